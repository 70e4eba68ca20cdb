#include "sync/purger.h"

#include "base/id.h"
#include "entities/entityregistry.h"
#include "log/linestore.h"
#include "log/purgestore.h"
#include "log/quarantinestore.h"
#include "signing/signingkeys.h"

namespace kesu {

using namespace Qt::StringLiterals;

const QString Purger::hubDevice = u"hub"_s;

Result<void> Purger::begin()
{
    auto log = lockDevice(m_session, hubDevice);
    if (!log)
        return log.error();
    m_hub = *std::move(log);
    return {};
}

Result<QList<Operation>> Purger::plan(const Operation &purge, RecordShelf &shelf, qint64 epoch)
{
    m_records.append({purge.entity, purge});
    QList<Operation> operations;
    if (purge.type != "ticket"_L1)
        return operations;
    const auto parts = shelf.partsOf(purge.entity);
    if (!parts)
        return parts.error();
    for (const RecordRow *part : *parts) {
        if (part->purged)
            continue;
        operations.append(operationOn(*part, purge, epoch));
        m_records.append({part->entity(), operations.constLast()});
    }
    return operations;
}

Operation Purger::operationOn(const RecordRow &part, const Operation &purge, qint64 epoch)
{
    Operation operation;
    operation.uid = makeUuidV7(m_now, secretBytes(10));
    operation.device = hubDevice;
    operation.dseq = ++m_hub.through;
    operation.user = purge.user;
    operation.hlc = nextHlc(0, m_now);
    operation.type = part.state.type;
    operation.entity = part.entity();
    operation.kind = u"purge"_s;
    operation.base = part.state.ver;
    operation.own = operation.dseq - 1;
    operation.epoch = epoch;
    operation.schema = registrySchema;
    operation.reason = purge.reason;
    seal(operation, m_hub.dh);
    m_hub.dh = operation.chain;
    m_used = true;
    return operation;
}

Result<void> Purger::erase()
{
    for (const auto &[entity, purge] : std::as_const(m_records)) {
        if (const auto done = eraseRecord(entity, purge); !done)
            return done;
    }
    if (!m_used)
        return {};
    m_hub.lastAt = m_now;
    m_hub.highest = m_hub.through;
    return saveDevice(m_session, hubDevice, m_hub);
}

Result<void> Purger::eraseRecord(const QString &entity, const Operation &purge)
{
    const auto lines = linesOf(m_session, entity);
    if (!lines)
        return lines.error();
    for (StoredLine line : *lines) {
        auto entry = line.entry();
        if (!entry)
            return entry.error();
        if (entry->isPurged() || entry->kind == LogEntry::Kind::Leave || entry->operation.uid == purge.uid)
            continue;
        entry->payloadHash = payloadHashOf(*entry);
        entry->operation.set.clear();
        entry->operation.reason.clear();
        entry->state = {};
        entry->salt.clear();
        line.body = toJson(*entry);
        if (const auto done = replaceBody(m_session, line); !done)
            return done;
    }
    if (const auto done = blankQuarantined(m_session, entity); !done)
        return done;
    if (const auto done = forgetBlobs(m_session, entity); !done)
        return done;
    return notePurge(m_session, entity, purge.user, purge.reason, m_now);
}

} // namespace kesu
