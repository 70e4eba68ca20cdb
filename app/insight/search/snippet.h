#pragma once

#include "search/searchquery.h"

namespace kesu {

struct Snippet {
    qsizetype column = -1;           // of the columns asked; -1: no match
    QString text;                    // one line of original text, "…" where it was cut
    QList<QPair<int, int>> marks;    // (start, length) in `text`
};

// The place that shows best why the columns matched: the first column with a match, a window of about `width`
// characters around the densest marks.
Snippet makeSnippet(const QStringList &columns, const SearchQuery &query, int width = 60);

} // namespace kesu
