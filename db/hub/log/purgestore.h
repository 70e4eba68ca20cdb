#pragma once

#include "base/instant.h"
#include "sql/hubsession.h"

namespace kesu {

// Keeps that a record was erased, by whom and why.
Result<void> notePurge(HubSession &session, const QString &entity, const QString &user, const QString &reason,
                       Instant at);

} // namespace kesu
