#include "plan/printtext.h"

#include <QHash>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>
#include <limits>

#include "plan/pageplan.h"

namespace kesu {

using namespace Qt::StringLiterals;

QFont printFont(PrintType type)
{
    QFont font;
    font.setFamilies({u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"Microsoft JhengHei"_s, u"Noto Sans CJK SC"_s,
                      u"Symbola"_s, u"Segoe UI Symbol"_s}); // the last two for emoji, in black on white
    font.setPixelSize(qMax(1, type.pixelSize));
    font.setBold(type.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qsizetype longestPiece = 1000; // characters laid out at once
constexpr qreal pitchOfSize = 1.38;
// Chinese characters sit this far above the baseline, measured to their middle, as a share of the type size.
constexpr qreal middleOfSize = 0.36;

bool isUnwanted(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n') || (u >= 0x7f && u <= 0x9f) || u == 0x00ad || u == 0x200b
        || u == 0x200e || u == 0x200f || u == 0x061c || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f)
        || u == 0xfeff || (u >= 0xfff9 && u <= 0xfffb) || u == 0xfffe || u == 0xffff;
}

// Whether the print font claims the character but draws nothing for it, or only a part of it.
bool isDrawnBadly(QChar c)
{
    static const QString halfDrawn = u"½¾ǖ喠嶎捦玱郆骮"_s;
    if (c.unicode() < 0x80 || c.isSpace() || c.isSurrogate())
        return false;
    if (halfDrawn.contains(c) || c.script() == QChar::Script_Han)
        return halfDrawn.contains(c);
    thread_local QHash<char16_t, bool> known;
    if (const auto found = known.constFind(c.unicode()); found != known.cend())
        return *found;
    thread_local const QRawFont font = QRawFont::fromFont(printFont({planUnitsPerInch / 8, false}));
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(c));
    const bool empty = !glyphs.isEmpty() && glyphs.first() != 0 && font.pathForGlyph(glyphs.first()).isEmpty();
    known.insert(c.unicode(), empty);
    return empty;
}

// A layout takes longer than its text grows, so that a paragraph is laid out in pieces: of each piece but the last,
// all lines but the unfinished last one are taken.
void appendParagraph(QList<TextLine> &lines, const QString &paragraph, PrintType type, qreal width, qsizetype most)
{
    for (qsizetype start = 0; start < paragraph.size() && lines.size() < most;) {
        qsizetype length = qMin(longestPiece, paragraph.size() - start);
        const bool isLast = start + length == paragraph.size();
        if (!isLast && paragraph.at(start + length).isLowSurrogate())
            --length;
        const QString piece = paragraph.sliced(start, length);
        QTextLayout layout;
        setPrintText(layout, piece, type);
        QList<TextLine> found;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax<qreal>(width, type.pixelSize));
            found.append({piece.sliced(line.textStart(), line.textLength()), line.naturalTextWidth()});
        }
        layout.endLayout();
        if (!isLast && found.size() > 1)
            found.removeLast();
        for (const TextLine &line : found)
            start += line.text.size();
        lines.append(found);
    }
}

// At least one line, and some more than `most` at most.
QList<TextLine> firstLines(const QString &text, PrintType type, qreal width, qsizetype most)
{
    QList<TextLine> lines;
    for (const QString &paragraph : text.split(u'\n')) {
        if (paragraph.isEmpty())
            lines.append(TextLine());
        else
            appendParagraph(lines, paragraph, type, width, most);
        if (lines.size() >= most)
            break;
    }
    return lines;
}

} // namespace

PrintType PrintType::points(qreal size, bool bold)
{
    return {static_cast<int>(std::lround(size * planUnitsPerInch / pointsPerInch)), bold};
}

qreal PrintType::linePitch() const
{
    return std::ceil(pixelSize * pitchOfSize);
}

qreal PrintType::firstBaseline() const
{
    return std::round(linePitch() / 2 + pixelSize * middleOfSize);
}

void setPrintText(QTextLayout &layout, const QString &text, PrintType type)
{
    layout.setFont(printFont(type));
    layout.setText(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDrawnBadly(text.at(i)))
            continue;
        QTextCharFormat format;
        format.setFontFamilies(QStringList{u"Noto Sans CJK SC"_s, u"Microsoft YaHei"_s, u"DejaVu Sans"_s});
        ranges.append({static_cast<int>(i), 1, format});
    }
    layout.setFormats(ranges);
}

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\t') {
            result.append("    "_L1);
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                result.append(u'\n');
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\v' || c == u'\f') {
            result.append(u'\n');
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result.append(c);
            result.append(text.at(++i));
        } else if (c.isSurrogate()) {
            result.append(QChar::ReplacementCharacter);
        } else if (!isUnwanted(c)) {
            result.append(c);
        }
    }
    while (result.endsWith(u'\n'))
        result.chop(1);
    return result;
}

QList<TextLine> breakLines(const QString &text, PrintType type, qreal width)
{
    return firstLines(text, type, width, std::numeric_limits<qsizetype>::max());
}

QList<TextLine> breakLines(const QString &text, PrintType type, qreal width, qsizetype most)
{
    QList<TextLine> lines = firstLines(text, type, width, most + 1);
    if (lines.size() <= most)
        return lines;
    lines.resize(most);
    QString &last = lines.last().text;
    const QString dots = u"…"_s;
    while (!last.isEmpty() && textWidth(last + dots, type) > width)
        last.chop(last.back().isLowSurrogate() ? 2 : 1);
    last.append(dots);
    lines.last().width = textWidth(last, type);
    return lines;
}

qreal textWidth(const QString &text, PrintType type)
{
    QTextLayout layout;
    setPrintText(layout, text, type);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() : 0;
}

PrintType shrunkToWords(const QString &text, PrintType type, qreal width, qreal least)
{
    constexpr qreal step = 0.5;
    const bool spaced = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
    if (!spaced)
        return type;
    qreal widest = 0;
    for (const QString &word : text.split(QRegularExpression(u"\\s+"_s)))
        widest = qMax(widest, textWidth(word, type));
    const qreal points = type.pixelSize * pointsPerInch / planUnitsPerInch;
    for (qreal smaller = points; smaller >= least; smaller -= step) {
        const PrintType shrunk = PrintType::points(smaller, type.bold);
        if (widest * shrunk.pixelSize / type.pixelSize <= width)
            return shrunk;
    }
    return type;
}

} // namespace kesu
