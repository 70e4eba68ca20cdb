#pragma once

#include <QLineEdit>
#include <QTimeZone>

#include <functional>
#include <optional>

#include "base/instant.h"

namespace kesu {

// A point in time, typed as people say it ("昨天 10点", "1小时前", "0930"). On leaving it is written out in full, with its
// weekday; words that mean no time stay as they are and isUnknown() says so.
class MomentEdit : public QLineEdit {
    Q_OBJECT

public:
    // `now` is asked whenever something is typed; times are shown in `zone`.
    MomentEdit(std::function<Instant()> now, const QTimeZone &zone, QWidget *parent = nullptr);

    void setTimeZone(const QTimeZone &zone);
    std::optional<Instant> moment() const { return m_moment; }
    void setMoment(std::optional<Instant> moment);
    bool isUnknown() const;
    // A day without a time of day means its end (a due time) instead of its beginning.
    void setDayMeansEnd(bool end) { m_dayMeansEnd = end; }

Q_SIGNALS:
    void momentChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void understand(const QString &typed);
    void writeOut();

    std::function<Instant()> m_now;
    QTimeZone m_zone;
    std::optional<Instant> m_moment;
    bool m_dayMeansEnd = false;
};

} // namespace kesu
