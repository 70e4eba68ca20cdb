#include "hub/hubcommands.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QLockFile>
#include <QRegularExpression>

#include "blobs/blobfolder.h"
#include "care/hubbackup.h"
#include "hub/adminrequest.h"
#include "hub/hubplace.h"
#include "hub.h"
#include "log/metastore.h"
#include "signing/signingkeys.h"

using namespace Qt::StringLiterals;

namespace kesu::hubctl {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("kesuhub", source);
}

// A new hub goes by the name of the one it takes the place of, as the workstations refuse another.
Result<void> takeName(const HubPlace &place, const QString &name)
{
    static const QRegularExpression form(u"^h_[A-Za-z0-9_-]{22}$"_s);
    if (!form.match(name).hasMatch())
        return Error{ErrorKind::BadInput, u"hub-name"_s, u"--after-loss"_s, {name}};
    const auto database = HubDatabase::open(place.url());
    if (!database)
        return database.error();
    return (*database)->write([&name](HubSession &session) {
        return setMetaValue(session, meta::hubId, name.toLatin1());
    });
}

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString momentOf(const QJsonValue &ms)
{
    return ms.isNull() ? u"–"_s : localTime(QDateTime::fromMSecsSinceEpoch(ms.toInteger()));
}

QString deviceLines(const QJsonObject &reply)
{
    QString text;
    for (const QJsonValue entry : reply.value(u"devices"_s).toArray()) {
        const QJsonObject device = entry.toObject();
        const QString state = !device.value(u"revoked"_s).isNull()
            ? say(QT_TRANSLATE_NOOP("kesuhub", "revoked %1")).arg(momentOf(device.value(u"revoked"_s)))
            : say(QT_TRANSLATE_NOOP("kesuhub", "last seen %1")).arg(momentOf(device.value(u"seen"_s)));
        text += QStringList{device.value(u"dev"_s).toString(), device.value(u"branch"_s).toString(),
                            device.value(u"letter"_s).toString(), device.value(u"role"_s).toString(),
                            device.value(u"label"_s).toString(), state}
                    .join(u'\t') + u'\n';
    }
    return text.isEmpty() ? say(QT_TRANSLATE_NOOP("kesuhub", "No workstation is enrolled.")) : text;
}

QString statusLines(const QJsonObject &reply)
{
    const auto line = [&reply](const char *label, const QString &key) {
        const QJsonValue value = reply.value(key);
        const QString shown = value.isDouble() ? QLocale().toString(value.toInteger()) : value.toString();
        return u"%1: %2\n"_s.arg(say(label), shown);
    };
    return line(QT_TRANSLATE_NOOP("kesuhub", "Hub"), u"hub"_s)
        + line(QT_TRANSLATE_NOOP("kesuhub", "Database"), u"database"_s)
        + line(QT_TRANSLATE_NOOP("kesuhub", "Restored from a backup (times)"), u"epoch"_s)
        + line(QT_TRANSLATE_NOOP("kesuhub", "Workstations"), u"devices"_s)
        + line(QT_TRANSLATE_NOOP("kesuhub", "Scopes"), u"scopes"_s)
        + line(QT_TRANSLATE_NOOP("kesuhub", "Records"), u"entities"_s)
        + line(QT_TRANSLATE_NOOP("kesuhub", "Lines of the log"), u"operations"_s)
        + line(QT_TRANSLATE_NOOP("kesuhub", "Not accepted, waiting for a supervisor"), u"quarantined"_s)
        + line(QT_TRANSLATE_NOOP("kesuhub", "Attachments"), u"blobs"_s)
        + line(QT_TRANSLATE_NOOP("kesuhub", "Bytes of attachments"), u"blob_bytes"_s);
}

} // namespace

int runInit(const HubConsole &console, const HubLine &line)
{
    const HubPlace place(line.value(u"db"_s));
    const QString folder = line.value(u"blobs"_s).isEmpty() ? place.blobFolder() : line.value(u"blobs"_s);
    QLockFile lock(place.lockFile());
    if (place.isEmbedded()) {
        QDir().mkpath(QFileInfo(place.file()).absolutePath());
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            return console.fail({ErrorKind::StoreUnusable, u"locked"_s, place.file(), {}});
    }
    const bool wasThere = place.isEmbedded() ? QFileInfo::exists(place.file()) : epochOf(place.url()).has_value();
    const QString lostHub = line.value(u"after-loss"_s);
    if (!lostHub.isEmpty() && !wasThere) {
        if (const auto named = takeName(place, lostHub); !named)
            return console.fail(named.error());
    }
    HubConfig config;
    config.databaseUrl = place.url();
    const auto hub = Hub::open(config);
    if (!hub)
        return console.fail(hub.error());
    if (!folder.isEmpty()) {
        if (const auto prepared = BlobFolder(folder).prepare(); !prepared)
            return console.fail(prepared.error());
    }
    if (!lostHub.isEmpty() && !wasThere) {
        if (const auto epoch = (*hub)->raiseEpoch(epochAfterLoss((*hub)->now())); !epoch)
            return console.fail(epoch.error());
    }
    const QString key = QString::fromLatin1(toWireBase64((*hub)->publicKey()));
    const char *sentence = wasThere ? QT_TRANSLATE_NOOP("kesuhub", "There is a hub already: %1, key %2.")
                                    : QT_TRANSLATE_NOOP("kesuhub", "Made the hub %1, key %2.");
    return console.answer({{u"hub"_s, (*hub)->id()}, {u"key"_s, key}, {u"created"_s, !wasThere},
                           {u"epoch"_s, (*hub)->epoch()}},
                          say(sentence).arg((*hub)->id(), key));
}

int runEnrolCode(const HubConsole &console, const HubLine &line)
{
    const QJsonObject request{{u"do"_s, u"enrol-code"_s}, {u"branch"_s, line.value(u"branch"_s)},
                              {u"role"_s, line.value(u"role"_s)}};
    return showAnswer(console, line, request, [](const QJsonObject &reply) {
        const QDateTime end = QDateTime::fromString(reply.value(u"expires"_s).toString(), Qt::ISODateWithMs);
        return say(QT_TRANSLATE_NOOP("kesuhub", "%1\nGood once, until %2.")).arg(reply.value(u"code"_s).toString(),
                                                                                 localTime(end));
    });
}

int runDeviceList(const HubConsole &console, const HubLine &line)
{
    return showAnswer(console, line, {{u"do"_s, u"devices"_s}}, deviceLines);
}

int runDeviceRevoke(const HubConsole &console, const HubLine &line)
{
    const QJsonObject request{{u"do"_s, u"revoke"_s}, {u"dev"_s, line.operand(0)}};
    return showAnswer(console, line, request, [](const QJsonObject &reply) {
        return say(QT_TRANSLATE_NOOP("kesuhub", "%1 is refused from its next request on."))
            .arg(reply.value(u"dev"_s).toString());
    });
}

int runDeviceRename(const HubConsole &console, const HubLine &line)
{
    const QJsonObject request{{u"do"_s, u"rename"_s}, {u"dev"_s, line.operand(0)}, {u"label"_s, line.operand(1)}};
    return showAnswer(console, line, request, [](const QJsonObject &reply) {
        return say(QT_TRANSLATE_NOOP("kesuhub", "%1 has another name now.")).arg(reply.value(u"dev"_s).toString());
    });
}

int runStatus(const HubConsole &console, const HubLine &line)
{
    return showAnswer(console, line, {{u"do"_s, u"status"_s}}, statusLines);
}

} // namespace kesu::hubctl
