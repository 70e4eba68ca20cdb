#include "theme/deskstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

#include "theme/metrics.h"
#include "theme/palettes.h"
#include "theme/strokes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int fieldAir = 4;      // px between a field's frame and its text, besides Fusion's
constexpr int chevronRoom = 14;  // px beside the label of a button with a menu

bool isLongText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool opensMenu(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button && button->menu() && button->popupMode() == QToolButton::InstantPopup
        && button->toolButtonStyle() != Qt::ToolButtonIconOnly;
}

bool isFramed(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isLongText(widget))
        widget->installEventFilter(this);
}

// Only the text of a long field is drawn again when the keyboard comes or goes; its frame shows it too.
bool DeskStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Fusion counts on its least width of 80; a label longer than that would touch the frame.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type == CT_PushButton && button && !(button->features & QStyleOptionButton::Flat))
        needed.setWidth(qMax(needed.width(), size.width() + 2 * metrics::groupGap));
    if (type == CT_LineEdit && isFramed(option))
        needed.rwidth() += 2 * fieldAir;
    if (type == CT_ComboBox || type == CT_SpinBox)
        needed.rwidth() += fieldAir;
    if (type == CT_ToolButton && opensMenu(widget))
        needed.rwidth() += chevronRoom;
    return needed;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents && isFramed(option) ? rect.adjusted(fieldAir, 0, -fieldAir, 0) : rect;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool text = (control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (!text)
        return rect;
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -fieldAir, 0) : rect.adjusted(fieldAir, 0, 0, 0);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int line = QFontMetrics(QApplication::font()).height();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return std::max(16, line - 2);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(14, line * 3 / 4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool dark = isDark(option->palette);
    const bool mark = element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox;
    if (mark && dark)
        return strokes::drawMark(element == PE_IndicatorRadioButton, option, painter);
    if (element == PE_IndicatorTabClose)
        return strokes::drawCross(option, painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Fusion's outlines are darker than the surface, which on a dark one leaves nothing to see; and around long texts
    // they do not tell where the keyboard is.
    const bool frame = element == PE_FrameLineEdit || element == PE_Frame;
    const bool longText = element == PE_Frame && isLongText(widget) && isFramed(option);
    if (longText || (frame && dark && !(option->state & State_HasFocus)))
        strokes::drawOutline(option, painter);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *label = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element != CE_ToolButtonLabel || !label || !opensMenu(widget))
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionToolButton beside = *label;
    const QRect room = visualRect(label->direction, label->rect,
                                  QRect(label->rect.right() - chevronRoom, label->rect.y(), chevronRoom,
                                        label->rect.height()));
    beside.rect = visualRect(label->direction, label->rect, label->rect.adjusted(0, 0, -chevronRoom, 0));
    QProxyStyle::drawControl(element, &beside, painter, widget);
    strokes::drawChevron(room, option, painter);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != CC_ToolButton || !button || !opensMenu(widget))
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    QStyleOptionToolButton plain = *button;
    plain.features &= ~QStyleOptionToolButton::HasMenu; // Fusion's own arrow sits in the corner
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
}

} // namespace kesu
