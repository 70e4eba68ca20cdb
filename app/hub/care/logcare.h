#pragma once

#include "sync/hubcontext.h"

namespace kesu {

// Keeps the log in shape: partitions for the months to come, floors that follow the age of the lines, the epoch.
class LogCare {
public:
    explicit LogCare(HubContext &context) : m_context(context) {}

    // Makes missing partitions, raises floors to where the log is `logDays` old, reads the epoch anew.
    Result<void> keep();
    Result<qint64> raiseEpoch(qint64 above);

private:
    HubContext &m_context;
};

} // namespace kesu
