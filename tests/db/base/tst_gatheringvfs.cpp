#include <QtTest/QtTest>

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <rapidcheck.h>

#include "database.h"
#include "transaction.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// What goes to the write-ahead log in one piece is there for everybody in time.
class GatheringVfsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_writer;
    std::unique_ptr<Database> m_reader;

    qint64 sum(Database &database) const
    {
        return database.integer("SELECT ifnull(sum(length(body)), 0) FROM t").value_or(-1);
    }

private Q_SLOTS:
    void init()
    {
        m_reader.reset();
        m_writer.reset();
        const QString file = m_folder.filePath(QLatin1StringView(QTest::currentTestFunction())
                                               + QLatin1StringView(QTest::currentDataTag()));
        auto writer = Database::open(file, Database::Access::ReadWrite);
        QVERIFY(writer.has_value());
        m_writer = std::move(*writer);
        QVERIFY(m_writer->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)"));
        auto reader = Database::open(file, Database::Access::ReadOnly);
        QVERIFY(reader.has_value());
        m_reader = std::move(*reader);
    }

    void everyCommitIsSeenByOthersAtOnce_data()
    {
        QTest::addColumn<QByteArray>("synchronous");
        QTest::newRow("flushed") << QByteArray("FULL");
        QTest::newRow("not flushed") << QByteArray("NORMAL");
        QTest::newRow("never flushed") << QByteArray("OFF");
    }

    void everyCommitIsSeenByOthersAtOnce()
    {
        QFETCH(QByteArray, synchronous);
        QVERIFY(m_writer->execute("PRAGMA synchronous = " + synchronous));
        qint64 expected = 0;
        // From one page to more than is gathered at a time, with checkpoints between.
        for (const int rows : {1, 3, 50, 400, 1, 2000, 1}) {
            Transaction transaction(*m_writer);
            for (int i = 0; i < rows; ++i)
                QVERIFY(m_writer->query("INSERT INTO t (body) VALUES (?)").bind(QByteArray(900, 'x')).run());
            QVERIFY(transaction.commit());
            expected += rows * 900;
            QCOMPARE(sum(*m_reader), expected);
            QCOMPARE(sum(*m_writer), expected);
            if (rows == 50)
                QVERIFY(m_writer->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        auto check = m_reader->query("PRAGMA integrity_check");
        QVERIFY(check.next());
        QCOMPARE(check.text(0), u"ok"_s);
    }

    void whatIsTakenBackLeavesNoTrace()
    {
        QVERIFY(m_writer->execute("PRAGMA cache_size = 10")); // so that pages go to the log before the commit
        QVERIFY(rc::check("commits and rollbacks in any order", [this] {
            const qint64 before = sum(*m_reader);
            const int rows = *rc::gen::inRange(1, 300);
            const bool commit = *rc::gen::arbitrary<bool>();
            {
                Transaction transaction(*m_writer);
                for (int i = 0; i < rows; ++i)
                    RC_ASSERT(m_writer->query("INSERT INTO t (body) VALUES (?)").bind(QByteArray(500, 'y')).run());
                RC_ASSERT(sum(*m_writer) == before + rows * 500);
                RC_ASSERT(sum(*m_reader) == before);
                if (commit)
                    RC_ASSERT(transaction.commit());
            }
            RC_ASSERT(sum(*m_reader) == before + (commit ? rows * 500 : 0));
            RC_ASSERT(sum(*m_writer) == sum(*m_reader));
        }));
        auto check = m_writer->query("PRAGMA integrity_check");
        QVERIFY(check.next());
        QCOMPARE(check.text(0), u"ok"_s);
    }

    // Made longer ahead of need, so that most commits change no length; as after a power failure, a copy of the two files
    // says no more and no less than was committed.
    void theLogIsLongerThanItsCommitsAndEndsWithTheLast()
    {
        const QString log = m_writer->fileName() + "-wal"_L1;
        QList<qint64> lengths;
        for (int i = 1; i <= 40; ++i) {
            QVERIFY(m_writer->query("INSERT INTO t (body) VALUES (?)").bind(QByteArray(30'000, 'z')).run());
            lengths.append(QFileInfo(log).size());
            if (i % 10 != 0)
                continue;
            const QString copy = m_writer->fileName() + u"-copy%1"_s.arg(i);
            QVERIFY(QFile::copy(m_writer->fileName(), copy) && QFile::copy(log, copy + "-wal"_L1));
            const auto opened = Database::open(copy, Database::Access::ReadWrite);
            QVERIFY(opened.has_value());
            QCOMPARE(sum(**opened), qint64(i) * 30'000);
        }
        const QSet<qint64> different(lengths.cbegin(), lengths.cend());
        QVERIFY2(different.size() <= 3, qPrintable(QString::number(different.size())));
    }
};

QTEST_GUILESS_MAIN(GatheringVfsTest)
#include "tst_gatheringvfs.moc"
