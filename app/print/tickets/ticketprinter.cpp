#include "tickets/ticketprinter.h"

#include "base/language.h"
#include "plan/formplanner.h"
#include "reference/referenceservice.h"
#include "render/formpdf.h"
#include "tickets/ticketdocument.h"

using namespace Qt::StringLiterals;

namespace kesu {

TicketPrinter::TicketPrinter(const TicketService &tickets, const ReferenceService &reference, const QString &ownLayouts)
    : m_tickets(tickets)
    , m_reference(reference)
    , m_layouts(ownLayouts)
{
}

QStringList TicketPrinter::forms()
{
    return {u"complaint-report"_s, u"acceptance"_s};
}

QString TicketPrinter::formNumber(const QString &form) const
{
    return form == u"complaint-report"_s ? m_reference.organisation().reportFormNumber : QString();
}

Result<QByteArray> TicketPrinter::pdf(const TicketId &id, const QString &form) const
{
    const auto planned = plan(id, form);
    if (!planned)
        return planned.error();
    return renderPdf(*planned, m_tickets.revisionTime(id));
}

Result<PagePlan> TicketPrinter::plan(const TicketId &id, const QString &form) const
{
    const auto layout = m_layouts.load(form);
    if (!layout)
        return layout.error();
    const auto view = m_tickets.load(id);
    if (!view)
        return view.error();
    TicketDocumentSource source;
    source.view = *view;
    source.verification = m_tickets.verificationCode(id);
    source.formNumber = formNumber(form);
    for (const Attachment &file : view->facts.attachments) {
        if (!file.mediaType.startsWith(u"image/"_s))
            continue;
        const auto bytes = m_tickets.attachmentBytes(file);
        if (bytes)
            source.photos.append({*bytes, file.caption.isEmpty() ? file.name : file.caption});
    }
    return planForm(*layout, ticketDocument(source, m_reference), uiLanguage());
}

Result<QByteArray> TicketPrinter::blankPdf(const QString &form) const
{
    const auto planned = blankPlan(form);
    if (!planned)
        return planned.error();
    return renderPdf(*planned, Instant{});
}

Result<PagePlan> TicketPrinter::blankPlan(const QString &form) const
{
    const auto layout = m_layouts.load(form);
    if (!layout)
        return layout.error();
    return planForm(*layout, blankDocument(formNumber(form), m_reference), uiLanguage());
}

} // namespace kesu
