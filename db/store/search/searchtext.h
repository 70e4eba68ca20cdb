#pragma once

#include <QByteArray>
#include <QStringList>

#include "search/searchquery.h"

namespace kesu {

class Statement;

// A document's row number is its second of receipt times this, plus a free slot.
constexpr qint64 slotsPerSecond = 1024;

// The columns of a ticket's text, in the one order of search_source, search_document and search_text.
QByteArrayList searchColumnNames();
// "number, title …", each behind "alias." when given.
QByteArray searchColumns(const QByteArray &alias = {});
QStringList readSearchColumns(const Statement &row, int first);
// The plain scan's answer for one text.
bool matchesText(const SearchQuery &query, QStringList columns);

} // namespace kesu
