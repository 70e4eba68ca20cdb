#include "ticket/filespanel.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include "documents/documentexport.h"
#include "forms/attachmentstrip.h"
#include "shell/prompts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr QSize thumbnailSize(112, 84);

} // namespace

FilesPanel::FilesPanel(const TicketDeps &deps, QWidget *parent)
    : QWidget(parent)
    , m_deps(deps)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_problem(new ProblemLabel(u"filesProblemLabel"_s, this))
    , m_add(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"filesPanel"_s);
    setAcceptDrops(true);
    m_list->setObjectName(u"filesList"_s);
    m_list->setViewMode(QListView::IconMode);
    m_list->setIconSize(thumbnailSize);
    m_list->setGridSize(thumbnailSize + QSize(32, 44));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_add->setObjectName(u"addFileButton"_s);
    m_save->setObjectName(u"saveFileButton"_s);
    m_hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_add);
    head->addWidget(m_save);
    head->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::gap, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, &FilesPanel::pick);
    connect(m_save, &QPushButton::clicked, this, &FilesPanel::saveAs);
    connect(m_list, &QListWidget::itemActivated, this, &FilesPanel::openFile);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_save->setEnabled(m_list->currentItem() != nullptr); });
    m_save->setEnabled(false);
    retranslate();
}

void FilesPanel::show(const TicketView &view)
{
    const bool same = m_view.facts.attachments == view.facts.attachments;
    m_view = view;
    if (same && m_list->count() > 0)
        return;
    m_list->clear();
    for (const Attachment &file : view.facts.attachments) {
        auto *item = new QListWidgetItem(thumbnail(file), file.name, m_list);
        item->setToolTip(tr("%1, %2\nSHA-256 %3", "name, size, hash")
                             .arg(file.name, QLocale().formattedDataSize(file.size), file.sha256));
    }
    m_save->setEnabled(false);
}

QIcon FilesPanel::thumbnail(const Attachment &file) const
{
    if (!file.mediaType.startsWith(u"image/"_s))
        return icon(u"attach"_s);
    const auto bytes = m_deps.tickets.attachmentBytes(file);
    if (!bytes)
        return icon(u"warning"_s);
    QByteArray content = *bytes;
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.isValid())
        reader.setScaledSize(full.scaled(thumbnailSize * 2, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return image.isNull() ? icon(u"photo"_s) : QIcon(QPixmap::fromImage(image));
}

void FilesPanel::add(const QList<NewAttachment> &files)
{
    if (files.isEmpty())
        return;
    const auto added = m_deps.tickets.addAttachments(m_view.facts.ticket.id, files);
    m_problem->sayOf(added);
    if (added)
        Q_EMIT filesAdded();
}

void FilesPanel::pick()
{
    QList<NewAttachment> files;
    for (const QString &path : m_deps.prompts.openFiles(this, tr("Attach files"), QString()))
        files.append({path, {}, QFileInfo(path).fileName(), {}, u"evidence"_s, {}});
    add(files);
}

void FilesPanel::openFile(const QListWidgetItem *item)
{
    const Attachment file = m_view.facts.attachments.value(m_list->row(item));
    const auto bytes = m_deps.tickets.attachmentBytes(file);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation) + u"/kesudesk-"_s
        + file.sha256.left(12);
    const QString path = folder + u'/' + QFileInfo(file.name).fileName();
    const bool written = bytes && QDir().mkpath(folder) && saveExported(path, *bytes);
    if (!bytes)
        m_problem->say(bytes.error());
    else
        m_problem->say(written ? QString() : tr("The file could not be opened."));
    if (written)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void FilesPanel::saveAs()
{
    const Attachment file = m_view.facts.attachments.value(m_list->currentRow());
    const QString path = m_deps.prompts.saveFile(this, tr("Save a copy"), file.name, QString());
    if (path.isEmpty())
        return;
    const auto bytes = m_deps.tickets.attachmentBytes(file);
    m_problem->sayOf(bytes ? saveExported(path, *bytes) : Result<void>(bytes.error()));
}

void FilesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void FilesPanel::dropEvent(QDropEvent *event)
{
    AttachmentStrip strip(m_deps.prompts);
    strip.setPictureRole(u"evidence"_s);
    if (strip.take(*event->mimeData())) {
        event->acceptProposedAction();
        add(strip.files());
    }
}

void FilesPanel::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste)) {
        QWidget::keyPressEvent(event);
        return;
    }
    AttachmentStrip strip(m_deps.prompts);
    strip.setPictureRole(u"evidence"_s);
    if (strip.pasteFromClipboard())
        add(strip.files());
}

void FilesPanel::retranslate()
{
    m_add->setText(tr("Attach files…"));
    m_save->setText(tr("Save a copy…"));
    m_hint->setText(tr("Or drag files here, or paste a picture with Ctrl+V."));
    m_list->setAccessibleName(tr("Files of this ticket"));
}

void FilesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
