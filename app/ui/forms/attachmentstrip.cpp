#include "forms/attachmentstrip.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPen>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "forms/attachmenttile.h"
#include "forms/flowlayout.h"
#include "shell/prompts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "theme/panel.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

NewAttachment fromFile(const QString &path)
{
    NewAttachment file;
    file.path = path;
    file.name = QFileInfo(path).fileName();
    file.mediaType = QMimeDatabase().mimeTypeForFile(path).name();
    // What a mail program or browser drops lies in a temporary place and is gone tomorrow: keep the bytes.
    QFile source(path);
    constexpr qint64 mostKept = 64 * 1024 * 1024;
    if (path.startsWith(QDir::tempPath()) && source.size() <= mostKept && source.open(QIODevice::ReadOnly))
        file.bytes = source.readAll();
    return file;
}

} // namespace

AttachmentStrip::AttachmentStrip(Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_pictureRole(u"evidence"_s), m_flow(new FlowLayout),
      m_add(new QPushButton), m_undo(new QPushButton), m_hint(new QuietLabel)
{
    setObjectName(u"attachmentStrip"_s);
    setAcceptDrops(true);
    m_add->setObjectName(u"addAttachmentButton"_s);
    m_undo->setObjectName(u"undoRemoveAttachmentButton"_s);
    m_undo->hide();

    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addWidget(m_undo);
    line->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addLayout(m_flow);
    column->addLayout(line);
    setFocusProxy(m_add);

    connect(m_add, &QPushButton::clicked, this, &AttachmentStrip::pick);
    connect(m_undo, &QPushButton::clicked, this, &AttachmentStrip::undoRemove);
    retranslate();
}

void AttachmentStrip::setFiles(const QList<NewAttachment> &files)
{
    m_files = files;
    m_removed.reset();
    rebuild();
    Q_EMIT filesChanged();
}

bool AttachmentStrip::take(const QMimeData &mime)
{
    QList<NewAttachment> files;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(fromFile(url.toLocalFile()));
    }
    if (files.isEmpty() && mime.hasImage()) {
        const auto image = qvariant_cast<QImage>(mime.imageData());
        NewAttachment picture;
        QBuffer buffer(&picture.bytes);
        buffer.open(QIODevice::WriteOnly);
        if (image.isNull() || !image.save(&buffer, "PNG"))
            return false;
        int number = 1;
        for (const NewAttachment &file : std::as_const(m_files))
            number += file.path.isEmpty() ? 1 : 0;
        picture.name = tr("Picture %1").arg(number) + ".png"_L1;
        picture.mediaType = u"image/png"_s;
        files.append(picture);
    }
    add(files);
    return !files.isEmpty();
}

bool AttachmentStrip::pasteFromClipboard()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    return mime && take(*mime);
}

void AttachmentStrip::pick()
{
    QList<NewAttachment> files;
    for (const QString &path : m_prompts.openFiles(this, tr("Add files"), QString()))
        files.append(fromFile(path));
    add(files);
}

void AttachmentStrip::add(const QList<NewAttachment> &files)
{
    if (files.isEmpty())
        return;
    for (NewAttachment file : files) {
        file.role = file.mediaType.startsWith("image/"_L1) ? m_pictureRole : u"evidence"_s;
        m_files.append(file);
    }
    rebuild();
    Q_EMIT filesChanged();
}

void AttachmentStrip::remove(const NewAttachment *file)
{
    const auto at = static_cast<int>(file - m_files.constData());
    m_removed = {at, m_files.takeAt(at)};
    rebuild();
    QWidget *next = m_add;
    if (!m_tiles.isEmpty())
        next = m_tiles.at(qMin<qsizetype>(at, m_tiles.size() - 1));
    next->setFocus();
    Q_EMIT filesChanged();
}

void AttachmentStrip::undoRemove()
{
    if (!m_removed)
        return;
    m_files.insert(m_removed->first, m_removed->second);
    m_removed.reset();
    rebuild();
    Q_EMIT filesChanged();
}

void AttachmentStrip::rebuild()
{
    for (AttachmentTile *tile : std::as_const(m_tiles)) {
        m_flow->removeWidget(tile);
        tile->hide();
        tile->deleteLater(); // it may be the one that asks
    }
    m_tiles.clear();
    QWidget *before = this;
    for (int i = 0; i < m_files.size(); ++i) {
        auto *tile = new AttachmentTile(m_files.at(i), this);
        tile->setObjectName(u"attachmentTile%1"_s.arg(i + 1));
        connect(tile, &AttachmentTile::removeRequested, this, [this, i] { remove(&m_files.at(i)); });
        m_flow->addWidget(tile);
        setTabOrder(before, tile);
        before = tile;
        tile->show();
        m_tiles.append(tile);
    }
    m_undo->setVisible(m_removed.has_value());
    if (m_removed)
        m_undo->setText(tr("Put \"%1\" back").arg(m_removed->second.name));
}

void AttachmentStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasImage())
        return;
    event->acceptProposedAction();
    m_dragged = true;
    update();
}

void AttachmentStrip::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragged = false;
    update();
}

void AttachmentStrip::dropEvent(QDropEvent *event)
{
    m_dragged = false;
    update();
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && pasteFromClipboard())
        return;
    if (event->matches(QKeySequence::Undo) && m_removed)
        undoRemove();
    else
        QWidget::keyPressEvent(event);
}

void AttachmentStrip::retranslate()
{
    m_add->setText(tr("Add files …"));
    m_hint->setText(tr("or drag them here, or paste a picture with Ctrl+V"));
    rebuild();
}

void AttachmentStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AttachmentStrip::paintEvent(QPaintEvent *)
{
    const QColor line = m_dragged ? palette().color(QPalette::Highlight) : lineTone(palette());
    paintPanel(this, QPen(line, m_dragged ? 2 : 1, Qt::DashLine), Qt::transparent);
}

} // namespace kesu
