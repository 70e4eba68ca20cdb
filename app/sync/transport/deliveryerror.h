#pragma once

#include <optional>

#include "transport/httptransport.h"

namespace kesu {

// What was in the way, in the kinds of errors that screens know; nothing when the hub answered well. Codes:
// hub-unreachable, tls-not-trusted (args: fingerprint), hub-busy, hub-refused (args: the hub's code and words),
// code-refused, device-revoked, not-known-to-hub, hub-broken.
std::optional<Error> errorOf(const Delivery &delivery);

} // namespace kesu
