#include "messages/syncmessages.h"

#include "messages/messagejson.h"
#include "operations/canonicaljson.h"
#include "operations/jsoncursor.h"
#include "signing/signingkeys.h"

namespace kesu {

using namespace Qt::StringLiterals;
using namespace messagejson;

namespace {

QJsonObject numbersToObject(const QMap<QString, qint64> &numbers)
{
    QJsonObject object;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

// Of an object whose keys are scopes.
QMap<QString, qint64> numbers(JsonReader &reader, QLatin1String key)
{
    QMap<QString, qint64> result;
    const QJsonObject object = reader.object(key);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const qint64 number = it.value().toInteger(-1);
        if (number < 0)
            reader.refuse(u"%1.%2"_s.arg(QString(key), it.key()), u"not-a-number"_s);
        result.insert(it.key(), number);
    }
    return result;
}

// Whole and positive; what an older hub leaves out keeps our own limit.
template<typename Number>
void limit(JsonReader &reader, QLatin1String key, Number &value)
{
    if (reader.has(key))
        value = static_cast<Number>(std::max<qint64>(1, integer(reader, key)));
}

void appendTexts(QByteArray &out, const QList<QByteArray> &texts)
{
    qsizetype size = 2;
    for (const QByteArray &text : texts)
        size += text.size() + 1;
    out.reserve(out.size() + size + 256);
    out.append('[');
    for (const QByteArray &text : texts) {
        if (!out.endsWith('['))
            out.append(',');
        out.append(text);
    }
    out.append(']');
}

QString elementOf(QLatin1String key, qsizetype index, const QString &where)
{
    const QString place = u"%1[%2]"_s.arg(QString(key)).arg(index);
    return where.isEmpty() ? place : place + u'.' + where;
}

// Reads every element of an array with `read`, which answers a Result; the first that fails is named with its index.
template<typename T, typename Read>
QList<T> elements(JsonReader &reader, QLatin1String key, Read read)
{
    const QJsonArray array = reader.array(key);
    QList<T> result;
    result.reserve(array.size());
    for (qsizetype i = 0; i < array.size() && !reader.errors(); ++i) {
        if (auto element = read(array.at(i).toObject()))
            result.append(std::move(*element));
        else
            reader.refuse(elementOf(key, i, element.error().where), element.error().code, element.error().args);
    }
    return result;
}

PullReply pageFrom(JsonReader &reader)
{
    PullReply page;
    page.from = integer(reader, "from"_L1);
    page.entries = elements<LogEntry>(reader, "ops"_L1, [](const QJsonObject &line) { return logEntryFromJson(line); });
    page.cursor = integer(reader, "cursor"_L1);
    page.chain = reader.requiredText("chain"_L1).toLatin1();
    page.more = reader.flag("more"_L1);
    limit(reader, "next_poll"_L1, page.nextPollSeconds);
    return page;
}

// Pages are nearly always in the one form our own hubs write. Nothing: read it the long way.
std::optional<PullReply> plainPullReply(const QByteArray &json)
{
    JsonCursor text(json);
    PullReply page;
    text.need("{");
    text.needKey("from");
    page.from = text.number();
    text.needKey("ops");
    text.need("[");
    while (text.ok() && !text.takes("]")) {
        if (!page.entries.isEmpty())
            text.need(",");
        page.entries.append(logEntryFrom(text, page.entries.isEmpty() ? LogEntry() : page.entries.constLast()));
    }
    text.needKey("cursor");
    page.cursor = text.number();
    text.needKey("chain");
    page.chain = text.plain();
    text.needKey("more");
    page.more = text.flag();
    text.needKey("next_poll");
    page.nextPollSeconds = static_cast<int>(text.number());
    text.need("}");
    const bool isUsual = text.ok() && text.isAtEnd() && page.from >= 0 && page.cursor >= 0 && page.nextPollSeconds > 0
        && json.isValidUtf8();
    return isUsual ? std::optional(std::move(page)) : std::nullopt;
}

std::optional<PushRequest> plainPushRequest(const QByteArray &json)
{
    JsonCursor text(json);
    PushRequest push;
    text.need("{");
    text.needKey("dev");
    push.device = text.text();
    text.needKey("highest");
    push.highest = text.number();
    text.needKey("epoch");
    push.epoch = text.number();
    text.needKey("ops");
    text.need("[");
    while (text.ok() && !text.takes("]")) {
        if (!push.operations.isEmpty())
            text.need(",");
        const char *const from = text.place();
        text.need("{");
        push.operations.append(operationFrom(text, push.operations.isEmpty() ? Operation() : push.operations.constLast()));
        text.need("}");
        push.texts.append(text.since(from).toByteArray());
    }
    text.needKey("sig");
    const auto signature = fromWireBase64(text.plain());
    text.need("}");
    const bool isUsual = text.ok() && text.isAtEnd() && !push.device.isEmpty() && push.highest >= 0 && push.epoch >= 0
        && signature && json.isValidUtf8();
    if (!isUsual)
        return std::nullopt;
    push.signature = *signature;
    return push;
}

std::optional<SnapshotReply> plainSnapshotReply(const QByteArray &json)
{
    JsonCursor text(json);
    SnapshotReply page;
    text.need("{");
    text.needKey("items");
    text.need("[");
    while (text.ok() && !text.takes("]")) {
        if (!page.items.isEmpty())
            text.need(",");
        page.items.append(entityStateFrom(text, page.items.isEmpty() ? EntityState() : page.items.constLast()));
    }
    text.needKey("next");
    page.next = text.text();
    text.need("}");
    return text.ok() && text.isAtEnd() && json.isValidUtf8() ? std::optional(std::move(page)) : std::nullopt;
}

} // namespace

QByteArray HelloRequest::toJson() const
{
    QJsonObject positions;
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it)
        positions.insert(it.key(), QJsonObject{{"cursor"_L1, it->cursor}, {"chain"_L1, QString::fromLatin1(it->chain)}});
    return compact({{"proto"_L1, protocol}, {"schema"_L1, schema}, {"app"_L1, app}, {"dev"_L1, device},
                    {"dseq"_L1, dseq}, {"epoch"_L1, epoch}, {"clock"_L1, QString::number(clock)},
                    {"scopes"_L1, positions}});
}

Result<HelloRequest> HelloRequest::fromJson(const QByteArray &json)
{
    return readMessage<HelloRequest>(json, [](JsonReader &reader) {
        HelloRequest hello;
        hello.protocol = reader.integer("proto"_L1, 0);
        hello.schema = integer(reader, "schema"_L1);
        hello.app = reader.text("app"_L1);
        hello.device = reader.requiredText("dev"_L1);
        hello.dseq = integer(reader, "dseq"_L1);
        hello.epoch = integer(reader, "epoch"_L1);
        hello.clock = reader.text("clock"_L1).toLongLong();
        const QJsonObject positions = reader.object("scopes"_L1);
        for (auto it = positions.begin(); it != positions.end(); ++it) {
            JsonReader position(it.value().toObject(), reader.errors(), u"scopes."_s + it.key());
            hello.scopes.insert(it.key(), {integer(position, "cursor"_L1), position.text("chain"_L1).toLatin1()});
        }
        return hello;
    });
}

QByteArray HelloReply::toJson() const
{
    QJsonObject offers;
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it)
        offers.insert(it.key(), QJsonObject{{"head"_L1, it->head}, {"floor"_L1, it->floor},
                                            {"mode"_L1, it->snapshot ? u"snapshot"_s : u"log"_s},
                                            {"chain"_L1, QString::fromLatin1(it->chain)}});
    QJsonObject labels;
    for (auto it = devices.cbegin(); it != devices.cend(); ++it)
        labels.insert(it.key(), it.value());
    return compact({{"proto"_L1, protocol},
                    {"devices"_L1, labels},
                    {"schema"_L1, QJsonObject{{"min"_L1, schemaMin}, {"max"_L1, schemaMax}}},
                    {"epoch"_L1, epoch},
                    {"hub"_L1, hub},
                    {"through"_L1, through},
                    {"dh"_L1, QString::fromLatin1(chain)},
                    {"scopes"_L1, offers},
                    {"dropped"_L1, QJsonArray::fromStringList(dropped)},
                    {"limits"_L1, QJsonObject{{"batch_ops"_L1, batchOps}, {"batch_bytes"_L1, batchBytes},
                                              {"page"_L1, pageOps}, {"chunk"_L1, chunkBytes}}},
                    {"poll"_L1, QJsonObject{{"active"_L1, pollActiveSeconds}, {"idle"_L1, pollIdleSeconds},
                                            {"jitter"_L1, 0.3}}}});
}

Result<HelloReply> HelloReply::fromJson(const QByteArray &json)
{
    return readMessage<HelloReply>(json, [](JsonReader &reader) {
        HelloReply hello;
        hello.protocol = reader.integer("proto"_L1, 0);
        JsonReader schema = reader.inner("schema"_L1);
        hello.schemaMin = integer(schema, "min"_L1);
        hello.schemaMax = integer(schema, "max"_L1);
        hello.epoch = integer(reader, "epoch"_L1);
        hello.hub = reader.text("hub"_L1);
        hello.through = integer(reader, "through"_L1);
        hello.chain = reader.text("dh"_L1).toLatin1();
        const QJsonObject offers = reader.object("scopes"_L1);
        for (auto it = offers.begin(); it != offers.end(); ++it) {
            JsonReader offer(it.value().toObject(), reader.errors(), u"scopes."_s + it.key());
            hello.scopes.insert(it.key(), {integer(offer, "head"_L1), integer(offer, "floor"_L1),
                                           offer.text("mode"_L1) == "snapshot"_L1, offer.text("chain"_L1).toLatin1()});
        }
        hello.dropped = reader.texts("dropped"_L1);
        const QJsonObject labels = reader.object("devices"_L1);
        for (auto it = labels.begin(); it != labels.end(); ++it)
            hello.devices.insert(it.key(), it.value().toString());
        JsonReader most = reader.inner("limits"_L1);
        limit(most, "batch_ops"_L1, hello.batchOps);
        limit(most, "batch_bytes"_L1, hello.batchBytes);
        limit(most, "page"_L1, hello.pageOps);
        limit(most, "chunk"_L1, hello.chunkBytes);
        JsonReader poll = reader.inner("poll"_L1);
        limit(poll, "active"_L1, hello.pollActiveSeconds);
        limit(poll, "idle"_L1, hello.pollIdleSeconds);
        return hello;
    });
}

QByteArray PushRequest::toJson(const QString &device, qint64 highest, qint64 epoch, const QList<QByteArray> &bodies,
                               const QByteArray &signature)
{
    QByteArray out("{\"dev\":");
    appendJsonString(out, device, JsonText::AsTyped);
    out += ",\"highest\":" + QByteArray::number(highest) + ",\"epoch\":" + QByteArray::number(epoch) + ",\"ops\":";
    appendTexts(out, bodies);
    return out += ",\"sig\":\"" + wire(signature).toString().toLatin1() + "\"}";
}

Result<PushRequest> PushRequest::fromJson(const QByteArray &json)
{
    if (auto push = plainPushRequest(json))
        return *std::move(push);
    return readMessage<PushRequest>(json, [](JsonReader &reader) {
        PushRequest push;
        push.device = reader.requiredText("dev"_L1);
        push.highest = integer(reader, "highest"_L1);
        push.epoch = integer(reader, "epoch"_L1);
        push.operations = elements<Operation>(reader, "ops"_L1,
                                              [](const QJsonObject &op) { return operationFromJson(op); });
        push.signature = bytes(reader, "sig"_L1);
        return push;
    });
}

QByteArray PushReply::toJson() const
{
    QJsonArray rows;
    for (const PushResult &result : results) {
        QJsonObject row{{"dseq"_L1, result.dseq}, {"status"_L1, result.accepted ? u"ok"_s : u"rejected"_s}};
        if (!result.accepted) {
            row.insert("code"_L1, result.code);
            row.insert("field"_L1, result.field);
            row.insert("message"_L1, result.message);
        }
        rows.append(row);
    }
    QJsonObject reply{{"through"_L1, through}, {"results"_L1, rows}, {"seq"_L1, numbersToObject(heads)}};
    if (!echo.isEmpty())
        reply.insert("echo"_L1, echoesToJson(echo));
    return compact(reply);
}

Result<PushReply> PushReply::fromJson(const QByteArray &json)
{
    return readMessage<PushReply>(json, [](JsonReader &reader) {
        PushReply reply;
        reply.through = integer(reader, "through"_L1);
        reply.results = elements<PushResult>(reader, "results"_L1, [&](const QJsonObject &row) -> Result<PushResult> {
            JsonReader result(row, reader.errors(), u"results"_s);
            return PushResult{integer(result, "dseq"_L1), result.requiredText("status"_L1) == "ok"_L1,
                              result.text("code"_L1), result.text("field"_L1), result.text("message"_L1)};
        });
        reply.heads = numbers(reader, "seq"_L1);
        reply.echo = echoesFrom(reader);
        return reply;
    });
}

QByteArray PullReply::toJson(qint64 from, const QList<QByteArray> &lines, qint64 cursor, const QByteArray &chain,
                             bool more, int nextPollSeconds)
{
    QByteArray out = "{\"from\":" + QByteArray::number(from) + ",\"ops\":";
    appendTexts(out, lines);
    return out += ",\"cursor\":" + QByteArray::number(cursor) + ",\"chain\":\"" + chain
        + "\",\"more\":" + (more ? "true" : "false") + ",\"next_poll\":" + QByteArray::number(nextPollSeconds) + '}';
}

Result<PullReply> PullReply::fromJson(const QByteArray &json)
{
    if (auto page = plainPullReply(json))
        return *std::move(page);
    return readMessage<PullReply>(json, pageFrom);
}

QByteArray HeadsReply::toJson(const QMap<QString, qint64> &heads, const QString &scope, const QByteArray &page)
{
    QByteArray out = "{\"heads\":" + compact(numbersToObject(heads));
    if (!page.isEmpty()) {
        out.append(",\"news\":{\"scope\":");
        appendJsonString(out, scope, JsonText::AsTyped);
        out.append(",\"page\":").append(page).append('}');
    }
    return out.append('}');
}

Result<HeadsReply> HeadsReply::fromJson(const QByteArray &json)
{
    return readMessage<HeadsReply>(json, [](JsonReader &reader) {
        HeadsReply reply{numbers(reader, "heads"_L1), {}};
        if (reader.has("news"_L1)) {
            JsonReader news = reader.inner("news"_L1);
            JsonReader page = news.inner("page"_L1);
            const QString scope = news.requiredText("scope"_L1);
            reply.news = HeadsReply::News{scope, pageFrom(page)};
        }
        return reply;
    });
}

QByteArray SnapshotReply::toJson(const QList<QByteArray> &items, const QString &next)
{
    QByteArray out("{\"items\":");
    appendTexts(out, items);
    out.append(",\"next\":");
    appendJsonString(out, next, JsonText::AsTyped);
    return out.append('}');
}

Result<SnapshotReply> SnapshotReply::fromJson(const QByteArray &json)
{
    if (auto page = plainSnapshotReply(json))
        return *std::move(page);
    return readMessage<SnapshotReply>(json, [](JsonReader &reader) {
        SnapshotReply page;
        page.items = elements<EntityState>(reader, "items"_L1,
                                           [](const QJsonObject &item) { return entityStateFromJson(item); });
        page.next = reader.text("next"_L1);
        return page;
    });
}

} // namespace kesu
