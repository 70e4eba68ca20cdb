#pragma once

#include <QMap>
#include <QSet>

#include <functional>

#include "exchange/pace.h"
#include "messages/apierror.h"
#include "messages/apimessage.h"
#include "sync/blobtransferstore.h"

namespace kesu {

// Files to the hub and from it, piece by piece (sync-protocol §8): small ones first, going on where an interruption
// left off, every piece and every whole checked. Like SyncExchange it knows no network.
class BlobExchange
{
public:
    explicit BlobExchange(Store &store);

    std::optional<ApiRequest> next(Instant now);
    void take(const ApiReply &reply, Instant now, qint64 tookMs = 0);
    void lost(Instant now, bool timedOut = false);

    // A file somebody wants to see, however large; it goes before the others of its size. NotFound: no record names it,
    // or it is here.
    Result<void> want(const QString &sha256);
    // Files up to this size come without being asked for.
    static constexpr qint64 smallBytes = 1024 * 1024;
    void setFetchLimit(qint64 bytes) { m_fetchLimit = bytes; }
    void setChunkLimit(qint64 bytes);
    // What could not be sent or fetched is tried once more.
    void tryAllAgain();
    // Whatever was sent may be lost there.
    void hubRestored();

    std::optional<Instant> nextTry() const { return m_nextTry; }
    bool isDone() const { return m_done; }
    BlobCounts counts() const;
    // Files that arrived, and those that could not be had or sent, since the last call.
    QStringList takeArrived() { return std::exchange(m_arrived, {}); }
    QMap<QString, Error> takeFailed() { return std::exchange(m_failed, {}); }
    void setChance(std::function<double()> chance) { m_chance = std::move(chance); }

private:
    enum class Step { None, Offer, Send, Fetch };

    std::optional<BlobTransfer> choose();
    ApiRequest offer() const;
    std::optional<ApiRequest> requestForCurrent();
    std::optional<ApiRequest> sendPiece();
    ApiRequest fetchPiece() const;
    void takeProgress(const ApiReply &reply);
    void takePiece(const ApiReply &reply, Instant now);
    void takeError(Step step, const ApiReply &reply, Instant now);
    void offerAnew(const QString &words);
    void skip(const Error &error);
    void wait(Instant now, int retryAfterSeconds);

    BlobTransferStore m_transfers;
    std::optional<BlobTransfer> m_current;
    bool m_offered = false;       // the hub has said where the current upload goes on
    Step m_underWay = Step::None;
    qint64 m_pieceBytes = 0;      // of the request under way
    int m_setbacks = 0;           // pieces in a row that did not get on
    Pace m_piece;                 // in units of 16 KiB
    Backoff m_backoff;
    std::function<double()> m_chance;
    std::optional<Instant> m_nextTry;
    bool m_done = false;
    qint64 m_fetchLimit = smallBytes;
    QStringList m_wanted;
    QSet<QString> m_skipped;      // not before tryAllAgain()
    QStringList m_arrived;
    QMap<QString, Error> m_failed;
};

} // namespace kesu
