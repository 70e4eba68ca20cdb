#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include "base/language.h"
#include "papertools.h"
#include "printsamples.h"
#include "testworkspace.h"
#include "tickets/ticketprinter.h"

using namespace kesu;
using namespace kesu::test;
using namespace kesu::testing;
using namespace Qt::StringLiterals;

namespace {

QString squeezed(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

} // namespace

// From a store to paper: a real ticket, printed through the services.
class TestTicketPrinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_translations.load(u"zh_CN"_s); }

    void aHandledTicketIsOnPaperInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("report zh_CN") << u"zh_CN"_s << u"complaint-report"_s
            << QStringList{u"顾客投诉登记及处理报告"_s, u"宽带网络中断"_s, u"昨晚起无法上网，重启光猫无效。"_s, u"张伟"_s,
                           u"13800138000"_s, u"已恢复"_s, u"设备老化，已更换"_s, u"非常满意"_s, u"示例通信"_s, u"陈静"_s};
        QTest::newRow("report zh_TW") << u"zh_TW"_s << u"complaint-report"_s
            << QStringList{u"顧客投訴登記及處理報告"_s, u"张伟"_s, u"已恢复"_s, u"核驗碼"_s};
        QTest::newRow("report en") << u"en"_s << u"complaint-report"_s
            << QStringList{u"CustomerComplaintRegistration"_s, u"张伟"_s, u"已恢复"_s, u"Verification"_s};
        QTest::newRow("slip zh_CN") << u"zh_CN"_s << u"acceptance"_s
            << QStringList{u"投诉受理单"_s, u"张伟"_s, u"处理流程与预计时间"_s, u"小时"_s, u"示例通信"_s};
        QTest::newRow("slip en") << u"en"_s << u"acceptance"_s
            << QStringList{u"ComplaintAcceptanceSlip"_s, u"hours"_s, u"Whathappensnext"_s};
    }

    void aHandledTicketIsOnPaperInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, form);
        QFETCH(QStringList, words);
        TestWorkspace store;
        const TicketId id = store.registered();
        TestWorkspace::must(store.tickets().addAttachments(id, {photo()}));
        store.carry(id, u"close"_s);
        m_translations.load(language);
        const TicketPrinter printer(store.tickets(), store.reference());
        const PaperTools paper(TestWorkspace::must(printer.pdf(id, form)));
        const QString text = squeezed(paper.text());
        const QString number = store.ticket(id).number;
        words << number << store.tickets().verificationCode(id);
        QVERIFY(!text.contains(u"satisfied"_s) || language == u"en"_s); // names, not codes
        for (const QString &word : words)
            QVERIFY2(text.contains(squeezed(word)), qPrintable(word + u"\n"_s + text));
        QCOMPARE(paper.codeOn(1), number);
    }

    void theSameRevisionGivesTheSamePaperAndAChangeAnother()
    {
        TestWorkspace store;
        const TicketId id = store.registered();
        const TicketPrinter printer(store.tickets(), store.reference());
        const QByteArray first = TestWorkspace::must(printer.pdf(id, u"complaint-report"_s));
        store.time.advanceHours(5);
        QCOMPARE(TestWorkspace::must(printer.pdf(id, u"complaint-report"_s)), first);
        TestWorkspace::must(store.tickets().addNote(id, u"再次来电"_s));
        QVERIFY(TestWorkspace::must(printer.pdf(id, u"complaint-report"_s)) != first);
    }

    void aBlankFormNamesTheOrganisationOnly()
    {
        TestWorkspace store;
        const TicketPrinter printer(store.tickets(), store.reference());
        for (const QString &form : TicketPrinter::forms()) {
            const QString text = squeezed(PaperTools(TestWorkspace::must(printer.blankPdf(form))).text());
            QVERIFY(text.contains(u"示例通信"_s));
            QVERIFY(!text.contains(u"KS-"_s));
        }
    }

    void anAdministratorsOwnLayoutIsPrinted()
    {
        TestWorkspace store;
        QVERIFY(QDir(store.dir.path()).mkpath(u"paper"_s));
        QFile file(store.dir.filePath(u"paper/complaint-report.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id": "complaint-report", "title": "Our own paper",
                       "blocks": [{"rows": [{"cells": [{"span": 24, "text": "{ticket.title}"}]}]}]})");
        file.close();
        const TicketPrinter printer(store.tickets(), store.reference(), store.dir.filePath(u"paper"_s));
        const PaperTools paper(TestWorkspace::must(printer.pdf(store.registered(), u"complaint-report"_s)));
        QVERIFY(paper.text().contains(u"Our own paper"_s));
        QVERIFY(paper.text().contains(u"宽带网络中断"_s));
    }

    void aTimeLimitIsExplainedOnPaper()
    {
        TestWorkspace store;
        const TicketId id = store.registered();
        const ClockResult clock = TestWorkspace::must(store.tickets().load(id)).clocks.first();
        const QString form = TicketPrinter::ledgerForm(clock.policyId, clock.code);
        const TicketPrinter printer(store.tickets(), store.reference());
        const QByteArray pdf = TestWorkspace::must(printer.pdf(id, form));
        const PaperTools paper(pdf);
        const QString text = squeezed(paper.text());
        for (const QString &word : {u"时限说明"_s, clock.name.zhCn, clock.policyId, store.ticket(id).number, u"合计"_s})
            QVERIFY2(text.contains(squeezed(word)), qPrintable(word + u"\n"_s + text));
        QCOMPARE(paper.codeOn(1), store.ticket(id).number);
        store.time.advanceHours(1); // the way to the due time stays the same
        QCOMPARE(TestWorkspace::must(printer.pdf(id, form)), pdf);
        QVERIFY(!printer.pdf(id, TicketPrinter::ledgerForm(u"TEL-1.3"_s, u"nothing"_s)));
    }

    // Drawn; the text layer of characters beyond the first plane is Qt's own and not ours to promise.
    void emojiAreDrawn()
    {
        TestWorkspace store;
        Registration registration = store.complaint();
        registration.ticket.narrative = u"客户发来 😀 和 👍"_s;
        const TicketId id = TestWorkspace::must(store.tickets().registerTicket(registration)).facts.ticket.id;
        const TicketPrinter printer(store.tickets(), store.reference());
        const PaperTools paper(TestWorkspace::must(printer.pdf(id, u"complaint-report"_s)));
        QVERIFY2(paper.fonts().contains(u"Symbola"_s), qPrintable(paper.fonts()));
        QVERIFY2(paper.text().contains(u"客户发来"_s), qPrintable(paper.text()));
    }

    void anUnknownFormIsRefused()
    {
        TestWorkspace store;
        const TicketPrinter printer(store.tickets(), store.reference());
        const auto pdf = printer.pdf(store.registered(), u"no-such-form"_s);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, ErrorKind::NotFound);
    }

private:
    static NewAttachment photo()
    {
        NewAttachment file;
        file.bytes = samples::photoBytes(1);
        file.name = u"现场.jpg"_s;
        file.mediaType = u"image/jpeg"_s;
        file.role = u"defect_photo"_s;
        return file;
    }

    Translations m_translations;
};

QTEST_MAIN(TestTicketPrinter)
#include "tst_ticketprinter.moc"
