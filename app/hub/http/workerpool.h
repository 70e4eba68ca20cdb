#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace kesu {

// Threads that work off a bounded queue in order. What waited too long is not done but told so: by then its caller
// has given up or is about to, and doing it would only make the others wait longer.
class WorkerPool {
public:
    using Task = std::function<void()>;

    WorkerPool(int threads, std::size_t maxQueued, std::chrono::milliseconds maxWait);
    ~WorkerPool(); // stops
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    // False when the queue is full or the pool has stopped; then neither task is called.
    bool submit(Task work, Task expired);
    // Works the queue off, then ends the threads.
    void stop();
    std::size_t queued() const;

private:
    struct Entry {
        Task work;
        Task expired;
        std::chrono::steady_clock::time_point since;
    };
    void run();

    const std::size_t m_maxQueued;
    const std::chrono::milliseconds m_maxWait;
    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<Entry> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace kesu
