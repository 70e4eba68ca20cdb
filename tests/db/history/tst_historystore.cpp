#include <QtTest/QtTest>

#include "customers/customerstore.h"
#include "history/historystore.h"
#include "sampletickets.h"
#include "teststore.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// For any field: who set it, when, on which device, and what it was before.
class HistoryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldsStoryIsToldExactly()
    {
        TestStore test;
        insert(test);
        test.advance(60);
        set(test, u"u2"_s, {{u"title"_s, u"B"_s}, {u"valid"_s, true}});
        test.advance(60);
        set(test, u"u3"_s, {{u"title"_s, QVariant()}, {u"tags"_s, QStringList{u"x"_s}}}, u"误填"_s);

        const HistoryStore history(test.store());
        const auto title = history.of(u"ticket"_s, u"t1"_s, u"title"_s);
        QCOMPARE(title->size(), 2);
        QCOMPARE(title->at(0).before, u"B"_s);
        QVERIFY(!title->at(0).after.isValid());
        QCOMPARE(title->at(0).user, u"u3"_s);
        QCOMPARE(title->at(0).reason, u"误填"_s);
        QCOMPARE(title->at(0).at, test.now());
        QCOMPARE(title->at(0).device, test->device());
        QCOMPARE(title->at(1).before, u"鞋底开胶"_s);
        const auto all = history.of(u"ticket"_s, u"t1"_s);
        QCOMPARE(all->size(), 4);
        QCOMPARE(history.of(u"ticket"_s, u"t1"_s, u"tags"_s)->first().after, QStringList{u"x"_s});
        QCOMPARE(history.of(u"ticket"_s, u"t1"_s, u"valid"_s)->first().after, 1);
    }

    void theAuthorOfAnUntouchedFieldIsWhoMadeTheRecord()
    {
        TestStore test;
        insert(test);
        const Instant created = test.now();
        test.advance(60);
        set(test, u"u2"_s, {{u"title"_s, u"B"_s}});
        const HistoryStore history(test.store());
        const auto narrative = history.authorOf(u"ticket"_s, u"t1"_s, u"narrative"_s);
        QCOMPARE(narrative->user, u"u1"_s);
        QCOMPARE(narrative->at, created);
        QVERIFY(narrative->atCreation);
        const auto title = history.authorOf(u"ticket"_s, u"t1"_s, u"title"_s);
        QCOMPARE(title->user, u"u2"_s);
        QCOMPARE(title->before, u"鞋底开胶"_s);
        QVERIFY(!title->atCreation);
        QCOMPARE(history.authorOf(u"ticket"_s, u"none"_s, u"title"_s).error().kind, ErrorKind::NotFound);
    }

    void everyTransactionHasOneAuditEntryWhateverItTouched()
    {
        TestStore test;
        insert(test);
        set(test, u"u2"_s, {{u"title"_s, u"B"_s}});
        { // a transaction that changes nothing leaves no entry
            auto session = test.begin();
            QVERIFY(session->commit());
        }
        const AuditStore audit(test.store());
        const auto entries = audit.list(10);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).user, u"u2"_s);
        QCOMPARE(entries->at(0).action, u"ticket.edit"_s);
        QCOMPARE(audit.list(10, 2)->size(), 1);
        QCOMPARE(audit.head()->hash, test->state().auditHash);
        QCOMPARE(AuditBody::fromJson(audit.find(1)->body).operations.size(), 1);
        QCOMPARE(audit.find(99).error().kind, ErrorKind::NotFound);
    }

    void aCustomerKeepsAHistoryToo()
    {
        TestStore test;
        const CustomerStore customers(test.store());
        Customer customer;
        customer.id = CustomerId(u"c1"_s);
        customer.name = u"王"_s;
        customer.phone = u"13800138000"_s;
        {
            auto session = test.begin();
            QVERIFY(customers.insert(*session, customer));
            QVERIFY(session->commit());
        }
        const auto loaded = customers.load(customer.id);
        QCOMPARE(loaded->value, customer);
        Customer changed = customer;
        changed.phone = u"13900139000"_s;
        {
            auto session = test.begin();
            QVERIFY(*customers.update(*session, customer, changed, loaded->seen));
            QVERIFY(session->commit());
        }
        QCOMPARE(customers.load(customer.id)->value, changed);
        QCOMPARE(HistoryStore(test.store()).of(u"customer"_s, u"c1"_s)->first().before, u"13800138000"_s);
    }

private:
    static void insert(TestStore &test)
    {
        auto session = test.begin(u"ticket.register"_s);
        QVERIFY(TicketStore(test.store()).insert(*session, sampleTicket(u"t1"_s)));
        QVERIFY(session->commit());
    }
    static void set(TestStore &test, const QString &user, const QVariantMap &fields, const QString &reason = {})
    {
        auto session = test.begin(u"ticket.edit"_s, user);
        QVERIFY(session->set(u"ticket"_s, u"t1"_s, fields, reason));
        QVERIFY(session->commit());
    }
};

QTEST_GUILESS_MAIN(HistoryStoreTest)
#include "tst_historystore.moc"
