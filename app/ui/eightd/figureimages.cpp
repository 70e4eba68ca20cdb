#include "eightd/figureimages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPicture>
#include <QTimer>

#include "eightd/eightdediting.h"
#include "statistics/reportfigure.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QImage scaledImage(const Result<QByteArray> &bytes, const QSize &box)
{
    if (!bytes)
        return {};
    QByteArray content = *bytes;
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    const QSize most = reader.transformation() & QImageIOHandler::TransformationRotate90 ? box.transposed() : box;
    if (full.isValid() && (full.width() > most.width() || full.height() > most.height()))
        reader.setScaledSize(full.scaled(most, Qt::KeepAspectRatio));
    return reader.read();
}

QImage chartImage(const QString &data, const QSize &box)
{
    const QPicture picture = reportFigure(QJsonDocument::fromJson(data.toUtf8()).object());
    const QRect bounds = picture.boundingRect();
    if (picture.isNull() || bounds.isEmpty())
        return {};
    const QSize size = bounds.size().scaled(box, Qt::KeepAspectRatio);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white); // charts are drawn for paper
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(double(size.width()) / bounds.width(), double(size.height()) / bounds.height());
    painter.drawPicture(-bounds.topLeft(), picture);
    return image;
}

} // namespace

FigureImages::FigureImages(EightDEditing &editing, const TicketService &tickets, QObject *parent)
    : QObject(parent)
    , m_editing(editing)
    , m_tickets(tickets)
{
    m_pool.setMaxThreadCount(1);
}

FigureImages::~FigureImages()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QSize FigureImages::box(Size size)
{
    return size == Thumbnail ? QSize(240, 128) : QSize(960, 560);
}

const Figure *FigureImages::find(const QString &id) const
{
    return partById(m_editing.report().figures, id);
}

QString FigureImages::keyOf(const QString &id, Size size) const
{
    const Figure *figure = find(id);
    if (!figure)
        return {};
    const QString content = figure->attachment.isEmpty()
        ? QString::fromLatin1(
              QCryptographicHash::hash(figure->data.toUtf8(), QCryptographicHash::Sha256).toHex())
        : figure->attachment;
    return u"%1/%2"_s.arg(content).arg(size);
}

QImage FigureImages::image(const QString &id, Size size)
{
    const QString key = keyOf(id, size);
    const auto known = m_images.constFind(key);
    if (key.isEmpty() || known != m_images.cend())
        return key.isEmpty() ? QImage() : *known;
    m_wanted.removeAll(key);
    m_wanted.append(key);
    m_jobs.insert(key, {id, size});
    if (!m_busy)
        QTimer::singleShot(0, this, &FigureImages::next);
    return {};
}

bool FigureImages::isMissing(const QString &id, Size size) const
{
    const auto known = m_images.constFind(keyOf(id, size));
    return known != m_images.cend() && known->isNull();
}

const Attachment *FigureImages::attachmentOf(const Figure &figure)
{
    if (!m_attachments.contains(figure.attachment)) {
        if (const auto ticket = m_tickets.load(TicketId(m_editing.report().ticket))) {
            for (const Attachment &attachment : ticket->facts.attachments)
                m_attachments.insert(attachment.id, attachment);
        }
    }
    const auto found = m_attachments.constFind(figure.attachment);
    return found == m_attachments.cend() ? nullptr : &*found;
}

void FigureImages::next()
{
    if (m_busy || m_wanted.isEmpty())
        return;
    const QString key = m_wanted.takeLast();
    const auto [id, size] = m_jobs.take(key);
    const Figure *figure = find(id);
    if (!figure || figure->attachment.isEmpty()) {
        finish(key, figure ? chartImage(figure->data, box(size)) : QImage());
        return;
    }
    const Attachment *attachment = attachmentOf(*figure);
    if (!attachment) {
        finish(key, {});
        return;
    }
    m_busy = true;
    m_pool.start([this, key, most = box(size), read = m_tickets.attachmentReader(*attachment)] {
        const QImage image = scaledImage(read(), most);
        QMetaObject::invokeMethod(this, [this, key, image] { finish(key, image); }, Qt::QueuedConnection);
    });
}

void FigureImages::finish(const QString &key, const QImage &image)
{
    m_busy = false;
    m_images.insert(key, image);
    Q_EMIT ready();
    if (!m_wanted.isEmpty())
        QTimer::singleShot(0, this, &FigureImages::next);
}

} // namespace kesu
