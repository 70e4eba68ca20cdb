#pragma once

#include "base/instant.h"
#include "base/localized.h"
#include "tickets/ticket.h"

namespace kesu {

// What the one who works now should know about one clock of an open ticket.
struct ClockNotice {
    enum class Kind {
        Warning,    // one's own ticket: past its warning point
        Overdue,    // one's own ticket: past due
        Escalation, // an escalation step names one's role
    };

    Kind kind = Kind::Warning;
    TicketId ticket;
    QString number;
    QString title;
    QString policyId;
    QString clockCode;
    LocalizedName clockName;
    Instant at;        // when it became so
    Instant due;
    QString role;      // of an escalation
    bool isLate = false;
};

} // namespace kesu
