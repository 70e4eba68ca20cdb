#include "documents/docxbody.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qreal millimetresPerInch = 25.4;
constexpr int twipsPerInch = 1440;
constexpr int emuPerMillimetre = 36000;
constexpr qreal sideShare = 0.235;      // of the width, on both sides of the title, as on the printed form
constexpr qreal leastSignature = 12;    // mm
constexpr auto labelShade = "F0F0F0"_L1;

// Of a paragraph and the words in it.
struct Look {
    QString style;
    FormAlign align = FormAlign::Left;
    bool bold = false;
    qreal size = 0; // points; 0: the style's
};

class BodyWriter {
public:
    explicit BodyWriter(const FilledForm &form)
        : m_form(form), m_width(form.page.size.width() - form.page.left - form.page.right)
    {
        for (int column = 0; column <= form.page.columns; ++column)
            m_edges.append(twips(m_width * column / form.page.columns));
    }

    DocxBody write()
    {
        m_xml.open("w:document"_L1,
                   {{"xmlns:w"_L1, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
                    {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                    {"xmlns:wp"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
                    {"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                    {"xmlns:pic"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
        m_xml.open("w:body"_L1);
        writeMasthead();
        for (const FilledBlock &block : m_form.blocks)
            writeBlock(block);
        writePageSetup();
        m_xml.close();
        m_xml.close();
        return {m_xml.take(), m_pictures};
    }

private:
    void writeMasthead()
    {
        const int side = twips(m_width * sideShare);
        const QList<int> widths{side, twips(m_width) - 2 * side, side};
        openTable(widths, false);
        openRow(0, false);
        openCell(widths.at(0));
        if (!m_form.code.isEmpty())
            writePicture(codePicture(m_form.code, m_form.underCode.isEmpty() ? 18 : 16), FormAlign::Left);
        writeLines(m_form.underCode, {u"Small"_s});
        m_xml.close();
        openCell(widths.at(1));
        if (!m_form.aboveTitle.isEmpty())
            writeLines(m_form.aboveTitle, {u"Normal"_s, FormAlign::Centre});
        writeLines(m_form.title, {u"Title"_s});
        writeLines(m_form.underTitle, {u"Small"_s, FormAlign::Centre});
        m_xml.close();
        openCell(widths.at(2));
        writeLines(m_form.right.join(u'\n'), {u"Small"_s, FormAlign::Right});
        m_xml.close();
        m_xml.close();
        m_xml.close();
    }

    void writeBlock(const FilledBlock &block)
    {
        // Tables that touch would become one, and only the first rows of a table can be repeated.
        if (block.section.isEmpty())
            writeLines({}, {u"Between"_s});
        else
            writeLines(block.section, {u"Heading1"_s});
        QList<int> widths;
        for (int column = 0; column < m_form.page.columns; ++column)
            widths.append(m_edges.at(column + 1) - m_edges.at(column));
        openTable(widths, true);
        for (const FilledRow &row : block.header)
            writeRow(row, true, false);
        for (const FilledRow &row : block.rows)
            writeRow(row, false, block.keepTogether && &row != &block.rows.last());
        m_xml.close();
    }

    void writeRow(const FilledRow &row, bool isHeader, bool keepWithNext)
    {
        const bool isSigned = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                          [](const FilledCell &cell) { return cell.signature.has_value(); });
        openRow(qMax(isSigned ? leastSignature : m_form.page.rowHeight * 0.7, row.minHeight), isHeader);
        m_keepWithNext = keepWithNext;
        for (const FilledCell &cell : row.cells)
            writeCell(cell);
        m_keepWithNext = false;
        m_xml.close();
    }

    void writeCell(const FilledCell &cell)
    {
        const int width = m_edges.at(cell.column + cell.span) - m_edges.at(cell.column);
        openCell(width, &cell);
        const qsizetype before = m_paragraphs;
        if (!cell.caption.isEmpty())
            writeLines(cell.caption, {u"Small"_s});
        if (!cell.checks.isEmpty())
            writeChecks(cell);
        if (!cell.text.isEmpty())
            writeLines(cell.text, {cell.isLabel ? u"Label"_s : u"Normal"_s, cell.align, cell.bold, cell.size});
        if (!cell.code.isEmpty())
            writePicture(codePicture(cell.code, cell.codeSize), cell.align);
        if (cell.photos)
            writePhotos(*cell.photos, cell.span);
        if (cell.signature) {
            writeLines(cell.signature->title, {u"Normal"_s});
            writeLines(cell.signature->name, {u"Normal"_s});
            writeSignature(cell.signature->drawing, cell.span);
            writeLines(cell.signature->date, {u"Normal"_s, FormAlign::Right});
        }
        if (m_paragraphs == before)
            writeLines({}, {u"Normal"_s}); // a cell without a paragraph is no cell
        m_xml.close();
    }

    void openTable(const QList<int> &widths, bool framed)
    {
        m_xml.open("w:tbl"_L1);
        m_xml.open("w:tblPr"_L1);
        int whole = 0;
        for (const int width : widths)
            whole += width;
        m_xml.leaf("w:tblW"_L1, {{"w:w"_L1, QString::number(whole)}, {"w:type"_L1, u"dxa"_s}});
        m_xml.leaf("w:tblInd"_L1, {{"w:w"_L1, u"0"_s}, {"w:type"_L1, u"dxa"_s}});
        if (framed) {
            m_xml.open("w:tblBorders"_L1);
            for (const auto side : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1})
                m_xml.leaf(side, {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, u"4"_s}, {"w:space"_L1, u"0"_s},
                                  {"w:color"_L1, u"000000"_s}});
            m_xml.close();
        }
        m_xml.leaf("w:tblLayout"_L1, {{"w:type"_L1, u"fixed"_s}});
        m_xml.open("w:tblCellMar"_L1);
        for (const auto &[side, share] : {std::pair{"w:top"_L1, 0.3}, {"w:left"_L1, 0.8}, {"w:bottom"_L1, 0.3},
                                          {"w:right"_L1, 0.8}}) {
            const qreal padding = framed ? m_form.page.padding * share : 0;
            m_xml.leaf(side, {{"w:w"_L1, QString::number(twips(padding))}, {"w:type"_L1, u"dxa"_s}});
        }
        m_xml.close();
        m_xml.close();
        m_xml.open("w:tblGrid"_L1);
        for (const int width : widths)
            m_xml.leaf("w:gridCol"_L1, {{"w:w"_L1, QString::number(width)}});
        m_xml.close();
    }

    void openRow(qreal height, bool isHeader)
    {
        m_xml.open("w:tr"_L1);
        m_xml.open("w:trPr"_L1);
        m_xml.leaf("w:cantSplit"_L1);
        if (height > 0)
            m_xml.leaf("w:trHeight"_L1, {{"w:val"_L1, QString::number(twips(height))}, {"w:hRule"_L1, u"atLeast"_s}});
        if (isHeader)
            m_xml.leaf("w:tblHeader"_L1);
        m_xml.close();
    }

    void openCell(int width, const FilledCell *cell = nullptr)
    {
        m_xml.open("w:tc"_L1);
        m_xml.open("w:tcPr"_L1);
        m_xml.leaf("w:tcW"_L1, {{"w:w"_L1, QString::number(width)}, {"w:type"_L1, u"dxa"_s}});
        if (cell) {
            if (cell->span > 1)
                m_xml.leaf("w:gridSpan"_L1, {{"w:val"_L1, QString::number(cell->span)}});
            if (cell->continued)
                m_xml.leaf("w:vMerge"_L1);
            else if (cell->rowSpan > 1)
                m_xml.leaf("w:vMerge"_L1, {{"w:val"_L1, u"restart"_s}});
            if (cell->isLabel) {
                m_xml.leaf("w:shd"_L1, {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s},
                                        {"w:fill"_L1, QString(labelShade)}});
            }
            if (cell->valign == FormVAlign::Middle)
                m_xml.leaf("w:vAlign"_L1, {{"w:val"_L1, u"center"_s}});
        }
        m_xml.close();
    }

    void openParagraph(const Look &look)
    {
        ++m_paragraphs;
        m_xml.open("w:p"_L1);
        m_xml.open("w:pPr"_L1);
        if (look.style != "Normal"_L1)
            m_xml.leaf("w:pStyle"_L1, {{"w:val"_L1, look.style}});
        if (m_keepWithNext)
            m_xml.leaf("w:keepNext"_L1);
        if (look.align != FormAlign::Left)
            m_xml.leaf("w:jc"_L1, {{"w:val"_L1, look.align == FormAlign::Centre ? u"center"_s : u"right"_s}});
        m_xml.close();
    }

    // One paragraph a line.
    void writeLines(const QString &text, const Look &look)
    {
        for (const QString &line : text.split(u'\n')) {
            openParagraph(look);
            if (!line.isEmpty())
                writeRun(line, look);
            m_xml.close();
        }
    }

    void writeRun(const QString &text, const Look &look = {}, const QString &font = {})
    {
        m_xml.open("w:r"_L1);
        if (look.bold || look.size > 0 || !font.isEmpty()) {
            m_xml.open("w:rPr"_L1);
            if (!font.isEmpty()) {
                m_xml.leaf("w:rFonts"_L1, {{"w:ascii"_L1, font}, {"w:hAnsi"_L1, font}, {"w:eastAsia"_L1, font},
                                           {"w:cs"_L1, font}});
            }
            if (look.bold)
                m_xml.leaf("w:b"_L1);
            if (look.size > 0)
                m_xml.leaf("w:sz"_L1, {{"w:val"_L1, QString::number(qRound(look.size * 2))}});
            m_xml.close();
        }
        m_xml.element("w:t"_L1, text, {{"xml:space"_L1, u"preserve"_s}});
        m_xml.close();
    }

    // The signs in a font that has them, the words in the document's.
    void writeChecks(const FilledCell &cell)
    {
        openParagraph({u"Normal"_s});
        for (const FilledCheck &check : cell.checks) {
            if (&check != &cell.checks.first())
                writeRun(u"   "_s);
            writeRun(check.ticked ? u"☑"_s : u"☐"_s, {}, u"Segoe UI Symbol"_s);
            writeRun(u' ' + check.text);
        }
        m_xml.close();
    }

    void writePhotos(const FilledPhotos &photos, int span)
    {
        const qreal room = m_width * span / m_form.page.columns - 2 * m_form.page.padding;
        for (const QList<DocumentPicture> &row : documentPictures(photos, m_form.art, room)) {
            const int width = twips(room / static_cast<qreal>(row.size()));
            openTable(QList<int>(row.size(), width), false);
            openRow(0, false);
            for (const DocumentPicture &picture : row) {
                openCell(width);
                if (!picture.bytes.isEmpty())
                    writePicture(picture, FormAlign::Centre);
                writeLines(picture.caption, {u"Small"_s, FormAlign::Centre});
                m_xml.close();
            }
            m_xml.close();
            m_xml.close();
        }
        writeLines({}, {u"Between"_s}); // a cell must not end with a table
    }

    void writeSignature(const FilledPhotos &drawing, int span)
    {
        const qreal room = m_width * span / m_form.page.columns - 2 * m_form.page.padding;
        for (const QList<DocumentPicture> &row : documentPictures(drawing, m_form.art, room)) {
            for (const DocumentPicture &picture : row)
                writePicture(picture, FormAlign::Centre);
        }
    }

    void writePicture(const DocumentPicture &picture, FormAlign align)
    {
        if (picture.bytes.isEmpty())
            return;
        m_pictures.append(picture);
        const qsizetype number = m_pictures.size();
        const QString id = QString::number(number);
        const QString wide = QString::number(qRound(picture.millimetres.width() * emuPerMillimetre));
        const QString high = QString::number(qRound(picture.millimetres.height() * emuPerMillimetre));
        const QString name = u"Picture %1"_s.arg(number);
        openParagraph({u"Normal"_s, align});
        m_xml.open("w:r"_L1);
        m_xml.open("w:drawing"_L1);
        m_xml.open("wp:inline"_L1, {{"distT"_L1, u"0"_s}, {"distB"_L1, u"0"_s}, {"distL"_L1, u"0"_s},
                                    {"distR"_L1, u"0"_s}});
        m_xml.leaf("wp:extent"_L1, {{"cx"_L1, wide}, {"cy"_L1, high}});
        m_xml.leaf("wp:docPr"_L1, {{"id"_L1, id}, {"name"_L1, name}, {"descr"_L1, picture.caption}});
        m_xml.open("a:graphic"_L1);
        m_xml.open("a:graphicData"_L1, {{"uri"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
        m_xml.open("pic:pic"_L1);
        m_xml.open("pic:nvPicPr"_L1);
        m_xml.leaf("pic:cNvPr"_L1, {{"id"_L1, id}, {"name"_L1, name}});
        m_xml.leaf("pic:cNvPicPr"_L1);
        m_xml.close();
        m_xml.open("pic:blipFill"_L1);
        m_xml.leaf("a:blip"_L1, {{"r:embed"_L1, docxrelation::picture(number)}});
        m_xml.open("a:stretch"_L1);
        m_xml.leaf("a:fillRect"_L1);
        m_xml.close();
        m_xml.close();
        m_xml.open("pic:spPr"_L1);
        m_xml.open("a:xfrm"_L1);
        m_xml.leaf("a:off"_L1, {{"x"_L1, u"0"_s}, {"y"_L1, u"0"_s}});
        m_xml.leaf("a:ext"_L1, {{"cx"_L1, wide}, {"cy"_L1, high}});
        m_xml.close();
        m_xml.open("a:prstGeom"_L1, {{"prst"_L1, u"rect"_s}});
        m_xml.leaf("a:avLst"_L1);
        m_xml.close();
        m_xml.close();
        for (int level = 0; level < 6; ++level) // pic, graphicData, graphic, inline, drawing, run
            m_xml.close();
        m_xml.close();
    }

    void writePageSetup()
    {
        const FormPage &page = m_form.page;
        m_xml.open("w:sectPr"_L1);
        m_xml.leaf("w:headerReference"_L1, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, QString(docxrelation::runningHead)}});
        m_xml.leaf("w:headerReference"_L1, {{"w:type"_L1, u"first"_s}, {"r:id"_L1, QString(docxrelation::firstHead)}});
        m_xml.leaf("w:footerReference"_L1, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, QString(docxrelation::foot)}});
        m_xml.leaf("w:footerReference"_L1, {{"w:type"_L1, u"first"_s}, {"r:id"_L1, QString(docxrelation::foot)}});
        const bool isWide = page.size.width() > page.size.height();
        m_xml.leaf("w:pgSz"_L1, {{"w:w"_L1, QString::number(twips(page.size.width()))},
                                 {"w:h"_L1, QString::number(twips(page.size.height()))},
                                 {"w:orient"_L1, isWide ? u"landscape"_s : u"portrait"_s}});
        m_xml.leaf("w:pgMar"_L1, {{"w:top"_L1, QString::number(twips(page.top))},
                                  {"w:right"_L1, QString::number(twips(page.right))},
                                  {"w:bottom"_L1, QString::number(twips(page.bottom))},
                                  {"w:left"_L1, QString::number(twips(page.left))},
                                  {"w:header"_L1, QString::number(twips(page.top / 2))},
                                  {"w:footer"_L1, QString::number(twips(page.bottom / 2))},
                                  {"w:gutter"_L1, u"0"_s}});
        m_xml.leaf("w:titlePg"_L1);
        m_xml.close();
    }

    const FilledForm &m_form;
    const qreal m_width; // mm
    QList<int> m_edges;  // of the columns, twips
    XmlWriter m_xml;
    QList<DocumentPicture> m_pictures;
    qsizetype m_paragraphs = 0;
    bool m_keepWithNext = false;
};

} // namespace

DocxBody docxBody(const FilledForm &form)
{
    return BodyWriter(form).write();
}

QString docxrelation::picture(qsizetype number)
{
    return u"rIdPicture%1"_s.arg(number);
}

int twips(qreal millimetres)
{
    return qRound(millimetres / millimetresPerInch * twipsPerInch);
}

} // namespace kesu
