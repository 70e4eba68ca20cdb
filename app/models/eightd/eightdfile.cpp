#include "eightd/eightdfile.h"

#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include "eightd/condensedreport.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdjson.h"
#include "eightd/eightdservice.h"
#include "eightd/recordjson.h"
#include "eightd/reviewtools.h"
#include "texts/findingtexts.h"

using namespace Qt::StringLiterals;

namespace kesu::eightdfile {

namespace {

Result<QJsonObject> objectIn(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Error{ErrorKind::BadInput, u"json-unreadable"_s, {},
                     {QString::number(problem.offset), problem.errorString()}};
    }
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"not-an-object"_s, u"file"_s, {}};
    return document.object();
}

QJsonObject without(QJsonObject json, const QStringList &keys)
{
    for (const QString &key : keys)
        json.remove(key);
    return json;
}

Result<Car> readCar(const QByteArray &json, Car car)
{
    const auto object = objectIn(json);
    if (!object)
        return object.error();
    const QJsonObject own = without(*object, {u"id"_s, u"number"_s, u"ticket"_s, u"state"_s, u"round"_s});
    if (const auto error = recordjson::read(own, carFields(), car, {}))
        return *error;
    return car;
}

QString severityCode(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Hint:
        return u"hint"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Error:
        break;
    }
    return u"error"_s;
}

} // namespace

Result<EightD> report(const QByteArray &json)
{
    const auto object = objectIn(json);
    if (!object)
        return object.error();
    if (condensedreport::isCondensed(*object))
        return condensedreport::read(*object, reviewTools().wording);
    return eightdjson::fromJson(without(*object, {u"id"_s, u"number"_s, u"ticket"_s, u"state"_s, u"closed_on"_s,
                                                  u"ineffective_reason"_s, u"approvals"_s, u"decisions"_s,
                                                  u"accepted_findings"_s, u"revisions"_s, u"responsible"_s,
                                                  u"clocks"_s, u"findings"_s, u"content_hash"_s}));
}

QJsonObject toJson(const EightD &report, const QString &ticketNumber)
{
    QJsonObject json = eightdjson::toJson(report);
    json.insert(u"id"_s, report.id.text());
    json.insert(u"ticket"_s, ticketNumber);
    json.insert(u"content_hash"_s, contentHash(report));
    return json;
}

EightD following(EightD file, const EightD &stored)
{
    QSet<QString> known;
    forEachPartList(stored, [&known](const auto &parts, const auto &) {
        for (const auto &part : parts)
            known.insert(part.id);
    });
    // New records get new identities on saving, under which references must find them; known ones keep theirs.
    QStringList order;
    forEachPartList(file, [&order](const auto &parts, const auto &) {
        for (const auto &part : parts)
            order.append(part.id);
    });
    qsizetype at = 0;
    return withFreshIds(std::move(file), [&] {
        const QString id = order.at(at++);
        if (known.contains(id))
            return id;
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    });
}

QJsonObject toJson(const ReviewedFinding &reviewed)
{
    const Finding &finding = reviewed.finding;
    QJsonObject json{{u"severity"_s, severityCode(finding.severity)}, {u"code"_s, finding.code},
                     {u"where"_s, finding.where}, {u"identity"_s, finding.identity()},
                     {u"discipline"_s, u"D%1"_s.arg(disciplineOf(finding))},
                     {u"message"_s, findingtexts::sentence(finding)}};
    if (reviewed.accepted)
        json.insert(u"accepted"_s, reviewed.accepted->reason);
    return json;
}

Result<Car> car(const QByteArray &json)
{
    return readCar(json, {});
}

Result<Car> carOver(const QByteArray &json, const Car &stored)
{
    return readCar(json, stored);
}

QJsonObject toJson(const Car &car, const QString &ticketNumber)
{
    QJsonObject json = recordjson::write(carFields(), car);
    json.insert(u"id"_s, car.id.text());
    json.insert(u"ticket"_s, ticketNumber);
    return json;
}

} // namespace kesu::eightdfile
