#include "hub/adminrequest.h"

#include <QFileInfo>
#include <QLockFile>

#include "hub/controlsocket.h"
#include "hub/hubadmin.h"
#include "hub/hubplace.h"

using namespace Qt::StringLiterals;

namespace kesu::hubctl {

Result<QJsonObject> askHub(const QString &databaseUrl, const QJsonObject &request)
{
    const HubPlace place(databaseUrl);
    if (place.isEmbedded() && !QFileInfo::exists(place.file()))
        return Error{ErrorKind::StoreUnusable, u"database-missing"_s, place.file(), {}};
    QLockFile lock(place.lockFile());
    lock.setStaleLockTime(0);
    if (place.isEmbedded() && !lock.tryLock(0))
        return ControlSocket::ask(place.controlPath(), request);
    HubConfig config;
    config.databaseUrl = place.url();
    const auto hub = Hub::open(config);
    if (!hub)
        return hub.error();
    const HubIdentity identity{(*hub)->id(), (*hub)->publicKey(), [&hub] { return (*hub)->epoch(); }};
    DeviceService devices((*hub)->database(), identity, [&hub] { return (*hub)->now(); });
    return HubAdmin(**hub, devices).perform(request);
}

int showAnswer(const HubConsole &console, const HubLine &line, const QJsonObject &request,
               const std::function<QString(const QJsonObject &)> &text)
{
    const auto reply = askHub(line.value(u"db"_s), request);
    if (!reply)
        return console.fail(reply.error());
    if (const auto error = errorIn(*reply))
        return console.fail(*error);
    return console.answer(*reply, text(*reply));
}

} // namespace kesu::hubctl
