#include "render/formpdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "plan/formplanner.h"
#include "render/pagepainter.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Qt writes the time of writing; the same number of digits takes its place, so that no offset in the file moves.
bool setCreationDate(QByteArray &pdf, Instant time)
{
    const QByteArray key = "/CreationDate (D:";
    const QByteArray stamp = time.toUtc().toString(u"yyyyMMddHHmmss").toLatin1();
    const qsizetype start = pdf.lastIndexOf(key);
    if (start < 0 || stamp.size() != 14)
        return false;
    pdf.replace(start + key.size(), stamp.size(), stamp);
    return true;
}

} // namespace

Result<QByteArray> renderPdf(const PagePlan &plan, Instant revisionTime)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(planUnitsPerInch);
        writer.setTitle(plan.title);
        writer.setCreator(u"KesuDesk"_s);
        const QSizeF millimetres = plan.paper / planUnitsPerMm;
        writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorKind::Internal, u"pdf-failed"_s, {}, {}};
        for (qsizetype page = 0; page < plan.pages.size(); ++page) {
            if (page > 0 && !writer.newPage())
                return Error{ErrorKind::Internal, u"pdf-failed"_s, QString::number(page + 1), {}};
            paintPage(painter, plan, page);
        }
    }
    buffer.close();
    if (!setCreationDate(pdf, revisionTime))
        return Error{ErrorKind::Internal, u"pdf-failed"_s, {}, {}};
    return pdf;
}

Result<QByteArray> renderPdf(const FormDocument &document)
{
    return renderPdf(planForm(document.layout, document.content), document.revisionTime);
}

Result<QByteArray> renderPdf(const FormLayout &layout, const QJsonObject &data, QStringView language,
                             Instant revisionTime)
{
    return renderPdf(planForm(layout, data, language), revisionTime);
}

} // namespace kesu
