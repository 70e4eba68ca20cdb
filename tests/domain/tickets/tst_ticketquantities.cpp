#include <QtTest/QtTest>

#include "calendarsupport.h"
#include "tickets/ticketquantities.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// What a ticket gives to charts, with figures reckoned by hand: office hours are 8:30–12:00 and 13:30–17:30, and
// 2026-03-02 is a Monday.
class TicketQuantitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ticket = {};
        m_clocks = {};
        m_events = {happened(EventType::Received, "2026-03-02 09:00"),
                    happened(EventType::FirstResponse, "2026-03-02 14:00"), // lunch is no opening time: 3.5 h
                    happened(EventType::Accepted, "2026-03-02 16:30"),
                    happened(EventType::Assigned, "2026-03-03 09:30"),
                    happened(EventType::SolutionProposed, "2026-03-04 09:30"),
                    happened(EventType::HandlingCompleted, "2026-03-06 17:30"),
                    happened(EventType::ResultFedBack, "2026-03-08 10:00"), // a Sunday
                    happened(EventType::Closed, "2026-03-09 09:00")};
    }

    void stretchesCountOpeningHours_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("hours");
        QTest::newRow("response") << u"hours_to_respond"_s << 3.5;
        QTest::newRow("acceptance") << u"hours_to_accept"_s << 6.0;
        QTest::newRow("assignment, over a night") << u"hours_to_assign"_s << 2.0;
        QTest::newRow("investigation, a day") << u"hours_of_investigation"_s << 7.5;
        QTest::newRow("execution") << u"hours_of_execution"_s << 21.5; // 6.5 + 7.5 + 7.5
        QTest::newRow("handling: four days and a half hour less") << u"hours_of_handling"_s << 37.0;
        QTest::newRow("feedback on a Sunday") << u"hours_to_feedback"_s << 0.0;
    }

    void stretchesCountOpeningHours()
    {
        QFETCH(QString, key);
        QFETCH(double, hours);
        QCOMPARE(valueOf(key), std::optional(hours));
    }

    void daysToCloseRunRoundTheClockToTheLastClosing()
    {
        QCOMPARE(valueOf(u"days_to_close"_s), std::optional(7.0));
        m_events.append(happened(EventType::Reopened, "2026-03-10 09:00"));
        QCOMPARE(valueOf(u"days_to_close"_s), std::nullopt);
        m_events.append(happened(EventType::Closed, "2026-03-12 21:00"));
        QCOMPARE(valueOf(u"days_to_close"_s), std::optional(10.5));
    }

    void pausesAreLeftOut()
    {
        m_events.insert(5, happened(EventType::Paused, "2026-03-04 16:30"));
        m_events.insert(6, happened(EventType::Resumed, "2026-03-05 09:30"));
        QCOMPARE(valueOf(u"hours_of_execution"_s), std::optional(19.5));
        m_events[5].data = {{u"clocks_run"_s, true}};
        QCOMPARE(valueOf(u"hours_of_execution"_s), std::optional(21.5));
    }

    void aCorrectedReceiptCounts()
    {
        TicketEvent corrected = happened(EventType::FactsCorrected, "2026-03-03 10:00");
        corrected.data = {{u"received_at"_s, at("2026-03-02 08:30").toIso()}};
        m_events.append(corrected);
        QCOMPARE(valueOf(u"hours_to_respond"_s), std::optional(4.0));
    }

    void whatHasNotHappenedHasNoFigure()
    {
        m_events = {happened(EventType::Received, "2026-03-02 09:00")};
        QCOMPARE(valueOf(u"hours_to_accept"_s), std::nullopt);
        QCOMPARE(valueOf(u"days_to_close"_s), std::nullopt);
        QCOMPARE(valueOf(u"quantity"_s), std::nullopt);
        QCOMPARE(valueOf(u"contacts"_s), std::optional(0.0));
        QCOMPARE(unitOfQuantity(u"colour"_s), std::nullopt);
    }

    void factsAreReadAsNumbers()
    {
        m_ticket.quantity = u" 3.5"_s;
        m_ticket.round = 3;
        m_ticket.refundAmount = 12345;
        m_ticket.claimAmount = 100;
        m_ticket.currency = u"CNY"_s;
        QCOMPARE(valueOf(u"quantity"_s), std::optional(3.5));
        QCOMPARE(valueOf(u"reopenings"_s), std::optional(2.0));
        QCOMPARE(valueOf(u"refund_amount"_s), std::optional(123.45));
        m_ticket.currency = u"USD"_s; // not to be added to the others
        QCOMPARE(valueOf(u"claim_amount"_s), std::nullopt);
        m_ticket.quantity = u"about 3"_s;
        QCOMPARE(valueOf(u"quantity"_s), std::nullopt);
    }

    void aClockGivesWhatItCountedOnceItIsMet()
    {
        ClockResult clock;
        clock.policyId = u"TEL/1.3"_s;
        clock.code = u"handle"_s;
        clock.phase = ClockPhase::Running;
        clock.elapsedSeconds = 5400;
        clock.budgetSeconds = 7200;
        m_clocks = {clock};
        QCOMPARE(valueOf(u"clock:TEL/1.3/handle"_s), std::nullopt);
        QVERIFY(!missedDeadline(m_clocks));
        m_clocks.first().phase = ClockPhase::MetLate;
        QVERIFY(missedDeadline(m_clocks));
        QCOMPARE(valueOf(u"clock:TEL/1.3/handle"_s), std::optional(1.5));
        QCOMPARE(valueOf(u"limit:TEL/1.3/handle"_s), std::optional(2.0));
        QCOMPARE(valueOf(u"used:TEL/1.3/handle"_s), std::optional(75.0));
        QCOMPARE(valueOf(u"used:TEL/1.3/other"_s), std::nullopt);
        m_clocks.first().kind = ClockKind::Aim; // an aim is not a promise
        QVERIFY(!missedDeadline(m_clocks));
    }

    void answersKeepTheirScale()
    {
        const Catalog scales = *parseCatalog(R"({"id": "satisfaction_scales", "type": "code_list",
            "name": {"zh_CN": "量", "zh_TW": "量", "en": "S"}, "entries": [
            {"code": "likert5", "name": {"zh_CN": "五", "zh_TW": "五", "en": "5"}, "children": [
              {"code": "satisfied", "name": {"zh_CN": "满", "zh_TW": "滿", "en": "s"}, "attributes": {"value": 4}}]},
            {"code": "score100", "name": {"zh_CN": "百", "zh_TW": "百", "en": "100"}}]})");
        m_scales = &scales;
        m_ticket.satisfactionScale = u"likert5"_s;
        m_ticket.satisfaction = u"satisfied"_s;
        QCOMPARE(valueOf(u"satisfaction:likert5"_s), std::optional(4.0));
        QCOMPARE(valueOf(u"satisfaction:score100"_s), std::nullopt);
        m_ticket.satisfactionScale = u"score100"_s;
        m_ticket.satisfaction = u"92.5"_s;
        QCOMPARE(valueOf(u"satisfaction:score100"_s), std::optional(92.5));
        m_scales = nullptr;
    }

private:
    static TicketEvent happened(EventType type, const char *when)
    {
        TicketEvent event;
        event.type = type;
        event.at = event.recordedAt = at(when);
        return event;
    }

    std::optional<double> valueOf(const QString &key) const
    {
        return quantityOf(key, {m_ticket, m_events, m_clocks, m_office, m_scales, u"CNY"_s});
    }

    CompiledCalendar m_office = compiled(u"cn-office"_s);
    Ticket m_ticket;
    TicketEvents m_events;
    ClockResults m_clocks;
    const Catalog *m_scales = nullptr;
};

QTEST_GUILESS_MAIN(TicketQuantitiesTest)
#include "tst_ticketquantities.moc"
