#include "base/servicecontext.h"

#include <QRandomGenerator>

#include "base/store.h"
#include "base/writesession.h"
#include "reference/referencelibrary.h"

namespace kesu {

Instant CorrectedTime::now() const
{
    return Instant{m_clock.now().ms + m_store.state().clockOffset};
}

ServiceContext::ServiceContext(std::unique_ptr<Store> store, const TimeSource &clock)
    : m_store(std::move(store)), m_library(std::make_unique<ReferenceLibrary>(*m_store)), m_time(clock, *m_store)
{
}

ServiceContext::~ServiceContext() = default;

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
