// Data of the QC tools as columns again.
#include <QJsonArray>

#include "statistics/pastedcolumns.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

using Rows = QList<QStringList>;

QString cell(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toVariant().toString();
}

QString quoted(const QString &text)
{
    const bool plain = !text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"');
    return plain ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

bool isFilled(const QJsonArray &list, const QString &key)
{
    return std::any_of(list.begin(), list.end(), [&key](const QJsonValue &one) {
        return !cell(one.toObject().value(key)).isEmpty();
    });
}

// Objects as rows, one column a key; keys nobody fills are left out.
Rows table(const QJsonArray &list, const QStringList &keys)
{
    QStringList used;
    for (const QString &key : keys) {
        if (isFilled(list, key))
            used.append(key);
    }
    Rows rows;
    for (const QJsonValue &one : list) {
        QStringList row;
        for (const QString &key : std::as_const(used))
            row.append(cell(one.toObject().value(key)));
        rows.append(row);
    }
    return rows;
}

// Lists that run side by side: labels, counts, sizes.
Rows zipped(const QList<QJsonArray> &columns)
{
    Rows rows;
    for (const QJsonArray &column : columns) {
        for (qsizetype i = rows.size(); i < column.size(); ++i)
            rows.append(QStringList());
    }
    for (const QJsonArray &column : columns) {
        for (qsizetype i = 0; i < rows.size() && !column.isEmpty(); ++i)
            rows[i].append(cell(column.at(i)));
    }
    return rows;
}

// Names that count one each.
Rows names(const QJsonArray &entries, qsizetype width)
{
    Rows rows;
    for (const QJsonValue &entry : entries) {
        QStringList row(width, QString());
        row.first() = cell(entry);
        row.last() = u"1"_s;
        rows.append(row);
    }
    return rows;
}

Rows items(const QJsonObject &data)
{
    const QJsonValue given = data.value(u"items"_s);
    if (given.isArray())
        return table(given.toArray(), {u"name"_s, u"count"_s});
    Rows rows = names(data.value(u"entries"_s).toArray(), 2);
    const QJsonObject counts = given.toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        rows.append({it.key(), cell(it.value())});
    return rows;
}

Rows points(const QJsonObject &data)
{
    Rows rows = zipped({data.value(u"x"_s).toArray(), data.value(u"y"_s).toArray()});
    for (const QJsonValue &point : data.value(u"points"_s).toArray())
        rows.append({cell(point.toArray().at(0)), cell(point.toArray().at(1))});
    const QStringList headings{data.value(u"place_label"_s).toString(), data.value(u"value_label"_s).toString()};
    if (!headings.join(QString()).isEmpty())
        rows.prepend(headings);
    return rows;
}

Rows counts(const QJsonObject &data)
{
    const QJsonArray samples = data.value(u"samples"_s).toArray();
    if (!samples.isEmpty())
        return table(samples, {u"label"_s, u"count"_s, u"size"_s});
    QJsonArray sizes = data.value(u"sizes"_s).toArray();
    const QJsonArray found = data.value(u"counts"_s).toArray();
    for (qsizetype i = sizes.size(); i < found.size() && data.contains(u"size"_s); ++i)
        sizes.append(data.value(u"size"_s));
    return zipped({data.value(u"labels"_s).toArray(), found, sizes});
}

Rows strata(const QJsonObject &data)
{
    const QJsonArray list = data.value(u"rows"_s).toArray();
    const QString value = data.value(u"value"_s).toString(u"value"_s);
    QStringList factors = data.value(u"factors"_s).toVariant().toStringList();
    if (factors.isEmpty()) {
        factors = list.first().toObject().keys();
        factors.removeAll(value);
    }
    Rows rows = table(list, factors + QStringList{value});
    const QString label = data.value(u"value_label"_s).toString();
    rows.prepend(factors + QStringList{label.isEmpty() ? value : label});
    return rows;
}

Rows measurements(const QJsonObject &data)
{
    Rows rows = zipped({data.value(u"labels"_s).toArray(), data.value(u"values"_s).toArray()});
    const QJsonArray samples = data.value(u"samples"_s).toArray();
    const bool isLabelled = isFilled(samples, u"label"_s);
    for (const QJsonValue &sample : samples) {
        const QJsonObject one = sample.toObject();
        QStringList row;
        if (isLabelled)
            row.append(cell(one.value(u"label"_s)));
        if (one.contains(u"value"_s))
            row.append(cell(one.value(u"value"_s)));
        for (const QJsonValue &value : sample.isArray() ? sample.toArray() : one.value(u"values"_s).toArray())
            row.append(cell(value));
        rows.append(row);
    }
    return rows;
}

} // namespace

QStringList columnKeys(QcTool tool)
{
    switch (tool) {
    case QcTool::Pareto:
        return {u"items"_s, u"entries"_s};
    case QcTool::CheckSheet:
        return {u"marks"_s, u"entries"_s};
    case QcTool::Scatter:
        return {u"points"_s, u"x"_s, u"y"_s, u"place_label"_s, u"value_label"_s};
    case QcTool::Stratify:
        return {u"rows"_s, u"factors"_s, u"value"_s, u"value_label"_s};
    default:
        return {u"samples"_s, u"values"_s, u"labels"_s, u"counts"_s, u"sizes"_s, u"size"_s};
    }
}

QString writeColumns(QcTool tool, const QJsonObject &data)
{
    Rows rows;
    switch (tool) {
    case QcTool::Pareto: rows = items(data); break;
    case QcTool::CheckSheet:
        rows = table(data.value(u"marks"_s).toArray(), {u"item"_s, u"column"_s, u"count"_s})
            + names(data.value(u"entries"_s).toArray(), 3);
        break;
    case QcTool::Scatter: rows = points(data); break;
    case QcTool::Stratify: rows = strata(data); break;
    case QcTool::P:
    case QcTool::Np:
    case QcTool::C:
    case QcTool::U: rows = counts(data); break;
    default: rows = measurements(data); break;
    }
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QStringList cells;
        for (const QString &one : row)
            cells.append(quoted(one));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace kesu
