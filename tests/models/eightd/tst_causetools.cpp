#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "eightd/causetree.h"
#include "eightd/eightdchanges.h"
#include "eightd/eightdtexts.h"
#include "eightd/fishbonelayout.h"
#include "eightd/whyoutline.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

WhyNode why(const char *id, const char *parent = "", Leg leg = Leg::Occurrence)
{
    WhyNode node;
    node.id = QString::fromLatin1(id);
    node.parent = QString::fromLatin1(parent);
    node.answer = node.id.toUpper();
    node.leg = leg;
    return node;
}

Cause cause(const QString &id, const QString &category, const QString &parent = {})
{
    Cause made;
    made.id = id;
    made.category = category;
    made.parent = parent;
    made.text = u"原因"_s + id;
    return made;
}

void settle(EightD &report)
{
    settleParts(report, [] { return QString(); });
}

EightD whys()
{
    EightD report;
    report.whys = {why("a"), why("b", "a"), why("c", "b"), why("d", "a"), why("e", "", Leg::Escape)};
    settle(report);
    return report;
}

// "a", "  b": the outline as one would write it.
QStringList outline(const EightD &report, Leg leg = Leg::Occurrence)
{
    QStringList text;
    for (const whyoutline::Line &line : whyoutline::lines(report, leg))
        text.append(QString(line.depth, u' ') + line.id);
    return text;
}

// Every letter a square; no font needed.
FishboneMeasures squares()
{
    const auto measure = [](const QString &text, qreal width) {
        const qreal perLine = std::max(1.0, std::floor(width / 10));
        return QSizeF(std::min<qreal>(text.size(), perLine) * 10, std::ceil(text.size() / perLine) * 13);
    };
    return {10, measure, measure, measure};
}

} // namespace

// 5-Why outlines and fishbones without a window.
class CauseToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void eachLegHasItsOutline()
    {
        QCOMPARE(outline(whys()), QStringList({u"a"_s, u" b"_s, u"  c"_s, u" d"_s}));
        QCOMPARE(outline(whys(), Leg::Escape), QStringList{u"e"_s});
        QCOMPARE(whyoutline::lines(whys(), Leg::Occurrence).at(3).number, u"1.2"_s);
        QVERIFY(whyoutline::lines(whys(), Leg::Occurrence).at(3).leaf);
    }

    void tabPutsAnAnswerBelowTheOneAboveAndBackAgain()
    {
        EightD report = whys();
        QVERIFY(whyoutline::indent(report, u"d"_s));
        QCOMPARE(outline(report), QStringList({u"a"_s, u" b"_s, u"  c"_s, u"  d"_s}));
        QVERIFY(!whyoutline::indent(report, u"c"_s));
        QVERIFY(whyoutline::outdent(report, u"c"_s));
        QCOMPARE(outline(report), QStringList({u"a"_s, u" b"_s, u"  d"_s, u" c"_s}));
        QVERIFY(!whyoutline::indent(report, u"e"_s)); // the only answer of its leg
        QVERIFY(!whyoutline::outdent(report, u"a"_s));
    }

    void answersMoveAmongTheirSiblingsWithWhatIsBelow()
    {
        EightD report = whys();
        QVERIFY(whyoutline::move(report, u"d"_s, -1));
        settle(report);
        QCOMPARE(outline(report), QStringList({u"a"_s, u" d"_s, u" b"_s, u"  c"_s}));
        QVERIFY(!whyoutline::move(report, u"d"_s, -1));
        QVERIFY(!whyoutline::move(report, u"a"_s, 1)); // what follows is another leg
        QCOMPARE(differences(whys(), report).size(), 2); // two positions
    }

    void aBranchGoesWithEverythingThatNamesIt()
    {
        EightD report = whys();
        report.causes = {cause(u"x"_s, u"machine"_s)};
        report.causes[0].why = u"c"_s;
        whyoutline::removeBranch(report, u"b"_s);
        QCOMPARE(outline(report), QStringList({u"a"_s, u" d"_s}));
        QVERIFY(report.causes.first().why.isEmpty());
    }

    void anAnswerBecomesACauseOnce()
    {
        EightD report = whys();
        QCOMPARE(whyoutline::makeCause(report, u"e"_s, u"new"_s), u"new"_s);
        QCOMPARE(whyoutline::makeCause(report, u"e"_s, u"other"_s), u"new"_s);
        QCOMPARE(report.causes.size(), 1);
        QCOMPARE(report.causes.first().leg, Leg::Escape);
        QCOMPARE(report.causes.first().text, u"E"_s);
        QCOMPARE(whyoutline::lines(report, Leg::Escape).first().cause, u"new"_s);
    }

    void theNextQuestionQuotesTheAnswer()
    {
        EightD report = whys();
        QCOMPARE(whyoutline::question(report, u"b"_s, Leg::Occurrence), u"Why: B?"_s);
        QVERIFY(whyoutline::question(report, {}, Leg::Escape).isEmpty());
        report.defect = u"crack"_s;
        QCOMPARE(whyoutline::question(report, {}, Leg::Escape), u"Why was it not found: crack?"_s);
    }

    void ringsAndLostParentsHideNothing()
    {
        EightD report;
        report.whys = {why("a", "b"), why("b", "a"), why("c", "gone")};
        QCOMPARE(whyoutline::lines(report, Leg::Occurrence).size(), 3);
        report.causes = {cause(u"x"_s, u"man"_s, u"x"_s)};
        QCOMPARE(causetree::bone(report, u"man"_s).size(), 1);
    }

    void outlineDeedsLoseNothingAndUndo()
    {
        QVERIFY(rc::check("outline deeds", [] {
            EightD report = whys();
            for (const int deed : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4))) {
                const EightD before = report;
                const QString id = report.whys.at(*rc::gen::inRange(0, int(report.whys.size()))).id;
                if (deed == 0)
                    whyoutline::indent(report, id);
                else if (deed == 1)
                    whyoutline::outdent(report, id);
                else
                    whyoutline::move(report, id, deed == 2 ? 1 : -1);
                settle(report);
                RC_ASSERT(outline(report).size() + outline(report, Leg::Escape).size() == 5);
                EightD back = report;
                const QList<EightDChange> changes = differences(before, report);
                for (auto change = changes.crbegin(); change != changes.crend(); ++change)
                    apply(inverse(*change), back);
                RC_ASSERT(back == before);
            }
        }));
    }

    void aCauseHangsOnAnotherBoneWithItsBranch()
    {
        EightD report;
        report.causes = {cause(u"1"_s, u"man"_s), cause(u"2"_s, u"man"_s, u"1"_s), cause(u"3"_s, u"machine"_s)};
        QVERIFY(causetree::hang(report, u"1"_s, {}, u"3"_s));
        QCOMPARE(causetree::bone(report, u"machine"_s), QList<causetree::Line>({{u"3"_s, 0}, {u"1"_s, 1}, {u"2"_s, 2}}));
        QVERIFY(!causetree::hang(report, u"3"_s, {}, u"2"_s)); // below itself
        QVERIFY(causetree::hang(report, u"1"_s, u"method"_s));
        QCOMPARE(report.causes.at(1).category, u"method"_s);
        QVERIFY(!causetree::hang(report, u"1"_s, u"method"_s)); // there already
    }

    void causesAreAddedAndRemovedWithTheirBranch()
    {
        EightD report;
        causetree::add(report, u"1"_s, u"man"_s, Leg::Escape);
        causetree::add(report, u"2"_s, u"man"_s, Leg::Escape);
        causetree::add(report, u"3"_s, {}, Leg::Occurrence, u"1"_s);
        causetree::add(report, u"4"_s, u"man"_s, Leg::Escape, {}, u"1"_s);
        settle(report);
        QCOMPARE(causetree::bone(report, u"man"_s, Leg::Escape),
                 QList<causetree::Line>({{u"1"_s, 0}, {u"3"_s, 1}, {u"4"_s, 0}, {u"2"_s, 0}}));
        CauseTest test;
        test.cause = u"3"_s;
        report.causeTests = {test};
        causetree::removeBranch(report, u"1"_s);
        QCOMPARE(report.causes.size(), 2);
        QVERIFY(report.causeTests.isEmpty());
    }

    void contributionsAddUpByLeg()
    {
        EightD report;
        report.causes = {cause(u"1"_s, u"man"_s), cause(u"2"_s, u"man"_s), cause(u"3"_s, u"man"_s)};
        QVERIFY(!causetree::contribution(report, Leg::Occurrence));
        report.causes[0].contribution = 70;
        report.causes[1].contribution = 20;
        report.causes[2].contribution = 50;
        report.causes[2].state = CauseState::Excluded;
        QCOMPARE(causetree::contribution(report, Leg::Occurrence), std::optional<qint64>(90));
    }

    void nothingInAFishboneOverlaps()
    {
        QVERIFY(rc::check("fishbone", [] {
            EightD report;
            report.title = u"车灯不亮"_s;
            const int count = *rc::gen::inRange(0, 70);
            QStringList categories = causetree::categories();
            categories.append(QString());
            for (int i = 0; i < count; ++i) {
                Cause made = cause(QString::number(i + 1), categories.at(*rc::gen::inRange(0, 7)));
                made.text = QString(*rc::gen::inRange(0, 60), u'因');
                made.state = CauseState(*rc::gen::inRange(0, 5));
                if (i > 0 && *rc::gen::arbitrary<bool>())
                    causetree::hang(report, made.id, {}, QString::number(*rc::gen::inRange(1, i + 1)));
                report.causes.append(made);
                if (i > 0 && *rc::gen::arbitrary<bool>())
                    causetree::hang(report, made.id, {}, QString::number(*rc::gen::inRange(1, i + 1)));
            }
            const FishboneLayout layout = layFishbone(report, {}, squares());
            QList<QRectF> boxes{layout.head};
            for (const FishboneBone &bone : layout.bones) {
                boxes.append(bone.label);
                for (const FishboneNode &node : bone.nodes)
                    boxes.append(node.box);
            }
            RC_ASSERT(boxes.size() == count + 1 + layout.bones.size());
            const QRectF all(QPointF(0, 0), layout.size);
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                RC_ASSERT(all.contains(boxes.at(i)));
                for (qsizetype j = i + 1; j < boxes.size(); ++j)
                    RC_ASSERT(!boxes.at(i).intersects(boxes.at(j)));
            }
        }));
    }

    void thePointerFindsBonesAndCauses()
    {
        EightD report;
        report.causes = {cause(u"1"_s, u"man"_s), cause(u"2"_s, u"man"_s, u"1"_s), cause(u"3"_s, u"measurement"_s)};
        const FishboneLayout layout = layFishbone(report, {}, squares());
        for (const Cause &each : report.causes) {
            const FishboneNode *node = layout.node(each.id);
            QCOMPARE(layout.nodeAt(node->words.center()), node);
            QCOMPARE(layout.boneAt(node->words.center())->category, each.category);
            QCOMPARE(layout.boneOf(each.id)->category, each.category);
        }
        QVERIFY(!layout.nodeAt(layout.head.center()));
        QCOMPARE(layout.bones.size(), 6);
        QCOMPARE(layFishbone(report, Leg::Escape, squares()).bones.first().nodes.size(), 0);
    }
};

QTEST_GUILESS_MAIN(CauseToolsTest)
#include "tst_causetools.moc"
