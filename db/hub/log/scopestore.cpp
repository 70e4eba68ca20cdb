#include "log/scopestore.h"

#include "log/logentry.h"

namespace kesu {

namespace {

QByteArrayList utf8(const QStringList &texts)
{
    QByteArrayList list;
    for (const QString &text : texts)
        list.append(text.toUtf8());
    return list;
}

ScopeEnd startOf(const QString &scope)
{
    return {scope, 0, scopeChainStart(scope), 0};
}

Result<QMap<QString, ScopeEnd>> select(HubSession &session, const QStringList &scopes, const QByteArray &lock)
{
    const auto rows = session.query("SELECT id, seq, chain, floor FROM scope WHERE " + session.anyOf("id", 1)
                                    + " ORDER BY id" + lock, {utf8(scopes)});
    if (!rows)
        return rows.error();
    QMap<QString, ScopeEnd> ends;
    for (qsizetype i = 0; i < rows->count(); ++i)
        ends.insert(rows->text(i, 0), {rows->text(i, 0), rows->integer(i, 1), rows->utf8(i, 2), rows->integer(i, 3)});
    return ends;
}

} // namespace

Result<QList<ScopeEnd>> scopeEnds(HubSession &session, const QStringList &scopes)
{
    const auto found = select(session, scopes, {});
    if (!found)
        return found.error();
    QList<ScopeEnd> ends;
    for (const QString &scope : scopes)
        ends.append(found->contains(scope) ? found->value(scope) : startOf(scope));
    return ends;
}

Result<QStringList> scopesWithPrefix(HubSession &session, const QString &prefix)
{
    const auto rows = session.query("SELECT id FROM scope WHERE substr(id, 1, length($1)) = $1 ORDER BY id", {prefix});
    if (!rows)
        return rows.error();
    QStringList scopes;
    for (qsizetype i = 0; i < rows->count(); ++i)
        scopes.append(rows->text(i, 0));
    return scopes;
}

Result<QMap<QString, ScopeEnd>> lockScopes(HubSession &session, const QStringList &scopes)
{
    auto ends = select(session, scopes, session.forUpdate());
    if (!ends || ends->size() == scopes.size())
        return ends;
    RowBatch fresh("scope", {{"id", RowBatch::Kind::Text}, {"seq", RowBatch::Kind::Integer},
                             {"chain", RowBatch::Kind::Text}});
    for (const QString &scope : scopes) {
        if (!ends->contains(scope))
            fresh.add({scope, 0, scopeChainStart(scope)});
    }
    // Whoever else makes the same scope at this moment is waited for, and then its lines are seen.
    if (const auto made = session.insert(fresh, "ON CONFLICT (id) DO NOTHING"); !made)
        return made.error();
    return select(session, scopes, session.forUpdate());
}

Result<void> saveScopes(HubSession &session, const QMap<QString, ScopeEnd> &scopes)
{
    RowBatch ends("scope", {{"id", RowBatch::Kind::Text}, {"seq", RowBatch::Kind::Integer},
                            {"chain", RowBatch::Kind::Text}, {"floor", RowBatch::Kind::Integer}});
    for (const ScopeEnd &end : scopes)
        ends.add({end.scope, end.seq, end.chain, end.floor});
    return session.insert(ends, "ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, chain = excluded.chain");
}

} // namespace kesu
