#pragma once

#include <QByteArray>
#include <QMap>

#include <array>
#include <atomic>
#include <mutex>

#include "figures/storefigures.h"
#include "http/httpserver.h"
#include "router/routes.h"
#include "sql/hubdatabase.h"

namespace kesu {

// Figures of one hub process in Prometheus' text form: requests by path template and status, how long they took, and
// what the sockets and the store say. No names of scopes, devices or people.
class HubMetrics {
public:
    // `route` is null for what no route fits.
    void count(const Route *route, int status, double seconds, qint64 bytesIn, qint64 bytesOut);
    void countRows(qint64 pulled) { m_rowsPulled += pulled; }

    QByteArray text(const HttpCounters &http, const StoreFigures &store, const HubPool &pool) const;

private:
    static constexpr std::array<double, 11> bounds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    struct Series {
        QMap<int, qint64> byStatus;
        std::array<qint64, bounds.size() + 1> byTime{};
        double seconds = 0;
        qint64 bytesIn = 0;
        qint64 bytesOut = 0;
    };

    mutable std::mutex m_mutex;
    QMap<QByteArray, Series> m_series; // by labels
    std::atomic<qint64> m_rowsPulled{0};
};

} // namespace kesu
