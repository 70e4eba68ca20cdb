#include "hub/hubcommands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QLockFile>
#include <QScopeGuard>

#include <csignal>

#include <sys/resource.h>

#include "hub/controlsocket.h"
#include "hub/hubadmin.h"
#include "hub/hubplace.h"
#include "server/hubserver.h"

using namespace Qt::StringLiterals;

namespace kesu::hubctl {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("kesuhub", source);
}

// "127.0.0.1:8080", "[::1]:8080", ":8080" (every address).
bool readListen(const QString &text, HttpConfig *http)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty())
        host = u"0.0.0.0"_s;
    if (colon < 0 || !isNumber || port > 65535 || QHostAddress(host).isNull())
        return false;
    http->address = host;
    http->port = static_cast<quint16>(port);
    return true;
}

// Reads the numbers of the line into `http`; answers the option that is none.
QString readNumbers(const HubLine &line, HttpConfig *http)
{
    const auto seconds = [&line](const QString &option, std::chrono::milliseconds *time) {
        if (line.value(option).isEmpty())
            return true;
        bool isNumber = false;
        const double value = line.value(option).toDouble(&isNumber);
        *time = std::chrono::milliseconds(qRound64(value * 1000));
        return isNumber && value > 0 && value <= 3600;
    };
    const auto count = [&line](const QString &option, int *number, int most) {
        if (line.value(option).isEmpty())
            return true;
        bool isNumber = false;
        *number = line.value(option).toInt(&isNumber);
        return isNumber && *number > 0 && *number <= most;
    };
    if (!seconds(u"header-time"_s, &http->headerTime))
        return u"--header-time"_s;
    if (!seconds(u"body-time"_s, &http->bodyTime))
        return u"--body-time"_s;
    if (!seconds(u"idle-time"_s, &http->idleTime))
        return u"--idle-time"_s;
    if (!seconds(u"drain-time"_s, &http->drainTime))
        return u"--drain-time"_s;
    if (!count(u"workers"_s, &http->workers, 256))
        return u"--workers"_s;
    if (!count(u"max-connections"_s, &http->maxConnections, 1'000'000))
        return u"--max-connections"_s;
    if (!count(u"max-per-address"_s, &http->maxConnectionsPerAddress, 1'000'000))
        return u"--max-per-address"_s;
    return {};
}

QList<QByteArray> addresses(const QStringList &texts)
{
    QList<QByteArray> list;
    for (const QString &text : texts)
        list.append(QHostAddress(text.trimmed()).toString().toLatin1());
    return list;
}

// What is wrong with the line; empty when `config` is filled.
QString readServe(const HubLine &line, HubServerConfig *config)
{
    const HubPlace place(line.value(u"db"_s));
    config->hub.databaseUrl = place.url();
    config->blobFolder = line.value(u"blobs"_s).isEmpty() ? place.blobFolder() : line.value(u"blobs"_s);
    if (config->blobFolder.isEmpty())
        return say(QT_TRANSLATE_NOOP("kesuhub", "With PostgreSQL the folder of attachments has to be named: --blobs DIR."));
    const QString listen = line.value(u"listen"_s).isEmpty() ? u"127.0.0.1:8080"_s : line.value(u"listen"_s);
    if (!readListen(listen, &config->http))
        return say(QT_TRANSLATE_NOOP("kesuhub", "“%1” is no address to listen at.")).arg(listen);
    if (const QString wrong = readNumbers(line, &config->http); !wrong.isEmpty())
        return say(QT_TRANSLATE_NOOP("kesuhub", "%1 takes another number.")).arg(wrong);
    // Every worker can be at the database at once, and so can housekeeping and those who look at held requests.
    config->hub.database.connections = config->http.workers + 4;
    config->http.certificateFile = line.value(u"tls-cert"_s);
    config->http.keyFile = line.value(u"tls-key"_s);
    if (config->http.certificateFile.isEmpty() != config->http.keyFile.isEmpty())
        return say(QT_TRANSLATE_NOOP("kesuhub", "A certificate needs its key, and a key its certificate."));
    config->http.trustedProxies = addresses(line.values(u"behind-proxy"_s));
    if (const QStringList from = line.values(u"metrics-from"_s); !from.isEmpty())
        config->limits.metricsPeers = addresses(from);
    const bool isPlain = config->http.certificateFile.isEmpty();
    if (isPlain && !QHostAddress(config->http.address).isLoopback() && config->http.trustedProxies.isEmpty())
        return say(QT_TRANSLATE_NOOP("kesuhub", "Without a certificate the hub listens on this machine only, or behind a "
                                                "proxy that is named."));
    return {};
}

void raiseFileLimit()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

// While serving, what lies below warns in the hub's own log.
HubLog *warningLog = nullptr;

void warnInLog(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (warningLog && type != QtDebugMsg)
        warningLog->say(type == QtInfoMsg ? HubLog::Level::Info : HubLog::Level::Warning, message);
}

// Blocks until the process is asked to end; the certificate is read anew meanwhile when asked.
void waitForTheEnd(const sigset_t &signalsOfOurs, HubServer &server)
{
    for (;;) {
        int signal = 0;
        if (::sigwait(&signalsOfOurs, &signal) != 0 || signal != SIGHUP)
            return;
        const auto loaded = server.http().reloadCertificate();
        server.log().say(loaded ? HubLog::Level::Info : HubLog::Level::Error,
                         loaded ? u"The certificate was read anew."_s
                                : u"The certificate in the files is not usable; the old one stays."_s);
    }
}

} // namespace

QString HubPlace::blobFolder() const
{
    return isEmbedded() ? file() + ".blobs"_L1 : QString();
}

int runServe(const HubConsole &console, const HubLine &line)
{
    HubServerConfig config;
    config.log = stderr;
    if (const QString wrong = readServe(line, &config); !wrong.isEmpty())
        return console.usage(wrong);
    const HubPlace place(config.hub.databaseUrl);
    if (place.isEmbedded() && !QFileInfo::exists(place.file()))
        return console.fail({ErrorKind::StoreUnusable, u"database-missing"_s, place.file(), {}});

    // Before any thread begins, so that all of them leave these signals to this one.
    sigset_t signalsOfOurs;
    sigemptyset(&signalsOfOurs);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signalsOfOurs, signal);
    ::pthread_sigmask(SIG_BLOCK, &signalsOfOurs, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    raiseFileLimit();

    QLockFile lock(place.lockFile());
    lock.setStaleLockTime(0);
    if (place.isEmbedded() && !lock.tryLock(0))
        return console.fail({ErrorKind::StoreUnusable, u"locked"_s, place.file(), {}});
    HubLog warnings(stderr, [] { return Instant::from(QDateTime::currentDateTimeUtc()); });
    warningLog = &warnings;
    const QtMessageHandler before = qInstallMessageHandler(warnInLog);
    const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
    auto server = HubServer::open(config);
    if (!server)
        return console.fail(server.error());
    HubAdmin admin((*server)->hub(), (*server)->devices());
    ControlSocket control([&admin](const QJsonObject &request) { return admin.perform(request); });
    if (place.isEmbedded()) {
        if (const auto listening = control.listen(place.controlPath()); !listening)
            return console.fail(listening.error());
    }
    if (const auto started = (*server)->start(); !started)
        return console.fail(started.error());
    const QString host = config.http.address.contains(u':') ? u'[' + config.http.address + u']' : config.http.address;
    const QString scheme = config.http.certificateFile.isEmpty() ? u"http"_s : u"https"_s;
    const QString url = u"%1://%2:%3"_s.arg(scheme, host).arg((*server)->port());
    console.answer({{u"listening"_s, url}, {u"hub"_s, (*server)->hub().id()}},
                   say(QT_TRANSLATE_NOOP("kesuhub", "Listening at %1.")).arg(url));
    std::fflush(stdout);
    waitForTheEnd(signalsOfOurs, **server);
    (*server)->log().say(HubLog::Level::Info, u"The hub stops: it answers what is in flight."_s);
    (*server)->stop();
    (*server)->log().say(HubLog::Level::Info, u"The hub has stopped."_s);
    return Done;
}

} // namespace kesu::hubctl
