#include "router/heldheads.h"

#include <condition_variable>
#include <mutex>
#include <set>

namespace kesu {

using namespace std::chrono_literals;

namespace {

constexpr auto lostRingTime = 5s;

} // namespace

struct HeldHeads::Alarm {
    mutable std::mutex mutex;
    std::condition_variable changed;
    std::map<quint64, Held> held;
    std::map<quint64, ScopeBell::Ticket> tickets;
    std::set<quint64> rang;
    quint64 last = 0;
    bool released = false;

    Clock::time_point nextTime() const
    {
        auto next = Clock::now() + 1h;
        for (const auto &[id, entry] : held)
            next = std::min({next, entry.until, entry.askAgain});
        return next;
    }
};

HeldHeads::HeldHeads(Ask ask, ScopeBell &bell, std::size_t most)
    : m_ask(std::move(ask)), m_bell(bell), m_most(most), m_alarm(std::make_shared<Alarm>()), m_thread([this] { run(); })
{
}

HeldHeads::~HeldHeads()
{
    release();
    m_thread.join();
}

void HeldHeads::hold(const Caller &caller, const ApiRequest &request, const HttpAnswer &answerLater,
                     std::chrono::milliseconds time)
{
    const auto now = Clock::now();
    quint64 id = 0;
    {
        const std::scoped_lock lock(m_alarm->mutex);
        if (!m_alarm->released && m_alarm->held.size() < m_most) {
            id = ++m_alarm->last;
            m_alarm->held.emplace(id, Held{caller, request, answerLater, now + time, now + lostRingTime});
        }
    }
    if (id == 0)
        return answerLater(m_ask(caller, request).reply);
    m_alarm->changed.notify_all();
    listen(id, request); // before asking: what comes in between rings
    look(id);
}

void HeldHeads::listen(quint64 id, const ApiRequest &request)
{
    // Those the caller asked about; a ring of one it may not see finds no news for it.
    const QStringList scopes = QString::fromUtf8(request.query.value("scopes")).split(u',', Qt::SkipEmptyParts);
    const auto ring = [alarm = std::weak_ptr(m_alarm), id] {
        if (const auto living = alarm.lock()) {
            const std::scoped_lock lock(living->mutex);
            living->rang.insert(id);
            living->changed.notify_all();
        }
    };
    const ScopeBell::Ticket ticket = m_bell.await(scopes, ring);
    {
        const std::scoped_lock lock(m_alarm->mutex);
        if (m_alarm->held.count(id) > 0) {
            m_alarm->tickets[id] = ticket;
            return;
        }
    }
    m_bell.cancel(ticket); // answered meanwhile
}

// Asks for one and answers it if there is news or its time is over.
void HeldHeads::look(quint64 id)
{
    Caller caller;
    ApiRequest request;
    bool isOver = false;
    {
        const std::scoped_lock lock(m_alarm->mutex);
        const auto found = m_alarm->held.find(id);
        if (found == m_alarm->held.end())
            return;
        caller = found->second.caller;
        request = found->second.request;
        isOver = m_alarm->released || found->second.until <= Clock::now();
        found->second.askAgain = Clock::now() + lostRingTime;
    }
    const Hub::Heads heads = m_ask(caller, request);
    if (heads.news || isOver)
        answer(id, heads.reply);
}

void HeldHeads::answer(quint64 id, const ApiReply &reply)
{
    HttpAnswer answerNow;
    ScopeBell::Ticket ticket = 0;
    {
        const std::scoped_lock lock(m_alarm->mutex);
        const auto found = m_alarm->held.find(id);
        if (found == m_alarm->held.end())
            return; // another look was faster
        answerNow = std::move(found->second.answer);
        m_alarm->held.erase(found);
        ticket = m_alarm->tickets[id];
        m_alarm->tickets.erase(id);
        m_alarm->rang.erase(id);
    }
    m_bell.cancel(ticket);
    answerNow(reply);
}

void HeldHeads::release()
{
    const std::scoped_lock lock(m_alarm->mutex);
    m_alarm->released = true;
    m_alarm->changed.notify_all();
}

std::size_t HeldHeads::count() const
{
    const std::scoped_lock lock(m_alarm->mutex);
    return m_alarm->held.size();
}

void HeldHeads::run()
{
    for (;;) {
        std::vector<quint64> rung;
        std::vector<quint64> due;
        {
            std::unique_lock lock(m_alarm->mutex);
            while (m_alarm->rang.empty() && !m_alarm->released && m_alarm->nextTime() > Clock::now())
                m_alarm->changed.wait_until(lock, m_alarm->nextTime());
            if (m_alarm->released && m_alarm->held.empty())
                return;
            rung.assign(m_alarm->rang.begin(), m_alarm->rang.end());
            m_alarm->rang.clear();
            const auto now = Clock::now();
            for (const auto &[id, entry] : m_alarm->held) {
                if (m_alarm->released || entry.until <= now || entry.askAgain <= now)
                    due.push_back(id);
            }
        }
        for (const quint64 id : rung) {
            ApiRequest request;
            {
                const std::scoped_lock lock(m_alarm->mutex);
                const auto found = m_alarm->held.find(id);
                if (found == m_alarm->held.end())
                    continue;
                request = found->second.request;
            }
            listen(id, request); // a ring is good once
            look(id);
        }
        for (const quint64 id : due)
            look(id);
    }
}

} // namespace kesu
