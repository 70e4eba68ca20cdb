#include "eightd/fishboneview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>

#include "eightd/causetree.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qreal smallest = 0.25;
constexpr qreal largest = 3;
constexpr qreal leastLegible = 10; // pixels of a letter, when it fits itself to the width
constexpr int tallest = 640;

QFont drawingFont(const QWidget *widget)
{
    QFont font = widget->font();
    font.setPixelSize(widget->fontInfo().pixelSize());
    return font;
}

} // namespace

FishboneView::FishboneView(EightDEditing &editing, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_editing(editing)
    , m_drawing(editing.report(), {}, drawingFont(this))
    , m_currentBone(causetree::categories().first())
{
    setObjectName(u"fishboneView"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&editing, &EightDEditing::changed, this, &FishboneView::redraw);
    settle();
}

void FishboneView::setLeg(std::optional<Leg> leg)
{
    m_leg = leg;
    redraw();
}

void FishboneView::redraw()
{
    m_drawing = FishboneDrawing(m_editing.report(), m_leg, drawingFont(this));
    if (!m_current.isEmpty() && !drawn().node(m_current)) {
        m_current.clear();
        tellCurrent();
    }
    settle();
}

void FishboneView::settle()
{
    setFixedHeight(sizeHint().height());
    const QSizeF all = m_drawing.size() * scale();
    horizontalScrollBar()->setRange(0, qMax(0, qCeil(all.width()) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, qMax(0, qCeil(all.height()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    placeEditor();
    viewport()->update();
}

QSize FishboneView::sizeHint() const
{
    const int height = qMin(qCeil(m_drawing.size().height() * scale()), tallest);
    const bool scrolls = m_drawing.size().width() * scale() > viewport()->width() + 1;
    return {400, height + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0) + 2};
}

qreal FishboneView::scale() const
{
    if (m_zoom > 0)
        return m_zoom;
    const qreal legible = qMin(1.0, leastLegible / fontInfo().pixelSize());
    return qBound(legible, viewport()->width() / m_drawing.size().width(), 1.0);
}

void FishboneView::zoom(qreal factor)
{
    m_zoom = qBound(smallest, scale() * factor, largest);
    settle();
    reveal();
}

// The whole of it, however small; once more: legible again, as wide as there is room.
void FishboneView::fit()
{
    const qreal whole = qMin(viewport()->width() / m_drawing.size().width(), tallest / m_drawing.size().height());
    m_zoom = m_zoom > 0 || whole >= scale() ? 0 : qMax(smallest, whole);
    settle();
}

QPointF FishboneView::toDrawing(const QPointF &point) const
{
    return (point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value())) / scale();
}

QRectF FishboneView::toView(const QRectF &rect) const
{
    return QRectF(rect.topLeft() * scale() - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()),
                  rect.size() * scale());
}

QRect FishboneView::causeRect(const QString &id) const
{
    const FishboneNode *node = drawn().node(id);
    return node ? toView(node->box).toAlignedRect() : QRect();
}

FishboneColours FishboneView::colours() const
{
    return {palette().color(QPalette::Text), secondaryTone(palette()),
            mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.6),
            palette().color(QPalette::AlternateBase), palette().color(QPalette::AlternateBase), errorTone(palette())};
}

void FishboneView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.scale(scale(), scale());
    const QColor accent = palette().color(QPalette::Highlight);
    const auto mark = [&](const QRectF &rect, Qt::PenStyle style) {
        painter.setPen(QPen(accent, 2 / scale(), style));
        painter.setBrush(mixed(palette().color(QPalette::Base), accent, 0.15));
        painter.drawRoundedRect(rect, 4, 4);
    };
    const FishboneNode *node = drawn().node(m_current);
    if (node && !m_editor)
        mark(node->box.adjusted(-3, -1, 1, 2), hasFocus() ? Qt::SolidLine : Qt::DotLine);
    const std::optional<Target> target = m_dragging ? targetAt(m_pointer) : std::nullopt;
    if (target)
        mark(target->rect.adjusted(-4, -2, 4, 2), Qt::DashLine);
    m_drawing.paint(painter, colours());
    if (m_current.isEmpty() && hasFocus()) {
        for (const FishboneBone &bone : drawn().bones) {
            if (bone.category != m_currentBone)
                continue;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(accent, 2 / scale()));
            painter.drawRoundedRect(bone.label.adjusted(-2, -2, 2, 2), 4, 4);
        }
    }
    if (const FishboneNode *dragged = m_dragging ? drawn().node(m_grabbed) : nullptr) {
        painter.setOpacity(0.8);
        const QRectF ghost(m_pointer + QPointF(8, 4), dragged->words.size() + QSizeF(8, 6));
        mark(ghost, Qt::SolidLine);
        painter.setPen(palette().color(QPalette::Text));
        painter.setFont(drawingFont(this));
        painter.drawText(ghost.adjusted(4, 3, -4, -3), Qt::TextWrapAnywhere, dragged->text);
    }
}

void FishboneView::setCurrent(const QString &id)
{
    const FishboneBone *bone = drawn().boneOf(id);
    if (!bone)
        return;
    m_currentBone = bone->category;
    m_current = id;
    tellCurrent();
    reveal();
}

void FishboneView::setCurrentBone(const QString &category)
{
    m_currentBone = category;
    m_current.clear();
    tellCurrent();
    reveal();
}

void FishboneView::tellCurrent()
{
    const FishboneNode *node = drawn().node(m_current);
    const QString bone = m_currentBone.isEmpty() ? QString() : eightdterms::code(u"category", m_currentBone);
    setAccessibleDescription(node ? QStringList{bone, node->text, node->note}.join(u" · "_s) : bone);
    viewport()->update();
    Q_EMIT currentChanged(m_current);
}

void FishboneView::reveal()
{
    QRectF rect;
    if (const FishboneNode *node = drawn().node(m_current))
        rect = node->box;
    for (const FishboneBone &bone : drawn().bones) {
        if (m_current.isEmpty() && bone.category == m_currentBone)
            rect = bone.label;
    }
    const QRectF seen = toView(rect);
    const auto pull = [](QScrollBar *bar, qreal from, qreal to, int room) {
        if (from < 0)
            bar->setValue(bar->value() + qFloor(from) - 8);
        else if (to > room)
            bar->setValue(bar->value() + qCeil(to) - room + 8);
    };
    pull(horizontalScrollBar(), seen.left(), seen.right(), viewport()->width());
    pull(verticalScrollBar(), seen.top(), seen.bottom(), viewport()->height());
    viewport()->update();
}

// Where the page scrolls to, and where what is composed is shown.
QVariant FishboneView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle && !m_current.isEmpty())
        return causeRect(m_current);
    return query == Qt::ImEnabled ? QVariant(m_editing.isWritable()) : QAbstractScrollArea::inputMethodQuery(query);
}

void FishboneView::add(const QString &parent, const QString &behind)
{
    if (!m_editing.isWritable())
        return;
    closeEditor(true);
    const QString id = m_editing.newId();
    m_editing.change(tr("Add a cause"), [&](EightD &report) {
        causetree::add(report, id, m_currentBone, m_leg.value_or(Leg::Occurrence), parent, behind);
    });
    setCurrent(id);
    writeCurrent();
}

void FishboneView::addBeside()
{
    const Cause *cause = partById(m_editing.report().causes, m_current);
    add(cause ? cause->parent : QString(), m_current);
}

void FishboneView::addBelow()
{
    add(m_current, {});
}

void FishboneView::removeCurrent()
{
    if (m_current.isEmpty() || !m_editing.isWritable())
        return;
    const QString gone = m_current;
    const QString bone = m_currentBone;
    const FishboneBone *shown = drawn().boneOf(gone);
    QString next;
    for (qsizetype i = 0; shown && i < shown->nodes.size(); ++i) {
        if (shown->nodes.at(i).id == gone && i > 0)
            next = shown->nodes.at(i - 1).id;
    }
    m_editing.change(tr("Remove causes"), [&gone](EightD &report) { causetree::removeBranch(report, gone); });
    m_currentBone = bone;
    if (!next.isEmpty())
        setCurrent(next);
}

void FishboneView::setState(CauseState state)
{
    if (!m_current.isEmpty())
        m_editing.setValue(u"causes"_s, m_current, u"state"_s, codeOf(causeStateCodes, state));
}

void FishboneView::move(int steps)
{
    m_editing.change(tr("Move a cause"), [&](EightD &report) { causetree::move(report, m_current, steps); });
    reveal();
}

void FishboneView::writeCurrent()
{
    if (m_current.isEmpty() || !m_editing.isWritable() || m_editor)
        return;
    m_before = partById(m_editing.report().causes, m_current)->text;
    m_editor = new QPlainTextEdit(m_before, viewport());
    m_editor->setObjectName(u"causeEdit"_s);
    m_editor->setAccessibleName(eightdterms::partField(u"cause"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor->document()->setDocumentMargin(2);
    m_editor->moveCursor(QTextCursor::End);
    m_editor->installEventFilter(this);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_editing.setValue(u"causes"_s, m_current, u"text"_s, m_editor->toPlainText());
    });
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    viewport()->update();
}

void FishboneView::placeEditor()
{
    const FishboneNode *node = drawn().node(m_current);
    if (!m_editor || !node)
        return;
    QFont font = drawingFont(this);
    font.setPixelSize(qMax(9, qRound(font.pixelSize() * scale())));
    m_editor->setFont(font);
    const int width = qRound(font.pixelSize() * 12.8);
    const QRectF rect = toView(node->words);
    const int height = qMax(qCeil(rect.height()), QFontMetrics(font).lineSpacing()) + 8;
    const int left = qBound(0, qRound(rect.right()) - width + 2, qMax(0, viewport()->width() - width));
    m_editor->setGeometry(left, qRound(rect.top()) - 3, width, height);
}

void FishboneView::closeEditor(bool keep)
{
    if (!m_editor)
        return;
    QPlainTextEdit *editor = m_editor;
    m_editor = nullptr;
    editor->removeEventFilter(this);
    const bool had = editor->hasFocus();
    const bool empty = editor->toPlainText().trimmed().isEmpty();
    editor->hide();
    editor->deleteLater();
    if (!keep && !m_before.isEmpty())
        m_editing.setValue(u"causes"_s, m_current, u"text"_s, m_before);
    else if (m_before.isEmpty() && (!keep || empty) && drawn().node(m_current))
        removeCurrent(); // begun by mistake
    if (had)
        setFocus(Qt::OtherFocusReason);
    viewport()->update();
}

bool FishboneView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QAbstractScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        closeEditor(true);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape || (enter && !(key->modifiers() & Qt::ShiftModifier))
        || key->key() == Qt::Key_Tab) {
        closeEditor(key->key() != Qt::Key_Escape);
        return true;
    }
    return false;
}

void FishboneView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    settle();
}

void FishboneView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        redraw();
}

void FishboneView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    tellCurrent();
}

void FishboneView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace kesu
