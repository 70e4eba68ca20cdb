#pragma once

#include "tickets/ticketservice.h"

namespace kesu {

// A file read and looked at, ready to be stored.
struct ReadyAttachment {
    Attachment attachment;
    QByteArray bytes;
};

constexpr qint64 maxAttachmentBytes = qint64(200) * 1024 * 1024;

// Reads files from disk or memory, finds out what they are from their contents, and refuses what could not be used
// later: unreadable, empty, over 200 MB, pictures that are cut off. Error `where` is the file's name.
Result<QList<ReadyAttachment>> readAttachments(const QList<NewAttachment> &files);

// Whether the bytes are whole, as far as the format says so itself (PNG, JPEG, GIF, WebP); other formats pass.
bool looksComplete(const QString &mediaType, const QByteArray &bytes);

} // namespace kesu
