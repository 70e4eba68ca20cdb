// A fresh hub database of either kind for one test, by the name of its data row: "sqlite" or "postgresql".
#pragma once

#include "postgres.h"
#include "sql/hubdatabase.h"

namespace kesu {

// For _data(): runs the test on both databases.
inline void onBothDatabases()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
}

class TestHubDatabase {
public:
    explicit TestHubDatabase(const QString &kind)
        : m_url(kind == QLatin1String("sqlite") ? QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("hub.db"))
                                                : TestPostgres::shared().newDatabase())
    {
    }

    const QString &url() const { return m_url; }
    QString folder() const { return m_folder.path(); }

    std::unique_ptr<HubDatabase> open(HubDatabaseOptions options = {}) const
    {
        auto database = HubDatabase::open(m_url, options);
        if (!database)
            qWarning() << "the hub's database does not open:" << database.error().code << database.error().args;
        return database ? std::move(*database) : nullptr;
    }

private:
    QTemporaryDir m_folder;
    QString m_url;
};

} // namespace kesu
