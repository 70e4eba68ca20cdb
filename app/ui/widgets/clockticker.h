#pragma once

#include <QDate>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "base/actor.h"

namespace kesu {

// Something that shows running time. Says when it must be drawn again and draws only what is visible.
class Ticking {
public:
    virtual ~Ticking() = default;
    // Seconds between two repaints that matter: 1 while something visible counts seconds, 0 when nothing runs.
    virtual int tickSeconds() const = 0;
    virtual void tick(Instant now) = 0;
};

// The one timer of the whole program. Everything shown is recomputed from "now", so sleep, clock changes and midnight
// need no special case: the next tick is right again. Main thread only.
class ClockTicker : public QObject {
    Q_OBJECT

public:
    explicit ClockTicker(const TimeSource &time, QObject *parent = nullptr);

    Instant now() const { return m_time.now(); }
    const TimeSource &time() const { return m_time; }
    // `owner` decides how long it lives; a hidden owner is not ticked.
    void add(QWidget *owner, Ticking *ticking);
    // The visible things have changed: ask them again how often they want to be drawn.
    void reschedule();
    // Draws everything visible now; the timer does this, tests may.
    void tickNow();
    int intervalSeconds() const;

Q_SIGNALS:
    // The local date has changed since the last tick: groups like "today" must be sorted out anew.
    void dayChanged();
    // At least a minute has passed since the last time: counts of what is overdue may have moved, seen or not.
    void minutePassed();

private:
    struct Entry {
        QPointer<QWidget> owner;
        Ticking *ticking;
    };

    const TimeSource &m_time;
    QTimer m_timer;
    QList<Entry> m_entries;
    QDate m_day;
    Instant m_minute;
};

} // namespace kesu
