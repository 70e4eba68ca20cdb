#include "eightd/eightdjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include "eightd/eightdfields.h"
#include "eightd/recordjson.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

template<typename Part>
std::optional<Error> readList(const QJsonValue &value, const EightDPartType<Part> &type, QList<Part> &parts)
{
    if (!value.isUndefined() && !value.isArray())
        return Error{ErrorKind::BadInput, u"not-a-list"_s, type.list, {}};
    for (const QJsonValue &entry : value.toArray()) {
        const QString place = u"%1[%2]"_s.arg(type.list).arg(parts.size());
        if (!entry.isObject())
            return Error{ErrorKind::BadInput, u"not-an-object"_s, place, {}};
        QJsonObject json = entry.toObject();
        Part part;
        part.id = json.take("id"_L1).toString();
        part.position = parts.size() + 1;
        if (auto error = recordjson::read(json, type.fields, part, place))
            return error;
        parts.append(part);
    }
    return std::nullopt;
}

// Every id once, and every reference to one of them.
std::optional<Error> checkReferences(const EightD &report)
{
    QSet<QString> ids;
    std::optional<Error> error;
    const auto place = [](const QString &list, qsizetype index, const QString &key) {
        return u"%1[%2].%3"_s.arg(list).arg(index).arg(key);
    };
    forEachPartList(report, [&](const auto &parts, const auto &type) {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString &id = parts.at(i).id;
            if (!error && !id.isEmpty() && ids.contains(id))
                error = Error{ErrorKind::BadInput, u"id-twice"_s, place(type.list, i, u"id"_s), {id}};
            ids.insert(id);
        }
    });
    forEachPartList(report, [&](const auto &parts, const auto &type) {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (const auto &field : type.fields) {
                if (field.kind != RecordFieldKind::Reference && field.kind != RecordFieldKind::References)
                    continue;
                for (const QString &id : field.get(parts.at(i)).toStringList()) {
                    if (!error && !ids.contains(id))
                        error = {ErrorKind::BadInput, u"reference-unknown"_s, place(type.list, i, field.key), {id}};
                }
            }
        }
    });
    return error;
}

} // namespace

Result<EightD> eightdjson::fromJson(const QJsonObject &json)
{
    EightD report;
    QJsonObject rest = json;
    std::optional<Error> error;
    forEachPartList(report, [&](auto &parts, const auto &type) {
        const QJsonValue value = rest.take(type.list);
        if (!error)
            error = readList(value, type, parts);
    });
    if (!error)
        error = recordjson::read(rest, eightDFields(), report, {});
    if (!error)
        error = checkReferences(report);
    if (error)
        return *error;
    return report;
}

QJsonObject eightdjson::toJson(const EightD &report)
{
    QJsonObject json = recordjson::write(eightDFields(), report);
    forEachPartList(report, [&json](const auto &parts, const auto &type) {
        QJsonArray list;
        for (const auto &part : parts) {
            QJsonObject entry = recordjson::write(type.fields, part);
            entry.insert(u"id"_s, part.id);
            entry.remove(u"body"_s);
            list.append(entry);
        }
        if (!list.isEmpty())
            json.insert(type.list, list);
    });
    return json;
}

QJsonObject eightdjson::contentOf(const EightD &report)
{
    QJsonObject json = toJson(report);
    for (const QString &key : {u"approvals"_s, u"decisions"_s, u"accepted_findings"_s, u"revisions"_s, u"state"_s,
                               u"stage"_s, u"closed_on"_s, u"ineffective_reason"_s, u"responsible"_s})
        json.remove(key);
    return json;
}

QString contentHash(const EightD &report)
{
    // Objects are written in the order of their keys, so the text depends on what is said alone.
    const QByteArray text = QJsonDocument(eightdjson::contentOf(report)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

EightD withFreshIds(EightD report, const std::function<QString()> &newId)
{
    QHash<QString, QString> fresh;
    forEachPartList(report, [&](auto &parts, const auto &) {
        for (auto &part : parts) {
            const QString id = newId();
            if (!part.id.isEmpty())
                fresh.insert(part.id, id);
            part.id = id;
        }
    });
    forEachPartList(report, [&](auto &parts, const auto &type) {
        for (auto &part : parts) {
            for (const auto &field : type.fields) {
                if (field.kind != RecordFieldKind::Reference && field.kind != RecordFieldKind::References)
                    continue;
                QStringList ids = field.get(part).toStringList();
                for (QString &id : ids)
                    id = fresh.value(id, id);
                field.set(part, field.kind == RecordFieldKind::References ? QVariant(ids) : QVariant(ids.value(0)));
            }
        }
    });
    for (AcceptedFinding &accepted : report.acceptedFindings) {
        const QString place = accepted.identity.section(u'/', 1);
        if (fresh.contains(place))
            accepted.identity = accepted.identity.section(u'/', 0, 0) + u'/' + fresh.value(place);
    }
    return report;
}

} // namespace kesu
