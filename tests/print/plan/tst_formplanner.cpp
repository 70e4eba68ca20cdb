#include <QGuiApplication>
#include <QTest>

#include "layout/formcatalog.h"
#include "layout/formparser.h"
#include "plan/formplanner.h"
#include "plan/photoreader.h"
#include "plan/printtext.h"
#include "printsamples.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal topEdge = 18 * planUnitsPerMm;
constexpr qreal bottomEdge = (297 - 15) * planUnitsPerMm;

FormLayout layoutOf(const QString &blocks, const QString &more = {})
{
    const QString json = uR"({"id": "t", "title": "题", %1 "footer": {"centre": "{page.number}/{page.count}"},
        "blocks": [%2]})"_s.arg(more, blocks);
    const auto layout = parseFormLayout(json.toUtf8());
    if (!layout)
        qFatal("%s %s", qPrintable(layout.error().code), qPrintable(layout.error().where));
    return *layout;
}

QJsonObject filled(QJsonObject more = {})
{
    more.insert(u"ticket"_s, QJsonObject{{u"number"_s, u"KS-1"_s}});
    return more;
}

QJsonArray items(int count)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i)
        array.append(QJsonObject{{u"text"_s, u"row %1"_s.arg(i + 1)}});
    return array;
}

const PlannedCell *find(const PagePlan &plan, QStringView place, qsizetype page = 0)
{
    for (const PlannedCell &cell : plan.pages.at(page).cells) {
        if (cell.place == place)
            return &cell;
    }
    return nullptr;
}

QString textOf(const PlannedCell *cell)
{
    QStringList lines;
    for (const PlannedText &text : cell ? cell->texts : QList<PlannedText>())
        lines.append(text.text);
    return lines.join(u'\n');
}

QString everyTextAt(const PagePlan &plan, QStringView place)
{
    QString all;
    for (qsizetype page = 0; page < plan.pages.size(); ++page) {
        for (const PlannedCell &cell : plan.pages.at(page).cells) {
            if (cell.place == place) {
                for (const PlannedText &text : cell.texts)
                    all.append(text.text);
            }
        }
    }
    return all;
}

const QString tableBlock = uR"({"repeat": "items",
    "header": [{"cells": [{"span": 4, "label": "No."}, {"span": 20, "label": "Text"}]}],
    "rows": [{"cells": [{"span": 4, "text": "{#}"}, {"span": 20, "text": "{.text}"}]}]})"_s;

} // namespace

class TestFormPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsStandOnTheGrid()
    {
        const FormLayout layout = layoutOf(
            uR"({"rows": [{"cells": [{"span": 6, "label": "A"}, {"span": 18, "text": "b"}]}]})"_s);
        const PagePlan plan = planForm(layout, filled(), u"zh_CN");
        QCOMPARE(plan.paper, QSizeF(21000, 29700));
        QCOMPARE(plan.pages.size(), 1);
        const PlannedCell *label = find(plan, u"blocks[0].rows[0].cells[0]");
        const PlannedCell *value = find(plan, u"blocks[0].rows[0].cells[1]");
        QVERIFY(label && value);
        QCOMPARE(label->rect.left(), 1500.0);
        QCOMPARE(label->rect.width(), 4500.0);
        QCOMPARE(label->rect.height(), 750.0);
        QVERIFY(label->shaded && !value->shaded);
        QCOMPARE(value->rect.left(), label->rect.right());
        QCOMPARE(value->rect.right(), 19500.0);
        QCOMPARE(plan.pages.first().frames, QList<QRectF>{label->rect.united(value->rect)});
    }

    void theSameInputGivesTheSamePlan()
    {
        const auto layout = FormCatalog().load(u"complaint-report"_s);
        QVERIFY(layout);
        QCOMPARE(planForm(*layout, samples::complaint(), u"zh_CN"), planForm(*layout, samples::complaint(), u"zh_CN"));
        QVERIFY(planForm(*layout, samples::complaint(), u"zh_CN") != planForm(*layout, samples::complaint(), u"en"));
    }

    void aLabelIsCentredAndAValueStartsLeft()
    {
        const PagePlan plan = planForm(
            layoutOf(uR"({"rows": [{"cells": [{"span": 12, "label": "A"}, {"span": 12, "text": "b"}]}]})"_s), filled(),
            u"zh_CN");
        const PlannedCell *label = find(plan, u"blocks[0].rows[0].cells[0]");
        const PlannedCell *value = find(plan, u"blocks[0].rows[0].cells[1]");
        QVERIFY(qAbs(label->texts.first().baseline.x() - label->rect.center().x()) < 2 * planUnitsPerMm);
        QCOMPARE(value->texts.first().baseline.x(), value->rect.left() + 160);
    }

    void rowsAreNeverCut()
    {
        const QJsonArray array = [] {
            QJsonArray result;
            for (int i = 0; i < 120; ++i)
                result.append(QJsonObject{{u"text"_s, u"长文字 "_s.repeated(1 + (i * 37) % 90)}});
            return result;
        }();
        const PagePlan plan = planForm(layoutOf(tableBlock), filled({{u"items"_s, array}}), u"zh_CN");
        QVERIFY(plan.pages.size() > 3);
        QSet<QString> seen;
        for (const PlannedPage &page : plan.pages) {
            for (const PlannedCell &cell : page.cells) {
                if (!cell.framed)
                    continue;
                QVERIFY2(cell.rect.bottom() <= bottomEdge, qPrintable(cell.place));
                if (!cell.place.contains(u'#'))
                    continue;
                QVERIFY2(!seen.contains(cell.place), qPrintable(cell.place));
                seen.insert(cell.place);
                for (const PlannedText &text : cell.texts)
                    QVERIFY2(cell.rect.contains(text.baseline), qPrintable(cell.place));
            }
        }
        QCOMPARE(seen.size(), 240);
    }

    void headerRowsRepeatOnEveryPage()
    {
        const PagePlan plan = planForm(layoutOf(tableBlock), filled({{u"items"_s, items(100)}}), u"zh_CN");
        QVERIFY(plan.pages.size() >= 3);
        for (qsizetype page = 0; page < plan.pages.size(); ++page) {
            const PlannedCell *header = find(plan, u"blocks[0].header[0].cells[1]", page);
            QCOMPARE(textOf(header), u"Text"_s);
            QVERIFY(header->rect.top() < topEdge + 30 * planUnitsPerMm);
        }
        QCOMPARE(textOf(find(plan, u"blocks[0].rows[0].cells[1]#1")), u"row 1"_s);
    }

    void pagesAreNumberedAfterPlanning()
    {
        const PagePlan plan = planForm(layoutOf(tableBlock), filled({{u"items"_s, items(100)}}), u"zh_CN");
        for (qsizetype page = 0; page < plan.pages.size(); ++page)
            QCOMPARE(textOf(find(plan, u"footer.centre", page)), u"%1/%2"_s.arg(page + 1).arg(plan.pages.size()));
    }

    void aRowTallerThanAPageFlowsOn()
    {
        QString text;
        for (int i = 0; i < 400; ++i)
            text += u"第%1句话写得很长,讲顾客看到的现象和要求。"_s.arg(i);
        const FormLayout layout = layoutOf(uR"({"rows": [
            {"cells": [{"span": 4, "label": "短"}, {"span": 20, "text": "x"}]},
            {"cells": [{"span": 4, "label": "长"}, {"span": 20, "text": "{long}"}]},
            {"cells": [{"span": 4, "label": "后"}, {"span": 20, "text": "y"}]}]})"_s);
        const PagePlan plan = planForm(layout, filled({{u"long"_s, text}}), u"zh_CN");
        QVERIFY(plan.pages.size() >= 3);
        QCOMPARE(everyTextAt(plan, u"blocks[0].rows[1].cells[1]"), text);
        for (qsizetype page = 0; page < plan.pages.size(); ++page)
            QCOMPARE(textOf(find(plan, u"blocks[0].rows[1].cells[0]", page)), u"长"_s);
        QVERIFY(find(plan, u"blocks[0].rows[2].cells[0]", plan.pages.size() - 1));
    }

    void rowsThatBelongTogetherStayTogether()
    {
        // 30 rows fill most of a page; the last two of the block must not be parted by its end.
        for (int filler = 20; filler < 40; ++filler) {
            const FormLayout layout = layoutOf(uR"({"repeat": "items", "rows": [{"cells": [{"span": 24, "text": "x"}]}]},
                {"section": "合", "keep_together": true, "rows": [
                    {"cells": [{"span": 24, "text": "a"}]}, {"cells": [{"span": 24, "text": "b"}]}]},
                {"rows": [{"keep_with_next": true, "cells": [{"span": 24, "text": "c"}]},
                    {"cells": [{"span": 24, "text": "d"}]}]})"_s);
            const PagePlan plan = planForm(layout, filled({{u"items"_s, items(filler)}}), u"zh_CN");
            const qsizetype last = plan.pages.size() - 1;
            for (qsizetype page = 0; page <= last; ++page) {
                const bool a = find(plan, u"blocks[1].rows[0].cells[0]", page);
                QCOMPARE(bool(find(plan, u"blocks[1].section", page)), a);
                QCOMPARE(bool(find(plan, u"blocks[1].rows[1].cells[0]", page)), a);
                QCOMPARE(bool(find(plan, u"blocks[2].rows[1].cells[0]", page)),
                         bool(find(plan, u"blocks[2].rows[0].cells[0]", page)));
            }
        }
    }

    void cellsOverSeveralRowsCoverThem()
    {
        const PagePlan plan = planForm(layoutOf(uR"({"rows": [
            {"cells": [{"span": 12, "text": "a"}, {"span": 12, "rows": 2, "code": {"text": "{ticket.number}", "size": 30}}]},
            {"cells": [{"span": 12, "text": "b"}]}]})"_s), filled(), u"zh_CN");
        const PlannedCell *first = find(plan, u"blocks[0].rows[0].cells[0]");
        const PlannedCell *tall = find(plan, u"blocks[0].rows[0].cells[1]");
        const PlannedCell *second = find(plan, u"blocks[0].rows[1].cells[0]");
        QVERIFY(first && tall && second);
        QCOMPARE(tall->rect.top(), first->rect.top());
        QCOMPARE(tall->rect.bottom(), second->rect.bottom());
        QVERIFY(tall->rect.height() >= 3000);
        QCOMPARE(tall->codes.size(), 1);
        QVERIFY(tall->rect.contains(tall->codes.first().rect));
    }

    void cellsTallerThanAPageAreCutApartFromTheirNeighbours()
    {
        const QString text = u"很长的说明。"_s.repeated(2000);
        const PagePlan plan = planForm(layoutOf(uR"({"rows": [
            {"cells": [{"span": 12, "text": "a"}, {"span": 12, "rows": 2, "text": "{long}"}]},
            {"cells": [{"span": 12, "text": "b"}]}]})"_s), filled({{u"long"_s, text}}), u"zh_CN");
        QVERIFY(plan.pages.size() > 1);
        QCOMPARE(everyTextAt(plan, u"blocks[0].rows[0].cells[1]"), text);
        QCOMPARE(everyTextAt(plan, u"blocks[0].rows[1].cells[0]"), u"b"_s);
        for (const PlannedPage &page : plan.pages) {
            for (const PlannedCell &cell : page.cells)
                QVERIFY(!cell.framed || cell.rect.bottom() <= bottomEdge);
        }
    }

    void aBlockTooTallToStayTogetherFillsItsPages()
    {
        const FormLayout layout = layoutOf(uR"({"rows": [{"min_height": 150, "cells": [{"span": 24, "text": "x"}]}]},
            {"keep_together": true, "repeat": "items", "rows": [{"cells": [{"span": 24, "text": "{.text}"}]}]})"_s);
        const PagePlan plan = planForm(layout, filled({{u"items"_s, items(50)}}), u"zh_CN");
        QCOMPARE(plan.pages.size(), 3);
        QVERIFY(plan.pages.at(0).frames.last().bottom() > bottomEdge - 1000);
        QVERIFY(plan.pages.at(1).frames.last().bottom() > bottomEdge - 1000);
    }

    void theFirstPagesHeadCountsWhenRowsStayTogether()
    {
        // Fits on a page, but not under the head of the first one.
        const FormLayout layout = layoutOf(
            uR"({"keep_together": true, "repeat": "items", "rows": [{"cells": [{"span": 24, "text": "{.text}"}]}]})"_s,
            uR"("masthead": {"under_title": "a\nb\nc", "above_title": "d"},)"_s);
        for (int count = 30; count < 36; ++count) {
            const PagePlan plan = planForm(layout, filled({{u"items"_s, items(count)}}), u"zh_CN");
            for (const PlannedPage &page : plan.pages) {
                for (const PlannedCell &cell : page.cells)
                    QVERIFY2(!cell.framed || cell.rect.bottom() <= bottomEdge, qPrintable(cell.place));
            }
        }
    }

    void sideLabelsAreNeverSqueezed()
    {
        const FormLayout layout = layoutOf(uR"({"repeat": "items", "rows": [{"cells": [{"span": 24, "text": "x"}]}]},
            {"section": "调查与处理", "orientation": "vertical", "repeat": "more",
             "rows": [{"cells": [{"span": 23, "text": "{.text}"}]}]})"_s);
        for (int filler = 0; filler < 40; filler += 3) {
            const PagePlan plan = planForm(layout, filled({{u"items"_s, items(filler)}, {u"more"_s, items(40)}}),
                                           u"zh_CN");
            for (qsizetype page = 0; page < plan.pages.size(); ++page) {
                const PlannedCell *label = find(plan, u"blocks[1].section", page);
                if (label)
                    QCOMPARE(label->texts.first().pixelSize, PrintType::points(10).pixelSize);
            }
        }
    }

    void hiddenRowsLeaveNoHoles()
    {
        const PagePlan plan = planForm(layoutOf(uR"({"rows": [
            {"when": "!ticket", "cells": [{"span": 12, "rows": 2, "text": "a"}, {"span": 12, "text": "b"}]},
            {"cells": [{"span": 12, "text": "c"}]}]})"_s), filled(), u"zh_CN");
        qreal width = 0;
        for (const PlannedCell &cell : plan.pages.first().cells)
            width += cell.framed ? cell.rect.width() : 0;
        QCOMPARE(width, 18000.0);
    }

    void checksFollowTheData()
    {
        const FormLayout layout = layoutOf(uR"({"rows": [{"cells": [{"span": 24, "checks": [
            {"text": "Yes", "when": "raw.returned=yes"}, {"text": "No", "when": "raw.returned=no"}]}]}]})"_s);
        const QJsonObject data = filled({{u"raw"_s, QJsonObject{{u"returned"_s, u"no"_s}}}});
        const PagePlan plan = planForm(layout, data, u"en");
        const PlannedCell *cell = find(plan, u"blocks[0].rows[0].cells[0]");
        QCOMPARE(cell->ticks.size(), 2);
        QVERIFY(!cell->ticks.at(0).ticked);
        QVERIFY(cell->ticks.at(1).ticked);
        QVERIFY(cell->ticks.at(0).box.right() < cell->texts.at(0).baseline.x());
        const PagePlan blank = planForm(layout, {}, u"en");
        for (const PlannedTick &tick : find(blank, u"blocks[0].rows[0].cells[0]")->ticks)
            QVERIFY(!tick.ticked);
    }

    void signaturesHaveRoom()
    {
        const PagePlan plan = planForm(layoutOf(uR"({"rows": [{"cells": [
            {"span": 24, "sign": {"title": "登记人", "date": "年 月 日"}}]}]})"_s), filled(), u"zh_CN");
        const PlannedCell *cell = find(plan, u"blocks[0].rows[0].cells[0]");
        QVERIFY(cell->rect.height() >= 1200);
        QVERIFY(cell->texts.at(1).baseline.y() > cell->rect.bottom() - 400);
    }

    void photosFormAGridAndMayBeCutBetweenTheirRows()
    {
        const FormLayout layout = layoutOf(uR"({"rows": [
            {"cells": [{"span": 24, "text": "first"}], "min_height": 100},
            {"may_break": true, "cells": [{"span": 4, "label": "图"},
                {"span": 20, "photos": {"path": "photos", "columns": 3, "max_height": 40, "unreadable": "?"}}]}]})"_s);
        QJsonArray photos = samples::photos(12);
        photos[4] = QJsonObject{{u"data"_s, u"bm8gcGljdHVyZQ=="_s}, {u"caption"_s, u"damaged"_s}};
        const PagePlan plan = planForm(layout, filled({{u"photos"_s, photos}}), u"zh_CN");
        QCOMPARE(plan.pages.size(), 2);
        qsizetype count = 0;
        for (qsizetype page = 0; page < 2; ++page) {
            const PlannedCell *cell = find(plan, u"blocks[0].rows[1].cells[1]", page);
            QVERIFY(cell && !cell->photos.isEmpty());
            count += cell->photos.size();
            for (const PlannedPhoto &photo : cell->photos) {
                QVERIFY(cell->rect.contains(photo.rect));
                QVERIFY(photo.rect.height() <= 4000.5);
                QVERIFY(photo.image.width() <= photo.rect.width() / planUnitsPerInch * 200 + 1);
            }
        }
        QCOMPARE(count, 11);
        const QString words = everyTextAt(plan, u"blocks[0].rows[1].cells[1]");
        QCOMPARE(words.count(u'?'), 1); // in the place of the photo that cannot be read
        QCOMPARE(words.count(u"damaged"_s), 1);
    }

    void photosAreTurnedUprightByTheirExifMark()
    {
        QByteArray jpeg = samples::photoBytes(0, QSize(400, 200));
        // APP1 with one entry: orientation 6, to be turned right by a quarter.
        const QByteArray exif = QByteArray::fromHex("ffe100224578696600004d4d002a00000008000101120003000000010006000000000000");
        jpeg.insert(2, exif);
        const QJsonObject object{{u"data"_s, QString::fromLatin1(jpeg.toBase64())}};
        const PrintPhoto photo = readPhoto(object, QSizeF(4000, 4000));
        QCOMPARE(photo.printed, QSizeF(2000, 4000));
        QVERIFY(photo.image.height() > photo.image.width());
        QVERIFY(readPhoto({{u"data"_s, u"AAAA"_s}}, QSizeF(4000, 4000)).image.isNull());
    }

    void aBlankFormHasEmptyBoxesAndFillsItsPages_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pages");
        for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
            QTest::newRow(qPrintable(u"report "_s + language)) << u"complaint-report"_s << language << 2;
            QTest::newRow(qPrintable(u"slip "_s + language)) << u"acceptance-slip"_s << language << 1;
        }
    }

    void aBlankFormHasEmptyBoxesAndFillsItsPages()
    {
        QFETCH(QString, form);
        QFETCH(QString, language);
        QFETCH(int, pages);
        const auto layout = FormCatalog().load(form);
        QVERIFY(layout);
        const QJsonObject organisation = samples::complaint().value(u"organisation").toObject();
        const PagePlan plan = planForm(*layout, {{u"organisation"_s, organisation}}, language);
        QCOMPARE(plan.pages.size(), pages);
        for (const PlannedPage &page : plan.pages) {
            QVERIFY(page.frames.last().bottom() > bottomEdge - 5 * planUnitsPerMm);
            for (const PlannedCell &cell : page.cells) {
                QVERIFY2(!cell.framed || cell.rect.height() >= 675, qPrintable(cell.place));
                QVERIFY2(!cell.framed || cell.rect.bottom() <= bottomEdge, qPrintable(cell.place));
                for (const PlannedTick &tick : cell.ticks)
                    QVERIFY(!tick.ticked);
                for (const PlannedText &text : cell.texts)
                    QVERIFY2(cell.rect.contains(text.baseline), qPrintable(cell.place + u' ' + text.text));
                QVERIFY(cell.codes.isEmpty());
            }
        }
    }

    void theNormalReportHasTheHeadTheGuideDemands()
    {
        const auto layout = FormCatalog().load(u"complaint-report"_s);
        const PagePlan plan = planForm(*layout, samples::complaint(), u"zh_CN");
        const PlannedCell *title = find(plan, u"masthead.title");
        QCOMPARE(title->texts.last().text, u"顾客投诉登记及处理报告"_s);
        QVERIFY(title->texts.last().bold);
        QCOMPARE(title->texts.last().pixelSize, 635); // 18 points
        const PlannedCell *right = find(plan, u"masthead.right");
        QCOMPARE(textOf(right), u"表单编号 LED-FM-QA-065\n版本 A/0"_s);
        QCOMPARE(find(plan, u"masthead.code")->codes.first().text, u"KS-HZ-20261120-A0017"_s);
        QCOMPARE(textOf(find(plan, u"footer.centre")),
                 u"第 1 页 / 共 %1 页 · 核验码 7F3A-91C2"_s.arg(plan.pages.size()));
        QCOMPARE(textOf(find(plan, u"running.left", 1)), u"KS-HZ-20261120-A0017"_s);
    }

    void formNumberAndVersionComeFromTheDataFirst()
    {
        QJsonObject data = samples::complaint();
        data.insert(u"form"_s, QJsonObject{{u"number"_s, u"QA-7"_s}});
        const PagePlan plan = planForm(*FormCatalog().load(u"complaint-report"_s), data, u"en");
        QCOMPARE(textOf(find(plan, u"masthead.right")), u"Form QA-7\nVersion A/0"_s);
    }
};

QTEST_MAIN(TestFormPlanner)
#include "tst_formplanner.moc"
