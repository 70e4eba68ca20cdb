#include "exchange/checkpointwatch.h"

#include "exchange/exchangeidentity.h"
#include "settings/localstores.h"
#include "sync/hubpast.h"
#include "sync/syncpositions.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 askEverySeconds = 600; // the hub signs as often
const QString askedKey = u"sync.checkpoints_asked"_s; // across starts: a script that syncs every minute does not ask as often

} // namespace

CheckpointWatch::CheckpointWatch(Store &store, const ExchangeIdentity &identity) : m_store(store), m_identity(identity)
{
}

std::optional<ApiRequest> CheckpointWatch::next(const QStringList &scopes, Instant now)
{
    if (m_toAsk.isEmpty())
        begin(scopes, now);
    while (!m_toAsk.isEmpty()) {
        m_asked = m_toAsk.takeFirst();
        const auto after = HubPast(m_store).signedUpTo(m_asked);
        if (!after || !scopes.contains(m_asked))
            continue;
        return ApiRequest{"GET", "/v1/audit/checkpoints",
                          {{"scope", m_asked.toUtf8()}, {"after", QByteArray::number(*after)}}, {}, {}, {}};
    }
    return std::nullopt;
}

void CheckpointWatch::begin(const QStringList &scopes, Instant now)
{
    const SettingStore settings(m_store);
    if (!m_askedAt)
        m_askedAt = Instant::fromIso(settings.all().value_or({}).value(askedKey)).value_or(Instant{});
    const qint64 since = now.seconds() - m_askedAt->seconds();
    if ((since >= 0 && since < askEverySeconds) || m_identity.hubKey().isEmpty())
        return;
    const bool isFirst = m_askedAt->ms == 0; // there is nothing yet that could have been signed otherwise
    m_askedAt = now;
    (void)settings.put(askedKey, now.toIso()); // when it cannot be kept, the next start asks sooner
    for (const QString &scope : isFirst ? QStringList() : HubPast(m_store).unsignedScopes().value_or({})) {
        if (scopes.contains(scope))
            m_toAsk.append(scope);
    }
}

Result<void> CheckpointWatch::take(const ApiReply &reply, Instant now)
{
    const auto checkpoints = checkpointsFromJson(reply.body);
    if (!checkpoints)
        return checkpoints.error();
    HubPast past(m_store);
    for (const SignedCheckpoint &checkpoint : *checkpoints) {
        if (checkpoint.scope != m_asked)
            return Error{ErrorKind::BadInput, u"bad-page"_s, m_asked, {}};
        if (!checkpoint.isSignedBy(m_identity.hubKey()))
            return denied(checkpoint.scope, checkpoint.seq, now);
        const auto same = past.compare(checkpoint);
        if (!same)
            return same.error();
        if (!*same)
            return denied(checkpoint.scope, checkpoint.seq, now);
    }
    return {};
}

Result<void> CheckpointWatch::denied(const QString &scope, qint64 seq, Instant now)
{
    return HubPast(m_store).report({scope, seq, SyncPositions(m_store).corrected(now)});
}

} // namespace kesu
