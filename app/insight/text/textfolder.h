#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace kesu {

// A folded text that remembers where every unit came from.
struct FoldedText {
    QString text;
    QList<qsizetype> starts; // per UTF-16 unit of `text`: where its code point starts in the original
    QList<qsizetype> ends;   // … and where it ends
};

// Makes texts that a reader takes for equal equal, code point by code point: upper = lower case, full = half width,
// 開 = 开, é = e, compatibility forms = what they stand for, every blank = space. Marks nobody sees (zero-width,
// direction, control, combining accents) vanish. Each code point becomes one or none, so offsets carry over.
// Thread-safe; the table (0.3 MB) is built on first use in about 50 ms.
class TextFolder
{
public:
    static const TextFolder &instance();

    // 0 when the code point vanishes. fold(fold(c)) == fold(c).
    char32_t fold(char32_t codePoint) const;
    QString fold(QStringView text) const;
    FoldedText foldKeepingPlaces(QStringView text) const;

    // Changes whenever the folding does, e.g. with newer conversion tables: an index made under another one is stale.
    quint32 fingerprint() const { return m_fingerprint; }

private:
    TextFolder();
    std::vector<char32_t> m_table; // the basic multilingual plane
    quint32 m_fingerprint = 0;
};

} // namespace kesu
