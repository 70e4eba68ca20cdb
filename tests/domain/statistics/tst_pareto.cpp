#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "statistics/checksheet.h"
#include "statistics/pareto.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const ParetoResult &result)
{
    QStringList list;
    for (const ParetoBar &bar : result.bars)
        list.append(bar.name);
    return list;
}

} // namespace

class ParetoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Scrucca, qcc (R News 4/1, 2004), pareto.chart: printed frequencies, percentages and cumulative percentages.
    void printedAnalysis()
    {
        const auto result = pareto({{u"price code"_s, 80}, {u"schedule date"_s, 27}, {u"supplier code"_s, 66},
                                    {u"contact num."_s, 94}, {u"part num."_s, 33}});
        QVERIFY(result);
        QCOMPARE(names(*result), (QStringList{u"contact num."_s, u"price code"_s, u"supplier code"_s, u"part num."_s,
                                              u"schedule date"_s}));
        const QList<double> cumulative{94, 174, 240, 273, 300};
        const QList<QString> shares{u"31.33"_s, u"26.67"_s, u"22.00"_s, u"11.00"_s, u"9.00"_s};
        const QList<QString> sums{u"31.33"_s, u"58.00"_s, u"80.00"_s, u"91.00"_s, u"100.00"_s};
        for (qsizetype i = 0; i < result->bars.size(); ++i) {
            QCOMPARE(result->bars.at(i).cumulative, cumulative.at(i));
            QCOMPARE(QString::number(result->bars.at(i).share, 'f', 2), shares.at(i));
            QCOMPARE(QString::number(result->bars.at(i).cumulativeShare, 'f', 2), sums.at(i));
        }
        QCOMPARE(result->total, 300.0);
        QCOMPARE(result->vitalCount(), 3); // exactly 80 % is enough
    }

    void othersComeLastWhateverTheirSize()
    {
        const auto result = pareto({{u"其他"_s, 50}, {u"划伤"_s, 30}, {u"开胶"_s, 40}}, {80, u"其他"_s, 0});
        QVERIFY(result);
        QCOMPARE(names(*result), (QStringList{u"开胶"_s, u"划伤"_s, u"其他"_s}));
        QVERIFY(result->bars.last().isOthers && !result->bars.last().isVital);
        QCOMPARE(result->vitalCount(), 2);
    }

    void smallCategoriesArePutTogether()
    {
        const auto result = pareto({{u"a"_s, 50}, {u"b"_s, 30}, {u"c"_s, 6}, {u"d"_s, 3}, {u"e"_s, 9}},
                                   {80, u"other"_s, 2});
        QVERIFY(result);
        QCOMPARE(names(*result), (QStringList{u"a"_s, u"b"_s, u"other"_s}));
        QCOMPARE(result->bars.last().amount, 18.0);
        QCOMPARE(result->bars.last().gathered, 3);
        QCOMPARE(result->bars.last().cumulativeShare, 100.0);
    }

    void namesGivenTwiceAreAddedAndTiesKeepTheirOrder()
    {
        const auto result = pareto({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 2}, {u"a"_s, 1}});
        QVERIFY(result);
        QCOMPARE(names(*result), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void badInputIsNamed()
    {
        QCOMPARE(pareto({}).error().code, u"items-missing"_s);
        QCOMPARE(pareto({{u"a"_s, 0}}).error().code, u"nothing-counted"_s);
        const Error negative = pareto({{u"a"_s, 1}, {u"b"_s, -1}}).error();
        QCOMPARE(negative.code, u"amount-unusable"_s);
        QCOMPARE(negative.where, u"items[1].count"_s);
        QCOMPARE(pareto({{u"a"_s, qQNaN()}}).error().code, u"amount-unusable"_s);
        QCOMPARE(pareto({{u"a"_s, 1}}, {0, {}, 0}).error().code, u"threshold-unusable"_s);
        QCOMPARE(pareto({{u"a"_s, 1}}, {qQNaN(), {}, 0}).error().code, u"threshold-unusable"_s);
    }

    void orderAndScaleDoNotMatter()
    {
        QVERIFY(rc::check("permutation and scale", [] {
            const auto amounts = *rc::gen::nonEmpty(rc::gen::unique<std::vector<int>>(rc::gen::inRange(1, 10000)));
            const int scale = *rc::gen::inRange(1, 9);
            QList<ParetoItem> items;
            for (const int amount : amounts)
                items.append({QString::number(amount), static_cast<double>(amount)});
            QList<ParetoItem> other = items;
            std::reverse(other.begin(), other.end());
            for (ParetoItem &item : other)
                item.amount *= scale;
            const auto a = pareto(items);
            const auto b = pareto(other);
            RC_ASSERT(names(*a) == names(*b));
            RC_ASSERT(a->vitalCount() == b->vitalCount());
            RC_ASSERT(std::abs(a->bars.last().cumulativeShare - 100) < 1e-9);
            for (qsizetype i = 1; i < a->bars.size(); ++i)
                RC_ASSERT(a->bars.at(i).cumulativeShare >= a->bars.at(i - 1).cumulativeShare);
        }));
    }

    void checkSheetsAddUp()
    {
        const auto sheet = tally({{u"划伤"_s, u"Mon"_s, 1}, {u"开胶"_s, u"Tue"_s, 2}, {u"划伤"_s, u"Tue"_s, 1},
                                  {u"划伤"_s, u"Mon"_s, 1}},
                                 {u"色差"_s}, {u"Mon"_s, u"Tue"_s, u"Wed"_s});
        QVERIFY(sheet);
        QCOMPARE(sheet->items, (QStringList{u"色差"_s, u"划伤"_s, u"开胶"_s}));
        QCOMPARE(sheet->counts, (QList<QList<double>>{{0, 0, 0}, {2, 1, 0}, {0, 2, 0}}));
        QCOMPARE(sheet->itemTotals, (QList<double>{0, 3, 2}));
        QCOMPARE(sheet->columnTotals, (QList<double>{2, 3, 0}));
        QCOMPARE(sheet->total, 5.0);
        QCOMPARE(tally({}).error().code, u"items-missing"_s);
        QCOMPARE(tally({{u"a"_s, {}, 1}, {{}, {}, 1}}).error().where, u"marks[1].item"_s);
        QCOMPARE(tally({{u"a"_s, {}, -1}}).error().code, u"count-unusable"_s);
    }
};

QTEST_GUILESS_MAIN(ParetoTest)
#include "tst_pareto.moc"
