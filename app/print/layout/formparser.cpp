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
    reader.allow({u"size"_s, u"width"_s, u"height"_s, u"margins"_s, u"columns"_s, u"row_height"_s, u"padding"_s});
    FormPage page;
    const QSizeF a4(210, 297);
    const QSizeF a5(148, 210);
    page.size = reader.choice<QSizeF>(u"size", a4, {{u"A4"_s, a4}, {u"A5"_s, a5},
                                                   {u"A4-landscape"_s, a4.transposed()},
                                                   {u"A5-landscape"_s, a5.transposed()}});
    page.size = {reader.number(u"width", page.size.width(), smallestPage, largestPage),
                 reader.number(u"height", page.size.height(), smallestPage, largestPage)};
    if (reader.has(u"margins")) {
        LayoutReader margins = reader.object(u"margins");
        margins.allow({u"top"_s, u"right"_s, u"bottom"_s, u"left"_s});
        const qreal most = qMin(page.size.width(), page.size.height()) / 3;
        page.top = margins.number(u"top", page.top, 0, most);
        page.right = margins.number(u"right", page.right, 0, most);
        page.bottom = margins.number(u"bottom", page.bottom, 0, most);
        page.left = margins.number(u"left", page.left, 0, most);
    }
    page.columns = reader.integer(u"columns", page.columns, 1, mostColumns);
    page.rowHeight = reader.number(u"row_height", page.rowHeight, 3, 50);
    page.padding = reader.number(u"padding", page.padding, 0, 5);
    return page;
}

FormSizes readSizes(LayoutReader reader)
{
    reader.allow({u"title"_s, u"body"_s, u"label"_s, u"section"_s, u"small"_s});
    FormSizes sizes;
    for (const auto &[key, size] : std::initializer_list<std::pair<QStringView, qreal *>>{
             {u"title", &sizes.title}, {u"body", &sizes.body}, {u"label", &sizes.label},
             {u"section", &sizes.section}, {u"small", &sizes.small}})
        *size = reader.number(key, *size, 4, 72);
    return sizes;
}

FormCode readCode(LayoutReader reader)
{
    reader.allow({u"text"_s, u"size"_s});
    FormCode code;
    code.text = reader.text(u"text");
    code.size = reader.number(u"size", code.size, 8, 100);
    return code;
}

FormMasthead readMasthead(LayoutReader reader)
{
    reader.allow({u"code"_s, u"under_code"_s, u"above_title"_s, u"under_title"_s, u"right"_s});
    FormMasthead head;
    head.code = readCode(reader.object(u"code"));
    head.underCode = reader.text(u"under_code");
    head.aboveTitle = reader.text(u"above_title");
    head.underTitle = reader.text(u"under_title");
    head.right = reader.texts(u"right");
    return head;
}

FormMargin readMargin(LayoutReader reader)
{
    reader.allow({u"left"_s, u"centre"_s, u"right"_s});
    return {reader.text(u"left"), reader.text(u"centre"), reader.text(u"right")};
}

FormPhotos readPhotos(LayoutReader reader)
{
    reader.allow({u"path"_s, u"columns"_s, u"max_height"_s, u"unreadable"_s});
    FormPhotos photos;
    photos.path = reader.path(u"path");
    if (photos.path.isEmpty())
        reader.fail(u"layout-path", u"path");
    photos.columns = reader.integer(u"columns", photos.columns, 1, 12);
    photos.maxHeight = reader.number(u"max_height", photos.maxHeight, 5, 200);
    photos.unreadable = reader.text(u"unreadable");
    return photos;
}

FormSignature readSignature(LayoutReader reader)
{
    reader.allow({u"title"_s, u"name"_s, u"date"_s});
    return {reader.text(u"title"), reader.text(u"name"), reader.text(u"date")};
}

FormCell readCell(LayoutReader &reader, int columns)
{
    reader.allow({u"span"_s, u"rows"_s, u"label"_s, u"align"_s, u"valign"_s, u"bold"_s, u"size"_s, u"caption"_s,
                  u"checks"_s, u"text"_s, u"photos"_s, u"code"_s, u"sign"_s});
    FormCell cell;
    cell.place = reader.place();
    cell.span = reader.integer(u"span", 1, 1, columns);
    cell.rowSpan = reader.integer(u"rows", 1, 1, 40);
    cell.isLabel = reader.has(u"label");
    cell.text = reader.text(cell.isLabel ? u"label" : u"text");
    cell.align = reader.choice<FormAlign>(u"align", cell.isLabel ? FormAlign::Centre : FormAlign::Left,
                                          {{u"left"_s, FormAlign::Left}, {u"centre"_s, FormAlign::Centre},
                                           {u"right"_s, FormAlign::Right}});
    cell.valign = reader.choice<FormVAlign>(u"valign", FormVAlign::Middle,
                                            {{u"top"_s, FormVAlign::Top}, {u"middle"_s, FormVAlign::Middle}});
    cell.bold = reader.flag(u"bold");
    cell.size = reader.number(u"size", 0, 4, 72);
    cell.caption = reader.text(u"caption");
    reader.eachObject(u"checks", [&cell](LayoutReader &check) {
        check.allow({u"text"_s, u"when"_s});
        cell.checks.append({check.text(u"text"), check.condition(u"when")});
    });
    if (cell.isLabel && reader.has(u"text"))
        reader.fail(u"layout-label-and-text", u"text");
    if (reader.has(u"photos"))
        cell.photos = readPhotos(reader.object(u"photos"));
    if (reader.has(u"code"))
        cell.code = readCode(reader.object(u"code"));
    if (reader.has(u"sign"))
        cell.signature = readSignature(reader.object(u"sign"));
    return cell;
}

// The cells of every row, with those that reach down into it, must fill the columns exactly.
QList<FormRow> readRows(LayoutReader &reader, QStringView key, int columns)
{
    QList<FormRow> rows;
    QList<int> taken(columns, 0); // for how many more rows each column is covered from above
    reader.eachObject(key, [&](LayoutReader &rowReader) {
        rowReader.allow({u"when"_s, u"min_height"_s, u"blank_height"_s, u"keep_with_next"_s,
                         u"may_break"_s, u"grow"_s, u"cells"_s});
        FormRow row;
        row.when = rowReader.condition(u"when");
        row.minHeight = rowReader.number(u"min_height", 0, 0, 250);
        row.blankHeight = rowReader.number(u"blank_height", 0, 0, 250);
        row.keepWithNext = rowReader.flag(u"keep_with_next");
        row.mayBreak = rowReader.flag(u"may_break");
        row.grows = rowReader.flag(u"grow");
        int column = 0;
        const auto skipTaken = [&] {
            while (column < columns && taken.at(column) > 0)
                --taken[column++];
        };
        rowReader.eachObject(u"cells", [&](LayoutReader &cellReader) {
            skipTaken();
            FormCell cell = readCell(cellReader, columns);
            cell.column = column;
            for (int i = 0; i < cell.span; ++i, ++column) {
                if (column >= columns || taken.at(column) > 0) {
                    cellReader.fail(u"layout-span", u"span", QString::number(columns));
                    return;
                }
                taken[column] = cell.rowSpan - 1;
            }
            row.cells.append(cell);
        });
        skipTaken();
        if (column != columns)
            rowReader.fail(u"layout-columns", u"cells", u"%1 / %2"_s.arg(column).arg(columns));
        rows.append(row);
    });
    for (const int rest : taken) {
        if (rest > 0)
            reader.fail(u"layout-rows-missing", key, QString::number(rest));
    }
    return rows;
}

FormBlock readBlock(LayoutReader &reader, const FormPage &page)
{
    reader.allow({u"section"_s, u"orientation"_s, u"when"_s, u"keep_together"_s, u"gap"_s, u"cut"_s, u"repeat"_s,
                  u"blank_items"_s, u"header"_s, u"rows"_s});
    FormBlock block;
    block.section = reader.text(u"section");
    block.verticalSection =
        reader.choice<bool>(u"orientation", false, {{u"horizontal"_s, false}, {u"vertical"_s, true}});
    block.when = reader.condition(u"when");
    block.keepTogether = reader.flag(u"keep_together");
    block.gap = reader.number(u"gap", 0, 0, 100);
    block.cut = reader.flag(u"cut");
    block.repeat = reader.path(u"repeat");
    block.blankItems = reader.integer(u"blank_items", 0, 0, mostBlankItems);
    const int columns = page.columns - (block.verticalSection ? 1 : 0);
    block.header = readRows(reader, u"header", columns);
    block.rows = readRows(reader, u"rows", columns);
    if (block.rows.isEmpty())
        reader.fail(u"layout-no-rows", u"rows");
    return block;
}

FormLayout readLayout(LayoutReader &reader)
{
    reader.allow({u"id"_s, u"aliases"_s, u"title"_s, u"form"_s, u"page"_s, u"sizes"_s, u"masthead"_s, u"running"_s,
                  u"footer"_s, u"blocks"_s});
    FormLayout layout;
    layout.id = reader.string(u"id");
    if (layout.id.isEmpty())
        reader.fail(u"layout-id-missing", u"id");
    layout.aliases = reader.strings(u"aliases");
    layout.title = reader.name(u"title");
    if (!layout.title.isComplete())
        reader.fail(u"layout-title-missing", u"title");
    LayoutReader form = reader.object(u"form");
    form.allow({u"number"_s, u"version"_s});
    layout.number = form.string(u"number");
    layout.version = form.string(u"version");
    layout.page = readPage(reader.object(u"page"));
    layout.sizes = readSizes(reader.object(u"sizes"));
    layout.masthead = readMasthead(reader.object(u"masthead"));
    layout.running = readMargin(reader.object(u"running"));
    layout.footer = readMargin(reader.object(u"footer"));
    reader.eachObject(u"blocks", [&layout](LayoutReader &block) {
        layout.blocks.append(readBlock(block, layout.page));
    });
    if (layout.blocks.isEmpty())
        reader.fail(u"layout-no-rows", u"blocks");
    return layout;
}

} // namespace

Result<FormLayout> parseFormLayout(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(qBound(0, syntax.offset, json.size())).count('\n') + 1;
        return Error{ErrorKind::BadInput, u"layout-json"_s, u"line %1"_s.arg(line), {syntax.errorString()}};
    }
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"layout-not-object"_s, u"line 1"_s, {}};
    LayoutReader::Mistake mistake;
    LayoutReader reader(document.object(), QString(), mistake);
    FormLayout layout = readLayout(reader);
    if (mistake)
        return *mistake;
    return layout;
}

} // namespace kesu
