#include "references/referencestore.h"

#include "base/writesession.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

ReferenceDocument readDocument(const Statement &query)
{
    return {query.text(0), query.text(1), static_cast<int>(query.integer(2)), query.utf8(3)};
}

} // namespace

Result<QList<ReferenceDocument>> ReferenceStore::newest(const QString &kind) const
{
    // With max() SQLite takes the other columns from the row that has it.
    auto query = m_store.database().query("SELECT kind, document, max(version), body FROM ref_document"
                                          " WHERE kind = ? AND _deleted IS NOT 1 GROUP BY document ORDER BY document");
    query.bind(kind);
    QList<ReferenceDocument> documents;
    while (query.next())
        documents.append(readDocument(query));
    if (query.failed())
        return query.error();
    return documents;
}

Result<ReferenceDocument> ReferenceStore::find(const QString &kind, const QString &id, int version) const
{
    auto query = m_store.database().query("SELECT kind, document, version, body FROM ref_document"
                                          " WHERE kind = ?1 AND document = ?2 AND (?3 = 0 OR version = ?3)"
                                          " AND _deleted IS NOT 1 ORDER BY version DESC LIMIT 1");
    if (query.bind(kind).bind(id).bind(version).next())
        return readDocument(query);
    if (query.failed())
        return query.error();
    return Error{ErrorKind::NotFound, u"no-such-document"_s, id, {kind, QString::number(version)}};
}

Result<QList<int>> ReferenceStore::versions(const QString &kind, const QString &id) const
{
    auto query = m_store.database().query("SELECT version FROM ref_document WHERE kind = ? AND document = ?"
                                          " AND _deleted IS NOT 1 ORDER BY version");
    query.bind(kind).bind(id);
    QList<int> versions;
    while (query.next())
        versions.append(static_cast<int>(query.integer(0)));
    if (query.failed())
        return query.error();
    return versions;
}

Result<void> ReferenceStore::insert(WriteSession &session, const ReferenceDocument &document) const
{
    return session.create(u"ref_document"_s,
                          u"%1/%2/%3"_s.arg(document.kind, document.id, QString::number(document.version)),
                          {{u"kind"_s, document.kind}, {u"document"_s, document.id}, {u"version"_s, document.version},
                           {u"body"_s, QString::fromUtf8(document.body)}});
}

} // namespace kesu
