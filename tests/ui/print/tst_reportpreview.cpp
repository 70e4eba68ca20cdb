#include <QtTest/QtTest>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QAbstractButton>

#include "base/language.h"
#include "eightd/eightdprinter.h"
#include "eightd/eightdservice.h"
#include "print/reportpreview.h"
#include "shellfakes.h"
#include "testworkspace.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::FakePrompts;
using kesu::test::TestWorkspace;

// A report is looked at and saved as any kind of file, in any language, as it stands or as it was frozen.
class ReportPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_translations.load(u"zh_CN"_s);
        m_work = std::make_unique<TestWorkspace>();
        EightD report;
        report.title = u"死灯"_s;
        m_id = TestWorkspace::must(m_work->workspace->eightDs().create(m_work->registered(), report)).report.id;
        m_printer = std::make_unique<EightDPrinter>(EightDPrinter::Sources{
            m_work->workspace->eightDs(), m_work->workspace->cars(), m_work->tickets(), m_work->reference()});
        m_prompts = {};
    }

    void everyLanguageAndBothTogetherAreShown()
    {
        const auto preview = opened();
        auto *languages = preview->findChild<QComboBox *>(u"reportLanguageCombo"_s);
        QCOMPARE(languages->currentText(), languageName(u"zh_CN"_s));
        QSet<QByteArray> papers;
        for (int i = 0; i < languages->count(); ++i) {
            languages->setCurrentIndex(i);
            QVERIFY(preview->pdf().startsWith("%PDF"));
            papers.insert(preview->pdf());
        }
        QCOMPARE(papers.size(), languages->count());
        QCOMPARE(uiLanguage(), u"zh_CN"_s);
    }

    void thePagesAreZoomedFromTheSizeTheyAreShownIn()
    {
        const auto preview = opened();
        preview->show();
        QVERIFY(QTest::qWaitForWindowExposed(preview.get()));
        const auto *pane = preview->findChild<QWidget *>(u"reportView"_s);
        const auto factor = [pane] { return pane->property("zoomFactor").toDouble(); };
        const auto click = [&](const QString &button) {
            QTest::mouseClick(preview->findChild<QAbstractButton *>(button), Qt::LeftButton);
        };
        const QVariant fitted = pane->property("zoomMode");
        click(u"zoomInButton"_s);
        const double larger = factor();
        QVERIFY2(larger > 1.2, "smaller than it was, or no larger"); // the dialog is wider than the paper
        QVERIFY(pane->property("zoomMode") != fitted);
        click(u"zoomOutButton"_s);
        click(u"zoomOutButton"_s);
        QVERIFY(qAbs(factor() - larger / 1.44) < 0.001);
        click(u"zoomFitButton"_s);
        QCOMPARE(pane->property("zoomMode"), fitted);
    }

    void itIsSavedAsWhatIsChosenWithTheRightEnding_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("docx") << u"docx"_s << QByteArray("PK");
        QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    }

    void itIsSavedAsWhatIsChosenWithTheRightEnding()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, beginning);
        const auto preview = opened();
        m_prompts.saveAs = m_work->dir.filePath(u"报告"_s); // the ending is added
        const QSignalSpy saved(preview.get(), &ReportPreview::saved);
        preview->findChild<QAction *>(u"saveAs_"_s + format)->trigger();
        QCOMPARE(saved.size(), 1);
        QFile file(m_prompts.saveAs + u'.' + format);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void aPathThatCannotBeWrittenIsNamed()
    {
        const auto preview = opened();
        m_prompts.saveAs = m_work->dir.filePath(u"没有/报告.docx"_s);
        preview->findChild<QAction *>(u"saveAs_docx"_s)->trigger();
        const QString problem = preview->findChild<QLabel *>(u"reportProblemLabel"_s)->text();
        QVERIFY2(problem.contains(m_prompts.saveAs), qPrintable(problem));
        QVERIFY(!QFile::exists(m_prompts.saveAs));
    }

    void aFrozenRevisionMayBeChosen()
    {
        EightDService &reports = m_work->workspace->eightDs();
        TestWorkspace::must(reports.freeze(m_id, ReportStage::Interim));
        const EightDView frozen = TestWorkspace::must(reports.load(m_id));
        EightD edited = frozen.report;
        edited.defect = u"后来才改的缺陷"_s;
        TestWorkspace::must(reports.save(frozen.report, edited, frozen.seen));
        const auto preview = opened({1});
        const QByteArray now = preview->pdf();
        auto *revisions = preview->findChild<QComboBox *>(u"reportRevisionCombo"_s);
        QCOMPARE(revisions->count(), 2);
        revisions->setCurrentIndex(1);
        QVERIFY(preview->pdf() != now);
    }

private:
    std::unique_ptr<ReportPreview> opened(const QList<qint64> &revisions = {})
    {
        ReportSource source{u"8D"_s, u"8D"_s, revisions, [this](const FormLanguages &languages, qint64 revision) {
                                return m_printer->document(m_id, languages, revision);
                            }};
        return std::make_unique<ReportPreview>(source, m_prompts);
    }

    Translations m_translations;
    std::unique_ptr<TestWorkspace> m_work;
    EightDId m_id;
    std::unique_ptr<EightDPrinter> m_printer;
    FakePrompts m_prompts;
};

QTEST_MAIN(ReportPreviewTest)
#include "tst_reportpreview.moc"
