#include "settings/yearview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "base/language.h"
#include "forms/calendaredit.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

YearView::YearView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void YearView::setCalendar(const WorkCalendar &calendar)
{
    m_calendar = calendar;
    update();
}

void YearView::setYear(int year)
{
    m_year = year;
    if (m_selected.year() != year)
        select(QDate(year, 1, 1));
    update();
}

void YearView::select(QDate date)
{
    if (date == m_selected || !date.isValid())
        return;
    m_selected = date;
    setAccessibleName(describe(date));
    update();
    Q_EMIT dateSelected(date);
}

QSize YearView::cell() const
{
    return {fontMetrics().horizontalAdvance(u"00"_s) + metrics::gap, fontMetrics().height() + metrics::tightGap};
}

int YearView::columns(int width) const
{
    return qBound(1, (width + metrics::groupGap) / (cell().width() * 7 + metrics::groupGap), 4);
}

QSize YearView::sizeHint() const
{
    const int width = 3 * (cell().width() * 7 + metrics::groupGap);
    return {width, heightForWidth(width)};
}

QSize YearView::minimumSizeHint() const
{
    return {cell().width() * 7, cell().height() * 8};
}

int YearView::heightForWidth(int width) const
{
    const int rows = (12 + columns(width) - 1) / columns(width);
    return rows * (cell().height() * 7 + metrics::groupGap);
}

QRect YearView::monthRect(int month) const
{
    const int across = columns(width());
    const QSize size(cell().width() * 7, cell().height() * 7);
    const int column = (month - 1) % across;
    const int row = (month - 1) / across;
    const QPoint corner(column * (size.width() + metrics::groupGap), row * (size.height() + metrics::groupGap));
    return {corner, size};
}

QRect YearView::dayRect(QDate date) const
{
    const QRect month = monthRect(date.month());
    const int first = QDate(date.year(), date.month(), 1).dayOfWeek() - 1;
    const int place = first + date.day() - 1;
    return {month.x() + place % 7 * cell().width(), month.y() + (place / 7 + 1) * cell().height(), cell().width(),
            cell().height()};
}

QDate YearView::dateAt(const QPoint &point) const
{
    for (QDate date(m_year, 1, 1); date.year() == m_year; date = date.addDays(1)) {
        if (dayRect(date).contains(point))
            return date;
    }
    return {};
}

QString YearView::describe(QDate date) const
{
    const QString day = date.toString(Qt::ISODate) + u' ' + QLocale(uiLanguage()).dayName(date.dayOfWeek());
    const QString name = m_calendar.nameOf(date).in(uiLanguage());
    const QString frames = calendaredit::framesText(m_calendar.framesOn(date));
    const QString state = frames.isEmpty() ? tr("closed") : frames;
    if (m_calendar.knownUntil && date > *m_calendar.knownUntil)
        return tr("%1: not announced yet").arg(day);
    return name.isEmpty() ? tr("%1: %2").arg(day, state) : tr("%1, %2: %3").arg(day, name, state);
}

void YearView::paintDay(QPainter &painter, QDate date) const
{
    const QRect rect = dayRect(date).adjusted(1, 1, -1, -1);
    const QColor base = palette().color(QPalette::Base);
    const bool makeUp = m_calendar.isMakeUpDay(date);
    const bool holiday = m_calendar.isHoliday(date);
    const bool known = !m_calendar.knownUntil || date <= *m_calendar.knownUntil;
    if (holiday)
        painter.fillRect(rect, mixed(base, errorTone(palette()), 0.22));
    else if (makeUp)
        painter.fillRect(rect, mixed(base, successTone(palette()), 0.28));
    else if (!m_calendar.isWorkday(date))
        painter.fillRect(rect, mixed(base, palette().color(QPalette::Text), 0.10));
    if (date == m_selected) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), hasFocus() ? 2 : 1));
        painter.drawRect(rect);
    }
    painter.setPen(known ? palette().color(QPalette::Text) : secondaryTone(palette()));
    painter.drawText(rect, Qt::AlignCenter, QString::number(date.day()));
    // The sign of the shape: a bar above works, a bar below rests.
    if (makeUp)
        painter.fillRect(rect.x() + 3, rect.y(), rect.width() - 6, 2, successTone(palette()));
    if (holiday)
        painter.fillRect(rect.x() + 3, rect.bottom() - 1, rect.width() - 6, 2, errorTone(palette()));
}

void YearView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QLocale locale(uiLanguage());
    for (int month = 1; month <= 12; ++month) {
        const QRect rect = monthRect(month);
        if (!rect.intersects(event->rect()))
            continue;
        painter.setFont(emphasised(font()));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect.adjusted(metrics::tightGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         locale.standaloneMonthName(month));
        painter.setFont(font());
        for (QDate date(m_year, month, 1); date.month() == month; date = date.addDays(1))
            paintDay(painter, date);
    }
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    select(dateAt(event->position().toPoint()));
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, int> steps{{Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -7}, {Qt::Key_Down, 7}};
    const int step = steps.value(event->key());
    const QDate next = m_selected.addDays(step);
    if (step == 0)
        QWidget::keyPressEvent(event);
    else if (next.year() == m_year)
        select(next);
}

bool YearView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QDate date = dateAt(help->pos());
        if (date.isValid())
            QToolTip::showText(help->globalPos(), describe(date), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace kesu
