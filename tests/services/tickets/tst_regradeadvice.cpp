#include <QtTest/QtTest>

#include "testworkspace.h"
#include "tickets/regradeadvice.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// A policy's figures propose another level; a person decides, and the decision is kept.
class RegradeAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<TestWorkspace>();
        Registration registration = m_work->complaint(u"屋面渗漏"_s);
        Ticket &ticket = registration.ticket;
        const Policy *policy = estate();
        QVERIFY(policy);
        ticket.policyId = policy->id;
        ticket.categoryScheme = policy->categoryScheme;
        ticket.category = m_work->reference().catalog(policy->categoryScheme)->entries.constFirst().code;
        ticket.levelScheme = policy->levelScheme;
        ticket.level = u"general"_s;
        m_ticket = TestWorkspace::must(m_work->tickets().registerTicket(registration)).facts.ticket.id;
    }

    void nothingIsProposedBeforeItCanBeChanged()
    {
        set({{u"claim_amount"_s, 20000000}});
        QVERIFY(!m_work->tickets().regradeProposal(m_ticket)); // registered: the level is simply set
    }

    void aFigureReachedIsProposed_data()
    {
        QTest::addColumn<QVariantMap>("fields");
        QTest::addColumn<QString>("source");
        QTest::newRow("claim just below") << QVariantMap{{u"claim_amount"_s, 9999999}} << QString();
        QTest::newRow("claim") << QVariantMap{{u"claim_amount"_s, 10000000}} << u"R-090"_s;
        QTest::newRow("households just below") << QVariantMap{{u"households"_s, 9}} << QString();
        QTest::newRow("households") << QVariantMap{{u"households"_s, 10}} << u"R-090"_s;
    }

    void aFigureReachedIsProposed()
    {
        QFETCH(QVariantMap, fields);
        QFETCH(QString, source);
        set(fields);
        classify();
        const auto proposal = m_work->tickets().regradeProposal(m_ticket);
        QCOMPARE(proposal ? proposal->rule.source : QString(), source);
        if (proposal)
            QCOMPARE(proposal->rule.to, u"major"_s);
    }

    void talksAndMonthsAreCounted()
    {
        classify();
        QVERIFY(!m_work->tickets().regradeProposal(m_ticket));
        for (int i = 0; i < 3; ++i) {
            m_work->time.advanceHours(1);
            Contact contact;
            contact.ticket = m_ticket;
            contact.way = u"phone"_s;
            contact.text = u"商谈"_s;
            contact.reached = true;
            TestWorkspace::must(m_work->tickets().addContact(contact));
        }
        QCOMPARE(m_work->tickets().regradeProposal(m_ticket)->rule.to, u"important"_s);
        m_work->time.advanceHours(24 * 100);
        QCOMPARE(m_work->tickets().regradeProposal(m_ticket)->rule.source, u"R-154"_s);
    }

    void aProposalTurnedDownStaysDownWithItsReason()
    {
        set({{u"claim_amount"_s, 10000000}});
        classify();
        const auto proposal = m_work->tickets().regradeProposal(m_ticket);
        QVERIFY(!m_work->tickets().declineRegrade(m_ticket, *proposal, u"  "_s));
        TestWorkspace::must(m_work->tickets().declineRegrade(m_ticket, *proposal, u"金额有误"_s));
        QVERIFY(!m_work->tickets().regradeProposal(m_ticket));
        const auto view = TestWorkspace::must(m_work->tickets().load(m_ticket));
        QVERIFY(view.facts.notes.constLast().text.startsWith(u"金额有误"_s));
        m_work->time.advanceHours(1);
        set({{u"households"_s, 12}});
        QVERIFY(m_work->tickets().regradeProposal(m_ticket)); // another figure is another proposal
    }

    void aLevelTakenEndsTheProposal()
    {
        set({{u"claim_amount"_s, 10000000}});
        classify();
        const auto proposal = *m_work->tickets().regradeProposal(m_ticket);
        const auto done = m_work->perform(m_ticket, "regrade",
                                          {{u"level"_s, proposal.rule.to}, {u"reason"_s, u"索赔金额"_s}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        QVERIFY(!m_work->tickets().regradeProposal(m_ticket));
    }

private:
    const Policy *estate() const
    {
        for (const QString &id : m_work->reference().policyIds()) {
            const Policy *policy = m_work->reference().policy(id);
            if (policy->base && policy->id.compare("ESTATE"_L1, Qt::CaseInsensitive) == 0)
                return policy;
        }
        return nullptr;
    }
    void set(const QVariantMap &fields)
    {
        const auto view = TestWorkspace::must(m_work->tickets().load(m_ticket));
        TestWorkspace::must(m_work->tickets().edit(m_ticket, fields, view.version));
    }
    void classify()
    {
        const QVariantMap checked{{u"is_specific"_s, true}, {u"is_legitimate"_s, true}, {u"is_lawful"_s, true},
                                  {u"valid"_s, true}};
        TestWorkspace::must(m_work->perform(m_ticket, "accept", checked));
        const Ticket ticket = m_work->ticket(m_ticket);
        TestWorkspace::must(m_work->perform(m_ticket, "classify", {{u"category"_s, ticket.category},
                                                                   {u"scope_of_impact"_s, u"一户"_s},
                                                                   {u"difficulty"_s, u"ordinary"_s}}));
    }

    std::unique_ptr<TestWorkspace> m_work;
    TicketId m_ticket;
};

QTEST_GUILESS_MAIN(RegradeAdviceTest)
#include "tst_regradeadvice.moc"
