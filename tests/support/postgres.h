// A private PostgreSQL for tests: a fresh cluster in a temporary folder, reached by a socket in there, stopped and removed
// with the program. PostgreSQL refuses to run as root; then it runs as the user "postgres" of Debian's package.
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace kesu {

class TestPostgres {
public:
    enum class Disk { Fast, Durable }; // Fast: no fsync, for tests that cut no power

    // One for the whole program. A machine without PostgreSQL fails the test, it does not skip it.
    static TestPostgres &shared(Disk disk = Disk::Fast)
    {
        static TestPostgres postgres(disk);
        return postgres;
    }

    explicit TestPostgres(Disk disk = Disk::Fast) : m_disk(disk)
    {
        const QString bin = binaries();
        if (bin.isEmpty())
            qFatal("PostgreSQL is missing: install the Debian package \"postgresql\" (./dev deps does)");
        m_account = geteuid() == 0 ? getpwnam("postgres") : nullptr;
        if (geteuid() == 0 && !m_account)
            qFatal("PostgreSQL does not run as root and there is no user \"postgres\"");
        if (m_account && chown(m_folder.path().toLocal8Bit().constData(), m_account->pw_uid, m_account->pw_gid) != 0)
            qFatal("cannot give %s to the user postgres", qPrintable(m_folder.path()));
        QProcess made;
        prepare(made);
        made.start(bin + QStringLiteral("/initdb"),
                   {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-A"),
                    QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
                    QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
        if (!made.waitForFinished(60'000) || made.exitCode() != 0)
            qFatal("initdb failed: %s", made.readAllStandardError().constData());
        start();
    }

    ~TestPostgres() { stop(SIGINT); }

    void start()
    {
        m_server = std::make_unique<QProcess>();
        prepare(*m_server);
        const QString durable = m_disk == Disk::Durable ? QStringLiteral("on") : QStringLiteral("off");
        m_server->start(binaries() + QStringLiteral("/postgres"),
                        {QStringLiteral("-D"), data(), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-h"),
                         QString(), QStringLiteral("-c"), QStringLiteral("fsync=") + durable, QStringLiteral("-c"),
                         QStringLiteral("full_page_writes=") + durable, QStringLiteral("-c"),
                         QStringLiteral("max_connections=60"), QStringLiteral("-c"),
                         QStringLiteral("shared_buffers=128MB"), QStringLiteral("-c"),
                         QStringLiteral("max_wal_size=2GB")});
        QElapsedTimer waiting;
        for (waiting.start(); waiting.elapsed() < 60'000; QThread::msleep(20)) {
            if (QProcess::execute(binaries() + QStringLiteral("/pg_isready"),
                                  {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path()}) == 0)
                return;
        }
        qFatal("PostgreSQL did not start: %s", m_server->readAllStandardError().constData());
    }

    // SIGINT ends in order, SIGQUIT as if it had crashed.
    void stop(int signal)
    {
        if (!m_server || m_server->state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_server->processId()), signal);
        m_server->waitForFinished(30'000);
    }

    // The address of a new empty database.
    QString newDatabase()
    {
        const QString name = QStringLiteral("t%1").arg(++m_databases);
        command(QStringLiteral("CREATE DATABASE %1").arg(name), QStringLiteral("postgres"));
        return address(name);
    }

    QString address(const QString &database) const
    {
        return QStringLiteral("postgresql:///%1?host=%2&user=postgres").arg(database, m_folder.path());
    }

    // What psql answers to one statement, as bare text.
    QByteArray command(const QString &sql, const QString &database) const
    {
        QProcess psql;
        psql.start(QStringLiteral("psql"), {QStringLiteral("-XqtA"), QStringLiteral("-v"),
                                            QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"), sql,
                                            address(database)});
        if (!psql.waitForFinished(60'000) || psql.exitCode() != 0)
            qWarning() << "psql:" << psql.readAllStandardError();
        return psql.readAllStandardOutput().trimmed();
    }

private:
    QString data() const { return m_folder.path() + QStringLiteral("/data"); }

    static QString binaries()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString &version : found) {
            if (QFile::exists(versions.filePath(version + QStringLiteral("/bin/postgres"))))
                return versions.filePath(version + QStringLiteral("/bin"));
        }
        return {};
    }

    // Under the right user, and never outliving the test.
    void prepare(QProcess &process) const
    {
        process.setWorkingDirectory(m_folder.path());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setChildProcessModifier([account = m_account] {
            if (account
                && (setgroups(1, &account->pw_gid) != 0 || setgid(account->pw_gid) != 0
                    || setuid(account->pw_uid) != 0))
                _exit(1);
            prctl(PR_SET_PDEATHSIG, SIGINT);
        });
    }

    Disk m_disk;
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/kesu-pg-XXXXXX")};
    const passwd *m_account = nullptr;
    std::unique_ptr<QProcess> m_server;
    int m_databases = 0;
};

} // namespace kesu
