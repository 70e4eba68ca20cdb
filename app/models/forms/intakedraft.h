#pragma once

#include <QJsonObject>
#include <QMap>

#include "tickets/ticketservice.h"

namespace kesu {

// All a clerk has put into the intake form so far, right or wrong, complete or not.
struct IntakeDraft {
    QString id;                      // of the kept draft; empty until it is kept
    Ticket ticket;
    Customer customer;
    QString note;
    QList<NewAttachment> attachments;
    QMap<QString, QString> unread;   // words an editor could not make a value of, by field key
    bool policyByHand = false;       // chosen by the clerk: proposals no longer change it

    // Nothing a person has typed or chosen; what the program fills in by itself does not count.
    bool isEmpty() const;
    // For lists of drafts: who and what, as far as known.
    QString title() const;
    Registration toRegistration() const;

    // Bytes of pasted pictures are not in the JSON, only their hash ("blob"); see IntakeDrafts.
    QJsonObject toJson() const;
    static IntakeDraft fromJson(const QJsonObject &json);
};

// Lower-case hex SHA-256, the name under which a draft keeps a picture.
QString blobName(const QByteArray &bytes);

} // namespace kesu
