#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QTextLayout;

namespace kesu {

// The type of one stretch of text on paper.
struct PrintType {
    int pixelSize = 0; // plan units
    bool bold = false;

    static PrintType points(qreal size, bool bold = false);
    qreal linePitch() const;    // from baseline to baseline
    qreal firstBaseline() const; // below the top of a line
};

// The font of every print, its size in plan units.
QFont printFont(PrintType type);

// Gives `layout` a text in the font of every print, WenQuanYi Micro Hei: its PDF text layer reads back right, which
// Noto CJK's does not under Qt 6.4. Its glyphs for ℃, Ⅴ, ǎ, ½ and some more are empty or in parts; those come from another font.
void setPrintText(QTextLayout &layout, const QString &text, PrintType type);

// Text as it may be printed: line ends unified, tabs made spaces, and without what could disturb neighbours or the
// PDF: control characters, direction overrides, zero-width characters, half surrogate pairs.
QString printable(const QString &text);

struct TextLine {
    QString text;
    qreal width = 0;
};

// Breaks at the scripts' own rules, anywhere in a word that alone is too wide. Never empty: "" is one empty line.
QList<TextLine> breakLines(const QString &text, PrintType type, qreal width);
// At most `most` lines, the last one ending in "…" when there was more.
QList<TextLine> breakLines(const QString &text, PrintType type, qreal width, qsizetype most);
qreal textWidth(const QString &text, PrintType type);
// The type, or a smaller one down to `least` points in which no word of a spaced script need be broken.
PrintType shrunkToWords(const QString &text, PrintType type, qreal width, qreal least);

} // namespace kesu
