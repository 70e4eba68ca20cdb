#pragma once

#include <QAbstractScrollArea>
#include <QPointer>

#include <optional>

#include "eightd/fishbonedrawing.h"

class QPlainTextEdit;

namespace kesu {

class EightDEditing;

// The fishbone, drawn and written. Arrows walk, Enter adds a cause beside, Insert one below, F2 or typing writes,
// Delete takes the branch out, Alt+Up and Alt+Down move it, Ctrl+1 … Ctrl+5 say what it is; the mouse drags a cause to
// another bone or below another cause. Fits the width it has until Ctrl and the wheel, Ctrl++ or Ctrl+− say otherwise.
class FishboneView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    FishboneView(EightDEditing &editing, QWidget *parent);

    void setLeg(std::optional<Leg> leg); // nothing: all of them
    std::optional<Leg> leg() const { return m_leg; }
    const FishboneLayout &drawn() const { return m_drawing.layout(); }
    // The rectangle of a cause in the viewport.
    QRect causeRect(const QString &id) const;

    const QString &current() const { return m_current; }          // a cause; empty: the bone itself
    const QString &currentBone() const { return m_currentBone; }
    void setCurrent(const QString &id);
    void setCurrentBone(const QString &category);
    void addBeside();
    void addBelow();
    void writeCurrent();
    void removeCurrent();
    void setState(CauseState state);
    void zoom(qreal factor);
    void fit();

    QSize sizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Where a dragged cause would come to hang.
    struct Target {
        QString parent;
        QString category;
        QRectF rect;
    };

    void redraw();
    void settle();
    qreal scale() const;
    QPointF toDrawing(const QPointF &point) const;
    QRectF toView(const QRectF &rect) const;
    std::optional<Target> targetAt(const QPointF &point) const;
    bool walk(int key);
    void walkAlong(int steps);
    void walkAcross(int steps);
    void add(const QString &parent, const QString &behind);
    void move(int steps);
    void placeEditor();
    void closeEditor(bool keep);
    void tellCurrent();
    void reveal();
    FishboneColours colours() const;

    EightDEditing &m_editing;
    std::optional<Leg> m_leg;
    FishboneDrawing m_drawing;
    qreal m_zoom = 0; // 0: fits the width
    QString m_current;
    QString m_currentBone;
    QPointer<QPlainTextEdit> m_editor;
    QString m_before; // of what is being written
    QPointF m_pressed;
    QPointF m_pointer;
    QString m_grabbed;
    bool m_dragging = false;
};

} // namespace kesu
