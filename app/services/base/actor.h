#pragma once

#include <QString>
#include <QStringList>

#include "base/id.h"
#include "base/instant.h"

namespace kesu {

// Who does something, and where. Every write names one.
struct Actor {
    StaffId staff;
    QString name;         // as shown in histories
    QStringList roles;    // codes: counter, handler, supervisor, quality, manager, administrator
    QString branch;       // branch code, part of ticket numbers
    QString department;
};

// "Now", handed in so that tests can stop the time. The programs use SystemClock.
class TimeSource
{
public:
    virtual ~TimeSource() = default;
    virtual Instant now() const = 0;
};

class SystemTime final : public TimeSource
{
public:
    Instant now() const override { return Instant::from(QDateTime::currentDateTimeUtc()); }
};

} // namespace kesu
