#include "shell/railbutton.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStyleOptionFocusRect>

#include <algorithm>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int markerWidth = 3;
constexpr int shownAtMost = 999;
} // namespace

RailButton::RailButton(Page *page, QWidget *parent) : QAbstractButton(parent), m_page(page)
{
    setObjectName(page->pageId() + "RailButton"_L1);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(page, &Page::titleChanged, this, &RailButton::refresh);
    connect(page, &Page::badgeChanged, this, &RailButton::refresh);
    refresh();
}

void RailButton::setDigit(int digit)
{
    m_digit = digit;
    refresh();
}

void RailButton::refresh()
{
    if (!m_page)
        return;
    setText(m_page->title());
    const QString count = m_page->badgeCount() > 0 ? m_page->badgeText() : QString();
    setAccessibleName(count.isEmpty() ? text() : tr("%1, %2").arg(text(), count));
    const QString key = m_digit > 0 ? u"Alt+%1"_s.arg(m_digit) : QString();
    setToolTip(QStringList{count, key}.filter(QRegularExpression(u"."_s)).join(u"\n"_s));
    updateGeometry();
    update();
}

QString RailButton::badge() const
{
    const int count = m_page ? m_page->badgeCount() : 0;
    if (count <= 0)
        return {};
    return count > shownAtMost ? u"%1+"_s.arg(shownAtMost) : QString::number(count);
}

int RailButton::iconSide() const
{
    return std::max(20, fontMetrics().height() + 2);
}

QSize RailButton::sizeHint() const
{
    const int badgeRoom = fontMetrics().horizontalAdvance(u"000"_s) + metrics::gap;
    return {markerWidth + metrics::groupGap + iconSide() + metrics::gap + fontMetrics().horizontalAdvance(text())
                + metrics::gap + badgeRoom + metrics::gap,
            std::max(40, fontMetrics().height() + 2 * metrics::gap + metrics::tightGap)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor window = palette().color(QPalette::Window);
    const QColor tone = isChecked() ? mixed(accent, palette().color(QPalette::WindowText), 0.15)
                                    : palette().color(QPalette::WindowText);
    if (isChecked())
        painter.fillRect(rect(), mixed(window, accent, 0.14));
    else if (underMouse())
        painter.fillRect(rect(), mixed(window, accent, 0.07));
    if (isChecked())
        painter.fillRect(QRect(0, 0, markerWidth, height()), accent);

    const int side = iconSide();
    const QRect iconRect(markerWidth + metrics::groupGap - metrics::tightGap, (height() - side) / 2, side, side);
    drawIcon(&painter, iconRect, m_page ? m_page->iconName() : QString(), tone);

    painter.setPen(tone);
    painter.setFont(isChecked() ? emphasised(font()) : font());
    const int left = iconRect.right() + metrics::gap + metrics::tightGap;
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, text());

    if (const QString count = badge(); !count.isEmpty()) {
        const QFontMetrics fm(emphasised(smaller(font())));
        const int pillHeight = fm.height() + 2;
        const int pillWidth = std::max(pillHeight, fm.horizontalAdvance(count) + metrics::gap);
        const QRectF pill(width() - pillWidth - metrics::gap, (height() - pillHeight) / 2.0, pillWidth, pillHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(errorTone(palette()));
        painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
        painter.setPen(isDark(palette()) ? QColor(0x1E2227) : QColor(Qt::white));
        painter.setFont(emphasised(smaller(font())));
        painter.drawText(pill, Qt::AlignCenter, count);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 2, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace kesu
