#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

#include "shellfakes.h"
#include "statistics/qcwindow.h"
#include "testworkspace.h"
#include "ticketlist/ticketfilter.h"
#include "widgets/filterbar.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// The window of the QC tools, with pasted columns and with tickets.
class QcWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QcWindow>(m_work.workspace->lists(), m_work.reference(), m_work.time, m_prompts);
        m_window->show();
    }

    // To look at the window, name a folder in KESU_KEEP_PRINTS.
    void cleanup()
    {
        if (const QString kept = qEnvironmentVariable("KESU_KEEP_PRINTS"); !kept.isEmpty())
            m_window->grab().save(u"%1/qc-%2.png"_s.arg(kept, QString::fromLatin1(QTest::currentTestFunction())));
        m_window.reset();
    }

    void pastedColumnsAreDrawnWhileOneTypes()
    {
        QVERIFY(!find<QPushButton>("saveChartPdfButton")->isEnabled());
        choose("toolCombo", u"pareto"_s);
        find<QPlainTextEdit>("columnsEdit")->setPlainText(u"开胶\t60\n划伤\t30\n色差\t7"_s);
        QTRY_VERIFY(find<QTextBrowser>("figuresBrowser")->toPlainText().contains(u"92.78"_s));
        QVERIFY(find<QPushButton>("saveChartPdfButton")->isEnabled());
        QVERIFY(!find<QLabel>("qcProblemLabel")->isVisible());
    }

    void whatCannotBeComputedIsSaid()
    {
        choose("toolCombo", u"pchart"_s);
        find<QPlainTextEdit>("columnsEdit")->setPlainText(u"甲\t3\t50\n乙\t99\t50"_s);
        QTRY_VERIFY(find<QLabel>("qcProblemLabel")->text().contains(u"samples[1].count"_s));
        QVERIFY(find<QTextBrowser>("figuresBrowser")->toPlainText().isEmpty());
        QVERIFY(!find<QPushButton>("copyChartButton")->isEnabled());
    }

    void limitsBelongToCapabilityAndRulesToControlCharts()
    {
        choose("toolCombo", u"capability"_s);
        QVERIFY(find<QLineEdit>("uslEdit")->isVisible());
        QVERIFY(!find<QComboBox>("rulesCombo")->isVisible());
        find<QPlainTextEdit>("columnsEdit")->setPlainText(u"9.9\n10.1\n10\n10.2\n9.8"_s);
        find<QLineEdit>("lslEdit")->setText(u"9"_s);
        find<QLineEdit>("uslEdit")->setText(u"11"_s);
        QTRY_VERIFY(find<QTextBrowser>("figuresBrowser")->toPlainText().contains(u"Cpk"_s));
        find<QLineEdit>("uslEdit")->setText(u"eleven"_s);
        QTRY_VERIFY(find<QLabel>("qcProblemLabel")->text().contains(u"usl"_s));
        choose("toolCombo", u"imr"_s);
        QVERIFY(!find<QLineEdit>("uslEdit")->isVisible());
        QVERIFY(find<QComboBox>("rulesCombo")->isVisible());
        QTRY_VERIFY(find<QTextBrowser>("figuresBrowser")->toPlainText().contains(u"UCL"_s));
    }

    void timesPastedFromASheetHaveNoLimitBelowZero()
    {
        choose("toolCombo", u"imr"_s);
        find<QPlainTextEdit>("columnsEdit")->setPlainText(u"1\n9\n2\n14\n0.5\n3"_s);
        auto *box = find<QCheckBox>("neverNegativeCheckBox");
        QVERIFY(box->isVisible());
        const auto figures = [this] { return find<QTextBrowser>("figuresBrowser")->toPlainText(); };
        const QRegularExpression negative(u"[-\u2212][0-9]"_s);
        QTRY_VERIFY(figures().contains(negative));
        box->click();
        QTRY_VERIFY(!figures().contains(negative));
        QVERIFY(figures().contains(u"LCL"_s));
        find<QTabWidget>("sourceTabs")->setCurrentIndex(1);
        QVERIFY(!box->isVisible()); // of tickets it is known
        choose("toolCombo", u"pareto"_s);
        find<QTabWidget>("sourceTabs")->setCurrentIndex(0);
        QVERIFY(!box->isVisible());
    }

    void ticketsAreOfferedByCategoryAndByTwoQuantities()
    {
        choose("toolCombo", u"pareto"_s);
        find<QTabWidget>("sourceTabs")->setCurrentIndex(1);
        QCOMPARE(find<QComboBox>("fieldCombo")->currentData(), QVariant(u"category"_s));
        choose("toolCombo", u"scatter"_s);
        const auto *along = find<QComboBox>("againstCombo");
        QVERIFY(along->count() > 1);
        QVERIFY(along->currentData() != find<QComboBox>("quantityCombo")->currentData());
    }

    void ticketsAreCounted()
    {
        for (int i = 0; i < 3; ++i)
            m_work.registered();
        choose("toolCombo", u"pareto"_s);
        find<QTabWidget>("sourceTabs")->setCurrentIndex(1);
        choose("fieldCombo", u"channel"_s);
        QTRY_VERIFY(find<QTextBrowser>("figuresBrowser")->toPlainText().contains(u"100.00 %"_s));
        QTRY_VERIFY(find<QLabel>("ticketNoteLabel")->text().contains(u'3'));
        // the same tickets without phone calls
        auto *filter = m_window->findChild<FilterBar *>();
        filter->setQuery(ticketfilter::with({}, u"channel:letter"_s, m_work.reference()));
        Q_EMIT filter->queryChanged();
        QTRY_VERIFY(find<QLabel>("qcProblemLabel")->isVisible());
    }

    void everyToolTakesTickets_data()
    {
        QTest::addColumn<QString>("tool");
        for (const auto &[tool, code] : qcToolCodes)
            QTest::newRow(code.toUtf8().constData()) << code.toString();
    }

    void everyToolTakesTickets()
    {
        QFETCH(QString, tool);
        for (int i = 0; i < 6; ++i) {
            Registration taken = m_work.complaint();
            taken.ticket.quantity = QString::number(i * i + 1);
            taken.ticket.households = 10 - i;
            taken.ticket.channel = i % 2 ? u"phone"_s : u"letter"_s;
            test::TestWorkspace::must(m_work.tickets().registerTicket(taken));
        }
        choose("toolCombo", tool);
        find<QTabWidget>("sourceTabs")->setCurrentIndex(1);
        const bool counts = tool == "cchart"_L1 || tool == "uchart"_L1 || tool == "pareto"_L1;
        choose("quantityCombo", counts ? QString() : u"quantity"_s);
        choose("againstCombo", u"households"_s);
        choose("fieldCombo", u"channel"_s);
        choose("strataCombo", u"channel"_s);
        choose("periodCombo", tool == "imr"_L1 ? u"1"_s : u"week"_s);
        if (tool.startsWith(u"xbar"_s) || tool.endsWith(u"chart"_s)) {
            find<QComboBox>("periodCombo")->addItem(u"2"_s, u"2"_s);
            choose("periodCombo", u"2"_s);
        }
        if (tool == "capability"_L1)
            find<QLineEdit>("uslEdit")->setText(u"40"_s);
        QTRY_VERIFY2(find<QPushButton>("saveChartPdfButton")->isEnabled(),
                     qPrintable(find<QLabel>("qcProblemLabel")->text()));
        QVERIFY(!find<QTextBrowser>("figuresBrowser")->toPlainText().isEmpty());
    }

    void aPlacedCountIsOpenedAsItWasAsked()
    {
        for (int i = 0; i < 2; ++i)
            m_work.registered();
        choose("toolCombo", u"cchart"_s);
        find<QTabWidget>("sourceTabs")->setCurrentIndex(1);
        choose("fieldCombo", u"level"_s);
        choose("periodCombo", u"1"_s);
        m_window->offerPlacing();
        QSignalSpy placed(m_window.get(), &QcWindow::placed);
        QTRY_VERIFY(find<QPushButton>("placeChartButton")->isEnabled());
        find<QPushButton>("placeChartButton")->click();
        const QJsonObject figure = placed.first().first().toJsonObject();
        QCOMPARE(figure["tickets"_L1]["field"_L1], QJsonValue(u"level"_s));
        QCOMPARE(figure["counted_at"_L1], QJsonValue(m_work.time.now().toIso()));
        QcWindow again(m_work.lists(), m_work.reference(), m_work.time, m_prompts);
        again.offerPlacing(figure);
        QCOMPARE(again.findChild<QTabWidget *>(u"sourceTabs"_s)->currentIndex(), 1);
        QCOMPARE(again.findChild<QComboBox *>(u"fieldCombo"_s)->currentData(), QVariant(u"level"_s));
        QCOMPARE(again.findChild<QComboBox *>(u"periodCombo"_s)->currentData(), QVariant(u"1"_s));
    }

    void drawingsAreSavedAndCopied()
    {
        choose("toolCombo", u"pareto"_s);
        find<QPlainTextEdit>("columnsEdit")->setPlainText(u"a\t3\nb\t1"_s);
        QTRY_VERIFY(find<QPushButton>("saveChartPdfButton")->isEnabled());
        QTemporaryDir folder;
        m_prompts.saveAs = folder.filePath(u"drawing"_s);
        find<QPushButton>("saveChartPdfButton")->click();
        QVERIFY(QFile::exists(folder.filePath(u"drawing.pdf"_s)));
        find<QPushButton>("saveChartPngButton")->click();
        QVERIFY(QFile::exists(folder.filePath(u"drawing.png"_s)));
        m_prompts.saveAs = folder.filePath(u"no/such/folder/x.png"_s);
        find<QPushButton>("saveChartPngButton")->click();
        QCOMPARE(m_prompts.told.size(), 1);
        find<QPushButton>("copyChartButton")->click();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

private:
    template<typename Widget>
    Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    void choose(const char *combo, const QString &data)
    {
        auto *box = find<QComboBox>(combo);
        QVERIFY(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
    }

    test::TestWorkspace m_work;
    test::FakePrompts m_prompts;
    std::unique_ptr<QcWindow> m_window;
};

QTEST_MAIN(QcWindowTest)
#include "tst_qcwindow.moc"
