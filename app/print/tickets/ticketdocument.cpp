#include "tickets/ticketdocument.h"

#include <QJsonArray>

#include "base/language.h"
#include "deadlines/amounttexts.h"
#include "deadlines/clocktexts.h"
#include "deadlines/ledgertexts.h"
#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "signing/signaturerows.h"
#include "texts/eventtexts.h"
#include "tickets/formidentity.h"
#include "tickets/fieldvalues.h"
#include "tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QString timeText(const std::optional<Instant> &time, const QTimeZone &zone)
{
    return time ? timetexts::dateTime(*time, zone) : QString();
}

QJsonObject organisationPart(const ReferenceService &reference)
{
    const Organisation organisation = reference.organisation();
    return {{u"name"_s, organisation.name}, {u"branch"_s, organisation.branchName}, {u"phone"_s, organisation.phone},
            {u"address"_s, organisation.address}};
}

// How a clock came out; one that has not come out yet says nothing, as the paper does not tick.
QString outcome(const ClockResult &clock, const QTimeZone &zone)
{
    const bool final = clock.phase == ClockPhase::Met || clock.phase == ClockPhase::MetLate
        || clock.phase == ClockPhase::Cancelled || clock.phase == ClockPhase::NoLimit;
    return final ? clocktexts::chip(chipState(clock, clock.stopped.value_or(Instant{})), zone) : QString();
}

QJsonArray clockRows(const ClockResults &clocks, const QTimeZone &zone)
{
    QJsonArray rows;
    for (const ClockResult &clock : clocks) {
        if (clock.kind != ClockKind::Deadline && clock.kind != ClockKind::Aim)
            continue;
        rows.append(QJsonObject{{u"name"_s, clock.name.in(uiLanguage())}, {u"start"_s, timeText(clock.start, zone)},
                                {u"due"_s, timeText(clock.due, zone)},
                                {u"state"_s, outcome(clock, zone)},
                                {u"amount"_s, amounttexts::words(clock.amount)}});
    }
    return rows;
}

QJsonArray eventRows(const TicketEvents &events, const ReferenceService &reference, const QTimeZone &zone)
{
    QJsonArray rows;
    for (const TicketEvent &event : events) {
        rows.append(QJsonObject{{u"at"_s, timetexts::dateTime(event.at, zone)},
                                {u"what"_s, eventtexts::sentence(event)},
                                {u"who"_s, reference.staffName(StaffId(event.user))}});
    }
    return rows;
}

QJsonArray contactRows(const QList<Contact> &contacts, const ReferenceService &reference, const QTimeZone &zone)
{
    QJsonArray rows;
    for (const Contact &contact : contacts) {
        rows.append(QJsonObject{{u"at"_s, timetexts::dateTime(contact.at, zone)},
                                {u"way"_s, tickettexts::catalogName(reference, u"contact_ways"_s, contact.way)},
                                {u"person"_s, contact.person}, {u"text"_s, contact.text},
                                {u"outcome"_s, contact.outcome}});
    }
    return rows;
}

QJsonObject customerPart(const Customer &customer, const Ticket &ticket)
{
    const QString contact = ticket.contactPerson.isEmpty() ? customer.contactPerson : ticket.contactPerson;
    const QString phone = ticket.contactPhone.isEmpty() ? customer.phone : ticket.contactPhone;
    return {{u"name"_s, customer.name}, {u"phone"_s, phone}, {u"phone2"_s, customer.phone2},
            {u"email"_s, customer.email}, {u"address"_s, customer.address}, {u"contact_person"_s, contact},
            {u"customer_number"_s, customer.customerNumber}};
}

// The report's by role, the customer's on the complaint as it was taken down as `registration`. Until somebody signs as
// its author, the report names who took the complaint.
QJsonObject signatures(const TicketDocumentSource &source, const QString &registrar, const QTimeZone &zone)
{
    QJsonObject json{{u"prepared"_s, QJsonObject{{u"name"_s, registrar}}}};
    for (const Approval &approval : source.approvals) {
        const bool report = approval.subject == "report"_L1;
        QJsonObject row = signatureRow(approval, zone);
        if (const QByteArray strokes = source.drawings.value(approval.drawing); !strokes.isEmpty())
            row.insert(u"drawing"_s, QJsonObject{{u"data"_s, QString::fromLatin1(strokes.toBase64())}});
        json.insert(report ? codeOf(signatureRoleCodes, approval.role) : approval.subject, row);
    }
    return json;
}

} // namespace

QJsonObject ticketDocument(const TicketDocumentSource &source, const ReferenceService &reference)
{
    const QTimeZone zone = timetexts::branchZone(reference);
    const Ticket &ticket = source.view.facts.ticket;
    QJsonObject shown;
    for (const TicketField &field : ticketFields())
        shown.insert(field.key, fieldvalues::display(field.key, ticket, reference));
    // Printed behind its category, so without the way to it.
    shown.insert(u"subcategory"_s, tickettexts::catalogName(reference, ticket.categoryScheme, ticket.subcategory));
    QJsonArray photos;
    for (const auto &[bytes, caption] : source.photos)
        photos.append(QJsonObject{{u"data"_s, QString::fromLatin1(bytes.toBase64())}, {u"caption"_s, caption}});

    QJsonObject document = blankDocument(source.form, reference);
    document.insert(u"verification"_s, source.verification);
    document.insert(u"ticket"_s, shown);
    document.insert(u"raw"_s, QJsonObject::fromVariantMap(toFields(ticket)));
    document.insert(u"customer"_s, customerPart(source.view.customer, ticket));
    document.insert(u"clocks"_s, clockRows(source.view.clocks, zone));
    document.insert(u"events"_s, eventRows(source.view.facts.events, reference, zone));
    document.insert(u"contacts"_s, contactRows(source.view.facts.contacts, reference, zone));
    document.insert(u"photos"_s, photos);
    document.insert(u"signatures"_s, signatures(source, shown.value(u"first_contact_owner"_s).toString(), zone));
    return document;
}

QJsonObject ledgerDocument(const TicketDocumentSource &source, const ClockResult &clock, const Ledger &ledger,
                           const ReferenceService &reference)
{
    const QTimeZone zone = timetexts::branchZone(reference);
    QJsonArray lines;
    for (const LedgerTextLine &line : ledgertexts::lines(ledger, zone))
        lines.append(QJsonObject{{u"span"_s, line.span}, {u"reason"_s, line.reason}, {u"counted"_s, line.counted}});
    QJsonObject document = ticketDocument(source, reference);
    document.insert(u"ledger"_s, QJsonObject{{u"clock"_s, clock.name.in(uiLanguage())},
                                             {u"policy"_s, clock.policyId},
                                             {u"source"_s, clock.source},
                                             {u"amount"_s, amounttexts::words(clock.amount)},
                                             {u"start"_s, timeText(clock.start, zone)},
                                             {u"due"_s, timeText(clock.due, zone)},
                                             {u"state"_s, outcome(clock, zone)},
                                             {u"sum"_s, ledgertexts::sum(ledger, clock.budgetSeconds)}});
    document.insert(u"lines"_s, lines);
    return document;
}

QJsonObject blankDocument(const QString &form, const ReferenceService &reference)
{
    QJsonObject document{{u"organisation"_s, organisationPart(reference)}};
    insertFormIdentity(document, form, reference);
    return document;
}

} // namespace kesu
