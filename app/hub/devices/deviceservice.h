#pragma once

#include <functional>
#include <mutex>
#include <variant>

#include "base/instant.h"
#include "caller.h"
#include "messages/apimessage.h"
#include "messages/devicemessages.h"
#include "sql/hubdatabase.h"

namespace kesu {

struct DeviceRecord;

// What devices are told about the hub they belong to.
struct HubIdentity {
    QString id;
    QByteArray publicKey;
    std::function<qint64()> epoch;
};

// Enrolment, proof and administration of devices (sync-protocol §9, app/protocol/README.md). Any thread may call; any
// number of processes work on one database.
class DeviceService {
public:
    using Clock = std::function<Instant()>;

    DeviceService(HubDatabase &database, HubIdentity identity, Clock clock);

    // Who asks, or what to answer instead: revocation counts from the next request on.
    std::variant<Caller, ApiReply> authenticate(const ApiRequest &request);

    ApiReply enrol(const ApiRequest &request);
    ApiReply challenge(const ApiRequest &request);
    ApiReply token(const ApiRequest &request);
    ApiReply reincarnate(const Caller &caller, const ApiRequest &request);

    // For administrators; what belongs to another branch is not found.
    ApiReply list(const Caller &caller);
    ApiReply rename(const Caller &caller, const QString &device, const ApiRequest &request);
    ApiReply revoke(const Caller &caller, const QString &device);
    ApiReply makeCode(const Caller &caller, const ApiRequest &request);
    ApiReply users(const Caller &caller);

    // BadInput "role-unknown" or "branch-code". `by` goes into the record.
    Result<EnrolCodeReply> newCode(const EnrolCodeRequest &request, const QString &by);
    // Forgets ended tokens and codes.
    Result<void> maintain();

    static bool isAdministrator(const Caller &caller);
    static QStringList knownRoles();

private:
    struct NewToken {
        QByteArray text;
        QByteArray hash;
    };
    static NewToken newToken();
    DeviceGrant grantFor(const DeviceRecord &device, const NewToken &token) const;
    Result<QByteArray> challengeSecret();
    ApiReply changeDevice(const Caller &caller, const QString &device,
                          const std::function<Result<void>(HubSession &)> &change);
    void noteSeen(const DeviceRecord &device, Instant now);

    HubDatabase &m_database;
    const HubIdentity m_identity;
    const Clock m_clock;
    std::mutex m_mutex;
    QByteArray m_challengeSecret;
};

} // namespace kesu
