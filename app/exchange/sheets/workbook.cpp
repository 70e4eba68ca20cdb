#include "sheets/workbook.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qsizetype longestName = 31;
constexpr qsizetype longestText = 32767;
constexpr lxw_color_t shade = 0xf0f0f0;

} // namespace

Workbook::Workbook(const QString &title, Instant time)
{
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data(); // read while the book is made only
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(u"book.xlsx"_s)).constData(), &options);
    QByteArray name = title.toUtf8();
    QByteArray author("KesuDesk");
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(qMax<qint64>(1, time.seconds())); // 0 would be now
    workbook_set_properties(m_book, &properties);
}

Workbook::~Workbook()
{
    if (m_book)
        (void)workbook_close(m_book); // only then is its memory free
}

lxw_worksheet *Workbook::addSheet(const QString &name)
{
    QString clean = name;
    for (const QChar c : u"[]:*?/\\'\n"_s)
        clean.replace(c, u' ');
    clean = clean.simplified().left(longestName);
    if (clean.isEmpty())
        clean = u"Sheet"_s;
    const QString wanted = clean;
    for (int number = 2; m_names.contains(clean, Qt::CaseInsensitive); ++number) {
        const QString tail = u" (%1)"_s.arg(number);
        clean = wanted.left(longestName - tail.size()) + tail;
    }
    m_names.append(clean);
    return workbook_add_worksheet(m_book, clean.toUtf8().constData());
}

lxw_format *Workbook::format(const Look &look)
{
    for (const auto &[known, format] : std::as_const(m_formats)) {
        if (known == look)
            return format;
    }
    lxw_format *format = workbook_add_format(m_book);
    if (!m_font.isEmpty())
        format_set_font_name(format, m_font.toUtf8().constData());
    format_set_font_size(format, look.size);
    if (look.bold)
        format_set_bold(format);
    if (look.framed)
        format_set_border(format, LXW_BORDER_THIN);
    if (look.shaded)
        format_set_bg_color(format, shade);
    if (look.wraps)
        format_set_text_wrap(format);
    format_set_align(format, look.across == 0 ? LXW_ALIGN_LEFT : look.across == 1 ? LXW_ALIGN_CENTER : LXW_ALIGN_RIGHT);
    format_set_align(format, look.middle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    m_formats.append({look, format});
    return format;
}

void Workbook::write(lxw_worksheet *sheet, int row, int column, int lastRow, int lastColumn, const QString &text,
                     const Look &look)
{
    const QByteArray words = (text.size() > longestText ? text.left(longestText - 1) + u'…' : text).toUtf8();
    const auto top = static_cast<lxw_row_t>(row);
    const auto left = static_cast<lxw_col_t>(column);
    if (row == lastRow && column == lastColumn) {
        if (words.isEmpty())
            worksheet_write_blank(sheet, top, left, format(look));
        else
            worksheet_write_string(sheet, top, left, words.constData(), format(look));
        return;
    }
    worksheet_merge_range(sheet, top, left, static_cast<lxw_row_t>(lastRow), static_cast<lxw_col_t>(lastColumn),
                          words.constData(), format(look));
}

Result<QByteArray> Workbook::take()
{
    const lxw_error outcome = workbook_close(std::exchange(m_book, nullptr));
    QFile file(m_folder.filePath(u"book.xlsx"_s));
    if (outcome != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Internal, u"document-failed"_s, {},
                     {outcome == LXW_NO_ERROR ? file.errorString() : QString::fromUtf8(lxw_strerror(outcome))}};
    }
    return file.readAll();
}

} // namespace kesu
