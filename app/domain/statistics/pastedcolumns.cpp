#include "statistics/pastedcolumns.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// "1,234.5" and the full-width figures of Chinese input methods are numbers as well; "12,5" is not.
std::optional<double> numberIn(const QString &cell)
{
    QString plain = cell.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression thousands(u"^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
    if (thousands.match(plain).hasMatch())
        plain.remove(u',');
    bool ok = false;
    const double number = plain.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QChar separatorOf(const QString &text)
{
    const QString first = text.section(u'\n', 0, 2);
    for (const QChar separator : {u'\t', u',', u';'}) {
        if (first.contains(separator))
            return separator;
    }
    return u' ';
}

// One row a list; quoted cells may hold separators, doubled quotes and line breaks.
class CellReader {
public:
    CellReader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    QStringList row()
    {
        QStringList cells;
        QString cell;
        bool quoted = false;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            m_line += c == u'\n';
            if (c == u'"' && quoted && m_at < m_text.size() && m_text.at(m_at) == u'"') {
                cell += c;
                ++m_at;
            } else if (c == u'"' && (quoted || cell.trimmed().isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == u'\n') {
                break;
            } else if (!quoted && c == m_separator) {
                cells.append(cell.trimmed());
                cell.clear();
            } else {
                cell += c;
            }
        }
        cells.append(cell.trimmed());
        if (m_separator == u' ')
            cells.removeAll(QString());
        return cells;
    }

private:
    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool holdsNumber(const QStringList &cells)
{
    return std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return numberIn(cell).has_value(); });
}

Error missingColumns(qsizetype needed, qsizetype given)
{
    return {ErrorKind::BadInput, u"columns-missing"_s, {}, {QString::number(needed), QString::number(given)}};
}

// What the tools below take from columns; the first cell that is no number stays.
class Table {
public:
    explicit Table(const PastedColumns &columns) : m_columns(columns) {}

    const std::optional<Error> &error() const { return m_error; }
    qsizetype rows() const { return m_columns.rows.size(); }
    QString text(qsizetype row, qsizetype column) const { return m_columns.rows.at(row).value(column); }
    QString heading(qsizetype column) const { return m_columns.headings.value(column); }

    double number(qsizetype row, qsizetype column)
    {
        const auto found = numberIn(text(row, column));
        if (!found && !m_error) {
            m_error = Error{ErrorKind::BadInput, u"not-a-number"_s,
                            u"%1:%2"_s.arg(m_columns.lines.at(row)).arg(column + 1), {text(row, column)}};
        }
        return found.value_or(0);
    }

    // Words in every row, at least one of which is no number.
    bool isWords(qsizetype column) const
    {
        return std::any_of(m_columns.rows.cbegin(), m_columns.rows.cend(), [column](const QStringList &row) {
            return !row.value(column).isEmpty() && !numberIn(row.value(column));
        });
    }

private:
    const PastedColumns &m_columns;
    std::optional<Error> m_error;
};

QJsonObject subgroups(Table &table, qsizetype width)
{
    const qsizetype from = width > 1 && table.isWords(0) ? 1 : 0;
    QJsonArray samples;
    for (qsizetype i = 0; i < table.rows(); ++i) {
        QJsonArray values;
        for (qsizetype k = from; k < width; ++k) {
            if (!table.text(i, k).isEmpty()) // samples may differ in size
                values.append(table.number(i, k));
        }
        samples.append(QJsonObject{{u"label"_s, from > 0 ? table.text(i, 0) : QString()}, {u"values"_s, values}});
    }
    return {{u"samples"_s, samples}};
}

QJsonObject counts(Table &table, qsizetype width, qsizetype figures)
{
    const qsizetype from = width > figures ? 1 : 0;
    QJsonArray samples;
    for (qsizetype i = 0; i < table.rows(); ++i) {
        QJsonObject sample{{u"label"_s, from > 0 ? table.text(i, 0) : QString()},
                           {u"count"_s, table.number(i, from)}};
        if (figures > 1)
            sample.insert(u"size"_s, table.number(i, from + 1));
        samples.append(sample);
    }
    return {{u"samples"_s, samples}};
}

QJsonObject pairs(Table &table)
{
    QJsonArray points;
    for (qsizetype i = 0; i < table.rows(); ++i)
        points.append(QJsonArray{table.number(i, 0), table.number(i, 1)});
    return {{u"points"_s, points}, {u"place_label"_s, table.heading(0)}, {u"value_label"_s, table.heading(1)}};
}

QJsonObject items(Table &table, qsizetype width)
{
    QJsonArray list;
    for (qsizetype i = 0; i < table.rows(); ++i) {
        list.append(QJsonObject{{u"name"_s, table.text(i, 0)},
                                {u"count"_s, width > 1 ? table.number(i, width - 1) : 1}});
    }
    return {{u"items"_s, list}};
}

QJsonObject marks(Table &table, qsizetype width)
{
    QJsonArray list;
    for (qsizetype i = 0; i < table.rows(); ++i) {
        QJsonObject mark{{u"item"_s, table.text(i, 0)}};
        if (width > 1)
            mark.insert(u"column"_s, table.text(i, 1));
        if (width > 2)
            mark.insert(u"count"_s, table.number(i, 2));
        list.append(mark);
    }
    return {{u"marks"_s, list}};
}

Result<QJsonObject> strata(Table &table, qsizetype width)
{
    qsizetype value = -1;
    QList<qsizetype> factors;
    for (qsizetype k = 0; k < width; ++k) {
        if (table.isWords(k))
            factors.append(k);
        else if (value < 0)
            value = k;
    }
    if (value < 0 || factors.isEmpty())
        return missingColumns(2, width);
    const auto name = [&table](qsizetype k) {
        return table.heading(k).isEmpty() ? QString::number(k + 1) : table.heading(k);
    };
    QJsonArray rows;
    QJsonArray names;
    for (const qsizetype factor : std::as_const(factors))
        names.append(name(factor));
    for (qsizetype i = 0; i < table.rows(); ++i) {
        QJsonObject row{{u"value"_s, table.number(i, value)}};
        for (const qsizetype factor : std::as_const(factors))
            row.insert(name(factor), table.text(i, factor));
        rows.append(row);
    }
    return QJsonObject{{u"rows"_s, rows}, {u"factors"_s, names}, {u"value_label"_s, table.heading(value)}};
}

} // namespace

PastedColumns readColumns(const QString &text)
{
    QString plain = text;
    if (plain.startsWith(QChar::ByteOrderMark))
        plain.remove(0, 1);
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    PastedColumns columns;
    CellReader reader(plain, separatorOf(plain));
    qsizetype width = 0;
    while (!reader.atEnd()) {
        const int line = reader.line();
        const QStringList cells = reader.row();
        if (std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.isEmpty(); }))
            continue;
        width = qMax(width, cells.size());
        columns.rows.append(cells);
        columns.lines.append(line);
    }
    for (QStringList &row : columns.rows) {
        while (row.size() < width)
            row.append(QString());
    }
    const bool numbersBelow = std::any_of(columns.rows.cbegin() + qMin<qsizetype>(1, columns.rows.size()),
                                          columns.rows.cend(), holdsNumber);
    if (columns.rows.size() > 1 && !holdsNumber(columns.rows.first()) && numbersBelow) {
        columns.headings = columns.rows.takeFirst();
        columns.lines.removeFirst();
    }
    return columns;
}

Result<QJsonObject> qcDataFrom(QcTool tool, const PastedColumns &columns)
{
    if (columns.rows.isEmpty())
        return Error{ErrorKind::BadInput, u"no-rows"_s, {}, {}};
    Table table(columns);
    const qsizetype width = columns.width();
    const bool needsTwo = tool == QcTool::P || tool == QcTool::Np || tool == QcTool::U || tool == QcTool::Scatter
        || tool == QcTool::Stratify || tool == QcTool::XbarR || tool == QcTool::XbarS;
    if (needsTwo && width < 2)
        return missingColumns(2, width);
    QJsonObject data;
    switch (tool) {
    case QcTool::Pareto: data = items(table, width); break;
    case QcTool::CheckSheet: data = marks(table, width); break;
    case QcTool::Scatter: data = pairs(table); break;
    case QcTool::C: data = counts(table, width, 1); break;
    case QcTool::P:
    case QcTool::Np:
    case QcTool::U: data = counts(table, width, 2); break;
    case QcTool::Stratify: {
        const auto found = strata(table, width);
        if (!found)
            return found.error();
        data = *found;
        break;
    }
    default: data = subgroups(table, width); break;
    }
    if (table.error())
        return *table.error();
    return data;
}

} // namespace kesu
