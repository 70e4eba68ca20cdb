#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <thread>

#include "http/httpserver.h"
#include "hub.h"

namespace kesu {

// Requests for heads that are held until there is news or their time is over. They hold no worker: one thread asks
// again for those whose scopes rang, and for all of them every few seconds, as a ring may be lost.
class HeldHeads {
public:
    using Ask = std::function<Hub::Heads(const Caller &, const ApiRequest &)>;

    HeldHeads(Ask ask, ScopeBell &bell, std::size_t most = 20'000);
    ~HeldHeads(); // answers all
    HeldHeads(const HeldHeads &) = delete;
    HeldHeads &operator=(const HeldHeads &) = delete;

    // Asks; answers at once when there is news, when too many are held, or after release().
    void hold(const Caller &caller, const ApiRequest &request, const HttpAnswer &answer,
              std::chrono::milliseconds time);
    // Answers all that are held, and holds nothing any more: the hub is about to stop.
    void release();
    std::size_t count() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Held {
        Caller caller;
        ApiRequest request;
        HttpAnswer answer;
        Clock::time_point until;
        Clock::time_point askAgain;
    };
    struct Alarm; // shared with the bell, which may ring while this is taken down

    void run();
    void look(quint64 id);
    void listen(quint64 id, const ApiRequest &request);
    void answer(quint64 id, const ApiReply &reply);

    const Ask m_ask;
    ScopeBell &m_bell;
    const std::size_t m_most;
    const std::shared_ptr<Alarm> m_alarm;
    std::thread m_thread;
};

} // namespace kesu
