#include "texttable.h"

#include "statistics/qctables.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe4f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0x20000 && c <= 0x3fffd);
}

qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const uint c : text.toUcs4()) {
        if (QChar::category(c) != QChar::Mark_NonSpacing)
            width += isWide(c) ? 2 : 1;
    }
    return width;
}

QString padding(const QString &text, qsizetype width)
{
    return QString(qMax<qsizetype>(0, width - widthOf(text)), u' ');
}

} // namespace

QString textTable(const QcTable &table)
{
    QList<QStringList> rows = table.rows;
    if (!table.headings.isEmpty())
        rows.prepend(table.headings);
    QList<qsizetype> widths;
    for (const QStringList &row : std::as_const(rows)) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths.at(i), widthOf(row.at(i)));
    }
    const auto isText = [&table](qsizetype column) { // a column without any figure reads better from the left
        return std::none_of(table.rows.cbegin(), table.rows.cend(), [column](const QStringList &row) {
            const QString cell = row.value(column);
            return !cell.isEmpty() && (cell.at(0).isDigit() || cell.at(0) == u'-');
        });
    };
    QString text = table.caption.isEmpty() ? QString() : table.caption + u'\n';
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString fill = padding(row.at(i), widths.at(i));
            line += u"  "_s + (i == 0 || isText(i) ? row.at(i) + fill : fill + row.at(i));
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace kesu::ctl
