#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include "forms/formcard.h"
#include "forms/formfield.h"
#include "remotedesk.h"
#include "service/conflictinbox.h"
#include "service/syncservice.h"
#include "shellfakes.h"
#include "sync/syncpage.h"
#include "sync/ticketsyncbanner.h"
#include "forms/fieldeditor.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk() : remote(here), sync(*here.workspace, here.time)
    {
        page = std::make_unique<SyncPage>(deps());
        page->resize(1200, 760);
        page->show();
    }

    SyncDeps deps()
    {
        return {sync, here.tickets(), here.reference(), navigator, prompts, here.time,
                [this] { return here.workspace->actor(); }};
    }

    // Both write the subject, neither knowing of the other.
    TicketId disagree(const QString &mine, const QString &theirs)
    {
        const TicketId ticket = remote.registers(u"鞋底开胶"_s);
        const auto view = here.tickets().load(ticket);
        if (!view)
            qFatal("not here");
        if (const auto done = here.tickets().edit(ticket, {{u"title"_s, mine}}, view->version); !done)
            qFatal("%s", qPrintable(done.error().code));
        remote.sets(ticket, {{u"title"_s, theirs}}, 1);
        Q_EMIT sync.conflicts().changed();
        return ticket;
    }

    QString titleOf(const TicketId &ticket) { return here.tickets().load(ticket)->facts.ticket.title; }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    TestWorkspace here;
    RemoteDesk remote;
    SyncService sync;
    FakeNavigator navigator;
    FakePrompts prompts;
    std::unique_ptr<SyncPage> page;
};

} // namespace

class SyncPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComputerThatNeverJoinedSaysSoAndOffersTo()
    {
        Desk desk;
        QVERIFY(!desk.find<QLabel>(u"syncHeadline"_s)->text().isEmpty());
        QVERIFY(desk.find<QPushButton>(u"joinHubButton"_s)->isVisible());
        QVERIFY(!desk.find<QPushButton>(u"syncNowButton"_s)->isVisible());
        QTest::mouseClick(desk.find<QPushButton>(u"joinHubButton"_s), Qt::LeftButton);
        QVERIFY(desk.find<QWidget>(u"joinForm"_s)->isVisible());
    }

    void joiningNamesTheFieldThatIsMissing()
    {
        Desk desk;
        QVERIFY(desk.page->openItem(u"hub"_s));
        QTest::mouseClick(desk.find<QPushButton>(u"joinButton"_s), Qt::LeftButton);
        QVERIFY(!desk.find<FormField>(u"hub_urlField"_s)->problem().isEmpty());
    }

    void bothValuesOfAConflictAreShownAndOneCanBeTaken()
    {
        Desk desk;
        const TicketId ticket = desk.disagree(u"鞋底开胶，左脚"_s, u"鞋底开胶，右脚"_s);
        QCOMPARE(desk.page->badgeCount(), 1);
        QCOMPARE(desk.find<QListWidget>(u"conflictList"_s)->count(), 1);
        const auto values = desk.page->findChildren<QLabel *>(u"conflictValueLabel"_s);
        QCOMPARE(values.size(), 2);
        const QString all = values.at(0)->text() + values.at(1)->text();
        QVERIFY2(all.contains(u"左"_s) && all.contains(u"右"_s), qPrintable(all));
        for (QPushButton *take : desk.page->findChildren<QPushButton *>(u"takeValueButton"_s)) {
            const auto *label = take->parentWidget()->findChild<QLabel *>(u"conflictValueLabel"_s);
            if (label->text().contains(u"左"_s)) {
                QTest::mouseClick(take, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(desk.titleOf(ticket), u"鞋底开胶，左脚"_s);
        QCOMPARE(desk.page->badgeCount(), 0);
        desk.here.reopen();
        QVERIFY(desk.here.tickets().load(ticket));
    }

    void aThirdValueCanBeWritten()
    {
        Desk desk;
        const TicketId ticket = desk.disagree(u"左"_s, u"右"_s);
        auto *field = desk.find<FormField>(u"titleField"_s);
        static_cast<FieldEditor *>(field->editor())->setValue(u"左右都开胶"_s);
        desk.find<QPushButton>(u"saveThirdButton"_s)->click();
        QCOMPARE(desk.titleOf(ticket), u"左右都开胶"_s);
        QCOMPARE(desk.page->badgeCount(), 0);
    }

    void theTicketSaysThatAFieldIsNotSettled()
    {
        Desk desk;
        const TicketId ticket = desk.disagree(u"左"_s, u"右"_s);
        TicketSyncBanner banner(desk.deps(), ticket);
        banner.show();
        QCOMPARE(banner.unsettledFields(), QStringList{u"title"_s});
        QVERIFY(banner.isVisible());
        const TicketId other = desk.remote.registers(u"另一件"_s);
        TicketSyncBanner quiet(desk.deps(), other);
        QVERIFY(!quiet.isVisibleTo(nullptr));
    }
};

QTEST_MAIN(SyncPageTest)
#include "tst_syncpage.moc"
