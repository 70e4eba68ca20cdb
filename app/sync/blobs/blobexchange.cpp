#include "blobs/blobexchange.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include "messages/blobmessages.h"
#include "messages/limits.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unitBytes = 16 * 1024;
constexpr int firstUnits = 16;
constexpr int mostSetbacks = 5;

QByteArray blobPath(const QString &sha256)
{
    return "/v1/blobs/" + sha256.toLatin1();
}

} // namespace

BlobExchange::BlobExchange(Store &store)
    : m_transfers(store), m_piece(firstUnits, static_cast<int>(limits::chunkBytes / unitBytes)),
      m_chance([] { return QRandomGenerator::global()->generateDouble(); })
{
}

void BlobExchange::setChunkLimit(qint64 bytes)
{
    m_piece.setMost(static_cast<int>(qMin(bytes, limits::chunkBytes) / unitBytes));
}

Result<void> BlobExchange::want(const QString &sha256)
{
    const auto found = m_transfers.toFetch(sha256);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"blob-missing"_s, sha256, {}};
    m_skipped.remove(sha256);
    if (!m_wanted.contains(sha256))
        m_wanted.append(sha256);
    m_done = false;
    return {};
}

void BlobExchange::tryAllAgain()
{
    m_skipped.clear();
    m_nextTry.reset();
    m_done = false;
}

void BlobExchange::hubRestored()
{
    (void)m_transfers.offerAllAgain(); // else with the next restore; nothing here is lost by it
    m_current.reset();
    tryAllAgain();
}

BlobCounts BlobExchange::counts() const
{
    return m_transfers.counts(m_fetchLimit).value_or({});
}

// Small before large, what is wanted before what is not, up before down.
std::optional<BlobTransfer> BlobExchange::choose()
{
    QList<BlobTransfer> candidates = m_transfers.toSend().value_or({});
    candidates += m_transfers.toFetch(m_fetchLimit).value_or({});
    QStringList wanted;
    for (const QString &hash : std::as_const(m_wanted)) {
        if (const auto found = m_transfers.toFetch(hash).value_or(std::nullopt)) {
            candidates.append(*found);
            wanted.append(hash);
        }
    }
    m_wanted = wanted;
    std::optional<BlobTransfer> best;
    const auto rank = [this](const BlobTransfer &transfer) {
        return std::tuple(transfer.size > smallBytes, !m_wanted.contains(transfer.sha256), !transfer.up, transfer.size);
    };
    for (const BlobTransfer &candidate : std::as_const(candidates)) {
        if (!m_skipped.contains(candidate.sha256) && (!best || rank(candidate) < rank(*best)))
            best = candidate;
    }
    return best;
}

std::optional<ApiRequest> BlobExchange::next(Instant now)
{
    if (m_underWay != Step::None || (m_nextTry && now < *m_nextTry))
        return std::nullopt;
    m_nextTry.reset();
    for (;;) {
        if (!m_current) {
            m_current = choose();
            m_offered = false;
            m_setbacks = 0;
        }
        m_done = !m_current;
        if (!m_current)
            return std::nullopt;
        if (auto request = requestForCurrent()) // else it cannot be read here, and another one is next
            return request;
    }
}

std::optional<ApiRequest> BlobExchange::requestForCurrent()
{
    if (!m_current->up) {
        m_current->done = m_transfers.arrived(m_current->sha256);
        if (m_current->done >= m_current->size) // whole and never checked, or of another time
            m_current->done = 0;
        m_underWay = Step::Fetch;
        return fetchPiece();
    }
    m_underWay = m_offered ? Step::Send : Step::Offer;
    return m_offered ? sendPiece() : offer();
}

ApiRequest BlobExchange::offer() const
{
    const BlobRequest request{m_current->sha256.toLatin1(), m_current->size, m_current->attachment};
    return {"POST", "/v1/blobs", {}, {}, request.toJson(), {}};
}

std::optional<ApiRequest> BlobExchange::sendPiece()
{
    const auto bytes = m_transfers.piece(m_current->sha256, m_current->done, m_piece.size() * unitBytes);
    if (!bytes || (bytes->isEmpty() && m_current->size > 0)) {
        m_underWay = Step::None;
        skip(bytes ? Error{ErrorKind::StoreUnusable, u"blob-damaged"_s, m_current->sha256, {}} : bytes.error());
        return std::nullopt;
    }
    m_pieceBytes = bytes->size();
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    return ApiRequest{"PATCH", blobPath(m_current->sha256) + "/upload", {},
                      {{"upload-offset", QByteArray::number(m_current->done)}, {"chunk-sha256", hash},
                       {"content-type", "application/octet-stream"}},
                      *bytes, {}};
}

ApiRequest BlobExchange::fetchPiece() const
{
    const qint64 last = qMin(m_current->size, m_current->done + m_piece.size() * unitBytes) - 1;
    const QByteArray range = "bytes=" + QByteArray::number(m_current->done) + '-'
        + QByteArray::number(qMax(last, m_current->done));
    return {"GET", blobPath(m_current->sha256), {}, {{"range", range}}, {}, {}};
}

void BlobExchange::take(const ApiReply &reply, Instant now, qint64 tookMs)
{
    const Step step = std::exchange(m_underWay, Step::None);
    if (!m_current || step == Step::None)
        return;
    if (!reply.ok())
        return takeError(step, reply, now);
    m_backoff.succeeded();
    if (step == Step::Fetch) {
        m_piece.went(static_cast<int>(reply.body.size() / unitBytes), tookMs, 0);
        return takePiece(reply, now);
    }
    if (step == Step::Send)
        m_piece.went(static_cast<int>(m_pieceBytes / unitBytes), tookMs, 0);
    takeProgress(reply);
}

void BlobExchange::takeProgress(const ApiReply &reply)
{
    const auto progress = BlobProgress::fromJson(reply.body);
    if (!progress)
        return skip(progress.error());
    if (!progress->have && progress->offset >= m_current->size && m_current->size > 0)
        return offerAnew({}); // all was sent, and the hub says that the whole is another file
    m_offered = true;
    if (progress->offset > m_current->done)
        m_setbacks = 0;
    m_current->done = progress->offset;
    if (!progress->have) {
        (void)m_transfers.noteProgress(*m_current); // for people; the hub knows best
        return;
    }
    if (const auto noted = m_transfers.noteSent(*m_current); !noted)
        return skip(noted.error());
    m_current.reset();
}

void BlobExchange::takePiece(const ApiReply &reply, Instant now)
{
    // A hub, or a proxy before it, that knows no ranges sends the whole.
    const qint64 offset = reply.status == 206 ? m_current->done : 0;
    if (reply.body.isEmpty() && m_current->size > 0)
        return skip({ErrorKind::BadInput, u"empty-piece"_s, m_current->sha256, {}});
    if (const auto kept = m_transfers.append(m_current->sha256, offset, reply.body); !kept)
        return skip(kept.error());
    m_current->done = offset + reply.body.size();
    if (m_current->done < m_current->size) {
        (void)m_transfers.noteProgress(*m_current);
        return;
    }
    if (const auto whole = m_transfers.finish(*m_current, now); !whole)
        return skip(whole.error());
    m_arrived.append(m_current->sha256);
    m_wanted.removeAll(m_current->sha256);
    m_current.reset();
}

void BlobExchange::takeError(Step step, const ApiReply &reply, Instant now)
{
    const ApiError error = errorOf(reply);
    const Error refused{ErrorKind::Refused, u"hub-refused"_s, m_current->sha256, {error.message}};
    switch (error.code) {
    case ApiCode::Offset:
        m_current->done = error.detail.value(u"offset"_s).toLongLong();
        if (m_current->done < 0 || m_current->done > m_current->size || ++m_setbacks > mostSetbacks)
            skip(refused);
        return;
    case ApiCode::Checksum:
        return offerAnew(error.message);
    case ApiCode::TooLarge:
        if (step == Step::Offer || m_piece.size() == 1)
            return skip(refused);
        return m_piece.halve();
    case ApiCode::NotFound:
        if (step == Step::Send) // given up by the hub meanwhile
            return offerAnew(error.message);
        return skip({ErrorKind::NotFound, u"blob-missing"_s, m_current->sha256, {error.message}});
    case ApiCode::SlowDown:
    case ApiCode::Busy:
    case ApiCode::StorageFull:
    case ApiCode::Internal:
    case ApiCode::UnknownError:
    case ApiCode::TokenExpired:
        return wait(now, error.retryAfterSeconds);
    default:
        return skip(refused);
    }
}

// Asks the hub once more where it stands.
void BlobExchange::offerAnew(const QString &words)
{
    m_offered = false;
    if (++m_setbacks > mostSetbacks)
        skip({ErrorKind::Refused, u"hub-refused"_s, m_current->sha256, {words}});
}

void BlobExchange::lost(Instant now, bool timedOut)
{
    m_underWay = Step::None;
    m_offered = false; // the hub may have taken the piece
    if (timedOut)
        m_piece.halve();
    wait(now, 0);
}

void BlobExchange::wait(Instant now, int retryAfterSeconds)
{
    m_nextTry = m_backoff.next(now, retryAfterSeconds, m_chance());
}

// Others go first; this one another time.
void BlobExchange::skip(const Error &error)
{
    m_skipped.insert(m_current->sha256);
    m_wanted.removeAll(m_current->sha256);
    m_failed.insert(m_current->sha256, error);
    m_current.reset();
}

} // namespace kesu
