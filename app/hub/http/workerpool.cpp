#include "http/workerpool.h"

#include <utility>

namespace kesu {

WorkerPool::WorkerPool(int threads, std::size_t maxQueued, std::chrono::milliseconds maxWait)
    : m_maxQueued(maxQueued), m_maxWait(maxWait)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool()
{
    stop();
}

bool WorkerPool::submit(Task work, Task expired)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_maxQueued)
            return false;
        m_queue.push_back({std::move(work), std::move(expired), std::chrono::steady_clock::now()});
    }
    m_filled.notify_one();
    return true;
}

void WorkerPool::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_filled.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

std::size_t WorkerPool::queued() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.size();
}

void WorkerPool::run()
{
    for (;;) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            m_filled.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            entry = std::move(m_queue.front());
            m_queue.pop_front();
        }
        const bool late = std::chrono::steady_clock::now() - entry.since > m_maxWait;
        (late ? entry.expired : entry.work)();
    }
}

} // namespace kesu
