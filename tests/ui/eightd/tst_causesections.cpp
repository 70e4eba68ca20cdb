#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

#include "eightd/alternativesheet.h"
#include "eightd/causetests.h"
#include "eightd/contrastsection.h"
#include "eightd/decisions.h"
#include "eightd/decisionsection.h"
#include "eightd/fishbonesection.h"
#include "eightd/fishboneview.h"
#include "eightd/sheetview.h"
#include "eightd/testsection.h"
#include "eightd/whyoutline.h"
#include "eightd/whysection.h"
#include "eightd/whysheet.h"
#include "eightddesk.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// The thinking tools of the 8D editor by keyboard and mouse, in a real store. To look at them, name a folder in
// KESU_KEEP_PRINTS.
class CauseSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }
    void init()
    {
        m_desk = std::make_unique<EightDDesk>();
        m_editing = std::make_unique<EightDEditing>(m_desk->reports(), m_desk->work.workspace->drafts(),
                                                    m_desk->work.time);
        TestWorkspace::must(m_editing->open(m_desk->id));
    }
    void cleanup()
    {
        if (const QString kept = qEnvironmentVariable("KESU_KEEP_PRINTS"); m_area && !kept.isEmpty())
            m_area->widget()->grab().save(u"%1/%2.png"_s.arg(kept, QString::fromLatin1(QTest::currentTestFunction())));
        m_area.reset();
        m_editing.reset();
        m_desk.reset();
    }

    void theMatrixIsWrittenLikeASpreadsheet()
    {
        auto &view = sheet<ContrastSection>("contrastSheet");
        view.goTo(view.model()->index(3, 2)); // the empty line
        type(u"白光灯"_s);
        QCOMPARE(report().contrasts.last().is, u"白光灯"_s);
        key(Qt::Key_Tab);
        type(u"蓝光灯"_s);
        key(Qt::Key_Return, Qt::ShiftModifier);
        type(u"红光灯"_s);
        key(Qt::Key_Return);
        QCOMPARE(report().contrasts.last().isNot, u"蓝光灯\n红光灯"_s);
        QCOMPARE(view.currentIndex(), view.model()->index(4, 3));
        QCOMPARE(report().contrasts.size(), 4);
        key(Qt::Key_Up);
        key(Qt::Key_F2);
        type(u"！"_s);
        key(Qt::Key_Escape);
        QCOMPARE(report().contrasts.last().isNot, u"蓝光灯\n红光灯"_s);
        key(Qt::Key_Delete);
        QVERIFY(report().contrasts.last().isNot.isEmpty());
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(report().contrasts.at(2).is, u"白光灯"_s);
        key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(report().contrasts.size(), 3);
        key(Qt::Key_Insert);
        QCOMPARE(report().contrasts.size(), 4);
        QVERIFY(report().contrasts.at(3).is.isEmpty());
    }

    void anEmptyLineBegunByMistakeIsTakenBack()
    {
        auto &view = sheet<ContrastSection>("contrastSheet");
        view.goTo(view.model()->index(3, 1));
        type(u"x"_s);
        QCOMPARE(report().contrasts.size(), 4);
        key(Qt::Key_Escape);
        QCOMPARE(report().contrasts.size(), 3);
    }

    void blocksGoToAndComeFromTheClipboard()
    {
        auto &view = sheet<ContrastSection>("contrastSheet");
        QApplication::clipboard()->setText(u"一\t二\n三\t四\n"_s);
        view.goTo(view.model()->index(2, 4));
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(report().contrasts.at(2).change, u"二"_s);
        QCOMPARE(report().contrasts.at(3).distinction, u"三"_s);
        m_editing->undo();
        QCOMPARE(report().contrasts.size(), 3);
        view.goTo(view.model()->index(0, 2));
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"死灯\t闪烁、变色\n2 号回流炉的产品\t1 号回流炉的产品"_s);
        key(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(report().contrasts.first().is.isEmpty());
    }

    void linesGrowWithTheirTextAndThePageScrolls()
    {
        auto &view = sheet<ContrastSection>("contrastSheet");
        const int before = view.height();
        view.goTo(view.model()->index(0, 2));
        key(Qt::Key_F2);
        type(QString(200, u'长'));
        QVERIFY(view.height() > before + view.fontMetrics().height());
        QCOMPARE(view.height(), view.sizeHint().height());
    }

    void theClassicQuestionsAreOneDeed()
    {
        sheet<ContrastSection>("contrastSheet");
        auto *button = m_area->findChild<QPushButton *>(u"questionsButton"_s);
        button->click();
        QCOMPARE(report().contrasts.size(), 13);
        m_editing->undo();
        QCOMPARE(report().contrasts.size(), 3);
    }

    void aFiveWhyIsWrittenWithoutTheMouse()
    {
        m_editing->change({}, [](EightD &report) { report.whys.clear(); });
        auto &view = sheet<WhySection>("occurrenceWhySheet");
        view.goTo(view.model()->index(0, 0));
        key(Qt::Key_Return);
        type(u"焊点开路"_s);
        key(Qt::Key_Return); // the next why, at once
        type(u"冷焊"_s);
        key(Qt::Key_Return);
        type(u"温度低"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Return); // nothing written: stays
        QCOMPARE(outline(), QStringList({u"焊点开路"_s, u" 冷焊"_s, u"  温度低"_s, u"   "_s}));
        key(Qt::Key_Delete);
        view.showRecord(report().whys.at(2).id);
        key(Qt::Key_Insert);
        type(u"锡膏过期"_s);
        QCOMPARE(outline().last(), u"  锡膏过期"_s);
        key(Qt::Key_Backtab, Qt::ShiftModifier); // while writing
        QCOMPARE(outline().last(), u" 锡膏过期"_s);
        type(u"了"_s);
        key(Qt::Key_Escape); // an answer just begun is taken back
        QCOMPARE(outline().last(), u"  温度低"_s);
        const auto *backwards = m_area->findChild<QLabel *>(u"occurrenceBackwardsLabel"_s);
        QVERIFY(backwards->text().contains(u"温度低; therefore: 冷焊; therefore: 焊点开路"_s));
        view.showRecord(report().whys.at(2).id);
        key(Qt::Key_F2);
        type(u"了"_s);
        QVERIFY(backwards->text().contains(u"温度低了; therefore"_s)); // as it is typed
    }

    void branchesMoveGoAndBecomeCausesByKeys()
    {
        auto &view = sheet<WhySection>("occurrenceWhySheet");
        view.showRecord(report().whys.at(1).id);
        key(Qt::Key_Insert);
        type(u"另一支"_s);
        key(Qt::Key_F2);
        view.setFocus();
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(outline().at(1), u" 另一支"_s);
        key(Qt::Key_Tab); // nothing above it to hang below: walks on
        QCOMPARE(view.currentIndex().column(), int(WhySheet::Question));
        view.showRecord(report().whys.last().id, WhySheet::Answer);
        const int causes = int(report().causes.size());
        view.goTo(view.currentIndex().siblingAtColumn(WhySheet::CauseState));
        key(Qt::Key_Space);
        QCOMPARE(report().causes.size(), causes + 1);
        view.goTo(view.model()->index(0, 0));
        key(Qt::Key_Delete);
        QVERIFY(outline().isEmpty());
        m_editing->undo();
        QCOMPARE(outline().size(), 5);
    }

    void theFishboneIsWrittenByKeys()
    {
        auto &view = fishbone();
        view.setCurrentBone(u"man"_s);
        key(Qt::Key_Return);
        type(u"未培训"_s);
        key(Qt::Key_Return);
        QCOMPARE(report().causes.last().category, u"man"_s);
        QCOMPARE(report().causes.last().text, u"未培训"_s);
        key(Qt::Key_Insert);
        type(u"新员工"_s);
        key(Qt::Key_Return);
        QCOMPARE(report().causes.last().parent, report().causes.at(3).id);
        key(Qt::Key_Insert);
        key(Qt::Key_Escape); // begun by mistake
        QCOMPARE(report().causes.size(), 5);
        view.setCurrent(report().causes.at(3).id);
        key(Qt::Key_F2);
        type(u"！"_s);
        key(Qt::Key_Escape);
        QCOMPARE(report().causes.at(3).text, u"未培训"_s);
        key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(report().causes.at(3).state, CauseState::Root);
        key(Qt::Key_Down);
        QCOMPARE(view.current(), report().causes.at(4).id);
        key(Qt::Key_Up);
        key(Qt::Key_Up);
        QVERIFY(view.current().isEmpty());
        key(Qt::Key_Right);
        QCOMPARE(view.currentBone(), u"machine"_s);
        view.setCurrent(report().causes.at(3).id);
        key(Qt::Key_Delete);
        QCOMPARE(report().causes.size(), 3);
        m_editing->undo();
        QCOMPARE(report().causes.size(), 5);
    }

    void everyBoneIsReachedByArrows()
    {
        auto &view = fishbone();
        QSet<QString> bones;
        view.setCurrentBone(u"man"_s);
        for (const Qt::Key way : {Qt::Key_Right, Qt::Key_Left}) {
            for (int i = 0; i < 3; ++i) {
                bones.insert(view.currentBone());
                key(way);
            }
            while (view.currentBone() == u"material"_s)
                key(Qt::Key_Down);
        }
        QCOMPARE(bones.size(), 6);
    }

    void aCauseIsDraggedToAnotherBoneAndBelowAnother()
    {
        auto &view = fishbone();
        const QString dragged = report().causes.at(1).id; // material
        const QString other = report().causes.at(0).id;   // machine
        const auto drag = [&view](const QPoint &from, const QPoint &to) {
            QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
            // QTest::mouseMove() does not tell of buttons that are held
            QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(view.viewport(), &move);
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        };
        drag(view.causeRect(dragged).center(), view.causeRect(other).center());
        QCOMPARE(report().causes.at(1).parent, other);
        QCOMPARE(report().causes.at(1).category, u"machine"_s);
        drag(view.causeRect(other).center(), view.causeRect(dragged).center()); // not below itself
        QVERIFY(report().causes.at(0).parent.isEmpty());
        const QPoint bone = view.causeRect(report().causes.at(2).id).center() + QPoint(0, 40);
        drag(view.causeRect(dragged).center(), bone);
        QCOMPARE(report().causes.at(1).category, u"measurement"_s);
        QVERIFY(report().causes.at(1).parent.isEmpty());
    }

    void theDrawingGoesToAFile()
    {
        auto &section = show<FishboneSection>();
        for (const QString &name : {u"bone.pdf"_s, u"bone.png"_s}) {
            m_desk->prompts.saveAs = m_desk->work.dir.filePath(name);
            section.findChild<QToolButton *>(u"saveFishboneButton"_s)->click();
            QVERIFY(QFileInfo(m_desk->prompts.saveAs).size() > 1000);
        }
        m_desk->prompts.saveAs = u"/nowhere/bone.pdf"_s;
        section.findChild<QToolButton *>(u"saveFishboneButton"_s)->click();
        QVERIFY(section.findChild<QLabel *>(u"fishboneProblemLabel"_s)->text().contains(u"/nowhere/bone.pdf"_s));
    }

    void oneKeyIsAVerdictAndEnterSaysWhy()
    {
        auto &view = sheet<TestSection>("testSheet");
        view.goTo(view.model()->index(1, 1));
        key(Qt::Key_Plus);
        key(Qt::Key_Right);
        key(Qt::Key_Minus);
        key(Qt::Key_Right);
        key(Qt::Key_O);
        const QString cause = report().causes.at(2).id;
        QCOMPARE(causetests::summary(report(), cause), (causetests::Summary{3, 1, 1, 1}));
        key(Qt::Key_Return);
        type(u"只在 2 号炉"_s);
        QCOMPARE(causetests::find(report(), cause, report().contrasts.at(2).id)->explanation, u"只在 2 号炉"_s);
        view.setFocus();
        view.goTo(view.model()->index(1, 1));
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Delete);
        QCOMPARE(causetests::summary(report(), cause).explained, 0);
    }

    void alternativesAreJudgedAndChosenByKeys()
    {
        auto &view = sheet<DecisionSection>("alternativeSheet");
        view.goTo(view.model()->index(2, AlternativeSheet::Text));
        type(u"换炉"_s);
        key(Qt::Key_Tab);
        key(Qt::Key_Space); // the first type there is
        key(Qt::Key_Tab);
        key(Qt::Key_Y);
        key(Qt::Key_Tab);
        type(u"9"_s);
        key(Qt::Key_Return);
        const Alternative made = report().alternatives.last();
        QCOMPARE(made.type, ActionType::Eliminate);
        QCOMPARE(made.cause, report().causes.first().id);
        QCOMPARE(decisions::outcome(report(), made.id), (decisions::Outcome{false, true, 45, 50}));
        view.showRecord(made.id, AlternativeSheet::Chosen);
        const int actions = int(report().actions.size());
        key(Qt::Key_Space);
        QCOMPARE(report().actions.size(), actions + 1);
        QCOMPARE(report().actions.last().alternative, made.id);
        m_editing->undo();
        QCOMPARE(report().actions.size(), actions);
        QVERIFY(!report().alternatives.last().chosen);
    }

private:
    QStringList outline() const
    {
        QStringList lines;
        for (const whyoutline::Line &line : whyoutline::lines(report(), Leg::Occurrence))
            lines.append(QString(line.depth, u' ') + partById(report().whys, line.id)->answer);
        return lines;
    }
    FishboneView &fishbone()
    {
        auto &view = *show<FishboneSection>().findChild<FishboneView *>();
        view.setFocus();
        return view;
    }

    const EightD &report() const { return m_editing->report(); }

    template<typename Section>
    SheetView &sheet(const char *name)
    {
        auto &view = *show<Section>().template findChild<SheetView *>(QString::fromLatin1(name));
        view.setFocus();
        return view;
    }
    template<typename Section>
    Section &show()
    {
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidgetResizable(true);
        m_area->resize(1000, 700);
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *section = new Section(*m_editing, m_desk->deps(), page);
        column->addWidget(section);
        column->addStretch();
        m_area->setWidget(page);
        m_area->show();
        m_area->activateWindow();
        if (!QTest::qWaitForWindowActive(m_area.get()))
            qFatal("The window does not become active.");
        return *section;
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // QTest::keyClicks knows ASCII only.
    static void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }

    std::unique_ptr<EightDDesk> m_desk;
    std::unique_ptr<EightDEditing> m_editing;
    std::unique_ptr<QScrollArea> m_area;
};

QTEST_MAIN(CauseSectionsTest)
#include "tst_causesections.moc"
