#include <QtTest/QtTest>

#include <QLabel>
#include <QPushButton>

#include "base/language.h"
#include "drafts/draftservice.h"
#include "shellfakes.h"
#include "testworkspace.h"
#include "forms/fieldeditor.h"
#include "ticket/regradehint.h"
#include "ticket/stepform.h"
#include "ticket/ticketpage.h"
#include "widgets/clockticker.h"

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

    void takingItOpensTheStepFilledIn()
    {
        const TicketId ticket = claimed();
        TicketPage page(deps(), ticket);
        auto *hint = page.findChild<RegradeHint *>();
        QVERIFY(hint && hint->proposal());
        hint->findChild<QPushButton *>(u"acceptRegradeButton"_s)->click();
        QHash<QString, QString> filled;
        for (const FieldEditor *editor : page.findChild<StepForm *>()->findChildren<FieldEditor *>())
            filled.insert(editor->spec().key, editor->value().toString());
        QCOMPARE(filled.value(u"level"_s), hint->proposal()->rule.to);
        QVERIFY2(filled.value(u"reason"_s).contains(u"100,000"_s), qPrintable(filled.value(u"reason"_s)));
        page.findChild<QPushButton *>(u"stepSaveButton"_s)->click();
        QCOMPARE(m_work.ticket(ticket).level, u"major"_s);
        QVERIFY(!hint->proposal());
    }

    void keepingTheLevelKeepsTheReason()
    {
        const TicketId ticket = claimed();
        TicketPage page(deps(), ticket);
        auto *hint = page.findChild<RegradeHint *>();
        auto *decline = hint->findChild<QPushButton *>(u"declineRegradeButton"_s);
        m_prompts.text = std::nullopt;
        decline->click(); // the box was left
        QVERIFY(hint->proposal());
        m_prompts.text = u"金额包含两张工单"_s;
        decline->click();
        QVERIFY(!hint->proposal());
        QVERIFY(hint->isHidden());
        const auto view = TestWorkspace::must(m_work.tickets().load(ticket));
        QVERIFY(view.facts.notes.constLast().text.contains(u"金额包含两张工单"_s));
        QCOMPARE(view.facts.ticket.level, u"general"_s);
    }

private:
    TicketDeps deps()
    {
        return {m_work.tickets(), m_work.reference(), m_work.workspace->drafts(),
                m_work.workspace->search(), m_work.workspace->customers(), m_ticker, m_navigator, m_prompts};
    }

    // A classified complaint whose claim reaches the amount of R-090.
    TicketId claimed()
    {
        const Policy *policy = m_work.reference().policy(u"ESTATE"_s);
        Registration registration = m_work.complaint(u"屋面渗漏"_s);
        Ticket &ticket = registration.ticket;
        ticket.policyId = policy->id;
        ticket.categoryScheme = policy->categoryScheme;
        ticket.category = m_work.reference().catalog(policy->categoryScheme)->entries.constFirst().code;
        ticket.levelScheme = policy->levelScheme;
        ticket.level = u"general"_s;
        ticket.claimAmount = 10000000;
        const TicketId id = TestWorkspace::must(m_work.tickets().registerTicket(registration)).facts.ticket.id;
        TestWorkspace::must(m_work.perform(id, "accept", {{u"is_specific"_s, true}, {u"is_legitimate"_s, true},
                                                          {u"is_lawful"_s, true}, {u"valid"_s, true}}));
        TestWorkspace::must(m_work.perform(id, "classify", {{u"category"_s, ticket.category},
                                                            {u"scope_of_impact"_s, u"一户"_s},
                                                            {u"difficulty"_s, u"ordinary"_s}}));
        return id;
    }

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
    ClockTicker m_ticker{m_work.time};
    FakeNavigator m_navigator;
    FakePrompts m_prompts;
};

QTEST_MAIN(RegradeHintTest)
#include "tst_regradehint.moc"
