#include "sql/hubmigrations.h"

#include <QDir>
#include <QRegularExpression>

#include "sql/hubdatabase.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Any number; only has to be the same in every process. Held until the transaction ends.
constexpr auto lockForMigration = "SELECT pg_advisory_xact_lock(7226381)";

Result<void> step(HubSession &session, const QString &file)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Internal, u"migration-unreadable"_s, file, {}};
    for (const QByteArray &statement : statementsFor(session.dialect(), script.readAll())) {
        if (const auto done = session.run(statement); !done)
            return Error{done.error().kind, done.error().code, file, done.error().args};
    }
    return {};
}

Result<void> migrate(HubSession &session, const QString &folder)
{
    if (session.dialect() == SqlDialect::PostgreSql) {
        if (const auto locked = session.query(lockForMigration); !locked)
            return locked.error();
    }
    if (const auto made = session.run("CREATE TABLE IF NOT EXISTS hub_schema (version BIGINT NOT NULL)"); !made)
        return made.error();
    const auto version = session.integer("SELECT coalesce(max(version), 0) FROM hub_schema");
    if (!version)
        return version.error();
    int newest = 0;
    const QStringList files = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        newest = file.section(u'_', 0, 0).toInt();
        if (newest <= *version)
            continue;
        if (const auto done = step(session, folder + u'/' + file); !done)
            return done;
        if (const auto kept = session.run("INSERT INTO hub_schema VALUES ($1)", {newest}); !kept)
            return kept.error();
    }
    if (newest < *version)
        return Error{ErrorKind::StoreUnusable, u"newer"_s, {}, {QString::number(*version), QString::number(newest)}};
    return {};
}

} // namespace

QByteArrayList statementsFor(SqlDialect dialect, const QByteArray &script)
{
    QByteArrayList statements;
    QByteArray statement;
    bool ours = true;
    for (const QByteArray &line : script.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith("--@")) {
            const QByteArray whose = trimmed.mid(3).trimmed();
            ours = whose == "both" || (whose == "sqlite") == (dialect == SqlDialect::Sqlite);
            continue;
        }
        if (!ours || trimmed.isEmpty() || trimmed.startsWith("--"))
            continue;
        statement += line + '\n';
        if (!trimmed.endsWith(';'))
            continue;
        if (dialect == SqlDialect::PostgreSql) {
            static const QRegularExpression integers(u"\\bINTEGER\\b"_s);
            static const QRegularExpression strict(u"\\)\\s*STRICT\\b"_s);
            statement = QString::fromUtf8(statement).replace(integers, u"BIGINT"_s).replace(strict, u")"_s).toUtf8();
        }
        statements.append(statement.trimmed().chopped(1));
        statement.clear();
    }
    return statements;
}

Result<void> migrateHub(HubDatabase &database, const QString &folder)
{
    return database.write([&](HubSession &session) { return migrate(session, folder); });
}

} // namespace kesu
