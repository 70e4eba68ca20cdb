#pragma once

#include "base/result.h"
#include "sql/hubsession.h"

namespace kesu {

// Facts about the hub as a whole. Empty when never set.
Result<QByteArray> metaValue(HubSession &session, const QByteArray &key);
Result<void> setMetaValue(HubSession &session, const QByteArray &key, const QByteArray &value);
// Sets it if it was never set; answers what stands there now.
Result<QByteArray> metaValueOr(HubSession &session, const QByteArray &key, const QByteArray &value);

namespace meta {
constexpr auto hubId = "hub";
constexpr auto epoch = "epoch";
constexpr auto signingSeed = "signing_seed"; // hex
} // namespace meta

} // namespace kesu
