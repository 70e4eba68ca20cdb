#include "text/textdifference.h"

#include <string>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#include <dtl/dtl.hpp>
#pragma GCC diagnostic pop

namespace kesu {

namespace {

// Texts longer than this that differ everywhere would keep the user waiting; then both are shown whole.
constexpr std::size_t longest = 6'000;

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && c.isLetterOrNumber();
}

// One character, or a run of Latin letters and digits.
std::vector<QString> wordsOf(const QString &text)
{
    std::vector<QString> words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (isLatin(text.at(i))) {
            while (end < text.size() && isLatin(text.at(end)))
                ++end;
        } else if (text.at(i).isHighSurrogate() && end < text.size() && text.at(end).isLowSurrogate()) {
            ++end;
        }
        words.push_back(text.mid(i, end - i));
        i = end;
    }
    return words;
}

void append(QList<DifferencePart> &parts, DifferencePart::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text});
}

} // namespace

QList<DifferencePart> differenceOf(const QString &left, const QString &right)
{
    QList<DifferencePart> parts;
    const std::vector<QString> a = wordsOf(left);
    const std::vector<QString> b = wordsOf(right);
    if (a.size() + b.size() > longest) {
        append(parts, DifferencePart::Kind::OnlyLeft, left);
        append(parts, DifferencePart::Kind::OnlyRight, right);
        return parts;
    }
    dtl::Diff<QString, std::vector<QString>> difference(a, b);
    difference.compose();
    for (const auto &[word, info] : difference.getSes().getSequence()) {
        append(parts, info.type == dtl::SES_COMMON   ? DifferencePart::Kind::Same
                      : info.type == dtl::SES_DELETE ? DifferencePart::Kind::OnlyLeft
                                                     : DifferencePart::Kind::OnlyRight, word);
    }
    return parts;
}

} // namespace kesu
