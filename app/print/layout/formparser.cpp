#include "layout/formparser.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include "layout/layoutreader.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal smallestPage = 50;
constexpr qreal largestPage = 1200; // A0 and a little
constexpr int mostColumns = 60;
constexpr int mostBlankItems = 200;

FormPage readPage(LayoutReader reader)
{
    reader.refuseUnknown({"size"_L1, "width"_L1, "height"_L1, "margins"_L1, "columns"_L1, "row_height"_L1, "padding"_L1});
    FormPage page;
    const QSizeF a4(210, 297);
    const QSizeF a5(148, 210);
    page.size = reader.choice<QSizeF>("size"_L1, a4, {{u"A4"_s, a4}, {u"A5"_s, a5},
                                                   {u"A4-landscape"_s, a4.transposed()},
                                                   {u"A5-landscape"_s, a5.transposed()}});
    page.size = {reader.number("width"_L1, page.size.width(), smallestPage, largestPage),
                 reader.number("height"_L1, page.size.height(), smallestPage, largestPage)};
    if (reader.has("margins"_L1)) {
        LayoutReader margins = reader.part("margins"_L1);
        margins.refuseUnknown({"top"_L1, "right"_L1, "bottom"_L1, "left"_L1});
        const qreal most = qMin(page.size.width(), page.size.height()) / 3;
        page.top = margins.number("top"_L1, page.top, 0, most);
        page.right = margins.number("right"_L1, page.right, 0, most);
        page.bottom = margins.number("bottom"_L1, page.bottom, 0, most);
        page.left = margins.number("left"_L1, page.left, 0, most);
    }
    page.columns = reader.wholeNumber("columns"_L1, page.columns, 1, mostColumns);
    page.rowHeight = reader.number("row_height"_L1, page.rowHeight, 3, 50);
    page.padding = reader.number("padding"_L1, page.padding, 0, 5);
    return page;
}

FormSizes readSizes(LayoutReader reader)
{
    reader.refuseUnknown({"title"_L1, "body"_L1, "label"_L1, "section"_L1, "small"_L1});
    FormSizes sizes;
    for (const auto &[key, size] : std::initializer_list<std::pair<QLatin1String, qreal *>>{
             {"title"_L1, &sizes.title}, {"body"_L1, &sizes.body}, {"label"_L1, &sizes.label},
             {"section"_L1, &sizes.section}, {"small"_L1, &sizes.small}})
        *size = reader.number(key, *size, 4, 72);
    return sizes;
}

FormCode readCode(LayoutReader reader)
{
    reader.refuseUnknown({"text"_L1, "size"_L1});
    FormCode code;
    code.text = reader.formText("text"_L1);
    code.size = reader.number("size"_L1, code.size, 8, 100);
    return code;
}

FormMasthead readMasthead(LayoutReader reader)
{
    reader.refuseUnknown({"code"_L1, "under_code"_L1, "above_title"_L1, "under_title"_L1, "right"_L1});
    FormMasthead head;
    head.code = readCode(reader.part("code"_L1));
    head.underCode = reader.formText("under_code"_L1);
    head.aboveTitle = reader.formText("above_title"_L1);
    head.underTitle = reader.formText("under_title"_L1);
    head.right = reader.formTexts("right"_L1);
    return head;
}

FormMargin readMargin(LayoutReader reader)
{
    reader.refuseUnknown({"left"_L1, "centre"_L1, "right"_L1});
    return {reader.formText("left"_L1), reader.formText("centre"_L1), reader.formText("right"_L1)};
}

FormPhotos readPhotos(LayoutReader reader)
{
    reader.refuseUnknown({"path"_L1, "columns"_L1, "max_height"_L1, "unreadable"_L1});
    FormPhotos photos;
    photos.path = reader.path("path"_L1);
    if (photos.path.isEmpty())
        reader.refuse(u"path", u"value-missing"_s);
    photos.columns = reader.wholeNumber("columns"_L1, photos.columns, 1, 12);
    photos.maxHeight = reader.number("max_height"_L1, photos.maxHeight, 5, 200);
    photos.unreadable = reader.formText("unreadable"_L1);
    return photos;
}

FormSignature readSignature(LayoutReader reader)
{
    reader.refuseUnknown({"title"_L1, "name"_L1, "date"_L1, "drawing"_L1});
    return {reader.formText("title"_L1), reader.formText("name"_L1), reader.formText("date"_L1),
            reader.path("drawing"_L1)};
}

FormCell readCell(LayoutReader &reader, int columns)
{
    reader.refuseUnknown({"span"_L1, "rows"_L1, "label"_L1, "align"_L1, "valign"_L1, "bold"_L1, "size"_L1, "caption"_L1,
                  "checks"_L1, "text"_L1, "photos"_L1, "code"_L1, "sign"_L1});
    FormCell cell;
    cell.place = reader.place();
    cell.span = reader.wholeNumber("span"_L1, 1, 1, columns);
    cell.rowSpan = reader.wholeNumber("rows"_L1, 1, 1, 40);
    cell.isLabel = reader.has("label"_L1);
    cell.text = reader.formText(cell.isLabel ? "label"_L1 : "text"_L1);
    cell.align = reader.choice<FormAlign>("align"_L1, cell.isLabel ? FormAlign::Centre : FormAlign::Left,
                                          {{u"left"_s, FormAlign::Left}, {u"centre"_s, FormAlign::Centre},
                                           {u"right"_s, FormAlign::Right}});
    cell.valign = reader.choice<FormVAlign>("valign"_L1, FormVAlign::Middle,
                                            {{u"top"_s, FormVAlign::Top}, {u"middle"_s, FormVAlign::Middle}});
    cell.bold = reader.flag("bold"_L1);
    cell.size = reader.number("size"_L1, 0, 4, 72);
    cell.caption = reader.formText("caption"_L1);
    reader.each("checks"_L1, [&cell](LayoutReader &check) {
        check.refuseUnknown({"text"_L1, "when"_L1});
        cell.checks.append({check.formText("text"_L1), check.condition("when"_L1)});
    });
    if (cell.isLabel && reader.has("text"_L1))
        reader.refuse(u"text", u"label-and-text"_s);
    if (reader.has("photos"_L1))
        cell.photos = readPhotos(reader.part("photos"_L1));
    if (reader.has("code"_L1))
        cell.code = readCode(reader.part("code"_L1));
    if (reader.has("sign"_L1))
        cell.signature = readSignature(reader.part("sign"_L1));
    return cell;
}

// The cells of every row, with those that reach down into it, must fill the columns exactly.
QList<FormRow> readRows(LayoutReader &reader, QLatin1String key, int columns)
{
    QList<FormRow> rows;
    QList<int> taken(columns, 0); // for how many more rows each column is covered from above
    reader.each(key, [&](LayoutReader &rowReader) {
        rowReader.refuseUnknown({"when"_L1, "min_height"_L1, "blank_height"_L1, "keep_with_next"_L1,
                         "may_break"_L1, "grow"_L1, "cells"_L1});
        FormRow row;
        row.when = rowReader.condition("when"_L1);
        row.minHeight = rowReader.number("min_height"_L1, 0, 0, 250);
        row.blankHeight = rowReader.number("blank_height"_L1, 0, 0, 250);
        row.keepWithNext = rowReader.flag("keep_with_next"_L1);
        row.mayBreak = rowReader.flag("may_break"_L1);
        row.grows = rowReader.flag("grow"_L1);
        int column = 0;
        const auto skipTaken = [&] {
            while (column < columns && taken.at(column) > 0)
                --taken[column++];
        };
        rowReader.each("cells"_L1, [&](LayoutReader &cellReader) {
            skipTaken();
            FormCell cell = readCell(cellReader, columns);
            cell.column = column;
            for (int i = 0; i < cell.span; ++i, ++column) {
                if (column >= columns || taken.at(column) > 0) {
                    cellReader.refuse(u"span", u"span-too-wide"_s, {QString::number(columns)});
                    return;
                }
                taken[column] = cell.rowSpan - 1;
            }
            row.cells.append(cell);
        });
        skipTaken();
        if (column != columns)
            rowReader.refuse(u"cells", u"columns-unfilled"_s, {QString::number(column), QString::number(columns)});
        rows.append(row);
    });
    for (const int rest : taken) {
        if (rest > 0)
            reader.refuse(QString(key), u"rows-missing"_s, {QString::number(rest)});
    }
    return rows;
}

FormBlock readBlock(LayoutReader &reader, const FormPage &page)
{
    reader.refuseUnknown({"section"_L1, "orientation"_L1, "when"_L1, "keep_together"_L1, "gap"_L1, "cut"_L1, "repeat"_L1,
                  "blank_items"_L1, "header"_L1, "rows"_L1});
    FormBlock block;
    block.section = reader.formText("section"_L1);
    block.verticalSection =
        reader.choice<bool>("orientation"_L1, false, {{u"horizontal"_s, false}, {u"vertical"_s, true}});
    block.when = reader.condition("when"_L1);
    block.keepTogether = reader.flag("keep_together"_L1);
    block.gap = reader.number("gap"_L1, 0, 0, 100);
    block.cut = reader.flag("cut"_L1);
    block.repeat = reader.path("repeat"_L1);
    block.blankItems = reader.wholeNumber("blank_items"_L1, 0, 0, mostBlankItems);
    const int columns = page.columns - (block.verticalSection ? 1 : 0);
    block.header = readRows(reader, "header"_L1, columns);
    block.rows = readRows(reader, "rows"_L1, columns);
    if (block.rows.isEmpty())
        reader.refuse(u"rows", u"no-rows"_s);
    return block;
}

FormLayout readLayout(LayoutReader &reader)
{
    reader.refuseUnknown({"id"_L1, "aliases"_L1, "title"_L1, "form"_L1, "page"_L1, "sizes"_L1, "masthead"_L1, "running"_L1,
                  "footer"_L1, "blocks"_L1});
    FormLayout layout;
    layout.id = reader.requiredText("id"_L1);
    layout.aliases = reader.texts("aliases"_L1);
    layout.title = reader.words("title"_L1);
    if (!layout.title.isComplete())
        reader.refuse(u"title", u"value-missing"_s);
    LayoutReader form = reader.part("form"_L1);
    form.refuseUnknown({"number"_L1, "version"_L1});
    layout.number = form.text("number"_L1);
    layout.version = form.text("version"_L1);
    layout.page = readPage(reader.part("page"_L1));
    layout.sizes = readSizes(reader.part("sizes"_L1));
    layout.masthead = readMasthead(reader.part("masthead"_L1));
    layout.running = readMargin(reader.part("running"_L1));
    layout.footer = readMargin(reader.part("footer"_L1));
    reader.each("blocks"_L1, [&layout](LayoutReader &block) {
        layout.blocks.append(readBlock(block, layout.page));
    });
    if (layout.blocks.isEmpty())
        reader.refuse(u"blocks", u"no-rows"_s);
    return layout;
}

} // namespace

Result<FormLayout> parseFormLayout(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(qBound(0, syntax.offset, json.size())).count('\n') + 1;
        return Error{ErrorKind::BadInput, u"json-unreadable"_s, u"line %1"_s.arg(line), {}};
    }
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"not-an-object"_s, u"line 1"_s, {}};
    std::optional<Error> mistake;
    LayoutReader reader(document.object(), mistake, {});
    FormLayout layout = readLayout(reader);
    if (mistake)
        return *mistake;
    return layout;
}

} // namespace kesu
