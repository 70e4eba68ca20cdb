#include "log/logentry.h"

#include <QJsonArray>
#include <QJsonObject>

#include "hashing/sha256.h"
#include "operations/canonicaljson.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QByteArray kindName(const LogEntry &entry)
{
    return entry.kind == LogEntry::Kind::Enter ? "enter" : entry.kind == LogEntry::Kind::Leave ? "leave" : "op";
}

// Appends ,"key":value to an object being written.
class Members
{
public:
    explicit Members(QByteArray &out, JsonText form) : m_out(out), m_form(form) { }

    void number(const char *key, qint64 value) { appendNumber(begin(key), value); }
    void quotedNumber(const char *key, qint64 value)
    {
        appendNumber(begin(key).append('"'), value);
        m_out.append('"');
    }
    void text(const char *key, const QString &value) { appendJsonString(begin(key), value, m_form); }
    void list(const char *key, const QStringList &value) { appendJsonValue(begin(key), value, m_form); }
    // Hex and other plain ASCII, which nothing needs to be done about.
    void plain(const char *key, const QByteArray &value) { begin(key).append('"').append(value).append('"'); }
    QByteArray &begin(const char *key)
    {
        if (!m_out.endsWith('{'))
            m_out.append(',');
        return m_out.append('"').append(key).append("\":");
    }

private:
    QByteArray &m_out;
    JsonText m_form;
};

// Sorted keys; everything but the payload and the hashes.
QByteArray header(const LogEntry &entry, JsonText form)
{
    const bool isOperation = entry.kind == LogEntry::Kind::Operation;
    const Operation &op = entry.operation;
    QByteArray out("{");
    out.reserve(512);
    Members header(out, form);
    header.number("at", entry.at.ms);
    if (isOperation) {
        header.number("base", op.base);
        header.text("dev", op.device);
        header.plain("dh", op.chain);
        header.number("dseq", op.dseq);
        header.quotedNumber("eff", entry.eff);
        header.number("eff_base", entry.base);
    }
    header.text("ent", entry.entity);
    if (isOperation) {
        header.number("epoch", op.epoch);
        header.list("flags", entry.flags);
        header.quotedNumber("hlc", op.hlc);
        header.list("keep", op.keep);
        header.text("kind", op.kind);
        header.plain("line", kindName(entry));
        header.number("own", op.own);
        header.number("schema", op.schema);
    } else {
        header.plain("line", kindName(entry));
    }
    header.text("scope", entry.scope);
    header.number("seq", entry.seq);
    header.text("type", entry.type);
    if (isOperation) {
        header.text("uid", op.uid);
        header.text("user", op.user);
    }
    header.number("ver", entry.ver);
    return out.append('}');
}

QByteArray payload(const LogEntry &entry, JsonText form)
{
    if (entry.kind == LogEntry::Kind::Enter)
        return toJson(entry.state);
    QByteArray out("{");
    out.reserve(2048);
    Members payload(out, form);
    if (entry.kind == LogEntry::Kind::Leave) {
        payload.text("reason", entry.reason);
        return out.append('}');
    }
    payload.text("reason", entry.operation.reason);
    appendJsonObject(payload.begin("set"), entry.operation.set, form);
    return out.append('}');
}

// Nearly all texts are composed as they are, and looking is cheaper than composing.
QByteArray canonical(QByteArray (*write)(const LogEntry &, JsonText), const LogEntry &entry)
{
    const QByteArray typed = write(entry, JsonText::AsTyped);
    return isSurelyComposed(typed) ? typed : write(entry, JsonText::Composed);
}

QByteArray hashOf(const LogEntry &entry, const QByteArray &previous, const QByteArray &payloadHash)
{
    return sha256Hex({previous, canonical(header, entry), payloadHash});
}

} // namespace

PlacedOperation LogEntry::placed() const
{
    PlacedOperation result{operation, ver, eff};
    result.operation.base = base;
    return result;
}

LogEntry logEntryOf(Operation operation, qint64 ver, Hlc eff)
{
    LogEntry entry;
    entry.type = operation.type;
    entry.entity = operation.entity;
    entry.base = operation.base;
    entry.operation = std::move(operation);
    entry.ver = ver;
    entry.eff = eff;
    return entry;
}

QByteArray scopeChainStart(const QString &scope)
{
    return sha256Hex({scope.toUtf8()});
}

QByteArray payloadHashOf(const LogEntry &entry)
{
    return sha256Hex({entry.salt, canonical(payload, entry)});
}

QByteArray hashOf(const LogEntry &entry, const QByteArray &previous)
{
    return hashOf(entry, previous, entry.payloadHash);
}

void seal(LogEntry &entry, const QByteArray &previous)
{
    entry.payloadHash = payloadHashOf(entry);
    entry.hash = hashOf(entry, previous);
}

bool follows(const LogEntry &entry, const QByteArray &previous)
{
    // The text that came is nearly always the one that was hashed, and need not be written again to be sure.
    if (!entry.textHash.isEmpty() && entry.hash == hashOf(entry, previous, entry.textHash))
        return true;
    return entry.hash == hashOf(entry, previous, entry.isPurged() ? entry.payloadHash : payloadHashOf(entry));
}

QByteArray toJson(const LogEntry &entry)
{
    return toJson(entry, entry.kind == LogEntry::Kind::Operation ? toJson(entry.operation) : QByteArray());
}

QByteArray toJson(const LogEntry &entry, const QByteArray &operationJson)
{
    QByteArray out("{");
    out.reserve(operationJson.size() + 512);
    if (!operationJson.isEmpty())
        out = operationJson.chopped(1);
    Members members(out, JsonText::AsTyped);
    members.plain("line", kindName(entry));
    members.text("scope", entry.scope);
    members.number("seq", entry.seq);
    members.number("at", entry.at.ms);
    members.number("ver", entry.ver);
    if (entry.kind == LogEntry::Kind::Operation) {
        members.quotedNumber("eff", entry.eff);
        if (entry.base != entry.operation.base)
            members.number("eff_base", entry.base);
        members.list("flags", entry.flags);
    } else {
        members.text("ent", entry.entity);
        members.text("type", entry.type);
        if (entry.kind == LogEntry::Kind::Leave)
            members.text("reason", entry.reason);
        else if (!entry.isPurged())
            appendJson(members.begin("state"), entry.state);
    }
    if (entry.isPurged())
        members.plain("payload_hash", entry.payloadHash);
    else
        members.plain("salt", entry.salt);
    members.plain("hash", entry.hash);
    return out.append('}');
}

Result<LogEntry> logEntryFromJson(const QJsonObject &object)
{
    const QString line = object.value("line"_L1).toString();
    LogEntry entry;
    if (line == "op"_L1) {
        auto operation = operationFromJson(object);
        if (!operation)
            return operation.error();
        entry = logEntryOf(*std::move(operation), 0, object.value("eff"_L1).toString().toLongLong());
        entry.base = object.value("eff_base"_L1).toInteger(entry.base);
        for (const QJsonValue flag : object.value("flags"_L1).toArray())
            entry.flags.append(flag.toString());
    } else if (line == "enter"_L1 || line == "leave"_L1) {
        entry.kind = line == "enter"_L1 ? LogEntry::Kind::Enter : LogEntry::Kind::Leave;
        entry.type = object.value("type"_L1).toString();
        entry.entity = object.value("ent"_L1).toString();
        entry.reason = object.value("reason"_L1).toString();
        if (object.contains("state"_L1)) {
            auto state = entityStateFromJson(object.value("state"_L1).toObject());
            if (!state)
                return state.error();
            entry.state = *std::move(state);
        }
    } else {
        return Error{ErrorKind::BadInput, u"bad-log-entry"_s, u"line"_s, {line}};
    }
    entry.scope = object.value("scope"_L1).toString();
    entry.seq = object.value("seq"_L1).toInteger();
    entry.at = {object.value("at"_L1).toInteger()};
    entry.ver = object.value("ver"_L1).toInteger();
    entry.salt = object.value("salt"_L1).toString().toLatin1();
    entry.hash = object.value("hash"_L1).toString().toLatin1();
    if (entry.isPurged())
        entry.payloadHash = object.value("payload_hash"_L1).toString().toLatin1();
    if (entry.seq < 1 || entry.entity.isEmpty() || entry.type.isEmpty())
        return Error{ErrorKind::BadInput, u"bad-log-entry"_s, u"seq"_s, {}};
    return entry;
}

} // namespace kesu
