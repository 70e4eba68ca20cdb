#include "sync/placement.h"

#include <algorithm>

#include "sync/scoperules.h"

namespace kesu {

using namespace Qt::StringLiterals;

Placement::Placement(HubSession &session, RecordShelf &shelf, UserRights &rights, LogWriter &log, qint64 hubEpoch)
    : m_session(session), m_shelf(shelf), m_rights(rights), m_log(log), m_epoch(hubEpoch)
{
}

Result<void> Placement::loadNumbers(const QStringList &numbers)
{
    auto taken = takenNumbers(m_session, numbers);
    if (!taken)
        return taken.error();
    m_numbers = *std::move(taken);
    return {};
}

Result<void> Placement::place(const Operation &operation, Hlc eff, QStringList flags, const NewRecord &fresh,
                              const QByteArray &json)
{
    RecordRow *known = m_shelf.find(operation.entity);
    RecordRow &row = known ? *known : m_shelf.add(operation.entity, fresh.scope, fresh.parent);
    if (!known && m_epoch > 0) // what a later restore marks is not what authors before this one can have seen
        row.epochVer = ',' + QByteArray::number(m_epoch) + ":0";
    LogEntry entry = logEntryOf(operation, row.state.ver + 1, eff);
    // Nobody can have seen more than there is, nor what a restore of the hub has undone.
    entry.base = std::min({operation.base, row.state.ver, sharedVersion(row, operation.epoch, m_epoch)});
    entry.scope = row.scope;
    apply(row.state, entry.placed());
    row.purged = row.purged || operation.kind == "purge"_L1;
    flagNumber(row, operation, &flags);
    entry.flags = flags;
    m_log.add(std::move(entry), json);
    m_shelf.touch(row);

    if (operation.type == "staff"_L1)
        m_rights.note(row.state, eff);
    if (operation.type == "attachment"_L1 && operation.set.contains(u"sha256"_s))
        m_blobs.append({operation.set.value(u"sha256"_s).toString(), operation.entity});
    if (operation.type != "ticket"_L1)
        return {};
    const QString scope = scoperules::ofTicket(row.state, row.scope);
    return scope == row.scope ? Result<void>() : move(row, scope);
}

void Placement::flagNumber(const RecordRow &row, const Operation &operation, QStringList *flags)
{
    const QString number = row.number();
    if (operation.type != "ticket"_L1 || number.isEmpty() || !operation.set.contains(u"number"_s))
        return;
    const QString holder = m_numbers.value(number);
    if (holder.isEmpty())
        m_numbers.insert(number, operation.entity);
    else if (holder != operation.entity)
        flags->append(u"number_taken"_s);
}

Result<void> Placement::move(RecordRow &ticket, const QString &scope)
{
    const auto parts = m_shelf.partsOf(ticket.entity());
    if (!parts)
        return parts.error();
    changeScope(ticket, scope);
    for (RecordRow *part : *parts)
        changeScope(*part, scope);
    return {};
}

void Placement::changeScope(RecordRow &row, const QString &scope)
{
    LogEntry leave;
    leave.kind = LogEntry::Kind::Leave;
    leave.scope = row.scope;
    leave.type = row.state.type;
    leave.entity = row.entity();
    leave.ver = row.state.ver;
    leave.reason = u"moved"_s;
    LogEntry enter = leave;
    enter.kind = LogEntry::Kind::Enter;
    enter.scope = scope;
    enter.reason.clear();
    enter.state = row.state;
    m_log.add(std::move(leave));
    m_log.add(std::move(enter));
    row.scope = scope;
    m_shelf.touch(row);
}

Result<void> Placement::save()
{
    if (const auto done = m_shelf.save(); !done)
        return done;
    if (const auto done = nameBlobs(m_session, m_blobs); !done)
        return done;
    return m_rights.save(m_session);
}

} // namespace kesu
