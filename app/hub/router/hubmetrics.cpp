#include "router/hubmetrics.h"

#include <algorithm>

namespace kesu {

namespace {

void say(QByteArray &out, const char *name, const char *type, const char *help)
{
    out += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void line(QByteArray &out, const QByteArray &name, const QByteArray &labels, const QByteArray &value)
{
    out += name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + value + '\n';
}

void single(QByteArray &out, const char *name, const char *type, const char *help, qint64 value)
{
    say(out, name, type, help);
    line(out, name, {}, QByteArray::number(value));
}

} // namespace

void HubMetrics::count(const Route *route, int status, double seconds, qint64 bytesIn, qint64 bytesOut)
{
    const QByteArray labels = route ? "method=\"" + route->method + "\",path=\"" + route->path + '"'
                                    : QByteArray("method=\"\",path=\"\"");
    const auto slot = std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin();
    const std::scoped_lock lock(m_mutex);
    Series &series = m_series[labels];
    ++series.byStatus[status];
    ++series.byTime[static_cast<std::size_t>(slot)];
    series.seconds += seconds;
    series.bytesIn += bytesIn;
    series.bytesOut += bytesOut;
}

QByteArray HubMetrics::text(const HttpCounters &http, const StoreFigures &store, const HubPool &pool) const
{
    QByteArray out;
    const std::scoped_lock lock(m_mutex);
    say(out, "kesuhub_requests_total", "counter", "Requests by path template and status.");
    for (auto it = m_series.begin(); it != m_series.end(); ++it) {
        for (auto status = it->byStatus.begin(); status != it->byStatus.end(); ++status) {
            line(out, "kesuhub_requests_total", it.key() + ",status=\"" + QByteArray::number(status.key()) + '"',
                 QByteArray::number(*status));
        }
    }
    say(out, "kesuhub_request_seconds", "histogram", "Time from a request's arrival to its answer.");
    for (auto it = m_series.begin(); it != m_series.end(); ++it) {
        qint64 sum = 0;
        for (std::size_t i = 0; i <= bounds.size(); ++i) {
            sum += it->byTime[i];
            const QByteArray bound = i < bounds.size() ? QByteArray::number(bounds[i]) : QByteArray("+Inf");
            line(out, "kesuhub_request_seconds_bucket", it.key() + ",le=\"" + bound + '"', QByteArray::number(sum));
        }
        line(out, "kesuhub_request_seconds_sum", it.key(), QByteArray::number(it->seconds, 'f', 6));
        line(out, "kesuhub_request_seconds_count", it.key(), QByteArray::number(sum));
    }
    say(out, "kesuhub_request_body_bytes_total", "counter", "Bytes of unpacked request bodies.");
    for (auto it = m_series.begin(); it != m_series.end(); ++it)
        line(out, "kesuhub_request_body_bytes_total", it.key(), QByteArray::number(it->bytesIn));
    say(out, "kesuhub_reply_body_bytes_total", "counter", "Bytes of reply bodies before packing.");
    for (auto it = m_series.begin(); it != m_series.end(); ++it)
        line(out, "kesuhub_reply_body_bytes_total", it.key(), QByteArray::number(it->bytesOut));

    single(out, "kesuhub_connections", "gauge", "Open connections.", http.connectionsNow);
    single(out, "kesuhub_connections_refused_total", "counter", "Connections over a limit.", http.connectionsRefused);
    single(out, "kesuhub_requests_in_flight", "gauge", "Requests read and not yet answered.", http.requestsNow);
    single(out, "kesuhub_queue_length", "gauge", "Requests that wait for a worker.", http.queuedNow);
    single(out, "kesuhub_buffered_bytes", "gauge", "Bodies held in memory.", http.bufferedNow);
    single(out, "kesuhub_busy_replies_total", "counter", "Requests answered 503.", http.busyReplies);
    single(out, "kesuhub_malformed_total", "counter", "Input that was no request.", http.malformed);
    single(out, "kesuhub_timeouts_total", "counter", "Connections cut at a deadline.", http.timedOut);
    single(out, "kesuhub_network_received_bytes_total", "counter", "Bytes received, packed.", http.bytesIn);
    single(out, "kesuhub_network_sent_bytes_total", "counter", "Bytes sent, packed.", http.bytesOut);
    single(out, "kesuhub_database_connections", "gauge", "Connections to the database (SQLite: readers).", pool.open);
    single(out, "kesuhub_database_connections_idle", "gauge", "Those that nobody uses.", pool.idle);
    single(out, "kesuhub_database_connections_most", "gauge", "As many as there may be.", pool.most);
    single(out, "kesuhub_rows_pulled_total", "counter", "Lines of the log sent to devices.", m_rowsPulled);
    single(out, "kesuhub_operations", "gauge", "Lines of the log, over all scopes.", store.operations);
    single(out, "kesuhub_quarantined", "gauge", "Operations waiting for a supervisor.", store.quarantined);
    single(out, "kesuhub_devices", "gauge", "Devices that are not revoked.", store.devices);
    single(out, "kesuhub_blobs", "gauge", "Complete attachments.", store.blobs);
    single(out, "kesuhub_blob_bytes", "gauge", "Bytes of complete attachments.", store.blobBytes);
    return out;
}

} // namespace kesu
