// sync, device, conflicts, not-accepted: exchanging with the hub, scripted.
#include "commands.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTimer>

#include <csignal>

#include "deadlines/timetexts.h"
#include "service/conflictinbox.h"
#include "service/refusedchanges.h"
#include "service/syncservice.h"
#include "sync/synctexts.h"
#include "texts/errortexts.h"
#include "texts/fieldtexts.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

constexpr int lookForSignalMs = 200;
constexpr int defaultWaitSeconds = 600;
volatile std::sig_atomic_t stopWanted = 0;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kesuctl)
};

void wantStop(int)
{
    stopWanted = 1;
}

// A hub that cannot be used is told by the same exit code as a store that cannot.
int failSync(const Context &context, Error error)
{
    static const QStringList unusable{u"hub-unreachable"_s, u"tls-not-trusted"_s, u"hub-broken"_s, u"hub-full"_s,
                                      u"device-revoked"_s, u"not-known-to-hub"_s, u"sync-timed-out"_s};
    if (unusable.contains(error.code))
        error.kind = ErrorKind::StoreUnusable;
    if (error.kind == ErrorKind::BadInput) {
        static const QMap<QString, QString> options{{u"url"_s, u"--hub"_s}, {u"caFile"_s, u"--ca"_s},
                                                    {u"fingerprint"_s, u"--fingerprint"_s}, {u"proxy"_s, u"--proxy"_s},
                                                    {u"code"_s, u"--code"_s}};
        error.where = options.value(error.where, error.where);
    }
    return context.fail(error);
}

// Runs the event loop until `start`'s answer has come, a signal asks to stop, or time is over.
Result<void> await(int seconds, const std::function<void(const Answer<void> &)> &start)
{
    std::optional<Result<void>> answer;
    QEventLoop loop;
    start([&](const Result<void> &result) {
        answer = result;
        loop.quit();
    });
    QTimer signalled;
    QObject::connect(&signalled, &QTimer::timeout, &loop, [&] {
        if (stopWanted)
            loop.quit();
    });
    signalled.start(lookForSignalMs);
    if (seconds > 0)
        QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    if (!answer)
        loop.exec();
    const QString why = stopWanted ? u"sync-stopped"_s : u"sync-timed-out"_s;
    return answer.value_or(Error{ErrorKind::StoreUnusable, why, {}, {}});
}

HubPlace placeOf(const CommandLine &line, HubPlace place)
{
    place.url = line.isSet(u"hub"_s) ? line.value(u"hub"_s) : place.url;
    place.trust.caFile = line.isSet(u"ca"_s) ? line.value(u"ca"_s) : place.trust.caFile;
    place.trust.fingerprint = line.isSet(u"fingerprint"_s) ? line.value(u"fingerprint"_s) : place.trust.fingerprint;
    place.proxy = line.isSet(u"proxy"_s) ? line.value(u"proxy"_s) : place.proxy;
    return place;
}

QJsonValue timeOf(const std::optional<Instant> &time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue();
}

QString holdCode(SyncHold hold)
{
    switch (hold) {
    case SyncHold::None: return u"none"_s;
    case SyncHold::Revoked: return u"revoked"_s;
    case SyncHold::NotKnown: return u"not_known"_s;
    case SyncHold::SchemaAhead: return u"schema_ahead"_s;
    case SyncHold::UpgradeRequired: return u"upgrade_required"_s;
    case SyncHold::HubBusy: return u"hub_busy"_s;
    case SyncHold::HubFull: return u"hub_full"_s;
    case SyncHold::DiskFull: return u"disk_full"_s;
    case SyncHold::NotTrusted: return u"not_trusted"_s;
    case SyncHold::Broken: break;
    }
    return u"hub_broken"_s;
}

QJsonObject overviewJson(const SyncOverview &overview)
{
    QJsonValue otherPast;
    if (const auto &found = overview.otherPast)
        otherPast = QJsonObject{{u"scope"_s, found->scope}, {u"seq"_s, found->seq},
                                {u"noticed"_s, found->noticed.toIso()}};
    return {{u"enrolled"_s, overview.enrolled},
            {u"hub"_s, overview.hub},
            {u"last_exchange"_s, timeOf(overview.lastExchange)},
            {u"offline_since"_s, timeOf(overview.offlineSince)},
            {u"hold"_s, holdCode(overview.hold)},
            {u"waiting"_s, overview.waiting},
            {u"unconfirmed"_s, overview.unconfirmed},
            {u"not_accepted"_s, overview.notAccepted},
            {u"conflicts"_s, overview.conflicts},
            {u"to_receive"_s, overview.toReceive},
            {u"files_to_send"_s, overview.filesToSend},
            {u"files_to_fetch"_s, overview.filesToFetch},
            {u"other_past"_s, otherPast},
            {u"clock_offset_s"_s, overview.clockOffsetMs / 1000}};
}

QString overviewText(const SyncOverview &overview, const ReferenceService &reference)
{
    const QString counts = Words::tr("Waiting to be sent: %1 · sent, not yet confirmed: %2 · not accepted: %3"
                                     " · conflicts: %4")
                               .arg(overview.waiting).arg(overview.unconfirmed).arg(overview.notAccepted)
                               .arg(overview.conflicts);
    QStringList lines{counts, synctexts::clock(overview.clockOffsetMs),
                      synctexts::otherPast(overview, timetexts::branchZone(reference))};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString conflictId(const Conflict &conflict)
{
    return QStringList{conflict.type, conflict.entity, conflict.register_}.join(u':');
}

QJsonObject conflictJson(const Conflict &conflict)
{
    QJsonArray values;
    for (const ConflictValue &value : conflict.values) {
        values.append(QJsonObject{{u"uid"_s, value.uid}, {u"values"_s, QJsonObject::fromVariantMap(value.values)},
                                  {u"at"_s, value.at.toIso()}, {u"staff"_s, value.staff},
                                  {u"device"_s, value.device}, {u"shown"_s, value.isShown},
                                  {u"mine"_s, value.isMine}});
    }
    return {{u"id"_s, conflictId(conflict)}, {u"title"_s, conflict.title},
            {u"fields"_s, QJsonArray::fromStringList(conflict.fields)}, {u"delete_edit"_s, conflict.isDeleteEdit},
            {u"values"_s, values}};
}

QString valueText(const QVariantMap &values)
{
    QStringList parts;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        parts.append(values.size() == 1 ? it.value().toString() : u"%1 = %2"_s.arg(it.key(), it.value().toString()));
    return parts.join(u", "_s);
}

QJsonObject refusedJson(const RefusedChange &change)
{
    return {{u"uid"_s, change.uid}, {u"type"_s, change.type}, {u"entity"_s, change.entity}, {u"kind"_s, change.kind},
            {u"title"_s, change.title}, {u"values"_s, QJsonObject::fromVariantMap(change.values)},
            {u"staff"_s, change.staff}, {u"at"_s, change.at.toIso()}, {u"code"_s, change.code},
            {u"field"_s, change.field}, {u"message"_s, change.message}};
}

// Values of --file as an object.
Result<QVariantMap> valuesFrom(const QString &file)
{
    const auto bytes = readInput(file);
    if (!bytes)
        return bytes.error();
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &failure);
    if (!document.isObject()) {
        const Error broken{ErrorKind::BadInput, u"json-unreadable"_s, file, {QString::number(failure.offset)}};
        return inFile(broken, file, *bytes);
    }
    return document.object().toVariantMap();
}

} // namespace

int runSync(Context &context, const CommandLine &line)
{
    bool isNumber = true;
    const int wait = line.isSet(u"wait"_s) ? line.value(u"wait"_s).toInt(&isNumber) : defaultWaitSeconds;
    if (!isNumber || wait < 1)
        return context.fail({ErrorKind::BadInput, u"value-not-taken"_s, u"--wait"_s, {line.value(u"wait"_s)}});
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    SyncService sync(**workspace, context.clock());
    if (line.isSet(u"files"_s))
        sync.fetchFilesUpTo(std::numeric_limits<qint64>::max());
    if (const HubPlace place = placeOf(line, sync.place()); sync.status().enrolled && place != sync.place()) {
        if (const auto placed = sync.setPlace(place); !placed)
            return failSync(context, placed.error());
    }
    if (line.isSet(u"past-checked"_s)) {
        if (const auto dismissed = sync.dismissOtherPast(); !dismissed)
            return context.fail(dismissed.error());
    }
    QSet<TicketId> changed;
    QObject::connect(&sync, &SyncService::ticketsChanged, &sync, [&](const QList<TicketId> &tickets) {
        changed += QSet<TicketId>(tickets.cbegin(), tickets.cend());
    });
    std::signal(SIGTERM, wantStop);
    std::signal(SIGINT, wantStop);
    const bool once = line.isSet(u"once"_s);
    const auto done = await(once ? wait : 0, [&](const Answer<void> &answer) {
        sync.syncNow(&sync, [&, answer](const Result<void> &result) {
            const bool goesOn = !once && (result || result.error().code != "not-enrolled"_L1);
            if (!goesOn)
                answer(result);
        });
    });
    sync.stop();
    if (!done && !(stopWanted && !once))
        return failSync(context, done.error());
    const SyncOverview overview = sync.status();
    QJsonObject json = overviewJson(overview);
    json.insert(u"tickets_changed"_s, changed.size());
    return context.answer(json, overviewText(overview, (*workspace)->reference()),
                          overview.otherPast ? RefusedOrFindings : Done);
}

int runDeviceEnrol(Context &context, const CommandLine &line)
{
    // A new computer of a branch that works with a hub needs no store of its own before: everything comes from there.
    const auto workspace = context.workspace(true);
    if (!workspace)
        return context.fail(workspace.error());
    SyncService sync(**workspace, context.clock());
    const QString label = line.isSet(u"label"_s) ? line.value(u"label"_s) : QSysInfo::machineHostName();
    const auto done = await(60, [&](const Answer<void> &answer) {
        sync.enrol(placeOf(line, {}), line.value(u"code"_s), label, &sync, answer);
    });
    return done ? runDeviceShow(context, line) : failSync(context, done.error());
}

int runDeviceShow(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const SyncService sync(**workspace, context.clock());
    const DeviceInfo device = sync.device();
    const SyncOverview overview = sync.status();
    QJsonObject json = overviewJson(overview);
    json.insert(u"device"_s, device.device);
    json.insert(u"label"_s, device.label);
    json.insert(u"branch"_s, device.branch);
    json.insert(u"roles"_s, QJsonArray::fromStringList(device.role.split(u',', Qt::SkipEmptyParts)));
    json.insert(u"letter"_s, device.letter);
    if (!overview.enrolled)
        return context.answer(json, errortexts::sentence({ErrorKind::Refused, u"not-enrolled"_s, {}, {}}));
    return context.answer(json, Words::tr("%1 (%2) · branch %3 · letter %4 · hub %5")
                                    .arg(device.label, device.device, device.branch, device.letter, overview.hub)
                                    + u'\n' + overviewText(overview, (*workspace)->reference()));
}

int runDeviceLeave(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    SyncService sync(**workspace, context.clock());
    if (const auto left = sync.leave(); !left)
        return context.fail(left.error());
    return context.answer({{u"enrolled"_s, false}}, Words::tr("This device has left the hub. Everything stays here."));
}

int runConflictsList(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const SyncService sync(**workspace, context.clock());
    QJsonArray list;
    QString text;
    for (const Conflict &conflict : sync.conflicts().all(0, -1)) {
        list.append(conflictJson(conflict));
        text += conflictId(conflict) + u"  "_s + conflict.title + u'\n';
        for (const ConflictValue &value : conflict.values) {
            text += u"  %1 %2  %3 · %4  %5\n"_s.arg(value.isShown ? u"*"_s : u" "_s, value.uid, value.staff,
                                                    value.at.toIso(), valueText(value.values));
        }
    }
    return context.answer({{u"conflicts"_s, list}}, list.isEmpty() ? Words::tr("There are no conflicts.") : text);
}

int runConflictsResolve(Context &context, const CommandLine &line)
{
    if (line.isSet(u"take"_s) == line.isSet(u"file"_s))
        return context.usage(Words::tr("Give either --take or --file."));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const SyncService sync(**workspace, context.clock());
    for (const Conflict &conflict : sync.conflicts().all(0, -1)) {
        if (conflictId(conflict) != line.operand(0))
            continue;
        Result<void> done;
        if (line.isSet(u"take"_s)) {
            done = sync.conflicts().take(conflict, line.value(u"take"_s));
        } else {
            const auto values = valuesFrom(line.value(u"file"_s));
            if (!values)
                return context.fail(values.error());
            done = sync.conflicts().write(conflict, *values);
        }
        return done ? context.answer({{u"id"_s, conflictId(conflict)}, {u"settled"_s, true}}, Words::tr("Settled."))
                    : context.fail(done.error());
    }
    return context.fail({ErrorKind::NotFound, u"no-such-conflict"_s, line.operand(0), {}});
}

int runRefusedList(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const SyncService sync(**workspace, context.clock());
    QJsonArray list;
    QString text;
    for (const RefusedChange &change : sync.refused().all()) {
        list.append(refusedJson(change));
        text += u"%1  %2  %3  %4 %5\n"_s.arg(change.uid, change.title, valueText(change.values), change.code,
                                             change.message);
    }
    return context.answer({{u"not_accepted"_s, list}}, list.isEmpty() ? Words::tr("Everything was accepted.") : text);
}

int runRefusedResend(Context &context, const CommandLine &line)
{
    QVariantMap changed;
    if (line.isSet(u"file"_s)) {
        const auto values = valuesFrom(line.value(u"file"_s));
        if (!values)
            return context.fail(values.error());
        changed = *values;
    }
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const SyncService sync(**workspace, context.clock());
    if (const auto done = sync.refused().resend(line.operand(0), changed); !done)
        return context.fail(done.error());
    return context.answer({{u"uid"_s, line.operand(0)}, {u"resent"_s, true}}, Words::tr("It is sent once more."));
}

int runRefusedDiscard(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const SyncService sync(**workspace, context.clock());
    if (const auto done = sync.refused().discard(line.operand(0), line.value(u"reason"_s)); !done)
        return context.fail(done.error());
    return context.answer({{u"uid"_s, line.operand(0)}, {u"discarded"_s, true}},
                          Words::tr("Given up; it stays in the history."));
}

} // namespace kesu::ctl
