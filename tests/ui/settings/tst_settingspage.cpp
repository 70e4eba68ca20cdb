#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include "forms/findingslist.h"
#include "forms/formfield.h"
#include "forms/optionrow.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "settings/settingspage.h"
#include "settings/yearview.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "testworkspace.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

class FakeNavigator final : public Navigator {
public:
    void openTicket(const TicketId &) override {}
    void openTicketAt(const TicketId &, const QString &) override {}
    void openPage(const QString &, const QString &) override {}
    void openPrintPreview(const TicketId &, const QString &) override {}
    void showMessage(const QString &text) override { messages.append(text); }

    QStringList messages;
};

class FakePrompts final : public Prompts {
public:
    void tell(QWidget *, const QString &, const QString &) override {}
    int choose(QWidget *, const Question &) override { return answer; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }

    int answer = 0;
    QStringList files;
    QString file;
};

struct Office {
    Office()
    {
        Workspace &w = *store.workspace;
        StoreCare care;
        care.backup = [&w](const QString &file, const StoreCare::Progress &progress) { return w.backup(file, progress); };
        care.restore = [this](const QString &file) -> Result<void> {
            restored = file;
            return {};
        };
        care.verify = [&w](const StoreCare::Progress &progress) { return w.verify(progress); };
        care.doctor = [&w] { return w.doctor(); };
        page = std::make_unique<SettingsPage>(SettingsDeps{store.reference(), w.settings(), navigator, prompts,
                                                           store.time, [&w] { return w.actor(); },
                                                           [&w](const Actor &actor) { w.setActor(actor); }, care});
        page->resize(1200, 700);
        page->show();
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QWidget *edit(const QString &key) const { return find<FormField>(key + u"Field"_s)->editor(); }
    QString problem(const QString &key) const { return find<FormField>(key + u"Field"_s)->problem(); }

    test::TestWorkspace store;
    FakeNavigator navigator;
    FakePrompts prompts;
    QString restored;
    std::unique_ptr<SettingsPage> page;
};

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySectionOpensByItsName()
    {
        Office office;
        for (const QString &id : {u"look"_s, u"people"_s, u"organisation"_s, u"policies"_s, u"calendars"_s,
                                  u"catalogs"_s, u"care"_s}) {
            QVERIFY2(office.page->openItem(id), qPrintable(id));
            QVERIFY2(office.find<QWidget>(id + u"Section"_s)->isVisible(), qPrintable(id));
        }
        QVERIFY(!office.page->openItem(u"nowhere"_s));
    }

    void lookIsKeptAtOnce()
    {
        Office office;
        static_cast<OptionRow *>(office.edit(u"look_theme"_s))->setCode(u"dark"_s);
        static_cast<OptionRow *>(office.edit(u"look_scale"_s))->setCode(u"150"_s);
        const SettingService &settings = office.store.workspace->settings();
        QCOMPARE(settings.value(setting::theme).toString(), u"dark"_s);
        QCOMPARE(settings.value(setting::scale).toInt(), 150);
    }

    void organisationIsSavedAndItsNumberShownBefore()
    {
        Office office;
        office.page->openItem(u"organisation"_s);
        static_cast<QLineEdit *>(office.edit(u"number_pattern"_s))->setText(u"TS-<branch>-<device><nnn>"_s);
        const auto *hint = office.page->findChild<QLabel *>(u"number_patternProblem"_s);
        QVERIFY2(hint->text().contains(u"TS-SH01-A027"_s), qPrintable(hint->text()));
        QTest::mouseClick(office.find<QPushButton>(u"saveOrganisationButton"_s), Qt::LeftButton);
        QCOMPARE(office.store.reference().organisation().numberPattern, u"TS-<branch>-<device><nnn>"_s);
        QCOMPARE(office.store.ticket(office.store.registered()).number, u"TS-SH01-A001"_s);
    }

    void aPatternWithoutDeviceIsRefusedAndKept()
    {
        Office office;
        office.page->openItem(u"organisation"_s);
        static_cast<QLineEdit *>(office.edit(u"number_pattern"_s))->setText(u"TS-<nnn>"_s);
        QTest::mouseClick(office.find<QPushButton>(u"saveOrganisationButton"_s), Qt::LeftButton);
        QVERIFY(!office.problem(u"number_pattern"_s).isEmpty());
        QCOMPARE(static_cast<QLineEdit *>(office.edit(u"number_pattern"_s))->text(), u"TS-<nnn>"_s);
        QVERIFY(office.store.reference().organisation().numberPattern != u"TS-<nnn>"_s);
    }

    void somebodyElseTakesOver()
    {
        Office office;
        office.page->openItem(u"people"_s);
        auto *list = office.find<QTreeWidget>(u"staffList"_s);
        QCOMPARE(list->topLevelItemCount(), 3);
        const auto found = list->findItems(u"赵敏"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
        QTest::mouseClick(office.find<QPushButton>(u"switchStaffButton"_s), Qt::LeftButton);
        QCOMPARE(office.store.workspace->actor().name, u"赵敏"_s);
        QVERIFY(office.store.workspace->actor().roles.contains(u"manager"_s));
    }

    void somebodyIsAdded()
    {
        Office office;
        office.page->openItem(u"people"_s);
        QTest::mouseClick(office.find<QPushButton>(u"newStaffButton"_s), Qt::LeftButton);
        QTest::mouseClick(office.find<QPushButton>(u"saveStaffButton"_s), Qt::LeftButton);
        QVERIFY(!office.problem(u"staff_name"_s).isEmpty());
        static_cast<QLineEdit *>(office.edit(u"staff_name"_s))->setText(u"李工"_s);
        QTest::mouseClick(office.find<QPushButton>(u"saveStaffButton"_s), Qt::LeftButton);
        QCOMPARE(office.store.reference().staff().size(), 4);
    }

    void allPoliciesAreListedWithTheirLimitsAndSources()
    {
        Office office;
        office.page->openItem(u"policies"_s);
        QCOMPARE(office.find<QListWidget>(u"policyList"_s)->count(), office.store.reference().policyIds().size());
        QVERIFY(office.store.reference().policyIds().size() >= 28);
        auto *table = office.find<QTreeWidget>(u"policyTable"_s);
        QVERIFY(table->topLevelItemCount() > 0);
        bool sourced = false;
        for (int row = 0; row < table->topLevelItemCount(); ++row)
            sourced = sourced || table->topLevelItem(row)->text(5).startsWith(u"R-"_s);
        QVERIFY(sourced);
    }

    void anAmountIsEditedAsANewVersion()
    {
        Office office;
        office.page->openItem(u"policies"_s);
        auto *table = office.find<QTreeWidget>(u"policyTable"_s);
        auto *save = office.find<QPushButton>(u"savePolicyButton"_s);
        QVERIFY(!save->isEnabled());
        QTreeWidgetItem *first = table->topLevelItem(0);
        QVERIFY(!first->text(2).isEmpty());
        first->setText(2, u"soon"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(office.find<QLabel>(u"policyProblem"_s)->isVisible());
        QCOMPARE(first->text(2), u"soon"_s);
        first->setText(2, u"3h"_s);
        QVERIFY(save->isEnabled());
        const int before = office.store.reference().policy(u"TEL-1.3"_s)->version;
        QTest::mouseClick(save, Qt::LeftButton);
        const Policy *policy = office.store.reference().policy(u"TEL-1.3"_s);
        QCOMPARE(policy->version, before + 1);
        QCOMPARE(policy->clocks.first().amounts.first().amount.toString(), u"3h"_s);
        // The old one stays for the tickets that run under it.
        QVERIFY(office.store.reference().policy(u"TEL-1.3"_s, before)->clocks.first().amounts.first().amount.toString()
                != u"3h"_s);
    }

    void aDayIsMadeADayOff()
    {
        Office office;
        office.page->openItem(u"calendars"_s);
        auto *view = office.find<YearView>(u"calendarYearView"_s);
        const QDate day(2026, 11, 23);
        QVERIFY(office.store.reference().calendar(u"cn-office"_s)->isWorkday(day));
        view->select(day);
        static_cast<OptionRow *>(office.edit(u"day_kind"_s))->setCode(u"off"_s);
        QTest::mouseClick(office.find<QPushButton>(u"saveCalendarButton"_s), Qt::LeftButton);
        QVERIFY2(!office.store.reference().calendar(u"cn-office"_s)->isWorkday(day),
                 qPrintable(office.navigator.messages.join(u";"_s)));
    }

    void aDamagedCalendarFileIsRefusedInWords()
    {
        Office office;
        office.page->openItem(u"calendars"_s);
        QFile file(office.store.dir.filePath(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\": \"x\"");
        file.close();
        office.prompts.files = {file.fileName()};
        const auto before = office.store.reference().calendarIds();
        QTest::mouseClick(office.find<QPushButton>(u"importCalendarButton"_s), Qt::LeftButton);
        QCOMPARE(office.store.reference().calendarIds(), before);
        QVERIFY(office.navigator.messages.isEmpty());
    }

    void anEntryIsRenamedAsANewVersion()
    {
        Office office;
        office.page->openItem(u"catalogs"_s);
        auto *choice = office.find<QComboBox>(u"catalogChoice"_s);
        choice->setCurrentIndex(choice->findData(u"TX-09"_s));
        Q_EMIT choice->activated(choice->currentIndex());
        auto *tree = office.find<QTreeWidget>(u"catalogTree"_s);
        tree->topLevelItem(0)->setText(0, u"产品毛病"_s);
        QTest::mouseClick(office.find<QPushButton>(u"saveCatalogButton"_s), Qt::LeftButton);
        const Catalog *catalog = office.store.reference().catalog(u"TX-09"_s);
        QCOMPARE(catalog->entries.first().name.zhCn, u"产品毛病"_s);
        QCOMPARE(catalog->version, 2);
    }

    void aBackupIsMadeAndTheStoreIsVerified()
    {
        Office office;
        office.page->openItem(u"care"_s);
        office.store.registered();
        office.prompts.file = office.store.dir.filePath(u"b.kesubackup"_s);
        QTest::mouseClick(office.find<QPushButton>(u"backupButton"_s), Qt::LeftButton);
        QVERIFY2(QFile::exists(office.prompts.file), qPrintable(office.find<QLabel>(u"careResult"_s)->text()));
        QTest::mouseClick(office.find<QPushButton>(u"verifyButton"_s), Qt::LeftButton);
        const auto remarks = office.page->findChildren<FindingsList *>();
        for (const FindingsList *list : remarks)
            QVERIFY(list->remarks().isEmpty());
        office.prompts.files = {office.prompts.file};
        office.prompts.answer = 1;
        QTest::mouseClick(office.find<QPushButton>(u"restoreButton"_s), Qt::LeftButton);
        QVERIFY(office.restored.isEmpty());
        office.prompts.answer = 0;
        QTest::mouseClick(office.find<QPushButton>(u"restoreButton"_s), Qt::LeftButton);
        QCOMPARE(office.restored, office.prompts.file);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
