#include "log/agestore.h"

#include <QDate>
#include <QTimeZone>

namespace kesu {

namespace {

qint64 startOf(QDate month)
{
    return month.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

QDate monthOf(Instant time)
{
    const QDate day = time.toUtc().date();
    return QDate(day.year(), day.month(), 1);
}

Result<void> makePartition(HubSession &session, QDate month)
{
    const QByteArray name = "op_" + month.toString(QStringLiteral("yyyyMM")).toLatin1();
    const auto known = session.query("SELECT 1 FROM pg_class WHERE relname = $1 AND relkind = 'r'", {name});
    if (!known || !known->isEmpty())
        return known ? Result<void>() : Result<void>(known.error());
    const QByteArray from = QByteArray::number(startOf(month));
    const QByteArray until = QByteArray::number(startOf(month.addMonths(1)));
    // Lines that lie in the other partition already (a clock stood wrong) keep this month out: it stays there.
    const auto strays = session.query("SELECT 1 FROM op_other WHERE at >= " + from + " AND at < " + until + " LIMIT 1");
    if (!strays || !strays->isEmpty())
        return strays ? Result<void>() : Result<void>(strays.error());
    const auto made = session.run("CREATE TABLE IF NOT EXISTS " + name + " PARTITION OF op FOR VALUES FROM (" + from
                                  + ") TO (" + until + ")");
    return made ? Result<void>() : Result<void>(made.error());
}

// The last line older than `before`, between two lines: times rise with seq, but for the small difference between the
// clocks of the hub's processes.
Result<qint64> lastOlder(HubSession &session, const QByteArray &scope, qint64 floor, qint64 head, Instant before)
{
    while (floor < head) {
        const qint64 middle = floor + (head - floor + 1) / 2;
        const auto at = session.query("SELECT at FROM op WHERE scope = $1 AND seq = $2", {scope, middle});
        if (!at)
            return at.error();
        if (!at->isEmpty() && at->integer(0, 0) < before.ms)
            floor = middle;
        else
            head = middle - 1;
    }
    return floor;
}

} // namespace

Result<void> makePartitions(HubSession &session, Instant from, Instant until)
{
    if (session.dialect() != SqlDialect::PostgreSql)
        return {};
    // Two processes must not make the same one at once.
    if (const auto locked = session.query("SELECT pg_advisory_xact_lock(7226382)"); !locked)
        return locked.error();
    for (QDate month = monthOf(from); month <= monthOf(until); month = month.addMonths(1)) {
        if (const auto done = makePartition(session, month); !done)
            return done;
    }
    return {};
}

Result<void> raiseFloors(HubSession &session, Instant before)
{
    const auto scopes = session.query("SELECT id, floor, seq FROM scope ORDER BY id");
    if (!scopes)
        return scopes.error();
    for (qsizetype i = 0; i < scopes->count(); ++i) {
        const qint64 floor = scopes->integer(i, 1);
        const auto last = lastOlder(session, scopes->utf8(i, 0), floor, scopes->integer(i, 2), before);
        if (!last)
            return last.error();
        if (*last == floor)
            continue;
        const auto raised = session.run("UPDATE scope SET floor = $2 WHERE id = $1 AND floor < $2",
                                        {scopes->utf8(i, 0), *last});
        if (!raised)
            return raised.error();
    }
    return {};
}

} // namespace kesu
