#include "devices/deviceservice.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "devices/devicestore.h"
#include "messages/limits.h"
#include "replies.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeLength = 12; // 60 bits
const QString everyBranch = u"*"_s;

// Without letters and digits that are mistaken for each other when read aloud or copied by hand.
QString newCodeText()
{
    static constexpr char letters[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    static_assert(sizeof letters - 1 == 32);
    QString code;
    for (const char byte : secretBytes(codeLength)) {
        if (!code.isEmpty() && code.size() % 5 == 4)
            code.append(u'-');
        code.append(QLatin1Char(letters[static_cast<uchar>(byte) % 32]));
    }
    return code;
}

bool mayManage(const Caller &caller, const QString &branch)
{
    return caller.branches.contains(everyBranch) || caller.branches.contains(branch);
}

QString homeOf(const Caller &caller)
{
    return caller.branches.contains(everyBranch) ? everyBranch : caller.branches.value(0);
}

} // namespace

bool DeviceService::isAdministrator(const Caller &caller)
{
    return caller.roles.contains("administrator"_L1);
}

QStringList DeviceService::knownRoles()
{
    return {u"counter"_s, u"handler"_s, u"supervisor"_s, u"quality"_s, u"manager"_s, u"administrator"_s};
}

ApiReply DeviceService::list(const Caller &caller)
{
    QList<DeviceInfo> devices;
    const auto done = m_database.read([&](HubSession &session) -> Result<void> {
        const auto found = devicestore::list(session, homeOf(caller));
        if (!found)
            return found.error();
        devices = *found;
        return {};
    });
    return done ? jsonReply(deviceListToJson(devices)) : replyForError(done.error());
}

ApiReply DeviceService::changeDevice(const Caller &caller, const QString &device,
                                     const std::function<Result<void>(HubSession &)> &change)
{
    ApiReply reply;
    const auto done = m_database.write([&](HubSession &session) -> Result<void> {
        const auto found = devicestore::find(session, device);
        if (!found)
            return found.error();
        if (!*found || !mayManage(caller, (*found)->info.branch)) {
            reply = errorReply(ApiCode::NotFound);
            return {};
        }
        reply = {204, {}, {}};
        return change(session);
    });
    return done ? reply : replyForError(done.error());
}

ApiReply DeviceService::rename(const Caller &caller, const QString &device, const ApiRequest &request)
{
    const auto label = deviceLabelFromJson(request.body);
    if (!label)
        return replyForMessage(label.error());
    return changeDevice(caller, device, [&](HubSession &session) {
        return devicestore::setLabel(session, device, shownText(*label));
    });
}

ApiReply DeviceService::revoke(const Caller &caller, const QString &device)
{
    const Instant now = m_clock();
    return changeDevice(caller, device, [&](HubSession &session) {
        return devicestore::revoke(session, device, now, caller.device);
    });
}

ApiReply DeviceService::makeCode(const Caller &caller, const ApiRequest &request)
{
    const auto asked = EnrolCodeRequest::fromJson(request.body);
    if (!asked)
        return replyForMessage(asked.error());
    if (!mayManage(caller, asked->branch))
        return errorReply(ApiCode::ScopeDenied, u"Codes can be made for the own branch only."_s);
    const auto code = newCode(*asked, caller.device);
    if (code)
        return jsonReply(code->toJson());
    return code.error().kind == ErrorKind::BadInput ? replyForMessage(code.error()) : replyForError(code.error());
}

Result<EnrolCodeReply> DeviceService::newCode(const EnrolCodeRequest &request, const QString &by)
{
    static const QRegularExpression branchForm(u"^(\\*|[\\p{L}\\p{N}_.-]{1,64})$"_s);
    if (!branchForm.match(request.branch).hasMatch())
        return Error{ErrorKind::BadInput, u"branch-code"_s, u"branch"_s, {request.branch}};
    const QStringList roles = request.role.split(u',');
    for (const QString &role : roles) {
        if (!knownRoles().contains(role))
            return Error{ErrorKind::BadInput, u"role-unknown"_s, u"role"_s, {role, knownRoles().join(u", "_s)}};
    }
    const EnrolCodeReply code{newCodeText(), m_clock().plusSeconds(limits::enrolCodeSeconds)};
    const QByteArray hash = QCryptographicHash::hash(normalEnrolCode(code.code).toUtf8(), QCryptographicHash::Sha256)
                                .toHex();
    const auto done = m_database.write([&](HubSession &session) {
        return devicestore::insertCode(session, hash, {request.branch, request.role, code.expiresAt, {}}, by);
    });
    if (!done)
        return done.error();
    return code;
}

ApiReply DeviceService::users(const Caller &caller)
{
    QList<UserRecord> users;
    const auto done = m_database.read([&](HubSession &session) -> Result<void> {
        const auto found = devicestore::users(session, homeOf(caller));
        if (!found)
            return found.error();
        users = *found;
        return {};
    });
    if (!done)
        return replyForError(done.error());
    QJsonArray list;
    for (const UserRecord &user : users) {
        list.append(QJsonObject{{"user"_L1, user.user}, {"branch"_L1, user.branch},
                                {"roles"_L1, QJsonArray::fromStringList(user.roles)}, {"active"_L1, user.active}});
    }
    return jsonReply(QJsonDocument(QJsonObject{{"users"_L1, list}}).toJson(QJsonDocument::Compact));
}

Result<void> DeviceService::maintain()
{
    const Instant now = m_clock();
    return m_database.write([now](HubSession &session) { return devicestore::dropEnded(session, now); });
}

} // namespace kesu
