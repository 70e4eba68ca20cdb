#include "text/textfolder.h"

#include "text/chineseconverter.h"
#include "text/codepoints.h"

namespace kesu {

namespace {

constexpr char32_t planeSize = 0x10000;
constexpr char32_t firstHan = 0x3400;
constexpr char32_t lastHan = 0x9FFF;
constexpr quint32 foldingRules = 1; // raise when step() changes

bool isAccent(char32_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isAccentedLetter(char32_t c, const QList<uint> &parts)
{
    return QChar::decompositionTag(c) == QChar::Canonical
           && std::all_of(parts.cbegin() + 1, parts.cend(), [](uint part) { return isAccent(part); });
}

// One step of folding without the Han table: 0 when the code point vanishes.
char32_t step(char32_t c)
{
    if (QChar::isSpace(c))
        return U' ';
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Control || category == QChar::Other_Format || isAccent(c) || isVariationSelector(c))
        return 0;
    const QList<uint> parts = QChar::decomposition(c).toUcs4();
    if (parts.size() == 1 || (parts.size() > 1 && isAccentedLetter(c, parts)))
        c = parts.first();
    return QChar::toCaseFolded(c);
}

char32_t foldFully(char32_t c, const std::vector<char32_t> &han)
{
    for (int round = 0; round < 8 && c != 0; ++round) {
        char32_t next = step(c);
        if (next >= firstHan && next <= lastHan)
            next = han[next - firstHan];
        if (next == c)
            break;
        c = next;
    }
    return c;
}

// Simplified form of every character between firstHan and lastHan, by one conversion of all, one a line.
std::vector<char32_t> simplifiedHan()
{
    QString all;
    for (char32_t c = firstHan; c <= lastHan; ++c)
        all.append(QChar(static_cast<char16_t>(c))).append(u'\n');
    const QStringList lines = ChineseConverter::instance().toSimplifiedCharacters(all).split(u'\n');
    std::vector<char32_t> han(lastHan - firstHan + 1);
    for (char32_t i = 0; i < han.size(); ++i) {
        const QList<uint> line = lines.value(i).toUcs4();
        han[i] = line.size() == 1 ? char32_t(line.first()) : firstHan + i;
    }
    return han;
}

quint32 fnv1a(const std::vector<char32_t> &table)
{
    quint32 hash = 2166136261u ^ foldingRules;
    for (const char32_t c : table)
        hash = (hash ^ c) * 16777619u;
    return hash;
}

} // namespace

TextFolder::TextFolder() : m_table(planeSize)
{
    const std::vector<char32_t> han = simplifiedHan();
    for (char32_t c = 0; c < planeSize; ++c)
        m_table[c] = foldFully(c, han);
    m_fingerprint = fnv1a(m_table);
}

const TextFolder &TextFolder::instance()
{
    static const TextFolder folder;
    return folder;
}

char32_t TextFolder::fold(char32_t codePoint) const
{
    if (codePoint < planeSize)
        return m_table[codePoint];
    const char32_t folded = step(codePoint);
    return folded < planeSize ? m_table[folded] : folded;
}

QString TextFolder::fold(QStringView text) const
{
    QString folded;
    folded.reserve(text.size());
    for (CodePoints it(text); it.hasNext();) {
        if (const char32_t c = fold(it.next()))
            folded.append(QChar::fromUcs4(c));
    }
    return folded;
}

FoldedText TextFolder::foldKeepingPlaces(QStringView text) const
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.starts.reserve(text.size());
    folded.ends.reserve(text.size());
    for (CodePoints it(text); it.hasNext();) {
        const qsizetype start = it.index();
        const char32_t c = fold(it.next());
        if (c == 0)
            continue;
        for (const char16_t unit : QChar::fromUcs4(c)) {
            folded.text.append(QChar(unit));
            folded.starts.append(start);
            folded.ends.append(it.index());
        }
    }
    return folded;
}

} // namespace kesu
