#include "exchange/scopereader.h"

#include <QElapsedTimer>

#include "sync/syncpositions.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstPage = 200;
constexpr int firstPortion = 50;

Error stale(const QString &code, const QString &scope)
{
    return {ErrorKind::Stale, code, scope, {}};
}

// Catalogues and people come first: what else comes in refers to them.
bool comesFirst(const QString &left, const QString &right)
{
    const bool leftIsReference = left == "ref"_L1;
    const bool rightIsReference = right == "ref"_L1;
    return leftIsReference != rightIsReference ? leftIsReference : left < right;
}

} // namespace

ScopeReader::ScopeReader(Store &store)
    : m_store(store), m_pageSize(firstPage, limits::pageOps), m_portion(firstPortion, limits::pageOps)
{
}

Result<Applied> ScopeReader::offered(const HelloReply &hello, Instant now)
{
    Applied applied;
    const SyncPositions positions(m_store);
    const auto known = positions.all();
    if (!known)
        return known.error();
    m_pageSize.setMost(hello.pageOps);
    // After the hub was restored: what is here is of before, so that no log fits it.
    const bool isOld = m_store.state().epoch < m_store.state().hubEpoch;
    SnapshotInbox snapshots(m_store);
    QMap<QString, Scope> scopes;
    for (auto it = hello.scopes.cbegin(); it != hello.scopes.cend(); ++it) {
        const bool wanted = m_scopes.value(it.key()).snapshotWanted;
        Scope scope;
        scope.head = it->head;
        const auto resumed = snapshots.resumeAfter(it.key(), hello.epoch);
        if (!resumed)
            return resumed.error();
        if (const auto position = known->constFind(it.key()); position != known->cend())
            scope.position = *position;
        const qint64 cursor = scope.position ? scope.position->cursor : 0;
        if (*resumed && !wanted) {
            scope.position.reset();
            scope.after = **resumed;
        } else if (wanted || it->snapshot || cursor < it->floor || (isOld && !scope.position)) {
            if (const auto begun = snapshots.begin(it.key(), *it, hello.through, hello.epoch, now); !begun)
                return begun.error();
            scope.position.reset();
        } else if (!scope.position) {
            scope.position = ScopePosition{0, scopeChainStart(it.key())};
        }
        scopes.insert(it.key(), scope);
    }
    m_scopes = scopes;
    // More than the hub can name: it does not hear of unfinished snapshots, nor of what is from before it was restored.
    const auto present = positions.scopes();
    if (!present)
        return present.error();
    for (const QString &scope : *present) {
        if (hello.scopes.contains(scope))
            continue;
        const auto gone = drop(scope, now);
        if (!gone)
            return gone;
        applied.records += gone->records;
    }
    return applied;
}

Result<void> ScopeReader::resume()
{
    const auto known = SyncPositions(m_store).all();
    if (!known)
        return known.error();
    m_scopes.clear();
    for (auto it = known->cbegin(); it != known->cend(); ++it)
        m_scopes.insert(it.key(), Scope{it->cursor, *it, {}, false});
    return {};
}

bool ScopeReader::sawHeads(const QMap<QString, qint64> &heads)
{
    bool news = false;
    for (auto it = heads.cbegin(); it != heads.cend(); ++it) {
        const auto scope = m_scopes.find(it.key());
        if (scope == m_scopes.end() || it.value() <= scope->head)
            continue;
        scope->head = it.value();
        news = true;
    }
    return news;
}

QMap<QString, qint64> ScopeReader::heads() const
{
    QMap<QString, qint64> result;
    for (auto it = m_scopes.cbegin(); it != m_scopes.cend(); ++it)
        result.insert(it.key(), it->head);
    return result;
}

qint64 ScopeReader::behind() const
{
    qint64 lines = 0;
    for (const Scope &scope : m_scopes)
        lines += qMax<qint64>(0, scope.head - (scope.position ? scope.position->cursor : 0));
    return lines;
}

std::optional<ScopeReader::Asked> ScopeReader::toAsk(int limit) const
{
    if (m_page) { // the page after the one that is being stored
        Asked asked = m_page->asked;
        asked.limit = limit;
        asked.from = {m_page->log.cursor, m_page->log.chain};
        asked.after = m_page->snapshot.next;
        return m_page->isLast() ? std::nullopt : std::optional(asked);
    }
    QStringList names = m_scopes.keys();
    std::sort(names.begin(), names.end(), comesFirst);
    for (const QString &name : std::as_const(names)) {
        const Scope &scope = *m_scopes.constFind(name);
        if (scope.snapshotWanted)
            continue; // a hello comes first
        if (!scope.position)
            return Asked{name, true, {}, scope.after, limit};
        if (scope.position->cursor < scope.head)
            return Asked{name, false, *scope.position, {}, limit};
    }
    return std::nullopt;
}

ApiRequest ScopeReader::requestOf(const Asked &asked) const
{
    ApiRequest request{"GET", {}, {{"limit", QByteArray::number(asked.limit)}}, {}, {}, {}};
    if (asked.isSnapshot) {
        request.path = "/v1/scopes/" + asked.scope.toUtf8() + "/snapshot";
        request.query.insert("after", asked.after.toUtf8());
        return request;
    }
    request.path = "/v1/sync/pull";
    request.query.insert("scope", asked.scope.toUtf8());
    request.query.insert("cursor", QByteArray::number(asked.from.cursor));
    request.query.insert("chain", asked.from.chain);
    return request;
}

std::optional<ApiRequest> ScopeReader::next(int pageLimit)
{
    if (m_asked)
        return std::nullopt;
    m_asked = toAsk(qMin(pageLimit, m_pageSize.size()));
    return m_asked ? std::optional(requestOf(*m_asked)) : std::nullopt;
}

void ScopeReader::giveUp(bool timedOut)
{
    m_asked.reset();
    if (timedOut)
        m_pageSize.halve();
}

Result<void> ScopeReader::checkLog(const Page &page) const
{
    const PullReply &log = page.log;
    const bool matches = log.from == page.asked.from.cursor
        && (log.entries.isEmpty() ? log.cursor == log.from && !log.more
                                  : log.entries.last().seq == log.cursor && log.entries.last().hash == log.chain);
    return matches ? Result<void>() : stale(u"bad-page"_s, page.asked.scope);
}

Result<void> ScopeReader::take(const ApiReply &reply, qint64 epoch, qint64 tookMs)
{
    if (!m_asked)
        return stale(u"not-next"_s, {});
    Page page;
    page.asked = *std::exchange(m_asked, std::nullopt);
    page.epoch = epoch;
    const QString &scope = page.asked.scope;
    const auto reading = m_scopes.constFind(scope);
    // Asked for ahead of a page that could then not be stored.
    const bool isNext = reading != m_scopes.cend() && reading->position.has_value() != page.asked.isSnapshot
        && (page.asked.isSnapshot ? reading->after == page.asked.after
                                  : reading->position->cursor == page.asked.from.cursor);
    if (m_page || !isNext)
        return stale(u"not-next"_s, scope);
    if (page.asked.isSnapshot) {
        auto read = SnapshotReply::fromJson(reply.body);
        if (!read)
            return read.error();
        page.snapshot = std::move(*read);
        m_pageSize.went(static_cast<int>(page.snapshot.items.size()), tookMs, 0);
    } else {
        auto read = PullReply::fromJson(reply.body);
        if (!read)
            return read.error();
        page.log = std::move(*read);
        if (const auto checked = checkLog(page); !checked)
            return checked;
        m_pageSize.went(static_cast<int>(page.log.entries.size()), tookMs, 0);
    }
    m_page = std::move(page);
    return {};
}

std::optional<QByteArray> ScopeReader::chainAt(const QString &scope, qint64 cursor) const
{
    const auto found = m_scopes.constFind(scope);
    const bool isThere = found != m_scopes.cend() && found->position && found->position->cursor == cursor;
    return isThere ? std::optional(found->position->chain) : std::nullopt;
}

void ScopeReader::takeNews(const HeadsReply::News &news, qint64 epoch)
{
    const auto scope = m_scopes.constFind(news.scope);
    if (m_page || m_asked || scope == m_scopes.cend() || !scope->position || scope->snapshotWanted)
        return;
    Page page;
    page.asked = {news.scope, false, *scope->position, {}, limits::newsLines};
    page.epoch = epoch;
    page.log = news.page;
    const bool links = !page.log.entries.isEmpty() && follows(page.log.entries.constFirst(), scope->position->chain);
    if (links && checkLog(page))
        m_page = std::move(page);
}

Result<Applied> ScopeReader::work(Instant now)
{
    if (!m_page)
        return Applied{};
    const qsizetype total = m_page->asked.isSnapshot ? m_page->snapshot.items.size() : m_page->log.entries.size();
    const qsizetype count = qMin<qsizetype>(m_portion.size(), total - m_page->stored);
    QElapsedTimer clock;
    clock.start();
    const auto applied = m_page->asked.isSnapshot ? storeSnapshot(count, now) : storeLog(count, now);
    if (!applied) {
        // Nothing read here yet and nothing to begin with: what the store holds is of before the hub was restored.
        if (applied.error().code == "wrong-cursor"_L1 && !m_page->asked.isSnapshot && m_page->asked.from.cursor == 0)
            wantSnapshot(m_page->asked.scope);
        m_page.reset();
        return applied;
    }
    m_portion.went(static_cast<int>(count), 0, clock.elapsed());
    m_page->stored += count;
    if (m_page->stored >= total)
        m_page.reset();
    return applied;
}

Result<Applied> ScopeReader::storeLog(qsizetype count, Instant now)
{
    Scope &scope = m_scopes[m_page->asked.scope];
    const PullReply &page = m_page->log;
    if (page.entries.isEmpty()) { // the head was of another epoch, or heard of wrongly
        scope.head = page.cursor;
        return Applied{};
    }
    PullReply portion;
    portion.entries = page.entries.mid(m_page->stored, count);
    portion.from = scope.position->cursor;
    portion.cursor = portion.entries.last().seq;
    portion.chain = portion.entries.last().hash;
    portion.more = portion.cursor < page.cursor || page.more;
    const auto applied = Inbox(m_store).applyPage(m_page->asked.scope, portion, m_page->epoch, now);
    if (!applied)
        return applied;
    scope.position = ScopePosition{portion.cursor, portion.chain};
    scope.head = portion.more ? qMax(scope.head, portion.cursor + 1) : qMax(scope.head, portion.cursor);
    return applied;
}

Result<Applied> ScopeReader::storeSnapshot(qsizetype count, Instant now)
{
    const QString name = m_page->asked.scope;
    Scope &scope = m_scopes[name];
    const SnapshotReply &page = m_page->snapshot;
    SnapshotReply portion;
    portion.items = page.items.mid(m_page->stored, count);
    const bool isLast = m_page->stored + count >= page.items.size();
    portion.next = isLast ? page.next : portion.items.last().entity;
    const auto applied = SnapshotInbox(m_store).applyPage(name, scope.after, portion, now);
    if (!applied)
        return applied;
    scope.after = portion.next;
    if (!portion.next.isEmpty())
        return applied;
    const auto position = SyncPositions(m_store).of(name);
    if (!position)
        return position.error();
    scope.position = *position;
    return applied;
}

void ScopeReader::wantSnapshot(const QString &scope)
{
    if (const auto found = m_scopes.find(scope); found != m_scopes.end())
        found->snapshotWanted = true;
}

Result<Applied> ScopeReader::drop(const QString &scope, Instant now)
{
    m_scopes.remove(scope);
    if (m_page && m_page->asked.scope == scope)
        m_page.reset();
    return Inbox(m_store).dropScope(scope, now);
}

bool ScopeReader::needsOffer() const
{
    return std::any_of(m_scopes.cbegin(), m_scopes.cend(), [](const Scope &scope) { return scope.snapshotWanted; });
}

void ScopeReader::forgetAll()
{
    m_scopes.clear();
    m_page.reset();
}

} // namespace kesu
