// Runs the real kesuctl on a store of its own.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace kesu::testing {

struct CtlAnswer {
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString all() const { return QStringLiteral("exit %1\n%2\n%3").arg(QString::number(code), out, err); }
    bool isOneLine() const { return err.startsWith(QLatin1String("kesuctl: ")) && err.count(QLatin1Char('\n')) == 1; }
};

class Kesuctl {
public:
    static QString program() { return qEnvironmentVariable("KESU_BINARY_DIR") + QStringLiteral("/app/main/kesuctl"); }

    QString store() const { return path(QStringLiteral("store")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString write(const QString &name, const QJsonObject &json) const
    {
        return write(name, QJsonDocument(json).toJson());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // On the store, in English unless the arguments say otherwise.
    CtlAnswer run(const QStringList &arguments) const
    {
        return runBare(QStringList{QStringLiteral("--data"), store(), QStringLiteral("--lang"), QStringLiteral("en")}
                       + arguments);
    }
    QJsonObject ask(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("--json")} + arguments).json();
    }

    static CtlAnswer runBare(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000))
            return {-1, {}, process.errorString()};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace kesu::testing
