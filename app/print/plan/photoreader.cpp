#include "plan/photoreader.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include "plan/pageplan.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal finestDpi = 200;

} // namespace

PrintPhoto readPhoto(const QJsonObject &photo, QSizeF box, const FormArt &art)
{
    const QString name = photo.value("picture"_L1).toString();
    QByteArray bytes = !name.isEmpty() && art.picture
        ? art.picture(name)
        : QByteArray::fromBase64(photo.value("data"_L1).toString().toLatin1());
    QBuffer buffer(&bytes);
    QImageReader reader;
    const QString path = photo.value("path"_L1).toString();
    if (bytes.isEmpty() && !path.isEmpty()) {
        reader.setFileName(path);
    } else {
        buffer.open(QIODevice::ReadOnly);
        reader.setDevice(&buffer);
    }
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSizeF stored = reader.size();
    const QSizeF upright = turned ? stored.transposed() : stored;
    if (upright.isEmpty())
        return {};
    const QSizeF printed = upright.scaled(box, Qt::KeepAspectRatio);
    const QSizeF finest = printed * (finestDpi / planUnitsPerInch);
    if (finest.width() < upright.width()) {
        const QSize wanted = finest.toSize().expandedTo(QSize(1, 1));
        reader.setScaledSize(turned ? wanted.transposed() : wanted);
    }
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (!image.hasAlphaChannel())
        return {image.convertToFormat(QImage::Format_RGB32), printed};
    // Transparent parts print as paper; an opaque picture is stored as JPEG in a PDF.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return {opaque, printed};
}

QPicture readDrawing(const QJsonObject &photo, const FormArt &art)
{
    const QString name = photo.value("drawing"_L1).toString();
    const QPicture drawing = !name.isEmpty() && art.drawing ? art.drawing(name) : QPicture();
    return drawing.boundingRect().isEmpty() ? QPicture() : drawing;
}

} // namespace kesu
