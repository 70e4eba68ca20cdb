#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "car/carpage.h"
#include "drafts/draftservice.h"
#include "eightd/eightdservice.h"
#include "forms/fieldeditor.h"
#include "forms/formfield.h"
#include "intake/linklist.h"
#include "shellfakes.h"
#include "signatures.h"
#include "widgets/clockticker.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// A CAR taken through its steps in the window.
class CarPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestWorkspace>();
        m_ticker = std::make_unique<ClockTicker>(m_store->time);
        m_navigator = FakeNavigator();
        m_prompts = FakePrompts();
        m_ticket = m_store->registered();
        m_car = TestWorkspace::must(cars().create(m_ticket)).car.id;
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_ticker.reset();
        m_store.reset();
    }

    void whatIsMissingIsSaidBelowItsField()
    {
        click(u"carNextButton"_s);
        QVERIFY(!field(u"issued_to"_s)->problem().isEmpty());
        QVERIFY(!field(u"nonconformity"_s)->problem().isEmpty());
        QCOMPARE(stored().state, CarState::Draft);
    }

    void stepByStepToItsEndAndUpAgain()
    {
        m_store->workAs(m_store->inspector);
        type(u"issued_to"_s, u"成型车间"_s);
        type(u"nonconformity"_s, u"开胶"_s);
        QVERIFY(m_page->hasUnsavedChanges());
        QCOMPARE(find<QPushButton>(u"carNextButton"_s)->text(), u"Issue it to 成型车间"_s);
        click(u"carNextButton"_s);
        QCOMPARE(stored().state, CarState::Issued);
        QCOMPARE(stored().issuedBy, m_store->inspector.name);
        for (const QString &key : {u"correction"_s, u"stock_disposal"_s, u"cause"_s, u"corrective_action"_s,
                                   u"preventive_action"_s})
            type(key, u"…"_s);
        type(u"replied_by"_s, u"李工"_s);
        click(u"carNextButton"_s);
        QCOMPARE(stored().state, CarState::Replied);
        for (const QString &key : {u"instruction_revised"_s, u"work_as_planned"_s, u"change_told_apart"_s})
            type(key, true);
        type(u"verification"_s, u"连续三批合格"_s);
        type(u"effect"_s, u"effective"_s);
        type(u"verified_by"_s, u"李工"_s);
        click(u"carNextButton"_s);
        QVERIFY(!field(u"verified_by"_s)->problem().isEmpty()); // the second person is another one
        type(u"verified_by"_s, QVariant());
        click(u"carNextButton"_s);
        QCOMPARE(stored().state, CarState::Verified);
        QCOMPARE(stored().verifiedBy, m_store->inspector.name);
        type(u"standard_document"_s, u"WI-07 B"_s);
        click(u"carNextButton"_s);
        QCOMPARE(stored().state, CarState::Closed);
        QVERIFY(find<QPushButton>(u"carNextButton"_s)->isHidden());
        QVERIFY(!field(u"cause"_s)->editor()->isEnabled());
        m_prompts.text = u"又开胶了"_s;
        click(u"reopenCarButton"_s);
        QCOMPARE(stored().state, CarState::Issued);
        QCOMPARE(stored().round, 2);
        QVERIFY(find<QLabel>(u"carStandingLabel"_s)->text().endsWith(u"round 2"_s));
    }

    void whatIsTypedComesBackAfterAClose()
    {
        type(u"cause"_s, u"胶水过期"_s);
        m_page->aboutToClose();
        open();
        QCOMPARE(value(u"cause"_s), QVariant(u"胶水过期"_s));
        QVERIFY(m_page->hasUnsavedChanges());
        click(u"saveCarButton"_s);
        QCOMPARE(stored().cause, u"胶水过期"_s);
        QVERIFY(m_store->workspace->drafts().drafts(u"car"_s, m_car.text()).isEmpty());
    }

    void othersChangesComeInBesideWhatIsTyped()
    {
        type(u"cause"_s, u"胶水过期"_s);
        const CarView view = TestWorkspace::must(cars().load(m_car));
        Car theirs = view.car;
        theirs.owner = u"钱工"_s;
        theirs.cause = u"操作失误"_s;
        TestWorkspace::must(cars().save(view.car, theirs, view.version));
        QCOMPARE(value(u"owner"_s), QVariant(u"钱工"_s));
        QCOMPARE(value(u"cause"_s), QVariant(u"胶水过期"_s));
        bool said = false;
        for (const QLabel *label : field(u"cause"_s)->findChildren<QLabel *>())
            said = said || label->text().contains(u"操作失误"_s);
        QVERIFY(said);
    }

    void itLeadsToItsTicketAndItsReport()
    {
        EightD given;
        given.title = u"开胶"_s;
        const EightDId report = TestWorkspace::must(m_store->workspace->eightDs().create(m_ticket, given)).report.id;
        Car linked;
        linked.eightD = report.text();
        m_car = TestWorkspace::must(cars().create(m_ticket, linked)).car.id;
        open();
        QStringList targets;
        for (const LinkList::Line &line : find<LinkList>(u"carLinks"_s)->lines())
            targets.append(line.target);
        QCOMPARE(targets, (QStringList{u"ticket:"_s + m_ticket.text(), u"eightd:"_s + report.text()}));
    }

    void aPageWithoutItsCarIsNone()
    {
        QVERIFY(!CarPage::open(deps(), CarId(u"gone"_s)));
    }

private:
    CarService &cars() const { return m_store->workspace->cars(); }
    Car stored() const { return TestWorkspace::must(cars().load(m_car)).car; }
    CarDeps deps()
    {
        Workspace &work = *m_store->workspace;
        return {work.cars(),  work.eightDs(), work.tickets(), work.drafts(),
                *m_ticker,    m_navigator,    m_prompts,
                {work.signing(), work.passwords(), work.reference(), [&work] { return work.actor(); }}};
    }
    void open()
    {
        m_page.reset(CarPage::open(deps(), m_car));
        QVERIFY(m_page);
        m_page->resize(1200, 800);
        m_page->show();
    }
    template<typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { find<QPushButton>(name)->click(); }
    FormField *field(const QString &key) const { return find<FormField>(key + u"Field"_s); }
    FieldEditor *editor(const QString &key) const { return static_cast<FieldEditor *>(field(key)->editor()); }
    QVariant value(const QString &key) const { return editor(key)->value(); }
    void type(const QString &key, const QVariant &typed)
    {
        editor(key)->setValue(typed);
        Q_EMIT editor(key)->changed(); // which setting alone does not say
    }

    std::unique_ptr<TestWorkspace> m_store;
    std::unique_ptr<ClockTicker> m_ticker;
    FakeNavigator m_navigator;
    FakePrompts m_prompts;
    TicketId m_ticket;
    CarId m_car;
    std::unique_ptr<CarPage> m_page;
};

QTEST_MAIN(CarPageTest)
#include "tst_carpage.moc"
