#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <functional>
#include <mutex>

#include "base/instant.h"

namespace kesu {

// The hub's log: one JSON object a line. Device names and request ids, never addresses, bodies or anything of a person.
class HubLog {
public:
    enum class Level { Info, Warning, Error };

    struct Answered {
        QByteArray requestId;
        QByteArray route;  // method and path template
        QByteArray device;
        int status = 0;
        double seconds = 0;
        qint64 bytesIn = 0;
        qint64 bytesOut = 0;
    };

    // `out` stays open as long as this lives; null: nothing is written.
    HubLog(std::FILE *out, std::function<Instant()> clock) : m_out(out), m_clock(std::move(clock)) {}

    void answered(const Answered &exchange);
    void say(Level level, const QString &sentence, const QByteArray &requestId = {});

private:
    void write(const QByteArray &line);

    std::FILE *m_out;
    std::function<Instant()> m_clock;
    std::mutex m_mutex;
};

} // namespace kesu
