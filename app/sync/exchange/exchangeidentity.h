#pragma once

#include "base/instant.h"
#include "messages/devicemessages.h"

namespace kesu {

// What the exchange needs of who this device is to the hub.
class ExchangeIdentity
{
public:
    virtual ~ExchangeIdentity() = default;

    virtual QString device() const = 0;
    virtual QByteArray sign(const QByteArray &text) const = 0;
    // What the hub signs checkpoints with; empty when it is not known.
    virtual QByteArray hubKey() const = 0;
    // Asks for a new identity after device_forked; the same again until it was granted.
    virtual Result<ReincarnateRequest> successorRequest(const QString &proposed) = 0;
    virtual Result<void> succeed(const DeviceGrant &grant, Instant now) = 0;
};

} // namespace kesu
