#pragma once

#include <optional>

#include "base/id.h"
#include "base/result.h"
#include "rights/writerights.h"

namespace kesu {

class ServiceContext;
class Store;
class WriteSession;

// What the hub lets this device's people write, asked before something is saved: said at once instead of days later, when
// the hub does not accept it. A courtesy only; the hub decides.
class HubPermission
{
public:
    explicit HubPermission(const ServiceContext &context) : m_context(context) {}

    // What the device was granted; nothing without a hub, where everybody may write what the program lets them.
    Result<void> remember(const std::optional<Writer> &granted);
    // Error NotPermitted names the field of the first operation of this session, from number `after` on, that the hub would
    // refuse its author.
    Result<void> ask(WriteSession &session, qint64 after, const StaffId &author) const;

private:
    std::optional<Writer> granted() const;
    std::optional<QStringList> rolesOf(const StaffId &author) const;

    const ServiceContext &m_context;
};

} // namespace kesu
