#include "widgets/scopebutton.h"

#include <QPainter>

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

namespace kesu {

ScopeButton::ScopeButton(const QString &objectName, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(objectName);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ScopeButton::sizeHint() const
{
    const QFontMetrics fm(emphasised(font()));
    return {fm.horizontalAdvance(text()) + 3 * metrics::gap, fm.height() + metrics::gap};
}

void ScopeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor window = palette().color(QPalette::Window);
    const qreal tint = isChecked() ? 0.2 : underMouse() ? 0.08 : 0.0;
    const bool marked = isChecked() || hasFocus();
    painter.setPen(QPen(marked ? accent : palette().color(QPalette::Dark), hasFocus() ? 2 : 1));
    painter.setBrush(mixed(window, accent, tint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    painter.setFont(isChecked() ? emphasised(font()) : font());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

ScopeGroup::ScopeGroup(QWidget *page) : QButtonGroup(page), m_page(page) {}

ScopeButton *ScopeGroup::add(int id, const QString &objectName)
{
    auto *button = new ScopeButton(objectName, m_page);
    addButton(button, id);
    return button;
}

void ScopeGroup::setWords(int id, const QString &words, const QString &accessibleName)
{
    button(id)->setText(words);
    button(id)->setAccessibleName(accessibleName);
}

} // namespace kesu
