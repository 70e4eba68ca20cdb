#include "deadlines/clockfacts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool happensBefore(const TicketEvent *a, const TicketEvent *b)
{
    if (a->at != b->at)
        return a->at < b->at;
    if (a->recordedAt != b->recordedAt)
        return a->recordedAt < b->recordedAt;
    return a->id < b->id;
}

// What does not happen a second time when a ticket is opened again: the reopening stands for it.
bool comesOnlyOnce(EventType type)
{
    switch (type) {
    case EventType::Received:
    case EventType::Accepted:
    case EventType::FirstContact:
    case EventType::EventHappened:
    case EventType::EmergencyReported:
    case EventType::DefectFound: return true;
    default: return false;
    }
}

// What a reopening takes back: the matter was not done after all.
bool isTakenBack(EventType type)
{
    return type == EventType::Closed || type == EventType::HandlingCompleted || type == EventType::ResultFedBack;
}

bool concerns(const TicketEvent &event, const PolicyClock &clock)
{
    if (event.data.value("clocks_run"_L1).toBool())
        return false; // the ticket waited under a policy that lets no clock wait
    const QJsonValue clocks = event.data.value("clocks"_L1);
    return clocks.isUndefined() || clocks.toArray().isEmpty() || clocks.toArray().contains(clock.code);
}

} // namespace

ClockFacts::ClockFacts(const ClockInput &input)
    : m_state(input.ticket->state), m_now(input.now)
{
    m_events.reserve(static_cast<size_t>(input.events->size()));
    const auto receipt = correctedReceipt(*input.events);
    for (const TicketEvent &event : *input.events) {
        const bool corrected = receipt && event.type == EventType::Received && !m_received;
        if (corrected) {
            m_received = std::make_unique<TicketEvent>(event);
            m_received->at = *receipt;
        }
        const TicketEvent &effective = corrected ? *m_received : event;
        if (effective.at <= m_now)
            m_events.push_back(&effective);
    }
    if (!std::is_sorted(m_events.begin(), m_events.end(), happensBefore))
        std::stable_sort(m_events.begin(), m_events.end(), happensBefore);
    for (size_t i = 0; i < m_events.size(); ++i) {
        const TicketEvent &event = *m_events[i];
        if (event.type == EventType::Reopened) {
            m_reopenedAt = event.at;
            m_roundBegin = i;
            m_finishedAt.reset();
        } else if (isTerminal(event.type) && !m_finishedAt) {
            m_finishedAt = event.at;
        }
    }
    const bool knowsAll = static_cast<qsizetype>(m_events.size()) == input.events->size();
    if (!m_finishedAt && knowsAll && isFinished(m_state))
        m_finishedAt = m_events.empty() ? m_now : m_events.back()->at;
}

bool ClockFacts::isTerminal(EventType type) const
{
    switch (type) {
    case EventType::Closed:
    case EventType::Rejected:
    case EventType::Merged: return true;
    case EventType::Split: return m_state == TicketState::Split;
    case EventType::Transferred: return m_state == TicketState::Transferred;
    default: return false;
    }
}

std::optional<Instant> ClockFacts::startOf(const Policy &policy, const PolicyClock &clock) const
{
    std::optional<Instant> earlier;
    for (size_t i = 0; i < m_events.size(); ++i) {
        const TicketEvent &event = *m_events[i];
        if (event.type != *clock.start)
            continue;
        if (!policy.restartOnReopen || !m_reopenedAt || i > m_roundBegin)
            return event.at;
        earlier = event.at;
    }
    return earlier && comesOnlyOnce(*clock.start) ? m_reopenedAt : std::nullopt;
}

Instant ClockFacts::nextReopening(size_t index) const
{
    while (m_events[index]->type != EventType::Reopened)
        ++index;
    return m_events[index]->at;
}

ClockFacts::Span ClockFacts::onceSpan(const Policy &policy, const PolicyClock &clock) const
{
    Span span;
    span.start = startOf(policy, clock);
    if (!span.start)
        return span;
    const size_t begin = policy.restartOnReopen ? m_roundBegin : 0;
    for (size_t i = begin; i < m_events.size() && !span.stop; ++i) {
        const TicketEvent &event = *m_events[i];
        if (event.at < *span.start || !clock.stop.contains(event.type))
            continue;
        if (i < m_roundBegin && isTakenBack(event.type)) {
            if (span.undone.isEmpty() || span.undone.last().to < event.at)
                span.undone.append({event.at, nextReopening(i), {}, u"reopened"_s});
        } else {
            span.stop = event.at;
        }
    }
    return span;
}

ClockFacts::Span ClockFacts::repeatingSpan(const Policy &policy, const PolicyClock &clock) const
{
    Span span;
    const bool anyContact = clock.repeat == ClockRepeat::AnyContact;
    for (size_t i = policy.restartOnReopen ? m_roundBegin : 0; i < m_events.size(); ++i) {
        const TicketEvent &event = *m_events[i];
        const bool starts = event.type == *clock.start
                || (event.type == EventType::Reopened && policy.restartOnReopen && comesOnlyOnce(*clock.start));
        const bool stops = clock.stop.contains(event.type);
        if (!starts && !stops)
            continue;
        if (span.start && (stops || anyContact)) {
            span.waits.append({*span.start, event.at});
            span.start.reset();
        }
        if (!span.start && (starts || anyContact))
            span.start = event.at;
    }
    if (!span.start && !span.waits.isEmpty()) {
        span.start = span.waits.last().first;
        span.stop = span.waits.last().second;
    }
    return span;
}

ClockFacts::Span ClockFacts::spanOf(const Policy &policy, const PolicyClock &clock) const
{
    if (!clock.start)
        return {};
    return clock.repeat == ClockRepeat::Once ? onceSpan(policy, clock) : repeatingSpan(policy, clock);
}

ClockFacts::Standstill ClockFacts::standstillOf(const Policy &policy, const PolicyClock &clock, const Span &span) const
{
    Standstill result;
    const bool pauses = policy.pausing.allowed && clock.pausable;
    if (!pauses && !m_reopenedAt)
        return result;
    std::optional<Hold> open;
    const auto close = [&](Instant at) {
        if (open && open->from < at)
            result.holds.append({open->from, at, open->reason, open->why});
        open.reset();
        result.pausedNow = false;
    };
    for (const TicketEvent *event : m_events) {
        switch (event->type) {
        case EventType::Paused:
            if (pauses && !open && concerns(*event, clock)) {
                open = Hold{event->at, {}, event->data.value("reason"_L1).toString()};
                result.pausedNow = true;
            }
            break;
        case EventType::Closed:
            close(event->at);
            if (!policy.restartOnReopen)
                open = Hold{event->at, {}, {}, u"reopened"_s};
            break;
        case EventType::Resumed:
        case EventType::Reopened: close(event->at); break;
        default: break;
        }
    }
    const bool pausedNow = result.pausedNow && !m_finishedAt;
    close(m_finishedAt.value_or(m_now));
    result.pausedNow = pausedNow;
    if (!span.undone.isEmpty())
        result.holds = united(result.holds + span.undone);
    return result;
}

} // namespace kesu
