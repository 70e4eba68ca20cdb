#pragma once

#include <functional>
#include <memory>

#include "base/actor.h"
#include "base/result.h"

namespace kesu {

class ReferenceLibrary;
class Store;
class WriteSession;

// This machine's clock as the hub would have it: with what the store has learned of how far they are apart, so that a
// step is not dated before what it answers (sync-protocol §6.5).
class CorrectedTime final : public TimeSource
{
public:
    CorrectedTime(const TimeSource &clock, const Store &store) : m_clock(clock), m_store(store) {}
    Instant now() const override;

private:
    const TimeSource &m_clock;
    const Store &m_store;
};

// What the services of one workspace share: the opened store, who works, what time it is, and the reference data read
// from it. Belongs to the thread of the store.
class ServiceContext
{
public:
    // `clock` is this machine's own.
    ServiceContext(std::unique_ptr<Store> store, const TimeSource &clock);
    ~ServiceContext();
    ServiceContext(const ServiceContext &) = delete;
    ServiceContext &operator=(const ServiceContext &) = delete;

    Store &store() const { return *m_store; }
    ReferenceLibrary &library() const { return *m_library; }
    Instant now() const { return m_time.now(); }
    const TimeSource &time() const { return m_time; }
    // A new identity, UUIDv7.
    QString newId() const;

    // To be called on another thread: the same store there, for reading alone, at this moment and for the same actor.
    std::function<Result<std::unique_ptr<ServiceContext>>()> reader() const;

    const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor) { m_actor = actor; }

    // Begins the one transaction of a use case, in the actor's name.
    Result<std::unique_ptr<WriteSession>> begin(const QString &action) const;

private:
    ServiceContext(std::unique_ptr<Store> store, std::unique_ptr<TimeSource> clock);

    std::unique_ptr<TimeSource> m_ownClock; // of a reader, which knows one moment only
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ReferenceLibrary> m_library;
    CorrectedTime m_time;
    Actor m_actor;
};

} // namespace kesu
