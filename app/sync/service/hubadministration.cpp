#include "service/hubadministration.h"

#include "messages/messagejson.h"
#include "transport/hubcalls.h"
#include "transport/deliveryerror.h"

namespace kesu {

using namespace Qt::StringLiterals;
using namespace messagejson;

namespace {

constexpr int patienceSeconds = 30;

Result<QList<HubUser>> usersFromJson(const QByteArray &json)
{
    const auto object = parse(json);
    if (!object)
        return object.error();
    std::optional<Error> error;
    JsonReader reader(*object, error);
    QList<HubUser> users;
    for (const QJsonValue row : reader.array("users"_L1)) {
        JsonReader user(row.toObject(), error, u"users"_s);
        users.append({user.requiredText("user"_L1), {}, user.text("branch"_L1), user.texts("roles"_L1),
                      user.flag("active"_L1, true)});
    }
    if (error)
        return *error;
    return users;
}

} // namespace

HubAdministration::HubAdministration(HubCalls &calls, NameOf nameOf, CurrentUser user, QObject *parent)
    : QObject(parent), m_calls(calls), m_nameOf(std::move(nameOf)), m_user(std::move(user))
{
}

HubAdministration::~HubAdministration() = default;

// `read` makes the answer of a good reply's body.
template<typename T, typename Read>
void HubAdministration::ask(const ApiRequest &request, QObject *owner, const Answer<T> &done, Read read)
{
    m_calls.call(request, patienceSeconds, owner, [done, read](const Delivery &delivery) {
        if (const auto error = errorOf(delivery))
            done(*error);
        else
            done(read(delivery.reply.body));
    });
}

void HubAdministration::tell(const ApiRequest &request, QObject *owner, const Answer<void> &done)
{
    m_calls.call(request, patienceSeconds, owner, [done](const Delivery &delivery) {
        const auto error = errorOf(delivery);
        done(error ? Result<void>(*error) : Result<void>());
    });
}

void HubAdministration::devices(QObject *owner, const Answer<QList<DeviceInfo>> &done)
{
    ask({"GET", "/v1/devices", {}, {}, {}, {}}, owner, done, deviceListFromJson);
}

void HubAdministration::renameDevice(const QString &device, const QString &label, QObject *owner,
                                     const Answer<void> &done)
{
    tell({"PATCH", "/v1/devices/" + device.toUtf8(), {}, {}, deviceLabelToJson(label), {}}, owner, done);
}

void HubAdministration::revokeDevice(const QString &device, QObject *owner, const Answer<void> &done)
{
    tell({"POST", "/v1/devices/" + device.toUtf8() + "/revoke", {}, {}, "{}", {}}, owner, done);
}

void HubAdministration::makeEnrolCode(const QString &branch, const QString &role, QObject *owner,
                                      const Answer<EnrolCodeReply> &done)
{
    ask({"POST", "/v1/enrol-codes", {}, {}, EnrolCodeRequest{branch, role}.toJson(), {}}, owner, done,
        EnrolCodeReply::fromJson);
}

void HubAdministration::users(QObject *owner, const Answer<QList<HubUser>> &done)
{
    ask({"GET", "/v1/users", {}, {}, {}, {}}, owner, done, [this](const QByteArray &json) {
        auto users = usersFromJson(json);
        if (users) {
            for (HubUser &user : *users)
                user.name = m_nameOf(user.id);
        }
        return users;
    });
}

void HubAdministration::quarantine(QObject *owner, const Answer<QList<QuarantineItem>> &done)
{
    ask({"GET", "/v1/quarantine", {}, {}, {}, {}}, owner, done, quarantineFromJson);
}

void HubAdministration::release(const QString &uid, QObject *owner, const Answer<void> &done)
{
    tell({"POST", "/v1/quarantine/" + uid.toUtf8() + "/release", {}, {}, quarantineDecisionToJson(m_user()), {}}, owner,
         done);
}

void HubAdministration::discard(const QString &uid, QObject *owner, const Answer<void> &done)
{
    tell({"POST", "/v1/quarantine/" + uid.toUtf8() + "/discard", {}, {}, quarantineDecisionToJson(m_user()), {}}, owner,
         done);
}

} // namespace kesu
