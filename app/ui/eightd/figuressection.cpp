#include "eightd/figuressection.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

#include "eightd/disciplineoverview.h"
#include "eightd/eightdediting.h"
#include "eightd/figurecounts.h"
#include "eightd/figureimages.h"
#include "eightd/recordform.h"
#include "eightd/recordstable.h"
#include "forms/attachmentstrip.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "statistics/qcwindow.h"
#include "texts/errortexts.h"
#include "theme/icons.h"
#include "tickets/ticketlistservice.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int usualWidth = 50; // per cent of the page's

QPushButton *deed(const QString &name, const QString &words, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), words);
    button->setObjectName(name);
    return button;
}

} // namespace

FiguresSection::FiguresSection(int discipline, EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : RecordsSection(recordspecs::figures(discipline), editing, deps, parent)
    , m_images(new FigureImages(editing, deps.tickets, this))
    , m_counts(new FigureCounts(discipline, editing, deps, this))
{
    setAcceptDrops(true);
    table().setPictures(FigureImages::box(FigureImages::Thumbnail) / 2,
                        [this](const QString &id) { return m_images->image(id, FigureImages::Thumbnail); });
    connect(m_images, &FigureImages::ready, this, [this] { table().viewport()->update(); });
    addListDeed(u"insertChartButton"_s, tr("Insert a chart …"), [this] { editChart(); });
    QPushButton *again = addListDeed(u"countAllAgainButton"_s, tr("Count again"), [this] { m_counts->countAgain(); });
    again->hide();
    setTotals([this] {
        return m_counts->outdated() == 0
            ? QString()
            : tr("Charts whose tickets have changed since they were counted: %1").arg(m_counts->outdated());
    });
    connect(m_counts, &FigureCounts::looked, this, [this, again] {
        again->setVisible(m_counts->outdated() > 0);
        follow();
    });
    const auto look = [this] {
        if (isVisible())
            m_counts->lookSoon();
    };
    connect(&editing, &EightDEditing::changed, this, look);
    connect(&deps.lists, &TicketListService::listChanged, this, look);
    setRecordDeeds([this](RecordForm &form, const QString &id) { dress(form, id); });
}

void FiguresSection::dress(RecordForm &form, const QString &id)
{
    auto *preview = new QLabel(&form);
    preview->setObjectName(u"figurePreview"_s);
    const auto show = [this, preview, id] {
        QImage image = m_images->image(id, FigureImages::Preview);
        preview->setVisible(!image.isNull() || m_images->isMissing(id, FigureImages::Preview));
        if (image.isNull()) {
            preview->setText(tr("The picture is not on this device."));
            return;
        }
        image.setDevicePixelRatio(2);
        preview->setPixmap(QPixmap::fromImage(image));
    };
    form.addOnTop(preview);
    show();
    connect(m_images, &FigureImages::ready, preview, show);
    const Figure *figure = partById(editing().report().figures, id);
    const bool isChart = figure && figure->attachment.isEmpty();
    if (isChart) {
        connect(&editing(), &EightDEditing::changed, preview, show);
        dressChart(form, id);
    }
    auto *elsewhere = new QPushButton(tr("To another discipline"));
    elsewhere->setObjectName(u"moveFigureButton"_s);
    elsewhere->setEnabled(editing().isWritable());
    auto *menu = new QMenu(elsewhere);
    for (int discipline = 0; discipline < disciplineCount; ++discipline) {
        if (discipline == spec().discipline)
            continue;
        menu->addAction(disciplinetexts::title(discipline), this, [this, id, discipline] {
            editing().setValue(u"figures"_s, id, u"discipline"_s, qint64(discipline));
        });
    }
    elsewhere->setMenu(menu);
    form.addDeed(elsewhere);
}

void FiguresSection::dressChart(RecordForm &form, const QString &id)
{
    QPushButton *change = deed(u"editChartButton"_s, tr("Change the chart …"), u"edit"_s);
    connect(change, &QPushButton::clicked, this, [this, id] { editChart(id); });
    change->setEnabled(editing().isWritable());
    form.addDeed(change);
    QPushButton *again = deed(u"countAgainButton"_s, tr("Count again"), u"sync"_s);
    connect(again, &QPushButton::clicked, this, [this, id] { m_counts->countAgain(id); });
    form.addDeed(again);
    auto *counted = new QuietLabel(&form);
    counted->setObjectName(u"figureCountedLabel"_s);
    form.addOnTop(counted);
    const auto say = [this, id, counted, again] {
        counted->setText(m_counts->words(id));
        counted->setVisible(!counted->text().isEmpty());
        again->setVisible(m_counts->isOutdated(id));
        again->setEnabled(editing().isWritable());
    };
    connect(m_counts, &FigureCounts::looked, counted, say);
    say();
}

void FiguresSection::showEvent(QShowEvent *event)
{
    RecordsSection::showEvent(event);
    m_counts->lookSoon();
}

void FiguresSection::add(const QVariantMap &, const QString &)
{
    QList<NewAttachment> files;
    const QStringList chosen
        = deps().prompts.openFiles(this, tr("Add pictures"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)"));
    for (const QString &path : chosen)
        files.append({path, {}, QFileInfo(path).fileName(), {}, u"defect_photo"_s, {}});
    addPictures(files);
}

void FiguresSection::addPictures(const QList<NewAttachment> &files)
{
    if (!editing().isWritable() || files.isEmpty())
        return;
    const bool isBusy = !m_waiting.isEmpty();
    m_waiting += files;
    if (!isBusy) {
        m_taken = 0;
        addNext();
    }
}

void FiguresSection::addNext()
{
    if (m_waiting.isEmpty())
        return;
    const NewAttachment file = m_waiting.first();
    const TicketId ticket(editing().report().ticket);
    QSet<QString> known;
    if (const auto before = deps().tickets.load(ticket)) {
        for (const Attachment &attachment : before->facts.attachments)
            known.insert(attachment.id);
    }
    const auto added = deps().tickets.addAttachments(ticket, {file});
    const auto after = deps().tickets.load(ticket);
    m_waiting.removeFirst();
    ++m_taken;
    if (!added) {
        deps().navigator.showMessage(errortexts::sentence(added.error()));
    } else if (after) {
        editing().change(tr("Add pictures"), [&](EightD &report) {
            for (const Attachment &attachment : after->facts.attachments) {
                if (known.contains(attachment.id) || !attachment.mediaType.startsWith(u"image/"_s))
                    continue;
                Figure figure;
                figure.discipline = spec().discipline;
                figure.attachment = attachment.id;
                figure.width = usualWidth;
                figure.position = report.figures.isEmpty() ? 1 : report.figures.last().position + 1;
                report.figures.append(figure);
            }
        }, u"figures/add"_s);
        m_images->forgetAttachments();
    }
    const qsizetype all = m_taken + m_waiting.size();
    if (all > 1) {
        deps().navigator.showMessage(m_waiting.isEmpty() ? tr("%1 pictures added.").arg(all)
                                                         : tr("Adding pictures: %1 of %2").arg(m_taken).arg(all));
    }
    QTimer::singleShot(0, this, &FiguresSection::addNext);
}

void FiguresSection::editChart(const QString &figure)
{
    auto *window = new QcWindow(deps().lists, deps().reference, deps().time, deps().prompts, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    const Figure *known = partById(editing().report().figures, figure);
    window->offerPlacing(known ? QJsonDocument::fromJson(known->data.toUtf8()).object() : QJsonObject());
    connect(window, &QcWindow::placed, this,
            [this, figure](const QJsonObject &chart) { placeChart(figure, chart); });
    window->open();
}

void FiguresSection::placeChart(const QString &figure, const QJsonObject &chart)
{
    const QString written = QString::fromUtf8(QJsonDocument(chart).toJson(QJsonDocument::Compact));
    if (!figure.isEmpty()) {
        editing().setValue(u"figures"_s, figure, u"data"_s, written);
        return;
    }
    RecordsSection::add({{u"data"_s, written}, {u"width"_s, qint64(usualWidth)},
                         {u"caption"_s, chart.value(u"data"_s)[u"title"_s].toString()}});
}

bool FiguresSection::take(const QMimeData &dropped)
{
    if (!editing().isWritable())
        return false;
    AttachmentStrip strip(deps().prompts);
    strip.setPictureRole(u"defect_photo"_s);
    if (!strip.take(dropped))
        return false;
    QList<NewAttachment> pictures;
    for (const NewAttachment &file : strip.files()) {
        if (file.mediaType.startsWith(u"image/"_s))
            pictures.append(file);
    }
    if (pictures.size() < strip.files().size())
        deps().navigator.showMessage(tr("Only pictures can stand in a report."));
    addPictures(pictures);
    return !pictures.isEmpty();
}

bool FiguresSection::takePasted(const QMimeData &pasted)
{
    return take(pasted);
}

void FiguresSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void FiguresSection::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace kesu
