#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "world.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace rc {

template<>
struct Arbitrary<Step> {
    static Gen<Step> arbitrary()
    {
        return gen::build<Step>(gen::set(&Step::action, gen::inRange<quint8>(0, 255)),
                                gen::set(&Step::device, gen::inRange<quint8>(0, 255)),
                                gen::set(&Step::first, gen::inRange<quint16>(0, 65535)),
                                gen::set(&Step::second, gen::inRange<quint16>(0, 65535)));
    }
};

} // namespace rc

namespace {

// Histories until one shows that something is wrong which without the mistake is well; how many it took, 0 when none did.
int historiesUntilFound(Defect defect, int most)
{
    for (int i = 1; i <= most; ++i) {
        const auto steps = World::disastrousSteps(static_cast<quint64>(i), 120);
        if (!World(u"sqlite"_s, defect).run(steps).isEmpty() && World(u"sqlite"_s).run(steps).isEmpty())
            return i;
    }
    return 0;
}

} // namespace

// Random histories of several workstations and a hub end as the protocol promises.
class HistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"kesu.*=false"_s); }

    void everyHistoryEndsWithEqualStores()
    {
        QVERIFY(rc::check("all that is promised holds afterwards", [] {
            const auto steps = *rc::gen::resize(120, rc::gen::arbitrary<std::vector<Step>>());
            World world(u"sqlite"_s);
            const QString wrong = world.run(steps);
            if (!wrong.isEmpty())
                RC_FAIL(wrong.toStdString());
        }));
    }

    void longHistoriesToo()
    {
        for (quint64 seed = 1; seed <= 40; ++seed) {
            World world(u"sqlite"_s);
            world.setThorough(seed % 10 == 0);
            const QString wrong = world.run(seed % 2 == 0 ? World::disastrousSteps(seed, 120)
                                                          : World::randomSteps(seed, 200));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        }
    }

    void whatOnceBrokeHolds_data()
    {
        QTest::addColumn<QList<Step>>("steps");
        QTest::newRow("the hub is restored twice before what it refused is sent again")
            << QList<Step>{{16, 0, 1, 1}, {9, 0, 0, 0}, {13, 0, 6, 0}, {13, 189, 27605, 14888},
                           {84, 140, 43414, 24417}, {13, 236, 43049, 65161}, {97, 54, 49599, 55046},
                           {13, 241, 41575, 8499}, {135, 79, 35624, 14525}, {13, 216, 15835, 35390}};
        QTest::newRow("an edit of what was read before the hub was restored covers what the restored hub still has")
            << QList<Step>{{58, 37, 10619, 32620}, {150, 108, 26524, 51455}, {218, 105, 16870, 25531},
                           {169, 57, 22149, 60803}, {26, 120, 11187, 45442}, {13, 128, 55877, 22308},
                           {13, 26, 9390, 5411}, {137, 112, 43754, 10810}, {201, 175, 2775, 62809},
                           {13, 112, 59323, 24659}, {127, 43, 48905, 49973}, {128, 15, 53087, 23606}};
        QTest::newRow("a conflict is settled that was seen before the hub was restored twice, and made between the two")
            << QList<Step>{{13, 0, 6, 0}, {16, 0, 1, 1}, {9, 0, 0, 0}, {121, 222, 12765, 62376},
                           {47, 13, 40958, 48820}, {101, 252, 29422, 44422}, {234, 230, 8485, 64938},
                           {203, 6, 61136, 51326}, {13, 109, 24103, 29854}, {42, 240, 57986, 25191},
                           {43, 50, 17881, 50972}, {13, 141, 24450, 59225}, {13, 125, 38431, 20404}};
        QTest::newRow("what was written under an earlier identity and lost by a restored hub is edited before it is sent again")
            << QList<Step>{{16, 0, 1, 1}, {13, 0, 6, 0}, {16, 0, 1, 1}, {16, 0, 1, 1}, {9, 0, 0, 0}, {13, 0, 2, 0},
                           {16, 0, 1, 1}, {16, 0, 1, 1}, {9, 0, 0, 0}, {13, 0, 4, 0}, {16, 0, 1, 1}, {16, 0, 1, 1},
                           {9, 0, 0, 0}, {13, 203, 49423, 12639}, {80, 168, 5721, 1279}, {31, 201, 52250, 4802},
                           {208, 249, 4258, 14553}, {196, 204, 62359, 59201}, {13, 201, 20849, 32813},
                           {13, 105, 36322, 15610}, {158, 243, 19460, 4232}};
        QTest::newRow("a field is edited that shows what was refused to an earlier identity")
            << QList<Step>{{16, 0, 1, 1}, {13, 0, 6, 0}, {16, 0, 1, 1}, {16, 0, 1, 1}, {16, 0, 1, 1}, {16, 0, 1, 1},
                           {16, 0, 1, 1}, {16, 0, 1, 1}, {9, 0, 0, 0}, {58, 127, 2935, 5061}, {228, 121, 40039, 21826},
                           {187, 226, 38556, 41999}, {13, 247, 42151, 6093}, {96, 49, 8977, 41975},
                           {13, 55, 36353, 43291}, {226, 83, 34977, 13850}, {54, 163, 31540, 39312}};
        QTest::newRow("two machines take the same new identity, and the one with nothing to send is not told apart")
            << QList<Step>{{13, 0, 6, 0}, {16, 0, 1, 1}, {9, 0, 0, 0}, {13, 0, 2, 0}, {16, 0, 1, 1}, {9, 0, 0, 0},
                           {13, 0, 4, 0}, {9, 0, 0, 0}, {13, 143, 37279, 27675}, {36, 48, 45913, 37663},
                           {77, 156, 18737, 41987}, {20, 23, 26484, 15193}, {202, 51, 26496, 2502},
                           {247, 0, 27563, 6633}, {13, 203, 58735, 48338}};
        QTest::newRow("a restored hub has operations of another machine under the numbers of one's own")
            << QList<Step>{{13, 0, 6, 0}, {16, 0, 1, 1}, {9, 0, 0, 0}, {13, 0, 2, 0}, {16, 0, 1, 1}, {9, 0, 0, 0},
                           {13, 0, 4, 0}, {9, 0, 0, 0}, {13, 143, 37279, 27675}, {36, 48, 45913, 37663},
                           {77, 156, 18737, 41987}, {202, 51, 26496, 2502}, {159, 243, 6546, 59270},
                           {164, 231, 591, 31316}, {247, 0, 27563, 6633}, {23, 3, 44292, 63285},
                           {13, 203, 58735, 48338}};
        QTest::newRow("a restored hub offers a scope only after what waits here has brought it back")
            << QList<Step>{{13, 0, 6, 0}, {211, 143, 45329, 59621}, {96, 26, 3343, 44219},
                           {167, 206, 45693, 29194}, {13, 62, 42425, 5296}, {90, 91, 1650, 50022},
                           {13, 243, 62539, 5536}, {41, 27, 35136, 4535}};
    }

    void whatOnceBrokeHolds()
    {
        QFETCH(QList<Step>, steps);
        World world(u"sqlite"_s);
        world.setThorough(true);
        const QString wrong = world.run({steps.cbegin(), steps.cend()});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void onPostgresToo()
    {
        for (quint64 seed = 1001; seed <= 1020; ++seed) {
            World world(u"postgresql"_s);
            const QString wrong = world.run(World::randomSteps(seed, 60));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        }
    }

    void mistakesAreFound_data()
    {
        QTest::addColumn<int>("defect");
        QTest::newRow("an edit covers what its author has not seen") << int(Defect::CoversUnseen);
        QTest::newRow("covered values stay") << int(Defect::KeepsCovered);
        QTest::newRow("a push is acknowledged and thrown away") << int(Defect::AcknowledgesUnstored);
        QTest::newRow("a sequence is used twice") << int(Defect::ForkTakenForStored);
        QTest::newRow("the epoch is forgotten") << int(Defect::ForgetsEpoch);
        QTest::newRow("the cursor moves before the page is stored") << int(Defect::CursorBeforePage);
        QTest::newRow("a line of a page is lost") << int(Defect::DropsLine);
        QTest::newRow("what a newer program wrote is left out") << int(Defect::LosesUnknown);
        QTest::newRow("a poller passes over lines") << int(Defect::PassesOver);
        QTest::newRow("a save is acknowledged before it is on the disk") << int(Defect::LosesLastCommit);
        QTest::newRow("a workstation does not hear the hub's limits") << int(Defect::IgnoresLimits);
    }

    void mistakesAreFound()
    {
        QFETCH(int, defect);
        const int taken = historiesUntilFound(static_cast<Defect>(defect), 20);
        QVERIFY(taken > 0);
        qInfo("found after %d histories", taken);
    }
};

QTEST_GUILESS_MAIN(HistoriesTest)
#include "tst_histories.moc"
