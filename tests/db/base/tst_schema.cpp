#include <QtTest/QtTest>

#include "base/rowcodec.h"
#include "teststore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// The migrations and the registry of fields say the same.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasATableWithItsColumns_data()
    {
        QTest::addColumn<QString>("name");
        for (const EntityType &type : entityTypes())
            QTest::newRow(qPrintable(type.name)) << type.name;
    }

    void everyTypeHasATableWithItsColumns()
    {
        QFETCH(QString, name);
        const EntityType &type = *findEntityType(name);
        TestStore test;
        QMap<QString, QString> columns;
        auto info = test->database().query("SELECT name, type FROM pragma_table_info('" + name.toUtf8() + "')");
        while (info.next())
            columns.insert(info.text(0), info.text(1));
        for (const EntityField &field : type.fields) {
            const QString expected = field.column == ColumnKind::Integer ? u"INTEGER"_s : u"TEXT"_s;
            QVERIFY2(columns.value(field.key) == expected, qPrintable(name + u'.' + field.key));
            columns.remove(field.key);
        }
        for (const QString &own : {u"rid"_s, u"id"_s, u"ver"_s, u"stamp"_s, u"stamp_dev"_s, u"stamp_dseq"_s,
                                   u"stamp_user"_s, u"extra"_s, u"stamp_uid"_s, u"scope"_s})
            QVERIFY2(columns.remove(own) == 1, qPrintable(name + u'.' + own));
        QVERIFY2(columns.isEmpty(), qPrintable(columns.keys().join(u", "_s)));
        for (const QByteArray verb : {"insert", "update", "delete"})
            QCOMPARE(test->database().integer("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name = '"
                                              + name.toUtf8() + "_guard_" + verb + "'").value_or(0), 1);
    }

    void theSqlOfEveryTypePrepares()
    {
        TestStore test;
        for (const EntityType &type : entityTypes()) {
            QVERIFY(!test->database().query(entitySql(type).selectById).failed());
        }
    }

    // A function, also in the condition of a trigger, makes SQLite copy every page before it changes it (migration 0014).
    void whatIsWrittenMostKeepsNoWayBack()
    {
        TestStore test;
        for (const QByteArray table : {"ticket", "ticket_event", "note", "contact", "attachment", "customer"}) {
            for (const QByteArray &write : {"INSERT OR FAIL INTO " + table + " (id, stamp) VALUES ('x', 1)",
                                            "UPDATE OR FAIL " + table + " SET ver = 1 WHERE id = 'x'"}) {
                auto steps = test->database().query("EXPLAIN " + write);
                int count = 0;
                for (; steps.next(); ++count)
                    QVERIFY2(!steps.text(1).endsWith("Func"_L1) && steps.text(1) != "Function"_L1, write.constData());
                QVERIFY(count > 0);
            }
        }
    }

    void migrationsAreNumberedWithoutGapsAndBeginWithProse()
    {
        int expected = 0;
        for (const QString &name : QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name)) {
            QVERIFY2(QRegularExpression(u"^\\d{4}_[a-z_]+\\.sql$"_s).match(name).hasMatch(), qPrintable(name));
            QCOMPARE(name.left(4).toInt(), ++expected);
            QFile file(u":/migrations/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readLine().startsWith("-- "), qPrintable(name));
        }
        QVERIFY(expected > 0);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
