#pragma once

#include <QDate>
#include <QWidget>

#include "calendars/workcalendar.h"

namespace kesu {

// A year of a work calendar at a glance, Monday first: days off shaded, holidays and make-up days marked by a sign as
// well as by tone. One day is selected, by mouse or arrow keys.
class YearView : public QWidget {
    Q_OBJECT

public:
    explicit YearView(QWidget *parent = nullptr);

    void setCalendar(const WorkCalendar &calendar);
    void setYear(int year);
    QDate selected() const { return m_selected; }
    void select(QDate date);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void dateSelected(QDate date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QSize cell() const;
    int columns(int width) const;
    QRect monthRect(int month) const;
    QRect dayRect(QDate date) const;
    QDate dateAt(const QPoint &point) const;
    QString describe(QDate date) const;
    void paintDay(QPainter &painter, QDate date) const;

    WorkCalendar m_calendar;
    int m_year = 2026;
    QDate m_selected;
};

} // namespace kesu
