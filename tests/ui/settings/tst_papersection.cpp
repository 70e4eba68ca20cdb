#include <QtTest/QtTest>

#include <QComboBox>
#include <QLabel>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPushButton>

#include "base/language.h"
#include "layout/layoutworkshop.h"
#include "settings/papersection.h"
#include "shellfakes.h"
#include "testworkspace.h"
#include "tickets/ticketprinter.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::FakePrompts;
using kesu::test::TestWorkspace;

// The printed forms are changed with the page beside the text.
class PaperSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<TestWorkspace>();
        m_ticket = m_work->registered();
        m_folder = m_work->dir.filePath(u"paper"_s);
        m_printer = std::make_unique<TicketPrinter>(m_work->tickets(), m_work->reference(), m_folder);
        m_workshop = std::make_unique<LayoutWorkshop>(
            m_folder, [this](const FormLayout &layout, const QString &language) {
                return m_printer->sample(layout, m_ticket, language);
            });
        m_prompts = {};
        m_section = std::make_unique<PaperSection>(*m_workshop, m_prompts);
        find<QComboBox>("layoutFormCombo")->setCurrentIndex(find<QComboBox>("layoutFormCombo")->findData(u"acceptance-slip"_s));
        Q_EMIT find<QComboBox>("layoutFormCombo")->activated(find<QComboBox>("layoutFormCombo")->currentIndex());
    }

    void theShippedFormIsShownWithATicket()
    {
        QVERIFY(text().contains(u"acceptance-slip"_s));
        QCOMPARE(m_section->findChild<QPdfDocument *>()->pageCount(), 1);
        QVERIFY(!find<QPushButton>("saveLayoutButton")->isEnabled());
        QVERIFY(!find<QPushButton>("resetLayoutButton")->isEnabled());
        for (const QString &language : languages()) {
            auto *combo = find<QComboBox>("layoutLanguageCombo");
            combo->setCurrentIndex(combo->findData(language));
            QVERIFY(find<QLabel>("layoutProblemLabel")->text().isEmpty());
        }
    }

    void aChangeIsSavedPrintedAndTakenBack()
    {
        type(text().replace(u"投诉受理单"_s, u"顾客受理凭证"_s));
        QVERIFY(find<QPushButton>("saveLayoutButton")->isEnabled());
        find<QPushButton>("saveLayoutButton")->click();
        QVERIFY(m_workshop->isOwn(u"acceptance-slip"_s));
        QVERIFY(TestWorkspace::must(m_workshop->source(u"acceptance-slip"_s)).contains("顾客受理凭证"));
        QVERIFY(m_printer->pdf(m_ticket, u"acceptance"_s));
        m_prompts.choice = 1; // keep it
        find<QPushButton>("resetLayoutButton")->click();
        QVERIFY(m_workshop->isOwn(u"acceptance-slip"_s));
        m_prompts.choice = 0;
        find<QPushButton>("resetLayoutButton")->click();
        QVERIFY(!m_workshop->isOwn(u"acceptance-slip"_s));
        QVERIFY(text().contains(u"投诉受理单"_s));
    }

    void aMistakeNamesItsLineAndCannotBeSaved_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("not JSON") << u"\"sizes\": {"_s << u"\"sizes\" {"_s;
        QTest::newRow("unknown key") << u"\"sizes\": {"_s << u"\"seizes\": {"_s;
        QTest::newRow("not a number") << u"\"body\": 10"_s << u"\"body\": \"ten\""_s;
        QTest::newRow("another form") << u"\"id\": \"acceptance-slip\""_s << u"\"id\": \"something-else\""_s;
    }

    void aMistakeNamesItsLineAndCannotBeSaved()
    {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        const QString before = text();
        const qsizetype at = before.indexOf(right);
        QVERIFY(at >= 0);
        const qsizetype line = before.left(at).count(u'\n') + 1;
        const int pages = m_section->findChild<QPdfDocument *>()->pageCount();
        QString after = before;
        type(after.replace(at, right.size(), wrong));
        const QString problem = find<QLabel>("layoutProblemLabel")->text();
        QVERIFY2(problem.contains(QString::number(line)), qPrintable(problem + u" line "_s + QString::number(line)));
        QVERIFY(!find<QPushButton>("saveLayoutButton")->isEnabled());
        QCOMPARE(m_section->findChild<QPdfDocument *>()->pageCount(), pages); // the last good page stays
        QVERIFY(!m_workshop->save(u"acceptance-slip"_s, text().toUtf8()));
        find<QPushButton>("undoLayoutButton")->click();
        QCOMPARE(text(), before);
    }

    void anotherFormIsChosenOnlyAfterAsking()
    {
        type(text() + u"\n"_s);
        m_prompts.choice = 1; // keep editing
        auto *forms = find<QComboBox>("layoutFormCombo");
        forms->setCurrentIndex(forms->findData(u"complaint-report"_s));
        Q_EMIT forms->activated(forms->currentIndex());
        QCOMPARE(forms->currentData(), u"acceptance-slip"_s);
        QVERIFY(text().contains(u"acceptance-slip"_s));
    }

    void everyShippedFormHasAPreview()
    {
        for (const QString &form : m_workshop->forms()) {
            const auto pdf = m_workshop->preview(form, TestWorkspace::must(m_workshop->source(form)), u"zh_CN"_s);
            QVERIFY2(pdf, qPrintable(form));
        }
    }

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_section->findChild<T *>(QLatin1String(name));
    }
    QString text() const { return find<QPlainTextEdit>("layoutEdit")->toPlainText(); }
    // Types and waits for the page.
    void type(const QString &words)
    {
        auto *edit = find<QPlainTextEdit>("layoutEdit");
        const QString state = find<QLabel>("layoutStateLabel")->text();
        edit->setPlainText(words);
        QTRY_VERIFY(find<QLabel>("layoutStateLabel")->text() != state);
    }

    std::unique_ptr<TestWorkspace> m_work;
    TicketId m_ticket;
    QString m_folder;
    std::unique_ptr<TicketPrinter> m_printer;
    std::unique_ptr<LayoutWorkshop> m_workshop;
    FakePrompts m_prompts;
    std::unique_ptr<PaperSection> m_section;
};

QTEST_MAIN(PaperSectionTest)
#include "tst_papersection.moc"
