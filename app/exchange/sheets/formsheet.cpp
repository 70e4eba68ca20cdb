#include "sheets/formsheet.h"

#include <xlsxwriter.h>

#include <cmath>

#include "documents/documentpictures.h"
#include "plan/pageplan.h"
#include "plan/printtext.h"
#include "sheets/workbook.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr double pixelsPerMillimetre = 96 / 25.4;
constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double pixelsPerCharacter = 7;  // of the standard font …
constexpr double characterPadding = 5;    // … and beside them, pixels
constexpr double linePitch = 1.4;         // of the type size
constexpr double cellPadding = 4;         // points, above and below together
constexpr double highestRow = 409;        // points, the most a sheet takes
constexpr double leastSignature = 12;     // mm
constexpr double signatureInset = 1.5;    // mm, so that a drawn one keeps clear of the cell's lines
constexpr double pictureInset = 0.5;      // mm, from the row's upper line
constexpr double highestPicture = 140;    // mm, so that it fits into a row
constexpr qsizetype longestMargin = 255;

class SheetWriter {
public:
    SheetWriter(Workbook &book, const FilledForm &form)
        : m_book(book), m_form(form), m_columns(form.page.columns),
          m_width(wholePixels(form.page.size.width() - form.page.left - form.page.right, form.page.columns))
    {
    }

    void write()
    {
        m_sheet = m_book.addSheet(m_form.title.section(u'\n', 0, 0));
        const double pixels = m_width / m_columns * pixelsPerMillimetre;
        worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(m_columns - 1),
                             (pixels - characterPadding) / pixelsPerCharacter, nullptr);
        writeMasthead();
        for (const FilledBlock &block : m_form.blocks)
            writeBlock(block);
        setUpPage();
    }

private:
    // Columns are whole pixels wide, or pictures would drift over the lines of their cells.
    static double wholePixels(double width, int columns)
    {
        return columns * std::floor(width / columns * pixelsPerMillimetre) / pixelsPerMillimetre;
    }

    void writeMasthead()
    {
        const auto line = [this](const QString &text, double size, bool bold) {
            if (text.isEmpty())
                return;
            Workbook::Look look;
            look.framed = false;
            look.across = 1;
            look.size = size;
            look.bold = bold;
            writeWide(text, look);
        };
        line(m_form.aboveTitle, m_form.sizes.body, false);
        line(m_form.title, m_form.sizes.title, true);
        line(m_form.underTitle, m_form.sizes.small, false);
        const int middle = m_columns / 2;
        const QString right = m_form.right.join(u'\n');
        Workbook::Look look;
        look.framed = false;
        look.size = m_form.sizes.small;
        setHeight(qMax(heightOf(m_form.underCode, look.size, middle), heightOf(right, look.size, middle)));
        m_book.write(m_sheet, m_row, 0, m_row, middle - 1, m_form.underCode, look);
        look.across = 2;
        m_book.write(m_sheet, m_row, middle, m_row, m_columns - 1, right, look);
        ++m_row;
    }

    // Over the whole width.
    void writeWide(const QString &text, const Workbook::Look &look)
    {
        setHeight(heightOf(text, look.size, m_columns));
        m_book.write(m_sheet, m_row, 0, m_row, m_columns - 1, text, look);
        ++m_row;
    }

    void writeBlock(const FilledBlock &block)
    {
        if (!block.section.isEmpty()) {
            Workbook::Look look;
            look.bold = true;
            look.shaded = true;
            look.across = 1;
            look.size = m_form.sizes.section;
            writeWide(block.section, look);
        }
        for (const QList<FilledRow> &rows : {block.header, block.rows}) {
            for (const FilledRow &row : rows)
                writeRow(row);
        }
    }

    void writeRow(const FilledRow &row)
    {
        const bool hasPhotos = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                           [](const FilledCell &cell) { return cell.photos.has_value(); });
        if (!hasPhotos || row.cells.size() > 1) {
            double height = row.minHeight * pointsPerMillimetre;
            for (const FilledCell &cell : row.cells) {
                height = qMax(height, heightOf(textOf(cell), cell.size, cell.span) / cell.rowSpan);
                if (cell.signature)
                    height = qMax(height, leastSignature * pointsPerMillimetre);
            }
            setHeight(height);
            for (const FilledCell &cell : row.cells) {
                if (!cell.continued)
                    writeCell(cell);
                if (cell.signature)
                    insertDrawing(cell);
            }
            ++m_row;
        }
        for (const FilledCell &cell : row.cells) {
            if (cell.photos)
                writePhotos(*cell.photos);
        }
    }

    void writeCell(const FilledCell &cell)
    {
        Workbook::Look look;
        look.bold = cell.bold;
        look.shaded = cell.isLabel;
        look.across = cell.align == FormAlign::Left ? 0 : cell.align == FormAlign::Centre ? 1 : 2;
        look.middle = cell.valign == FormVAlign::Middle;
        look.size = cell.size > 0 ? cell.size : m_form.sizes.body;
        m_book.write(m_sheet, m_row, cell.column, m_row + cell.rowSpan - 1, cell.column + cell.span - 1, textOf(cell),
                     look);
    }

    static QString textOf(const FilledCell &cell)
    {
        QStringList lines;
        if (!cell.caption.isEmpty())
            lines.append(cell.caption);
        QStringList checks;
        for (const FilledCheck &check : cell.checks)
            checks.append((check.ticked ? u"☑ "_s : u"☐ "_s) + check.text);
        if (!checks.isEmpty())
            lines.append(checks.join(u"   "_s));
        if (!cell.text.isEmpty())
            lines.append(cell.text);
        if (cell.signature)
            lines.append({cell.signature->title, cell.signature->name, cell.signature->date});
        return lines.join(u'\n');
    }

    // A row of pictures, below it a row of their captions.
    void writePhotos(const FilledPhotos &photos)
    {
        const Workbook::Look look;
        for (const QList<DocumentPicture> &row : documentPictures(photos, m_form.art, m_width - 2 * m_form.page.padding)) {
            double highest = 0;
            QStringList captions;
            for (const DocumentPicture &picture : row) {
                highest = qMax(highest, qMin(highestPicture, picture.millimetres.height()));
                if (!picture.caption.isEmpty())
                    captions.append(picture.caption);
            }
            setHeight(highest * pointsPerMillimetre + cellPadding);
            m_book.write(m_sheet, m_row, 0, m_row, m_columns - 1, {}, look);
            const double slot = m_width / static_cast<double>(row.size());
            for (qsizetype i = 0; i < row.size(); ++i)
                insertPicture(row.at(i), static_cast<double>(i) * slot, slot);
            ++m_row;
            if (!captions.isEmpty()) {
                Workbook::Look small;
                small.across = 1;
                small.size = m_form.sizes.small;
                writeWide(captions.join(u"    "_s), small);
            }
        }
    }

    // What a hand has drawn, beside the name.
    void insertDrawing(const FilledCell &cell)
    {
        const double half = m_width / m_columns * cell.span / 2;
        for (const QList<DocumentPicture> &row : documentPictures(cell.signature->drawing, m_form.art, half)) {
            for (DocumentPicture picture : row) {
                picture.millimetres.scale(half - 2 * signatureInset, leastSignature - 2 * signatureInset,
                                          Qt::KeepAspectRatio);
                insertPicture(picture, m_width / m_columns * cell.column + half, half, signatureInset);
            }
        }
    }

    // In the middle of its place, `left` millimetres from the sheet's edge and `top` from the row's.
    void insertPicture(const DocumentPicture &picture, double left, double slot, double top = pictureInset)
    {
        const QImage image = QImage::fromData(picture.bytes);
        if (image.isNull())
            return;
        const QSizeF shown = picture.millimetres.height() > highestPicture
            ? picture.millimetres.scaled(slot, highestPicture, Qt::KeepAspectRatio) : picture.millimetres;
        const double x = left + (slot - shown.width()) / 2;
        const double columnWidth = m_width / m_columns;
        const int column = qBound(0, static_cast<int>(x / columnWidth), m_columns - 1);
        lxw_image_options options{};
        options.x_offset = qRound((x - column * columnWidth) * pixelsPerMillimetre);
        options.y_offset = qRound(top * pixelsPerMillimetre);
        // The library takes a picture's own dots per inch for its size.
        const double inch = 0.0254;
        options.x_scale = shown.width() * pixelsPerMillimetre / image.width() * (image.dotsPerMeterX() * inch) / 96;
        options.y_scale = shown.height() * pixelsPerMillimetre / image.height() * (image.dotsPerMeterY() * inch) / 96;
        options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        QByteArray caption = picture.caption.toUtf8();
        options.description = caption.data();
        worksheet_insert_image_buffer_opt(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column),
                                          reinterpret_cast<const unsigned char *>(picture.bytes.constData()),
                                          static_cast<size_t>(picture.bytes.size()), &options);
    }

    // Merged cells do not grow with their text, so rows are given the height the text will need.
    double heightOf(const QString &text, double size, int span) const
    {
        const double points = size > 0 ? size : m_form.sizes.body;
        if (text.isEmpty())
            return m_form.sizes.body * linePitch + cellPadding;
        const double room = m_width * span / m_columns - 2;
        const auto lines = breakLines(text, PrintType::points(points), room * planUnitsPerMm);
        return static_cast<double>(lines.size()) * points * linePitch + cellPadding;
    }

    void setHeight(double points)
    {
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), qMin(highestRow, points), nullptr);
    }

    void setUpPage()
    {
        const FormPage &page = m_form.page;
        if (page.size.width() > page.size.height())
            worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        constexpr double inch = 25.4;
        worksheet_set_margins(m_sheet, page.left / inch, page.right / inch, page.top / inch, page.bottom / inch);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_center_horizontally(m_sheet);
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_header(m_sheet, margin(m_form.running).constData());
        worksheet_set_footer(m_sheet, margin(m_form.footer).constData());
    }

    // "&" leads a code there; page number and count are codes themselves.
    static QByteArray margin(const FilledMargin &margin)
    {
        QString line;
        for (const auto &[code, text] : {std::pair{u"&L"_s, margin.left}, {u"&C"_s, margin.centre},
                                         {u"&R"_s, margin.right}}) {
            QString words = text;
            words.replace(u'&', u"&&"_s).replace(pageNumberMark, u"&P"_s).replace(pageCountMark, u"&N"_s);
            if (!words.isEmpty() && line.size() + code.size() + words.size() <= longestMargin)
                line += code + words;
        }
        return line.toUtf8();
    }

    Workbook &m_book;
    const FilledForm &m_form;
    const int m_columns;
    const double m_width; // mm
    lxw_worksheet *m_sheet = nullptr;
    int m_row = 0;
};

} // namespace

void writeFormSheet(Workbook &book, const FilledForm &form)
{
    SheetWriter(book, form).write();
}

} // namespace kesu
