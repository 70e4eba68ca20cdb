#include <QtTest/QtTest>

#include "evidence/attachmentstore.h"
#include "sampletickets.h"
#include "teststore.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// Files named by what they hold.
class BlobFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackUnderTheirHash()
    {
        QTemporaryDir folder;
        const BlobFiles blobs(folder.path());
        const auto hash = blobs.add("hello");
        QCOMPARE(*hash, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        const QString name = QString::fromLatin1(*hash);
        QVERIFY(QFile::exists(folder.filePath(u"2c/"_s + name)));
        QCOMPARE(*blobs.read(name), "hello");
        QVERIFY(blobs.add("hello"));
        QCOMPARE(blobs.all(), QStringList{name});
    }

    void aDamagedFileIsNeverHandedOutAndIsRepairedByAddingItAgain()
    {
        QTemporaryDir folder;
        const BlobFiles blobs(folder.path());
        const QString name = QString::fromLatin1(*blobs.add("hello"));
        QFile file(blobs.pathOf(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("other");
        file.close();
        QCOMPARE(blobs.read(name).error().code, u"blob-damaged"_s);
        QVERIFY(blobs.add("hello"));
        QCOMPARE(*blobs.read(name), "hello");
    }

    void aNameThatIsNoHashReachesNoFile()
    {
        QTemporaryDir folder;
        const BlobFiles blobs(folder.filePath(u"blobs"_s));
        QCOMPARE(blobs.read(u"../secret"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(!blobs.exists(u"../../etc/passwd"_s));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"blobs"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = BlobFiles(file.fileName()).add("hello");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::StoreUnusable);
    }

    void sweepingTakesOrphansAndUnfinishedFilesOnly()
    {
        TestStore test;
        const AttachmentStore attachments(test.store());
        {
            auto session = test.begin();
            QVERIFY(TicketStore(test.store()).insert(*session, sampleTicket(u"t1"_s)));
            QVERIFY(attachments.insert(*session, {{}, TicketId(u"t1"_s), {}, u"a"_s, {}, 0, {}, {}, test.now(), {}}, "kept"));
            QVERIFY(session->commit());
        }
        {
            auto session = test.begin();
            QVERIFY(attachments.insert(*session, {{}, TicketId(u"t1"_s), {}, u"b"_s, {}, 0, {}, {}, test.now(), {}}, "lost"));
        } // never committed
        QFile unfinished(test->blobDir() + "/.part-abc"_L1);
        QVERIFY(unfinished.open(QIODevice::WriteOnly));
        const QString lost = QString::fromLatin1(QCryptographicHash::hash("lost", QCryptographicHash::Sha256).toHex());
        QCOMPARE(*attachments.sweep(), QStringList{lost});
        QVERIFY(!unfinished.exists());
        const Attachment kept = attachments.ofTicket(TicketId(u"t1"_s))->first();
        QCOMPARE(kept.size, 4);
        QCOMPARE(*attachments.bytes(kept), "kept");
    }
};

QTEST_GUILESS_MAIN(BlobFilesTest)
#include "tst_blobfiles.moc"
