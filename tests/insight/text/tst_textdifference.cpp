#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "text/textdifference.h"

using namespace kesu;
using namespace Qt::StringLiterals;
using Kind = DifferencePart::Kind;

namespace {

QString without(const QList<DifferencePart> &parts, Kind kind)
{
    QString text;
    for (const DifferencePart &part : parts)
        text += part.kind == kind ? QString() : part.text;
    return text;
}

} // namespace

class TextDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseIsComparedByCharacterAndLatinByWord()
    {
        const QList<DifferencePart> parts = differenceOf(u"鞋底开胶，批号A12"_s, u"鞋面开胶，批号A13"_s);
        QCOMPARE(parts, (QList<DifferencePart>{{Kind::Same, u"鞋"_s}, {Kind::OnlyLeft, u"底"_s},
                                               {Kind::OnlyRight, u"面"_s}, {Kind::Same, u"开胶，批号"_s},
                                               {Kind::OnlyLeft, u"A12"_s}, {Kind::OnlyRight, u"A13"_s}}));
    }

    void emptyAndEqualTexts()
    {
        QVERIFY(differenceOf({}, {}).isEmpty());
        QCOMPARE(differenceOf(u"同"_s, u"同"_s), (QList<DifferencePart>{{Kind::Same, u"同"_s}}));
        QCOMPARE(differenceOf({}, u"新"_s), (QList<DifferencePart>{{Kind::OnlyRight, u"新"_s}}));
    }

    void veryLongTextsAreShownWhole()
    {
        const QString left(15'000, u'甲');
        const QString right(15'000, u'乙');
        QCOMPARE(differenceOf(left, right).size(), 2);
    }

    void bothTextsCanBeReadFromTheDifference()
    {
        QVERIFY(rc::check("leaving out one side gives the other", [] {
            const auto text = [] {
                QString result;
                for (const int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)))
                    result += QStringList{u"开"_s, u"胶"_s, u"a"_s, u" "_s, u"\n"_s, QString::fromUcs4(U"\U0001F600")}.at(i);
                return result;
            };
            const QString left = text();
            const QString right = text();
            const auto parts = differenceOf(left, right);
            RC_ASSERT(without(parts, Kind::OnlyRight) == left);
            RC_ASSERT(without(parts, Kind::OnlyLeft) == right);
        }));
    }
};

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "tst_textdifference.moc"
