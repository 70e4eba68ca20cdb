#include "sync/scopebell.h"

#include <algorithm>

namespace kesu {

ScopeBell::Ticket ScopeBell::await(const QStringList &scopes, std::function<void()> ring)
{
    const std::lock_guard lock(m_mutex);
    m_waiters.insert(++m_last, {scopes, std::move(ring)});
    return m_last;
}

void ScopeBell::cancel(Ticket ticket)
{
    const std::lock_guard lock(m_mutex);
    m_waiters.remove(ticket);
}

void ScopeBell::ring(const QStringList &scopes)
{
    QList<std::function<void()>> due;
    {
        const std::lock_guard lock(m_mutex);
        for (auto waiter = m_waiters.begin(); waiter != m_waiters.end();) {
            const bool meant = std::any_of(scopes.cbegin(), scopes.cend(), [&](const QString &scope) {
                return waiter->scopes.contains(scope);
            });
            if (meant)
                due.append(std::move(waiter->ring));
            waiter = meant ? m_waiters.erase(waiter) : std::next(waiter);
        }
    }
    for (const auto &call : due)
        call();
}

} // namespace kesu
