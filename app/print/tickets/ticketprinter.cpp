#include "tickets/ticketprinter.h"

#include "base/language.h"
#include "plan/formplanner.h"
#include "reference/referenceservice.h"
#include "render/formpdf.h"
#include "signing/signingservice.h"
#include "tickets/ticketdocument.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString ledgerLayout = u"clock-ledger"_s;
const QString ledgerPrefix = ledgerLayout + u':';

} // namespace

TicketPrinter::TicketPrinter(const TicketService &tickets, const ReferenceService &reference, const QString &ownLayouts,
                             const SigningService *signing)
    : m_tickets(tickets)
    , m_reference(reference)
    , m_layouts(ownLayouts)
    , m_signing(signing)
{
}

QStringList TicketPrinter::forms()
{
    return {u"complaint-report"_s, u"acceptance"_s};
}

QString TicketPrinter::ledgerForm(const QString &policyId, const QString &clockCode)
{
    return ledgerPrefix + policyId + u'/' + clockCode;
}

bool TicketPrinter::isLedgerForm(const QString &form)
{
    return form.startsWith(ledgerPrefix);
}

Result<FormDocument> TicketPrinter::document(const TicketId &id, const QString &form,
                                             const FormLanguages &languages) const
{
    const auto layout = m_layouts.load(isLedgerForm(form) ? ledgerLayout : form);
    if (!layout)
        return layout.error();
    const FormLanguages spoken = languages.first.isEmpty() ? FormLanguages{uiLanguage(), languages.second} : languages;
    const SpokenLanguage speech(spoken.first);
    if (id.isNull())
        return FormDocument{*layout, {blankDocument(form, m_reference), spoken, {}}, Instant{}, {}};
    const auto source = sourceOf(id, form);
    if (!source)
        return source.error();
    const auto data = isLedgerForm(form) ? ledgerData(*source, form)
                                         : Result<QJsonObject>(ticketDocument(*source, m_reference));
    if (!data)
        return data.error();
    return FormDocument{*layout, {*data, spoken, {}}, m_tickets.revisionTime(id), {}};
}

Result<QByteArray> TicketPrinter::pdf(const TicketId &id, const QString &form) const
{
    if (id.isNull())
        return Error{ErrorKind::NotFound, u"not-found"_s, {}, {}};
    const auto made = document(id, form);
    return made ? renderPdf(*made) : made.error();
}

Result<PagePlan> TicketPrinter::plan(const TicketId &id, const QString &form) const
{
    const auto made = document(id, form);
    return made ? Result<PagePlan>(planForm(made->layout, made->content)) : made.error();
}

Result<TicketDocumentSource> TicketPrinter::sourceOf(const TicketId &id, const QString &form) const
{
    const auto view = m_tickets.load(id);
    if (!view)
        return view.error();
    TicketDocumentSource source;
    source.view = *view;
    source.verification = m_tickets.verificationCode(id);
    source.form = form;
    for (const Attachment &file : view->facts.attachments) {
        if (!file.mediaType.startsWith(u"image/"_s))
            continue;
        const auto bytes = m_tickets.attachmentBytes(file);
        if (bytes && file.role == "signature"_L1)
            source.drawings.insert(file.id, *bytes); // stands in its own cell, not among the photos
        else if (bytes)
            source.photos.append({*bytes, file.caption.isEmpty() ? file.name : file.caption});
    }
    if (const auto sheet = m_signing ? m_signing->sheet(id) : Result<SignatureSheet>(Error{}); sheet)
        source.approvals = sheet->valid();
    return source;
}

Result<FormContent> TicketPrinter::sample(const FormLayout &layout, const TicketId &id, const QString &language) const
{
    const SpokenLanguage speech(language);
    FormContent content{blankDocument(layout.id, m_reference), {language, {}}, {}};
    if (id.isNull())
        return content;
    const auto source = sourceOf(id, layout.id);
    if (!source)
        return source.error();
    content.data = ticketDocument(*source, m_reference);
    if (layout.id == ledgerLayout && !source->view.clocks.isEmpty()) {
        const ClockResult &clock = source->view.clocks.first();
        const Ledger ledger = m_tickets.ledger(id, clock.policyId, clock.code,
                                               clock.due.value_or(m_tickets.revisionTime(id)));
        content.data = ledgerDocument(*source, clock, ledger, m_reference);
    }
    return content;
}

// The whole way to the due time, or to where the clock stopped: what is printed does not change with the hour.
Result<QJsonObject> TicketPrinter::ledgerData(const TicketDocumentSource &source, const QString &form) const
{
    const TicketId &id = source.view.facts.ticket.id;
    for (const ClockResult &clock : source.view.clocks) {
        if (ledgerForm(clock.policyId, clock.code) != form)
            continue;
        const bool paused = clock.phase == ClockPhase::Paused;
        const Instant until = clock.stopped.value_or(paused ? m_tickets.revisionTime(id)
                                                            : clock.due.value_or(m_tickets.revisionTime(id)));
        const Ledger ledger = m_tickets.ledger(id, clock.policyId, clock.code, until);
        return ledgerDocument(source, clock, ledger, m_reference);
    }
    return Error{ErrorKind::NotFound, u"form-unknown"_s, form, {}};
}

Result<QByteArray> TicketPrinter::blankPdf(const QString &form) const
{
    const auto made = document({}, form);
    return made ? renderPdf(*made) : made.error();
}

Result<PagePlan> TicketPrinter::blankPlan(const QString &form) const
{
    return plan({}, form);
}

} // namespace kesu
