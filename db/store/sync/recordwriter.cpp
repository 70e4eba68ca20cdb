#include "sync/recordwriter.h"

#include "base/writesession.h"
#include "customers/customerindexstore.h"
#include "sync/recordstates.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Positions of the fields whose columns take no NULL.
const QList<qsizetype> &requiredFields(Database &database, const EntityType &type)
{
    thread_local QHash<QString, QList<qsizetype>> known;
    auto found = known.find(type.name);
    if (found == known.end()) {
        found = known.insert(type.name, {});
        auto columns = database.query("SELECT name FROM pragma_table_info(?) WHERE \"notnull\" = 1");
        columns.bind(type.name);
        while (columns.next()) {
            if (const auto field = type.index.constFind(columns.text(0)); field != type.index.cend())
                found->append(*field);
        }
    }
    return *found;
}

const EntityField *parentField(const EntityType &type)
{
    return type.name == "ticket"_L1 ? nullptr : type.find(u"ticket"_s);
}

} // namespace

RecordWriter::RecordWriter(WriteSession &session)
    : m_session(session), m_rows(session.database()),
      m_anyAside(session.database().integer("SELECT EXISTS (SELECT 1 FROM kept_aside)").value_or(1) != 0)
{
}

Result<void> RecordWriter::replace(const StoredRecord &before, const EntityState &after, const QString &scope)
{
    const EntityType *type = findEntityType(after.type);
    EntityRow row;
    bool asRow = false;
    if (type) {
        row = rowOf(*type, after);
        row.scope = scope;
        const auto fit = fits(*type, row);
        if (!fit)
            return fit.error();
        asRow = *fit;
    }
    Result<void> done;
    if (!asRow) {
        if (before.row)
            done = remove(before);
        return done ? keepAside(after, scope) : done;
    }
    if (before.isAside())
        done = m_session.database().query("DELETE FROM kept_aside WHERE type = ? AND ent = ?")
                   .bind(after.type).bind(after.entity).run();
    if (done)
        done = before.row ? updateRow(*type, *before.row, row) : insertRow(*type, row);
    // What is kept aside has no rows beside it.
    const EntityState &beside = before.row ? before.state : EntityState();
    if (done)
        done = writeStamps(beside, after);
    if (done)
        done = writeHeads(beside, after);
    if (done)
        done = writeDeleteEdit(beside, after);
    if (done && !before.row && m_anyAside && type->name == "ticket"_L1)
        done = bringInChildren(after.entity);
    return done;
}

Result<bool> RecordWriter::fits(const EntityType &type, const EntityRow &row)
{
    for (const qsizetype i : requiredFields(m_session.database(), type)) {
        if (!row.values.at(i).isValid())
            return false;
    }
    const EntityField *parent = parentField(type);
    if (!parent)
        return true;
    const QString ticket = valueIn(type, row, parent->key).toString();
    if (m_tickets.contains(ticket))
        return true;
    auto there = m_session.database().query("SELECT 1 FROM ticket WHERE id = ?");
    if (there.bind(ticket).next()) {
        m_tickets.insert(ticket);
        return true;
    }
    return there.failed() ? Result<bool>(there.error()) : false;
}

Result<void> RecordWriter::insertRow(const EntityType &type, const EntityRow &row)
{
    if (const auto done = m_rows.insert(type, row); !done)
        return done;
    if (type.name == "ticket"_L1)
        m_tickets.insert(row.id);
    m_session.wrote(type, row);
    return {};
}

Result<void> RecordWriter::updateRow(const EntityType &type, const EntityRow &before, const EntityRow &after)
{
    QByteArray columns;
    QVariantList values;
    const auto add = [&](const QByteArray &column, const QVariant &value) {
        columns += (columns.isEmpty() ? "" : ", ") + column + " = ?";
        values.append(value);
    };
    const EntitySql &sql = entitySql(type);
    for (qsizetype i = 0; i < after.values.size(); ++i) {
        if (after.values.at(i) != before.values.at(i))
            add(sql.names.at(i), after.values.at(i));
    }
    if (after.ver != before.ver)
        add("ver", after.ver);
    if (after.stamp != before.stamp)
        add("stamp", after.stamp);
    if (after.device != before.device)
        add("stamp_dev", after.device);
    if (after.dseq != before.dseq)
        add("stamp_dseq", after.dseq);
    if (after.user != before.user)
        add("stamp_user", after.user);
    if (after.extra != before.extra)
        add("extra", after.extra);
    if (after.uid != before.uid)
        add("stamp_uid", after.uid);
    const bool content = !columns.isEmpty();
    if (after.scope != before.scope)
        add("scope", after.scope.isNull() ? QVariant() : after.scope);
    if (columns.isEmpty())
        return {};
    auto update = m_session.database().query("UPDATE " + type.name.toUtf8() + " SET " + columns + " WHERE id = ?");
    for (const QVariant &value : std::as_const(values))
        update.bind(value);
    if (const auto done = update.bind(after.id).run(); !done)
        return done;
    if (content)
        m_session.wrote(type, after);
    return {};
}

Result<void> RecordWriter::keepAside(const EntityState &state, const QString &scope)
{
    const EntityType *type = findEntityType(state.type);
    const EntityField *parent = type ? parentField(*type) : nullptr;
    m_anyAside = true;
    return m_session.database().query("INSERT OR REPLACE INTO kept_aside (type, ent, scope, parent, body)"
                                      " VALUES (?,?,?,?,?)")
        .bind(state.type).bind(state.entity).bind(scope)
        .bind(parent ? state.set.value(parent->key).toString() : QString()).bind(toJson(state)).run();
}

Result<void> RecordWriter::bringInChildren(const QString &ticket)
{
    QList<std::pair<EntityState, QString>> waiting;
    {
        auto rows = m_session.database().query("SELECT body, scope FROM kept_aside WHERE parent = ?");
        rows.bind(ticket);
        while (rows.next()) {
            auto state = entityStateFromJson(rows.utf8(0));
            if (!state)
                return state.error();
            waiting.append({*state, rows.text(1)});
        }
        if (rows.failed())
            return rows.error();
    }
    for (const auto &[state, scope] : std::as_const(waiting)) {
        if (const auto done = replace({state, {}, scope}, state, scope); !done)
            return done;
    }
    return {};
}

Result<void> RecordWriter::remove(const StoredRecord &stored)
{
    const EntityState &state = stored.state;
    Result<void> done;
    if (const EntityType *type = findEntityType(state.type); type && stored.row)
        done = removeRow(*type, *stored.row);
    for (const QByteArray table : {"field_stamp", "conflict_head", "delete_edit", "kept_aside"}) {
        if (done)
            done = m_session.database().query("DELETE FROM " + table + " WHERE type = ? AND ent = ?")
                       .bind(state.type).bind(state.entity).run();
    }
    return done;
}

Result<void> RecordWriter::removeRow(const EntityType &type, const EntityRow &row)
{
    Database &database = m_session.database();
    Result<void> done;
    if (type.name == "ticket"_L1) {
        m_tickets.remove(row.id);
        done = setChildrenAside(row.id);
        if (done)
            done = database.query("DELETE FROM due_cache WHERE ticket = ?").bind(row.id).run();
    } else if (type.name == "customer"_L1) {
        done = CustomerIndexStore(database).remove(CustomerId(row.id));
    }
    if (done)
        done = database.query("DELETE FROM " + type.name.toUtf8() + " WHERE id = ?").bind(row.id).run();
    if (done)
        m_session.removed(type, row.id);
    return done;
}

// What hangs on a ticket that goes cannot stay a row.
Result<void> RecordWriter::setChildrenAside(const QString &ticket)
{
    const RecordStates states(m_session.database());
    for (const EntityType &type : entityTypes()) {
        if (!parentField(type))
            continue;
        QList<EntityRow> rows;
        {
            auto select = m_session.database().query("SELECT " + entitySql(type).columns + " FROM "
                                                     + type.name.toUtf8() + " WHERE ticket = ?");
            select.bind(ticket);
            while (select.next())
                rows.append(readRow(select, type));
            if (select.failed())
                return select.error();
        }
        for (const EntityRow &row : std::as_const(rows)) {
            const auto state = states.load(type, row);
            if (!state)
                return state.error();
            Result<void> done = remove({*state, row, row.scope});
            if (done)
                done = keepAside(*state, row.scope);
            if (!done)
                return done;
        }
    }
    return {};
}

Result<void> RecordWriter::writeStamps(const EntityState &before, const EntityState &after)
{
    Database &database = m_session.database();
    for (auto it = before.stamps.cbegin(); it != before.stamps.cend(); ++it) {
        if (after.stamps.contains(it.key()))
            continue;
        if (const auto gone = database.query("DELETE FROM field_stamp WHERE type = ? AND ent = ? AND register = ?")
                                  .bind(after.type).bind(after.entity).bind(it.key()).run(); !gone)
            return gone;
    }
    for (auto it = after.stamps.cbegin(); it != after.stamps.cend(); ++it) {
        if (const auto old = before.stamps.constFind(it.key()); old != before.stamps.cend() && *old == *it)
            continue;
        const auto done = database.query("INSERT OR REPLACE INTO field_stamp (type, ent, register, hlc, dev, dseq, ver,"
                                         " uid, user) VALUES (?,?,?,?,?,?,?,?,?)")
                              .bind(after.type).bind(after.entity).bind(it.key()).bind(it->eff).bind(it->device)
                              .bind(it->dseq).bind(it->ver).bind(it->uid)
                              .bind(it->user.isNull() ? u""_s : it->user).run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> RecordWriter::writeHeads(const EntityState &before, const EntityState &after)
{
    if (before.others == after.others)
        return {};
    Database &database = m_session.database();
    if (!before.others.isEmpty()) {
        const auto done = database.query("DELETE FROM conflict_head WHERE type = ? AND ent = ?")
                              .bind(after.type).bind(after.entity).run();
        if (!done)
            return done;
    }
    for (auto it = after.others.cbegin(); it != after.others.cend(); ++it) {
        for (const Head &head : *it) {
            const Stamp &stamp = head.stamp;
            const auto done = database.query("INSERT OR REPLACE INTO conflict_head (type, ent, register, uid, hlc, dev,"
                                             " dseq, ver, user, value) VALUES (?,?,?,?,?,?,?,?,?,?)")
                                  .bind(after.type).bind(after.entity).bind(it.key()).bind(stamp.uid).bind(stamp.eff)
                                  .bind(stamp.device).bind(stamp.dseq).bind(stamp.ver)
                                  .bind(stamp.user.isNull() ? u""_s : stamp.user).bind(headValueToJson(head.value))
                                  .run();
            if (!done)
                return done;
        }
    }
    return {};
}

Result<void> RecordWriter::writeDeleteEdit(const EntityState &before, const EntityState &after)
{
    if (before.deleteEdit == after.deleteEdit)
        return {};
    return m_session.database().query(after.deleteEdit ? "INSERT OR IGNORE INTO delete_edit (type, ent) VALUES (?, ?)"
                                                       : "DELETE FROM delete_edit WHERE type = ? AND ent = ?")
        .bind(after.type).bind(after.entity).run();
}

} // namespace kesu
