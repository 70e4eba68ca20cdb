#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointingDevice>
#include <QPushButton>
#include <QTabletEvent>
#include <QTest>

#include "eightd/eightdservice.h"
#include "signatures.h"
#include "signing/approvalspanel.h"
#include "signing/signaturepad.h"
#include "signing/signdialog.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T *in(QWidget &widget, const QString &name)
{
    T *found = widget.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void scribble(SignaturePad &pad, const QPoint &from = {20, 20})
{
    QTest::mousePress(&pad, Qt::LeftButton, {}, from);
    for (int i = 1; i < 12; ++i)
        QTest::mouseMove(&pad, from + QPoint(i * 6, i % 2 == 0 ? 0 : 10));
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, from + QPoint(70, 0));
}

} // namespace

// Putting names under forms in the window.
class SignDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestWorkspace>();
        for (const StaffMember &member : {m_store->clerk, m_store->inspector, m_store->manager})
            givePassword(*m_store, member);
        m_ticket = m_store->registered();
        m_report = TestWorkspace::must(m_store->workspace->eightDs().create(m_ticket)).report.id;
    }
    void cleanup() { m_store.reset(); }

    void theButtonNamesWhatIsSigned()
    {
        const auto dialog = open(m_report, u"report"_s, SignatureRole::Approved);
        const QString number = TestWorkspace::must(m_store->workspace->eightDs().load(m_report)).report.number;
        QCOMPARE(in<QPushButton>(*dialog, u"signButton"_s)->text(), u"Approve %1, final report"_s.arg(number));
    }

    void onlyThoseWhoMaySignAreOffered()
    {
        TestWorkspace::must(signAs(*m_store, m_store->manager, m_report, u"report"_s, SignatureRole::Prepared));
        m_store->workAs(m_store->inspector);
        const auto dialog = open(m_report, u"report"_s, SignatureRole::Reviewed);
        auto *people = in<QComboBox>(*dialog, u"signPersonCombo"_s);
        QCOMPARE(people->count(), 1); // the clerk's role does not reach, the manager has prepared it
        QCOMPARE(people->currentText(), m_store->inspector.name);
    }

    void whoeverWorksHereIsProposed()
    {
        m_store->workAs(m_store->inspector);
        const auto dialog = open(m_report, u"report"_s, SignatureRole::Prepared);
        QCOMPARE(in<QComboBox>(*dialog, u"signPersonCombo"_s)->currentText(), m_store->inspector.name);
        QCOMPARE(in<QComboBox>(*dialog, u"signPersonCombo"_s)->count(), 3);
    }

    void aWrongPasswordIsSaidAndTheRightOneSigns()
    {
        const auto dialog = open(m_report, u"report"_s, SignatureRole::Prepared);
        auto *password = in<QLineEdit>(*dialog, u"signPasswordEdit"_s);
        auto *problem = in<QLabel>(*dialog, u"signProblemLabel"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setText(u"not this one"_s);
        in<QPushButton>(*dialog, u"signButton"_s)->click();
        QVERIFY(!in<QPushButton>(*dialog, u"signButton"_s)->isEnabled()); // the window goes on while it is checked
        QTRY_COMPARE(problem->text(), u"The password is not right."_s);
        QVERIFY(password->text().isEmpty());
        password->setText(everybodysPassword);
        in<QPushButton>(*dialog, u"signButton"_s)->click();
        QTRY_COMPARE(dialog->result(), int(QDialog::Accepted));
        QVERIFY(slot(m_report, u"report"_s, SignatureRole::Prepared).isSigned());
    }

    void theDialogMayGoWhileAPasswordIsChecked()
    {
        auto dialog = open(m_report, u"report"_s, SignatureRole::Prepared);
        in<QLineEdit>(*dialog, u"signPasswordEdit"_s)->setText(everybodysPassword);
        in<QPushButton>(*dialog, u"signButton"_s)->click();
        dialog.reset();
        QTest::qWait(300); // longer than the check; nobody is left to be told
        QVERIFY(!slot(m_report, u"report"_s, SignatureRole::Prepared).isSigned());
    }

    void aCustomerSignsByHandWithoutAPassword()
    {
        const auto dialog = open(m_ticket, u"report"_s, SignatureRole::Customer);
        QVERIFY(!in<QLineEdit>(*dialog, u"signPasswordEdit"_s)->isVisible());
        in<QPushButton>(*dialog, u"signButton"_s)->click();
        QCOMPARE(dialog->result(), int(QDialog::Rejected));
        in<QLineEdit>(*dialog, u"signNameEdit"_s)->setText(u"张伟"_s);
        in<QPushButton>(*dialog, u"signButton"_s)->click();
        QCOMPARE(in<QLabel>(*dialog, u"signProblemLabel"_s)->text(), u"The signature has not been drawn yet."_s);
        scribble(*in<SignaturePad>(*dialog, u"signaturePad"_s));
        in<QPushButton>(*dialog, u"signButton"_s)->click();
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
        const SignatureSlot given = slot(m_ticket, u"report"_s, SignatureRole::Customer);
        QVERIFY(given.isSigned() && !given.given.first().approval.drawing.isEmpty());
    }

    void strokesAreDrawnTakenBackAndCleared()
    {
        SignaturePad pad;
        pad.resize(300, 120);
        QVERIFY(pad.isEmpty() && pad.png().isEmpty());
        scribble(pad);
        scribble(pad, {100, 50});
        QCOMPARE(pad.strokeCount(), 2);
        const QImage drawn = QImage::fromData(pad.png());
        QVERIFY(drawn.width() > 300 && drawn.hasAlphaChannel());
        QCOMPARE(qAlpha(drawn.pixel(0, 0)), 0);
        QTest::keyClick(&pad, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(pad.strokeCount(), 1);
        QTest::keyClick(&pad, Qt::Key_Delete);
        QVERIFY(pad.isEmpty());
    }

    void aPenPressedHarderDrawsThicker()
    {
        const auto inkAt = [](qreal pressure) {
            SignaturePad pad;
            pad.resize(300, 120);
            const auto send = [&](QEvent::Type type, const QPointF &at) {
                QTabletEvent event(type, QPointingDevice::primaryPointingDevice(), at, at, pressure, 0, 0, 0, 0, 0, {},
                                   Qt::LeftButton, Qt::LeftButton);
                QApplication::sendEvent(&pad, &event);
            };
            send(QEvent::TabletPress, {20, 40});
            send(QEvent::TabletMove, {200, 40});
            send(QEvent::TabletRelease, {200, 40});
            const QImage image = QImage::fromData(pad.png());
            int ink = 0;
            for (int y = 0; y < image.height(); ++y)
                ink += qAlpha(image.pixel(image.width() / 2, y)) > 128;
            return ink;
        };
        QVERIFY(inkAt(1.0) > 2 * inkAt(0.1));
    }

    void thePanelShowsWhoHasSignedAndWhetherItCounts()
    {
        ApprovalsPanel panel(deps(), m_report);
        QCOMPARE(state(panel, u"report_prepared"_s), u"○ not signed yet"_s);
        QSignalSpy unused(&panel, &ApprovalsPanel::signaturesChanged);
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"report"_s, SignatureRole::Prepared));
        QVERIFY(state(panel, u"report_prepared"_s).startsWith(u"✓ "_s + m_store->inspector.name));
        QVERIFY(!visibleChild<QPushButton>(panel, u"report_preparedSignButton"_s));
        m_store->time.advanceHours(1);
        EightDService &reports = m_store->workspace->eightDs();
        const auto view = TestWorkspace::must(reports.load(m_report));
        EightD edited = view.report;
        edited.symptom = u"脱线"_s;
        TestWorkspace::must(reports.save(view.report, edited, view.seen));
        panel.refresh();
        QVERIFY(state(panel, u"report_prepared"_s).contains(u"no longer valid: content changed on 2026-11-21 11:00"_s));
        QVERIFY(visibleChild<QPushButton>(panel, u"report_preparedSignButton"_s));
    }

    void nobodyIsAskedForAnInterimReportThatIsOvertaken()
    {
        ApprovalsPanel panel(deps(), m_report);
        QVERIFY(visibleChild<QPushButton>(panel, u"interim_approvedSignButton"_s));
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"interim"_s, SignatureRole::Prepared));
        EightDService &reports = m_store->workspace->eightDs();
        TestWorkspace::must(reports.freeze(m_report, ReportStage::Interim));
        const auto view = TestWorkspace::must(reports.load(m_report));
        EightD edited = view.report;
        edited.symptom = u"脱线"_s;
        TestWorkspace::must(reports.save(view.report, edited, view.seen));
        TestWorkspace::must(reports.freeze(m_report, ReportStage::Final));
        panel.refresh();
        QVERIFY(!visibleChild<QPushButton>(panel, u"interim_approvedSignButton"_s));
        QVERIFY(!visibleChild<QLabel>(panel, u"interim_approvedStateLabel"_s));
        // Who signed what was sent stays to be seen, and nobody is asked to do it again.
        const QString given = state(panel, u"interim_prepared"_s);
        QVERIFY2(given.startsWith(u"✓ "_s + m_store->inspector.name) && given.contains(u"revision 1"_s), qPrintable(given));
        QVERIFY(!visibleChild<QPushButton>(panel, u"interim_preparedSignButton"_s));
        QVERIFY(visibleChild<QPushButton>(panel, u"report_preparedSignButton"_s));
    }

    void rowsThatAreReplacedAreOutOfSightAtOnce()
    {
        ApprovalsPanel panel(deps(), m_report);
        panel.show();
        panel.refresh();
        int shown = 0;
        for (const QLabel *label : panel.findChildren<QLabel *>(u"report_preparedStateLabel"_s))
            shown += label->isVisible();
        QCOMPARE(shown, 1);
    }

    void whatIsTypedIsSavedBeforeSomebodySigns()
    {
        ApprovalsPanel panel(deps(), m_report);
        int asked = 0;
        panel.setBeforeSigning([&asked] {
            ++asked;
            return false;
        });
        visibleChild<QPushButton>(panel, u"report_preparedSignButton"_s)->click();
        QCOMPARE(asked, 1);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void oneDisciplineIsAPanelOfItsOwn()
    {
        ApprovalsPanel panel(deps(), m_report);
        panel.setSubjects({u"d3"_s});
        QCOMPARE(panel.sheet().places.size(), 1);
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"d3"_s, SignatureRole::Prepared));
        QVERIFY(state(panel, u"d3_prepared"_s).startsWith(u"✓ "_s));
    }

private:
    SigningDeps deps() const
    {
        Workspace &work = *m_store->workspace;
        return {work.signing(), work.passwords(), work.reference(), [&work] { return work.actor(); }};
    }
    SignatureSlot slot(const SignedDocument &document, const QString &subject, SignatureRole role) const
    {
        const auto sheet = TestWorkspace::must(m_store->workspace->signing().sheet(document));
        for (const SignatureSlot &each : sheet.places) {
            if (each.place.subject == subject && each.place.role == role)
                return each;
        }
        qFatal("no such place");
    }
    std::unique_ptr<SignDialog> open(const SignedDocument &document, const QString &subject, SignatureRole role) const
    {
        auto dialog = std::make_unique<SignDialog>(
            deps(), TestWorkspace::must(m_store->workspace->signing().sheet(document)), slot(document, subject, role));
        dialog->show();
        return dialog;
    }
    // Rows that are being replaced are still there until the event loop runs.
    template<typename T>
    static T *visibleChild(QWidget &panel, const QString &name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QList<T *> left = panel.findChildren<T *>(name);
        return left.isEmpty() ? nullptr : left.last();
    }
    static QString state(QWidget &panel, const QString &place)
    {
        return visibleChild<QLabel>(panel, place + u"StateLabel"_s)->text();
    }

    std::unique_ptr<TestWorkspace> m_store;
    TicketId m_ticket;
    EightDId m_report;
};

QTEST_MAIN(SignDialogTest)
#include "tst_signdialog.moc"
