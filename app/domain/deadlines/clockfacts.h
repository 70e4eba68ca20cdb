#pragma once

#include <memory>
#include <vector>

#include "deadlines/clockengine.h"

namespace kesu {

// A ticket's events put in order once for all of its clocks. What lies after "now" has not happened yet.
class ClockFacts {
public:
    explicit ClockFacts(const ClockInput &input);

    using Events = std::vector<const TicketEvent *>;

    const Events &events() const { return m_events; }
    std::optional<Instant> reopenedAt() const { return m_reopenedAt; }
    std::optional<Instant> finishedAt() const { return m_finishedAt; } // nobody needs the ticket any more

    // When a clock began and, if it did, stopped in the present round.
    struct Span {
        std::optional<Instant> start;
        std::optional<Instant> stop;
        Holds undone;   // from a stop that a reopening took back until the reopening
        QList<std::pair<Instant, Instant>> waits; // finished earlier runs of a clock that repeats
    };
    Span spanOf(const Policy &policy, const PolicyClock &clock) const;

    // Pauses and times closed before a reopening, sorted and apart from each other.
    struct Standstill {
        Holds holds;
        bool pausedNow = false;
    };
    Standstill standstillOf(const Policy &policy, const PolicyClock &clock, const Span &span) const;

private:
    Span onceSpan(const Policy &policy, const PolicyClock &clock) const;
    Span repeatingSpan(const Policy &policy, const PolicyClock &clock) const;
    std::optional<Instant> startOf(const Policy &policy, const PolicyClock &clock) const;
    bool isTerminal(EventType type) const;
    Instant nextReopening(size_t index) const;

    Events m_events;
    std::unique_ptr<TicketEvent> m_received; // the receipt at its corrected time, if it was corrected
    TicketState m_state;
    Instant m_now;
    std::optional<Instant> m_reopenedAt;
    size_t m_roundBegin = 0;    // index of the last reopening, or 0
    std::optional<Instant> m_finishedAt;
};

} // namespace kesu
