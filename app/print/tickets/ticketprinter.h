#pragma once

#include <QJsonObject>
#include <QStringList>

#include "base/result.h"
#include "layout/formcatalog.h"
#include "layout/formdocument.h"
#include "plan/pageplan.h"
#include "tickets/ticketservice.h"

namespace kesu {

class ReferenceService;
class SigningService;
struct TicketDocumentSource;

// Prints the forms of a ticket, in the language spoken now. Form ids: "complaint-report" (顾客投诉登记及处理报告),
// "acceptance" (投诉受理单).
class TicketPrinter
{
public:
    // `ownLayouts` is the folder of an administrator's own layouts, which go before ours; it need not exist.
    TicketPrinter(const TicketService &tickets, const ReferenceService &reference, const QString &ownLayouts = {},
                  const SigningService *signing = nullptr);

    static QStringList forms();
    // The ledger of one time limit as a form of the ticket: "clock-ledger:TEL-1.3/respond".
    static QString ledgerForm(const QString &policyId, const QString &clockCode);
    static bool isLedgerForm(const QString &form);
    // Errors: NotFound (no such form or ticket). The same revision of the ticket gives the same bytes.
    Result<QByteArray> pdf(const TicketId &id, const QString &form) const;
    // The same for any kind of document; empty languages: the one spoken now. A null ticket gives the empty form.
    Result<FormDocument> document(const TicketId &id, const QString &form, const FormLanguages &languages = {}) const;
    // The same for a printer: see paintPage() in render/pagepainter.h.
    Result<PagePlan> plan(const TicketId &id, const QString &form) const;
    // What a ticket says, for a layout that is being written; of a null ticket the empty form.
    Result<FormContent> sample(const FormLayout &layout, const TicketId &id, const QString &language) const;
    // The empty form, to be filled in by hand.
    Result<QByteArray> blankPdf(const QString &form) const;
    Result<PagePlan> blankPlan(const QString &form) const;

private:
    Result<TicketDocumentSource> sourceOf(const TicketId &id, const QString &form) const;
    Result<QJsonObject> ledgerData(const TicketDocumentSource &source, const QString &form) const;

    const TicketService &m_tickets;
    const ReferenceService &m_reference;
    FormCatalog m_layouts;
    const SigningService *m_signing;
};

} // namespace kesu
