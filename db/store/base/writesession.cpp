#include "base/writesession.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

#include "base/auditentry.h"
#include "base/fieldchanges.h"
#include "base/id.h"
#include "hashing/sha256.h"
#include "merging/entitystate.h"

namespace kesu {

using namespace Qt::StringLiterals;

WriteSession::WriteSession(Store &store, QString user, Instant now, QString action)
    : m_store(store), m_user(user.isNull() ? u""_s : std::move(user)), m_now(now), m_action(std::move(action)),
      m_next(store.m_state), m_firstOwn(store.m_state.dseq), m_transaction(*store.m_database),
      m_state(m_transaction.result())
{
    m_store.m_writing = true;
    m_store.m_database->setInOperation(m_state.has_value());
}

WriteSession::~WriteSession()
{
    m_store.m_database->setInOperation(false);
    m_store.m_writing = false;
}

Result<void> WriteSession::fail(Error error)
{
    if (m_state)
        m_state = Result<void>(std::move(error));
    m_store.m_database->setInOperation(false);
    return m_state;
}

QString WriteSession::newId() const
{
    QByteArray random(12, '\0');
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(random.data()), 3);
    return makeUuidV7(m_now, random.first(10));
}

Operation WriteSession::newOperation(const EntityType &type, const QString &id, const QString &kind)
{
    m_next.hlc = nextHlc(m_next.hlc, m_now);
    Operation operation;
    operation.uid = newId();
    operation.device = m_next.device;
    operation.dseq = ++m_next.dseq;
    operation.user = m_user;
    operation.hlc = m_next.hlc;
    operation.type = type.name;
    operation.entity = id;
    operation.kind = kind;
    operation.epoch = m_next.epoch;
    operation.schema = registrySchema;
    return operation;
}

void WriteSession::wrote(const EntityType &type, const EntityRow &row)
{
    m_rows.insert({type.name, row.id}, rowHash(type, row));
    m_indexes.saw(type, row);
}

void WriteSession::removed(const EntityType &type, const QString &id)
{
    m_rows.insert({type.name, id}, {});
    m_indexes.forget(type, id);
}

Result<void> WriteSession::create(const QString &typeName, const QString &id, const QVariantMap &fields,
                                  const QString &reason)
{
    if (!m_state)
        return m_state;
    const EntityType *type = findEntityType(typeName);
    if (!type)
        return fail({ErrorKind::Internal, u"unknown-type"_s, typeName, {}});
    QList<QVariant> values(type->fields.size());
    if (const auto applied = applyFields(*type, fields, values); !applied)
        return fail(applied.error());
    return insert(*type, id, std::move(values), reason);
}

Result<void> WriteSession::create(const EntityType &type, const QString &id, QList<QVariant> values)
{
    if (!m_state)
        return m_state;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto stored = toColumn(type.fields.at(i), values.at(i));
        if (!stored)
            return fail(badField(u"bad-value"_s, type, type.fields.at(i).key));
        values[i] = *stored;
    }
    return insert(type, id, std::move(values), {});
}

Result<void> WriteSession::insert(const EntityType &type, const QString &id, QList<QVariant> values,
                                  const QString &reason)
{
    EntityRow row;
    row.id = id;
    row.values = std::move(values);
    Operation operation = newOperation(type, id, type.createKind);
    operation.reason = reason;
    row.stamp = operation.hlc;
    row.device = operation.device;
    row.dseq = operation.dseq;
    row.user = m_user;
    row.uid = operation.uid;
    if (const auto done = insertRow(database(), type, row); !done)
        return fail(done.error());
    wrote(type, row);
    return writeSealed(operation, seal(operation, m_next.chain, setOfNew(type, row.values)));
}

Result<EntityRow> WriteSession::load(const EntityType &type, const QString &id)
{
    auto select = database().query(entitySql(type).selectById);
    if (select.bind(id).next())
        return readRow(select, type);
    return select.failed() ? select.error() : Error{ErrorKind::NotFound, u"no-such-record"_s, id, {type.name}};
}

Result<void> WriteSession::checkSeen(const EntityType &type, const QString &id, const QString &register_, Seen seen,
                                     qint64 *ownSeen)
{
    auto stamp = database().query("SELECT dev, dseq, ver, user FROM field_stamp"
                                  " WHERE type = ? AND ent = ? AND register = ?");
    if (!stamp.bind(type.name).bind(id).bind(register_).next())
        return stamp.result();
    const bool ours = stamp.text(0) == m_next.device;
    const qint64 dseq = stamp.integer(1);
    const qint64 ver = stamp.integer(2);
    if (ours && dseq > m_firstOwn) {
        *ownSeen = std::max(*ownSeen, dseq);
        return {};
    }
    if ((ver > 0 && ver <= seen.base) || (ours && dseq <= seen.own))
        return {};
    if (ver == 0 && !ours) // never came from the hub: written here, under an earlier identity
        return {};
    return Error{ErrorKind::Stale, u"changed-meanwhile"_s, register_, {stamp.text(3)}};
}

Result<bool> WriteSession::set(const QString &type, const QString &id, const QVariantMap &fields, const QString &reason)
{
    // Everything in the store has been seen: no version is higher, no own operation newer.
    constexpr qint64 all = std::numeric_limits<qint64>::max();
    return set(type, id, fields, Seen{all, all}, reason);
}

Result<bool> WriteSession::set(const QString &typeName, const QString &id, const QVariantMap &fields, Seen seen,
                               const QString &reason)
{
    if (!m_state)
        return m_state.error();
    const EntityType *type = findEntityType(typeName);
    if (!type)
        return fail({ErrorKind::Internal, u"unknown-type"_s, typeName, {}}).error();
    auto loaded = load(*type, id);
    if (!loaded)
        return fail(loaded.error()).error();
    EntityRow row = *loaded;
    if (const auto applied = applyFields(*type, fields, row.values); !applied)
        return fail(applied.error()).error();

    QList<qsizetype> changed;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (row.values.at(i) != loaded->values.at(i))
            changed.append(i);
    }
    if (changed.isEmpty())
        return false;
    if (type->appendOnly && type->fields.at(changed.first()).key != "_deleted"_L1)
        return fail(badField(u"append-only"_s, *type, type->fields.at(changed.first()).key)).error();

    Operation operation = newOperation(*type, id, u"set"_s);
    operation.reason = reason;
    operation.base = std::min(seen.base, row.ver);
    operation.own = std::min(seen.own, operation.dseq - 1);
    QMap<QString, QString> registers; // and a changed field of each
    for (const qsizetype i : std::as_const(changed)) {
        const EntityField &field = type->fields.at(i);
        QVariantMap part;
        addToSet(part, *type, field, loaded->values.at(i), row.values);
        if (field.merge == MergeKind::Set) {
            for (auto element = part.cbegin(); element != part.cend(); ++element)
                registers.insert(element.key(), field.key);
        } else if (!registers.contains(field.register_)) {
            registers.insert(field.register_, field.key);
        }
        operation.set.insert(part);
    }
    for (auto it = registers.cbegin(); it != registers.cend(); ++it) {
        if (auto fresh = checkSeen(*type, id, it.key(), seen, &operation.own); !fresh) {
            Error error = fresh.error();
            error.where = error.kind == ErrorKind::Stale ? it.value() : error.where;
            return fail(error).error();
        }
    }
    Result<void> written;
    if (row.ver > 0) {
        if (const auto merged = applyToSynced(*type, *loaded, operation, false); !merged)
            written = merged.error();
    } else {
        written = updateRow(*type, row, changed);
        if (written) {
            wrote(*type, row);
            written = writeStamps(operation, registers.keys());
        }
    }
    if (!written)
        return fail(written.error()).error();
    for (const qsizetype i : std::as_const(changed)) {
        const auto done = writeHistory(operation, m_now, type->fields.at(i), loaded->values.at(i), row.values.at(i));
        if (!done)
            return fail(done.error()).error();
    }
    if (const auto done = writeOperation(operation); !done)
        return done.error();
    return true;
}

Result<void> WriteSession::updateRow(const EntityType &type, const EntityRow &row, const QList<qsizetype> &changed)
{
    QByteArray sql = "UPDATE OR FAIL " + type.name.toUtf8() + " SET ";
    for (const qsizetype i : changed)
        sql += (i == changed.first() ? "" : ", ") + type.fields.at(i).key.toUtf8() + " = ?";
    auto update = database().query(sql + " WHERE id = ?");
    for (const qsizetype i : changed)
        update.bind(row.values.at(i));
    return update.bind(row.id).run();
}

Result<void> WriteSession::writeStamps(const Operation &operation, const QStringList &registers)
{
    for (const QString &register_ : registers) {
        if (const auto done = writeStamp(operation, register_); !done)
            return done;
    }
    return {};
}

Result<void> WriteSession::writeStamp(const Operation &operation, const QString &register_)
{
    return database().query("INSERT INTO field_stamp (type, ent, register, hlc, dev, dseq, ver, uid, user)"
                            " VALUES (?,?,?,?,?,?,0,?,?) ON CONFLICT DO UPDATE SET hlc = excluded.hlc,"
                            " dev = excluded.dev, dseq = excluded.dseq, ver = 0, uid = excluded.uid,"
                            " user = excluded.user")
        .bind(operation.type).bind(operation.entity).bind(register_).bind(operation.hlc).bind(operation.device)
        .bind(operation.dseq).bind(operation.uid).bind(operation.user).run();
}

Result<void> WriteSession::writeHistory(const Operation &operation, Instant at, const EntityField &field,
                                        const QVariant &before, const QVariant &after)
{
    const EntityType *type = findEntityType(operation.type);
    const bool secret = type && type->secret;
    const QString old = secret ? QString() : jsonText(field, before);
    const QString now = secret ? QString() : jsonText(field, after);
    const QString time = at.toIso();
    m_history += historyText({operation.type, operation.entity, field.key, old, now, time, operation.user, operation.device,
                              QString::number(operation.hlc), operation.reason});
    return database().query("INSERT INTO history (tx, type, ent, field, old, new, at, user, dev, hlc, reason)"
                            " VALUES (?,?,?,?,?,?,?,?,?,?,?)")
        .bind(m_next.auditSeq + 1).bind(operation.type).bind(operation.entity).bind(field.key).bind(old).bind(now)
        .bind(time).bind(operation.user).bind(operation.device).bind(operation.hlc).bind(operation.reason).run();
}

Result<void> WriteSession::writeOperation(Operation &operation)
{
    return writeSealed(operation, seal(operation, m_next.chain));
}

Result<void> WriteSession::writeSealed(const Operation &operation, const QByteArray &body)
{
    m_next.chain = operation.chain;
    m_links.append(operation.chain);
    const auto done = database().query("INSERT INTO outbox (dseq, uid, ent, body, dh) VALUES (?,?,?,?,?)")
                          .bind(operation.dseq).bind(operation.uid).bind(operation.entity).bind(body)
                          .bind(operation.chain).run();
    return done ? done : fail(done.error());
}

void WriteSession::note(const QString &key, const QVariant &value)
{
    m_notes.insert(key, value);
}

Result<void> WriteSession::run(Statement &statement)
{
    if (!m_state)
        return m_state;
    const auto done = statement.run();
    return done ? done : fail(done.error());
}

Result<void> WriteSession::writeAudit()
{
    AuditBody body{m_links, m_rows, {}, m_notes};
    if (body.isEmpty())
        return {};
    if (!m_history.isEmpty())
        body.history = sha256Hex({m_history});
    AuditEntry entry{++m_next.auditSeq, m_now, m_user, m_next.device, m_action, body.toJson(), {}};
    m_next.auditHash = auditHash(m_next.auditHash, entry);
    return database().query("INSERT INTO audit (seq, at, user, dev, action, body, hash) VALUES (?,?,?,?,?,?,?)")
        .bind(entry.seq).bind(entry.at).bind(entry.user).bind(entry.device).bind(entry.action).bind(entry.body)
        .bind(m_next.auditHash).run();
}

Result<void> WriteSession::writeState()
{
    const StoreState &before = m_store.m_state;
    if (m_next.auditSeq == before.auditSeq && m_next.lastNumber == before.lastNumber
        && m_next.numberPrefix == before.numberPrefix)
        return {};
    return database().query("UPDATE sync_meta SET dseq = ?, hlc = ?, chain = ?, audit_seq = ?, audit_hash = ?,"
                            " schema = ?, number_prefix = ?, last_number = ?")
        .bind(m_next.dseq).bind(m_next.hlc).bind(m_next.chain).bind(m_next.auditSeq).bind(m_next.auditHash)
        .bind(registrySchema).bind(m_next.numberPrefix).bind(m_next.lastNumber).run();
}

Result<void> WriteSession::commit()
{
    if (!m_state)
        return m_state;
    if (const auto done = writeAudit(); !done)
        return fail(done.error());
    if (const auto done = writeState(); !done)
        return fail(done.error());
    // Last: any statement after it would make the text index write out what it has gathered.
    if (const auto done = m_indexes.write(database()); !done)
        return fail(done.error());
    if (const auto done = m_transaction.commit(); !done)
        return fail(done.error());
    m_store.m_state = m_next;
    // A second commit of the same session must not pass for a save.
    (void)fail({ErrorKind::Internal, u"session-over"_s, m_action, {}});
    return {};
}

} // namespace kesu
