#include "service/syncservice.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTimer>

#include "base/servicecontext.h"
#include "base/store.h"
#include "device/enrolment.h"
#include "engine/appliednews.h"
#include "engine/syncengine.h"
#include "reference/hubpermission.h"
#include "reference/referencelibrary.h"
#include "reference/referenceservice.h"
#include "service/conflictinbox.h"
#include "service/hubadministration.h"
#include "service/recordtitles.h"
#include "service/refusedchanges.h"
#include "sync/hubpast.h"
#include "sync/outbox.h"
#include "sync/syncpositions.h"
#include "sync/syncstatus.h"
#include "workspace/workspace.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellEveryMs = 250;

QString appName()
{
    return u"%1 %2 (%3)"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                               QSysInfo::prettyProductName());
}

TicketReach reachOf(SyncPlace place)
{
    switch (place) {
    case SyncPlace::ThisMachineOnly:
        return TicketReach::HereOnly;
    case SyncPlace::Sent:
        return TicketReach::Sent;
    case SyncPlace::Everywhere:
        break;
    }
    return TicketReach::Everywhere;
}

} // namespace

struct SyncService::Rooms {
    Rooms(Workspace &opened, const TimeSource &time, DeviceIdentity loaded)
        : workspace(opened), store(opened.context().store()), identity(std::move(loaded)), calls(identity, time),
          engine(store, identity, calls, time, appName()), enrolment(store, identity, time, appName()),
          news(opened), conflicts(opened.context()), refused(opened.context()),
          administration(calls,
                         [this](const QString &user) { return RecordTitles(workspace.context()).staffName(user); },
                         [this] { return workspace.actor().staff.text(); })
    {
    }

    // A new identity of the device may come with another letter, for numbers of tickets must stay unique.
    void keepPlace()
    {
        const DeviceGrant &grant = identity.grant();
        HubPermission permission(workspace.context()); // a courtesy, given another time when it cannot be kept
        (void)permission.remember(identity.isEnrolled() ? std::optional(Writer{grant.role.split(u',', Qt::SkipEmptyParts),
                                                                               grant.branch.split(u',', Qt::SkipEmptyParts)})
                                                        : std::nullopt);
        const Organisation &organisation = workspace.context().library().organisation();
        const bool same = organisation.deviceLetter == grant.letter
            && (organisation.branchCode == grant.branch || !workspace.isSetUp());
        if (identity.isEnrolled() && !same && !grant.letter.isEmpty())
            (void)workspace.reference().setDevicePlace(grant.letter, grant.branch == "*"_L1 ? QString() : grant.branch);
    }

    Workspace &workspace;
    Store &store;
    DeviceIdentity identity;
    QString trouble; // the identity cannot be read
    HubCalls calls;
    SyncEngine engine;
    Enrolment enrolment;
    AppliedNews news;
    ConflictInbox conflicts;
    RefusedChanges refused;
    HubAdministration administration;
    QTimer soon;
    bool inBackground = false; // start() was called: a hub joined later is exchanged with at once
};

SyncService::SyncService(Workspace &workspace, const TimeSource &clock, QObject *parent) : QObject(parent)
{
    auto identity = DeviceIdentity::load(workspace.dataDir());
    const QString trouble = identity ? QString() : identity.error().where;
    m_rooms = std::make_unique<Rooms>(workspace, clock,
                                      identity ? *identity : DeviceIdentity::none(workspace.dataDir()));
    Rooms &rooms = *m_rooms;
    rooms.trouble = trouble;
    if (rooms.identity.isEnrolled())
        (void)rooms.calls.usePlace(); // a place that has become unusable shows when it is called
    rooms.soon.setSingleShot(true);
    rooms.soon.setInterval(tellEveryMs);
    const auto soon = [this] {
        if (!m_rooms->soon.isActive())
            m_rooms->soon.start();
    };
    QObject::connect(&rooms.soon, &QTimer::timeout, this, [this] {
        m_rooms->keepPlace();
        Q_EMIT statusChanged();
    });
    QObject::connect(&rooms.engine, &SyncEngine::progressed, this, soon);
    QObject::connect(&rooms.engine, &SyncEngine::fileArrived, this, &SyncService::fileArrived);
    QObject::connect(&rooms.engine, &SyncEngine::applied, this, [this](const Applied &applied) {
        m_rooms->news.take(applied);
        Q_EMIT m_rooms->conflicts.changed();
        Q_EMIT m_rooms->refused.changed();
    });
    QObject::connect(&rooms.news, &AppliedNews::ticketsChanged, this, &SyncService::ticketsChanged);
    // Decided here: screens are told as of a change that came in.
    const auto written = [this](const QString &type, const QString &entity) {
        m_rooms->news.take({{{type, entity}}, 0});
        m_rooms->news.flush();
    };
    QObject::connect(&rooms.conflicts, &ConflictInbox::settled, this, written);
    QObject::connect(&rooms.refused, &RefusedChanges::written, this, written);
}

SyncService::~SyncService()
{
    stop();
}

void SyncService::start()
{
    m_rooms->inBackground = true;
    m_rooms->keepPlace();
    if (m_rooms->calls.isReady())
        m_rooms->engine.start();
}

void SyncService::stop()
{
    m_rooms->engine.stop();
    m_rooms->news.flush();
}

void SyncService::setBusyLimit(int milliseconds)
{
    m_rooms->engine.setBusyLimit(milliseconds);
}

void SyncService::fetchFilesUpTo(qint64 bytes)
{
    m_rooms->engine.setFetchLimit(bytes);
}

bool SyncService::isEnrolled() const
{
    return m_rooms->identity.isEnrolled();
}

SyncOverview SyncService::status() const
{
    const Rooms &rooms = *m_rooms;
    const SyncEngine &engine = rooms.engine;
    SyncOverview overview;
    overview.enrolled = rooms.identity.isEnrolled();
    overview.working = engine.isWorking();
    overview.hub = rooms.identity.place().url;
    const SyncPositions positions(rooms.store);
    const auto corrected = [&](const std::optional<Instant> &clock) {
        return clock ? std::optional(positions.corrected(*clock)) : clock;
    };
    overview.offlineSince = corrected(engine.offlineSince());
    overview.offlineReason = engine.offlineReason();
    overview.hold = engine.exchange().hold();
    overview.holdDetail = engine.exchange().holdDetail();
    if (!engine.strangerFingerprint().isEmpty()) {
        overview.hold = SyncHold::NotTrusted;
        overview.holdDetail = engine.strangerFingerprint();
    } else if (!rooms.trouble.isEmpty()) {
        overview.hold = SyncHold::Broken;
        overview.holdDetail = rooms.trouble;
    }
    overview.nextTry = corrected(engine.exchange().nextTry());
    overview.toReceive = engine.exchange().toReceive();
    if (const auto found = HubPast(rooms.store).contradiction())
        overview.otherPast = {found->scope, found->seq, found->noticed};
    overview.clockOffsetMs = positions.clockOffset();
    if (const auto counts = SyncStatus(rooms.store).counts()) {
        overview.waiting = static_cast<int>(counts->waiting);
        overview.unconfirmed = static_cast<int>(counts->sent);
        overview.notAccepted = static_cast<int>(counts->notAccepted);
        overview.conflicts = static_cast<int>(counts->conflicts);
        overview.lastExchange = counts->lastExchange;
    }
    if (const auto last = engine.exchange().lastExchange())
        overview.lastExchange = last;
    const BlobCounts files = overview.enrolled ? engine.blobs().counts() : BlobCounts();
    overview.filesToSend = files.filesToSend;
    overview.bytesToSend = files.bytesToSend;
    overview.filesToFetch = files.filesToFetch;
    return overview;
}

TicketReach SyncService::reach(const TicketId &ticket) const
{
    return reachOf(SyncStatus(m_rooms->store).placeOfTicket(ticket.text()).value_or(SyncPlace::Everywhere));
}

QHash<TicketId, TicketReach> SyncService::underWay() const
{
    const RecordTitles titles(m_rooms->workspace.context());
    QHash<TicketId, TicketReach> result;
    auto rows = m_rooms->store.database().query("SELECT DISTINCT ent, json_extract(body, '$.type') FROM outbox");
    while (rows.next()) {
        const TicketId ticket = titles.ticketOf(rows.text(1), rows.text(0));
        if (!ticket.isNull() && !result.contains(ticket))
            result.insert(ticket, reach(ticket));
    }
    return result;
}

void SyncService::syncNow(QObject *owner, const Answer<void> &done)
{
    if (m_rooms->calls.isReady())
        return m_rooms->engine.syncNow(owner, [this, done](const Result<void> &result) {
            m_rooms->news.flush();
            m_rooms->keepPlace();
            if (done)
                done(result);
        });
    if (done)
        done(Error{ErrorKind::Refused, u"not-enrolled"_s, {}, {}});
}

void SyncService::enrol(const HubPlace &place, const QString &code, const QString &label, QObject *owner,
                        const Answer<void> &done)
{
    if (!m_rooms->trouble.isEmpty())
        return done(Error{ErrorKind::StoreUnusable, u"damaged"_s, m_rooms->trouble, {}});
    m_rooms->enrolment.join(place, code, label, owner, [this, done](const Result<void> &result) {
        if (!result)
            return done(result);
        if (const auto placed = m_rooms->calls.usePlace(); !placed)
            return done(placed);
        m_rooms->keepPlace();
        if (m_rooms->inBackground)
            m_rooms->engine.start();
        Q_EMIT statusChanged();
        done(result);
    });
}

Result<void> SyncService::leave()
{
    m_rooms->engine.stop();
    const auto left = m_rooms->identity.forget();
    m_rooms->keepPlace();
    Q_EMIT statusChanged();
    return left;
}

Result<void> SyncService::dismissOtherPast()
{
    const auto dismissed = HubPast(m_rooms->store).dismiss();
    Q_EMIT statusChanged();
    return dismissed;
}

HubPlace SyncService::place() const
{
    return m_rooms->identity.place();
}

Result<void> SyncService::setPlace(const HubPlace &place)
{
    if (const auto checked = checkPlace(place); !checked)
        return checked;
    if (const auto kept = m_rooms->identity.setPlace(place); !kept)
        return kept;
    if (const auto used = m_rooms->calls.usePlace(); !used)
        return used;
    if (m_rooms->engine.isRunning())
        m_rooms->engine.syncNow(nullptr, {});
    Q_EMIT statusChanged();
    return {};
}

QString SyncService::deviceLabel() const
{
    return m_rooms->identity.label();
}

DeviceInfo SyncService::device() const
{
    DeviceInfo info;
    info.device = m_rooms->store.device();
    info.label = m_rooms->identity.label();
    info.branch = m_rooms->identity.grant().branch;
    info.role = m_rooms->identity.grant().role;
    info.letter = m_rooms->identity.grant().letter;
    info.app = appName();
    return info;
}

void SyncService::fetchFile(const QString &sha256, QObject *owner, const Answer<void> &done)
{
    m_rooms->engine.fetchFile(sha256, owner, done);
}

ConflictInbox &SyncService::conflicts() const
{
    return m_rooms->conflicts;
}

RefusedChanges &SyncService::refused() const
{
    return m_rooms->refused;
}

HubAdministration &SyncService::administration() const
{
    return m_rooms->administration;
}

} // namespace kesu
