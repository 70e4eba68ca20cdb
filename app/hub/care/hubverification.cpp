#include "care/hubverification.h"

#include <QHash>
#include <QMap>

#include "log/checkpointstore.h"
#include "log/linestore.h"
#include "log/metastore.h"
#include "log/recordstore.h"
#include "log/scopestore.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"
#include "sql/hubdatabase.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int allCheckpoints = 1'000'000;

class Verification {
public:
    Verification(HubSession &session, int limit, const std::function<bool(qint64)> &progress)
        : m_session(session), m_limit(limit), m_progress(progress)
    {
    }

    Result<Findings> run()
    {
        for (const auto step : {&Verification::readEnds, &Verification::followChains, &Verification::foldRecords}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return m_findings;
    }

private:
    // Answers whether to go on.
    bool complain(const QString &code, const QString &where, const QStringList &args = {})
    {
        m_findings.append({Finding::Severity::Error, code, where, args});
        return m_findings.size() < m_limit;
    }

    Result<void> readEnds()
    {
        const auto scopes = scopesWithPrefix(m_session, {});
        if (!scopes)
            return scopes.error();
        const auto ends = scopeEnds(m_session, *scopes);
        const auto seed = metaValue(m_session, meta::signingSeed);
        if (!ends || !seed)
            return !ends ? ends.error() : seed.error();
        const auto keys = SigningKeys::fromSeed(QByteArray::fromHex(*seed));
        for (const ScopeEnd &end : *ends) {
            m_ends.insert(end.scope, end);
            const auto checkpoints = checkpointsFrom(m_session, end.scope, 0, allCheckpoints);
            if (!checkpoints)
                return checkpoints.error();
            for (const Checkpoint &checkpoint : *checkpoints) {
                const QByteArray text = checkpointText(end.scope, checkpoint.seq, checkpoint.hash, checkpoint.at);
                if (!keys || !isSignedBy(text, checkpoint.signature, keys->publicKey))
                    complain(u"checkpoint-unsigned"_s, placeOf(end.scope, checkpoint.seq));
                m_checkpoints[end.scope].insert(checkpoint.seq, checkpoint.hash);
            }
        }
        return {};
    }

    Result<void> followChains()
    {
        const auto walked = walkLines(m_session, [this](const StoredLine &line) {
            if (line.scope != m_scope) {
                if (!endScope())
                    return false;
                m_scope = line.scope;
                // Old months may be archived elsewhere: then the chain begins after the newest checkpoint before it.
                m_seq = line.seq > 1 && m_checkpoints.value(m_scope).contains(line.seq - 1) ? line.seq - 1 : 0;
                m_hash = m_seq ? m_checkpoints.value(m_scope).value(m_seq) : scopeChainStart(m_scope);
            }
            return checkLine(line) && (!m_progress || ++m_lines % 1000 != 0 || m_progress(m_lines));
        });
        if (!walked)
            return walked;
        endScope();
        for (const ScopeEnd &end : std::as_const(m_ends)) { // scopes without a single line
            if (end.seq > 0)
                complain(u"line-missing"_s, placeOf(end.scope, end.seq));
        }
        return {};
    }

    bool checkLine(const StoredLine &line)
    {
        if (line.seq != m_seq + 1 && !complain(u"line-missing"_s, placeOf(line.scope, m_seq + 1)))
            return false;
        const bool linked = line.seq == m_seq + 1;
        const auto entry = line.entry();
        const bool same = entry && entry->scope == line.scope && entry->seq == line.seq && entry->hash == line.hash
            && entry->entity == line.entity && entry->ver == line.ver && entry->at == line.at
            && entry->operation.uid == line.uid;
        if ((!same || (linked && !follows(*entry, m_hash))) && !complain(u"line-changed"_s, placeOf(line.scope, line.seq)))
            return false;
        m_seq = line.seq;
        m_hash = line.hash;
        const QByteArray signedHash = m_checkpoints.value(m_scope).value(line.seq);
        if (!signedHash.isEmpty() && signedHash != line.hash)
            return complain(u"checkpoint-differs"_s, placeOf(line.scope, line.seq));
        return true;
    }

    bool endScope()
    {
        if (m_scope.isEmpty())
            return true;
        const ScopeEnd end = m_ends.take(m_scope);
        return (end.seq == m_seq && end.chain == m_hash) || complain(u"end-differs"_s, placeOf(m_scope, m_seq));
    }

    Result<void> foldRecords()
    {
        EntityState state;
        QByteArray stored;
        bool complete = false;
        const auto finish = [&] {
            if (!complete || !state.exists())
                return true;
            if (stored.isNull())
                return complain(u"record-missing"_s, state.entity);
            const auto kept = entityStateFromJson(stored);
            return (kept && *kept == state) || complain(u"record-differs"_s, state.entity);
        };
        bool going = true;
        const auto walked = walkOperations(m_session, [&](const StoredLine &line, const QByteArray &record) {
            const auto entry = line.entry();
            if (!entry)
                return true; // said already
            if (line.entity != state.entity) {
                going = finish();
                state = {};
                complete = entry->ver == 1; // of older records the beginning may be archived
            }
            stored = record;
            apply(state, entry->placed());
            return going;
        });
        if (!walked)
            return walked;
        if (going)
            finish();
        return {};
    }

    static QString placeOf(const QString &scope, qint64 seq) { return scope + u'@' + QString::number(seq); }

    HubSession &m_session;
    int m_limit;
    const std::function<bool(qint64)> &m_progress;
    Findings m_findings;
    QMap<QString, ScopeEnd> m_ends;                            // of the scopes not met yet
    QHash<QString, QHash<qint64, QByteArray>> m_checkpoints;   // scope → seq → hash
    QString m_scope;
    qint64 m_seq = 0;
    QByteArray m_hash;
    qint64 m_lines = 0;
};

} // namespace

Result<Findings> verifyHub(HubDatabase &database, int limit, const std::function<bool(qint64)> &progress)
{
    Findings findings;
    const auto done = database.read([&](HubSession &session) -> Result<void> {
        auto found = Verification(session, limit, progress).run();
        if (!found)
            return found.error();
        findings = *std::move(found);
        return {};
    });
    return done ? Result<Findings>(findings) : Result<Findings>(done.error());
}

} // namespace kesu
