#pragma once

#include <QFile>
#include <QTimeZone>

#include "calendars/compiledcalendar.h"

// Calendars and stamps for tests.
namespace kesu::test {

inline QByteArray shippedCalendar(const QString &id)
{
    QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + QStringLiteral("/resources/calendars/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline CompiledCalendar compiled(const QString &id)
{
    return CompiledCalendar(parseCalendar(shippedCalendar(id)).value());
}

// A stamp in a zone: at("2026-02-13 16:20") is Shanghai time.
inline Instant at(const char *text, const char *zone = "Asia/Shanghai")
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd hh:mm"));
    return Instant::from(QDateTime(local.date(), local.time(), QTimeZone(zone)));
}

inline QString wall(std::optional<Instant> instant, const char *zone = "Asia/Shanghai")
{
    return instant ? instant->toUtc().toTimeZone(QTimeZone(zone)).toString(QStringLiteral("yyyy-MM-dd hh:mm"))
                   : QStringLiteral("never");
}

} // namespace kesu::test
