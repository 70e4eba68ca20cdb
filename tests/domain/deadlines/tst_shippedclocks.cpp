#include <QtTest/QtTest>

#include "deadlines/clockengine.h"
#include "shippeddata.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

// An office in Shanghai over the Spring Festival of 2026: off from 15 to 23 February, working on Saturday the 14th and
// the 28th.
const QByteArray office = R"({"id": "office", "name": {"zh_CN": "测试", "zh_TW": "測試", "en": "Test"},
    "time_zone": "Asia/Shanghai",
    "week": {"mon": [["08:30", "12:00"], ["13:30", "17:30"]], "tue": [["08:30", "12:00"], ["13:30", "17:30"]],
             "wed": [["08:30", "12:00"], ["13:30", "17:30"]], "thu": [["08:30", "12:00"], ["13:30", "17:30"]],
             "fri": [["08:30", "12:00"], ["13:30", "17:30"]]},
    "days": {"2026-02-14": "work", "2026-02-15": "off", "2026-02-16": "off", "2026-02-17": "off", "2026-02-18": "off",
             "2026-02-19": "off", "2026-02-20": "off", "2026-02-21": "off", "2026-02-22": "off", "2026-02-23": "off",
             "2026-02-28": "work"},
    "known_until": "2026-12-31", "version": 1})";

// "02-13 16:20" in Shanghai.
Instant at(QStringView text)
{
    const auto instant = Instant::fromIso(QString(u"2026-%1:00+08:00"_s.arg(text).replace(u' ', u'T')));
    return instant.value_or(Instant{});
}

QString shown(const std::optional<Instant> &instant)
{
    return instant ? instant->toUtc().addSecs(8 * 3600).toString(u"MM-dd HH:mm:ss"_s) : u"-"_s;
}


} // namespace

// The shipped policies at work: what a ticket's clocks say under the limits as the documents have them.
class ShippedClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &path : shipped::files(u"policies"_s)) {
            const auto policy = parsePolicy(shipped::bytes(path));
            QVERIFY2(policy, qPrintable(path));
            m_policies.insert(policy->id, *policy);
        }
        const auto calendar = parseCalendar(office);
        QVERIFY(calendar);
        m_office = std::make_unique<CompiledCalendar>(*calendar);
    }

    void init()
    {
        m_ticket = Ticket{};
        m_ticket.state = TicketState::Accepted;
        m_events.clear();
        m_chosen.clear();
    }

    void telecomRespondsInTwoHoursBeforeAnybodyHasGraded()
    {
        choose({u"TEL-1.3"_s});
        happen(EventType::Received, u"02-13 16:20"_s);
        QCOMPARE(clock(u"respond", u"02-13 17:00"), u"running 02-13 18:20:00"_s);
        QCOMPARE(clock(u"handle_feedback", u"02-13 17:00"), u"waiting -"_s);
    }

    void telecomLimitsFollowTheLevelAndNameTheirSource()
    {
        const std::tuple<QString, QString, QString, QString> rows[] = {
            {u"general"_s, u"02-15 16:20:00"_s, u"R-112"_s, u"R-113"_s},
            {u"urgent"_s, u"02-14 04:20:00"_s, u"R-114"_s, u"R-115"_s},
            {u"major"_s, u"02-14 16:20:00"_s, u"R-116"_s, u"R-117"_s},
        };
        choose({u"TEL-1.3"_s});
        happen(EventType::Received, u"02-13 16:20"_s);
        for (const auto &[level, due, respondSource, handleSource] : rows) {
            m_ticket.level = level;
            QCOMPARE(shown(result(u"handle_feedback", u"02-13 17:00").due), due);
            QCOMPARE(result(u"handle_feedback", u"02-13 17:00").source, handleSource);
            QCOMPARE(result(u"respond", u"02-13 17:00").source, respondSource);
        }
    }

    void majorTelecomTicketsRunTheDetailedFeedbackBesideTheEarlierLimit() // A-02
    {
        choose({u"TEL-1.3"_s, u"TEL-3"_s});
        m_ticket.level = u"major"_s;
        happen(EventType::Received, u"02-13 16:00"_s);
        happen(EventType::Accepted, u"02-13 16:20"_s);
        QCOMPARE(clock(u"detailed_feedback", u"02-13 17:00"), u"running 02-15 16:20:00"_s);
        QCOMPARE(clock(u"handle_feedback", u"02-13 17:00"), u"running 02-14 16:00:00"_s);
        QCOMPARE(clock(u"investigate", u"02-13 17:00"), u"running 03-02 17:30:00"_s);
        QCOMPARE(clock(u"coordinate", u"02-13 17:00"), QString());
        m_ticket.complex = true;
        QCOMPARE(clock(u"coordinate", u"02-13 17:00"), u"no_limit -"_s);
    }

    void theSecondTelecomLevelHasNoLimitSet() // A-06
    {
        choose({u"TEL-4"_s});
        m_ticket.level = u"level2"_s;
        happen(EventType::Received, u"02-13 16:20"_s);
        QCOMPARE(clock(u"respond", u"02-20 16:20"), u"no_limit -"_s);
    }

    void onlyTheResultFeedbackOfFourLevelsOverlaysTheOtherTelecomPolicy()
    {
        choose({u"TEL-1.3"_s, u"TEL-4"_s});
        m_ticket.level = u"general"_s;
        happen(EventType::Received, u"02-13 16:20"_s);
        happen(EventType::HandlingCompleted, u"02-14 10:00"_s);
        QCOMPARE(clock(u"result_feedback", u"02-14 11:00"), u"running 02-15 10:00:00"_s);
        QCOMPARE(results(u"02-14 11:00").size(), 3);
    }

    void manufacturingRepliesInWorkingDaysOverTheHoliday()
    {
        choose({u"MFG-8D"_s});
        happen(EventType::Received, u"02-13 16:20"_s);
        QCOMPARE(clock(u"pass_to_quality", u"02-13 16:30"), u"running 02-13 20:20:00"_s);
        QCOMPARE(clock(u"interim_reply", u"02-13 16:30"), u"running 02-14 17:30:00"_s);
        QCOMPARE(clock(u"final_reply", u"02-13 16:30"), u"running 03-02 17:30:00"_s);
        happen(EventType::Assigned, u"02-13 17:00"_s);
        QCOMPARE(clock(u"pass_to_quality", u"02-13 17:30"), u"met 02-13 20:20:00"_s);
        happen(EventType::MeasureImplemented, u"02-24 09:00"_s);
        QCOMPARE(clock(u"verify", u"02-24 09:30"), u"running 02-26 09:00:00"_s);
    }

    void theCustomersOwnDateStandsBesideThePolicys() // R-107
    {
        choose({u"MFG-8D"_s});
        happen(EventType::Received, u"02-13 09:00"_s);
        happen(EventType::CustomerDueSet, u"02-13 09:10"_s);
        m_ticket.customerDue = at(u"02-13 18:00");
        QCOMPARE(clock(u"customer_due", u"02-13 10:00"), u"running 02-13 18:00:00"_s);
        happen(EventType::InterimReply, u"02-13 15:00"_s);
        QCOMPARE(clock(u"customer_due", u"02-13 19:00"), u"met 02-13 18:00:00"_s);
        QCOMPARE(clock(u"interim_reply", u"02-13 19:00"), u"met 02-14 17:30:00"_s);
    }

    void aFinalReportWithoutAnInterimOneAnswersForBoth() // R-135
    {
        choose({u"MFG-8D"_s});
        happen(EventType::Received, u"02-13 09:00"_s);
        happen(EventType::FinalReply, u"02-13 16:00"_s);
        QCOMPARE(clock(u"interim_reply", u"02-24 09:00"), u"met 02-14 17:30:00"_s);
        QCOMPARE(clock(u"final_reply", u"02-24 09:00").section(u' ', 0, 0), u"met"_s);
    }

    void aGeneralEnterpriseRevisitsAfterCarryingOut()
    {
        choose({u"CCS-24-48-72"_s});
        m_ticket.level = u"ordinary"_s;
        happen(EventType::Received, u"02-13 09:00"_s);
        QCOMPARE(clock(u"contact", u"02-13 10:00"), u"running 02-14 09:00:00"_s);
        QCOMPARE(clock(u"propose_solution", u"02-13 10:00"), u"running 02-15 09:00:00"_s);
        QCOMPARE(clock(u"revisit", u"02-13 10:00"), u"waiting -"_s);
        happen(EventType::SolutionAgreed, u"02-14 09:00"_s);
        m_ticket.agreedDue = at(u"02-20 12:00");
        QCOMPARE(clock(u"execute_agreed", u"02-15 10:00"), u"running 02-20 12:00:00"_s);
        happen(EventType::SolutionExecuted, u"02-16 09:00"_s);
        QCOMPARE(clock(u"revisit", u"02-16 10:00"), u"running 02-19 09:00:00"_s);
    }

    void anIsolatedLotHasTwoDaysAndIsNeverLateForTheSameDay() // A-37
    {
        choose({u"MFG-8D"_s, u"FOOD-ISO"_s});
        happen(EventType::Received, u"02-13 09:00"_s);
        happen(EventType::LotIsolated, u"02-13 10:00"_s);
        QCOMPARE(clock(u"dispose", u"02-14 10:00"), u"warning 02-15 10:00:00"_s);
        QCOMPARE(shown(result(u"dispose_same_day", u"02-14 10:00").due), u"02-14 00:00:00"_s);
        QVERIFY(result(u"dispose_same_day", u"02-14 10:00").phase != ClockPhase::Overdue);
    }

    void aGroupEmergencyIsReportedWithinHalfAnHour()
    {
        choose({u"ESTATE"_s});
        m_ticket.level = u"major"_s;
        happen(EventType::Received, u"02-13 09:00"_s);
        happen(EventType::EventHappened, u"02-13 08:50"_s);
        QCOMPARE(clock(u"report_by_phone", u"02-13 09:00"), QString());
        QCOMPARE(clock(u"report_in_writing", u"02-13 09:00"), u"running 02-14 08:50:00"_s);
        m_ticket.majorCriteria = {u"group_emergency"_s};
        QCOMPARE(clock(u"report_by_phone", u"02-13 09:00"), u"running 02-13 09:20:00"_s);
        QCOMPARE(clock(u"report_by_phone", u"02-13 09:21"), u"overdue 02-13 09:20:00"_s);
    }

    void theMostSeriousServiceLevelHasTheLongestTime() // A-08
    {
        choose({u"SVC-3.1"_s});
        happen(EventType::Received, u"02-13 09:00"_s);
        const std::pair<QString, std::pair<QString, QString>> rows[] = {
            {u"level1"_s, {u"02-15 09:00:00"_s, u"02-16 09:00:00"_s}},
            {u"level2"_s, {u"02-14 09:00:00"_s, u"02-14 21:00:00"_s}},
            {u"level3"_s, {u"02-13 21:00:00"_s, u"02-14 09:00:00"_s}},
        };
        for (const auto &[level, dues] : rows) {
            m_ticket.level = level;
            QCOMPARE(shown(result(u"respond", u"02-13 10:00").due), dues.first);
            QCOMPARE(shown(result(u"handle", u"02-13 10:00").due), dues.second);
        }
    }

    void anExtensionStartsTheNoticeToTheCustomer() // R-106
    {
        choose({u"SVC-3.1"_s});
        m_ticket.level = u"level3"_s;
        happen(EventType::Received, u"02-13 09:00"_s);
        QCOMPARE(clock(u"extension_notice", u"02-13 10:00"), u"waiting -"_s);
        happen(EventType::Extended, u"02-13 11:00"_s);
        QCOMPARE(clock(u"extension_notice", u"02-13 12:00"), u"running 02-14 11:00:00"_s);
        happen(EventType::ExtensionNotified, u"02-13 15:00"_s);
        QCOMPARE(clock(u"extension_notice", u"02-13 16:00"), u"met 02-14 11:00:00"_s);
    }

    void aDoubtStartsTheSecondFollowUp() // A-16
    {
        choose({u"SVC-3.1"_s, u"SVC-3.2"_s});
        happen(EventType::Received, u"02-13 09:00"_s);
        QCOMPARE(clock(u"classify", u"02-13 09:10"), u"running 02-13 10:00:00"_s);
        QCOMPARE(clock(u"second_follow_up", u"02-13 09:10"), u"waiting -"_s);
        happen(EventType::HandlingCompleted, u"02-14 09:00"_s);
        QCOMPARE(clock(u"follow_up", u"02-14 10:00"), u"running 02-17 09:00:00"_s);
        happen(EventType::Revisited, u"02-15 09:00"_s);
        happen(EventType::DoubtRecorded, u"02-15 09:05"_s);
        QCOMPARE(clock(u"second_follow_up", u"02-15 10:00"), u"running 02-18 09:05:00"_s);
    }

    void liveContactCountsSeconds()
    {
        choose({u"CALL-5.1"_s});
        happen(EventType::Received, u"02-13 09:00"_s);
        QCOMPARE(clock(u"respond", u"02-13 09:00"), u"running 02-13 09:00:30"_s);
        QCOMPARE(clock(u"respond", u"02-13 09:01"), u"overdue 02-13 09:00:30"_s);
        m_ticket.level = u"complex"_s;
        QCOMPARE(clock(u"handle", u"02-13 10:00"), u"running 02-15 09:00:00"_s);
    }

    void difficultyChoosesTheLimitOfLiveService()
    {
        choose({u"SVC-3.1"_s, u"SVC-1.2"_s});
        happen(EventType::Received, u"02-13 09:00"_s);
        QCOMPARE(clock(u"handle_complex", u"02-13 09:10"), QString());
        m_ticket.kind = TicketKind::Complaint;
        m_ticket.difficulty = u"complex"_s;
        QCOMPARE(clock(u"handle_complex", u"02-13 09:10"), u"running 02-13 11:00:00"_s);
        m_ticket.difficulty = u"difficult"_s;
        QCOMPARE(clock(u"close_difficult", u"02-13 09:10"), u"running 02-15 09:00:00"_s);
    }

    void atOnceIsOverdueAfterTheGrace() // A-38
    {
        choose({u"PLAN-004"_s});
        m_ticket.level = u"major"_s;
        happen(EventType::Received, u"02-13 09:00"_s);
        QVERIFY(result(u"special_disposal", u"02-13 09:14").phase != ClockPhase::Overdue);
        QCOMPARE(clock(u"special_disposal", u"02-13 09:16"), u"overdue 02-13 09:00:00"_s);
        QCOMPARE(clock(u"dispatch", u"02-13 09:16"), QString());
        m_ticket.level = u"general"_s;
        QCOMPARE(clock(u"dispatch", u"02-13 09:16"), u"running 02-13 11:00:00"_s);
    }

    void enquiriesAndFaultsHaveAStandardTimeToFillIn() // R-157
    {
        choose({u"CT-2021"_s});
        m_ticket.kind = TicketKind::Fault;
        happen(EventType::Received, u"02-13 09:00"_s);
        happen(EventType::Accepted, u"02-13 09:05"_s);
        QCOMPARE(clock(u"standard_time", u"02-13 10:00"), u"no_limit -"_s);
        m_ticket.kind = TicketKind::Enquiry;
        QCOMPARE(clock(u"standard_time", u"02-13 10:00"), QString());
    }

    void nothingButDeadlinesAndAimsRunsOnATicket() // R-104
    {
        for (const Policy &policy : std::as_const(m_policies)) {
            choose({policy.id});
            for (const ClockResult &result : results(u"02-13 09:00"))
                QVERIFY2(result.kind == ClockKind::Deadline || result.kind == ClockKind::Aim, qPrintable(policy.id));
        }
    }

private:
    void choose(const QStringList &ids)
    {
        m_chosen.clear();
        for (const QString &id : ids)
            m_chosen.append(&m_policies[id]);
    }

    void happen(EventType type, const QString &when)
    {
        TicketEvent event;
        event.id = QString::number(m_events.size());
        event.type = type;
        event.at = event.recordedAt = at(when);
        m_events.append(event);
    }

    ClockResults results(QStringView now) const
    {
        return computeClocks({&m_ticket, &m_events, m_chosen, m_office.get(), at(now)});
    }

    // An empty result when the clock does not concern the ticket.
    ClockResult result(QStringView code, QStringView now) const
    {
        const ClockResults all = results(now);
        const auto found = std::find_if(all.begin(), all.end(), [&](const ClockResult &r) { return r.code == code; });
        return found == all.end() ? ClockResult{} : *found;
    }

    // "running 02-13 18:20:00", or nothing when the clock does not concern the ticket.
    QString clock(QStringView code, QStringView now) const
    {
        const ClockResult found = result(code, now);
        return found.code.isEmpty() ? QString() : toCode(found.phase) + u' ' + shown(found.due);
    }

    QMap<QString, Policy> m_policies;
    std::unique_ptr<CompiledCalendar> m_office;
    Ticket m_ticket;
    TicketEvents m_events;
    QList<const Policy *> m_chosen;
};

QTEST_GUILESS_MAIN(ShippedClocksTest)
#include "tst_shippedclocks.moc"
