#pragma once

#include <functional>

#include "base/finding.h"
#include "base/id.h"
#include "base/result.h"

namespace kesu {

class ServiceContext;

// Keeps the derived table of next dues in step with policies and calendars. Time passing changes nothing in it: due
// times stand still, only their distance to now shrinks.
class DueKeeper
{
public:
    explicit DueKeeper(const ServiceContext &context) : m_context(context) {}

    enum class Scope { OpenTickets, AllTickets };

    // Rebuilds when the table was made under other policies or calendars (they move open tickets only, a finished one
    // keeps its results), or by other rules of computing (all of it); true when it was.
    // `working` is called from time to time meanwhile.
    Result<bool> ensureCurrent(const std::function<void()> &working = {}) const;
    Result<void> rebuild(Scope scope = Scope::AllTickets, const std::function<void()> &working = {}) const;
    // Of the tickets that have come in from elsewhere since the last call.
    Result<void> refreshPending() const;
    // Compares every row with what the tickets say.
    Findings check() const;

private:
    Result<void> refresh(const QList<TicketId> &tickets, const std::function<void()> &working = {}) const;
    QString fingerprint() const;

    const ServiceContext &m_context;
};

} // namespace kesu
