#include <QtTest/QtTest>

#include "care/verifystore.h"
#include "evidence/attachmentstore.h"
#include "sampletickets.h"
#include "search/searchindexer.h"
#include "sync/outbox.h"
#include "teststore.h"
#include "tickets/partstores.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// Promise 7: whatever is changed behind the program's back is found.
class VerifyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHonestStoreIsClean()
    {
        TestStore test;
        fill(test);
        QCOMPARE(verifyStore(test.store()), Findings());
        QVERIFY(test.reopen());
        QCOMPARE(verifyStore(test.store()), Findings());
        const auto reader = test->openReader();
        QCOMPARE(verifyDatabase(**reader, BlobFiles(test->blobDir())), Findings());
    }

    void anotherIdentityBeforeTheFirstEntryIsClean()
    {
        TestStore test;
        QVERIFY(Outbox(test.store()).reincarnate(u"d_granted"_s, test.now()));
        QCOMPARE(test->device(), u"d_granted"_s);
        QCOMPARE(verifyStore(test.store()), Findings());
        fill(test);
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const char *sql, const QString &finding) {
            QTest::newRow(name) << QByteArray(sql) << finding;
        };
        row("row edited", "UPDATE ticket SET title = 'x' WHERE id = 't1'", u"row-changed@ticket/t1"_s);
        row("row emptied", "UPDATE ticket SET title = NULL WHERE id = 't1'", u"row-changed@ticket/t1"_s);
        row("version edited", "UPDATE ticket SET ver = 7 WHERE id = 't1'", u"row-changed@ticket/t1"_s);
        row("author edited", "UPDATE note SET stamp_user = 'x'", u"row-changed@note/n1"_s);
        row("row deleted", "DELETE FROM note", u"row-missing@note/n1"_s);
        row("row added", "INSERT INTO note (id, ticket, stamp, stamp_dev, stamp_dseq, stamp_user)"
                         " SELECT 'n9', ticket, stamp, stamp_dev, stamp_dseq, stamp_user FROM note", u"row-unknown@note/n9"_s);
        row("audit edited", "UPDATE audit SET user = 'x' WHERE seq = 1", u"audit-changed@1"_s);
        row("audit body edited", "UPDATE audit SET body = replace(body, 't1', 't8') WHERE seq = 1",
            u"audit-changed@1"_s);
        row("audit time edited", "UPDATE audit SET at = '2020-01-01' WHERE seq = 2", u"audit-changed@2"_s);
        row("audit row deleted", "DELETE FROM audit WHERE seq = 2", u"audit-changed@2"_s);
        row("last audit row deleted", "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)", u"audit-cut@2"_s);
        row("operation edited", "UPDATE outbox SET body = replace(body, '开胶', '脱线') WHERE dseq = 1",
            u"operation-changed@1"_s);
        row("operation moved", "UPDATE outbox SET ent = 'x' WHERE dseq = 1", u"operation-changed@1"_s);
        row("operation deleted", "DELETE FROM outbox WHERE dseq = 2", u"operation-missing@2"_s);
        row("history edited", "UPDATE history SET old = '\"x\"'", u"history-changed@2"_s);
        row("history deleted", "DELETE FROM history", u"history-changed@2"_s);
        row("history added", "INSERT INTO history SELECT 99, tx, type, ent, field, old, new, at, user, dev, hlc, reason"
                             " FROM history", u"history-changed@2"_s);
        row("stamp edited", "UPDATE field_stamp SET user = 'x'", u"stamp-changed@ticket/t1/title"_s);
        row("stamp deleted", "DELETE FROM field_stamp", u"stamp-changed@ticket/t1/title"_s);
        row("customer keys added", "INSERT INTO customer_index (customer, last_used, keys) VALUES (99, 0, '')",
            u"customer-index-damaged@customer_index"_s);
        row("index row edited", "UPDATE search_document SET title = 'x'", u"index-damaged@search_document"_s);
        row("index entry removed", "INSERT INTO search_text (search_text) VALUES ('delete-all')",
            u"index-damaged@search_text"_s);
        row("parent deleted", "PRAGMA foreign_keys=OFF; DELETE FROM ticket", u"row-missing@ticket/t1"_s);
    }

    void tamperingIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, finding);
        TestStore test;
        fill(test);
        QVERIFY(SearchIndexer(test->database()).catchUp());
        test->database().setInOperation(true); // as somebody would who knows the guard
        QVERIFY(test->database().execute(sql));
        test->database().setInOperation(false);
        QStringList found;
        for (const Finding &each : verifyStore(test.store()))
            found.append(each.identity());
        QVERIFY2(found.contains(finding), qPrintable(found.join(u", "_s)));
    }

    void everyColumnOfATicketIsWatched()
    {
        TestStore test;
        fill(test);
        for (const TicketField &field : ticketFields()) {
            test->database().setInOperation(true);
            QVERIFY(test->database().execute("SAVEPOINT s; UPDATE ticket SET " + field.key.toUtf8() + " = '77'"));
            QVERIFY2(!verifyStore(test.store()).isEmpty(), qPrintable(field.key));
            QVERIFY(test->database().execute("ROLLBACK TO s; RELEASE s"));
        }
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void aLostOrDamagedAttachmentIsFound()
    {
        TestStore test;
        fill(test);
        const Attachment attachment = AttachmentStore(test.store()).ofTicket(TicketId(u"t1"_s))->first();
        const QString path = AttachmentStore(test.store()).pathOf(attachment);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("X");
        file.close();
        QCOMPARE(verifyStore(test.store()).value(0).identity(), u"blob-damaged@"_s + attachment.sha256);
        QVERIFY(QFile::remove(path));
        QCOMPARE(verifyStore(test.store()).value(0).identity(), u"blob-missing@"_s + attachment.sha256);
    }

    void damagedPagesAreFoundWithoutACrash()
    {
        TestStore test;
        fill(test);
        test.close();
        QFile file(Store::databaseFile(test.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 8192 + 100; at < size; at += 4096) {
            file.seek(at);
            file.write(QByteArray(600, '\xA5'));
        }
        file.close();
        const auto opened = Store::open(test.path(), test.now());
        if (opened)
            QVERIFY(hasErrors(verifyStore(**opened)));
        else
            QCOMPARE(opened.error().code, u"damaged"_s);
    }

    void itCanBeStopped()
    {
        TestStore test;
        QCOMPARE(verifyStore(test.store(), [](int) { return false; }).value(0).code, u"check-stopped"_s);
    }

private:
    static void fill(TestStore &test)
    {
        {
            auto session = test.begin(u"ticket.register"_s);
            QVERIFY(TicketStore(test.store()).insert(*session, sampleTicket(u"t1"_s)));
            QVERIFY(NoteStore(test.store()).insert(*session, {u"n1"_s, TicketId(u"t1"_s), u"备注"_s, test.now(), {}}));
            QVERIFY(AttachmentStore(test.store()).insert(*session, {u"a1"_s, TicketId(u"t1"_s), {}, u"照片.jpg"_s,
                u"image/jpeg"_s, 0, u"defect_photo"_s, {}, test.now(), u"u1"_s}, "JPEG bytes"));
            QVERIFY(session->commit());
        }
        test.advance(60);
        {
            auto session = test.begin(u"ticket.edit"_s);
            QVERIFY(session->set(u"ticket"_s, u"t1"_s, {{u"title"_s, u"脱线"_s}}, u"更正"_s));
            QVERIFY(session->commit());
        }
        test.advance(60);
        auto session = test.begin(u"ticket.print"_s);
        session->note(u"form"_s, u"complaint-report"_s);
        QVERIFY(session->commit());
    }
};

QTEST_GUILESS_MAIN(VerifyStoreTest)
#include "tst_verifystore.moc"
