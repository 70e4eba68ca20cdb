#include "eightd/eightdprinter.h"

#include <QJsonDocument>
#include <QPainter>

#include "base/language.h"
#include "eightd/carservice.h"
#include "eightd/eightddocument.h"
#include "eightd/eightdservice.h"
#include "eightd/eightdterms.h"
#include "eightd/fishbonedrawing.h"
#include "plan/formplanner.h"
#include "plan/printtext.h"
#include "reference/referenceservice.h"
#include "render/formpdf.h"
#include "signing/signingservice.h"
#include "tickets/ticketservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString blankNumber = u"blank"_s;

FormLanguages orSpoken(FormLanguages languages)
{
    if (languages.first.isEmpty())
        languages.first = uiLanguage();
    return languages;
}

// While it lives, words are made in the languages of the form.
struct Speech {
    explicit Speech(const FormLanguages &languages) : first(languages.first), second(languages.second) {}

    SpokenLanguage first;
    eightdterms::SecondLanguage second;
};

// As wide as a page, so that a small one is not blown up. Null without causes on any bone.
QPicture fishbonePicture(const EightD &report)
{
    constexpr qreal pageWidth = 180 * planUnitsPerMm;
    constexpr qreal typeSize = 8; // points
    const bool hasBones = std::any_of(report.causes.cbegin(), report.causes.cend(),
                                      [](const Cause &cause) { return !cause.category.isEmpty(); });
    if (!hasBones)
        return QPicture();
    const FishboneDrawing drawing(report, std::nullopt, printFont(PrintType::points(typeSize)));
    const qreal width = qMax(pageWidth, drawing.size().width());
    QPicture picture;
    QPainter painter(&picture);
    painter.translate((width - drawing.size().width()) / 2, 0);
    drawing.paint(painter, paperFishboneColours());
    painter.end();
    picture.setBoundingRect(QRectF(0, 0, width, drawing.size().height()).toAlignedRect());
    return picture;
}

} // namespace

EightDPrinter::EightDPrinter(const Sources &sources, const QString &ownLayouts, FigurePainter figures)
    : m_sources(sources)
    , m_layouts(ownLayouts)
    , m_figures(std::move(figures))
{
}

QStringList EightDPrinter::forms()
{
    return {u"8d"_s, u"car"_s};
}

Result<FormContent> EightDPrinter::content(const EightDId &id, const FormLanguages &languages, qint64 revision) const
{
    if (id.isNull())
        return blank(u"8d"_s, languages);
    const auto report = m_sources.reports.revision(id, revision);
    if (!report)
        return report.error();
    const TicketId ticket(report->ticket);
    const auto view = m_sources.tickets.load(ticket);
    if (!view)
        return view.error();
    const FormLanguages spoken = orSpoken(languages);
    EightDDocumentSource source{*report, view->facts.ticket.number, m_sources.tickets.verificationCode(ticket), {}, {},
                                revision, {}};
    if (const auto earlier = m_sources.reports.load(EightDId(report->repeatOf)); earlier)
        source.repeatOf = earlier->report.number;
    FormArt art = artOf(*report, view->facts.attachments);
    art.drawing = [draw = art.drawing, spoken](const QString &name) { // drawn later, when nobody speaks the paper's language
        const Speech speech(spoken);
        return draw(name);
    };
    for (const Attachment &file : view->facts.attachments) {
        if (file.mediaType.startsWith(u"image/"_s))
            source.pictures.insert(file.id);
    }
    for (const Figure &figure : report->figures) {
        if (!figure.data.isEmpty() && !art.drawing(figure.id).isNull())
            source.drawings.insert(figure.id);
    }
    if (!art.drawing(fishboneName).isNull())
        source.drawings.insert(fishboneName);
    const Speech speech(spoken);
    return FormContent{eightDDocument(source, m_sources.reference), spoken, art};
}

Result<FormContent> EightDPrinter::content(const CarId &id, const FormLanguages &languages) const
{
    if (id.isNull())
        return blank(u"car"_s, languages);
    const auto view = m_sources.cars.load(id);
    if (!view)
        return view.error();
    const TicketId ticket(view->car.ticket);
    const auto facts = m_sources.tickets.load(ticket);
    if (!facts)
        return facts.error();
    const FormLanguages spoken = orSpoken(languages);
    const Speech speech(spoken);
    CarDocumentSource source{view->car, facts->facts.ticket.number, {}, m_sources.tickets.verificationCode(ticket)};
    if (const auto report = m_sources.reports.load(EightDId(view->car.eightD)); report)
        source.eightDNumber = report->report.number;
    if (const auto sheet = m_sources.signing ? m_sources.signing->sheet(id) : Result<SignatureSheet>(Error{}); sheet)
        source.approvals = sheet->valid();
    return FormContent{carDocument(source, m_sources.reference), spoken, artOf({}, facts->facts.attachments)};
}

FormContent EightDPrinter::blank(const QString &form, const FormLanguages &languages) const
{
    return {blankQualityDocument(form, m_sources.reference), orSpoken(languages), {}};
}

// Pictures are read when they are drawn, one after the other: a report may have hundreds.
FormArt EightDPrinter::artOf(const EightD &report, const QList<Attachment> &files) const
{
    QHash<QString, Attachment> byId;
    for (const Attachment &file : files)
        byId.insert(file.id, file);
    FormArt art;
    art.picture = [byId, &tickets = m_sources.tickets](const QString &name) {
        const auto file = byId.constFind(name);
        const auto bytes = file == byId.cend() ? Result<QByteArray>(QByteArray()) : tickets.attachmentBytes(*file);
        return bytes ? *bytes : QByteArray();
    };
    art.drawing = [report, painter = m_figures](const QString &name) {
        if (name == fishboneName)
            return fishbonePicture(report);
        const Figure *figure = partById(report.figures, name);
        if (!figure || !painter)
            return QPicture();
        return painter(QJsonDocument::fromJson(figure->data.toUtf8()).object());
    };
    return art;
}

Result<FormDocument> EightDPrinter::document(const EightDId &id, const FormLanguages &languages, qint64 revision) const
{
    const auto layout = m_layouts.load(u"8d"_s);
    if (!layout)
        return layout.error();
    const auto filled = content(id, languages, revision);
    if (!filled)
        return filled.error();
    const auto view = id.isNull() ? Result<EightDView>(EightDView()) : m_sources.reports.load(id);
    const TicketId ticket(view ? view->report.ticket : QString());
    const Speech speech(filled->languages);
    return FormDocument{*layout, *filled, ticket.isNull() ? Instant{} : m_sources.tickets.revisionTime(ticket),
                        {actionTable(filled->data)}};
}

Result<FormDocument> EightDPrinter::document(const CarId &id, const FormLanguages &languages) const
{
    const auto layout = m_layouts.load(u"car"_s);
    if (!layout)
        return layout.error();
    const auto filled = content(id, languages);
    if (!filled)
        return filled.error();
    const auto view = id.isNull() ? Result<CarView>(CarView()) : m_sources.cars.load(id);
    const TicketId ticket(view ? view->car.ticket : QString());
    return FormDocument{*layout, *filled, ticket.isNull() ? Instant{} : m_sources.tickets.revisionTime(ticket), {}};
}

Result<FormDocument> EightDPrinter::document(const QString &number, const QString &form, const FormLanguages &languages,
                                             qint64 revision) const
{
    const bool isBlank = number == blankNumber;
    if (form == "car"_L1) {
        const auto car = isBlank ? Result<CarId>(CarId()) : m_sources.cars.find(number);
        return car ? document(*car, languages) : car.error();
    }
    const auto report = isBlank ? Result<EightDId>(EightDId()) : m_sources.reports.find(number);
    return report ? document(*report, languages, revision) : report.error();
}

Result<PagePlan> EightDPrinter::plan(const EightDId &id) const
{
    const auto made = document(id);
    return made ? Result<PagePlan>(planForm(made->layout, made->content)) : made.error();
}

Result<PagePlan> EightDPrinter::plan(const CarId &id) const
{
    const auto made = document(id);
    return made ? Result<PagePlan>(planForm(made->layout, made->content)) : made.error();
}

Result<QByteArray> EightDPrinter::pdf(const QString &number, const QString &form) const
{
    const auto made = document(number, form);
    return made ? renderPdf(*made) : made.error();
}

Result<QByteArray> EightDPrinter::blankPdf(const QString &form) const
{
    return pdf(blankNumber, form);
}

} // namespace kesu
