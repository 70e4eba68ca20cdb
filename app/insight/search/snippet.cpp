#include "search/snippet.h"

namespace kesu {

namespace {

using Marks = QList<QPair<int, int>>;

// First mark of the window of `width` that holds most marks.
qsizetype densest(const Marks &marks, int width)
{
    qsizetype best = 0;
    qsizetype bestCount = 0;
    qsizetype end = 0;
    for (qsizetype first = 0; first < marks.size(); ++first) {
        while (end < marks.size() && marks.at(end).first + marks.at(end).second <= marks.at(first).first + width)
            ++end;
        if (end - first > bestCount) {
            bestCount = end - first;
            best = first;
        }
    }
    return best;
}

Snippet cut(const QString &text, const Marks &marks, int width)
{
    const auto &[start, length] = marks.at(densest(marks, width));
    qsizetype from = qMax(0, start - width / 4);
    qsizetype to = qMin(text.size(), qMax(from + width, qsizetype(start + length)));
    if (to == text.size())
        from = qBound(qsizetype(0), to - width, from);
    if (from > 0 && text.at(from).isLowSurrogate())
        --from;
    if (to < text.size() && text.at(to).isLowSurrogate())
        ++to;
    Snippet snippet;
    const QString before = from > 0 ? QStringLiteral("…") : QString();
    snippet.text = before + text.mid(from, to - from) + (to < text.size() ? QStringLiteral("…") : QString());
    for (QChar &c : snippet.text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' '; // one line, whatever the text holds
    }
    for (const auto &[at, size] : marks) {
        const int markStart = qMax(at, int(from));
        const int markEnd = qMin(at + size, int(to));
        if (markEnd > markStart)
            snippet.marks.append({int(before.size()) + markStart - int(from), markEnd - markStart});
    }
    return snippet;
}

} // namespace

Snippet makeSnippet(const QStringList &columns, const SearchQuery &query, int width)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Marks marks = query.marks(columns.at(i));
        if (marks.isEmpty())
            continue;
        Snippet snippet = cut(columns.at(i), marks, width);
        snippet.column = i;
        return snippet;
    }
    return {};
}

} // namespace kesu
