#include "hub/hubadmin.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "care/hubbackup.h"
#include "care/hubverification.h"
#include "figures/storefigures.h"
#include "hub/hubconsole.h"
#include "signing/signingkeys.h"

using namespace Qt::StringLiterals;

namespace kesu::hubctl {

namespace {

constexpr int mostFindings = 1000;

// Whoever can run this program on the hub's machine stands above every branch.
const Caller machineRoom{u"hub"_s, {u"*"_s}, {u"administrator"_s}, {}};

} // namespace

QJsonObject HubAdmin::perform(const QJsonObject &request)
{
    const QString what = request.value(u"do"_s).toString();
    const QString device = request.value(u"dev"_s).toString();
    if (what == "enrol-code"_L1)
        return enrolCode(request);
    if (what == "devices"_L1)
        return QJsonDocument::fromJson(m_devices.list(machineRoom).body).object();
    if (what == "revoke"_L1)
        return changed(m_devices.revoke(machineRoom, device), device);
    if (what == "rename"_L1) {
        ApiRequest rename;
        rename.body = deviceLabelToJson(request.value(u"label"_s).toString());
        return changed(m_devices.rename(machineRoom, device, rename), device);
    }
    if (what == "status"_L1)
        return status();
    if (what == "backup"_L1)
        return backup(request.value(u"file"_s).toString());
    if (what == "verify"_L1)
        return verify();
    return toJson(Error{ErrorKind::BadInput, u"unknown-command"_s, what, {}});
}

QJsonObject HubAdmin::enrolCode(const QJsonObject &request)
{
    const EnrolCodeRequest asked{request.value(u"branch"_s).toString(), request.value(u"role"_s).toString()};
    const auto code = m_devices.newCode(asked, machineRoom.device);
    if (!code) {
        Error error = code.error();
        if (!error.where.isEmpty())
            error.where = u"--"_s + error.where;
        return toJson(error);
    }
    return {{u"code"_s, code->code}, {u"branch"_s, asked.branch}, {u"role"_s, asked.role},
            {u"expires"_s, code->expiresAt.toIso()}};
}

QJsonObject HubAdmin::changed(const ApiReply &reply, const QString &device)
{
    if (reply.status == 204)
        return {{u"dev"_s, device}};
    if (reply.status == 404)
        return toJson(Error{ErrorKind::NotFound, u"device-unknown"_s, u"DEVICE"_s, {device}});
    return toJson(Error{ErrorKind::StoreUnusable, u"busy"_s, {}, {}});
}

QJsonObject HubAdmin::status()
{
    const auto figures = storeFigures(m_hub.database(), true);
    if (!figures)
        return toJson(figures.error());
    const bool isEmbedded = m_hub.database().dialect() == SqlDialect::Sqlite;
    return {{u"hub"_s, m_hub.id()},
            {u"key"_s, QString::fromLatin1(toWireBase64(m_hub.publicKey()))},
            {u"epoch"_s, m_hub.epoch()},
            {u"database"_s, isEmbedded ? u"sqlite"_s : u"postgresql"_s},
            {u"operations"_s, figures->operations},
            {u"scopes"_s, figures->scopes},
            {u"entities"_s, figures->entities},
            {u"quarantined"_s, figures->quarantined},
            {u"devices"_s, figures->devices},
            {u"blobs"_s, figures->blobs},
            {u"blob_bytes"_s, figures->blobBytes}};
}

QJsonObject HubAdmin::backup(const QString &file)
{
    const auto done = backupHub(m_hub.database(), file);
    return done ? QJsonObject{{u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}} : toJson(done.error());
}

QJsonObject HubAdmin::verify()
{
    qint64 lines = 0;
    const auto found = verifyHub(m_hub.database(), mostFindings, [&lines](qint64 read) {
        lines = read;
        return true;
    });
    if (!found)
        return toJson(found.error());
    QJsonArray findings;
    for (const Finding &finding : *found) {
        findings.append(QJsonObject{{u"code"_s, finding.code}, {u"where"_s, finding.where},
                                    {u"args"_s, QJsonArray::fromStringList(finding.args)}});
    }
    return {{u"ok"_s, found->isEmpty()}, {u"lines"_s, lines}, {u"findings"_s, findings}};
}

} // namespace kesu::hubctl
