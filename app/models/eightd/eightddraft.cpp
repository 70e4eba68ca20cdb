#include "eightd/eightddraft.h"

#include <QJsonArray>

#include "eightd/eightdfields.h"

using namespace Qt::StringLiterals;

namespace kesu::eightddraft {

namespace {

const QStringList kinds{u"added"_s, u"changed"_s, u"removed"_s};

QVariant storedValue(const EightDChange &change, const EightD &stored, const QString &key)
{
    QVariant value;
    if (change.list.isEmpty()) {
        const RecordField<EightD> *field = findEightDField(key);
        return field ? field->get(stored) : value;
    }
    forEachPartList(stored, [&](const auto &parts, const auto &type) {
        const auto *part = type.list == change.list ? partById(parts, change.id) : nullptr;
        for (const auto &field : type.fields) {
            if (part && field.key == key)
                value = field.get(*part);
        }
    });
    return value;
}

// JSON knows no "not given" and no whole numbers; the fields do.
QVariant fromJson(const QJsonValue &value)
{
    if (value.isNull())
        return {};
    return value.isDouble() ? QVariant(value.toInteger()) : value.isArray() ? value.toVariant().toStringList()
                                                                            : value.toVariant();
}

QVariantMap mapFrom(const QJsonObject &object)
{
    QVariantMap map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), fromJson(*it));
    return map;
}

} // namespace

QJsonObject toJson(const QList<EightDChange> &changes, const QList<EightDEditing::Clash> &clashes)
{
    QJsonArray list;
    for (const EightDChange &change : changes) {
        list.append(QJsonObject{{u"kind"_s, kinds.at(int(change.kind))},
                                {u"list"_s, change.list},
                                {u"entity"_s, change.entity},
                                {u"id"_s, change.id},
                                {u"before"_s, QJsonObject::fromVariantMap(change.before)},
                                {u"after"_s, QJsonObject::fromVariantMap(change.after)}});
    }
    QJsonArray undecided;
    for (const EightDEditing::Clash &clash : clashes) {
        undecided.append(QJsonObject{{u"list"_s, clash.list},
                                     {u"id"_s, clash.id},
                                     {u"key"_s, clash.key},
                                     {u"ours"_s, QJsonValue::fromVariant(clash.ours)},
                                     {u"theirs"_s, QJsonValue::fromVariant(clash.theirs)}});
    }
    QJsonObject json;
    if (!list.isEmpty())
        json.insert(u"changes"_s, list);
    if (!undecided.isEmpty())
        json.insert(u"clashes"_s, undecided);
    return json;
}

QList<EightDChange> changes(const QJsonObject &json)
{
    QList<EightDChange> list;
    for (const QJsonValue &entry : json.value("changes"_L1).toArray()) {
        EightDChange change;
        change.kind = EightDChange::Kind(std::max(0, int(kinds.indexOf(entry["kind"_L1].toString()))));
        change.list = entry["list"_L1].toString();
        change.entity = entry["entity"_L1].toString();
        change.id = entry["id"_L1].toString();
        change.before = mapFrom(entry["before"_L1].toObject());
        change.after = mapFrom(entry["after"_L1].toObject());
        list.append(change);
    }
    return list;
}

QList<EightDEditing::Clash> clashes(const QJsonObject &json)
{
    QList<EightDEditing::Clash> list;
    for (const QJsonValue &entry : json.value("clashes"_L1).toArray()) {
        list.append({entry["list"_L1].toString(), entry["id"_L1].toString(), entry["key"_L1].toString(),
                     fromJson(entry["ours"_L1]), fromJson(entry["theirs"_L1])});
    }
    return list;
}

QList<EightDEditing::Clash> takeClashes(EightDChange &change, const EightD &stored)
{
    QList<EightDEditing::Clash> met;
    const QStringList keys = change.after.keys();
    for (const QString &key : keys) {
        if (key == u"position"_s)
            continue;
        const QVariant theirs = storedValue(change, stored, key);
        const QVariant ours = change.after.value(key);
        if (theirs == change.before.value(key) || theirs == ours)
            continue;
        met.append({change.list, change.id, key, ours, theirs});
        change.before.remove(key);
        change.after.remove(key);
    }
    return met;
}

} // namespace kesu::eightddraft
