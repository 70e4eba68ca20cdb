#include <QtTest/QtTest>

#include "tickets/ticketfields.h"

using namespace kesu;

// The registry of ticket fields: every field reachable by key, both ways.
class TicketFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUniqueAndSnakeCase()
    {
        QSet<QString> seen;
        for (const TicketField &field : ticketFields()) {
            QVERIFY2(!seen.contains(field.key), qPrintable(field.key));
            QVERIFY(QRegularExpression(QStringLiteral("^[a-z][a-z0-9_]*$")).match(field.key).hasMatch());
            seen.insert(field.key);
        }
    }

    void aTicketSurvivesTheWayThroughItsFields()
    {
        Ticket ticket;
        ticket.number = QStringLiteral("KS-SH01-20261121-A0001");
        ticket.kind = TicketKind::Fault;
        ticket.state = TicketState::Assigned;
        ticket.title = QStringLiteral("开胶");
        ticket.receivedAt = Instant{1'700'000'000'123};
        ticket.shippingDate = QDate(2026, 2, 14);
        ticket.valid = false;
        ticket.claimAmount = 125400;
        ticket.remedies = {QStringLiteral("refund"), QStringLiteral("apology")};
        ticket.customerId = CustomerId(QStringLiteral("c1"));
        QStringList refused;
        QCOMPARE(ticketFromFields(toFields(ticket), &refused), ticket);
        QVERIFY(refused.isEmpty());
    }

    void aValueThatCannotBeTakenLeavesTheTicketAlone()
    {
        Ticket ticket;
        ticket.round = 3;
        QVERIFY(!findTicketField(u"round")->set(ticket, QStringLiteral("many")));
        QVERIFY(!findTicketField(u"received_at")->set(ticket, QStringLiteral("2026-11-21 15:05")));
        QCOMPARE(ticket.round, 3);
        QVERIFY(!ticket.receivedAt);
    }

    void unknownKeysAreNamed()
    {
        QStringList refused;
        ticketFromFields({{QStringLiteral("colour"), QStringLiteral("red")}}, &refused);
        QCOMPARE(refused, QStringList{QStringLiteral("colour")});
    }
};

QTEST_GUILESS_MAIN(TicketFieldsTest)
#include "tst_ticketfields.moc"
