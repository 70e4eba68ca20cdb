#include "statistics/checksheet.h"

#include <QHash>

#include <cmath>

#include "statistics/sample.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Names in order with the place of each.
class Headings {
public:
    explicit Headings(const QStringList &known)
    {
        for (const QString &name : known)
            place(name);
    }

    qsizetype place(const QString &name)
    {
        const auto found = m_places.constFind(name);
        if (found != m_places.cend())
            return *found;
        m_places.insert(name, m_names.size());
        m_names.append(name);
        return m_names.size() - 1;
    }

    const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
    QHash<QString, qsizetype> m_places;
};

} // namespace

Result<CheckSheet> tally(const QList<CheckMark> &marks, const QStringList &items, const QStringList &columns)
{
    Headings rows(items);
    Headings heads(columns);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const CheckMark &mark = marks.at(i);
        if (mark.item.isEmpty())
            return Error{ErrorKind::BadInput, u"item-missing"_s, placeOf(u"marks"_s, i) + u".item"_s, {}};
        if (!std::isfinite(mark.count) || mark.count < 0 || mark.count > largestNumber)
            return Error{ErrorKind::BadInput, u"count-unusable"_s, placeOf(u"marks"_s, i) + u".count"_s, {mark.item}};
        rows.place(mark.item);
        heads.place(mark.column);
    }
    if (rows.names().isEmpty())
        return Error{ErrorKind::BadInput, u"items-missing"_s, u"marks"_s, {}};
    CheckSheet sheet;
    sheet.items = rows.names();
    sheet.columns = heads.names();
    sheet.counts = QList<QList<double>>(sheet.items.size(), QList<double>(sheet.columns.size(), 0));
    sheet.itemTotals = QList<double>(sheet.items.size(), 0);
    sheet.columnTotals = QList<double>(sheet.columns.size(), 0);
    for (const CheckMark &mark : marks) {
        const qsizetype row = rows.place(mark.item);
        const qsizetype column = heads.place(mark.column);
        sheet.counts[row][column] += mark.count;
        sheet.itemTotals[row] += mark.count;
        sheet.columnTotals[column] += mark.count;
        sheet.total += mark.count;
    }
    return sheet;
}

} // namespace kesu
