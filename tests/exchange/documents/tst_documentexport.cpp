#include <QBuffer>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "base/language.h"
#include "documents/documentexport.h"
#include "eightd/carservice.h"
#include "eightd/eightdprinter.h"
#include "eightd/eightdservice.h"
#include "eightdsamples.h"
#include "layout/filledform.h"
#include "layout/formparser.h"
#include "papertools.h"
#include "printsamples.h"
#include "render/formpdf.h"
#include "signatures.h"
#include "testworkspace.h"
#include "unzipped.h"

using namespace kesu;
using namespace kesu::test;
using namespace kesu::testing;
using namespace Qt::StringLiterals;

namespace {

QString squeezed(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

QPicture bar(const QJsonObject &data)
{
    if (data.isEmpty())
        return QPicture();
    QPicture picture;
    QPainter painter(&picture);
    painter.fillRect(0, 0, 400, 200, Qt::black);
    painter.end();
    picture.setBoundingRect({0, 0, 400, 200});
    return picture;
}

} // namespace

// 8D reports and CARs as text documents and spreadsheets, through the services.
class TestDocumentExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_translations.load(u"zh_CN"_s);
        m_store = std::make_unique<TestWorkspace>();
        m_ticket = m_store->registered();
    }

    void everyPartIsWellFormed_data() { formats(); }

    void everyPartIsWellFormed()
    {
        QFETCH(DocumentFormat, format);
        const auto parts = unzipped(exported(sampleEightD(), format));
        QVERIFY(!parts.isEmpty());
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part.key().endsWith(u".xml"_s) || part.key().endsWith(u".rels"_s))
                QVERIFY2(xmlProblem(*part).isEmpty(), qPrintable(part.key() + u": "_s + xmlProblem(*part)));
        }
    }

    void everyWordOfThePrintedFormIsInTheFile_data() { formats(); }

    void everyWordOfThePrintedFormIsInTheFile()
    {
        QFETCH(DocumentFormat, format);
        const FormDocument document = documentOf(sampleEightD());
        const QString words = squeezed(wordsOf(TestWorkspace::must(exportDocument(document, format))));
        const FilledForm form = fillForm(document.layout, document.content);
        for (const FilledBlock &block : form.blocks) {
            QVERIFY2(words.contains(squeezed(block.section)), qPrintable(block.section));
            for (const QList<FilledRow> &rows : {block.header, block.rows}) {
                for (const FilledRow &row : rows) {
                    for (const FilledCell &cell : row.cells)
                        QVERIFY2(words.contains(squeezed(cell.text)), qPrintable(cell.text));
                }
            }
        }
    }

    void disciplinesAreHeadingsAndTableHeadsAreRepeated()
    {
        const auto docx = unzipped(exported(sampleEightD(), DocumentFormat::Docx));
        const QString body = QString::fromUtf8(docx.value(u"word/document.xml"_s));
        const QString content =
            QString::fromUtf8(unzipped(exported(sampleEightD(), DocumentFormat::Odt)).value(u"content.xml"_s));
        for (int discipline = 0; discipline <= 8; ++discipline) {
            const QString heading = u"D%1 "_s.arg(discipline);
            QVERIFY2(QRegularExpression(u"Heading1\"/></w:pPr><w:r><w:t[^>]*>"_s + heading).match(body).hasMatch(),
                     qPrintable(heading));
            QVERIFY2(QRegularExpression(u"<text:h [^>]*>"_s + heading).match(content).hasMatch(), qPrintable(heading));
        }
        QVERIFY(body.contains(u"<w:tblHeader/>"_s));
        QVERIFY(content.contains(u"<table:table-header-rows>"_s));
        const QString foot = QString::fromUtf8(docx.value(u"word/footer.xml"_s));
        QVERIFY(foot.contains(u"w:instr=\"PAGE\""_s) && foot.contains(u"w:instr=\"NUMPAGES\""_s));
    }

    void picturesAndChartsAreInsideAndNamed()
    {
        EightD report = sampleEightD();
        addFigures(report);
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, report));
        const FormDocument document = TestWorkspace::must(printer().document(view.report.id));
        const auto docx = unzipped(TestWorkspace::must(exportDocument(document, DocumentFormat::Docx)));
        const auto odt = unzipped(TestWorkspace::must(exportDocument(document, DocumentFormat::Odt)));
        const auto xlsx = unzipped(TestWorkspace::must(exportDocument(document, DocumentFormat::Xlsx)));
        const QString relations = QString::fromUtf8(docx.value(u"word/_rels/document.xml.rels"_s));
        const QString manifest = QString::fromUtf8(odt.value(u"META-INF/manifest.xml"_s));
        int photos = 0;
        int drawings = 0;
        for (const QString &path : docx.keys()) {
            if (!path.startsWith(u"word/media/"_s))
                continue;
            ++(path.endsWith(u".jpg"_s) ? photos : drawings);
            QVERIFY(!QImage::fromData(docx.value(path)).isNull());
            QVERIFY(relations.contains(path.mid(5)));
        }
        QCOMPARE(photos, 1);
        QVERIFY(drawings >= 2); // the number's code and the chart
        for (const QString &path : odt.keys())
            QVERIFY(!path.startsWith(u"Pictures/"_s) || manifest.contains(path));
        QVERIFY(xlsx.contains(u"xl/media/image1.jpeg"_s) || xlsx.contains(u"xl/media/image1.png"_s));
        for (const auto &words : {wordsOf(docx), wordsOf(odt), wordsOf(xlsx)})
            QVERIFY(words.contains(u"图一焊点切片"_s));
    }

    void whatPeopleTypeIsNeitherMarkupNorFormula_data() { formats(); }

    void whatPeopleTypeIsNeitherMarkupNorFormula()
    {
        QFETCH(DocumentFormat, format);
        EightD report = sampleEightD();
        report.problemStatement = u"=cmd|' /C calc'!A0"_s;
        report.defect = u"</w:t><text:p/>&amp;{report.number}"_s;
        report.symptom = u"甲\x01\xffff乙"_s + QChar(0xd800) + u"丙"_s;
        report.actions[0].text = u"=HYPERLINK(\"http://x\")"_s;
        report.customer = u"&P &D 顾客"_s;
        const auto parts = unzipped(exported(report, format));
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part.key().endsWith(u".xml"_s))
                QVERIFY2(xmlProblem(*part).isEmpty(), qPrintable(part.key()));
            QVERIFY(!part.value().contains("<f>"));
        }
        const QString words = wordsOf(parts);
        for (const QString &text : {report.problemStatement, report.defect, report.actions[0].text, u"甲乙"_s})
            QVERIFY2(words.contains(text), qPrintable(text));
    }

    void theSameRevisionGivesTheSameBytes_data() { formats(); }

    void theSameRevisionGivesTheSameBytes()
    {
        QFETCH(DocumentFormat, format);
        const FormDocument document = documentOf(sampleEightD());
        const QByteArray first = TestWorkspace::must(exportDocument(document, format));
        QCOMPARE(TestWorkspace::must(exportDocument(document, format)), first);
        // Its only date is that of the revision, not of the moment.
        const auto parts = unzipped(first);
        const QByteArray about = parts.value(u"docProps/core.xml"_s, parts.value(u"meta.xml"_s));
        const QString date = document.revisionTime.toUtc().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        QVERIFY2(about.contains(date.toLatin1()), about.constData());
    }

    void aFrozenRevisionIsExportedAsItWas()
    {
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, sampleEightD()));
        TestWorkspace::must(reports().freeze(view.report.id, ReportStage::Interim));
        const EightDView frozen = TestWorkspace::must(reports().load(view.report.id));
        EightD edited = frozen.report;
        edited.defect = u"后来才改的缺陷"_s;
        TestWorkspace::must(reports().save(frozen.report, edited, frozen.seen));
        const auto now = TestWorkspace::must(printer().document(view.report.id));
        const auto then = TestWorkspace::must(printer().document(view.report.id, {}, 1));
        QVERIFY(wordsOf(TestWorkspace::must(exportDocument(now, DocumentFormat::Docx))).contains(edited.defect));
        QVERIFY(!wordsOf(TestWorkspace::must(exportDocument(then, DocumentFormat::Docx))).contains(edited.defect));
        QCOMPARE(printer().document(view.report.id, {}, 7).error().code, u"no-such-revision"_s);
    }

    void whoWaivedTheProofAndWhenIsOnTheDocument_data() { formats(); }

    void whoWaivedTheProofAndWhenIsOnTheDocument()
    {
        QFETCH(DocumentFormat, format);
        EightD report = sampleEightD();
        report.effectivenessWaiver = u"已停产，无后续批次"_s;
        const EightDId id = TestWorkspace::must(reports().create(m_ticket, report)).report.id;
        const auto said = [&] {
            const auto document = TestWorkspace::must(printer().document(id));
            const QString pdf = PaperTools(TestWorkspace::must(renderPdf(document))).text();
            return std::pair(squeezed(wordsOf(TestWorkspace::must(exportDocument(document, format)))), squeezed(pdf));
        };
        const StaffMember approver = m_store->addStaff(u"钱厂长"_s, {u"manager"_s});
        const auto [open, openPdf] = said();
        QVERIFY(open.contains(report.effectivenessWaiver) && !open.contains(approver.name));
        givePassword(*m_store, approver);
        TestWorkspace::must(signAs(*m_store, approver, id, u"effectiveness_waiver"_s, SignatureRole::Approved));
        const auto [words, pdf] = said();
        for (const QString &each : {words, pdf}) {
            for (const QString &word : {u"免除的批准人"_s, approver.name, u"批准时间"_s, u"2026-11-21"_s})
                QVERIFY2(each.contains(word), qPrintable(word + u'\n' + each));
        }
        // It stands for this reason alone.
        const EightDView view = TestWorkspace::must(reports().load(id));
        EightD edited = view.report;
        edited.effectivenessWaiver = u"客户不要求"_s;
        TestWorkspace::must(reports().save(view.report, edited, view.seen));
        QVERIFY(!said().first.contains(approver.name) && !said().second.contains(approver.name));
    }

    void aFormInTwoLanguagesSaysEveryWordOfItsOwnTwice_data() { formats(); }

    void aFormInTwoLanguagesSaysEveryWordOfItsOwnTwice()
    {
        QFETCH(DocumentFormat, format);
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, sampleEightD()));
        const auto document = TestWorkspace::must(printer().document(view.report.id, {u"zh_CN"_s, u"en"_s}));
        const QString words = squeezed(wordsOf(TestWorkspace::must(exportDocument(document, format))));
        for (const QString &both : {u"D1成立小组/D1Team"_s, u"问题陈述Problemstatement"_s, u"已验证verified"_s})
            QVERIFY2(words.contains(both), qPrintable(both));
        // The words spoken around it have not changed.
        QCOMPARE(uiLanguage(), u"zh_CN"_s);
        QCOMPARE(QCoreApplication::translate("kesuctl", "All is well."), u"一切正常。"_s);
    }

    // What people wrote stays in their language; every word of the form itself is there in both.
    void everyLabelOfAFormInTwoLanguagesIsInBoth()
    {
        EightD report = sampleEightD();
        report.effectivenessWaiver = u"已停产"_s;
        addFigures(report);
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, report));
        Car given;
        given.issuedTo = u"制造二部"_s;
        const Car car = TestWorkspace::must(m_store->workspace->cars().create(m_ticket, given)).car;
        const FormLanguages both{u"zh_CN"_s, u"en"_s};
        const QRegularExpression han(u"[\\x{4e00}-\\x{9fff}]"_s);
        const QRegularExpression latin(u"[A-Za-z]{2}"_s);
        QStringList oneSided;
        const auto look = [&](const QString &label) {
            if (!label.isEmpty() && !(label.contains(han) && label.contains(latin)))
                oneSided.append(label);
        };
        for (const FormDocument &document : {TestWorkspace::must(printer().document(view.report.id, both)),
                                             TestWorkspace::must(printer().document(car.number, u"car"_s, both))}) {
            const FilledForm form = fillForm(document.layout, document.content);
            for (const FilledBlock &block : form.blocks) {
                look(block.section);
                for (const FilledRow &row : block.header + block.rows) {
                    for (const FilledCell &cell : row.cells) {
                        look(cell.caption);
                        if (cell.isLabel)
                            look(cell.text);
                        if (cell.signature)
                            look(cell.signature->title);
                        for (const FilledCheck &check : cell.checks)
                            look(check.text);
                    }
                }
            }
        }
        QVERIFY2(oneSided.isEmpty(), qPrintable(oneSided.join(u'|')));
    }

    void anotherLanguageThanTheWindowsIsSpokenForTheDocumentAlone()
    {
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, sampleEightD()));
        const auto document = TestWorkspace::must(printer().document(view.report.id, {u"en"_s, {}}));
        const QString words = wordsOf(TestWorkspace::must(exportDocument(document, DocumentFormat::Docx)));
        QVERIFY(words.contains(u"Problem statement"_s) && words.contains(u"verified"_s));
        QVERIFY(!words.contains(u"已验证"_s));
        QCOMPARE(uiLanguage(), u"zh_CN"_s);
    }

    void aSignatureDrawnByHandIsInTheText()
    {
        const auto layout = parseFormLayout(R"({"id": "t", "title": {"zh_CN": "签", "zh_TW": "簽", "en": "Sign"},
            "blocks": [{"rows": [{"cells": [{"span": 24, "sign": {"title": "X", "drawing": "hand"}}]}]}]})");
        const QJsonObject hand{{u"data"_s, QString::fromLatin1(samples::photoBytes(3, {400, 100}).toBase64())}};
        const FormDocument document{TestWorkspace::must(layout),
                                    {{{u"ticket"_s, QJsonObject{{u"number"_s, u"1"_s}}}, {u"hand"_s, hand}},
                                     {u"zh_CN"_s, {}},
                                     {}},
                                    {},
                                    {}};
        const auto docx = unzipped(TestWorkspace::must(exportDocument(document, DocumentFormat::Docx)));
        QVERIFY(!QImage::fromData(docx.value(u"word/media/picture1.jpg"_s)).isNull());
        const auto odt = unzipped(TestWorkspace::must(exportDocument(document, DocumentFormat::Odt)));
        QVERIFY(!QImage::fromData(odt.value(u"Pictures/picture1.jpg"_s)).isNull());
        const auto xlsx = unzipped(TestWorkspace::must(exportDocument(document, DocumentFormat::Xlsx)));
        QVERIFY(!QImage::fromData(xlsx.value(u"xl/media/image1.jpeg"_s)).isNull());
    }

    void aDrawnSignatureKeepsClearOfTheLinesOfItsCell()
    {
        const auto layout = parseFormLayout(R"({"id": "t", "title": {"zh_CN": "签", "zh_TW": "簽", "en": "Sign"},
            "blocks": [{"rows": [{"cells": [{"span": 12, "sign": {"title": "X", "drawing": "hand"}},
                                            {"span": 12, "sign": {"title": "Y"}}]}]}]})");
        for (const QSize &strokes : {QSize(900, 60), QSize(100, 400)}) { // as wide, as high as it may be
            const QJsonObject hand{{u"data"_s, QString::fromLatin1(samples::photoBytes(3, strokes).toBase64())}};
            const FormDocument document{TestWorkspace::must(layout),
                                        {{{u"ticket"_s, QJsonObject{{u"number"_s, u"1"_s}}}, {u"hand"_s, hand}},
                                         {u"zh_CN"_s, {}},
                                         {}},
                                        {},
                                        {}};
            const auto xlsx = unzipped(TestWorkspace::must(exportDocument(document, DocumentFormat::Xlsx)));
            const QString anchor = QString::fromUtf8(xlsx.value(u"xl/drawings/drawing1.xml"_s));
            const QString corner = u"<xdr:col>(\\d+)</xdr:col><xdr:colOff>(\\d+)</xdr:colOff>"
                                   "<xdr:row>(\\d+)</xdr:row><xdr:rowOff>(\\d+)</xdr:rowOff>"_s;
            const auto at = QRegularExpression(u"<xdr:from>"_s + corner + u"</xdr:from><xdr:to>"_s + corner).match(anchor);
            QVERIFY2(at.hasMatch(), qPrintable(anchor));
            constexpr int emuOfAPixel = 9525;
            QVERIFY(at.captured(4).toInt() > 2 * emuOfAPixel);     // below the upper line
            QCOMPARE(at.captured(7), at.captured(3));              // ends in the same row …
            QVERIFY(at.captured(8).toInt() < 43 * emuOfAPixel);    // … of 12 mm
            QVERIFY2(at.captured(5).toInt() < 12, qPrintable(anchor)); // and in its own cell
        }
    }

    void anEmptyFormIsExportedToo_data() { formats(); }

    void anEmptyFormIsExportedToo()
    {
        QFETCH(DocumentFormat, format);
        for (const QString &form : EightDPrinter::forms()) {
            const auto document = TestWorkspace::must(printer().document(u"blank"_s, form));
            QVERIFY(!unzipped(TestWorkspace::must(exportDocument(document, format))).isEmpty());
        }
    }

    void aCarIsExportedWithItsNumber_data() { formats(); }

    void aCarIsExportedWithItsNumber()
    {
        QFETCH(DocumentFormat, format);
        Car given;
        given.issuedTo = u"制造二部"_s;
        given.nonconformity = u"死灯"_s;
        const Car car = TestWorkspace::must(m_store->workspace->cars().create(m_ticket, given)).car;
        const auto document = TestWorkspace::must(printer().document(car.number, u"car"_s));
        const QString words = wordsOf(TestWorkspace::must(exportDocument(document, format)));
        for (const QString &word : {car.number, u"LED-FM-QA-016"_s, u"制造二部"_s, u"死灯"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString good = folder.filePath(u"报告.docx"_s);
        QVERIFY(saveExported(good, "words").has_value());
        QFile file(good);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("words"));
        const QString bad = folder.filePath(u"无此目录/报告.docx"_s);
        const auto refused = saveExported(bad, "words");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"file-not-writable"_s);
        QCOMPARE(refused.error().where, bad);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"报告.docx"_s});
    }

    void theNameSaysTheFormat()
    {
        QCOMPARE(TestWorkspace::must(documentFormatOf(u"a/b.DOCX"_s)), DocumentFormat::Docx);
        QCOMPARE(documentFormatOf(u"a/b.doc"_s).error().code, u"document-format"_s);
        QCOMPARE(documentFormatOf(u"a"_s).error().code, u"document-format"_s);
    }

    // LibreOffice is large, so it is asked only where its program is named in KESU_SOFFICE; then it must work.
    void libreOfficeReadsEveryWord_data() { formats(); }

    void libreOfficeReadsEveryWord()
    {
        QFETCH(DocumentFormat, format);
        const QString office = qEnvironmentVariable("KESU_SOFFICE");
        if (office.isEmpty())
            QSKIP("KESU_SOFFICE does not name LibreOffice");
        EightD report = sampleEightD();
        addFigures(report);
        QTemporaryDir folder;
        const QString name = u"report."_s + codeOf(documentFormatCodes, format);
        QVERIFY(saveExported(folder.filePath(name), exported(report, format)).has_value());
        QProcess process;
        process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                               u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), folder.filePath(name)});
        QVERIFY2(process.waitForFinished(120000), qPrintable(process.errorString()));
        QFile pdf(folder.filePath(u"report.pdf"_s));
        QVERIFY2(pdf.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
        const QString text = squeezed(PaperTools(pdf.readAll()).text());
        for (const QString &word : {u"D0准备与紧急响应措施"_s, u"D8"_s, u"图一焊点切片"_s, squeezed(report.problemStatement)})
            QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
    }

private:
    static void formats()
    {
        QTest::addColumn<DocumentFormat>("format");
        QTest::newRow("docx") << DocumentFormat::Docx;
        QTest::newRow("odt") << DocumentFormat::Odt;
        QTest::newRow("xlsx") << DocumentFormat::Xlsx;
    }

    static QString wordsOf(const QMap<QString, QByteArray> &parts)
    {
        QString words;
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part.key().endsWith(u".xml"_s))
                words += xmlWords(*part);
            if (part.key().contains(u"drawing"_s))
                words += QString::fromUtf8(*part); // a picture's caption is also its description
        }
        return words;
    }
    static QString wordsOf(const QByteArray &package) { return wordsOf(unzipped(package)); }

    EightDService &reports() const { return m_store->workspace->eightDs(); }
    EightDPrinter printer() const
    {
        return EightDPrinter({reports(), m_store->workspace->cars(), m_store->tickets(), m_store->reference()}, {}, bar);
    }
    FormDocument documentOf(const EightD &report) const
    {
        const EightDView view = TestWorkspace::must(reports().create(m_ticket, report));
        return TestWorkspace::must(printer().document(view.report.id));
    }
    QByteArray exported(const EightD &report, DocumentFormat format) const
    {
        return TestWorkspace::must(exportDocument(documentOf(report), format));
    }

    // A photo in D4 and a chart in D2.
    void addFigures(EightD &report) const
    {
        NewAttachment file;
        file.bytes = samples::photoBytes(1);
        file.name = u"切片.jpg"_s;
        file.mediaType = u"image/jpeg"_s;
        file.role = u"evidence"_s;
        TestWorkspace::must(m_store->tickets().addAttachments(m_ticket, {file}));
        Figure photo;
        photo.discipline = 4;
        photo.attachment = TestWorkspace::must(m_store->tickets().load(m_ticket)).facts.attachments.first().id;
        photo.caption = u"图一焊点切片"_s;
        Figure chart;
        chart.discipline = 2;
        chart.caption = u"图二柏拉图"_s;
        chart.data = u"{\"tool\": \"pareto\"}"_s;
        report.figures = {photo, chart};
    }

    Translations m_translations;
    std::unique_ptr<TestWorkspace> m_store;
    TicketId m_ticket;
};

QTEST_MAIN(TestDocumentExport)
#include "tst_documentexport.moc"
