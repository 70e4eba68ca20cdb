#include "plan/printtext.h"

#include <QHash>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>

#include "plan/pageplan.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pointsPerInch = 72;
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

QFont printFont(PrintType type)
{
    QFont font;
    font.setFamilies({u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"Microsoft JhengHei"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(qMax(1, type.pixelSize));
    font.setBold(type.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

// Whether the print font claims the character but draws nothing for it.
bool isDrawnEmpty(QChar c)
{
    if (c.unicode() < 0x80 || c.isSpace() || c.isSurrogate() || c.script() == QChar::Script_Han)
        return false;
    thread_local QHash<char16_t, bool> known;
    if (const auto found = known.constFind(c.unicode()); found != known.cend())
        return *found;
    thread_local const QRawFont font = QRawFont::fromFont(printFont({planUnitsPerInch / 8, false}));
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(c));
    const bool empty = !glyphs.isEmpty() && glyphs.first() != 0 && font.pathForGlyph(glyphs.first()).isEmpty();
    known.insert(c.unicode(), empty);
    return empty;
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
        if (!isDrawnEmpty(text.at(i)))
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
    QList<TextLine> lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout;
        setPrintText(layout, paragraph, type);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax<qreal>(width, type.pixelSize));
            lines.append({paragraph.sliced(line.textStart(), line.textLength()), line.naturalTextWidth()});
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines.append(TextLine());
    }
    return lines;
}

QList<TextLine> breakLines(const QString &text, PrintType type, qreal width, qsizetype most)
{
    QList<TextLine> lines = breakLines(text, type, width);
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

} // namespace kesu
