#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include "layout/formcatalog.h"
#include "papertools.h"
#include "plan/formplanner.h"
#include "printsamples.h"
#include "render/formpdf.h"
#include "render/pagepainter.h"

using namespace kesu;
using namespace kesu::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant revision{1'795'100'000'000};

QString squeezed(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

} // namespace

class TestFormPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString program = PaperTools::missing(); !program.isEmpty())
            QFAIL(qPrintable(u"%1 is not installed"_s.arg(program)));
    }

    void everyBoundValueReadsBack_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("language");
        for (const QString &form : {u"complaint-report"_s, u"acceptance-slip"_s}) {
            for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s})
                QTest::newRow(qPrintable(form + u' ' + language)) << form << language;
        }
    }

    void everyBoundValueReadsBack()
    {
        QFETCH(QString, form);
        QFETCH(QString, language);
        const auto layout = FormCatalog().load(form);
        QVERIFY2(layout, qPrintable(layout ? QString() : layout.error().where));
        const QJsonObject data = samples::complaint();
        const auto pdf = renderPdf(*layout, data, language, revision);
        QVERIFY(pdf);
        const QString text = squeezed(PaperTools(*pdf).text());
        QJsonObject ticket = data.value(u"ticket").toObject();
        if (form == u"acceptance-slip") {
            QJsonObject shown;
            for (const QString &key : {u"number"_s, u"narrative"_s, u"demand"_s, u"product"_s, u"handling_owner"_s})
                shown.insert(key, ticket.value(key));
            ticket = shown;
        }
        ticket.remove(u"returned"); // shown as check boxes
        for (auto it = ticket.constBegin(); it != ticket.constEnd(); ++it)
            QVERIFY2(text.contains(squeezed(it->toString())), qPrintable(it.key() + ": "_L1 + it->toString()));
        QJsonObject customer = data.value(u"customer").toObject();
        if (form == u"acceptance-slip")
            customer.remove(u"address");
        for (const QJsonValue value : customer)
            QVERIFY2(text.contains(squeezed(value.toString())), qPrintable(value.toString()));
        QVERIFY(text.contains(squeezed(layout->title.in(language))));
        QVERIFY(text.contains(u"7F3A-91C2"_s));
        QVERIFY(text.contains(u"胶长门见页月人"_s));
    }

    void glyphsThatThePrintFontLeavesEmptyAreDrawn()
    {
        const auto layout = FormCatalog().load(u"complaint-report"_s);
        QVERIFY(layout);
        const QJsonObject plain = samples::withTicket(samples::complaint(), u"defect"_s, u"  "_s);
        const QJsonObject marked = samples::withTicket(samples::complaint(), u"defect"_s, u"℃ǎⅤ"_s);
        const auto paint = [&](const QJsonObject &data) {
            QImage image(827, 1170, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPage(painter, planForm(*layout, data, u"zh_CN"), 0, 100);
            return image;
        };
        QVERIFY(paint(plain) != paint(marked));
    }

    void theCodeOnThePageIsTheTicketNumber()
    {
        for (const QString &form : {u"complaint-report"_s, u"acceptance-slip"_s}) {
            const auto pdf = renderPdf(*FormCatalog().load(form), samples::complaint(), u"zh_CN", revision);
            QCOMPARE(PaperTools(*pdf).codeOn(1), u"KS-HZ-20261120-A0017"_s);
        }
    }

    void theSameInputGivesTheSameBytes()
    {
        const auto layout = FormCatalog().load(u"complaint-report"_s);
        const auto first = renderPdf(*layout, samples::complaint(), u"zh_CN", revision);
        // The clock moves on by more than a second, the resolution of a PDF's date.
        QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentSecsSinceEpoch() > m_started + 1, 5000);
        const auto second = renderPdf(*layout, samples::complaint(), u"zh_CN", revision);
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        QVERIFY(first->contains("/CreationDate (D:" + revision.toUtc().toString(u"yyyyMMddHHmmss").toLatin1()));
        const auto later = renderPdf(*layout, samples::complaint(), u"zh_CN", revision.plusSeconds(60));
        QVERIFY(*later != *first);
        QCOMPARE(later->size(), first->size());
    }

    void fontsAreEmbeddedAsSubsets()
    {
        const auto pdf = renderPdf(*FormCatalog().load(u"complaint-report"_s), samples::complaint(), u"zh_CN", revision);
        const QString fonts = PaperTools(*pdf).fonts();
        QVERIFY2(fonts.contains(u"WenQuanYi"_s), qPrintable(fonts));
        QVERIFY(pdf->size() < 400'000); // the font alone has 5 MB, the photos as delivered more
    }

    void aPageIsPaintedOnAnyDevice()
    {
        const auto layout = FormCatalog().load(u"acceptance-slip"_s);
        QImage image(827, 1170, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, planForm(*layout, samples::complaint(), u"zh_CN"), 0, 100);
        painter.end();
        // The outer line's left edge, 15 mm from the paper's, half way down the table.
        bool ink = false;
        for (int x = 56; x <= 62; ++x)
            ink = ink || qGray(image.pixel(x, 400)) < 100;
        QVERIFY(ink);
        QCOMPARE(qGray(image.pixel(20, 400)), 255);
    }

private:
    const qint64 m_started = QDateTime::currentSecsSinceEpoch();
};

QTEST_MAIN(TestFormPdf)
#include "tst_formpdf.moc"
