#pragma once

#include <QJsonObject>

#include "eightd/eightdparts.h"
#include "tickets/ticketservice.h"

namespace kesu {

class ReferenceService;

// What a printed form of a ticket says, in the language spoken now; the shape is described in resources/paper/README.md.
// Nothing in it depends on when or by whom it is printed: the same revision of a ticket gives the same paper.
struct TicketDocumentSource {
    TicketView view;
    QList<std::pair<QByteArray, QString>> photos; // bytes and caption
    QString verification;                         // code of the audit chain, "ABCD-1234"
    QString form;                                 // layout id or alias
    QList<Approval> approvals = {};               // those that count
    QHash<QString, QByteArray> drawings = {};     // of signatures, bytes by attachment id
};

QJsonObject ticketDocument(const TicketDocumentSource &source, const ReferenceService &reference);
// One time limit and how its time was counted, beside the ticket it belongs to.
QJsonObject ledgerDocument(const TicketDocumentSource &source, const ClockResult &clock, const Ledger &ledger,
                           const ReferenceService &reference);
// Only the organisation and the form's number: a form to be filled in by hand.
QJsonObject blankDocument(const QString &form, const ReferenceService &reference);

} // namespace kesu
