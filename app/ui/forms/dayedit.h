#pragma once

#include <QDate>
#include <QLineEdit>
#include <QTimeZone>

#include <functional>
#include <optional>

#include "base/instant.h"

namespace kesu {

// A day, typed as people say it ("昨天", "11-20", "上周五"); written out on leaving. A time of day is not taken.
class DayEdit : public QLineEdit {
    Q_OBJECT

public:
    DayEdit(std::function<Instant()> now, const QTimeZone &zone, QWidget *parent = nullptr);

    std::optional<QDate> day() const { return m_day; }
    void setDay(std::optional<QDate> day);
    bool isUnknown() const { return !m_day && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    void dayChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::function<Instant()> m_now;
    QTimeZone m_zone;
    std::optional<QDate> m_day;
};

} // namespace kesu
