#include <QtTest/QtTest>

#include "organisation/organisationstore.h"
#include "references/referencestore.h"
#include "settings/localstores.h"
#include "teststore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// Drafts, settings, reference documents, staff.
class SmallStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsKeptUntilItsRecordIsMade()
    {
        TestStore test;
        DraftRow draft{u"d1"_s, u"intake"_s, {}, u"开胶"_s, u"u1"_s, R"({"title":"开胶"})", test.now()};
        QVERIFY(DraftStore(test.store()).put(draft));
        draft.body = R"({"title":"开胶了"})";
        draft.savedAt = test.now().plusSeconds(2);
        QVERIFY(DraftStore(test.store()).put(draft));
        QVERIFY(DraftStore(test.store()).put({u"d2"_s, u"note"_s, u"t1"_s, {}, u"u1"_s, "{}", test.now()}));
        QVERIFY(test.reopen());
        const DraftStore drafts(test.store());
        QCOMPARE(drafts.list()->size(), 2);
        QCOMPARE(drafts.list(u"intake"_s)->value(0).body, draft.body);
        QCOMPARE(drafts.list(u"note"_s, u"t1"_s)->size(), 1);
        QCOMPARE(drafts.list(u"note"_s, u"t2"_s)->size(), 0);
        {
            auto session = test.begin();
            QVERIFY(drafts.remove(*session, u"d1"_s));
        } // the record was not made: the draft stays
        QCOMPARE(drafts.list(u"intake"_s)->size(), 1);
        {
            auto session = test.begin();
            QVERIFY(drafts.remove(*session, u"d1"_s));
            QVERIFY(session->commit());
        }
        QCOMPARE(drafts.list(u"intake"_s)->size(), 0);
        QVERIFY(drafts.remove(u"d2"_s));
        QCOMPARE(drafts.list()->size(), 0);
    }

    void settingsComeBackAsText()
    {
        TestStore test;
        const SettingStore settings(test.store());
        QVERIFY(settings.put(u"a"_s, u"1"_s));
        QVERIFY(settings.put(u"a"_s, u"二"_s));
        QVERIFY(settings.put(u"b"_s, {}));
        QCOMPARE(settings.all()->value(u"a"_s), u"二"_s);
        QVERIFY(settings.all()->contains(u"b"_s));
        QVERIFY(settings.remove(u"a"_s));
        QVERIFY(!settings.all()->contains(u"a"_s));
    }

    void everyVersionOfADocumentStays()
    {
        TestStore test;
        const ReferenceStore references(test.store());
        for (int version = 1; version <= 11; ++version) {
            auto session = test.begin();
            QVERIFY(references.insert(*session, {u"policy"_s, u"OWN-1"_s, version, QByteArray::number(version)}));
            QVERIFY(session->commit());
        }
        QCOMPARE(references.newest(u"policy"_s)->size(), 1);
        QCOMPARE(references.newest(u"policy"_s)->first().version, 11);
        QCOMPARE(references.newest(u"policy"_s)->first().body, "11");
        QCOMPARE(references.find(u"policy"_s, u"OWN-1"_s)->version, 11);
        QCOMPARE(references.find(u"policy"_s, u"OWN-1"_s, 3)->body, "3");
        QCOMPARE(references.versions(u"policy"_s, u"OWN-1"_s)->size(), 11);
        QCOMPARE(references.find(u"calendar"_s, u"OWN-1"_s).error().kind, ErrorKind::NotFound);
        auto session = test.begin();
        QVERIFY(!references.insert(*session, {u"policy"_s, u"OWN-1"_s, 3, "again"}));
    }

    void staffDepartmentsAndBranchesArePutTwiceAndKeptOnce()
    {
        TestStore test;
        const OrganisationStore organisation(test.store());
        StaffRow staff{StaffId(u"u1"_s), u"李"_s, {u"counter"_s, u"handler"_s}, true, u"SH01"_s, u"客服"_s};
        const DepartmentRow department{u"d1"_s, u"客服"_s, u"SH01"_s, {}, true};
        const BranchRow branch{u"SH01"_s, u"上海"_s, u"cn"_s, u"Asia/Shanghai"_s, true};
        for (const bool active : {true, false}) {
            staff.active = active;
            auto session = test.begin();
            QVERIFY(organisation.put(*session, staff));
            QVERIFY(organisation.put(*session, department));
            QVERIFY(organisation.put(*session, branch));
            QVERIFY(session->commit());
        }
        QCOMPARE(*organisation.staff(), QList<StaffRow>{staff});
        QCOMPARE(*organisation.departments(), QList<DepartmentRow>{department});
        QCOMPARE(*organisation.branches(), QList<BranchRow>{branch});
    }
};

QTEST_GUILESS_MAIN(SmallStoresTest)
#include "tst_smallstores.moc"
