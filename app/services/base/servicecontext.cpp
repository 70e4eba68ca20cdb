#include "base/servicecontext.h"

#include <QRandomGenerator>

#include "base/store.h"
#include "base/writesession.h"
#include "reference/referencelibrary.h"

namespace kesu {

namespace {

class OneMoment final : public TimeSource {
public:
    explicit OneMoment(Instant at) : m_at(at) {}
    Instant now() const override { return m_at; }

private:
    Instant m_at;
};

} // namespace

Instant CorrectedTime::now() const
{
    return Instant{m_clock.now().ms + m_store.state().clockOffset};
}

ServiceContext::ServiceContext(std::unique_ptr<Store> store, const TimeSource &clock)
    : m_store(std::move(store)), m_library(std::make_unique<ReferenceLibrary>(*m_store)), m_time(clock, *m_store)
{
}

ServiceContext::ServiceContext(std::unique_ptr<Store> store, std::unique_ptr<TimeSource> clock)
    : m_ownClock(std::move(clock)), m_store(std::move(store)), m_library(std::make_unique<ReferenceLibrary>(*m_store)),
      m_time(*m_ownClock, *m_store)
{
}

ServiceContext::~ServiceContext() = default;

std::function<Result<std::unique_ptr<ServiceContext>>()> ServiceContext::reader() const
{
    const Instant moment{now().ms - m_store->state().clockOffset};
    return [open = m_store->reader(), moment, actor = m_actor]() -> Result<std::unique_ptr<ServiceContext>> {
        auto store = open();
        if (!store)
            return store.error();
        std::unique_ptr<ServiceContext> context(new ServiceContext(std::move(*store), std::make_unique<OneMoment>(moment)));
        context->setActor(actor);
        if (const auto loaded = context->library().load(); !loaded)
            return loaded.error();
        return context;
    };
}

QString ServiceContext::newId() const
{
    QByteArray random(10, Qt::Uninitialized);
    for (char &byte : random)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return makeUuidV7(now(), random);
}

Result<std::unique_ptr<WriteSession>> ServiceContext::begin(const QString &action) const
{
    return m_store->begin(m_actor.staff.text(), now(), action);
}

} // namespace kesu
