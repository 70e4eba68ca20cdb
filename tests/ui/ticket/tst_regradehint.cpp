#include <QtTest/QtTest>

#include <QLabel>
#include <QPushButton>

#include "base/language.h"
#include "testworkspace.h"
#include "ticket/regradehint.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// The quiet line that proposes another level.
class RegradeHintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsHiddenWithoutAProposal()
    {
        RegradeHint hint(m_work.reference());
        QVERIFY(hint.isHidden());
        hint.show(claim());
        QVERIFY(!hint.isHidden());
        hint.show(std::nullopt);
        QVERIFY(hint.isHidden());
    }

    void itSaysWhichLevelAndWhy()
    {
        Translations translations;
        translations.load(u"zh_CN"_s);
        RegradeHint hint(m_work.reference());
        hint.show(claim());
        const QString words = hint.findChild<QLabel *>(u"regradeHintLabel"_s)->text();
        for (const QString &part : {claim()->levelName.zhCn, u"100,000"_s, u"R-090"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        translations.load(u"en"_s);
        QTRY_VERIFY(hint.findChild<QLabel *>(u"regradeHintLabel"_s)->text() != words); // the change is posted
    }

    void bothAnswersAreButtons()
    {
        RegradeHint hint(m_work.reference());
        hint.show(claim());
        QSignalSpy accepted(&hint, &RegradeHint::accepted);
        QSignalSpy declined(&hint, &RegradeHint::declined);
        hint.findChild<QPushButton *>(u"acceptRegradeButton"_s)->click();
        hint.findChild<QPushButton *>(u"declineRegradeButton"_s)->click();
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(declined.count(), 1);
    }

private:
    // The rule of R-090 about the amount claimed, as it is shipped.
    std::optional<RegradeProposal> claim() const
    {
        for (const QString &id : m_work.reference().policyIds()) {
            const Policy *policy = m_work.reference().policy(id);
            const Catalog *levels = m_work.reference().catalog(policy->levelScheme);
            for (const RegradeRule &rule : policy->regrade) {
                if (rule.when.constFirst().name == "claim_amount"_L1)
                    return RegradeProposal{id, policy->levelScheme, levels->find(rule.to)->name, rule};
            }
        }
        return std::nullopt;
    }

    TestWorkspace m_work;
};

QTEST_MAIN(RegradeHintTest)
#include "tst_regradehint.moc"
