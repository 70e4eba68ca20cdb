#include "search/searchtext.h"

#include "statement.h"
#include "text/textfolder.h"

namespace kesu {

QByteArrayList searchColumnNames()
{
    return {"number", "title", "narrative", "product", "batch", "notes", "handling"};
}

QByteArray searchColumns(const QByteArray &alias)
{
    QByteArrayList names = searchColumnNames();
    if (!alias.isEmpty()) {
        for (QByteArray &name : names)
            name.prepend(alias + '.');
    }
    return names.join(", ");
}

QStringList readSearchColumns(const Statement &row, int first)
{
    static const auto count = static_cast<int>(searchColumnNames().size());
    QStringList columns;
    for (int i = 0; i < count; ++i)
        columns.append(row.text(first + i));
    return columns;
}

bool matchesText(const SearchQuery &query, QStringList columns)
{
    for (QString &column : columns)
        column = TextFolder::instance().fold(column);
    return query.matches(columns);
}

} // namespace kesu
