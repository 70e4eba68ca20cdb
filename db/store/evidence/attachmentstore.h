#pragma once

#include <QList>
#include <QSet>

#include "base/store.h"
#include "evidence/blobfiles.h"
#include "tickets/ticketparts.h"

namespace kesu {

class WriteSession;

// Files kept with tickets: their rows here, their bytes in BlobFiles.
class AttachmentStore {
public:
    explicit AttachmentStore(Store &store) : m_store(store), m_files(store.blobDir()) { }

    Result<QList<Attachment>> ofTicket(const TicketId &ticket) const;
    // Stores the bytes first, then the row; `attachment.sha256` and `size` are found out. The attachment as stored.
    Result<Attachment> insert(WriteSession &session, Attachment attachment, const QByteArray &bytes) const;
    Result<QByteArray> bytes(const Attachment &attachment) const { return m_files.read(attachment.sha256); }
    QString pathOf(const Attachment &attachment) const { return m_files.pathOf(attachment.sha256); }

    // All hashes that rows name.
    Result<QSet<QString>> named() const;
    // Removes files left by saves that never committed; the hashes removed. Not while a session is open.
    Result<QStringList> sweep() const;

private:
    Store &m_store;
    BlobFiles m_files;
};

} // namespace kesu
