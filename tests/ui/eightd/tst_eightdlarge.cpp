#include <QtTest/QtTest>

#include "base/servicecontext.h"
#include "base/store.h"
#include "eightd/eightdpage.h"
#include "eightddesk.h"
#include "forms/formfield.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::EightDDesk;
using kesu::test::TestWorkspace;

// An 8D with 300 actions and 200 pictures is written without doing anything three hundred times.
// How long that takes is measured by bench_eightdediting.
class EightDLargeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageHasEditorsForItsFieldsAndTheOpenRowOnly()
    {
        EightDDesk desk;
        const EightDId large = TestWorkspace::must(desk.reports().create(desk.ticket, test::largeEightD())).report.id;
        QCOMPARE(editorsOn(desk, large, 7), editorsOn(desk, desk.id, 7));
    }

    void aChangedNoteIsSavedAsTheOneRecordItIsIn()
    {
        EightDDesk desk;
        desk.id = TestWorkspace::must(desk.reports().create(desk.ticket, test::largeEightD())).report.id;
        const std::unique_ptr<EightDPage> page(EightDPage::open(desk.deps(), desk.id));
        EightDEditing &editing = page->editing();
        Database &database = desk.work.workspace->context().store().database();
        const QByteArray count = "SELECT count(*) FROM outbox";
        const qint64 before = *database.integer(count);
        editing.setValue(u"actions"_s, editing.report().actions.at(7).id, u"note"_s, u"已复核"_s);
        QVERIFY(editing.save());
        QCOMPARE(*database.integer(count) - before, 1);
        QCOMPARE(desk.stored().actions.at(7).note, u"已复核"_s);
    }

private:
    static qsizetype editorsOn(EightDDesk &desk, const EightDId &id, int place)
    {
        const std::unique_ptr<EightDPage> page(EightDPage::open(desk.deps(), id));
        page->resize(1366, 700);
        page->show();
        page->showPlace(place);
        QCoreApplication::processEvents();
        return page->findChildren<FormField *>().size();
    }
};

QTEST_MAIN(EightDLargeTest)
#include "tst_eightdlarge.moc"
