#include "base/rowcodec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "hashing/sha256.h"
#include "operations/canonicaljson.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

EntitySql buildSql(const EntityType &type)
{
    EntitySql sql;
    sql.columns = "id, ";
    for (const EntityField &field : type.fields) {
        sql.names.append(field.key.toUtf8());
        sql.columns += sql.names.last() + ", ";
    }
    sql.columns += "ver, stamp, stamp_dev, stamp_dseq, stamp_user, extra, stamp_uid, scope";
    for (qsizetype i = 0; i < type.fields.size(); ++i) {
        sql.byName.append(i);
        QList<qsizetype> members;
        for (const EntityField *member : type.inRegister(type.fields.at(i).register_))
            members.append(member - type.fields.constData());
        sql.together.append(members);
    }
    std::sort(sql.byName.begin(), sql.byName.end(),
              [&](qsizetype a, qsizetype b) { return type.fields.at(a).key < type.fields.at(b).key; });
    sql.insertHead = "INSERT OR FAIL INTO " + type.name.toUtf8()
        + " (id,ver,stamp,stamp_dev,stamp_dseq,stamp_user,extra,stamp_uid,scope";
    sql.marks = QByteArray(",?").repeated(type.fields.size());
    sql.selectById = "SELECT " + sql.columns + " FROM " + type.name.toUtf8() + " WHERE id = ?";
    return sql;
}

// How many bytes appendUtf8() appends; half a surrogate pair becomes a replacement character.
qsizetype utf8Size(QStringView text)
{
    qsizetype size = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            size += 4;
            ++i;
        } else {
            size += unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 ? 2 : 3;
        }
    }
    return size;
}

// The text over which a row is hashed: "name#2:17" for numbers, "name$6:文字" for texts with their length in bytes.
class RowText {
public:
    RowText() { m_text.reserve(2048); }

    void add(QByteArrayView name, const QVariant &value)
    {
        if (!value.isValid())
            return;
        if (value.typeId() == QMetaType::LongLong)
            add(name, value.toLongLong());
        else if (value.typeId() == QMetaType::QString)
            add(name, *static_cast<const QString *>(value.constData())); // without a copy
        else
            add(name, value.toString());
    }
    void add(QByteArrayView name, qint64 value)
    {
        m_value.truncate(0); // keeps its memory for the next
        appendNumber(m_value, value);
        begin(name, '#', m_value.size());
        m_text.append(m_value);
    }
    void add(QByteArrayView name, const QString &value)
    {
        begin(name, '$', utf8Size(value));
        appendUtf8(m_text, value);
    }
    const QByteArray &text() const { return m_text; }

private:
    void begin(QByteArrayView name, char kind, qsizetype bytes)
    {
        m_text.append(name).append(kind);
        appendNumber(m_text, bytes);
        m_text.append(':');
    }

    QByteArray m_text;
    QByteArray m_value;
};

// A list as it is written here when no element needs an escape, which is nearly always; nothing for any other text.
std::optional<QStringList> plainList(const QString &json)
{
    if (json.size() < 4 || !json.startsWith("[\""_L1) || !json.endsWith("\"]"_L1) || json.contains(u'\\'))
        return std::nullopt;
    const QStringList list = json.sliced(2, json.size() - 4).split("\",\""_L1);
    return json.count(u'"') == 2 * list.size() ? std::optional(list) : std::nullopt;
}

} // namespace

const EntitySql &entitySql(const EntityType &type)
{
    static const QList<EntitySql> all = [] {
        QList<EntitySql> result;
        for (const EntityType &each : entityTypes())
            result.append(buildSql(each));
        return result;
    }();
    return all.at(&type - entityTypes().constData());
}

RowInserter::RowInserter(Database &database) : m_database(database) {}

Statement &RowInserter::statementFor(const EntityType &type, const EntityRow &row)
{
    QByteArray given(row.values.size(), '\0');
    for (qsizetype i = 0; i < row.values.size(); ++i)
        given[i] = row.values.at(i).isValid();
    Prepared &last = m_last[&type];
    if (last.statement && last.given == given) {
        last.statement->reset();
        return *last.statement;
    }
    const EntitySql &known = entitySql(type);
    QByteArray sql;
    sql.reserve(known.insertHead.size() + known.columns.size() + known.marks.size());
    sql += known.insertHead;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given.at(i))
            sql.append(',').append(known.names.at(i));
    }
    sql.append(") VALUES (?,?,?,?,?,?,?,?,?").append(known.marks.constData(), 2 * given.count('\1')).append(')');
    last.given = given;
    return last.statement.emplace(m_database.query(sql));
}

Result<void> RowInserter::insert(const EntityType &type, const EntityRow &row)
{
    Statement &insert = statementFor(type, row);
    insert.bind(row.id).bind(row.ver).bind(row.stamp).bind(row.device).bind(row.dseq).bind(row.user).bind(row.extra)
        .bind(row.uid).bind(row.scope);
    for (const QVariant &value : row.values) {
        if (value.isValid())
            insert.bind(value);
    }
    const auto done = insert.run();
    insert.reset(); // nothing is under way when the transaction ends
    return done;
}

Result<void> insertRow(Database &database, const EntityType &type, const EntityRow &row)
{
    return RowInserter(database).insert(type, row);
}

EntityRow readRow(const Statement &statement, const EntityType &type)
{
    EntityRow row;
    row.id = statement.text(0);
    const int count = static_cast<int>(type.fields.size());
    row.values.reserve(count);
    for (int i = 0; i < count; ++i)
        row.values.append(statement.value(1 + i));
    row.ver = statement.integer(count + 1);
    row.stamp = statement.integer(count + 2);
    row.device = statement.text(count + 3);
    row.dseq = statement.integer(count + 4);
    row.user = statement.text(count + 5);
    row.extra = statement.value(count + 6);
    row.uid = statement.text(count + 7);
    row.scope = statement.text(count + 8);
    return row;
}

std::optional<QVariant> toColumn(const EntityField &field, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return QVariant();
    switch (field.column) {
    case ColumnKind::Integer: {
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        return ok && value.typeId() != QMetaType::Double ? std::optional<QVariant>(number) : std::nullopt;
    }
    case ColumnKind::List:
        return value.canConvert<QStringList>() ? std::optional<QVariant>(listToColumn(value.toStringList()))
                                               : std::nullopt;
    case ColumnKind::Text:
        break;
    }
    if (value.typeId() != QMetaType::QString && !value.canConvert<QString>())
        return std::nullopt;
    // Half a surrogate pair or a byte order mark in front would not survive UTF-8 and JSON: what is compared and hashed
    // must be what will be read back.
    QString text = value.toString();
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant fromColumn(const EntityField &field, const QVariant &stored)
{
    return field.column == ColumnKind::List && stored.isValid() ? QVariant(listFromColumn(stored)) : stored;
}

QStringList listFromColumn(const QVariant &stored)
{
    const QString json = stored.toString();
    if (const auto codes = plainList(json))
        return *codes;
    QStringList list;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array())
        list.append(value.toString());
    return list;
}

QVariant listToColumn(QStringList list)
{
    list.removeAll(QString());
    if (list.isEmpty())
        return {};
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    QByteArray json;
    appendJsonValue(json, list, JsonText::AsTyped);
    return QString::fromUtf8(json);
}

QVariant valueIn(const EntityType &type, const EntityRow &row, const QString &key)
{
    const auto found = type.index.constFind(key);
    return found == type.index.cend() ? QVariant() : row.values.at(*found);
}

QVariantMap fieldsOf(const EntityType &type, const EntityRow &row)
{
    QVariantMap fields;
    for (qsizetype i = 0; i < type.fields.size(); ++i) {
        if (row.values.at(i).isValid())
            fields.insert(type.fields.at(i).key, fromColumn(type.fields.at(i), row.values.at(i)));
    }
    return fields;
}

QByteArray rowHash(const EntityType &type, const EntityRow &row)
{
    RowText text;
    text.add("id", row.id);
    const EntitySql &sql = entitySql(type);
    for (const qsizetype i : sql.byName)
        text.add(sql.names.at(i), row.values.at(i));
    text.add("ver", row.ver);
    text.add("stamp", row.stamp);
    text.add("stamp_dev", row.device);
    text.add("stamp_dseq", row.dseq);
    text.add("stamp_user", row.user);
    text.add("extra", row.extra);
    if (!row.uid.isNull())
        text.add("stamp_uid", row.uid);
    return sha256Hex({text.text()});
}

} // namespace kesu
