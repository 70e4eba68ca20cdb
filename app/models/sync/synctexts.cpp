#include "sync/synctexts.h"

#include <QCoreApplication>
#include <QLocale>

#include "deadlines/timetexts.h"

using namespace Qt::StringLiterals;

namespace kesu::synctexts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SyncTexts)
};

// "14:32" today, with the date before.
QString moment(Instant time, const QTimeZone &zone, Instant now)
{
    const bool today = time.toUtc().toTimeZone(zone).date() == now.toUtc().toTimeZone(zone).date();
    return today ? timetexts::timeOfDay(time, zone) : timetexts::dateTime(time, zone);
}

QString waiting(const SyncOverview &status)
{
    return Tr::tr("%n change(s) waiting to be sent.", nullptr, status.waiting);
}

QString hold(const SyncOverview &status)
{
    switch (status.hold) {
    case SyncHold::Revoked:
        return Tr::tr("The hub no longer takes this computer. Everything stays here and can be worked on; ask an "
                      "administrator for a new code to join again.");
    case SyncHold::NotKnown:
        return Tr::tr("The hub does not know this computer. Everything stays here and can be worked on; ask an "
                      "administrator for a new code to join again.");
    case SyncHold::SchemaAhead:
        return Tr::tr("This program is newer than the hub. What others write arrives; what is written here waits until "
                      "the hub is updated.");
    case SyncHold::UpgradeRequired:
        return Tr::tr("This program is too old for the hub. What others write arrives; what is written here waits until "
                      "this program is updated.");
    case SyncHold::HubBusy:
        return Tr::tr("The hub is busy and asked for patience.");
    case SyncHold::HubFull:
        return Tr::tr("The hub has no room left on its disk.");
    case SyncHold::DiskFull:
        return Tr::tr("This computer has no room left on its disk: nothing can be received, what is written here is "
                      "still sent.");
    case SyncHold::NotTrusted:
        return Tr::tr("The hub's certificate is not trusted. Compare its fingerprint with the one the administrator "
                      "reads out: %1").arg(status.holdDetail);
    case SyncHold::Broken:
        return Tr::tr("The hub answers in a way it should not: %1").arg(status.holdDetail);
    case SyncHold::None:
        break;
    }
    return {};
}

QString nextTry(const SyncOverview &status, const QTimeZone &zone, Instant now)
{
    return status.nextTry ? Tr::tr("Next try at %1.").arg(moment(*status.nextTry, zone, now)) : QString();
}

bool needsSomebody(SyncHold hold)
{
    return hold != SyncHold::None && hold != SyncHold::HubBusy;
}

QString joined(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u'\n');
}

} // namespace

Words overall(const SyncOverview &status, const QTimeZone &zone, Instant now)
{
    const QString open = status.waiting > 0 ? waiting(status) : QString();
    if (!status.enrolled && status.hold != SyncHold::Revoked) {
        return {Tone::Quiet, u"computer"_s, Tr::tr("Works on this computer alone"),
                Tr::tr("Every save is written to this computer's disk at once. With a code from an administrator this "
                       "computer joins a hub and exchanges its work with other branches by itself.")};
    }
    if (status.otherPast)
        return {Tone::Trouble, u"warning"_s, Tr::tr("The hub shows another past than it signed"),
                joined({otherPast(status, zone), hold(status), open, nextTry(status, zone, now)})};
    if (needsSomebody(status.hold))
        return {Tone::Trouble, u"warning"_s, Tr::tr("The exchange is held up"),
                joined({hold(status), open, nextTry(status, zone, now)})};
    if (status.isOffline()) {
        return {Tone::Attention, u"computer"_s,
                Tr::tr("Offline since %1").arg(moment(*status.offlineSince, zone, now)),
                joined({status.waiting > 0 ? waiting(status) : Tr::tr("Nothing written here is waiting."),
                        Tr::tr("You can go on working; everything is sent as soon as the hub can be reached."),
                        nextTry(status, zone, now)})};
    }
    if (!status.lastExchange || status.waiting > 0 || status.toReceive > 0) {
        QStringList parts{open};
        if (status.toReceive > 0)
            parts.append(Tr::tr("%n change(s) of others to be received.", nullptr,
                                static_cast<int>(qMin<qint64>(status.toReceive, INT_MAX))));
        parts.append({hold(status), nextTry(status, zone, now)});
        return {Tone::Quiet, u"sync"_s,
                status.working ? Tr::tr("Exchanging with the hub …") : Tr::tr("Not everything is exchanged yet"),
                joined(parts)};
    }
    QStringList parts;
    if (status.unconfirmed > 0)
        parts.append(Tr::tr("%n change(s) sent and not yet confirmed.", nullptr, status.unconfirmed));
    if (status.filesToSend > 0)
        parts.append(Tr::tr("%n file(s) still to be sent (%1).", nullptr, status.filesToSend)
                         .arg(bytes(status.bytesToSend)));
    if (status.filesToFetch > 0)
        parts.append(Tr::tr("%n file(s) still to be fetched.", nullptr, status.filesToFetch));
    const QString when = moment(*status.lastExchange, zone, now);
    return {parts.isEmpty() ? Tone::Good : Tone::Quiet, parts.isEmpty() ? u"check"_s : u"sync"_s,
            parts.isEmpty() ? Tr::tr("Everything exchanged at %1").arg(when)
                            : Tr::tr("All changes exchanged at %1").arg(when),
            joined(parts)};
}

QString statusLine(const SyncOverview &status, const QTimeZone &zone, Instant now)
{
    if (!status.enrolled && status.hold != SyncHold::Revoked)
        return Tr::tr("On this machine only");
    if (status.otherPast)
        return Tr::tr("Hub shows another past");
    if (needsSomebody(status.hold))
        return status.waiting > 0 ? Tr::tr("Exchange held up, %n waiting", nullptr, status.waiting)
                                  : Tr::tr("Exchange held up");
    if (status.isOffline())
        return status.waiting > 0 ? Tr::tr("Offline, %n waiting", nullptr, status.waiting) : Tr::tr("Offline");
    if (status.waiting > 0)
        return status.working ? Tr::tr("Sending, %n waiting", nullptr, status.waiting)
                              : Tr::tr("%n waiting to be sent", nullptr, status.waiting);
    if (!status.lastExchange || status.toReceive > 0)
        return Tr::tr("Receiving …");
    if (status.filesToSend > 0)
        return Tr::tr("Sending %n file(s)", nullptr, status.filesToSend);
    return Tr::tr("Synced %1", "time").arg(moment(*status.lastExchange, zone, now));
}

QString reach(TicketReach reach)
{
    switch (reach) {
    case TicketReach::HereOnly:
        return Tr::tr("Not sent yet");
    case TicketReach::Sent:
        return Tr::tr("Sent, not yet confirmed");
    case TicketReach::Everywhere:
        break;
    }
    return {};
}

QString otherPast(const SyncOverview &status, const QTimeZone &zone)
{
    if (!status.otherPast)
        return {};
    return Tr::tr("Line %1 of %2 is no longer what this computer had read or what the hub had signed (noticed %3). "
                  "Nothing written here is lost. Somebody has changed the hub's database, or put an old copy in its place "
                  "without the hub's own restore: tell the administrator.")
        .arg(status.otherPast->seq).arg(status.otherPast->scope, timetexts::dateTime(status.otherPast->noticed, zone));
}

QString clock(qint64 offsetMs)
{
    constexpr qint64 noticeable = 30;
    constexpr qint64 minute = 60;
    qint64 seconds = qAbs(offsetMs) / 1000;
    if (seconds < noticeable)
        return {};
    if (seconds > minute)
        seconds = (seconds + minute / 2) / minute * minute;
    const QString gap = timetexts::duration(seconds);
    return offsetMs > 0 ? Tr::tr("This computer's clock is %1 slow; times are corrected.").arg(gap)
                        : Tr::tr("This computer's clock is %1 fast; times are corrected.").arg(gap);
}

QString bytes(qint64 count)
{
    return QLocale(QLocale::English).formattedDataSize(count, 1, QLocale::DataSizeTraditionalFormat);
}

QString device(const ConflictValue &value)
{
    return value.isMine ? Tr::tr("on this computer") : value.device;
}

} // namespace kesu::synctexts
