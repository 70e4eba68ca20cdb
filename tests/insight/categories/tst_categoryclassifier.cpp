#include <QtTest/QtTest>

#include "categories/categoryclassifier.h"
#include "naughtystrings.h"
#include "search/likeness.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const QList<CategorySample> hints{
    {u"quality"_s, u"产品质量\n開膠 断裂 破损"_s},
    {u"service"_s, u"服务态度\n态度差 不耐烦"_s},
    {u"billing"_s, u"计费问题\n多收费 重复扣款"_s},
};

QList<CategorySample> confirmed()
{
    QList<CategorySample> samples;
    for (int i = 0; i < 20; ++i) {
        samples.append({u"quality"_s, u"鞋底穿%1天就开胶，要求退款"_s.arg(i)});
        samples.append({u"service"_s, u"客服%1号挂断电话，态度恶劣，要求道歉"_s.arg(i)});
        samples.append({u"billing"_s, u"账单多出%1元增值业务，要求退款"_s.arg(i)});
    }
    return samples;
}

} // namespace

// the program proposes, with its reasons; a person decides.
class CategoryClassifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hintsAloneGiveAProposal()
    {
        const CategoryClassifier classifier(hints, {});
        const auto proposals = classifier.propose(u"新买的运动鞋开胶了"_s);
        QVERIFY(!proposals.isEmpty());
        QCOMPARE(proposals.constFirst().category, u"quality"_s);
        QVERIFY(proposals.constFirst().because.contains(u"开胶"_s));
    }

    void confirmedTextsTeachNewWords()
    {
        QVERIFY(CategoryClassifier(hints, {}).propose(u"增值业务"_s).isEmpty());
        const auto proposals = CategoryClassifier(hints, confirmed()).propose(u"不知情開通了增值業務，每月被扣10元"_s);
        QVERIFY(!proposals.isEmpty());
        QCOMPARE(proposals.constFirst().category, u"billing"_s);
        QVERIFY(proposals.constFirst().weight > 0.4);
        // The words are shown as they stand in the text.
        QVERIFY(proposals.constFirst().because.join(u' ').contains(u"增值"_s));
    }

    void wordsCommonToAllDoNotDecide()
    {
        const auto proposals = CategoryClassifier(hints, confirmed()).propose(u"要求道歉"_s);
        QCOMPARE(proposals.constFirst().category, u"service"_s);
        QVERIFY(!proposals.constFirst().because.contains(u"要求"_s) || proposals.constFirst().because.size() > 1);
    }

    void atMostThreeTheLikeliestFirst()
    {
        QList<CategorySample> many;
        for (int i = 0; i < 12; ++i)
            many.append({u"c%1"_s.arg(i), u"开胶%1"_s.arg(QChar(u'一' + i))});
        const auto proposals = CategoryClassifier({}, many).propose(u"开胶"_s);
        QVERIFY(proposals.size() <= 3);
        for (qsizetype i = 1; i < proposals.size(); ++i)
            QVERIFY(proposals.at(i - 1).weight >= proposals.at(i).weight);
    }

    void nothingKnownNothingProposed()
    {
        QVERIFY(CategoryClassifier({}, {}).propose(u"开胶"_s).isEmpty());
        QVERIFY(CategoryClassifier(hints, {}).propose(QString()).isEmpty());
        QVERIFY(CategoryClassifier(hints, {}).propose(u"！？……"_s).isEmpty());
        QVERIFY(CategoryClassifier(hints, {}).propose(u"xyzzy"_s).isEmpty());
    }

    void theSameSamplesGiveTheSameAnswers()
    {
        const auto a = CategoryClassifier(hints, confirmed()).propose(u"鞋底断裂，客服不理"_s);
        const auto b = CategoryClassifier(hints, confirmed()).propose(u"鞋底断裂，客服不理"_s);
        QCOMPARE(a.size(), b.size());
        for (qsizetype i = 0; i < a.size(); ++i) {
            QCOMPARE(a.at(i).category, b.at(i).category);
            QCOMPARE(a.at(i).weight, b.at(i).weight);
            QCOMPARE(a.at(i).because, b.at(i).because);
        }
    }

    void naughtyTextsAreTaken()
    {
        QList<CategorySample> samples;
        for (const QString &text : naughtyStrings())
            samples.append({u"c%1"_s.arg(samples.size() % 3), text});
        const CategoryClassifier classifier({}, samples);
        for (const CategorySample &sample : std::as_const(samples))
            QVERIFY(classifier.propose(sample.text).size() <= 3);
    }

    void likenessSeesThroughScriptsAndSigns()
    {
        QCOMPARE(textLikeness(u"鞋底開膠", u"鞋底开胶！"), 1.0);
        QCOMPARE(textLikeness(u"鞋底开胶", u"网络中断"), 0.0);
        QCOMPARE(textLikeness(u"", u"网络中断"), 0.0);
        QVERIFY(textLikeness(u"鞋底开胶要求退款", u"鞋底开胶") > textLikeness(u"鞋底开胶要求退款", u"要求换货"));
        QCOMPARE(characterPairs(u"开胶 开胶,水"), (QStringList{u"开胶"_s}));
    }
};

QTEST_GUILESS_MAIN(CategoryClassifierTest)
#include "tst_categoryclassifier.moc"
