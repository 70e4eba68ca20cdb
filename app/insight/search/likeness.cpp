#include "search/likeness.h"

#include <QSet>

#include <cmath>

#include "text/codepoints.h"
#include "text/textfolder.h"

namespace kesu {

QStringList characterPairs(QStringView text)
{
    QStringList pairs;
    QSet<QString> known;
    QString last;
    for (CodePoints it(text); it.hasNext();) {
        const char32_t folded = TextFolder::instance().fold(it.next());
        if (folded == 0)
            continue;
        if (!QChar::isLetterOrNumber(folded)) {
            last.clear();
            continue;
        }
        const QString sign = QString::fromUcs4(&folded, 1);
        const QString pair = last + sign;
        if (!last.isEmpty() && !known.contains(pair)) {
            known.insert(pair);
            pairs.append(pair);
        }
        last = sign;
    }
    return pairs;
}

double textLikeness(QStringView a, QStringView b)
{
    const QStringList first = characterPairs(a);
    const QStringList second = characterPairs(b);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    const QSet<QString> known(first.cbegin(), first.cend());
    const auto common = std::count_if(second.cbegin(), second.cend(),
                                      [&known](const QString &pair) { return known.contains(pair); });
    return double(common) / std::sqrt(double(first.size()) * double(second.size()));
}

} // namespace kesu
