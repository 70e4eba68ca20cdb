#include "blobs/blobservice.h"

#include <QCryptographicHash>

#include "blobs/blobrows.h"
#include "blobs/byterange.h"
#include "messages/blobmessages.h"
#include "messages/limits.h"
#include "replies.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

ApiReply wrongOffset(qint64 offset)
{
    return errorReply(ApiCode::Offset, u"The upload stands elsewhere."_s, {{u"offset"_s, offset}});
}

// A header that is a plain number; -1 otherwise.
qint64 numberIn(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

} // namespace

BlobService::BlobService(HubDatabase &database, BlobFolder folder, MaySee maySee, std::function<Instant()> clock,
                         BlobLimits limits)
    : m_database(database), m_folder(std::move(folder)), m_maySee(std::move(maySee)), m_clock(std::move(clock)),
      m_limits(limits)
{
}

Result<bool> BlobService::hasFor(const Caller &caller, const QByteArray &sha256)
{
    if (!m_folder.sizeOf(sha256))
        return false;
    bool sentItself = false;
    const auto done = m_database.read([&](HubSession &session) -> Result<void> {
        const auto upload = blobrows::findUpload(session, sha256, caller.device);
        if (!upload)
            return upload.error();
        sentItself = *upload && (*upload)->done;
        return {};
    });
    if (!done)
        return done.error();
    return sentItself ? Result<bool>(true) : m_maySee(caller, sha256);
}

ApiReply BlobService::begin(const Caller &caller, const ApiRequest &request)
{
    const auto asked = BlobRequest::fromJson(request.body);
    if (!asked)
        return replyForMessage(asked.error());
    if (asked->size > m_limits.fileBytes)
        return errorReply(ApiCode::TooLarge, u"The file is larger than the hub takes."_s,
                          {{u"most"_s, m_limits.fileBytes}});
    const auto has = hasFor(caller, asked->sha256);
    if (!has)
        return replyForError(has.error());
    if (*has)
        return jsonReply(BlobProgress{true, asked->size}.toJson());
    const qint64 offset = m_folder.uploaded(asked->sha256, caller.device);
    if (m_folder.freeBytes() - (asked->size - offset) < m_limits.sparedBytes)
        return errorReply(ApiCode::StorageFull);
    ApiReply reply = jsonReply(BlobProgress{false, offset}.toJson());
    const auto done = m_database.write([&](HubSession &session) -> Result<void> {
        const auto known = blobrows::findUpload(session, asked->sha256, caller.device);
        const auto open = blobrows::openUploads(session, caller.device);
        if (!known || !open)
            return known ? open.error() : known.error();
        if (!*known && *open >= m_limits.openUploads) {
            reply = errorReply(ApiCode::SlowDown, u"Finish other uploads first."_s);
            reply.headers.insert("retry-after", "60");
            return {};
        }
        if (*known && !(*known)->done && (*known)->size != asked->size && offset > 0) {
            reply = errorReply(ApiCode::BadBatch, u"This upload was begun with another size."_s,
                               {{u"size"_s, (*known)->size}});
            return {};
        }
        return blobrows::putUpload(session, asked->sha256, caller.device, {asked->size, m_clock(), false});
    });
    if (done && asked->size == 0 && reply.ok())
        return take(caller, asked->sha256, 0, {}, 0);
    return done ? reply : replyForError(done.error());
}

ApiReply BlobService::offset(const Caller &caller, const QByteArray &sha256)
{
    std::optional<UploadRow> upload;
    const auto done = m_database.read([&](HubSession &session) -> Result<void> {
        const auto found = blobrows::findUpload(session, sha256, caller.device);
        if (!found)
            return found.error();
        upload = *found;
        return {};
    });
    if (!done)
        return replyForError(done.error());
    if (!upload)
        return errorReply(ApiCode::NotFound);
    const qint64 stands = upload->done ? upload->size : m_folder.uploaded(sha256, caller.device);
    return {200,
            {{"upload-offset", QByteArray::number(stands)}, {"upload-length", QByteArray::number(upload->size)}},
            {}};
}

ApiReply BlobService::append(const Caller &caller, const QByteArray &sha256, const ApiRequest &request)
{
    const qint64 offset = numberIn(request.header("upload-offset"));
    if (offset < 0 || request.body.isEmpty() || !isBlobName(request.header("chunk-sha256").toLower()))
        return errorReply(ApiCode::BadBatch, u"A chunk needs bytes, Upload-Offset and Chunk-SHA256."_s);
    if (request.body.size() > limits::chunkBytes)
        return errorReply(ApiCode::TooLarge, {}, {{u"most"_s, limits::chunkBytes}});
    std::optional<UploadRow> upload;
    const auto done = m_database.read([&](HubSession &session) -> Result<void> {
        const auto found = blobrows::findUpload(session, sha256, caller.device);
        if (!found)
            return found.error();
        upload = *found;
        return {};
    });
    if (!done)
        return replyForError(done.error());
    if (!upload)
        return errorReply(ApiCode::NotFound);
    if (upload->done && m_folder.sizeOf(sha256))
        return jsonReply(BlobProgress{true, upload->size}.toJson());
    const QByteArray chunkHash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    if (chunkHash != request.header("chunk-sha256").toLower())
        return errorReply(ApiCode::Checksum, u"The chunk arrived damaged; send it again."_s, {{u"offset"_s, offset}});
    if (const qint64 stands = m_folder.uploaded(sha256, caller.device); stands != offset)
        return wrongOffset(stands);
    if (offset + request.body.size() > upload->size)
        return errorReply(ApiCode::BadBatch, u"The chunk goes beyond the size the upload was begun with."_s);
    if (m_folder.freeBytes() < m_limits.sparedBytes)
        return errorReply(ApiCode::StorageFull);
    return take(caller, sha256, offset, request.body, upload->size);
}

ApiReply BlobService::take(const Caller &caller, const QByteArray &sha256, qint64 offset, const QByteArray &chunk,
                           qint64 size)
{
    const auto progress = m_folder.append(sha256, caller.device, offset, chunk, size);
    if (!progress)
        return replyForError(progress.error());
    switch (progress->outcome) {
    case BlobFolder::Outcome::WrongOffset:
        return wrongOffset(progress->offset);
    case BlobFolder::Outcome::WrongHash:
        return errorReply(ApiCode::Checksum, u"The whole file is not what its hash says; begin again."_s,
                          {{u"offset"_s, 0}, {u"whole"_s, true}});
    case BlobFolder::Outcome::Complete:
        return finish(caller, sha256, size);
    case BlobFolder::Outcome::Appended:
        break;
    }
    return jsonReply(BlobProgress{false, progress->offset}.toJson());
}

ApiReply BlobService::finish(const Caller &caller, const QByteArray &sha256, qint64 size)
{
    const Instant now = m_clock();
    const auto done = m_database.write([&](HubSession &session) -> Result<void> {
        if (const auto complete = blobrows::putComplete(session, sha256, size, now); !complete)
            return complete;
        return blobrows::putUpload(session, sha256, caller.device, {size, now, true});
    });
    return done ? jsonReply(BlobProgress{true, size}.toJson()) : replyForError(done.error());
}

ApiReply BlobService::download(const Caller &caller, const QByteArray &sha256, const ApiRequest &request)
{
    const auto visible = m_maySee(caller, sha256);
    if (!visible)
        return replyForError(visible.error());
    const auto size = *visible ? m_folder.sizeOf(sha256) : std::nullopt;
    if (!size) // somebody else's, not there at all, or not yet sent: told alike
        return errorReply(ApiCode::NotFound);
    const QByteArray etag = '"' + sha256 + '"';
    ApiReply reply{200, {{"etag", etag}, {"accept-ranges", "bytes"}, {"content-type", "application/octet-stream"},
                         {"cache-control", "private, max-age=31536000, immutable"}}, {}};
    if (request.header("if-none-match") == etag) {
        reply.status = 304;
        return reply;
    }
    const QByteArray header = request.header("range");
    const QByteArray onlyIf = request.header("if-range");
    ByteRange range{0, *size - 1};
    const bool isPart = !header.isEmpty() && (onlyIf.isEmpty() || onlyIf == etag);
    if (isPart) {
        const auto asked = readByteRange(header, *size);
        if (!asked) {
            ApiReply refused = errorReply(ApiCode::BadBatch, u"The range lies outside the file."_s,
                                          {{u"size"_s, *size}});
            refused.status = 416;
            refused.headers.insert("content-range", "bytes */" + QByteArray::number(*size));
            return refused;
        }
        range = *asked;
    } else if (*size > m_limits.pieceBytes) {
        return errorReply(ApiCode::TooLarge, u"Ask for this file in ranges."_s,
                          {{u"size"_s, *size}, {u"most"_s, m_limits.pieceBytes}});
    }
    range.to = qMin(range.to, range.from + m_limits.pieceBytes - 1); // a shorter part than asked is allowed
    const auto bytes = m_folder.read(sha256, range.from, range.to - range.from + 1);
    if (!bytes)
        return replyForError(bytes.error());
    reply.body = *bytes;
    if (isPart) {
        reply.status = 206;
        reply.headers.insert("content-range", "bytes " + QByteArray::number(range.from) + '-'
                                 + QByteArray::number(range.to) + '/' + QByteArray::number(*size));
    }
    return reply;
}

Result<void> BlobService::maintain()
{
    const Instant before = m_clock().plusSeconds(-limits::uploadDays * 24LL * 3600);
    QByteArrayList unnamed;
    const auto done = m_database.write([&](HubSession &session) -> Result<void> {
        const auto found = blobrows::forget(session, before);
        if (!found)
            return found.error();
        unnamed = *found;
        return {};
    });
    if (!done)
        return done;
    m_folder.removeUploadsBefore(before);
    for (const QByteArray &sha256 : unnamed)
        m_folder.remove(sha256);
    return {};
}

} // namespace kesu
