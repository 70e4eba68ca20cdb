#include "forms/attachmenttile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr QSize pictureSize(112, 72);

QPixmap thumbnail(const NewAttachment &file)
{
    QByteArray bytes = file.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader;
    if (bytes.isEmpty())
        reader.setFileName(file.path);
    else
        reader.setDevice(&buffer);
    reader.setAutoTransform(true);
    // Decoded small: a 40 megapixel photo must not stop the typing.
    const QSize full = reader.size();
    if (full.isValid())
        reader.setScaledSize(full.scaled(pictureSize * 2, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return image.isNull() ? QPixmap() : QPixmap::fromImage(image);
}

} // namespace

AttachmentTile::AttachmentTile(const NewAttachment &file, QWidget *parent)
    : QToolButton(parent), m_name(file.name), m_kind(QFileInfo(file.name).suffix().toUpper()),
      m_picture(thumbnail(file))
{
    const qint64 bytes = file.bytes.isEmpty() ? QFileInfo(file.path).size() : file.bytes.size();
    m_size = QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("%1, %2; press Delete to take it away").arg(m_name, m_size));
    setToolTip(m_name);
}

QSize AttachmentTile::sizeHint() const
{
    const int text = QFontMetrics(smaller(font())).height();
    return {pictureSize.width() + 2 * metrics::tightGap, pictureSize.height() + 2 * text + 3 * metrics::tightGap};
}

QRect AttachmentTile::removeRect() const
{
    return {width() - 24, 4, 20, 20};
}

void AttachmentTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else
        QToolButton::keyPressEvent(event);
}

void AttachmentTile::mouseReleaseEvent(QMouseEvent *event)
{
    QToolButton::mouseReleaseEvent(event);
    if (removeRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void AttachmentTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : lineTone(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);

    const QRect frame(QPoint(metrics::tightGap, metrics::tightGap), pictureSize);
    if (m_picture.isNull()) {
        painter.setPen(secondaryTone(palette()));
        painter.setFont(titleFont(font()));
        painter.drawText(frame, Qt::AlignCenter, m_kind.isEmpty() ? u"?"_s : m_kind.left(5));
    } else {
        const QSize size = m_picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
        painter.drawPixmap(QRect(frame.center() - QPoint(size.width() / 2, size.height() / 2), size), m_picture);
    }
    painter.setFont(smaller(font()));
    const QFontMetrics lines(painter.font());
    QRect text(metrics::tightGap + 2, frame.bottom() + metrics::tightGap,
               width() - 2 * metrics::tightGap - 4, lines.height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignLeft, lines.elidedText(m_name, Qt::ElideMiddle, text.width()));
    painter.setPen(secondaryTone(palette()));
    painter.drawText(text.translated(0, lines.height()), Qt::AlignLeft, m_size);

    const QRectF cross = QRectF(removeRect()).adjusted(6, 6, -6, -6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QRectF(removeRect()));
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace kesu
