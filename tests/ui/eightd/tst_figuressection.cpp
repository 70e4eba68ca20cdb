#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

#include "eightd/eightddeps.h"
#include "eightd/eightdediting.h"
#include "eightd/figureimages.h"
#include "eightd/figuressection.h"
#include "eightd/recordsmodel.h"
#include "eightd/recordstable.h"
#include "forms/formkeys.h"
#include "shellfakes.h"
#include "statistics/countedfigure.h"
#include "statistics/qcwindow.h"
#include "testworkspace.h"
#include "widgets/clockticker.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// Pictures and charts of a discipline, in a real store.
class FiguresSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<TestWorkspace>();
        Workspace &work = *m_work->workspace;
        m_ticker = std::make_unique<ClockTicker>(m_work->time);
        m_deps = std::make_unique<EightDDeps>(EightDDeps{work.eightDs(), work.cars(), work.tickets(), work.lists(),
                                                         work.reference(), work.drafts(), *m_ticker, m_navigator,
                                                         m_prompts, m_work->time});
        m_editing = std::make_unique<EightDEditing>(work.eightDs(), work.drafts(), m_work->time);
        m_ticket = m_work->registered();
        TestWorkspace::must(m_editing->open(TestWorkspace::must(work.eightDs().create(m_ticket)).report.id));
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidgetResizable(true);
        m_section = new FiguresSection(3, *m_editing, *m_deps, nullptr);
        m_area->setWidget(m_section);
        m_area->resize(1000, 700);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    }
    void cleanup()
    {
        m_area.reset();
        m_editing.reset();
        m_work.reset();
    }

    void chosenPicturesBecomeFiguresOfTheDisciplineAndAttachmentsOfTheTicket()
    {
        m_prompts.files = {picture(u"a"_s, Qt::red), picture(u"b"_s, Qt::blue)};
        m_section->findChild<QPushButton *>(u"figuresAddButton"_s)->click();
        QTRY_COMPARE(m_editing->report().figures.size(), 2);
        const auto view = TestWorkspace::must(m_work->tickets().load(m_ticket));
        QCOMPARE(view.facts.attachments.size(), 2);
        const Figure figure = m_editing->report().figures.first();
        QCOMPARE(figure.discipline.value_or(-1), 3);
        QCOMPARE(figure.attachment, view.facts.attachments.first().id);
        QVERIFY(figure.width.has_value());
        m_editing->undo(); // they came at once, they go at once; the evidence stays with the ticket
        QVERIFY(m_editing->report().figures.isEmpty());
        QCOMPARE(TestWorkspace::must(m_work->tickets().load(m_ticket)).facts.attachments.size(), 2);
    }

    void aPastedPictureIsTakenAndShownSmallFromAnotherThread()
    {
        QImage image(1600, 1200, QImage::Format_RGB32);
        image.fill(Qt::green);
        QMimeData pasted;
        pasted.setImageData(image);
        QVERIFY(m_section->takePasted(pasted));
        QTRY_COMPARE(m_editing->report().figures.size(), 1);
        auto *table = m_section->findChild<RecordsTable *>();
        const QString id = m_editing->report().figures.first().id;
        QTRY_VERIFY(!table->picture(id).isNull());
        const QSize box = FigureImages::box(FigureImages::Thumbnail);
        QVERIFY(table->picture(id).width() <= box.width() && table->picture(id).height() <= box.height());
        QCOMPARE(table->picture(id).pixelColor(5, 5), QColor(Qt::green));
        m_section->open(id);
        QTRY_VERIFY(!m_section->findChild<QLabel *>(u"figurePreview"_s)->pixmap().isNull());
    }

    void aPasteInsideAnOpenRowReachesThePage()
    {
        FormKeys page(m_section);
        QSignalSpy pasted(&page, &FormKeys::picturePasted);
        m_prompts.files = {picture(u"a"_s, Qt::red)};
        m_section->add();
        QTRY_COMPARE(m_editing->report().figures.size(), 1);
        m_section->open(m_editing->report().figures.first().id, u"caption"_s);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::black);
        QApplication::clipboard()->setImage(image);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted.size(), 1);
    }

    void textAndOtherFilesAreNoPictures()
    {
        QMimeData text;
        text.setText(u"no picture"_s);
        QVERIFY(!m_section->takePasted(text));
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(QCoreApplication::applicationFilePath())});
        QVERIFY(!m_section->takePasted(file));
        QVERIFY(m_editing->report().figures.isEmpty());
    }

    void aChartStaysLinkedToItsDataAndIsChangedAgain()
    {
        m_section->findChild<QPushButton *>(u"insertChartButton"_s)->click();
        auto *window = m_section->findChild<QcWindow *>();
        QVERIFY(window);
        window->findChild<QLineEdit *>(u"titleEdit"_s)->setText(u"缺陷分布"_s);
        window->findChild<QPlainTextEdit *>(u"columnsEdit"_s)->setPlainText(u"开胶\t60\n划伤\t30"_s);
        auto *place = window->findChild<QPushButton *>(u"placeChartButton"_s);
        QTRY_VERIFY(place->isEnabled());
        place->click();
        QCOMPARE(m_editing->report().figures.size(), 1);
        const Figure figure = m_editing->report().figures.first();
        QCOMPARE(figure.caption, u"缺陷分布"_s);
        QVERIFY(figure.attachment.isEmpty());
        const QJsonObject data = QJsonDocument::fromJson(figure.data.toUtf8()).object();
        QCOMPARE(data.value(u"tool"_s).toString(), u"pareto"_s);
        QCOMPARE(data.value(u"data"_s)[u"items"_s].toArray().size(), 2);
        auto *table = m_section->findChild<RecordsTable *>();
        QTRY_VERIFY(!table->picture(figure.id).isNull());
        const QImage before = table->picture(figure.id);

        m_section->open(figure.id);
        m_section->findChild<QPushButton *>(u"editChartButton"_s)->click();
        window = nullptr;
        for (QcWindow *each : m_section->findChildren<QcWindow *>())
            window = each->isVisible() ? each : window;
        QVERIFY(window);
        auto *columns = window->findChild<QPlainTextEdit *>(u"columnsEdit"_s);
        QCOMPARE(columns->toPlainText(), u"开胶\t60\n划伤\t30\n"_s);
        columns->setPlainText(u"开胶\t60\n划伤\t90"_s);
        place = window->findChild<QPushButton *>(u"placeChartButton"_s);
        QTRY_VERIFY(place->isEnabled());
        place->click();
        QCOMPARE(m_editing->report().figures.size(), 1);
        QVERIFY(m_editing->report().figures.first().data.contains(u"90"_s));
        QTRY_VERIFY(!table->picture(figure.id).isNull() && table->picture(figure.id) != before);
    }

    void aCountedChartSaysWhenTheTicketsHaveChangedAndIsCountedAgain()
    {
        const QJsonObject counted = countedByChannel();
        m_editing->change(u"chart"_s, [&](EightD &report) {
            Figure figure;
            figure.discipline = 3;
            figure.data = QString::fromUtf8(QJsonDocument(counted).toJson(QJsonDocument::Compact));
            report.figures.append(figure);
        });
        QVERIFY(m_editing->save());
        const EightDId id = m_editing->report().id;
        TestWorkspace::must(m_work->workspace->eightDs().freeze(id, ReportStage::Interim));
        m_editing->reload();
        const QString figure = m_editing->report().figures.first().id;
        m_section->open(figure);
        auto *label = m_section->findChild<QLabel *>(u"figureCountedLabel"_s);
        auto *again = m_section->findChild<QPushButton *>(u"countAgainButton"_s);
        auto *all = m_section->findChild<QPushButton *>(u"countAllAgainButton"_s);
        QTRY_VERIFY(label->text().contains(u"still say the same"_s));
        QVERIFY2(label->text().contains(u"2026-11-21 10:00"_s), qPrintable(label->text()));
        QVERIFY(!again->isVisible() && !all->isVisible());

        m_work->registered(); // a second one
        QTRY_VERIFY(label->text().contains(u"have changed since"_s));
        QVERIFY(again->isVisible() && all->isVisible());
        QCOMPARE(ticketsInTheChart(), 1); // nothing changed by itself
        m_work->time.advanceHours(1);
        again->click();
        QTRY_COMPARE(ticketsInTheChart(), 2);
        QTRY_VERIFY(!again->isVisible() && !all->isVisible());
        QVERIFY2(label->text().contains(u"11:00"_s), qPrintable(label->text()));
        m_editing->undo();
        QCOMPARE(ticketsInTheChart(), 1);
        QTRY_VERIFY(again->isVisible());
        m_editing->redo();
        QVERIFY(m_editing->save());
        const EightD frozen = TestWorkspace::must(m_work->workspace->eightDs().revision(id, 1));
        QCOMPARE(QJsonDocument::fromJson(frozen.figures.first().data.toUtf8()).object(), counted);
    }

    void twoHundredPicturesDoNotHoldUpTheWindow()
    {
        const QString path = picture(u"big"_s, Qt::darkCyan, QSize(2400, 1800));
        TestWorkspace::must(m_work->tickets().addAttachments(m_ticket, {{path, {}, u"big.png"_s, {}, u"evidence"_s, {}}}));
        const QString attachment
            = TestWorkspace::must(m_work->tickets().load(m_ticket)).facts.attachments.first().id;
        m_editing->change(u"many"_s, [&](EightD &report) {
            for (int i = 0; i < 200; ++i) {
                Figure figure;
                figure.discipline = 3;
                figure.attachment = attachment;
                figure.caption = u"图 %1"_s.arg(i);
                report.figures.append(figure);
            }
        });
        auto *table = m_section->findChild<RecordsTable *>();
        QCOMPARE(table->model()->rowCount(), 200);
        const QString first = m_section->model().idAt(0);
        m_area->grab();
        QVERIFY(table->picture(first).isNull()); // painted without waiting for any
        QTRY_VERIFY(!table->picture(first).isNull());
    }

private:
    QJsonObject countedByChannel() const
    {
        TicketDataQuery query;
        query.field = u"channel"_s;
        const TicketData found = TestWorkspace::must(
            ticketData(QcTool::Pareto, m_work->lists(), m_work->reference(), query));
        QJsonObject figure{{u"tool"_s, u"pareto"_s}, {u"data"_s, found.data}};
        countedfigure::keepCount(figure, query, found, m_work->time.now());
        return figure;
    }

    qsizetype ticketsInTheChart() const
    {
        const QString data = m_editing->report().figures.first().data;
        qsizetype sum = 0;
        for (const QJsonValue item : QJsonDocument::fromJson(data.toUtf8())["data"_L1]["items"_L1].toArray())
            sum += item["count"_L1].toInt();
        return sum;
    }

    QString picture(const QString &name, const QColor &color, QSize size = QSize(64, 48))
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        const QString path = m_work->dir.filePath(name + u".png"_s);
        return image.save(path) ? path : QString();
    }

    std::unique_ptr<TestWorkspace> m_work;
    std::unique_ptr<ClockTicker> m_ticker;
    FakeNavigator m_navigator;
    FakePrompts m_prompts;
    std::unique_ptr<EightDDeps> m_deps;
    std::unique_ptr<EightDEditing> m_editing;
    TicketId m_ticket;
    std::unique_ptr<QScrollArea> m_area;
    FiguresSection *m_section = nullptr;
};

QTEST_MAIN(FiguresSectionTest)
#include "tst_figuressection.moc"
