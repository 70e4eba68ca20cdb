#include "search/searchquery.h"

#include <algorithm>

#include "text/textfolder.h"
#include "text/wordvariants.h"

namespace kesu {

namespace {

constexpr int longestPhrase = 64; // code points; each opens a cursor of its own in the index
constexpr int mostParts = 32;

// Parts between blanks in the original, so that the dictionaries see the words as typed.
QStringList partsOf(QStringView typed)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= typed.size(); ++i) {
        if (i < typed.size() && !typed.at(i).isSpace())
            continue;
        if (i > start)
            parts.append(typed.mid(start, i - start).toString());
        start = i + 1;
    }
    return parts;
}

// `phrase` without what lies behind the longest phrase; never half a surrogate pair.
QStringView beginning(QStringView phrase)
{
    if (phrase.size() <= longestPhrase)
        return phrase;
    return phrase.left(phrase.at(longestPhrase - 1).isHighSurrogate() ? longestPhrase - 1 : longestPhrase);
}

QString quoted(QStringView phrase)
{
    QString text = phrase.toString();
    text.replace(u'"', QLatin1String("\"\""));
    return u'"' + text + u'"';
}

} // namespace

SearchQuery SearchQuery::parse(QStringView typed, Words words)
{
    SearchQuery query;
    for (const QString &part : partsOf(typed)) {
        const QStringList variants = words == Words::WithVariants
                                         ? wordVariants(part)
                                         : QStringList{TextFolder::instance().fold(part)};
        if (variants.constFirst().isEmpty() || query.m_terms.contains(variants))
            continue;
        query.m_needsCheck |= std::any_of(variants.cbegin(), variants.cend(),
                                          [](const QString &variant) { return variant.size() > longestPhrase; });
        query.m_terms.append(variants);
    }
    query.m_needsCheck |= query.m_terms.size() > mostParts;
    return query;
}

SearchQuery SearchQuery::anyOf(const QStringList &words)
{
    SearchQuery query;
    QStringList variants;
    for (const QString &word : words) {
        const QString folded = TextFolder::instance().fold(word);
        if (!folded.isEmpty())
            variants.append(folded);
        query.m_needsCheck |= folded.size() > longestPhrase;
    }
    if (!variants.isEmpty())
        query.m_terms.append(variants);
    return query;
}

bool SearchQuery::matches(const QStringList &foldedColumns) const
{
    if (isEmpty())
        return false;
    return std::all_of(m_terms.cbegin(), m_terms.cend(), [&](const QStringList &variants) {
        return std::any_of(variants.cbegin(), variants.cend(), [&](const QString &variant) {
            return std::any_of(foldedColumns.cbegin(), foldedColumns.cend(),
                               [&](const QString &column) { return column.contains(variant); });
        });
    });
}

QString SearchQuery::ftsExpression() const
{
    QStringList parts;
    for (const QStringList &variants : m_terms.mid(0, mostParts)) {
        QStringList phrases;
        for (const QString &variant : variants)
            phrases.append(quoted(beginning(variant)));
        phrases.removeDuplicates();
        const QString either = phrases.join(QLatin1String(" OR "));
        parts.append(phrases.size() > 1 ? u'(' + either + u')' : either);
    }
    return parts.join(QLatin1String(" AND "));
}

QList<QPair<int, int>> SearchQuery::marks(QStringView original) const
{
    const FoldedText folded = TextFolder::instance().foldKeepingPlaces(original);
    QList<QPair<qsizetype, qsizetype>> found; // (start, end) in the original
    for (const QStringList &variants : m_terms) {
        for (const QString &variant : variants) {
            for (qsizetype at = folded.text.indexOf(variant); at >= 0;
                 at = folded.text.indexOf(variant, at + variant.size()))
                found.append({folded.starts.at(at), folded.ends.at(at + variant.size() - 1)});
        }
    }
    std::sort(found.begin(), found.end());
    QList<QPair<int, int>> marks;
    qsizetype covered = 0;
    for (const auto &[start, end] : std::as_const(found)) {
        if (start < covered) {
            if (end > covered)
                marks.last().second += int(end - covered);
        } else {
            marks.append({int(start), int(end - start)});
        }
        covered = qMax(covered, end);
    }
    return marks;
}

} // namespace kesu
