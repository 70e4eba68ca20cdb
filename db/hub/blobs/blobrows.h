#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

#include "base/instant.h"
#include "base/result.h"

namespace kesu {

class HubSession;

struct UploadRow {
    qint64 size = 0;
    Instant at;
    bool done = false;
};

// The rows of attachments and their uploads. Every function runs inside the caller's transaction.
namespace blobrows {

Result<std::optional<UploadRow>> findUpload(HubSession &session, const QByteArray &sha256, const QString &device);
Result<qint64> openUploads(HubSession &session, const QString &device);
Result<void> putUpload(HubSession &session, const QByteArray &sha256, const QString &device, const UploadRow &row);
Result<bool> isComplete(HubSession &session, const QByteArray &sha256);
Result<void> putComplete(HubSession &session, const QByteArray &sha256, qint64 size, Instant at);

// Forgets uploads without progress since `before`, and complete files of before then that no record names; answers the
// latter, whose bytes may now be removed.
Result<QByteArrayList> forget(HubSession &session, Instant before);

} // namespace blobrows
} // namespace kesu
