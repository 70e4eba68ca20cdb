#include "documents/documentpictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include "plan/pageplan.h"
#include "plan/photoreader.h"
#include "plan/photorows.h"
#include "plan/printtext.h"
#include "render/pagepainter.h"
#include "render/vectorsigns.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qreal drawingDpi = 220;
constexpr qreal millimetresPerInch = 25.4;
constexpr qreal gap = 2;             // mm, between pictures
constexpr qreal highestFigure = 150; // mm
constexpr int jpegQuality = 85;

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QImage paper(QSizeF millimetres)
{
    const QSize pixels = (millimetres * (drawingDpi / millimetresPerInch)).toSize().expandedTo(QSize(1, 1));
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

DocumentPicture drawn(const QPicture &drawing, QSizeF room)
{
    const QRectF bounds = drawing.boundingRect();
    DocumentPicture picture{{}, u"png"_s, bounds.size().scaled(room, Qt::KeepAspectRatio), {}};
    QImage image = paper(picture.millimetres);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintDrawing(painter, drawing, QRectF(image.rect()));
    painter.end();
    picture.bytes = encoded(image, "PNG");
    return picture;
}

DocumentPicture pictureOf(const PhotoSlot &slot, const FilledPhotos &photos, const FormArt &art)
{
    DocumentPicture picture;
    if (const QPicture drawing = readDrawing(slot.item, art); !drawing.isNull()) {
        picture = drawn(drawing, slot.size);
    } else if (const PrintPhoto photo = readPhoto(slot.item, slot.size * planUnitsPerMm, art); !photo.image.isNull()) {
        picture = {encoded(photo.image, "JPG", jpegQuality), u"jpg"_s, photo.printed / planUnitsPerMm, {}};
    } else {
        picture.caption = photos.unreadable;
        return picture;
    }
    picture.caption = printable(slot.item.value("caption"_L1).toString());
    return picture;
}

} // namespace

QList<QList<DocumentPicture>> documentPictures(const FilledPhotos &photos, const FormArt &art, qreal width)
{
    QList<QList<DocumentPicture>> rows;
    for (const auto &row : photoRows(photos.items, photos.columns, photos.maxHeight, width, gap, highestFigure)) {
        rows.append(QList<DocumentPicture>());
        for (const PhotoSlot &slot : row)
            rows.last().append(pictureOf(slot, photos, art));
    }
    return rows;
}

DocumentPicture codePicture(const QString &text, qreal millimetres)
{
    DocumentPicture picture{{}, u"png"_s, {millimetres, millimetres}, {}};
    QImage image = paper(picture.millimetres);
    const qreal quiet = image.width() * codeQuietShare / (1 + 2 * codeQuietShare);
    const QPainterPath path = qrPath(text, QRectF(image.rect()).adjusted(quiet, quiet, -quiet, -quiet));
    if (path.isEmpty())
        return picture;
    QPainter(&image).fillPath(path, Qt::black);
    picture.bytes = encoded(image, "PNG");
    return picture;
}

} // namespace kesu
