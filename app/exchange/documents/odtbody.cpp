#include "documents/odtbody.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qreal sideShare = 0.235; // of the width, on both sides of the title, as on the printed form
constexpr qreal leastSignature = 12; // mm

class BodyWriter {
public:
    explicit BodyWriter(const FilledForm &form)
        : m_form(form), m_width(form.page.size.width() - form.page.left - form.page.right)
    {
    }

    OdtBody write()
    {
        odtnames::openRoot(m_xml, "office:document-content"_L1);
        m_xml.open("office:automatic-styles"_L1);
        writeTableStyles();
        writeCellStyles();
        writeTextStyles();
        m_xml.close();
        m_xml.open("office:body"_L1);
        m_xml.open("office:text"_L1);
        writeMasthead();
        for (const FilledBlock &block : m_form.blocks)
            writeBlock(block);
        for (int level = 0; level < 3; ++level) // text, body, root
            m_xml.close();
        return {m_xml.take(), m_pictures};
    }

private:
    void writeTableStyles()
    {
        for (const auto &[name, keeps] : {std::pair{u"Grid"_s, false}, {u"GridKept"_s, true}}) {
            m_xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table"_s}});
            m_xml.leaf("style:table-properties"_L1,
                       {{"style:width"_L1, odtnames::mm(m_width)}, {"table:align"_L1, u"margins"_s},
                        {"table:border-model"_L1, u"collapsing"_s},
                        {"style:may-break-between-rows"_L1, keeps ? u"false"_s : u"true"_s}});
            m_xml.close();
        }
        const auto column = [this](const QString &name, qreal width) {
            m_xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table-column"_s}});
            m_xml.leaf("style:table-column-properties"_L1, {{"style:column-width"_L1, odtnames::mm(width)}});
            m_xml.close();
        };
        column(u"Column"_s, m_width / m_form.page.columns);
        column(u"Side"_s, m_width * sideShare);
        column(u"Middle"_s, m_width * (1 - 2 * sideShare));
        const auto row = [this](const QString &name, qreal height) {
            m_xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table-row"_s}});
            m_xml.leaf("style:table-row-properties"_L1, {{"style:min-row-height"_L1, odtnames::mm(height)},
                                                         {"fo:keep-together"_L1, u"always"_s}});
            m_xml.close();
        };
        for (int height = 0; height <= highestRow; ++height)
            row(u"Row%1"_s.arg(height), height);
    }

    void writeCellStyles()
    {
        const QString padding = odtnames::mm(m_form.page.padding * 0.8);
        const auto cell = [&](const QString &name, bool framed, bool shaded, bool middle) {
            m_xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table-cell"_s}});
            m_xml.leaf("style:table-cell-properties"_L1,
                       {{"fo:border"_L1, framed ? u"0.5pt solid #000000"_s : u"none"_s},
                        {"fo:padding-left"_L1, framed ? padding : u"0mm"_s},
                        {"fo:padding-right"_L1, framed ? padding : u"0mm"_s},
                        {"fo:padding-top"_L1, u"0.3mm"_s}, {"fo:padding-bottom"_L1, u"0.3mm"_s},
                        {"fo:background-color"_L1, shaded ? u"#f0f0f0"_s : u"transparent"_s},
                        {"style:vertical-align"_L1, middle ? u"middle"_s : u"top"_s}});
            m_xml.close();
        };
        cell(u"Bare"_s, false, false, false);
        for (const bool shaded : {false, true}) {
            for (const bool middle : {false, true})
                cell(cellStyle(shaded, middle), true, shaded, middle);
        }
    }

    // One style for each kind of paragraph and side it is set to, and for words in bold or another size.
    void writeTextStyles()
    {
        for (const QString &parent : {u"Standard"_s, u"Small"_s, u"Label"_s}) {
            for (const FormAlign align : {FormAlign::Left, FormAlign::Centre, FormAlign::Right}) {
                m_xml.open("style:style"_L1, {{"style:name"_L1, paragraphStyle(parent, align)},
                                              {"style:family"_L1, u"paragraph"_s},
                                              {"style:parent-style-name"_L1, parent}});
                m_xml.leaf("style:paragraph-properties"_L1,
                           {{"fo:text-align"_L1, align == FormAlign::Left ? u"start"_s
                                 : align == FormAlign::Centre ? u"center"_s : u"end"_s}});
                m_xml.close();
            }
        }
        QSet<QString> known;
        for (const FilledBlock &block : m_form.blocks) {
            for (const QList<FilledRow> &rows : {block.header, block.rows}) {
                for (const FilledRow &row : rows) {
                    for (const FilledCell &cell : row.cells)
                        writeWordStyle(cell, known);
                }
            }
        }
        m_xml.open("style:style"_L1, {{"style:name"_L1, u"Sign"_s}, {"style:family"_L1, u"text"_s}});
        m_xml.leaf("style:text-properties"_L1, {{"style:font-name"_L1, u"Segoe UI Symbol"_s},
                                                {"style:font-name-asian"_L1, u"Segoe UI Symbol"_s}});
        m_xml.close();
        m_xml.open("style:style"_L1, {{"style:name"_L1, u"Picture"_s}, {"style:family"_L1, u"graphic"_s}});
        m_xml.leaf("style:graphic-properties"_L1, {{"style:vertical-pos"_L1, u"top"_s},
                                                   {"style:vertical-rel"_L1, u"baseline"_s}});
        m_xml.close();
    }

    void writeWordStyle(const FilledCell &cell, QSet<QString> &known)
    {
        const QString name = wordStyle(cell);
        if (known.contains(name))
            return;
        known.insert(name);
        const QString size = odtnames::points(cell.size);
        const QString weight = cell.bold ? u"bold"_s : u"normal"_s;
        m_xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"text"_s}});
        m_xml.leaf("style:text-properties"_L1,
                   {{"fo:font-weight"_L1, weight}, {"style:font-weight-asian"_L1, weight},
                    {"fo:font-size"_L1, size}, {"style:font-size-asian"_L1, size}});
        m_xml.close();
    }

    static QString cellStyle(bool shaded, bool middle)
    {
        return u"Cell"_s + (shaded ? u"Shaded"_s : QString()) + (middle ? u"Middle"_s : QString());
    }
    static QString paragraphStyle(const QString &parent, FormAlign align)
    {
        return parent + QString::number(static_cast<int>(align));
    }
    static QString wordStyle(const FilledCell &cell)
    {
        return u"T%1%2"_s.arg(QString::number(qRound(cell.size * 10)), cell.bold ? u"b"_s : QString());
    }

    void writeMasthead()
    {
        openTable(u"Masthead"_s, u"Grid"_s);
        for (const QString &style : {u"Side"_s, u"Middle"_s, u"Side"_s})
            m_xml.leaf("table:table-column"_L1, {{"table:style-name"_L1, style}});
        m_xml.open("table:table-row"_L1, {{"table:style-name"_L1, u"Row0"_s}});
        openCell(u"Bare"_s);
        if (!m_form.code.isEmpty())
            writePicture(codePicture(m_form.code, 16), paragraphStyle(u"Small"_s, FormAlign::Left));
        writeLines(m_form.underCode, paragraphStyle(u"Small"_s, FormAlign::Left));
        m_xml.close();
        openCell(u"Bare"_s);
        if (!m_form.aboveTitle.isEmpty())
            writeLines(m_form.aboveTitle, paragraphStyle(u"Standard"_s, FormAlign::Centre));
        writeLines(m_form.title, u"Title"_s);
        writeLines(m_form.underTitle, paragraphStyle(u"Small"_s, FormAlign::Centre));
        m_xml.close();
        openCell(u"Bare"_s);
        writeLines(m_form.right.join(u'\n'), paragraphStyle(u"Small"_s, FormAlign::Right));
        for (int level = 0; level < 3; ++level) // cell, row, table
            m_xml.close();
    }

    void writeBlock(const FilledBlock &block)
    {
        if (block.section.isEmpty())
            writeLines({}, u"Between"_s);
        else
            m_xml.element("text:h"_L1, block.section, {{"text:style-name"_L1, u"Heading_20_1"_s},
                                                       {"text:outline-level"_L1, u"1"_s}});
        openTable(u"Table%1"_s.arg(++m_tables), block.keepTogether ? u"GridKept"_s : u"Grid"_s);
        m_xml.leaf("table:table-column"_L1,
                   {{"table:style-name"_L1, u"Column"_s},
                    {"table:number-columns-repeated"_L1, QString::number(m_form.page.columns)}});
        if (!block.header.isEmpty()) {
            m_xml.open("table:table-header-rows"_L1);
            for (const FilledRow &row : block.header)
                writeRow(row);
            m_xml.close();
        }
        for (const FilledRow &row : block.rows)
            writeRow(row);
        m_xml.close();
    }

    void writeRow(const FilledRow &row)
    {
        const bool isSigned = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                          [](const FilledCell &cell) { return cell.signature.has_value(); });
        const qreal height = qMax(isSigned ? leastSignature : m_form.page.rowHeight * 0.7, row.minHeight);
        m_xml.open("table:table-row"_L1,
                   {{"table:style-name"_L1, u"Row%1"_s.arg(qMin(highestRow, qRound(height)))}});
        for (const FilledCell &cell : row.cells) {
            if (!cell.continued)
                writeCell(cell);
            const int covered = cell.continued ? cell.span : cell.span - 1;
            if (covered > 0)
                m_xml.leaf("table:covered-table-cell"_L1,
                           {{"table:number-columns-repeated"_L1, QString::number(covered)}});
        }
        m_xml.close();
    }

    void writeCell(const FilledCell &cell)
    {
        m_xml.open("table:table-cell"_L1,
                   {{"table:style-name"_L1, cellStyle(cell.isLabel, cell.valign == FormVAlign::Middle)},
                    {"table:number-columns-spanned"_L1, QString::number(cell.span)},
                    {"table:number-rows-spanned"_L1, QString::number(cell.rowSpan)},
                    {"office:value-type"_L1, u"string"_s}});
        if (!cell.caption.isEmpty())
            writeLines(cell.caption, paragraphStyle(u"Small"_s, FormAlign::Left));
        if (!cell.checks.isEmpty())
            writeChecks(cell);
        if (!cell.text.isEmpty())
            writeLines(cell.text, paragraphStyle(cell.isLabel ? u"Label"_s : u"Standard"_s, cell.align), wordStyle(cell));
        if (!cell.code.isEmpty())
            writePicture(codePicture(cell.code, cell.codeSize), paragraphStyle(u"Standard"_s, cell.align));
        if (cell.photos)
            writePhotos(*cell.photos, cell.span);
        if (cell.signature) {
            writeLines(cell.signature->title, paragraphStyle(u"Standard"_s, FormAlign::Left));
            writeLines(cell.signature->name, paragraphStyle(u"Standard"_s, FormAlign::Left));
            writeSignature(cell.signature->drawing, cell.span);
            writeLines(cell.signature->date, paragraphStyle(u"Standard"_s, FormAlign::Right));
        }
        m_xml.close();
    }

    void openTable(const QString &name, const QString &style)
    {
        m_xml.open("table:table"_L1, {{"table:name"_L1, name}, {"table:style-name"_L1, style}});
    }

    void openCell(const QString &style)
    {
        m_xml.open("table:table-cell"_L1, {{"table:style-name"_L1, style}, {"office:value-type"_L1, u"string"_s}});
    }

    void writeLines(const QString &text, const QString &style, const QString &words = {})
    {
        for (const QString &line : text.split(u'\n')) {
            m_xml.open("text:p"_L1, {{"text:style-name"_L1, style}});
            if (!words.isEmpty())
                m_xml.open("text:span"_L1, {{"text:style-name"_L1, words}});
            writeSpaced(line);
            if (!words.isEmpty())
                m_xml.close();
            m_xml.close();
        }
    }

    // Spaces that follow each other would be read as one.
    void writeSpaced(const QString &line)
    {
        qsizetype start = 0;
        while (start < line.size()) {
            qsizetype gap = line.indexOf(u"  "_s, start);
            gap = gap < 0 ? line.size() : gap + 1;
            m_xml.text(line.mid(start, gap - start));
            qsizetype end = gap;
            while (end < line.size() && line.at(end) == u' ')
                ++end;
            if (end > gap)
                m_xml.leaf("text:s"_L1, {{"text:c"_L1, QString::number(end - gap)}});
            start = end;
        }
    }

    void writeChecks(const FilledCell &cell)
    {
        m_xml.open("text:p"_L1, {{"text:style-name"_L1, paragraphStyle(u"Standard"_s, FormAlign::Left)}});
        for (const FilledCheck &check : cell.checks) {
            if (&check != &cell.checks.first())
                writeSpaced(u"   "_s);
            m_xml.element("text:span"_L1, check.ticked ? u"☑"_s : u"☐"_s, {{"text:style-name"_L1, u"Sign"_s}});
            writeSpaced(u' ' + check.text);
        }
        m_xml.close();
    }

    void writePhotos(const FilledPhotos &photos, int span)
    {
        const qreal room = m_width * span / m_form.page.columns - 2 * m_form.page.padding;
        for (const QList<DocumentPicture> &row : documentPictures(photos, m_form.art, room)) {
            openTable(u"Table%1"_s.arg(++m_tables), u"GridKept"_s);
            m_xml.leaf("table:table-column"_L1, {{"table:number-columns-repeated"_L1, QString::number(row.size())}});
            m_xml.open("table:table-row"_L1, {{"table:style-name"_L1, u"Row0"_s}});
            for (const DocumentPicture &picture : row) {
                openCell(u"Bare"_s);
                writePicture(picture, paragraphStyle(u"Small"_s, FormAlign::Centre));
                writeLines(picture.caption, paragraphStyle(u"Small"_s, FormAlign::Centre));
                m_xml.close();
            }
            m_xml.close();
            m_xml.close();
        }
        writeLines({}, u"Between"_s);
    }

    void writeSignature(const FilledPhotos &drawing, int span)
    {
        const qreal room = m_width * span / m_form.page.columns - 2 * m_form.page.padding;
        for (const QList<DocumentPicture> &row : documentPictures(drawing, m_form.art, room)) {
            for (const DocumentPicture &picture : row)
                writePicture(picture, paragraphStyle(u"Standard"_s, FormAlign::Centre));
        }
    }

    void writePicture(const DocumentPicture &picture, const QString &style)
    {
        if (picture.bytes.isEmpty())
            return;
        m_pictures.append(picture);
        const QString number = QString::number(m_pictures.size());
        m_xml.open("text:p"_L1, {{"text:style-name"_L1, style}});
        m_xml.open("draw:frame"_L1, {{"draw:style-name"_L1, u"Picture"_s}, {"draw:name"_L1, u"Picture"_s + number},
                                     {"text:anchor-type"_L1, u"as-char"_s},
                                     {"svg:width"_L1, odtnames::mm(picture.millimetres.width())},
                                     {"svg:height"_L1, odtnames::mm(picture.millimetres.height())}});
        m_xml.leaf("draw:image"_L1, {{"xlink:href"_L1, odtnames::picture(m_pictures.size(), picture.suffix)},
                                     {"xlink:type"_L1, u"simple"_s}, {"xlink:show"_L1, u"embed"_s},
                                     {"xlink:actuate"_L1, u"onLoad"_s}});
        m_xml.element("svg:desc"_L1, picture.caption);
        m_xml.close();
        m_xml.close();
    }

    static constexpr int highestRow = 60; // mm; rows that must be higher are higher by what they hold

    const FilledForm &m_form;
    const qreal m_width; // mm
    XmlWriter m_xml;
    QList<DocumentPicture> m_pictures;
    int m_tables = 0;
};

} // namespace

OdtBody odtBody(const FilledForm &form)
{
    return BodyWriter(form).write();
}

QString odtnames::picture(qsizetype number, const QString &suffix)
{
    return u"Pictures/picture%1.%2"_s.arg(QString::number(number), suffix);
}

void odtnames::openRoot(XmlWriter &xml, QLatin1String root)
{
    const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    xml.open(root, {{"xmlns:office"_L1, base + u"office:1.0"_s}, {"xmlns:style"_L1, base + u"style:1.0"_s},
                    {"xmlns:text"_L1, base + u"text:1.0"_s}, {"xmlns:table"_L1, base + u"table:1.0"_s},
                    {"xmlns:draw"_L1, base + u"drawing:1.0"_s},
                    {"xmlns:fo"_L1, base + u"xsl-fo-compatible:1.0"_s},
                    {"xmlns:svg"_L1, base + u"svg-compatible:1.0"_s}, {"xmlns:meta"_L1, base + u"meta:1.0"_s},
                    {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
                    {"xmlns:xlink"_L1, u"http://www.w3.org/1999/xlink"_s}, {"office:version"_L1, u"1.2"_s}});
}

QString odtnames::mm(qreal length)
{
    return QString::number(length, 'f', 2) + u"mm"_s;
}

QString odtnames::points(qreal size)
{
    return QString::number(size) + u"pt"_s;
}

} // namespace kesu
