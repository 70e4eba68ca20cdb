#include <QtTest/QtTest>

#include "care/backupstore.h"
#include "evidence/attachmentstore.h"
#include "sampletickets.h"
#include "teststore.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// Backup of a store in use, and what comes back.
class BackupStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestoredStoreIsTheSameAndKnowsThatItIsACopy()
    {
        TestStore test;
        fill(test);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"backup.kesu"_s);
        QList<int> percents;
        QVERIFY(backupStore(test.store(), file, test.now(), [&](int percent) {
            percents.append(percent);
            return true;
        }));
        QVERIFY(!percents.isEmpty() && std::is_sorted(percents.begin(), percents.end()));
        QCOMPARE(verifyBackup(file), Findings());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);

        const QString target = folder.filePath(u"restored"_s);
        QVERIFY(restoreStore(file, target));
        const auto store = Store::open(target, test.now());
        QVERIFY(store);
        QVERIFY((*store)->state().forked);
        QCOMPARE(verifyStore(**store), Findings());
        QCOMPARE(TicketStore(**store).load(TicketId(u"t1"_s))->value, sampleTicket(u"t1"_s));
        const AttachmentStore attachments(**store);
        QCOMPARE(attachments.bytes(attachments.ofTicket(TicketId(u"t1"_s))->first()).value_or({}), "JPEG bytes");
    }

    void nothingIsEverOverwritten()
    {
        TestStore test;
        fill(test);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"backup.kesu"_s);
        QVERIFY(backupStore(test.store(), file, test.now()));
        test.close();
        const auto refused = restoreStore(file, test.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(refused.error().code, u"not-empty"_s);
        QVERIFY(test.reopen());
    }

    void aDamagedBackupIsRefusedAndLeavesNothing_data()
    {
        QTest::addColumn<int>("where"); // per cent of the file
        for (const int percent : {0, 1, 10, 30, 60, 90, 99})
            QTest::addRow("%d %%", percent) << percent;
    }

    void aDamagedBackupIsRefusedAndLeavesNothing()
    {
        QFETCH(int, where);
        TestStore test;
        fill(test);
        QTemporaryDir folder;
        const QString name = folder.filePath(u"backup.kesu"_s);
        QVERIFY(backupStore(test.store(), name, test.now()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() * where / 100);
        file.write(QByteArray(40, '\x5A'));
        file.close();
        const QString target = folder.filePath(u"restored"_s);
        const auto refused = restoreStore(name, target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"backup-damaged"_s);
        QVERIFY(!QFileInfo::exists(target));
        QVERIFY(hasErrors(verifyBackup(name)));
    }

    void aShortenedBackupIsRefused()
    {
        TestStore test;
        fill(test);
        QTemporaryDir folder;
        const QString name = folder.filePath(u"backup.kesu"_s);
        QVERIFY(backupStore(test.store(), name, test.now()));
        QVERIFY(QFile::resize(name, QFileInfo(name).size() / 2));
        QCOMPARE(restoreStore(name, folder.filePath(u"restored"_s)).error().code, u"backup-damaged"_s);
    }

    void aCancelledBackupLeavesNoFile()
    {
        TestStore test;
        fill(test);
        QTemporaryDir folder;
        const auto cancelled = backupStore(test.store(), folder.filePath(u"backup.kesu"_s), test.now(),
                                           [](int) { return false; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, u"cancelled"_s);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aBackupThatCannotBeWrittenIsNamed()
    {
        TestStore test;
        fill(test);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"nowhere/backup.kesu"_s);
        const auto refused = backupStore(test.store(), file, test.now());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"file-not-writable"_s);
        QCOMPARE(refused.error().args.value(0), file);
    }

    void anInterruptedRestoreCanBeRepeated()
    {
        TestStore test;
        fill(test);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"backup.kesu"_s);
        QVERIFY(backupStore(test.store(), file, test.now()));
        const QString target = folder.filePath(u"restored"_s);
        QVERIFY(QDir().mkpath(target + "/.restore-part/blobs"_L1));
        QVERIFY(restoreStore(file, target));
        QVERIFY(Store::open(target, test.now()));
    }

private:
    static void fill(TestStore &test)
    {
        auto session = test.begin(u"ticket.register"_s);
        QVERIFY(TicketStore(test.store()).insert(*session, sampleTicket(u"t1"_s)));
        QVERIFY(AttachmentStore(test.store()).insert(*session, {u"a1"_s, TicketId(u"t1"_s), {}, u"照片.jpg"_s,
            u"image/jpeg"_s, 0, u"defect_photo"_s, {}, test.now(), u"u1"_s}, "JPEG bytes"));
        QVERIFY(session->commit());
    }
};

QTEST_GUILESS_MAIN(BackupStoreTest)
#include "tst_backupstore.moc"
