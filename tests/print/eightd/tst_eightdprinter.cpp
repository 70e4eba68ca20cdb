#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include "base/language.h"
#include "eightd/carservice.h"
#include "eightd/eightdprinter.h"
#include "eightd/eightdservice.h"
#include "eightdsamples.h"
#include "papertools.h"
#include "printsamples.h"
#include "render/formpdf.h"
#include "signatures.h"

using namespace kesu;
using namespace kesu::test;
using namespace kesu::testing;
using namespace Qt::StringLiterals;

namespace {

QString squeezed(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

// A figure whose words can be found again on paper.
QPicture words(const QJsonObject &)
{
    QPicture picture;
    QPainter painter(&picture);
    QFont font(u"WenQuanYi Micro Hei"_s);
    font.setPixelSize(24);
    painter.setFont(font);
    painter.drawText(20, 60, u"画出来的字"_s);
    painter.end();
    picture.setBoundingRect({0, 0, 400, 200});
    return picture;
}

} // namespace

// 8D reports and CARs on paper, through the services.
class TestEightDPrinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString program = PaperTools::missing(); !program.isEmpty())
            QFAIL(qPrintable(program + u" is not installed; ./dev deps installs it"_s));
    }

    void init()
    {
        m_translations.load(u"zh_CN"_s);
        m_store = std::make_unique<TestWorkspace>();
        m_ticket = m_store->registered();
    }

    void everyWordOfALongReportIsOnPaper()
    {
        EightD report = sampleEightD();
        const QString filling = u"这一段文字很长，要占好几行，仍须完整打印。"_s.repeated(60);
        report.customerStatement = u"开头甲"_s + filling + u"结尾甲"_s;
        report.actions[2].evidence = u"开头乙"_s + filling + u"结尾乙"_s;
        report.whys[2].answer = u"开头丙"_s + filling + u"结尾丙"_s;
        report.causes[0].verification = u"开头丁"_s + filling + u"结尾丁"_s;
        for (int i = 0; i < 60; ++i) {
            Action action = report.actions.at(1);
            action.id.clear();
            action.text = u"第%1项措施"_s.arg(i);
            report.actions.append(action);
        }
        const QString text = squeezed(printed(report).text());
        for (const QString &mark : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}) {
            QVERIFY2(text.contains(u"开头"_s + mark), qPrintable(mark));
            QVERIFY2(text.contains(u"结尾"_s + mark), qPrintable(mark));
        }
        for (int i = 0; i < 60; ++i)
            QVERIFY(text.contains(u"第%1项措施"_s.arg(i)));
    }

    void aDisciplineWithoutEntriesStillHasItsHeading()
    {
        const QString text = squeezed(printed(EightD{}).text());
        for (int discipline = 0; discipline <= 8; ++discipline) {
            const QRegularExpression heading(u"D%1[\\x{4e00}-\\x{9fff}]"_s.arg(discipline));
            QVERIFY2(text.contains(heading), qPrintable(text));
        }
        QVERIFY(text.contains(u"（无记录）"_s));
    }

    void theSameContentGivesTheSamePaper()
    {
        const EightDId id = TestWorkspace::must(reports().create(m_ticket, sampleEightD())).report.id;
        const QString number = TestWorkspace::must(reports().load(id)).report.number;
        const QByteArray first = TestWorkspace::must(printer().pdf(number, u"8d"_s));
        m_store->time.advanceHours(3);
        QCOMPARE(TestWorkspace::must(printer().pdf(number, u"8d"_s)), first);
        TestWorkspace::must(reports().recordDecision(id, true, {}, u"客户"_s));
        QVERIFY(TestWorkspace::must(printer().pdf(number, u"8d"_s)) != first);
    }

    void aSignatureIsPrintedWhileItIsForThisContent()
    {
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, sampleEightD()));
        const StaffMember manager = m_store->addStaff(u"周行"_s, {u"manager"_s});
        givePassword(*m_store, manager);
        TestWorkspace::must(signAs(*m_store, manager, view.report.id, u"report"_s, SignatureRole::Approved));
        const auto text = [&] {
            return squeezed(PaperTools(TestWorkspace::must(printer().pdf(view.report.number, u"8d"_s))).text());
        };
        QVERIFY(text().contains(manager.name));
        const EightDView signedView = TestWorkspace::must(reports().load(view.report.id));
        EightD edited = signedView.report;
        edited.defect = u"闪烁"_s;
        TestWorkspace::must(reports().save(signedView.report, edited, signedView.seen));
        QVERIFY(!text().contains(manager.name));
    }

    void anActionNamesItsCausesInTheOrderOfTheCauses()
    {
        EightD report = sampleEightD();
        report.causes = {};
        QStringList texts;
        Action action;
        action.kind = ActionKind::Corrective;
        action.text = u"更换工装"_s;
        for (int i = 0; i < 6; ++i) {
            Cause cause;
            cause.id = u"k%1"_s.arg(9 - i); // a set comes back from the store in the order of its keys
            cause.state = CauseState::Root;
            cause.text = u"原因%1号"_s.arg(i);
            report.causes.append(cause);
            texts.append(cause.text);
            action.causes.prepend(cause.id);
        }
        report.causeTests.clear();
        report.alternatives.clear();
        report.scores.clear();
        report.actions = {action};
        const QString text = squeezed(printed(report).text());
        QVERIFY2(text.contains(texts.join(QString())), qPrintable(text));
    }

    void theFishboneSpeaksTheLanguageOfThePaper()
    {
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, sampleEightD()));
        const auto text = [&](const FormLanguages &languages) {
            const auto made = printer().document(view.report.id, languages);
            return squeezed(PaperTools(TestWorkspace::must(renderPdf(TestWorkspace::must(made)))).text());
        };
        QVERIFY(text({u"zh_CN"_s, {}}).contains(u"根本原因"_s));
        const QString english = text({u"en"_s, {}});
        QVERIFY2(!english.contains(u"根本原因"_s) && !english.contains(u"已排除"_s), qPrintable(english));
    }

    void costsArePrintedInTheirCurrency()
    {
        EightD report = sampleEightD();
        Cost cost;
        cost.kind = u"rework"_s;
        cost.amount = 1'260'000; // in its smallest unit
        cost.currency = u"CNY"_s;
        report.costs = {cost};
        const QString text = squeezed(printed(report).text());
        QVERIFY2(text.contains(u"12,600.00CNY"_s) && !text.contains(u"1260000"_s), qPrintable(text));
    }

    void aPlacedPictureIsPrintedInItsDiscipline()
    {
        NewAttachment file;
        file.bytes = samples::photoBytes(1);
        file.name = u"切片.jpg"_s;
        file.mediaType = u"image/jpeg"_s;
        file.role = u"evidence"_s;
        TestWorkspace::must(m_store->tickets().addAttachments(m_ticket, {file}));
        EightD report = sampleEightD();
        Figure figure;
        figure.discipline = 4;
        figure.attachment = TestWorkspace::must(m_store->tickets().load(m_ticket)).facts.attachments.first().id;
        figure.caption = u"图一焊点切片"_s;
        report.figures.append(figure);
        QVERIFY(squeezed(printed(report).text()).contains(u"图一焊点切片"_s));
    }

    void aFigureFromDataAndTheFishboneAreDrawnAsVectors()
    {
        EightD report = sampleEightD();
        Figure figure;
        figure.discipline = 2;
        figure.caption = u"图二柏拉图"_s;
        figure.data = u"{\"tool\": \"pareto\"}"_s;
        report.figures = {figure};
        report.causes[0].category = u"machine"_s;
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, report));
        const EightDPrinter painting({reports(), m_store->workspace->cars(), m_store->tickets(), m_store->reference()},
                                     {}, words);
        const PaperTools paper(TestWorkspace::must(painting.pdf(view.report.number, u"8d"_s)));
        const QString text = squeezed(paper.text());
        for (const QString &word : {u"图二柏拉图"_s, u"画出来的字"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
        QVERIFY(text.count(squeezed(report.causes[0].text)) >= 2); // in the table and on its bone
        // Without a painter there is no drawing, and no caption that stands for nothing.
        QVERIFY(!squeezed(PaperTools(TestWorkspace::must(printer().pdf(view.report.number, u"8d"_s))).text())
                     .contains(u"图二柏拉图"_s));
    }

    void aCarIsPrintedWithItsNumber()
    {
        Car given;
        given.issuedTo = u"制造二部"_s;
        given.nonconformity = u"死灯"_s;
        const Car car = TestWorkspace::must(m_store->workspace->cars().create(m_ticket, given)).car;
        const PaperTools paper(TestWorkspace::must(printer().pdf(car.number, u"car"_s)));
        const QString text = squeezed(paper.text());
        for (const QString &word : {car.number, u"LED-FM-QA-016"_s, u"A/0"_s, u"制造二部"_s, u"死灯"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
    }

    void whatDoesNotExistIsRefused()
    {
        QCOMPARE(printer().pdf(u"8D-0"_s, u"8d"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(printer().pdf(u"CAR-0"_s, u"car"_s).error().kind, ErrorKind::NotFound);
    }

private:
    EightDService &reports() const { return m_store->workspace->eightDs(); }
    EightDPrinter printer() const
    {
        return EightDPrinter({reports(), m_store->workspace->cars(), m_store->tickets(), m_store->reference()});
    }
    PaperTools printed(const EightD &report) const
    {
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, report));
        return PaperTools(TestWorkspace::must(printer().pdf(view.report.number, u"8d"_s)));
    }

    Translations m_translations;
    std::unique_ptr<TestWorkspace> m_store;
    TicketId m_ticket;
};

QTEST_MAIN(TestEightDPrinter)
#include "tst_eightdprinter.moc"
