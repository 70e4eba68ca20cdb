#include "base/rowcodec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "operations/canonicaljson.h"

namespace kesu {

namespace {

EntitySql buildSql(const EntityType &type)
{
    EntitySql sql;
    sql.columns = "id, ";
    for (const EntityField &field : type.fields) {
        sql.names.append(field.key.toUtf8());
        sql.columns += sql.names.last() + ", ";
    }
    sql.columns += "ver, stamp, stamp_dev, stamp_dseq, stamp_user, extra";
    const QByteArray table = type.name.toUtf8();
    QByteArray marks = "?";
    for (qsizetype i = sql.columns.count(','); i > 0; --i)
        marks += ",?";
    sql.insert = "INSERT INTO " + table + " (" + sql.columns + ") VALUES (" + marks + ")";
    for (qsizetype i = 0; i < type.fields.size(); ++i)
        sql.byName.append(i);
    std::sort(sql.byName.begin(), sql.byName.end(),
              [&](qsizetype a, qsizetype b) { return type.fields.at(a).key < type.fields.at(b).key; });
    sql.selectById = "SELECT " + sql.columns + " FROM " + table + " WHERE id = ?";
    return sql;
}

void appendPart(QByteArray &out, const QByteArray &name, const QVariant &value)
{
    if (!value.isValid())
        return;
    const bool number = value.typeId() == QMetaType::LongLong;
    const QByteArray bytes = number ? QByteArray::number(value.toLongLong()) : value.toString().toUtf8();
    out.append(name).append(number ? '#' : '$').append(QByteArray::number(bytes.size())).append(':').append(bytes);
}

} // namespace

const EntitySql &entitySql(const EntityType &type)
{
    static const QHash<QString, EntitySql> all = [] {
        QHash<QString, EntitySql> result;
        for (const EntityType &each : entityTypes())
            result.insert(each.name, buildSql(each));
        return result;
    }();
    return *all.constFind(type.name);
}

void bindRow(Statement &statement, const EntityRow &row)
{
    statement.bind(row.id);
    for (const QVariant &value : row.values)
        statement.bind(value);
    statement.bind(row.ver).bind(row.stamp).bind(row.device).bind(row.dseq).bind(row.user).bind(row.extra);
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
    if (!value.canConvert<QString>())
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
    QStringList list;
    for (const QJsonValue value : QJsonDocument::fromJson(stored.toString().toUtf8()).array())
        list.append(value.toString());
    return list;
}

QVariant listToColumn(QStringList list)
{
    list.removeAll(QString());
    if (list.isEmpty())
        return {};
    list.sort();
    list.removeDuplicates();
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
    QByteArray text;
    text.reserve(2048);
    appendPart(text, "id", row.id);
    const EntitySql &sql = entitySql(type);
    for (const qsizetype i : sql.byName)
        appendPart(text, sql.names.at(i), row.values.at(i));
    appendPart(text, "ver", row.ver);
    appendPart(text, "stamp", row.stamp);
    appendPart(text, "stamp_dev", row.device);
    appendPart(text, "stamp_dseq", row.dseq);
    appendPart(text, "stamp_user", row.user);
    appendPart(text, "extra", row.extra);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace kesu
