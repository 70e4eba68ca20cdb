#pragma once

#include <QMap>

#include "exchange/pace.h"
#include "messages/apimessage.h"
#include "sync/inbox.h"

namespace kesu {

// Reads scopes: by pages of their logs, or of a snapshot where the log does not reach back. A page is asked for while
// the one before is still being stored, and stored in portions small enough that a window in the same thread lives.
class ScopeReader
{
public:
    explicit ScopeReader(Store &store);

    // What the hub offers: where each scope ends, and which need a snapshot. Scopes that are none of this device's any
    // longer are dropped.
    Result<Applied> offered(const HelloReply &hello, Instant now);
    // Newest seqs heard of elsewhere; true when one of them is news.
    bool sawHeads(const QMap<QString, qint64> &heads);
    QStringList scopes() const { return m_scopes.keys(); }
    // Goes on with what was read before, when the hub would not say hello.
    Result<void> resume();
    QMap<QString, qint64> heads() const;
    qint64 behind() const; // lines known to exist and not yet stored

    // The next page to ask for, also while one is being stored.
    std::optional<ApiRequest> next(int pageLimit);
    // Stale "not-next": asked for ahead of a page that could then not be stored. Stale "bad-page", BadInput: not what
    // was asked for. Either way it is asked for again.
    Result<void> take(const ApiReply &reply, qint64 epoch, qint64 tookMs);
    // The hash the scope was read to, when it was read to there.
    std::optional<QByteArray> chainAt(const QString &scope, qint64 cursor) const;
    // What has come since heads(), told without being asked for. Left alone when it does not fit: a page is asked for then.
    void takeNews(const HeadsReply::News &news, qint64 epoch);
    // The request now under way came to nothing.
    void giveUp(bool timedOut);
    QString asked() const { return m_asked ? m_asked->scope : QString(); }
    // Reads the scope asked for anew from a snapshot; offered() begins it.
    void wantSnapshot(const QString &scope);
    Result<Applied> drop(const QString &scope, Instant now);
    // The hub was restored: every scope is offered anew.
    void forgetAll();
    // A snapshot can only begin at what a new hello offers.
    bool needsOffer() const;

    bool hasWork() const { return m_page.has_value(); }
    // Stores one portion. On failure the page is dropped and asked for again.
    Result<Applied> work(Instant now);
    void setBusyLimit(qint64 ms) { m_portion.setBusyLimit(ms); }
    void halvePage() { m_pageSize.halve(); }

private:
    struct Scope {
        qint64 head = 0;
        std::optional<ScopePosition> position; // nothing while a snapshot is under way
        QString after;                         // where the snapshot goes on
        bool snapshotWanted = false;
    };
    struct Asked {
        QString scope;
        bool isSnapshot = false;
        ScopePosition from;
        QString after;
        int limit = 0;
    };
    struct Page {
        Asked asked;
        qint64 epoch = 0;
        PullReply log;
        SnapshotReply snapshot;
        qsizetype stored = 0; // entries or items

        bool isLast() const { return asked.isSnapshot ? snapshot.next.isEmpty() : !log.more; }
    };

    std::optional<Asked> toAsk(int limit) const;
    ApiRequest requestOf(const Asked &asked) const;
    Result<void> checkLog(const Page &page) const;
    Result<Applied> storeLog(qsizetype count, Instant now);
    Result<Applied> storeSnapshot(qsizetype count, Instant now);

    Store &m_store;
    QMap<QString, Scope> m_scopes;
    std::optional<Asked> m_asked;
    std::optional<Page> m_page;
    Pace m_pageSize;
    Pace m_portion;
};

} // namespace kesu
