#include "eightd/eightdprinter.h"

#include "base/language.h"
#include "eightd/carservice.h"
#include "eightd/eightddocument.h"
#include "eightd/eightdservice.h"
#include "plan/formplanner.h"
#include "render/formpdf.h"
#include "tickets/ticketservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

EightDPrinter::EightDPrinter(const Sources &sources, const QString &ownLayouts)
    : m_sources(sources)
    , m_layouts(ownLayouts)
{
}

QStringList EightDPrinter::forms()
{
    return {u"8d"_s, u"car"_s};
}

Result<PagePlan> EightDPrinter::plan(const EightDId &id) const
{
    const auto layout = m_layouts.load(u"8d"_s);
    if (!layout)
        return layout.error();
    const auto view = m_sources.reports.load(id);
    if (!view)
        return view.error();
    const TicketId ticket(view->report.ticket);
    const auto facts = m_sources.tickets.load(ticket);
    if (!facts)
        return facts.error();
    EightDDocumentSource source{view->report, facts->facts.ticket.number, m_sources.tickets.verificationCode(ticket),
                                {}, {}};
    for (const Attachment &file : facts->facts.attachments) {
        if (!file.mediaType.startsWith(u"image/"_s))
            continue;
        if (const auto bytes = m_sources.tickets.attachmentBytes(file))
            source.pictures.insert(file.id, *bytes);
    }
    if (const auto earlier = m_sources.reports.load(EightDId(view->report.repeatOf)); earlier)
        source.repeatOf = earlier->report.number;
    return planForm(*layout, eightDDocument(source, m_sources.reference), uiLanguage());
}

Result<PagePlan> EightDPrinter::plan(const CarId &id) const
{
    const auto layout = m_layouts.load(u"car"_s);
    if (!layout)
        return layout.error();
    const auto view = m_sources.cars.load(id);
    if (!view)
        return view.error();
    const TicketId ticket(view->car.ticket);
    const auto facts = m_sources.tickets.load(ticket);
    if (!facts)
        return facts.error();
    CarDocumentSource source{view->car, facts->facts.ticket.number, {}, m_sources.tickets.verificationCode(ticket)};
    if (const auto report = m_sources.reports.load(EightDId(view->car.eightD)); report)
        source.eightDNumber = report->report.number;
    return planForm(*layout, carDocument(source, m_sources.reference), uiLanguage());
}

Result<QByteArray> EightDPrinter::pdf(const QString &number, const QString &form) const
{
    const bool isCar = form == "car"_L1;
    const auto report = isCar ? Result<EightDId>(EightDId()) : m_sources.reports.find(number);
    if (!report)
        return report.error();
    const auto car = isCar ? m_sources.cars.find(number) : Result<CarId>(CarId());
    if (!car)
        return car.error();
    const auto planned = isCar ? plan(*car) : plan(*report);
    if (!planned)
        return planned.error();
    const auto ticket = isCar ? m_sources.cars.load(*car)->car.ticket : m_sources.reports.load(*report)->report.ticket;
    return renderPdf(*planned, m_sources.tickets.revisionTime(TicketId(ticket)));
}

Result<QByteArray> EightDPrinter::blankPdf(const QString &form) const
{
    const auto layout = m_layouts.load(form);
    if (!layout)
        return layout.error();
    return renderPdf(planForm(*layout, blankQualityDocument(m_sources.reference), uiLanguage()), Instant{});
}

} // namespace kesu
