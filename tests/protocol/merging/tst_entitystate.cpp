#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "merging/entitystate.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

Operation op(const QString &uid, const QString &device, qint64 dseq, const QVariantMap &set, qint64 base = 0,
             qint64 own = 0)
{
    Operation operation;
    operation.uid = uid;
    operation.device = device;
    operation.dseq = dseq;
    operation.user = device.mid(2);
    operation.hlc = dseq;
    operation.type = u"ticket"_s;
    operation.entity = u"t1"_s;
    operation.kind = base || own ? u"set"_s : u"create"_s;
    operation.base = base;
    operation.own = own;
    operation.set = set;
    return operation;
}

EntityState after(const QList<PlacedOperation> &operations)
{
    EntityState state;
    for (const PlacedOperation &each : operations)
        apply(state, each);
    return state;
}

const PlacedOperation created{op(u"a"_s, u"d_a"_s, 1, {{u"title"_s, u"Zip"_s}, {u"state"_s, u"registered"_s}}), 1, 10};

// The heads by the definition of sync-protocol §3, from the whole list of operations at once.
QMap<QString, QStringList> headsByDefinition(const QList<PlacedOperation> &operations)
{
    QMap<QString, QStringList> heads;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const Operation &head = operations.at(i).operation;
        for (auto it = head.set.cbegin(); it != head.set.cend(); ++it) {
            bool covered = false;
            for (qsizetype j = i + 1; j < operations.size() && !covered; ++j) {
                const Operation &later = operations.at(j).operation;
                covered = later.set.contains(it.key()) && !later.keep.contains(head.uid)
                    && (operations.at(i).ver <= later.base || (head.device == later.device && head.dseq <= later.own));
            }
            if (!covered)
                heads[it.key()].append(head.uid);
        }
    }
    for (QStringList &uids : heads)
        uids.sort();
    return heads;
}

} // namespace

class EntityStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterEditThatSawTheFormerReplacesIt()
    {
        const EntityState state = after({created, {op(u"b"_s, u"d_b"_s, 1, {{u"title"_s, u"Sole"_s}}, 1), 2, 20}});
        QCOMPARE(state.set.value(u"title"_s), u"Sole"_s);
        QCOMPARE(state.heads(u"title"_s).size(), 1);
        QVERIFY(state.conflicts().isEmpty());
        QCOMPARE(state.ver, 2);
    }

    void twoEditsOfOneFieldThatDidNotSeeEachOtherAreBothKept()
    {
        const EntityState state = after({created, {op(u"b"_s, u"d_b"_s, 1, {{u"title"_s, u"Sole"_s}}, 1), 2, 30},
                                         {op(u"c"_s, u"d_c"_s, 1, {{u"title"_s, u"Heel"_s}}, 1), 3, 20}});
        QCOMPARE(state.set.value(u"title"_s), u"Sole"_s);
        QCOMPARE(state.conflicts(), QStringList{u"title"_s});
        QCOMPARE(state.heads(u"title"_s).at(1).value, u"Heel"_s);
    }

    void editsOfDifferentFieldsNeverConflict()
    {
        const EntityState state = after({created, {op(u"b"_s, u"d_b"_s, 1, {{u"title"_s, u"Sole"_s}}, 1), 2, 30},
                                         {op(u"c"_s, u"d_c"_s, 1, {{u"batch"_s, u"B7"_s}}, 1), 3, 20}});
        QVERIFY(state.conflicts().isEmpty());
        QCOMPARE(state.set.value(u"batch"_s), u"B7"_s);
    }

    void equalValuesAreNoConflictAndStillHeads()
    {
        const EntityState state = after({created, {op(u"b"_s, u"d_b"_s, 1, {{u"title"_s, u"Sole"_s}}, 1), 2, 30},
                                         {op(u"c"_s, u"d_c"_s, 1, {{u"title"_s, u"Sole"_s}}, 1), 3, 20}});
        QVERIFY(state.conflicts().isEmpty());
        QCOMPARE(state.heads(u"title"_s).size(), 2);
    }

    void coupledFieldsAreOneRegister()
    {
        const EntityState state =
            after({created,
                   {op(u"b"_s, u"d_b"_s, 1, {{u"state"_s, u"suspended"_s}, {u"state_reason"_s, u"parts"_s}}, 1), 2, 30},
                   {op(u"c"_s, u"d_c"_s, 1, {{u"state"_s, u"rejected"_s}}, 1), 3, 40}});
        QCOMPARE(state.set.value(u"state"_s), u"rejected"_s);
        QVERIFY2(!state.set.contains(u"state_reason"_s), "the reason of the other state must not be mixed in");
        QCOMPARE(state.conflicts(), QStringList{registerOf(u"ticket"_s, u"state"_s)});
    }

    void anAddedElementWinsOverItsRemoval()
    {
        const EntityState state = after({created, {op(u"b"_s, u"d_b"_s, 1, {{u"tags/urgent"_s, true}}, 1), 2, 30},
                                         {op(u"c"_s, u"d_c"_s, 1, {{u"tags/urgent"_s, false}}, 1), 3, 40}});
        QCOMPARE(state.set.value(u"tags/urgent"_s), true);
        QVERIFY(state.conflicts().isEmpty());
    }

    void anOwnUnsentEditIsCoveredByTheNextOwnOne()
    {
        const EntityState state = after({created, {op(u"b"_s, u"d_b"_s, 4, {{u"title"_s, u"Sole"_s}}, 1), 0, 30},
                                         {op(u"c"_s, u"d_b"_s, 5, {{u"title"_s, u"Heel"_s}}, 1, 4), 0, 31}});
        QCOMPARE(state.set.value(u"title"_s), u"Heel"_s);
        QCOMPARE(state.heads(u"title"_s).size(), 1);
    }

    void aKeptHeadStays()
    {
        Operation edit = op(u"d"_s, u"d_b"_s, 2, {{u"title"_s, u"Sole 2"_s}}, 3);
        edit.keep = QStringList{u"c"_s};
        const EntityState state = after({created, {op(u"b"_s, u"d_b"_s, 1, {{u"title"_s, u"Sole"_s}}, 1), 2, 30},
                                         {op(u"c"_s, u"d_c"_s, 1, {{u"title"_s, u"Heel"_s}}, 1), 3, 20}, {edit, 4, 50}});
        QCOMPARE(state.set.value(u"title"_s), u"Sole 2"_s);
        QCOMPARE(state.conflicts(), QStringList{u"title"_s});
    }

    void deletedHereAndEditedThereIsShownUntilOneDecides()
    {
        const PlacedOperation edit{op(u"b"_s, u"d_b"_s, 1, {{u"title"_s, u"Sole"_s}}, 1), 2, 30};
        const PlacedOperation blind{op(u"c"_s, u"d_c"_s, 1, {{u"_deleted"_s, 1}}, 1), 3, 40};
        QVERIFY(after({created, edit, blind}).deleteEdit);
        const PlacedOperation first{op(u"c"_s, u"d_c"_s, 1, {{u"_deleted"_s, 1}}, 1), 2, 40};
        const PlacedOperation later{op(u"b"_s, u"d_b"_s, 1, {{u"title"_s, u"Sole"_s}}, 1), 3, 30};
        QVERIFY(after({created, first, later}).deleteEdit);
        const PlacedOperation settled{op(u"d"_s, u"d_c"_s, 2, {{u"_deleted"_s, 1}}, 3), 4, 50};
        QVERIFY(!after({created, edit, blind, settled}).deleteEdit);
        const PlacedOperation seen{op(u"c"_s, u"d_c"_s, 1, {{u"_deleted"_s, 1}}, 2), 3, 40};
        QVERIFY(!after({created, edit, seen}).deleteEdit);
        const PlacedOperation back{op(u"d"_s, u"d_b"_s, 2, {{u"_deleted"_s, QVariant()}}, 3), 4, 50};
        QVERIFY(!after({created, edit, blind, back}).isDeleted());
    }

    void headsAreWhatTheDefinitionSaysAndSurviveBeingWrittenDown()
    {
        QVERIFY(rc::check("heads equal the definition; JSON and back is the same", [] {
            const QStringList keys{u"title"_s, u"batch"_s, u"state"_s, u"tags/x"_s};
            QList<PlacedOperation> operations{created};
            QMap<QString, qint64> dseq;
            const int count = *rc::gen::inRange(0, 12);
            for (int i = 0; i < count; ++i) {
                const QString device = u"d_"_s + QChar(u'b' + *rc::gen::inRange(0, 3));
                const qint64 number = ++dseq[device];
                const QString key = keys.at(*rc::gen::inRange(0, 4));
                const QVariant value = key.contains(u'/') ? QVariant(*rc::gen::arbitrary<bool>())
                                                          : QVariant(QString::number(*rc::gen::inRange(0, 3)));
                Operation operation = op(u"u"_s + QString::number(i), device, number, {{key, value}},
                                         *rc::gen::inRange(1, i + 2), *rc::gen::inRange<qint64>(0, number));
                if (*rc::gen::inRange(0, 4) == 0 && i > 0)
                    operation.keep.append(u"u"_s + QString::number(*rc::gen::inRange(0, i)));
                operations.append({operation, i + 2, *rc::gen::inRange(1, 20)});
            }
            const EntityState state = after(operations);
            const auto expected = headsByDefinition(operations);
            for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
                QStringList uids;
                for (const Head &head : state.heads(registerOf(u"ticket"_s, it.key())))
                    uids.append(head.stamp.uid);
                uids.sort();
                RC_ASSERT(uids == it.value());
            }
            const auto again = entityStateFromJson(toJson(state));
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == state);
        }));
    }
};

QTEST_GUILESS_MAIN(EntityStateTest)
#include "tst_entitystate.moc"
