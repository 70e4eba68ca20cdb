#include "operations/operation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "hashing/sha256.h"
#include "operations/canonicaljson.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

void appendKey(QByteArray &out, const char *key)
{
    out.append(out.endsWith('{') ? "\"" : ",\"");
    out.append(key);
    out.append("\":");
}

QByteArray setText(const Operation &op, JsonText form)
{
    QByteArray set;
    appendJsonObject(set, op.set, form);
    return set;
}

// Keys in sorted order by hand: this runs for every save.
QByteArray write(const Operation &op, const QByteArray &set, JsonText form, bool withChain)
{
    QByteArray out;
    out.reserve(1024 + set.size());
    const auto number = [&](const char *key, qint64 value) {
        appendKey(out, key);
        appendNumber(out, value);
    };
    const auto text = [&](const char *key, const QString &value) {
        appendKey(out, key);
        appendJsonString(out, value, form);
    };
    out.append('{');
    number("base", op.base);
    text("dev", op.device);
    if (withChain)
        text("dh", QString::fromLatin1(op.chain));
    number("dseq", op.dseq);
    text("ent", op.entity);
    number("epoch", op.epoch);
    text("hlc", QString::number(op.hlc));
    appendKey(out, "keep");
    appendJsonValue(out, op.keep, form);
    text("kind", op.kind);
    number("own", op.own);
    if (!op.reason.isEmpty())
        text("reason", op.reason);
    number("schema", op.schema);
    appendKey(out, "set");
    out.append(set);
    text("type", op.type);
    text("uid", op.uid);
    text("user", op.user);
    out.append('}');
    return out;
}

// False when a value is none an operation can hold; `key` says whose.
bool readSet(const QJsonObject &object, QVariantMap &set, QString &key)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        key = it.key();
        if (value.isDouble())
            set.insert(set.cend(), key, value.toInteger());
        else if (value.isString() || value.isBool())
            set.insert(set.cend(), key, value.toVariant());
        else if (value.isNull())
            set.insert(set.cend(), key, QVariant());
        else
            return false;
    }
    return true;
}

} // namespace

QByteArray toJson(const Operation &operation)
{
    return write(operation, setText(operation, JsonText::AsTyped), JsonText::AsTyped, true);
}

Result<Operation> operationFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"operation-not-json"_s, {}, {parseError.errorString()}};
    return operationFromJson(document.object());
}

Result<Operation> operationFromJson(const QJsonObject &object)
{
    Operation op;
    op.uid = object.value("uid"_L1).toString();
    op.device = object.value("dev"_L1).toString();
    op.dseq = object.value("dseq"_L1).toInteger();
    op.user = object.value("user"_L1).toString();
    op.hlc = object.value("hlc"_L1).toString().toLongLong();
    op.type = object.value("type"_L1).toString();
    op.entity = object.value("ent"_L1).toString();
    op.kind = object.value("kind"_L1).toString();
    op.base = object.value("base"_L1).toInteger();
    op.own = object.value("own"_L1).toInteger();
    for (const QJsonValue uid : object.value("keep"_L1).toArray())
        op.keep.append(uid.toString());
    op.epoch = object.value("epoch"_L1).toInteger();
    op.schema = object.value("schema"_L1).toInteger();
    op.reason = object.value("reason"_L1).toString();
    op.chain = object.value("dh"_L1).toString().toLatin1();
    QString key;
    if (!readSet(object.value("set"_L1).toObject(), op.set, key))
        return Error{ErrorKind::BadInput, u"operation-bad-value"_s, key, {}};
    if (op.uid.isEmpty() || op.entity.isEmpty() || op.type.isEmpty() || op.dseq < 1)
        return Error{ErrorKind::BadInput, u"operation-incomplete"_s, {}, {}};
    return op;
}

QByteArray chainLink(const QByteArray &previous, const Operation &operation)
{
    return sha256Hex({previous, write(operation, setText(operation, JsonText::Composed), JsonText::Composed, false)});
}

QByteArray seal(Operation &operation, const QByteArray &previous)
{
    return seal(operation, previous, setText(operation, JsonText::AsTyped));
}

QByteArray seal(Operation &operation, const QByteArray &previous, const QByteArray &set)
{
    const QByteArray json = write(operation, set, JsonText::AsTyped, false);
    if (isSurelyComposed(json)) {
        operation.chain = sha256Hex({previous, json});
    } else {
        QString key;
        if (operation.set.isEmpty())
            readSet(QJsonDocument::fromJson(set).object(), operation.set, key);
        operation.chain = chainLink(previous, operation);
    }
    const qsizetype place = json.indexOf(",\"dseq\":");
    return json.first(place) + ",\"dh\":\"" + operation.chain + '"' + json.sliced(place);
}

QByteArray chainStart(const QString &device)
{
    return sha256Hex({device.toUtf8()});
}

} // namespace kesu
