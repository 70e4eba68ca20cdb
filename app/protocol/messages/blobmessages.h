#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"

// Uploads of attachments (sync-protocol §8). Chunks themselves travel as raw bytes with Upload-Offset and Chunk-SHA256.
namespace kesu {

// POST /blobs. `entity` is the attachment that names the hash.
struct BlobRequest {
    QByteArray sha256; // 64 lower-case hex digits, of the original bytes
    qint64 size = 0;
    QString entity;

    QByteArray toJson() const;
    static Result<BlobRequest> fromJson(const QByteArray &json);
};

// The reply to POST /blobs and to each PATCH.
struct BlobProgress {
    bool have = false;  // complete on the hub, nothing to send
    qint64 offset = 0;  // send from here

    QByteArray toJson() const;
    static Result<BlobProgress> fromJson(const QByteArray &json);
};

bool isBlobName(const QByteArray &sha256);

} // namespace kesu
