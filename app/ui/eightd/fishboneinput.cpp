// The fishbone's keys and mouse.
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

#include "eightd/causetree.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "eightd/fishboneview.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const FishboneBone *boneNamed(const FishboneLayout &layout, const QString &category)
{
    for (const FishboneBone &bone : layout.bones) {
        if (bone.category == category)
            return &bone;
    }
    return nullptr;
}

bool isTop(const FishboneLayout &layout, const FishboneBone &bone)
{
    return bone.line.y1() < layout.spine.y1();
}

// What the keys walk along on a bone from top to bottom; empty stands for its label.
QStringList stops(const FishboneLayout &layout, const FishboneBone &bone)
{
    QStringList ids;
    for (const FishboneNode &node : bone.nodes)
        ids.append(node.id);
    isTop(layout, bone) ? ids.prepend(QString()) : ids.append(QString());
    return ids;
}

} // namespace

// Up and down a bone, and over the spine to the one opposite.
void FishboneView::walkAlong(int steps)
{
    const FishboneBone *bone = boneNamed(drawn(), m_currentBone);
    if (!bone)
        return;
    const QStringList ids = stops(drawn(), *bone);
    const qsizetype at = ids.indexOf(m_current) + steps;
    if (at >= 0 && at < ids.size()) {
        ids.at(at).isEmpty() ? setCurrentBone(bone->category) : setCurrent(ids.at(at));
        return;
    }
    if (isTop(drawn(), *bone) != (steps > 0))
        return;
    for (const FishboneBone &other : drawn().bones) {
        if (isTop(drawn(), other) == isTop(drawn(), *bone) || qAbs(other.line.x2() - bone->line.x2()) > 1)
            continue;
        const QStringList opposite = stops(drawn(), other);
        const QString id = steps > 0 ? opposite.first() : opposite.last();
        id.isEmpty() ? setCurrentBone(other.category) : setCurrent(id);
        return;
    }
}

// To the next bone on the same side, to what is nearest.
void FishboneView::walkAcross(int steps)
{
    const FishboneBone *bone = boneNamed(drawn(), m_currentBone);
    if (!bone)
        return;
    const FishboneBone *next = nullptr;
    for (const FishboneBone &other : drawn().bones) {
        const qreal away = (other.line.x2() - bone->line.x2()) * steps;
        if (isTop(drawn(), other) == isTop(drawn(), *bone) && away > 1
            && (!next || away < (next->line.x2() - bone->line.x2()) * steps))
            next = &other;
    }
    if (!next)
        return;
    const FishboneNode *here = drawn().node(m_current);
    const FishboneNode *nearest = nullptr;
    for (const FishboneNode &node : next->nodes) {
        if (here && (!nearest || qAbs(node.box.center().y() - here->box.center().y())
                                     < qAbs(nearest->box.center().y() - here->box.center().y())))
            nearest = &node;
    }
    nearest ? setCurrent(nearest->id) : setCurrentBone(next->category);
}

bool FishboneView::walk(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        walkAlong(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        walkAcross(key == Qt::Key_Right ? 1 : -1);
        return true;
    default:
        return false;
    }
}

void FishboneView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int key = event->key();
    if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        move(key == Qt::Key_Down ? 1 : -1);
    else if (control && key >= Qt::Key_1 && key <= Qt::Key_5)
        setState(causeStateCodes.at(size_t(key - Qt::Key_1)).first);
    else if (control && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        zoom(1.2);
    else if (control && key == Qt::Key_Minus)
        zoom(1 / 1.2);
    else if (control && key == Qt::Key_0)
        fit();
    else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        QAbstractScrollArea::keyPressEvent(event);
    else if (walk(key))
        return;
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        addBeside();
    else if (key == Qt::Key_Insert)
        addBelow();
    else if (key == Qt::Key_F2)
        writeCurrent();
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        removeCurrent();
    else if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->text() != u" "_s) {
        m_current.isEmpty() ? addBelow() : writeCurrent();
        if (m_editor)
            QApplication::sendEvent(m_editor, event);
    } else
        QAbstractScrollArea::keyPressEvent(event); // Tab, Esc
}

// What an input method composes begins a cause as a letter does.
void FishboneView::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->commitString().isEmpty() && event->preeditString().isEmpty())
        return;
    m_current.isEmpty() ? addBelow() : writeCurrent();
    if (m_editor)
        QApplication::sendEvent(m_editor, event);
}

std::optional<FishboneView::Target> FishboneView::targetAt(const QPointF &point) const
{
    const PartTree tree(m_editing.report().causes);
    const FishboneNode *node = drawn().nodeAt(point);
    if (node && !tree.isBelow(node->id, m_grabbed))
        return Target{node->id, {}, node->box};
    const FishboneBone *bone = node ? nullptr : drawn().boneAt(point);
    if (bone)
        return Target{{}, bone->category, bone->label};
    return std::nullopt;
}

void FishboneView::mousePressEvent(QMouseEvent *event)
{
    closeEditor(true);
    setFocus(Qt::MouseFocusReason);
    m_pressed = toDrawing(event->position());
    const FishboneNode *node = drawn().nodeAt(m_pressed);
    m_grabbed = node && event->button() == Qt::LeftButton && m_editing.isWritable() ? node->id : QString();
    if (node) {
        setCurrent(QString(node->id));
        return;
    }
    for (const FishboneBone &bone : drawn().bones) {
        if (bone.label.contains(m_pressed)) {
            setCurrentBone(QString(bone.category));
            return;
        }
    }
}

void FishboneView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = toDrawing(event->position());
    const bool over = drawn().nodeAt(m_pointer);
    if (!m_grabbed.isEmpty() && event->buttons() & Qt::LeftButton
        && (m_pointer - m_pressed).manhattanLength() * scale() >= QApplication::startDragDistance())
        m_dragging = true;
    viewport()->setCursor(m_dragging ? Qt::ClosedHandCursor : over ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_dragging)
        viewport()->update();
}

void FishboneView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer = toDrawing(event->position());
    const std::optional<Target> target = m_dragging ? targetAt(m_pointer) : std::nullopt;
    const QString id = m_grabbed;
    m_dragging = false;
    m_grabbed.clear();
    viewport()->setCursor(Qt::ArrowCursor);
    if (target) {
        m_editing.change(tr("Move a cause"), [&](EightD &report) {
            causetree::hang(report, id, target->category, target->parent);
        });
        setCurrent(id);
    }
    viewport()->update();
}

void FishboneView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF point = toDrawing(event->position());
    if (const FishboneNode *node = drawn().nodeAt(point)) {
        setCurrent(QString(node->id));
        writeCurrent();
    } else if (const FishboneBone *bone = drawn().boneAt(point)) {
        setCurrentBone(QString(bone->category));
        addBelow();
    }
}

// The page scrolls; with Ctrl the drawing grows.
void FishboneView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    else if (verticalScrollBar()->maximum() > 0 && hasFocus())
        QAbstractScrollArea::wheelEvent(event);
    else
        event->ignore();
}

void FishboneView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_editing.isWritable())
        return;
    QMenu menu(this);
    const auto offer = [&](const QString &words, const QKeySequence &keys, auto deed) {
        QAction *action = menu.addAction(words, this, deed);
        action->setShortcut(keys);
        return action;
    };
    if (m_current.isEmpty()) {
        offer(tr("Add a cause"), Qt::Key_Insert, [this] { addBelow(); });
    } else {
        offer(tr("Write"), Qt::Key_F2, [this] { writeCurrent(); });
        offer(tr("Add a cause beside"), Qt::Key_Return, [this] { addBeside(); });
        offer(tr("Add a cause below"), Qt::Key_Insert, [this] { addBelow(); });
        offer(tr("Take out with its branch"), Qt::Key_Delete, [this] { removeCurrent(); });
        menu.addSeparator();
        int key = Qt::Key_1;
        const Cause *cause = partById(m_editing.report().causes, m_current);
        for (const auto &[state, code] : causeStateCodes) {
            QAction *action = offer(eightdterms::code(u"cause_state", code), Qt::CTRL | Qt::Key(key++),
                                    [this, chosen = state] { setState(chosen); });
            action->setCheckable(true);
            action->setChecked(cause && cause->state == state);
        }
    }
    menu.exec(event->globalPos());
}

} // namespace kesu
