#include <QtTest/QtTest>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "print/papercheckdialog.h"
#include "shell/mainwindow.h"
#include "testworkspace.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// A page in somebody's hand is checked against the store.
class PaperCheckDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<TestWorkspace>();
        m_ticket = m_work->registered();
        m_number = m_work->ticket(m_ticket).number;
        m_code = m_work->tickets().verificationCode(m_ticket);
        m_dialog = std::make_unique<PaperCheckDialog>(m_work->tickets(), QTimeZone("Asia/Shanghai"));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_work.reset();
    }

    void nothingIsCheckedBeforeBothAreTyped()
    {
        QVERIFY(!button()->isEnabled());
        edit("paperNumberEdit")->setText(m_number);
        QVERIFY(!button()->isEnabled());
        edit("paperCodeEdit")->setText(m_code);
        QVERIFY(button()->isEnabled());
    }

    void theCodeOfThePresentRevisionIsGenuine()
    {
        QVERIFY2(ask(m_number, m_code).startsWith(u'✓'), qPrintable(answer()));
        QVERIFY(answer().contains(m_number));
        QVERIFY(ask(u' ' + m_number, m_code.toLower().remove(u'-')).startsWith(u'✓')); // as people copy it
    }

    void anOlderPageTellsFromWhen()
    {
        m_work->time.advanceHours(2);
        TestWorkspace::must(m_work->tickets().addNote(m_ticket, u"客户来电补充"_s));
        QVERIFY2(ask(m_number, m_code).startsWith(u'✓'), qPrintable(answer()));
        QVERIFY2(answer().contains(u"2026-11-21 10:00"_s), qPrintable(answer()));
        const QString older = answer();
        QVERIFY(ask(m_number, m_work->tickets().verificationCode(m_ticket)) != older);
    }

    void anAlteredPageBelongsToNothing()
    {
        QVERIFY(ask(m_number, u"0000-0000"_s).startsWith(u'✗'));
        QVERIFY(ask(u"KS-SH01-20200101-A0001"_s, m_code).startsWith(u'✗'));
        const TicketId other = m_work->registered(u"另一单"_s);
        QVERIFY(ask(m_work->ticket(other).number, m_code).startsWith(u'✗'));
    }

    void anAnswerGoesWithWhatWasTyped()
    {
        ask(m_number, m_code);
        edit("paperCodeEdit")->setText(u"1"_s);
        QVERIFY(answer().isEmpty());
    }

    void thePaletteOpensIt()
    {
        MainWindow window(m_work->workspace->settings(), m_work->workspace->search(), m_work->workspace->customers());
        bool opened = false;
        window.setPaperCheck([&opened](QWidget *) { opened = true; });
        auto *action = window.findChild<QAction *>(u"paperCheckAction"_s);
        QVERIFY(action && window.actions().contains(action));
        action->trigger();
        QVERIFY(opened);
    }

private:
    QLineEdit *edit(const char *name) const { return m_dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    QPushButton *button() const { return m_dialog->findChild<QPushButton *>(u"checkPaperButton"_s); }
    QString answer() const { return m_dialog->findChild<QLabel *>(u"paperAnswerLabel"_s)->text(); }
    QString ask(const QString &number, const QString &code) const
    {
        edit("paperNumberEdit")->setText(number);
        edit("paperCodeEdit")->setText(code);
        button()->click();
        return answer();
    }

    std::unique_ptr<TestWorkspace> m_work;
    std::unique_ptr<PaperCheckDialog> m_dialog;
    TicketId m_ticket;
    QString m_number;
    QString m_code;
};

QTEST_MAIN(PaperCheckDialogTest)
#include "tst_papercheckdialog.moc"
