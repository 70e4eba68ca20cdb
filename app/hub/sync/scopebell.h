#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <mutex>

namespace kesu {

// Wakes held requests when a scope may have grown. Only a hint: a call may come for nothing, and one may be missing
// when the news came from another process, so whoever waits has a time limit as well.
class ScopeBell {
public:
    using Ticket = quint64;

    // `ring` is called once, on any thread and with no lock held, when one of the scopes rings; it may come before this
    // returns.
    Ticket await(const QStringList &scopes, std::function<void()> ring);
    // After this returns, `ring` is not called any more, unless it is being called right now.
    void cancel(Ticket ticket);
    void ring(const QStringList &scopes);

private:
    struct Waiter {
        QStringList scopes;
        std::function<void()> ring;
    };

    std::mutex m_mutex;
    Ticket m_last = 0;
    QHash<Ticket, Waiter> m_waiters;
};

} // namespace kesu
