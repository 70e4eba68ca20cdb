#include "eightd/eightdcarry.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

void fill(QString &field, const QString &text)
{
    if (field.isEmpty())
        field = text;
}

void fill(std::optional<QDate> &field, const std::optional<Instant> &time, const QTimeZone &zone)
{
    if (!field && time)
        field = time->toUtc().toTimeZone(zone).date();
}

} // namespace

void carryTicketFacts(const Ticket &ticket, const Customer &customer, const QTimeZone &zone, EightD &report)
{
    const QString product = (ticket.product + u' ' + ticket.productModel).simplified();
    fill(report.title, ticket.title);
    fill(report.complaintNumber, ticket.channelReference);
    fill(report.customer, customer.name);
    fill(report.customerNumber, customer.customerNumber);
    fill(report.product, product);
    fill(report.batch, ticket.batch);
    fill(report.complaintDate, ticket.receivedAt, zone);
    fill(report.symptom, ticket.defect);
    fill(report.customerStatement, ticket.narrative);
    fill(report.object, product.isEmpty() ? ticket.object : product);
    fill(report.defect, ticket.defect);
    fill(report.where, ticket.place);
    fill(report.quantityComplained, (ticket.quantity + u' ' + ticket.quantityUnit).trimmed());
    fill(report.detectedAt, ticket.place);
    fill(report.detectedOn, ticket.occurredAt, zone);
    if (!report.customerFinalDue)
        report.customerFinalDue = ticket.customerDue;
}

} // namespace kesu
