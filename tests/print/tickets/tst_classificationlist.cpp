#include <QTest>

#include "base/language.h"
#include "layout/filledform.h"
#include "plan/formplanner.h"
#include "testworkspace.h"
#include "tickets/classificationlist.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// 客诉分类清单: what it counts and in which order it lists.
class TestClassificationList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_translations.load(u"zh_CN"_s);
        m_store = std::make_unique<TestWorkspace>();
    }

    void everyTicketOfThePeriodIsListedAndCountedOnce()
    {
        for (int i = 0; i < 3; ++i)
            (void)m_store->registered();
        const FormDocument document = made({});
        const QJsonArray entries = document.content.data.value("entries"_L1).toArray();
        QCOMPARE(entries.size(), 3);
        QSet<QString> numbers;
        for (const QJsonValue entry : entries)
            numbers.insert(entry.toObject().value("number"_L1).toString());
        QCOMPARE(numbers.size(), 3);
        int counted = 0;
        for (const QJsonValue group : document.content.data.value("groups"_L1).toArray())
            counted += group.toObject().value("count"_L1).toString().toInt();
        QCOMPARE(counted, 3);
        QCOMPARE(document.tables.first().rows.size(), 3);
        for (const QStringList &row : document.tables.first().rows)
            QCOMPARE(row.size(), document.tables.first().columns.size());
    }

    void ticketsOutsideThePeriodAreNotListed()
    {
        (void)m_store->registered();
        TicketQuery query;
        query.receivedTo = m_store->time.now().plusSeconds(-30 * 24 * 3600);
        const FormDocument document = made(query);
        QVERIFY(document.content.data.value("entries"_L1).toArray().isEmpty());
        const FilledForm form = fillForm(document.layout, document.content);
        QString words;
        for (const FilledBlock &block : form.blocks) {
            for (const FilledRow &row : block.rows) {
                for (const FilledCell &cell : row.cells)
                    words += cell.text;
            }
        }
        QVERIFY2(words.contains(u"这段期间没有投诉"_s), qPrintable(words));
    }

    void theFormNumberIsTheOrganisations()
    {
        Organisation organisation = m_store->reference().organisation();
        organisation.classificationFormNumber = u"LED-FM-QA-070"_s;
        organisation.classificationFormVersion = u"B/2"_s;
        TestWorkspace::must(m_store->reference().saveOrganisation(organisation));
        const FormDocument document = made({});
        QCOMPARE(fillForm(document.layout, document.content).right.first(), u"表单编号 LED-FM-QA-070"_s);
        QCOMPARE(m_store->reference().organisation().classificationFormVersion, u"B/2"_s);
    }

    void aLongListRepeatsItsHeadOnEveryPage()
    {
        for (int i = 0; i < 40; ++i)
            (void)m_store->registered();
        const FormDocument document = made({});
        const PagePlan plan = planForm(document.layout, document.content);
        QVERIFY(plan.pages.size() >= 2);
        for (const PlannedPage &page : plan.pages) {
            const bool hasHead = std::any_of(page.cells.cbegin(), page.cells.cend(), [](const PlannedCell &cell) {
                return cell.shaded && !cell.texts.isEmpty() && cell.texts.first().text == u"工单号"_s;
            });
            QVERIFY(hasHead || &page == &plan.pages.last());
        }
    }

private:
    FormDocument made(const TicketQuery &query) const
    {
        const ClassificationList list({m_store->lists(), m_store->reference()});
        return TestWorkspace::must(list.document(query, {u"zh_CN"_s, {}}));
    }

    Translations m_translations;
    std::unique_ptr<TestWorkspace> m_store;
};

QTEST_MAIN(TestClassificationList)
#include "tst_classificationlist.moc"
