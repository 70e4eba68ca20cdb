#include <QTest>

#include "forms/choicelist.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TestChoiceList : public QObject {
    Q_OBJECT

private:
    ChoiceList m_list;

    QStringList found(const QString &typed, const QStringList &recent = {}) const
    {
        QStringList codes;
        for (const int position : m_list.matches(typed, recent))
            codes.append(m_list.choices().at(position).code);
        return codes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_list.setChoices({
            {u"service"_s, u"服务类投诉"_s, {}, {}, {}, 0, false},
            {u"attitude"_s, u"服务态度投诉"_s, u"态度生硬"_s, u"服务类投诉"_s, {}, 1},
            {u"efficiency"_s, u"服务效率投诉"_s, {}, u"服务类投诉"_s, {}, 1},
            {u"network"_s, u"网络质量投诉"_s, {}, u"技术类投诉"_s, {u"信号差"_s}, 1},
        });
    }

    void nothingTypedOffersRecentOnesFirstThenAllWithHeadings()
    {
        QCOMPARE(found({}, {u"network"_s, u"gone"_s}),
                 (QStringList{u"network"_s, u"service"_s, u"attitude"_s, u"efficiency"_s}));
    }

    void isFoundByLabelCodeInitialsAndFurtherWords()
    {
        QCOMPARE(found(u"网络"_s), QStringList{u"network"_s});
        QCOMPARE(found(u"網絡"_s), QStringList{u"network"_s});
        QCOMPARE(found(u"NETW"_s), QStringList{u"network"_s});
        QCOMPARE(found(u"wlzl"_s), QStringList{u"network"_s});
        QCOMPARE(found(u"信号"_s), QStringList{u"network"_s});
        QCOMPARE(found(u"fw"_s), (QStringList{u"attitude"_s, u"efficiency"_s}));
    }

    void recentlyUsedComesBeforeEquallyGood()
    {
        QCOMPARE(found(u"服务"_s, {u"efficiency"_s}).first(), u"efficiency"_s);
    }

    void headingsAreNeverFoundByTyping()
    {
        QVERIFY(!found(u"服务类"_s).contains(u"service"_s));
        QVERIFY(found(u"zzzz"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChoiceList)
#include "tst_choicelist.moc"
