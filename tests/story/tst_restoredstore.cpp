#include "desk.h"
#include "branch.h"
#include "workspace/replacestore.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using namespace kesu::test;

// A backup restored from the settings page: chosen, confirmed, the window closes, the store is replaced, and the program
// starts again with everything that was in the backup.
class RestoredStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"store"_s);
        m_backup = m_folder->filePath(u"vormittag.kesubackup"_s);
    }

    void aBackupComesBackWithEverythingInIt()
    {
        Desk desk(m_data);
        desk.start(setUpBranch);
        const TicketId kept = registered(desk, u"备份之前"_s);
        Hand::need(bool(desk.workspace().tickets().addAttachments(kept, {{{}, "photo", u"证据.txt"_s, {}, u"evidence"_s, {}}})),
                   u"no file was attached"_s);
        QVERIFY(QDir(m_data).mkpath(u"paper"_s));
        QFile layout(m_data + u"/paper/own.json"_s);
        QVERIFY(layout.open(QIODevice::WriteOnly) && layout.write("{}") == 2);
        layout.close();

        press(desk, u"backupButton"_s);
        QVERIFY(QFileInfo::exists(m_backup));
        const TicketId later = registered(desk, u"备份之后"_s);
        desk.prompts.files = {m_backup};
        desk.prompts.deed = 1; // keep working
        press(desk, u"restoreButton"_s);
        QVERIFY(desk.window().isVisible());
        desk.prompts.deed = 0;
        press(desk, u"restoreButton"_s);
        QVERIFY(!desk.window().isVisible());
        QCOMPARE(desk.restoreFrom(), m_backup);
        desk.leave();

        const auto aside = replaceStore(m_backup, m_data, desk.time.now());
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().code));
        desk.start();
        const auto view = desk.workspace().tickets().load(kept);
        QVERIFY(view);
        QCOMPARE(view->facts.ticket.title, u"备份之前"_s);
        QCOMPARE(view->facts.attachments.size(), 1);
        QCOMPARE(desk.workspace().tickets().attachmentBytes(view->facts.attachments.first()).value_or({}), "photo");
        QVERIFY(!desk.workspace().tickets().load(later));
        QVERIFY(desk.workspace().verify().isEmpty());
        QVERIFY(QFileInfo::exists(m_data + u"/paper/own.json"_s));
        desk.leave();

        // What was replaced is whole as well.
        Desk before(*aside);
        before.start();
        QVERIFY(before.workspace().tickets().load(later));
    }

    void aDamagedBackupIsRefusedWhileTheWindowIsOpen()
    {
        Desk desk(m_data);
        desk.start(setUpBranch);
        QFile broken(m_backup);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no backup at all") > 0);
        broken.close();
        desk.prompts.files = {m_backup};
        openCare(desk);
        desk.hand.find<QPushButton>("restoreButton")->click();
        QVERIFY(desk.window().isVisible());
        QVERIFY(desk.restoreFrom().isEmpty());
        QVERIFY(!desk.hand.find<QLabel>("careResult")->text().isEmpty());
    }

    void aReplacementThatFailsLeavesTheStoreAsItWas()
    {
        TicketId kept;
        {
            Desk desk(m_data);
            desk.start(setUpBranch);
            kept = registered(desk, u"仍在"_s);
        }
        const auto failed = replaceStore(m_folder->filePath(u"nowhere.kesubackup"_s), m_data, Instant{});
        QVERIFY(!failed);
        Desk desk(m_data);
        desk.start();
        QVERIFY(desk.workspace().tickets().load(kept));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"store"_s});
    }

    void aBackupInsideTheFolderIsFound()
    {
        const QString inside = m_data + u"/in-here.kesubackup"_s;
        TicketId kept;
        {
            Desk desk(m_data);
            desk.start(setUpBranch);
            kept = registered(desk, u"在里面"_s);
            Hand::need(bool(desk.workspace().backup(inside)), u"no backup was made"_s);
        }
        QVERIFY(replaceStore(inside, m_data, Instant{}));
        Desk desk(m_data);
        desk.start();
        QVERIFY(desk.workspace().tickets().load(kept));
    }

private:
    static TicketId registered(Desk &desk, const QString &title)
    {
        Registration registration;
        registration.ticket.title = title;
        registration.ticket.narrative = title;
        registration.ticket.channel = u"phone"_s;
        registration.customer.name = u"李女士"_s;
        return TestWorkspace::must(desk.workspace().tickets().registerTicket(registration)).facts.ticket.id;
    }

    void openCare(Desk &desk)
    {
        desk.prompts.saveTo = m_backup;
        desk.window().openPage(u"settings"_s, u"care"_s);
    }

    void press(Desk &desk, const QString &button)
    {
        openCare(desk);
        auto *found = desk.window().findChild<QPushButton *>(button);
        QVERIFY(found);
        found->click();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_backup;
};

QTEST_MAIN(RestoredStoreTest)
#include "tst_restoredstore.moc"
