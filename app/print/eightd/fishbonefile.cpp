#include "eightd/fishbonefile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kesu::fishbonefile {

namespace {

QFont font()
{
    QFont font;
    font.setFamilies({u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"Microsoft JhengHei"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(13);
    return font;
}

} // namespace

QByteArray pdf(const EightD &report, std::optional<Leg> leg)
{
    const FishboneDrawing drawing(report, leg, font());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int unitsPerInch = 96; // the drawing's letters are 13 units: 9.75 points
    writer.setResolution(unitsPerInch * 10);
    writer.setPageSize(QPageSize(drawing.size() * 72.0 / unitsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(report.number);
    QPainter painter(&writer);
    painter.scale(10, 10);
    drawing.paint(painter, paperFishboneColours());
    painter.end();
    return buffer.data();
}

QImage image(const EightD &report, std::optional<Leg> leg, qreal scale)
{
    const FishboneDrawing drawing(report, leg, font());
    QImage image((drawing.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawing.paint(painter, paperFishboneColours());
    return image;
}

Result<void> write(const EightD &report, std::optional<Leg> leg, const QString &path)
{
    QSaveFile file(path);
    bool done = file.open(QIODevice::WriteOnly);
    if (done && path.endsWith(u".png"_s, Qt::CaseInsensitive))
        done = image(report, leg).save(&file, "PNG");
    else if (done)
        done = file.write(pdf(report, leg)) > 0;
    if (!done || !file.commit())
        return Error{ErrorKind::BadInput, u"file-not-writable"_s, path, {path, file.errorString()}};
    return {};
}

} // namespace kesu::fishbonefile
