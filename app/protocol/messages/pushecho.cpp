#include "messages/pushecho.h"

#include <QJsonObject>

#include "hashing/sha256.h"
#include "messages/messagejson.h"
#include "messages/syncmessages.h"
#include "operations/canonicaljson.h"
#include "operations/jsoncursor.h"

namespace kesu {

using namespace Qt::StringLiterals;
using namespace messagejson;

namespace {

// With payloadHash; nothing when the text is no operation. `before` is what was read before it, or none.
std::optional<LogEntry> lineOf(const QByteArray &body, const PushEcho::Line &line, const Operation &before)
{
    JsonCursor text(body);
    OperationText said;
    text.need("{");
    Operation operation = operationFrom(text, before, &said);
    text.need("}");
    const bool isUsual = text.ok() && text.isAtEnd() && isSurelyComposed(body);
    if (!isUsual) {
        auto read = operationFromJson(body);
        if (!read)
            return std::nullopt;
        operation = *std::move(read);
    }
    LogEntry entry = logEntryOf(std::move(operation), line.ver, 0);
    entry.eff = entry.operation.hlc;
    entry.salt = line.salt;
    entry.payloadHash = isUsual ? sha256Hex({entry.salt, "{\"reason\":", said.reason, ",\"set\":", said.set, "}"})
                                : payloadHashOf(entry);
    entry.textHash = entry.payloadHash;
    return entry;
}

} // namespace

std::optional<PushEcho> PushEcho::of(const QString &scope, const QString &device, const QList<const LogEntry *> &lines)
{
    PushEcho echo{scope, lines.constFirst()->seq - 1, lines.constFirst()->at, {}, lines.constLast()->hash};
    for (const LogEntry *line : lines) {
        const Operation &operation = line->operation;
        const bool isAsSent = line->kind == LogEntry::Kind::Operation && operation.device == device && !line->isPurged()
            && operation.kind != "purge"_L1 && line->eff == operation.hlc && line->base == operation.base
            && line->flags.isEmpty();
        if (!isAsSent)
            return std::nullopt;
        echo.lines.append({operation.dseq, line->ver, line->salt});
    }
    return echo;
}

std::optional<PullReply> PushEcho::page(const QList<QByteArray> &bodies, qint64 first, const QByteArray &previous) const
{
    PullReply page;
    page.from = from;
    page.cursor = from;
    page.chain = previous;
    for (const Line &line : lines) {
        const qint64 place = line.dseq - first;
        if (place < 0 || place >= bodies.size())
            return std::nullopt;
        auto entry = lineOf(bodies.at(place), line, page.entries.isEmpty() ? Operation() : page.entries.constLast().operation);
        if (!entry || entry->operation.dseq != line.dseq)
            return std::nullopt;
        entry->scope = scope;
        entry->seq = ++page.cursor;
        entry->at = at;
        entry->hash = hashOf(*entry, page.chain);
        page.chain = entry->hash;
        page.entries.append(*std::move(entry));
    }
    return page.chain == chain ? std::optional(std::move(page)) : std::nullopt;
}

QJsonArray echoesToJson(const QList<PushEcho> &echoes)
{
    QJsonArray all;
    for (const PushEcho &echo : echoes) {
        QJsonArray lines;
        for (const PushEcho::Line &line : echo.lines)
            lines.append(QJsonArray{line.dseq, line.ver, QString::fromLatin1(line.salt)});
        all.append(QJsonObject{{"scope"_L1, echo.scope}, {"from"_L1, echo.from}, {"at"_L1, echo.at.ms},
                               {"lines"_L1, lines}, {"chain"_L1, QString::fromLatin1(echo.chain)}});
    }
    return all;
}

QList<PushEcho> echoesFrom(JsonReader &reader)
{
    QList<PushEcho> echoes;
    for (const QJsonValue &each : reader.array("echo"_L1)) {
        JsonReader one(each.toObject(), reader.errors(), u"echo"_s);
        PushEcho echo{one.requiredText("scope"_L1), integer(one, "from"_L1), Instant{integer(one, "at"_L1)}, {},
                      one.requiredText("chain"_L1).toLatin1()};
        for (const QJsonValue &line : one.array("lines"_L1)) {
            const QJsonArray parts = line.toArray();
            echo.lines.append({parts.at(0).toInteger(-1), parts.at(1).toInteger(-1), parts.at(2).toString().toLatin1()});
        }
        if (!echo.lines.isEmpty())
            echoes.append(std::move(echo));
    }
    return echoes;
}

} // namespace kesu
