#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "base/actor.h"
#include "blobs/blobexchange.h"
#include "engine/clockwatch.h"
#include "exchange/syncexchange.h"
#include "transport/hubcalls.h"

namespace kesu {

// Runs the exchange in the background, in the thread of the store: after the start, within two seconds of a change made
// here, when the hub says that something is new, when the network is back, and by the poll times of the hub. Pages are
// stored in portions between which the window lives. Operations go before small files, small files before large ones.
class SyncEngine : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;

    SyncEngine(Store &store, ExchangeIdentity &identity, HubCalls &calls, const TimeSource &time, const QString &app,
               QObject *parent = nullptr);
    ~SyncEngine() override;

    void start();
    // What is under way is cut off and asked for anew after the next start.
    void stop();
    bool isRunning() const { return m_running; }
    // At once; `done` when everything has been sent and received, or with what was in the way.
    void syncNow(QObject *owner, const Done &done);
    // Sends what was saved here; it looks for that by itself five times a second.
    void lookForChanges();
    void fetchFile(const QString &sha256, QObject *owner, const Done &done);

    const SyncExchange &exchange() const { return m_exchange; }
    const BlobExchange &blobs() const { return m_blobs; }
    std::optional<Instant> offlineSince() const { return m_offlineSince; }
    const QString &offlineReason() const { return m_offlineReason; }
    const QString &strangerFingerprint() const { return m_stranger; } // of a certificate that is not trusted
    bool isWorking() const { return m_exchange.isUnderWay() || m_exchange.hasWork() || m_blobUnderWay; }

    void setFetchLimit(qint64 bytes) { m_blobs.setFetchLimit(bytes); }
    // For programs with a window: how long it may stand still for one portion.
    void setBusyLimit(qint64 ms);

Q_SIGNALS:
    void applied(const kesu::Applied &applied);  // after commit
    void fileArrived(const QString &sha256);
    void progressed();                           // any of the above may have changed

private:
    struct Waiter {
        QPointer<QObject> owner;
        Done done;
    };

    void step();
    void queueStep();
    void send(const ApiRequest &request);
    void call(const ApiRequest &request, int patience, const HttpTransport::Done &done);
    void settle(Instant now);
    void startBlob(Instant now);
    void indexTexts();
    void startWatch();
    void watchEnded(const Delivery &delivery);
    void noteDelivery(const Delivery &delivery);
    void lookAtClock();
    void answer(const Result<void> &result);
    Result<void> trouble() const;
    bool isActive(Instant now) const;

    Store &m_store;
    HubCalls &m_calls;
    const TimeSource &m_time;
    SyncExchange m_exchange;
    BlobExchange m_blobs;
    bool m_running = false;
    int m_run = 0; // replies to requests of an earlier run come too late
    bool m_stepQueued = false;
    bool m_blobUnderWay = false;
    bool m_watching = false;
    std::optional<Delivery> m_delivered; // waits until the page before it is stored
    std::optional<Instant> m_offlineSince;
    QString m_offlineReason;
    QString m_stranger;
    Instant m_lastNews;
    ClockWatch m_clock;
    qint64 m_seenDseq = 0;
    QTimer m_again;      // after a wait
    QTimer m_poll;
    QTimer m_changes;
    QTimer m_texts;      // for those that wait for the text index
    Pace m_textsAtOnce;
    QList<Waiter> m_waiters;
    QMultiHash<QString, Waiter> m_fileWaiters;
};

} // namespace kesu
