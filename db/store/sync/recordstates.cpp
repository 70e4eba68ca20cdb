#include "sync/recordstates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "database.h"
#include "operations/canonicaljson.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Finds the fields of keys that come in their order, as those of a state do, by walking through the fields beside them.
class FieldWalk {
public:
    explicit FieldWalk(const EntityType &type) : m_type(type), m_byName(entitySql(type).byName) {}

    const EntityField *find(QStringView name)
    {
        while (m_at < m_byName.size() && field().key < name)
            ++m_at;
        if (m_at < m_byName.size() && field().key == name)
            return &field();
        return m_type.find(name.toString()); // unknown here, or out of order as "a-b" is after "a/b"
    }

private:
    const EntityField &field() const { return m_type.fields.at(m_byName.at(m_at)); }

    const EntityType &m_type;
    const QList<qsizetype> &m_byName;
    qsizetype m_at = 0;
};

// Whether a register is an element of a set.
bool isElement(const EntityType &type, const QString &register_)
{
    const qsizetype slash = register_.indexOf(u'/');
    const EntityField *field = slash > 0 && slash + 1 < register_.size() ? type.find(register_.left(slash)) : nullptr;
    return field && field->merge == MergeKind::Set;
}

bool isSame(const QVariant &left, const QVariant &right)
{
    return left.typeId() == right.typeId() && left == right;
}

QVariant scalar(const QJsonValue &json)
{
    return json.isDouble() ? QVariant(json.toInteger()) : json.toVariant();
}

QVariantMap mapFromJson(const QJsonObject &object)
{
    QVariantMap map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isNull())
            map.insert(it.key(), scalar(it.value()));
    }
    return map;
}

// What the columns of a row say, as an operation would.
void addColumns(QVariantMap &set, const EntityType &type, const EntityRow &row)
{
    for (qsizetype i = 0; i < type.fields.size(); ++i) {
        const QVariant &value = row.values.at(i);
        if (!value.isValid())
            continue;
        const EntityField &field = type.fields.at(i);
        if (field.merge != MergeKind::Set) {
            set.insert(field.key, value);
            continue;
        }
        for (const QString &element : listFromColumn(value))
            set.insert(field.key + u'/' + element, true);
    }
}

} // namespace

Result<QList<QPair<QString, QString>>> recordsOfScope(Database &database, const QString &scope, const QString &after,
                                                      const QString &last)
{
    QList<QPair<QString, QString>> records;
    const auto collect = [&](const QByteArray &select, const QByteArray &id) -> Result<void> {
        // Each bound only where it is given: a condition that may be empty would keep the index from being used, and
        // every page of a snapshot would read the whole table.
        auto rows = database.query(select + " WHERE scope = ?" + (after.isEmpty() ? "" : " AND " + id + " > ?")
                                   + (last.isEmpty() ? "" : " AND " + id + " <= ?"));
        rows.bind(scope);
        for (const QString &bound : {after, last}) {
            if (!bound.isEmpty())
                rows.bind(bound);
        }
        while (rows.next())
            records.append({rows.text(0), rows.text(1)});
        return rows.result();
    };
    for (const EntityType &type : entityTypes()) {
        const QByteArray table = type.name.toUtf8();
        if (const auto done = collect("SELECT '" + table + "', id FROM " + table, "id"); !done)
            return done.error();
    }
    const auto done = collect("SELECT type, ent FROM kept_aside", "ent");
    return done ? Result<QList<QPair<QString, QString>>>(records) : done.error();
}

Hlc newestStamp(const EntityState &state)
{
    Hlc newest = state.created.eff;
    for (const Stamp &stamp : state.stamps)
        newest = std::max(newest, stamp.eff);
    for (const QList<Head> &heads : state.others) {
        for (const Head &head : heads)
            newest = std::max(newest, head.stamp.eff);
    }
    return newest;
}

QByteArray headValueToJson(const QVariant &value)
{
    QByteArray json;
    if (value.typeId() == QMetaType::QVariantMap)
        appendJsonObject(json, value.toMap(), JsonText::AsTyped);
    else
        appendJsonValue(json, value, JsonText::AsTyped);
    return json;
}

QVariant headValueFromJson(const QByteArray &json)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
    if (value.isObject())
        return mapFromJson(value.toObject());
    return value.isNull() ? QVariant() : scalar(value);
}

EntityRow rowOf(const EntityType &type, const EntityState &state)
{
    EntityRow row;
    row.id = state.entity;
    row.values.resize(type.fields.size());
    row.ver = state.ver;
    row.stamp = state.created.eff;
    row.device = state.created.device;
    row.dseq = state.created.dseq;
    row.user = state.created.user.isNull() ? u""_s : state.created.user;
    row.uid = state.created.uid;
    QVariantMap extra;
    QMap<qsizetype, QStringList> lists;
    QVariant *const values = row.values.data();
    FieldWalk fields(type);
    for (auto it = state.set.cbegin(); it != state.set.cend(); ++it) {
        const qsizetype slash = it.key().indexOf(u'/');
        const EntityField *field = fields.find(QStringView(it.key()).left(slash < 0 ? it.key().size() : slash));
        const bool isSet = field && field->merge == MergeKind::Set;
        if (isSet && slash > 0 && slash + 1 < it.key().size()) {
            if (isSame(it.value(), true))
                lists[field - type.fields.constData()].append(it.key().mid(slash + 1));
            else if (!isSame(it.value(), false) || !state.stamps.contains(it.key()))
                extra.insert(it.key(), it.value());
            continue;
        }
        if (field && !isSet && slash < 0) {
            QVariant &column = values[field - type.fields.constData()];
            column = toColumn(*field, it.value()).value_or(QVariant());
            if (isSame(column, it.value()))
                continue;
        }
        extra.insert(it.key(), it.value());
    }
    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        row.values[it.key()] = listToColumn(*it);
    if (!extra.isEmpty()) {
        QByteArray json;
        appendJsonObject(json, extra, JsonText::AsTyped);
        row.extra = QString::fromUtf8(json);
    }
    return row;
}

Result<EntityState> RecordStates::load(const QString &type, const QString &id) const
{
    if (const EntityType *known = findEntityType(type)) {
        auto select = m_database.query(entitySql(*known).selectById);
        if (select.bind(id).next())
            return load(*known, readRow(select, *known));
        if (select.failed())
            return select.error();
    }
    auto aside = m_database.query("SELECT body FROM kept_aside WHERE type = ? AND ent = ?");
    if (aside.bind(type).bind(id).next())
        return entityStateFromJson(aside.utf8(0));
    return aside.failed() ? Result<EntityState>(aside.error()) : EntityState{};
}

Result<EntityState> RecordStates::load(const EntityType &type, const EntityRow &row) const
{
    EntityState state;
    state.type = type.name;
    state.entity = row.id;
    state.ver = row.ver;
    const auto creator = creatorOf(row);
    if (!creator)
        return creator.error();
    // The operation that made a record is the first of it, so its version is 1 as soon as the hub knows the record.
    state.created = {*creator, row.device, row.dseq, row.stamp, row.ver > 0 ? 1 : 0, row.user};
    if (const auto done = readStamps(state); !done)
        return done.error();
    if (const auto done = readHeads(state); !done)
        return done.error();
    addColumns(state.set, type, row);
    if (row.extra.isValid())
        state.set.insert(mapFromJson(QJsonDocument::fromJson(row.extra.toString().toUtf8()).object()));
    // Of a set's elements the column tells those that are in; the others have been taken out by somebody.
    for (auto it = state.stamps.keyBegin(); it != state.stamps.keyEnd(); ++it) {
        if (!state.set.contains(*it) && isElement(type, *it))
            state.set.insert(*it, false);
    }
    auto flag = m_database.query("SELECT 1 FROM delete_edit WHERE type = ? AND ent = ?");
    state.deleteEdit = flag.bind(type.name).bind(row.id).next();
    return flag.failed() ? Result<EntityState>(flag.error()) : state;
}

// Rows written before stamp_uid was kept have their operation in the outbox: nothing had been sent yet.
Result<QString> RecordStates::creatorOf(const EntityRow &row) const
{
    if (!row.uid.isNull())
        return row.uid;
    auto operation = m_database.query("SELECT uid FROM outbox WHERE dseq = ?1"
                                      " UNION ALL SELECT uid FROM own_op WHERE dev = ?2 AND dseq = ?1");
    if (operation.bind(row.dseq).bind(row.device).next())
        return operation.text(0);
    return operation.failed() ? Result<QString>(operation.error()) : row.id;
}

Result<void> RecordStates::readStamps(EntityState &state) const
{
    auto rows = m_database.query("SELECT register, uid, dev, dseq, hlc, ver, user FROM field_stamp"
                                 " WHERE type = ? AND ent = ?");
    rows.bind(state.type).bind(state.entity);
    while (rows.next())
        state.stamps.insert(rows.text(0), {rows.text(1), rows.text(2), rows.integer(3), rows.integer(4),
                                           rows.integer(5), rows.text(6)});
    return rows.result();
}

Result<void> RecordStates::readHeads(EntityState &state) const
{
    auto rows = m_database.query("SELECT register, uid, dev, dseq, hlc, ver, user, value FROM conflict_head"
                                 " WHERE type = ? AND ent = ? ORDER BY register, uid");
    rows.bind(state.type).bind(state.entity);
    while (rows.next())
        state.others[rows.text(0)].append({{rows.text(1), rows.text(2), rows.integer(3), rows.integer(4),
                                            rows.integer(5), rows.text(6)}, headValueFromJson(rows.utf8(7))});
    return rows.result();
}

Result<QList<EntityState>> RecordStates::all() const
{
    QMap<QPair<QString, QString>, EntityState> found;
    for (const EntityType &type : entityTypes()) {
        auto rows = m_database.query("SELECT " + entitySql(type).columns + " FROM " + type.name.toUtf8());
        while (rows.next()) {
            auto state = load(type, readRow(rows, type));
            if (!state)
                return state.error();
            found.insert({type.name, state->entity}, *state);
        }
        if (rows.failed())
            return rows.error();
    }
    auto aside = m_database.query("SELECT body FROM kept_aside");
    while (aside.next()) {
        auto state = entityStateFromJson(aside.utf8(0));
        if (!state)
            return state.error();
        found.insert({state->type, state->entity}, *state);
    }
    if (aside.failed())
        return aside.error();
    return found.values();
}

} // namespace kesu
