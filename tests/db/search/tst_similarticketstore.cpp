#include <QtTest/QtTest>

#include "categories/confirmedcategories.h"
#include "search/similarticketstore.h"
#include "teststore.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

Ticket makeTicket(const QString &id, const QString &narrative, const QString &product = {}, const QString &batch = {},
                  const QString &customer = {})
{
    static int minute = 0;
    Ticket ticket;
    ticket.id = TicketId(id);
    ticket.narrative = narrative;
    ticket.product = product;
    ticket.batch = batch;
    ticket.customerId = CustomerId(customer);
    ticket.receivedAt = Instant{1'790'000'000'000}.plusSeconds(60 * ++minute);
    return ticket;
}

bool insert(TestStore &test, const QList<Ticket> &tickets)
{
    auto session = test.begin();
    for (const Ticket &ticket : tickets) {
        if (!TicketStore(test.store()).insert(*session, ticket))
            return false;
    }
    return session->commit().has_value();
}

QStringList similarTo(TestStore &test, const Ticket &ticket, int limit = 5)
{
    QStringList ids;
    for (const SimilarTicket &similar : SimilarTicketStore(test->database()).find(ticket, limit).value_or({}))
        ids.append(similar.ticket.text());
    return ids;
}

} // namespace

// Earlier tickets about the same matter, and the categories people gave.
class SimilarTicketStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBatchComesFirstThenTheSameWords()
    {
        TestStore test;
        QVERIFY(insert(test, {
            makeTicket(u"batch"_s, u"包装盒潮湿"_s, u"登山靴"_s, u"B1"_s),
            makeTicket(u"words"_s, u"左脚鞋底开胶，走路进水"_s, u"运动鞋"_s, u"B2"_s),
            makeTicket(u"other"_s, u"宽带断线"_s, u"光猫"_s, u"B10"_s),
            makeTicket(u"product"_s, u"尺码偏小"_s, u"登山靴"_s, u"B3"_s),
        }));
        const Ticket now = makeTicket(u"now"_s, u"穿了两天，鞋底開膠進水"_s, u"登山靴"_s, u"B1"_s);
        QCOMPARE(similarTo(test, now), (QStringList{u"batch"_s, u"words"_s}));
        QCOMPARE(similarTo(test, now, 1), QStringList{u"batch"_s});
    }

    void theTicketItselfIsNotLikeItself()
    {
        TestStore test;
        const Ticket ticket = makeTicket(u"a"_s, u"鞋底开胶"_s, u"登山靴"_s, u"B1"_s);
        QVERIFY(insert(test, {ticket, makeTicket(u"b"_s, u"鞋底开胶"_s)}));
        QCOMPARE(similarTo(test, ticket), QStringList{u"b"_s});
    }

    void theSameCustomerAddsToTheSameWords()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"same"_s, u"光猫坏了，晚上断线"_s, {}, {}, u"c1"_s),
                              makeTicket(u"else"_s, u"光猫坏了，晚上断线"_s, {}, {}, u"c2"_s),
                              makeTicket(u"matter"_s, u"发票抬头开错"_s, {}, {}, u"c1"_s)}));
        QCOMPARE(similarTo(test, makeTicket(u"now"_s, u"光猫坏了，又断线"_s, {}, {}, u"c1"_s)),
                 (QStringList{u"same"_s, u"else"_s}));
    }

    void anEmptyTicketIsLikeNothing()
    {
        TestStore test;
        QVERIFY(insert(test, {makeTicket(u"a"_s, u"鞋底开胶"_s), makeTicket(u"b"_s, QString())}));
        QCOMPARE(similarTo(test, makeTicket(u"now"_s, QString())), QStringList());
    }

    void categoriesAreLearntFromTheDeepestGivenNewestFirst()
    {
        TestStore test;
        Ticket first = makeTicket(u"a"_s, u"开胶"_s);
        first.categoryScheme = u"S"_s;
        first.category = u"quality"_s;
        Ticket second = makeTicket(u"b"_s, u"断裂"_s);
        second.categoryScheme = u"S"_s;
        second.category = u"quality"_s;
        second.subcategory = u"sole"_s;
        Ticket other = second;
        other.id = TicketId(u"c"_s);
        other.categoryScheme = u"T"_s;
        QVERIFY(insert(test, {first, second, other, makeTicket(u"d"_s, u"未分类"_s)}));
        const auto samples = confirmedCategories(test->database(), u"S"_s, 10);
        QVERIFY(samples && samples->size() == 2);
        QCOMPARE(samples->at(0).category, u"sole"_s);
        QVERIFY(samples->at(0).text.contains(u"断裂"_s));
        QCOMPARE(samples->at(1).category, u"quality"_s);
    }
};

QTEST_GUILESS_MAIN(SimilarTicketStoreTest)
#include "tst_similarticketstore.moc"
