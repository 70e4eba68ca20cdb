#include "base/fieldchanges.h"

#include <QVarLengthArray>

#include <algorithm>

#include "base/rowcodec.h"
#include "operations/canonicaljson.h"

namespace kesu {

using namespace Qt::StringLiterals;

QString jsonText(const EntityField &field, const QVariant &stored)
{
    if (!stored.isValid())
        return {};
    if (field.column == ColumnKind::List)
        return stored.toString();
    QByteArray json;
    appendJsonValue(json, stored, JsonText::AsTyped);
    return QString::fromUtf8(json);
}

Error badField(const QString &code, const EntityType &type, const QString &key)
{
    return {ErrorKind::BadInput, code, key, {type.name}};
}

Result<void> applyFields(const EntityType &type, const QVariantMap &fields, QList<QVariant> &values)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const qsizetype slash = it.key().indexOf(u'/');
        const EntityField *field = type.find(slash < 0 ? it.key() : it.key().left(slash));
        if (!field || (slash >= 0 && field->merge != MergeKind::Set))
            return badField(u"unknown-field"_s, type, it.key());
        QVariant &value = values[field - type.fields.constData()];
        if (slash >= 0) {
            QStringList list = listFromColumn(value);
            const QString element = it.key().mid(slash + 1);
            if (it.value().toBool())
                list.append(element);
            else
                list.removeAll(element);
            value = listToColumn(list);
        } else if (const auto stored = toColumn(*field, it.value())) {
            value = *stored;
        } else {
            return badField(u"bad-value"_s, type, it.key());
        }
    }
    return {};
}

// In order of the keys, without a map between: every new record does this.
QByteArray setOfNew(const EntityType &type, const QList<QVariant> &values)
{
    const EntitySql &sql = entitySql(type);
    QVarLengthArray<bool, 128> said(values.size());
    std::fill(said.begin(), said.end(), false);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).isValid()) {
            for (const qsizetype member : sql.together.at(i))
                said[member] = true;
        }
    }
    QByteArray set;
    set.reserve(2048);
    const auto say = [&set](const QString &key, const QVariant &value) {
        set.append(set.isEmpty() ? '{' : ',');
        appendJsonString(set, key, JsonText::AsTyped);
        set.append(':');
        appendJsonValue(set, value, JsonText::AsTyped);
    };
    for (const qsizetype i : sql.byName) {
        const EntityField &field = type.fields.at(i);
        if (!said[i])
            continue;
        if (field.merge != MergeKind::Set) {
            say(field.key, values.at(i));
            continue;
        }
        for (const QString &element : listFromColumn(values.at(i)))
            say(field.key + u'/' + element, true);
    }
    return set.isEmpty() ? QByteArray("{}") : set + '}';
}

void addToSet(QVariantMap &set, const EntityType &type, const EntityField &field, const QVariant &before,
              const QList<QVariant> &values)
{
    const QVariant &after = values.at(&field - type.fields.constData());
    if (field.merge == MergeKind::Set) {
        const QStringList old = listFromColumn(before);
        const QStringList now = listFromColumn(after);
        for (const QString &element : now) {
            if (!old.contains(element))
                set.insert(field.key + u'/' + element, true);
        }
        for (const QString &element : old) {
            if (!now.contains(element))
                set.insert(field.key + u'/' + element, false);
        }
    } else if (field.merge == MergeKind::Group) {
        for (const qsizetype member : entitySql(type).together.at(&field - type.fields.constData()))
            set.insert(type.fields.at(member).key, values.at(member));
    } else {
        set.insert(field.key, after);
    }
}

} // namespace kesu
