#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "merging/entitystate.h"
#include "operations/canonicaljson.h"
#include "operations/jsoncursor.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

void appendText(QByteArray &out, const QString &text)
{
    appendJsonString(out, text, JsonText::AsTyped);
}

void appendStamp(QByteArray &out, const Stamp &stamp)
{
    out.append('[');
    appendText(out, stamp.uid);
    out.append(',');
    appendText(out, stamp.device);
    out.append(',').append(QByteArray::number(stamp.dseq)).append(",\"").append(QByteArray::number(stamp.eff));
    out.append("\",").append(QByteArray::number(stamp.ver)).append(',');
    appendText(out, stamp.user);
    out.append(']');
}

void appendValue(QByteArray &out, const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantMap)
        appendJsonObject(out, value.toMap(), JsonText::AsTyped);
    else
        appendJsonValue(out, value, JsonText::AsTyped);
}

void appendHeads(QByteArray &out, const QList<Head> &heads)
{
    out.append('[');
    for (const Head &head : heads) {
        out.append(out.endsWith('[') ? "{\"stamp\":" : ",{\"stamp\":");
        appendStamp(out, head.stamp);
        out.append(",\"value\":");
        appendValue(out, head.value);
        out.append('}');
    }
    out.append(']');
}

// A map of registers, each written by `each`.
template<typename T, typename Each>
void appendMap(QByteArray &out, const char *key, const QMap<QString, T> &map, Each each)
{
    if (map.isEmpty())
        return;
    out.append(",\"").append(key).append("\":{");
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (it != map.cbegin())
            out.append(',');
        appendText(out, it.key());
        out.append(':');
        each(out, it.value());
    }
    out.append('}');
}

bool readStamp(const QJsonValue &json, Stamp *stamp)
{
    const QJsonArray parts = json.toArray();
    if (parts.size() != 6)
        return false;
    bool ok = false;
    *stamp = {parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toInteger(),
              parts.at(3).toString().toLongLong(&ok), parts.at(4).toInteger(), parts.at(5).toString()};
    return ok && !stamp->uid.isEmpty();
}

bool readValue(const QJsonValue &json, QVariant *value)
{
    switch (json.type()) {
    case QJsonValue::Double:
        *value = json.toInteger();
        return true;
    case QJsonValue::String:
    case QJsonValue::Bool:
        *value = json.toVariant();
        return true;
    case QJsonValue::Null:
        *value = QVariant();
        return true;
    default:
        return false;
    }
}

bool readMap(const QJsonValue &json, QVariantMap *map)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QVariant value;
        if (!readValue(it.value(), &value))
            return false;
        map->insert(it.key(), value);
    }
    return true;
}

bool readHeads(const QJsonValue &json, QList<Head> *heads)
{
    for (const QJsonValue item : json.toArray()) {
        Head head;
        const QJsonValue value = item["value"_L1];
        QVariantMap members;
        if (!readStamp(item["stamp"_L1], &head.stamp)
            || (value.isObject() ? !readMap(value, &members) : !readValue(value, &head.value)))
            return false;
        if (value.isObject())
            head.value = members;
        heads->append(head);
    }
    return true;
}

Stamp stampFrom(JsonCursor &text, const Stamp &before)
{
    Stamp stamp;
    text.need("[");
    stamp.uid = text.text();
    text.need(",");
    stamp.device = text.textLike(before.device);
    text.need(",");
    stamp.dseq = text.number();
    text.need(",");
    stamp.eff = text.quotedNumber();
    text.need(",");
    stamp.ver = text.number();
    text.need(",");
    stamp.user = text.textLike(before.user);
    text.need("]");
    if (stamp.uid.isEmpty())
        text.stop();
    return stamp;
}

} // namespace

void appendJson(QByteArray &out, const EntityState &state)
{
    out.append("{\"ent\":");
    appendText(out, state.entity);
    out.append(",\"type\":");
    appendText(out, state.type);
    out.append(",\"ver\":").append(QByteArray::number(state.ver)).append(",\"set\":");
    appendJsonObject(out, state.set, JsonText::AsTyped);
    out.append(",\"stamp\":");
    appendStamp(out, state.created);
    appendMap(out, "stamps", state.stamps, appendStamp);
    appendMap(out, "heads", state.others, appendHeads);
    if (state.deleteEdit)
        out.append(",\"delete_edit\":true");
    out.append('}');
}

QByteArray toJson(const EntityState &state)
{
    QByteArray out;
    out.reserve(1024);
    appendJson(out, state);
    return out;
}

Result<EntityState> entityStateFromJson(const QJsonObject &object)
{
    EntityState state;
    state.entity = object.value("ent"_L1).toString();
    state.type = object.value("type"_L1).toString();
    state.ver = object.value("ver"_L1).toInteger();
    state.deleteEdit = object.value("delete_edit"_L1).toBool();
    const auto bad = [&](const QString &where) {
        return Error{ErrorKind::BadInput, u"bad-entity-state"_s, where, {state.entity}};
    };
    if (state.entity.isEmpty() || state.type.isEmpty() || !readStamp(object.value("stamp"_L1), &state.created))
        return bad(u"stamp"_s);
    if (!readMap(object.value("set"_L1), &state.set))
        return bad(u"set"_s);
    const QJsonObject stamps = object.value("stamps"_L1).toObject();
    for (auto it = stamps.begin(); it != stamps.end(); ++it) {
        if (!readStamp(it.value(), &state.stamps[it.key()]))
            return bad(u"stamps"_s);
    }
    const QJsonObject heads = object.value("heads"_L1).toObject();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        if (!readHeads(it.value(), &state.others[it.key()]))
            return bad(u"heads"_s);
    }
    return state;
}

EntityState entityStateFrom(JsonCursor &text, const EntityState &before)
{
    EntityState state;
    text.need("{");
    text.needKey("ent");
    state.entity = text.text();
    text.needKey("type");
    state.type = text.textLike(before.type);
    text.needKey("ver");
    state.ver = text.number();
    text.needKey("set");
    state.set = text.values();
    text.needKey("stamp");
    state.created = stampFrom(text, before.created);
    if (text.takesKey("stamps")) {
        text.need("{");
        do {
            const QString key = text.text();
            text.need(":");
            state.stamps.insert(key, stampFrom(text, state.created));
        } while (text.takes(","));
        text.need("}");
    }
    text.need("}");
    if (state.entity.isEmpty() || state.type.isEmpty())
        text.stop();
    return state;
}

Result<EntityState> entityStateFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"bad-entity-state"_s, {}, {}};
    return entityStateFromJson(document.object());
}

} // namespace kesu
