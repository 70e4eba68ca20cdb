#include "search/likeness.h"

#include <algorithm>

#include "text/textfolder.h"

namespace kesu {

namespace {

bool counts(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

} // namespace

QSet<QString> signPairs(const QString &text)
{
    const QString folded = TextFolder::instance().fold(text);
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i) {
        if (counts(folded.at(i)) && counts(folded.at(i + 1)))
            pairs.insert(folded.mid(i, 2));
    }
    return pairs;
}

double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const QSet<QString> &smaller = a.size() < b.size() ? a : b;
    const QSet<QString> &larger = a.size() < b.size() ? b : a;
    const auto shared = std::count_if(smaller.cbegin(), smaller.cend(),
                                      [&larger](const QString &pair) { return larger.contains(pair); });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

QStringList sharedWords(const QString &text, const QString &other, int limit)
{
    const QString folded = TextFolder::instance().fold(text);
    const QString place = TextFolder::instance().fold(other);
    QStringList words;
    for (qsizetype from = 0; from + 1 < folded.size(); ++from) {
        qsizetype length = 0;
        while (from + length < folded.size() && counts(folded.at(from + length))
               && place.contains(folded.mid(from, length + 1)))
            ++length;
        if (length < 2)
            continue;
        words.append(folded.mid(from, length));
        from += length - 1;
    }
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words.mid(0, limit);
}

} // namespace kesu
