#include <QtTest/QtTest>

#include "customers/customerservice.h"
#include "naughtystrings.h"
#include "search/searchservice.h"
#include "testworkspace.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::TestWorkspace;

namespace {

bool isWellFormed(const QString &text)
{
    return !text.startsWith(QChar(QChar::ByteOrderMark)) && text.isValidUtf16();
}

} // namespace

// Whatever is typed into every text field is kept as typed, found again, and breaks nothing (promise 5).
class NaughtyTicketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextFieldKeepsWhatIsTyped()
    {
        TestWorkspace desk;
        const QStringList strings = naughtyStrings();
        QVERIFY(strings.size() > 100);
        for (const QString &text : strings) {
            Registration registration = desk.complaint();
            for (const TicketField &field : ticketFields()) {
                const bool typed = field.type == FieldType::Text || field.type == FieldType::LongText;
                if (typed && (field.group == "matter"_L1 || field.group == "product"_L1 || field.group == "handling"_L1
                              || field.key == "place"_L1 || field.key == "contact_person"_L1))
                    field.set(registration.ticket, text);
            }
            registration.customer.name = text;
            registration.customer.address = text;
            registration.note = text;
            const auto view = desk.tickets().registerTicket(registration);
            if (!view) // an empty or blank subject and story are refused, nothing else
                QVERIFY2(text.trimmed().isEmpty(), qPrintable(view.error().code + view.error().where));
            if (!view || !isWellFormed(text))
                continue;
            QCOMPARE(view->facts.ticket.narrative, text);
            QCOMPARE(view->facts.ticket.title, text);
            QCOMPARE(view->customer.address, text);
        }
        for (const Finding &finding : desk.workspace->verify())
            QFAIL(qPrintable(finding.identity() + u' ' + finding.args.join(u' ')));
    }

    void searchingForItIsHarmless()
    {
        TestWorkspace desk;
        desk.registered();
        for (const QString &text : naughtyStrings()) {
            desk.workspace->search().search(text);
            desk.workspace->search().suggestCategories(u"TX-01"_s, text);
            desk.workspace->customers().find(text);
            TicketQuery query;
            query.text = text;
            query.result = text;
            desk.lists().rows(query);
            QVERIFY(!desk.tickets().findByNumber(text));
        }
        QVERIFY(desk.workspace->verify().isEmpty());
    }
};

QTEST_GUILESS_MAIN(NaughtyTicketsTest)
#include "tst_naughtytickets.moc"
