#include "evidence/attachmentstore.h"

#include "base/entityreader.h"
#include "base/writesession.h"

namespace kesu {

using namespace Qt::StringLiterals;

Result<QList<Attachment>> AttachmentStore::ofTicket(const TicketId &ticket) const
{
    const EntityReader reader(m_store.database(), u"attachment"_s);
    const auto rows = reader.select("WHERE ticket = ? AND _deleted IS NOT 1 ORDER BY added_at, rid", {ticket.text()});
    if (!rows)
        return rows.error();
    QList<Attachment> attachments;
    for (const EntityRow &row : *rows) {
        const QVariantMap fields = reader.fields(row);
        const auto text = [&](const QString &key) { return fields.value(key).toString(); };
        attachments.append({row.id, ticket, text(u"sha256"_s), text(u"name"_s), text(u"media_type"_s),
                            fields.value(u"size"_s).toLongLong(), text(u"role"_s), text(u"caption"_s),
                            Instant::fromIso(text(u"added_at"_s)).value_or(Instant{}), text(u"author"_s)});
    }
    return attachments;
}

Result<Attachment> AttachmentStore::insert(WriteSession &session, Attachment attachment, const QByteArray &bytes) const
{
    const auto hash = m_files.add(bytes);
    if (!hash)
        return hash.error();
    attachment.sha256 = QString::fromLatin1(*hash);
    attachment.size = bytes.size();
    if (attachment.id.isEmpty())
        attachment.id = session.newId();
    const auto done = session.create(u"attachment"_s, attachment.id,
                                     {{u"ticket"_s, attachment.ticket.text()}, {u"sha256"_s, attachment.sha256},
                                      {u"name"_s, attachment.name}, {u"media_type"_s, attachment.mediaType},
                                      {u"size"_s, attachment.size}, {u"role"_s, attachment.role},
                                      {u"caption"_s, attachment.caption}, {u"added_at"_s, attachment.addedAt.toIso()},
                                      {u"author"_s, attachment.author}});
    if (!done)
        return done.error();
    auto local = session.database().query("INSERT OR IGNORE INTO blob_local (sha256, size, added_at) VALUES (?,?,?)");
    if (const auto noted = session.run(local.bind(attachment.sha256).bind(attachment.size).bind(session.now())); !noted)
        return noted.error();
    return attachment;
}

Result<QSet<QString>> AttachmentStore::named() const
{
    auto query = m_store.database().query("SELECT DISTINCT sha256 FROM attachment");
    QSet<QString> hashes;
    while (query.next())
        hashes.insert(query.text(0));
    if (query.failed())
        return query.error();
    return hashes;
}

Result<QStringList> AttachmentStore::sweep() const
{
    const auto hashes = named();
    if (!hashes)
        return hashes.error();
    return m_files.sweep(*hashes);
}

} // namespace kesu
