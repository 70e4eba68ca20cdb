// Runs the real kesuhub on a database of its own.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "messages/devicemessages.h"
#include "rawhttp.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"

namespace kesutest {

struct HubAnswer {
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString all() const { return QStringLiteral("exit %1\n%2\n%3").arg(QString::number(code), out, err); }
};

class KesuhubProcess {
public:
    explicit KesuhubProcess(const QString &databaseUrl = {})
        : m_url(databaseUrl.isEmpty() ? QStringLiteral("sqlite:") + path(QStringLiteral("hub.db")) : databaseUrl)
    {
    }
    ~KesuhubProcess() { kill(); }

    static QString program() { return qEnvironmentVariable("KESU_BINARY_DIR") + QStringLiteral("/app/main/kesuhub"); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    quint16 port() const { return m_port; }

    // In English, on this database.
    HubAnswer run(const QStringList &arguments) const
    {
        return runBare(QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments
                       + QStringList{QStringLiteral("--db"), m_url});
    }
    QJsonObject ask(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("--json")} + arguments).json();
    }
    static HubAnswer runBare(const QStringList &arguments)
    {
        QProcess process;
        process.start(program(), arguments);
        if (!process.waitForFinished(30000))
            return {-1, {}, process.errorString()};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    // On a free port; false when it does not say within the time that it listens.
    bool serve(const QStringList &more = {})
    {
        m_process.setStandardErrorFile(path(QStringLiteral("log")), QIODevice::Append);
        m_process.start(program(), QStringList{QStringLiteral("serve"), QStringLiteral("--json"), QStringLiteral("--db"),
                                               m_url, QStringLiteral("--blobs"), path(QStringLiteral("blobs")),
                                               QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + more);
        QByteArray said;
        while (!said.contains('}')) {
            if (!m_process.waitForReadyRead(15000))
                return false;
            said += m_process.readAllStandardOutput();
        }
        const QString url = QJsonDocument::fromJson(said).object().value(QStringLiteral("listening")).toString();
        m_port = url.section(QLatin1Char(':'), -1).toUShort();
        return m_port != 0;
    }
    void terminate() { m_process.terminate(); }
    bool hasEnded(int ms) { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms); }
    int exitCode() const { return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1; }
    qint64 pid() const { return m_process.processId(); }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    // Highest memory the serving process ever had, in bytes.
    qint64 highWater() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(pid()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').value(0).toLongLong() * 1024;
        }
        return 0;
    }

    RawReply get(const QByteArray &target, const QByteArray &headers = {}) const
    {
        return RawClient::ask(m_port, request("GET", target, {}, headers));
    }
    RawReply post(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {}) const
    {
        return RawClient::ask(m_port, request("POST", target, body, headers));
    }

    struct Device {
        kesu::SigningKeys keys;
        QString name;
        QByteArray token;
        QByteArray bearer() const { return "Authorization: Bearer " + token + "\r\n"; }
    };
    Device enrol(const QString &branch, const QString &role) const
    {
        Device device{kesu::SigningKeys::make(), {}, {}};
        const QString code = ask({QStringLiteral("enrol-code"), QStringLiteral("--branch"), branch,
                                  QStringLiteral("--role"), role}).value(QStringLiteral("code")).toString();
        kesu::EnrolRequest asked{code, {}, QStringLiteral("install"), {}, {}, device.keys.publicKey, {}};
        asked.signature = kesu::signBytes(kesu::enrolText(code, {}, asked.installation, asked.publicKey),
                                          device.keys.secretKey);
        const auto grant = kesu::DeviceGrant::fromJson(post("/v1/devices/enrol", asked.toJson()).body);
        if (grant) {
            device.name = grant->device;
            device.token = grant->token;
        }
        return device;
    }

private:
    QTemporaryDir m_folder;
    QString m_url;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace kesutest
