#include "world.h"

#include "messages/syncmessages.h"

namespace kesu::test {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostDevices = 5;

// Who sits where: two in one branch, one in another, the head office.
struct Desk {
    QStringList branches;
    QStringList roles;
};
const QList<Desk> desks{
    {{u"A"_s}, {u"supervisor"_s, u"handler"_s, u"counter"_s}},
    {{u"A"_s}, {u"counter"_s}},
    {{u"*"_s}, {u"administrator"_s, u"manager"_s, u"supervisor"_s, u"handler"_s, u"counter"_s}},
    {{u"B"_s, u"A"_s}, {u"supervisor"_s, u"handler"_s}},
};

bool chance(std::mt19937_64 *trouble, int percent)
{
    return trouble && static_cast<int>((*trouble)() % 100) < percent;
}

// Answers a push as if all of it had been stored.
ApiReply storedReply(const ApiRequest &request, const WorldHub &hub)
{
    PushReply good;
    if (const auto push = PushRequest::fromJson(request.body)) {
        for (const Operation &operation : push->operations)
            good.results.append({operation.dseq, true, {}, {}, {}});
        good.through = push->operations.isEmpty() ? 0 : push->operations.last().dseq;
    }
    ApiReply reply;
    reply.headers.insert("hub-epoch", QByteArray::number(hub.epoch()));
    reply.headers.insert("hub-time", QByteArray::number(hub.now().ms));
    reply.body = good.toJson();
    return reply;
}

} // namespace

World::World(const QString &hubKind, Defect defect) : m_defect(defect), m_hub(hubKind)
{
    addDevice();
    addDevice();
    addDevice();
}

World::~World() = default;

void World::addDevice()
{
    if (m_devices.size() >= mostDevices)
        return;
    const Desk &desk = desks.at(static_cast<qsizetype>(m_devices.size()) % desks.size());
    m_devices.push_back(std::make_unique<WorldDevice>(desk.branches, desk.roles, now()));
    m_devices.back()->user = u"u%1"_s.arg(m_devices.size());
}

std::vector<Step> World::randomSteps(quint64 seed, int count)
{
    std::mt19937_64 random(seed);
    std::vector<Step> steps(static_cast<size_t>(count));
    for (Step &step : steps)
        step = {static_cast<quint8>(random()), static_cast<quint8>(random()), static_cast<quint16>(random()),
                static_cast<quint16>(random())};
    return steps;
}

std::vector<Step> World::disastrousSteps(quint64 seed, int count)
{
    constexpr Step write{16, 0, 1, 1};
    constexpr Step sync{9, 0, 0, 0};
    const auto disaster = [](quint16 which) { return Step{13, 0, which, 0}; };
    std::vector<Step> steps{write, sync, disaster(6), write, sync, disaster(7), write, sync,
                            disaster(2), write, write, sync, disaster(4), write, write, sync};
    const std::vector<Step> more = randomSteps(seed, count);
    steps.insert(steps.end(), more.begin(), more.end());
    for (size_t i = 25; i < steps.size(); i += 10)
        steps[i].action = 13;
    return steps;
}

QString World::textOf(const std::vector<Step> &steps)
{
    QStringList texts;
    for (const Step &step : steps)
        texts.append(u"{%1, %2, %3, %4}"_s.arg(step.action).arg(step.device).arg(step.first).arg(step.second));
    return texts.join(u", "_s);
}

QString World::run(const std::vector<Step> &steps)
{
    for (const Step &step : steps)
        take(step);
    if (!m_wrong.isEmpty())
        return m_wrong;
    if (const QString loud = quieten(); !loud.isEmpty())
        return loud;
    return check();
}

void World::take(const Step &step)
{
    m_hub.advance(1 + step.second % 30);
    WorldDevice &device = *m_devices.at(step.device % m_devices.size());
    std::mt19937_64 trouble(quint64(step.first) << 16 | step.second);
    switch (step.action % 32) {
    case 0:
    case 1:
    case 2:
    case 3:
        exchange(device, 1 + step.first % 4, &trouble);
        break;
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
        exchange(device, 40, &trouble);
        break;
    case 9:
    case 10:
        m_hub.maintain();
        exchange(device, 200, nullptr);
        poll();
        break;
    case 11:
        settle(device, step);
        break;
    case 12:
        if (!m_late.isEmpty()) {
            const auto [caller, request] = m_late.takeFirst();
            (void)m_hub.handle(caller, request);
        }
        break;
    case 13:
        disaster(device, step);
        break;
    case 14:
        device.skewMs = (qint64(step.first) - 32768) * (step.second % 3 == 0 ? 10'000 : 100);
        break;
    case 15:
        olderProgramWorks(step);
        break;
    case 17:
        newerProgramWorks(step);
        break;
    default:
        work(device, step);
    }
}

// ---- the line ------------------------------------------------------------------------------------------------------

// Exchanges until there is nothing left to do or so many requests were made; true when there is nothing left.
bool World::exchange(WorldDevice &device, int requests, std::mt19937_64 *trouble)
{
    device.identity->setHubKey(m_hub.publicKey());
    if (const auto held = chance(trouble, 50) ? device.syncing().watch(0) : std::nullopt) { // as it ends while running
        bool lost = false;
        const ApiReply reply = carry(device, *held, trouble, &lost);
        if (!lost && !std::exchange(m_stops, false))
            (void)device.syncing().takeWatch(reply, device.clock(now()));
    }
    device.syncing().greet();
    for (int i = 0; i < requests; ++i) {
        SyncExchange &syncing = device.syncing();
        const Instant clock = device.clock(now());
        auto request = syncing.next(clock);
        if (!request) {
            if (syncing.work(clock))
                continue;
            if (const auto again = syncing.nextTry(); again && trouble == nullptr) {
                m_hub.advance(std::max<qint64>(1, (again->ms - clock.ms) / 1000 + 1));
                continue;
            }
            return syncing.isDone();
        }
        bool lost = false;
        const ApiReply reply = carry(device, *request, trouble, &lost);
        if (std::exchange(m_stops, false))
            device.restart(device.clock(now()));
        else if (lost)
            syncing.lost(device.clock(now()), chance(trouble, 30));
        else
            syncing.take(reply, device.clock(now()), 20);
        if (chance(trouble, 3)) { // the machine stops in the middle
            device.restart(device.clock(now()));
            return false;
        }
    }
    return false;
}

ApiReply World::carry(WorldDevice &device, const ApiRequest &request, std::mt19937_64 *trouble, bool *lost)
{
    if (chance(trouble, 8)) { // never arrives, or only long after everybody has given up
        if (chance(trouble, 50))
            m_late.append({device.caller, request});
        *lost = true;
        return {};
    }
    if (chance(trouble, 8))
        (void)deliver(device, request); // arrives twice
    ApiReply reply = deliver(device, request);
    if (chance(trouble, 8))
        *lost = true;
    else if (chance(trouble, 4))
        reply.body.truncate(reply.body.size() / 2);
    checkLimits(request, reply);
    return reply;
}

ApiReply World::deliver(WorldDevice &device, const ApiRequest &request)
{
    device.caller.device = device.identity->device();
    if (m_defect == Defect::AcknowledgesUnstored && request.path == "/v1/sync/push" && m_made % 5 == 0)
        return storedReply(request, m_hub);
    ApiReply reply = m_hub.handle(device.caller, request);
    if (m_defect == Defect::ForkTakenForStored && request.path == "/v1/sync/push" && reply.status == 409)
        return storedReply(request, m_hub);
    if (m_defect == Defect::ForkTakenForStored && request.path == "/v1/sync/hello" && reply.ok()) {
        auto hello = HelloReply::fromJson(reply.body);
        hello->chain.clear(); // which would tell
        reply.body = hello->toJson();
    }
    if (request.path == "/v1/sync/hello" && reply.ok() && m_defect != Defect::IgnoresLimits) {
        auto hello = HelloReply::fromJson(reply.body);
        hello->batchOps = WorldHub::batchOps;
        hello->batchBytes = WorldHub::batchBytes;
        hello->pageOps = WorldHub::pageOps;
        reply.body = hello->toJson();
    }
    if (m_defect == Defect::ForgetsEpoch) {
        reply.headers.insert("hub-epoch", "0");
        if (auto hello = HelloReply::fromJson(reply.body); hello && request.path == "/v1/sync/hello") {
            hello->epoch = 0;
            reply.body = hello->toJson();
        }
    }
    if (m_defect == Defect::KeepsCovered && request.path.endsWith("/snapshot") && reply.ok()) {
        auto page = SnapshotReply::fromJson(reply.body);
        QList<QByteArray> items;
        for (EntityState &item : page->items) {
            if (!item.stamps.isEmpty())
                item.others[item.stamps.firstKey()].append({item.created, u"covered"_s});
            items.append(toJson(item));
        }
        reply.body = SnapshotReply::toJson(items, page->next);
    }
    if (m_defect == Defect::LosesUnknown && request.path.endsWith("/snapshot") && reply.ok()) {
        auto page = SnapshotReply::fromJson(reply.body);
        QList<QByteArray> items;
        for (EntityState &item : page->items) {
            item.set.remove(u"field_of_tomorrow"_s);
            items.append(toJson(item));
        }
        reply.body = SnapshotReply::toJson(items, page->next);
    }
    if (request.path != "/v1/sync/pull" || !reply.ok())
        return reply;
    const auto page = PullReply::fromJson(reply.body);
    if (m_defect == Defect::CursorBeforePage && page && m_made % 4 == 0) {
        (void)device.store->database().query("INSERT OR REPLACE INTO cursor (scope, seq, chain, epoch)"
                                             " VALUES (?, ?, ?, (SELECT hub_epoch FROM sync_meta))")
            .bind(request.query.value("scope")).bind(page->cursor).bind(page->chain).run();
        m_stops = true;
    }
    if (m_defect == Defect::DropsLine && page && page->entries.size() > 1) {
        QList<QByteArray> lines;
        for (const LogEntry &entry : page->entries.mid(1))
            lines.append(toJson(entry));
        reply.body = PullReply::toJson(page->from, lines, page->cursor, page->chain, page->more, 1);
    }
    return reply;
}

// ---- what goes wrong beyond the line -------------------------------------------------------------------------------

void World::disaster(WorldDevice &device, const Step &step)
{
    const Instant clock = device.clock(now());
    noteSeen(device); // as long as the log still says it, and before there are two of it
    switch (step.first % 12) {
    case 0:
    case 1:
        device.restart(clock);
        break;
    case 2:
    case 3:
        device.backUp();
        break;
    case 4:
        if (device.hasBackup()) {
            device.restore(clock, step.second % 2 == 1);
            forgetWhatIsGone();
        }
        break;
    case 5:
        if (m_devices.size() < mostDevices) {
            m_devices.push_back(std::make_unique<WorldDevice>(device, clock));
        }
        break;
    case 6:
        if (m_hub.isFile())
            m_hub.backUp();
        break;
    case 7:
        if (m_hub.isFile() && m_hub.hasBackup()) {
            for (const auto &each : m_devices)
                noteSeen(*each); // likewise
            m_hub.restore();
            m_polled.clear();
            m_late.clear();
            forgetWhatIsGone();
        }
        break;
    case 8:
        m_hub.forgetLog(step.second % 2 ? u"branch:A"_s : u"branch:B"_s);
        break;
    case 9: { // somebody is given another branch
        const QList<QStringList> places{{u"A"_s}, {u"B"_s}, {u"A"_s, u"B"_s}, {u"*"_s}};
        device.caller.branches = places.at(step.second % places.size());
        break;
    }
    case 10:
        addDevice();
        break;
    default:
        m_hub.restart();
    }
}

// What neither the hub nor any machine has any more was lost with a disk, which no protocol can help.
void World::forgetWhatIsGone()
{
    QSet<QString> somewhere;
    for (const auto &device : m_devices) {
        for (const QString &uid : device->ownUids())
            somewhere.insert(uid);
    }
    for (const QByteArray sql : {"SELECT uid FROM op WHERE uid <> ''", "SELECT uid FROM quarantine"}) {
        const SqlRows rows = m_hub.rows(sql);
        for (qsizetype i = 0; i < rows.count(); ++i)
            somewhere.insert(rows.text(i, 0));
    }
    m_saved.intersect(somewhere);
}

} // namespace kesu::test
