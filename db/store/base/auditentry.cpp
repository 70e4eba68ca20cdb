#include "base/auditentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "hashing/sha256.h"
#include "operations/canonicaljson.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

void appendHashes(QByteArray &out, const QList<QByteArray> &hashes)
{
    for (qsizetype i = 0; i < hashes.size(); ++i)
        out.append(i > 0 ? ",\"" : "\"").append(hashes.at(i)).append('"');
}

} // namespace

QByteArray AuditBody::toJson() const
{
    QByteArray out = "{\"history\":\"" + history + "\",\"notes\":";
    appendJsonObject(out, notes, JsonText::AsTyped);
    out += ",\"ops\":[";
    appendHashes(out, operations);
    out += "],\"rows\":[";
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        out += it == rows.cbegin() ? "[" : ",[";
        appendJsonString(out, it.key().first, JsonText::AsTyped);
        out += ',';
        appendJsonString(out, it.key().second, JsonText::AsTyped);
        out += ",\"" + it.value() + "\"]";
    }
    return out + "]}";
}

AuditBody AuditBody::fromJson(const QByteArray &json)
{
    AuditBody body;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    body.history = object.value("history"_L1).toString().toLatin1();
    body.notes = object.value("notes"_L1).toObject().toVariantMap();
    for (const QJsonValue link : object.value("ops"_L1).toArray())
        body.operations.append(link.toString().toLatin1());
    for (const QJsonValue row : object.value("rows"_L1).toArray())
        body.rows.insert({row[0].toString(), row[1].toString()}, row[2].toString().toLatin1());
    return body;
}

QByteArray auditHash(const QByteArray &previous, const AuditEntry &entry)
{
    QByteArray head = "\n" + QByteArray::number(entry.seq);
    for (const QString &line : {entry.at.toIso(), entry.user, entry.device, entry.action})
        head += '\n' + line.toUtf8();
    head += '\n';
    return sha256Hex({previous, head, entry.body});
}

QByteArray historyText(const QStringList &columns)
{
    QByteArray text;
    for (const QString &column : columns) {
        const QByteArray utf8 = column.toUtf8();
        text += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return text + '\n';
}

} // namespace kesu
