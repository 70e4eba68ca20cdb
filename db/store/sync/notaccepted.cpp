#include "sync/notaccepted.h"

#include "base/codes.h"
#include "base/entityreader.h"
#include "base/writesession.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

using Settled = NotAccepted::Settled;

constexpr CodeTable<Settled, 4> settledCodes{{
    {Settled::No, u""},
    {Settled::Resent, u"resent"},
    {Settled::Discarded, u"discarded"},
    {Settled::AcceptedLater, u"accepted"},
}};

Result<QList<NotAccepted>> read(Statement &rows)
{
    QList<NotAccepted> list;
    while (rows.next()) {
        NotAccepted entry;
        entry.body = rows.utf8(0);
        const auto operation = operationFromJson(entry.body);
        if (!operation)
            return operation.error();
        entry.operation = *operation;
        entry.code = rows.text(1);
        entry.field = rows.text(2);
        entry.message = rows.text(3);
        entry.at = rows.instant(4).value_or(Instant{});
        entry.settled = fromCode(settledCodes, rows.text(5)).value_or(Settled::No);
        entry.settledBy = rows.text(6);
        entry.settledReason = rows.text(7);
        list.append(entry);
    }
    if (rows.failed())
        return rows.error();
    return list;
}

const QByteArray select = "SELECT body, code, field, message, at, settled, settled_by, settled_reason FROM not_accepted ";

Result<void> settle(WriteSession &session, const QString &uid, Settled how, const QString &reason)
{
    auto update = session.database().query("UPDATE not_accepted SET settled = ?, settled_by = ?, settled_at = ?,"
                                           " settled_reason = ? WHERE uid = ?");
    update.bind(codeOf(settledCodes, how)).bind(session.user()).bind(session.now()).bind(reason).bind(uid);
    return session.run(update);
}

// Lists come back from an operation element by element, which is how they are set.
Result<void> sayAgain(WriteSession &session, const NotAccepted &entry, const QVariantMap &set)
{
    const Operation &operation = entry.operation;
    const auto there = EntityReader(session.database(), operation.type).find(operation.entity);
    if (!there && there.error().kind != ErrorKind::NotFound)
        return there.error();
    if (there) {
        const auto done = session.set(operation.type, operation.entity, set, operation.reason);
        return done ? Result<void>() : done.error();
    }
    if (operation.kind == "set"_L1)
        return Error{ErrorKind::NotFound, u"no-such-record"_s, operation.entity, {operation.type}};
    return session.create(operation.type, operation.entity, set, operation.reason);
}

} // namespace

Result<QList<NotAccepted>> NotAcceptedList::list(bool withSettled) const
{
    auto rows = m_store.database().query(select + "WHERE ? OR settled IS NULL ORDER BY at DESC, uid DESC");
    return read(rows.bind(withSettled));
}

Result<qint64> NotAcceptedList::count() const
{
    return m_store.database().integer("SELECT count(*) FROM not_accepted WHERE settled IS NULL");
}

Result<QList<NotAccepted>> NotAcceptedList::ofRecord(const QString &type, const QString &id) const
{
    auto rows = m_store.database().query(select + "WHERE ent = ? AND type = ? AND settled IS NULL ORDER BY at DESC");
    return read(rows.bind(id).bind(type));
}

Result<NotAccepted> NotAcceptedList::find(const QString &uid) const
{
    auto rows = m_store.database().query(select + "WHERE uid = ? AND settled IS NULL");
    const auto found = read(rows.bind(uid));
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<NotAccepted>(Error{ErrorKind::NotFound, u"not-in-list"_s, uid, {}})
                            : found->constFirst();
}

Result<void> NotAcceptedList::resend(const QString &uid, const QString &user, Instant now,
                                     const std::optional<QVariantMap> &set)
{
    const auto entry = find(uid);
    if (!entry)
        return entry.error();
    if (!findEntityType(entry->operation.type))
        return Error{ErrorKind::BadInput, u"unknown-type"_s, entry->operation.type, {}};
    auto session = m_store.begin(user, now, u"sync.resend"_s);
    if (!session)
        return session.error();
    (*session)->note(u"uid"_s, uid);
    Result<void> done = sayAgain(**session, *entry, set.value_or(entry->operation.set));
    if (done)
        done = settle(**session, uid, Settled::Resent, {});
    return done ? (*session)->commit() : done;
}

Result<void> NotAcceptedList::discard(const QString &uid, const QString &user, const QString &reason, Instant now)
{
    if (const auto entry = find(uid); !entry)
        return entry.error();
    auto session = m_store.begin(user, now, u"sync.discard"_s);
    if (!session)
        return session.error();
    (*session)->note(u"uid"_s, uid);
    (*session)->note(u"reason"_s, reason);
    const auto done = settle(**session, uid, Settled::Discarded, reason);
    return done ? (*session)->commit() : done;
}

} // namespace kesu
