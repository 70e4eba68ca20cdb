#pragma once

#include "base/result.h"

namespace kesu {

class ServiceContext;
class WriteSession;

// The next number of a form on this device, "8D-SH01-20261121-A0001": unique without a network like a ticket's.
Result<QString> takeFormNumber(const ServiceContext &context, WriteSession &session, const QString &form,
                               const QString &branch);

} // namespace kesu
