#include "eightd/eightdclocks.h"

#include "deadlines/clockengine.h"
#include "reference/referencelibrary.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString policyId = u"MFG-8D"_s;

// When a version of the report was first sent.
std::optional<Instant> sentAt(const EightD &report, ReportStage stage)
{
    std::optional<Instant> first;
    for (const Revision &revision : report.revisions) {
        if (revision.at && (revision.stage == stage || revision.stage == ReportStage::Final)
            && (!first || *revision.at < *first))
            first = revision.at;
    }
    return first;
}

ClockResult customersOwn(const QString &code, const LocalizedName &name, Instant due, Instant start,
                         const std::optional<Instant> &done, Instant at)
{
    ClockResult clock;
    clock.policyId = policyId;
    clock.code = code;
    clock.name = name;
    clock.source = u"R-107"_s;
    clock.start = start;
    clock.due = due;
    clock.stopped = done;
    const Instant until = done.value_or(at);
    clock.elapsedSeconds = until.seconds() - start.seconds();
    clock.budgetSeconds = due.seconds() - start.seconds();
    clock.remainingSeconds = due.seconds() - until.seconds();
    if (done)
        clock.phase = *done <= due ? ClockPhase::Met : ClockPhase::MetLate;
    else
        clock.phase = at <= due ? ClockPhase::Running : ClockPhase::Overdue;
    return clock;
}

} // namespace

ClockResults eightDClocks(const ReferenceLibrary &library, const EightD &report, const Ticket &ticket,
                          const TicketEvents &events, Instant at)
{
    static const QStringList codes{u"interim_reply"_s, u"final_reply"_s, u"verify"_s, u"customer_due"_s};
    ClockResults clocks;
    ClockInput input{&ticket, &events, {library.policy(policyId)}, &library.office(), at};
    for (const ClockResult &clock : computeClocks(input)) {
        if (codes.contains(clock.code) && (clock.start || clock.code != "customer_due"_L1))
            clocks.append(clock);
    }
    const Instant start = ticket.receivedAt.value_or(at);
    const auto interim = sentAt(report, ReportStage::Interim);
    if (report.customerContainmentDue) {
        clocks.append(customersOwn(u"customer_containment"_s,
                                   {u"客户要求：遏制措施"_s, u"客戶要求：圍堵措施"_s, u"Customer's date: containment"_s},
                                   *report.customerContainmentDue, start, interim, at));
    }
    if (report.customerInterimDue) {
        clocks.append(customersOwn(u"customer_interim"_s,
                                   {u"客户要求：中期报告"_s, u"客戶要求：期中報告"_s, u"Customer's date: interim report"_s},
                                   *report.customerInterimDue, start, interim, at));
    }
    if (report.customerFinalDue) {
        clocks.append(customersOwn(u"customer_final"_s,
                                   {u"客户要求：最终报告"_s, u"客戶要求：最終報告"_s, u"Customer's date: final report"_s},
                                   *report.customerFinalDue, start, sentAt(report, ReportStage::Final), at));
    }
    return clocks;
}

} // namespace kesu
