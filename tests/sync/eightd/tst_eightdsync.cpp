#include <QTest>

#include "eightd/eightdjson.h"
#include "eightd/eightdservice.h"
#include "eightdsamples.h"
#include "people/passwordservice.h"
#include "runninghub.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "signing/signingservice.h"
#include "syncdesk.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::SyncDesk;
using kesu::test::TestWorkspace;
using kesutest::RunningHub;

namespace {

QString newCode(RunningHub &hub)
{
    const auto code = hub.devices().newCode({u"SH01"_s, SyncDesk::everyRole().join(u',')}, u"test"_s);
    return code ? code->code : QString();
}

EightDView viewOn(const SyncDesk &desk, const EightDId &id)
{
    return TestWorkspace::must(desk.workspace->eightDs().load(id));
}

// What both desks must agree on.
QJsonObject contentOn(const SyncDesk &desk, const EightDId &id)
{
    return eightdjson::toJson(viewOn(desk, id).report);
}

} // namespace

// One 8D report on two desks, over a real hub.
class EightDSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoEngineersEditOneReportWithoutConflict()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        const TicketId ticket = one.registered(u"灯管死灯"_s);
        const EightDId id = TestWorkspace::must(one.workspace->eightDs().create(ticket, test::sampleEightD())).report.id;
        QVERIFY(one.syncNow() && two.syncNow());
        QCOMPARE(one.sync->status().notAccepted, 0);
        QCOMPARE(contentOn(two, id), contentOn(one, id));

        two.workAs(one.boss);
        edit(one, id, [](EightD &report) {
            report.actions[2].owner = u"钱工"_s;
            report.team.removeLast();
            report.lessonsLearned = u"维修即变更"_s;
        });
        edit(two, id, [](EightD &report) {
            report.actions[2].evidence = u"验收单 2"_s;
            report.causes[0].contribution = 90;
            WhyNode why;
            why.leg = Leg::Systemic;
            why.answer = u"设备维修不在变更管理之内"_s;
            report.whys.append(why);
        });
        QVERIFY(one.syncNow() && two.syncNow() && one.syncNow());
        QCOMPARE(one.sync->status().conflicts, 0);
        QCOMPARE(two.sync->status().conflicts, 0);
        QCOMPARE(contentOn(two, id), contentOn(one, id));
        const EightD both = viewOn(one, id).report;
        QCOMPARE(both.actions[2].owner, u"钱工"_s);
        QCOMPARE(both.actions[2].evidence, u"验收单 2"_s);
        QCOMPARE(both.whys.last().answer, u"设备维修不在变更管理之内"_s);
        QCOMPARE(both.team.size(), test::sampleEightD().team.size() - 1);
        QCOMPARE(one.workspace->verify(), Findings());
        QCOMPARE(two.workspace->verify(), Findings());
    }

    void twoWordsForOneFieldAreAConflictOfThatFieldOnly()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        const TicketId ticket = one.registered(u"灯管死灯"_s);
        const EightDId id = TestWorkspace::must(one.workspace->eightDs().create(ticket, test::sampleEightD())).report.id;
        QVERIFY(one.syncNow() && two.syncNow());
        two.workAs(one.boss);
        edit(one, id, [](EightD &report) { report.causes[0].text = u"炉温曲线未重测"_s; });
        edit(two, id, [](EightD &report) { report.causes[0].text = u"峰值温度不足"_s; });
        QVERIFY(one.syncNow() && two.syncNow() && one.syncNow());
        QCOMPARE(one.sync->status().conflicts, 1);
        QCOMPARE(contentOn(two, id), contentOn(one, id));
    }

    void aNameGivenAtOneDeskIsProvedAtTheOther()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        const TicketId ticket = one.registered(u"灯管死灯"_s);
        const EightDId id = TestWorkspace::must(one.workspace->eightDs().create(ticket, test::sampleEightD())).report.id;
        one.workspace->settings().setValue(setting::passwordCost, u"interactive"_s);
        TestWorkspace::must(one.workspace->passwords().setPassword(one.boss.id, u"correct horse"_s));
        const auto proof = one.workspace->passwords().check(one.boss.id, u"correct horse"_s);
        SignatureRequest request;
        request.document = id;
        request.place = {u"report"_s, SignatureRole::Prepared, true};
        TestWorkspace::must(one.workspace->signing().sign(request, *proof));
        QVERIFY(one.syncNow() && two.syncNow());
        QCOMPARE(viewOn(two, id).report.approvals.size(), 1);
        QCOMPARE(one.workspace->verify(), Findings());
        QCOMPARE(two.workspace->verify(), Findings());
    }

private:
    static void edit(const SyncDesk &desk, const EightDId &id, const std::function<void(EightD &)> &change)
    {
        const EightDView view = viewOn(desk, id);
        EightD edited = view.report;
        change(edited);
        TestWorkspace::must(desk.workspace->eightDs().save(view.report, edited, view.seen));
    }
};

QTEST_GUILESS_MAIN(EightDSyncTest)
#include "tst_eightdsync.moc"
