#pragma once

#include <QList>
#include <QString>

#include "base/id.h"
#include "base/instant.h"

namespace kesu {

// A remark for colleagues. Append-only.
struct Note {
    QString id;
    TicketId ticket;
    QString text;
    Instant at;
    QString author; // staff id

    bool operator==(const Note &) const = default;
};

// One contact with the customer: a row of the 客户沟通台账. Append-only.
struct Contact {
    QString id;
    TicketId ticket;
    Instant at;
    // first_response, receipt, progress, plan, interim_reply, final_reply, result_feedback, revisit, other
    QString purpose;
    QString way;       // code of catalog "contact_ways"
    bool outgoing = true;
    bool reached = true;   // false: an attempt that found nobody
    QString person;        // who was spoken to; personal data
    QString text;
    QString outcome;       // what was agreed, open points
    QString author;        // staff id

    bool operator==(const Contact &) const = default;
};

// A file kept with a ticket, named by the SHA-256 of its bytes; never changed.
struct Attachment {
    QString id;
    TicketId ticket;
    QString sha256;    // lower-case hex
    QString name;      // as the user knows it
    QString mediaType;
    qint64 size = 0;   // bytes
    QString role;      // defect_photo, evidence, scan, signed_copy, signature, other
    QString caption;
    Instant addedAt;
    QString author;    // staff id

    bool operator==(const Attachment &) const = default;
};

} // namespace kesu
