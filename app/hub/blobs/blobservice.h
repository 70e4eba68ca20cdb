#pragma once

#include <functional>

#include "base/instant.h"
#include "blobs/blobfolder.h"
#include "caller.h"
#include "messages/apimessage.h"
#include "sql/hubdatabase.h"

namespace kesu {

struct BlobLimits {
    qint64 fileBytes = 2LL * 1024 * 1024 * 1024;
    qint64 pieceBytes = 4LL * 1024 * 1024;         // a download answers no more at once
    qint64 sparedBytes = 256LL * 1024 * 1024;      // the disk keeps so much free
    int openUploads = 100;                         // of one device
};

// Uploads and downloads of attachments (sync-protocol §8). A caller reads only what a record it may see names, and is
// told "have" only about such files and those it has sent itself.
class BlobService {
public:
    using MaySee = std::function<Result<bool>(const Caller &, const QByteArray &sha256)>;

    BlobService(HubDatabase &database, BlobFolder folder, MaySee maySee, std::function<Instant()> clock,
                BlobLimits limits = {});

    ApiReply begin(const Caller &caller, const ApiRequest &request);                               // POST /blobs
    ApiReply offset(const Caller &caller, const QByteArray &sha256);                               // HEAD …/upload
    ApiReply append(const Caller &caller, const QByteArray &sha256, const ApiRequest &request);    // PATCH …/upload
    ApiReply download(const Caller &caller, const QByteArray &sha256, const ApiRequest &request);  // GET

    // Gives up uploads without progress and collects files that nothing names, both after 30 days.
    Result<void> maintain();

private:
    Result<bool> hasFor(const Caller &caller, const QByteArray &sha256);
    ApiReply take(const Caller &caller, const QByteArray &sha256, qint64 offset, const QByteArray &chunk, qint64 size);
    ApiReply finish(const Caller &caller, const QByteArray &sha256, qint64 size);

    HubDatabase &m_database;
    const BlobFolder m_folder;
    const MaySee m_maySee;
    const std::function<Instant()> m_clock;
    const BlobLimits m_limits;
};

} // namespace kesu
