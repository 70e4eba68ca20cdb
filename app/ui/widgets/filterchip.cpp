#include "widgets/filterchip.h"

#include <QKeyEvent>
#include <QPainter>

#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

namespace kesu {

FilterChip::FilterChip(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics fm(font());
    return {fm.horizontalAdvance(text()) + fm.height() + 3 * metrics::gap, fm.height() + metrics::gap};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor base = palette().color(QPalette::Window);
    painter.setPen(QPen(hasFocus() ? accent : mixed(base, accent, 0.5), hasFocus() ? 2 : 1));
    painter.setBrush(mixed(base, accent, underMouse() ? 0.22 : 0.12));
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const int side = fontMetrics().height() * 3 / 4;
    const QRect cross(width() - side - metrics::gap, (height() - side) / 2, side, side);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(metrics::gap + 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    drawIcon(&painter, cross, QStringLiteral("close"), secondaryTone(palette()));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void FilterChip::retranslate()
{
    setAccessibleName(tr("Remove filter: %1").arg(text()));
    setToolTip(accessibleName());
}

} // namespace kesu
