#include "hub/hubcommands.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>

#include "care/hubbackup.h"
#include "hub/adminrequest.h"
#include "hub/hubplace.h"

using namespace Qt::StringLiterals;

namespace kesu::hubctl {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("kesuhub", source);
}

constexpr std::pair<const char *, const char *> findingTexts[] = {
    {"line-missing", QT_TRANSLATE_NOOP("kesuhub", "a line is missing")},
    {"line-changed", QT_TRANSLATE_NOOP("kesuhub", "a line was changed or moved")},
    {"end-differs", QT_TRANSLATE_NOOP("kesuhub", "the log does not end where it should")},
    {"checkpoint-differs", QT_TRANSLATE_NOOP("kesuhub", "the log is not the one that was signed")},
    {"checkpoint-unsigned", QT_TRANSLATE_NOOP("kesuhub", "a signature is not the hub's")},
    {"record-differs", QT_TRANSLATE_NOOP("kesuhub", "a record is not what its operations make of it")},
    {"record-missing", QT_TRANSLATE_NOOP("kesuhub", "a record is missing")},
};

QString findingText(const QString &code)
{
    for (const auto &[name, text] : findingTexts) {
        if (code == QLatin1String(name))
            return say(text);
    }
    return code;
}

// Sets an existing SQLite hub aside, so that nothing is lost by restoring the wrong file. Answers its new name.
Result<QString> setAside(const HubPlace &place)
{
    if (!QFileInfo::exists(place.file()))
        return QString();
    const QString suffix = u".replaced-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmss"_s);
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile file(place.file() + part);
        if (file.exists() && !file.rename(place.file() + suffix + part))
            return Error{ErrorKind::StoreUnusable, u"not-writable"_s, file.fileName(), {}};
    }
    return place.file() + suffix;
}

} // namespace

int runBackup(const HubConsole &console, const HubLine &line)
{
    const QJsonObject request{{u"do"_s, u"backup"_s}, {u"file"_s, QFileInfo(line.operand(0)).absoluteFilePath()}};
    return showAnswer(console, line, request, [](const QJsonObject &reply) {
        return say(QT_TRANSLATE_NOOP("kesuhub", "The backup is in %1. Attachments are files of their own: copy their folder "
                                                "too.")).arg(reply.value(u"file"_s).toString());
    });
}

int runRestore(const HubConsole &console, const HubLine &line)
{
    const HubPlace place(line.value(u"db"_s));
    QLockFile lock(place.lockFile());
    lock.setStaleLockTime(0);
    if (place.isEmbedded() && !lock.tryLock(0))
        return console.fail({ErrorKind::StoreUnusable, u"locked"_s, place.file(), {}});
    if (!QFileInfo::exists(line.operand(0)))
        return console.fail({ErrorKind::NotFound, u"file-missing"_s, line.operand(0), {}});
    if (const auto readable = epochOf(u"sqlite:"_s + line.operand(0)); !readable)
        return console.fail({ErrorKind::Refused, u"no-backup"_s, line.operand(0), {}});
    const bool isThere = !place.isEmbedded() || QFileInfo::exists(place.file());
    const qint64 lostEpoch = isThere ? epochOf(place.url()).value_or(0) : 0; // unreadable: that is why it is replaced
    const auto aside = place.isEmbedded() ? setAside(place) : Result<QString>(QString());
    if (!aside)
        return console.fail(aside.error());
    const Instant now = Instant::from(QDateTime::currentDateTimeUtc());
    const auto epoch = restoreHub(line.operand(0), place.url(), now, lostEpoch);
    if (!epoch)
        return console.fail(epoch.error());
    const QString done = say(QT_TRANSLATE_NOOP("kesuhub", "Restored. Workstations will send again what the backup does not "
                                                          "have."));
    const QString kept = aside->isEmpty()
        ? QString() : u'\n' + say(QT_TRANSLATE_NOOP("kesuhub", "What was there before is in %1.")).arg(*aside);
    return console.answer({{u"epoch"_s, *epoch}, {u"replaced"_s, *aside}}, done + kept);
}

int runMove(const HubConsole &console, const HubLine &line)
{
    const HubPlace place(line.value(u"db"_s));
    QLockFile lock(place.lockFile());
    lock.setStaleLockTime(0);
    if (place.isEmbedded() && !QFileInfo::exists(place.file()))
        return console.fail({ErrorKind::StoreUnusable, u"database-missing"_s, place.file(), {}});
    if (place.isEmbedded() && !lock.tryLock(0))
        return console.fail({ErrorKind::StoreUnusable, u"locked"_s, place.file(), {}});
    if (const auto moved = moveHub(place.url(), line.operand(0)); !moved)
        return console.fail(moved.error());
    return console.answer({{u"moved"_s, true}},
                          say(QT_TRANSLATE_NOOP("kesuhub", "Everything is in the new database now. Serve that one, and put "
                                                           "the old one away.")));
}

int runVerify(const HubConsole &console, const HubLine &line)
{
    const auto reply = askHub(line.value(u"db"_s), {{u"do"_s, u"verify"_s}});
    if (!reply)
        return console.fail(reply.error());
    if (const auto error = errorIn(*reply))
        return console.fail(*error);
    QJsonObject json = *reply;
    QJsonArray findings;
    QString text;
    for (const QJsonValue entry : reply->value(u"findings"_s).toArray()) {
        QJsonObject finding = entry.toObject();
        const QString message = findingText(finding.value(u"code"_s).toString());
        finding.insert(u"message"_s, message);
        findings.append(finding);
        text += finding.value(u"where"_s).toString() + u": "_s + message + u'\n';
    }
    json.insert(u"findings"_s, findings);
    const bool isWell = findings.isEmpty();
    if (isWell)
        text = say(QT_TRANSLATE_NOOP("kesuhub", "All is well."));
    return console.answer(json, text, isWell ? Done : RefusedOrFindings);
}

} // namespace kesu::hubctl
