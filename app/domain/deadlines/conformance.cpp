#include "deadlines/conformance.h"

#include <cmath>

#include "deadlines/clockfacts.h"
#include "deadlines/conformancecase.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QJsonValue toJson(std::optional<Instant> at)
{
    if (!at)
        return QJsonValue::Null;
    return at->ms % 1000 == 0 ? at->toUtc().toString(Qt::ISODate) : at->toIso();
}

QJsonValue refusal(const QString &code, const QString &where)
{
    return QJsonObject{{u"code"_s, code}, {u"where"_s, where}};
}

// Answers one case, key by key.
class CaseAnswers {
public:
    explicit CaseAnswers(const ConformanceCase &made)
        : m_case(made), m_calendar(made.calendar), m_now(made.lastStamp()),
          m_input{&m_ticket, &made.events, {&made.policy}, &m_calendar, m_now}, m_facts(m_input)
    {
        for (const ClockResult &result : computeClocks(m_input))
            m_results.insert(result.code, result);
    }

    // Undefined for a key that means nothing in this kind of case.
    QJsonValue answer(const QString &key) const;

private:
    QJsonValue query(const QString &key) const;
    QJsonValue elapsed(const QString &key) const;
    QJsonValue metric(const QString &key) const;
    QJsonValue sla(const QString &key) const;
    QJsonValue clockFigure(const QString &code, const QString &what) const;
    QJsonValue escalations() const;
    QJsonValue startBy() const;
    QJsonValue holdSeconds() const;
    std::optional<Instant> shownDue(const QString &code) const;
    std::optional<Instant> nextShownDue() const;
    Instant rounded(Instant at) const;

    const ConformanceCase &m_case;
    CompiledCalendar m_calendar;
    Ticket m_ticket;
    Instant m_now;
    ClockInput m_input;
    ClockFacts m_facts;
    QHash<QString, ClockResult> m_results;
};

QJsonValue CaseAnswers::answer(const QString &key) const
{
    if (m_case.kind == u"calendar_query")
        return query(key);
    if (m_case.kind == u"elapsed")
        return elapsed(key);
    if (m_case.kind == u"metric")
        return metric(key);
    if (m_case.kind == u"deadline_before")
        return key == u"start_by" ? startBy() : QJsonValue(QJsonValue::Undefined);
    return sla(key);
}

Instant CaseAnswers::rounded(Instant at) const
{
    return m_case.minuteFloor ? Instant{at.ms - ((at.ms % 60000) + 60000) % 60000} : at;
}

QJsonValue CaseAnswers::query(const QString &key) const
{
    const auto at = Instant::fromIso(m_case.query["at"_L1].toString());
    const auto dateOf = [this](QLatin1String name) {
        return QDate::fromString(m_case.query[name].toString().left(10), Qt::ISODate);
    };
    if (key == u"is_open" && at)
        return m_calendar.isOpen(*at);
    if ((key == u"next_open" || key == u"starts") && at)
        return toJson(m_calendar.nextOpen(*at));
    if (key == u"is_workday" && (at || dateOf("date"_L1).isValid()))
        return m_case.calendar.isWorkday(at ? m_calendar.dateOf(*at) : dateOf("date"_L1));
    const QDate from = dateOf("from"_L1);
    const QDate to = dateOf("to"_L1);
    if (key == u"workdays" && from.isValid() && to.isValid()) {
        const bool inclusive = m_case.query["inclusive"_L1].toBool();
        const bool isForward = from <= to;
        const qint64 days = m_calendar.workdaysBetween(qMin(from, to), qMax(from, to).addDays(inclusive ? 1 : 0));
        return isForward ? days : -days;
    }
    return QJsonValue::Undefined;
}

QJsonValue CaseAnswers::elapsed(const QString &key) const
{
    const auto from = m_case.stamp(u"from");
    const auto to = m_case.stamp(u"to");
    if (!from || !to)
        return QJsonValue::Undefined;
    PolicyClock clock;
    const Holds holds = m_facts.standstillOf(m_case.policy, clock, {}).holds;
    DueRule rule{Amount{AmountUnit::Second, 0}, TimeBase::Office};
    const auto course = ClockCourse::plan(m_calendar, rule, std::min(*from, *to), holds);
    const Instant end = std::max(*from, *to);
    const qint64 seconds = (*from <= *to ? 1 : -1) * course->countedUntil(end) / 1000;
    if (key == u"elapsed_sec")
        return seconds;
    if (key == u"elapsed_min")
        return static_cast<double>(seconds) / 60;
    if (key == u"hold_sec")
        return m_case.policy.pausing.wallClock ? holdSeconds() : QJsonValue(course->heldUntil(end) / 1000);
    return QJsonValue::Undefined;
}

// Totals over the whole history, by the clock on the wall.
QJsonValue CaseAnswers::metric(const QString &key) const
{
    const auto created = m_case.stamp(u"created");
    std::optional<Instant> closed;
    std::optional<Instant> answered;
    std::optional<Instant> unanswered;
    std::optional<Instant> awaitsCustomer;
    qint64 customerTime = 0;
    qint64 responseTime = 0;
    qint64 responses = 0;
    for (const auto &[word, at] : m_case.stamps) {
        if (word == u"customer_message") {
            customerTime += awaitsCustomer ? at.ms - awaitsCustomer->ms : 0;
            awaitsCustomer.reset();
            unanswered = unanswered.value_or(at);
        } else if (word == u"agent_message" || word == u"first_response") {
            if (unanswered) {
                responseTime += at.ms - unanswered->ms;
                ++responses;
            }
            unanswered.reset();
            answered = answered.value_or(at);
            awaitsCustomer = awaitsCustomer.value_or(at);
        } else if (word == u"closed") {
            closed = at;
        }
    }
    const auto since = [&](std::optional<Instant> at) -> QJsonValue {
        return at && created ? QJsonValue((at->ms - created->ms) / 1000) : QJsonValue(QJsonValue::Null);
    };
    if (key == u"resolution_sec")
        return since(closed);
    if (key == u"user_resolution_sec")
        return closed ? since(Instant{closed->ms - customerTime}) : QJsonValue(QJsonValue::Null);
    if (key == u"first_response_sec")
        return since(answered);
    if (key == u"avg_response_sec") {
        return responses > 0 ? QJsonValue(static_cast<double>(responseTime) / static_cast<double>(responses) / 1000)
                             : QJsonValue(QJsonValue::Null);
    }
    return key == u"hold_sec" ? holdSeconds() : QJsonValue(QJsonValue::Undefined);
}

QJsonValue CaseAnswers::startBy() const
{
    const auto due = m_case.stamp(u"due");
    if (!due || m_case.policy.clocks.isEmpty())
        return QJsonValue::Undefined;
    const PolicyClock &clock = m_case.policy.clocks.first();
    DueRule rule{clock.amounts.first().amount, TimeBase::Office, clock.keepTime};
    rule.amount.count = -rule.amount.count;
    const auto course = ClockCourse::plan(m_calendar, rule, *due);
    return toJson(course ? std::optional(rounded(course->due())) : std::nullopt);
}

QJsonValue CaseAnswers::holdSeconds() const
{
    qint64 held = 0;
    for (const ClockResult &result : m_results)
        held = std::max(held, result.pausedSeconds);
    if (!m_results.isEmpty())
        return held;
    PolicyClock clock;
    const bool byTheWall = m_case.policy.pausing.wallClock;
    for (const Hold &hold : m_facts.standstillOf(m_case.policy, clock, {}).holds)
        held += byTheWall ? hold.to.ms - hold.from.ms : m_calendar.openBetween(hold.from, hold.to);
    return held / 1000;
}

// A clock that is over has no due time any more, nor, unless asked for, has one that stands still.
std::optional<Instant> CaseAnswers::shownDue(const QString &code) const
{
    const auto result = m_results.constFind(code);
    if (result == m_results.constEnd() || !isRunning(result->phase) || !result->due)
        return std::nullopt;
    const PolicyClock *clock = m_case.policy.clock(code);
    if (!m_case.reportDueWhenPaused && m_facts.standstillOf(m_case.policy, *clock, {}).pausedNow)
        return std::nullopt;
    return rounded(*result->due);
}

std::optional<Instant> CaseAnswers::nextShownDue() const
{
    std::optional<Instant> next;
    for (const QString &code : m_results.keys()) {
        const auto due = shownDue(code);
        if (due && (!next || *due < *next))
            next = due;
    }
    return next;
}

QJsonValue CaseAnswers::escalations() const
{
    QJsonArray answers;
    for (qsizetype i = 0; i < m_case.escalationClocks.size(); ++i) {
        const QString &code = m_case.escalationClocks.at(i);
        std::optional<Instant> at;
        for (const ClockEscalation &escalation : m_results.value(code).escalations) {
            if (escalation.to == QString::number(i) && shownDue(code))
                at = rounded(escalation.at);
        }
        answers.append(toJson(at));
    }
    return answers;
}

QJsonValue CaseAnswers::clockFigure(const QString &code, const QString &what) const
{
    const ClockResult result = m_results.value(code);
    const bool isOver = result.phase == ClockPhase::Met || result.phase == ClockPhase::MetLate;
    if (what == u"met") {
        const bool isLate = result.phase == ClockPhase::MetLate || result.phase == ClockPhase::Overdue;
        return isOver || isLate ? QJsonValue(!isLate) : QJsonValue(QJsonValue::Null);
    }
    const auto repeats = m_case.policy.clock(code)->repeat != ClockRepeat::Once;
    const auto seconds = repeats ? result.longestSeconds : isOver ? std::optional(result.elapsedSeconds) : std::nullopt;
    if (!seconds)
        return QJsonValue::Null;
    const qint64 counted = m_case.minuteFloor ? *seconds - *seconds % 60 : *seconds;
    const qint64 figure = what.startsWith(u"diff") ? result.budgetSeconds - counted : counted;
    return what.endsWith(u"min") ? QJsonValue(static_cast<double>(figure) / 60) : QJsonValue(figure);
}

QJsonValue CaseAnswers::sla(const QString &key) const
{
    if (key == u"next_due")
        return toJson(nextShownDue());
    if (key == u"escalations")
        return escalations();
    if (key == u"hold_sec")
        return holdSeconds();
    if (key == u"starts" && m_case.stamp(u"created"))
        return toJson(m_calendar.nextOpen(*m_case.stamp(u"created")));
    static const QRegularExpression pattern(
            u"^(first_response|update|solution)_(due|met|(?:elapsed|diff)_(?:min|sec))$"_s);
    const auto match = pattern.match(key);
    if (!match.hasMatch() || !m_case.stamp(u"created"))
        return QJsonValue::Undefined;
    const QString code = match.captured(1);
    if (match.captured(2) == u"due")
        return toJson(shownDue(code));
    return m_case.policy.clock(code) ? clockFigure(code, match.captured(2)) : QJsonValue(QJsonValue::Null);
}

bool isSame(const QJsonValue &expected, const QJsonValue &got)
{
    if (expected.isArray() && got.isArray()) {
        const QJsonArray wanted = expected.toArray();
        const QJsonArray given = got.toArray();
        bool same = wanted.size() == given.size();
        for (qsizetype i = 0; same && i < wanted.size(); ++i)
            same = isSame(wanted.at(i), given.at(i));
        return same;
    }
    if (expected.isDouble() && got.isDouble())
        return std::abs(expected.toDouble() - got.toDouble()) < 1e-6;
    if (expected.isString() && got.isString()) {
        const auto wanted = Instant::fromIso(expected.toString());
        return wanted ? wanted == Instant::fromIso(got.toString()) : expected == got;
    }
    return expected == got;
}

bool fulfils(const QJsonObject &expected, const QJsonObject &got)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!got.contains(it.key()) || !isSame(it.value(), got.value(it.key())))
            return false;
    }
    return !expected.isEmpty();
}

} // namespace

QJsonObject answerCase(const QJsonObject &testCase)
{
    static const QStringList kinds{u"sla"_s, u"deadline"_s, u"elapsed"_s, u"deadline_before"_s, u"calendar_query"_s,
                                   u"metric"_s};
    const Result<ConformanceCase> made = readConformanceCase(testCase);
    if (!made)
        return {{u"error"_s, refusal(made.error().code, made.error().where)}};
    if (!kinds.contains(made->kind))
        return {{u"error"_s, refusal(u"unknown-value"_s, u"kind"_s)}};
    const CaseAnswers answers(*made);
    QJsonObject got;
    for (const QString &key : made->expected.keys()) {
        const QJsonValue value = answers.answer(key);
        if (value.isUndefined())
            return {{u"error"_s, refusal(u"cannot-answer"_s, u"expected."_s + key)}};
        got.insert(key, value);
    }
    return got;
}

QJsonObject runConformance(const QJsonArray &cases)
{
    qint64 passed = 0;
    QJsonArray failures;
    for (const QJsonValue &testCase : cases) {
        const QJsonObject expected = testCase["expected"_L1].toObject();
        const QJsonObject got = answerCase(testCase.toObject());
        if (fulfils(expected, got))
            ++passed;
        else
            failures.append(QJsonObject{{u"id"_s, testCase["id"_L1]}, {u"expected"_s, expected}, {u"got"_s, got}});
    }
    return {{u"passed"_s, passed}, {u"failed"_s, failures.size()}, {u"failures"_s, failures}};
}

} // namespace kesu
