#include "deadlines/clockengine.h"

#include "base/codes.h"
#include "deadlines/clockfacts.h"
#include "policies/policycodes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Lists need only when the next clock runs out; escalations are worked out for the ticket's own page.
enum class Depth { DueOnly, Full };

// The due time a customer asked for, beside whatever the policies say.
const PolicyClock &customerDueClock()
{
    static const PolicyClock clock = [] {
        PolicyClock made;
        made.code = u"customer_due"_s;
        made.name = {u"客户要求的时限"_s, u"客戶要求的時限"_s, u"Due time asked for by the customer"_s};
        made.start = EventType::Received;
        made.stop = {EventType::FinalReply, EventType::ResultFedBack, EventType::HandlingCompleted, EventType::Closed};
        made.manualDue = made.code;
        made.pausable = false;
        made.sources = {{u"*"_s, u"R-107"_s}};
        return made;
    }();
    return clock;
}

struct LevelChoice {
    std::optional<Amount> amount;
    QString level = u"*"_s;
    bool awaitsGrading = false;
};

// A clock's limit for this ticket: by its level, emergency level or difficulty, else the one for all.
LevelChoice amountFor(const PolicyClock &clock, const Ticket &ticket)
{
    const LevelAmount *forAll = nullptr;
    for (const QString *level : {&ticket.level, &ticket.emergencyLevel, &ticket.difficulty}) {
        for (const LevelAmount &entry : clock.amounts) {
            if (!level->isEmpty() && entry.level == *level)
                return {entry.amount, entry.level, false};
            if (entry.level == u"*")
                forAll = &entry;
        }
    }
    if (forAll) // one limit, though perhaps from a sentence for each level
        return {forAll->amount, ticket.level.isEmpty() ? forAll->level : ticket.level, false};
    return {std::nullopt, u"*"_s, ticket.level.isEmpty()};
}

// One clock of one policy on one ticket.
class ClockReading {
public:
    ClockReading(const ClockInput &input, const ClockFacts &facts, const Policy &policy, const PolicyClock &clock)
        : m_input(input), m_facts(facts), m_policy(policy), m_clock(clock)
    {
    }

    // Nothing when the clock does not concern the ticket.
    std::optional<ClockResult> read(Depth depth);
    std::optional<Ledger> ledger();

private:
    bool concernsTicket();
    void plan();
    std::optional<ClockCourse> courseFrom(Instant start) const;
    void extend(ClockCourse &course) const;
    void fillTimes(ClockResult &result, Depth depth) const;
    void fillPoints(ClockResult &result, Depth depth) const;
    ClockPhase phaseOf(const ClockResult &result) const;
    DueRule ruleOf(const Amount &amount) const;

    const ClockInput &m_input;
    const ClockFacts &m_facts;
    const Policy &m_policy;
    const PolicyClock &m_clock;
    LevelChoice m_level;
    ClockFacts::Span m_span;
    ClockFacts::Standstill m_standstill;
    std::optional<ClockCourse> m_course;
};

bool ClockReading::concernsTicket()
{
    if (!m_clock.runsOnTickets() || !matchesAll(m_clock.when, *m_input.ticket))
        return false;
    if (!m_clock.manualDue.isEmpty())
        return true;
    m_level = amountFor(m_clock, *m_input.ticket);
    return m_level.amount || m_level.awaitsGrading;
}

DueRule ClockReading::ruleOf(const Amount &amount) const
{
    return {amount, m_clock.base.value_or(TimeBase::RoundTheClock), m_clock.keepTime, m_clock.roll,
            m_clock.toNextOpening, m_policy.pausing.wallClock};
}

std::optional<ClockCourse> ClockReading::courseFrom(Instant start) const
{
    if (m_clock.manualDue.isEmpty()) {
        return m_level.amount ? ClockCourse::plan(*m_input.office, ruleOf(*m_level.amount), start, m_standstill.holds)
                              : std::nullopt;
    }
    const bool agreed = m_clock.manualDue == u"agreed_due";
    const auto due = agreed ? m_input.ticket->agreedDue : m_input.ticket->customerDue;
    return due ? std::optional(ClockCourse::fixed(*m_input.office, start, *due)) : std::nullopt;
}

// Extensions recorded in this run of the clock; one for all clocks moves only those of policies that allow it.
void ClockReading::extend(ClockCourse &course) const
{
    for (const TicketEvent *event : m_facts.events()) {
        if (event->type != EventType::Extended || event->at < *m_span.start
            || m_clock.start == EventType::Extended)
            continue;
        const QString code = event->data.value("clock"_L1).toString();
        if (code.isEmpty() ? !m_policy.extension.allowed : code != m_clock.code)
            continue;
        if (const auto due = Instant::fromIso(event->data.value("due"_L1).toString()))
            course.extendTo(*due);
        else if (const auto amount = Amount::parse(event->data.value("add"_L1).toString()))
            course.extendBy(*amount);
    }
}

void ClockReading::plan()
{
    m_span = m_facts.spanOf(m_policy, m_clock);
    if (!m_span.start)
        return;
    m_standstill = m_facts.standstillOf(m_policy, m_clock, m_span);
    m_course = courseFrom(*m_span.start);
    if (m_course)
        extend(*m_course);
}

ClockPhase ClockReading::phaseOf(const ClockResult &result) const
{
    const bool demandsNothing = !m_course && m_level.amount && m_level.amount->isNone();
    if (!m_span.start)
        return m_facts.finishedAt() ? ClockPhase::Cancelled : ClockPhase::Waiting;
    const bool isAim = m_clock.kind == ClockKind::Aim; // shown, never counted overdue
    const bool atOnce = m_level.amount && m_level.amount->unit == AmountUnit::Now;
    const Instant latest = m_course ? m_course->due().plusSeconds(atOnce ? m_policy.graceSeconds : 0) : Instant();
    if (m_span.stop)
        return m_course && !isAim && *m_span.stop > latest ? ClockPhase::MetLate : ClockPhase::Met;
    if (m_facts.finishedAt())
        return ClockPhase::Cancelled;
    if (!m_course)
        return demandsNothing || m_clock.manualDue.isEmpty() ? ClockPhase::NoLimit : ClockPhase::Waiting;
    if (m_input.now > latest && !isAim)
        return ClockPhase::Overdue;
    if (m_standstill.pausedNow)
        return ClockPhase::Paused;
    return result.warnAt && m_input.now >= *result.warnAt ? ClockPhase::Warning : ClockPhase::Running;
}

void ClockReading::fillPoints(ClockResult &result, Depth depth) const
{
    for (const WarnPoint &point : m_clock.warn) {
        const auto at = point.percent > 0 ? m_course->whenUsed(m_course->budget() * point.percent / 100)
                                          : m_course->shifted(m_course->due(), point.before, false);
        if (at && (!result.warnAt || *at < *result.warnAt))
            result.warnAt = std::max(*at, m_course->start());
    }
    if (depth == Depth::DueOnly)
        return;
    for (const EscalationStep &step : m_clock.escalate) {
        if (const auto at = m_course->shifted(m_course->due(), step.offset, step.afterDue)) {
            result.escalations.append(
                    {*at, step.to, (step.afterDue ? u"+"_s : u"-"_s) + step.offset.toString()});
        }
    }
}

void ClockReading::fillTimes(ClockResult &result, Depth depth) const
{
    result.due = m_course->due();
    result.uncertain = m_course->isUncertain();
    if (result.uncertain)
        result.uncertainReason = u"calendar-ends "_s + m_input.office->calendar().id;
    const Instant end = m_span.stop.value_or(m_facts.finishedAt().value_or(m_input.now));
    result.budgetSeconds = m_course->budget() / 1000;
    result.elapsedSeconds = m_course->countedUntil(end) / 1000;
    result.remainingSeconds = result.budgetSeconds - result.elapsedSeconds;
    result.pausedSeconds = m_course->heldUntil(end) / 1000;
    for (const auto &[from, to] : m_span.waits) {
        if (const auto wait = courseFrom(from))
            result.longestSeconds = std::max(result.longestSeconds.value_or(0), wait->countedUntil(to) / 1000);
    }
    fillPoints(result, depth);
}

std::optional<ClockResult> ClockReading::read(Depth depth)
{
    if (!concernsTicket())
        return std::nullopt;
    plan();
    ClockResult result;
    result.policyId = m_policy.id;
    result.code = m_clock.code;
    result.name = m_clock.name;
    result.kind = m_clock.kind;
    result.source = m_clock.sourceFor(m_level.level);
    if (m_level.amount)
        result.amount = m_level.amount->toString();
    if (m_level.awaitsGrading && !m_span.stop && !m_facts.finishedAt())
        return result; // waits to be graded
    result.start = m_span.start;
    if (m_course)
        fillTimes(result, depth);
    result.phase = phaseOf(result);
    if (result.phase == ClockPhase::NoLimit && m_level.amount && !m_level.amount->isNone()) {
        result.uncertain = true; // a limit is set, but no such day is in any year we know
        result.uncertainReason = u"beyond-all-years"_s;
    }
    if (m_span.stop)
        result.stopped = m_span.stop;
    else if (result.phase == ClockPhase::Cancelled)
        result.stopped = m_facts.finishedAt();
    return result;
}

std::optional<Ledger> ClockReading::ledger()
{
    if (!concernsTicket())
        return std::nullopt;
    plan();
    return m_course ? std::optional(m_course->ledger()) : std::nullopt;
}

// Hands every clock of the ticket to `visit`.
template<typename Visit>
void visitClocks(const ClockInput &input, Visit visit)
{
    const ClockFacts facts(input);
    static const Policy noPolicy;
    const Policy *base = &noPolicy;
    bool hasCustomerDue = false;
    for (const Policy *policy : input.policies) {
        if (!policy || !policy->isFor(input.ticket->kind))
            continue;
        if (base == &noPolicy)
            base = policy;
        for (const PolicyClock &clock : policy->clocks) {
            hasCustomerDue = hasCustomerDue || clock.manualDue == customerDueClock().code;
            visit(ClockReading(input, facts, *policy, clock), *policy, clock);
        }
    }
    if (input.ticket->customerDue && !hasCustomerDue)
        visit(ClockReading(input, facts, *base, customerDueClock()), *base, customerDueClock());
}

int groupOf(const ClockResult &result)
{
    if (isRunning(result.phase))
        return 0;
    return result.phase == ClockPhase::NoLimit || result.phase == ClockPhase::Waiting ? 1 : 2;
}

bool runsOutBefore(const ClockResult &a, const ClockResult &b)
{
    if (groupOf(a) != groupOf(b))
        return groupOf(a) < groupOf(b);
    return a.due && b.due ? *a.due < *b.due : a.due && !b.due;
}

constexpr CodeTable<ClockPhase, 9> phaseCodes{{
    {ClockPhase::Waiting, u"waiting"}, {ClockPhase::Running, u"running"}, {ClockPhase::Warning, u"warning"},
    {ClockPhase::Overdue, u"overdue"}, {ClockPhase::Paused, u"paused"}, {ClockPhase::Met, u"met"},
    {ClockPhase::MetLate, u"met_late"}, {ClockPhase::Cancelled, u"cancelled"}, {ClockPhase::NoLimit, u"no_limit"},
}};

} // namespace

ClockResults computeClocks(const ClockInput &input)
{
    ClockResults results;
    visitClocks(input, [&](ClockReading reading, const Policy &, const PolicyClock &) {
        if (const auto result = reading.read(Depth::Full))
            results.append(*result);
    });
    std::stable_sort(results.begin(), results.end(), runsOutBefore);
    return results;
}

std::optional<ClockResult> nextDue(const ClockInput &input)
{
    std::optional<ClockResult> next;
    visitClocks(input, [&](ClockReading reading, const Policy &, const PolicyClock &) {
        auto result = reading.read(Depth::DueOnly);
        if (!result || !isRunning(result->phase))
            return;
        const bool isAim = result->kind == ClockKind::Aim;
        const bool nextIsAim = next && next->kind == ClockKind::Aim;
        if (!next || (isAim == nextIsAim ? runsOutBefore(*result, *next) : nextIsAim))
            next = std::move(result);
    });
    return next;
}

Ledger ledgerOf(const ClockInput &input, QStringView policyId, QStringView clockCode)
{
    Ledger ledger;
    visitClocks(input, [&](ClockReading reading, const Policy &policy, const PolicyClock &clock) {
        if (clock.code == clockCode && policy.id == policyId)
            ledger = reading.ledger().value_or(Ledger());
    });
    return ledger;
}

bool isRunning(ClockPhase phase)
{
    return phase == ClockPhase::Running || phase == ClockPhase::Warning || phase == ClockPhase::Overdue
            || phase == ClockPhase::Paused;
}

QString toCode(ClockPhase phase)
{
    return codeOf(phaseCodes, phase);
}

std::optional<ClockPhase> clockPhaseFromCode(QStringView code)
{
    return fromCode(phaseCodes, code);
}

QString toCode(ClockKind kind)
{
    return codeOf(clockKindCodes, kind);
}

} // namespace kesu
