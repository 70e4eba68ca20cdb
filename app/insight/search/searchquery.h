#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace kesu {

// A search as typed: parts between blanks must all occur, each in any of its variants, anywhere in any column. Every
// sign counts as itself; there is no query language to trip over. One definition for both ways of answering: matches()
// is the plain scan, ftsExpression() the same question to the character index (db/store/search).
class SearchQuery
{
public:
    enum class Words { WithVariants, AsTyped };
    static SearchQuery parse(QStringView typed, Words words = Words::WithVariants);

    // Matches what holds any of these words, taken as they are.
    static SearchQuery anyOf(const QStringList &words);

    bool isEmpty() const { return m_terms.isEmpty(); }
    // Folded variants of each part.
    const QList<QStringList> &terms() const { return m_terms; }

    bool matches(const QStringList &foldedColumns) const;

    // For `MATCH`: quoted phrases only, so no sign in them has a meaning.
    QString ftsExpression() const;
    // The expression had to be cut short (very long or very many parts): its hits must be checked with matches().
    bool needsCheck() const { return m_needsCheck; }

    // Places in `original` that match, as (start, length), in order and without overlap.
    QList<QPair<int, int>> marks(QStringView original) const;

private:
    QList<QStringList> m_terms;
    bool m_needsCheck = false;
};

} // namespace kesu
