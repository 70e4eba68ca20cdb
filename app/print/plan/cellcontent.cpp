#include "plan/cellcontent.h"

#include <QJsonArray>

#include <cmath>

#include "plan/photoreader.h"
#include "plan/photorows.h"

namespace kesu {

namespace {

constexpr qreal photoGap = 2 * planUnitsPerMm;
constexpr qreal highestFigure = 150 * planUnitsPerMm;
constexpr qreal boxOfSize = 0.82;       // a check box, as a share of the type size
constexpr qreal boxTextGapOfSize = 0.3;
constexpr qreal checkGapOfSize = 1.1;
constexpr qreal middleOfSize = 0.36;    // of the characters, above their baseline
constexpr int mostPhotoCaptionLines = 3;
constexpr qreal highestDrawing = 9; // mm, of a signature by hand
constexpr qreal leastLabelType = 6.5;   // points

qreal indentFor(qreal natural, qreal width, FormAlign align)
{
    const qreal room = qMax<qreal>(0, width - natural);
    switch (align) {
    case FormAlign::Centre:
        return std::round(room / 2);
    case FormAlign::Right:
        return std::round(room);
    case FormAlign::Left:
        break;
    }
    return 0;
}

void appendText(Strips &strips, const QString &text, PrintType type, qreal width, FormAlign align)
{
    if (text.isEmpty())
        return;
    for (const TextLine &line : breakLines(text, type, width))
        strips.append(textStrip(line, type, width, align));
}

// Boxes flow like words; a text too long for a line is broken and indented behind its box.
void appendChecks(Strips &strips, const QList<FormCheck> &checks, const FormScope &scope, PrintType type, qreal width)
{
    const qreal boxSize = std::round(type.pixelSize * boxOfSize);
    const qreal indent = boxSize + std::round(type.pixelSize * boxTextGapOfSize);
    qreal x = 0;
    bool open = false;
    for (const FormCheck &check : checks) {
        const auto lines = breakLines(printable(check.text.fill(scope, u" ")), type, width - indent);
        const bool fits = lines.size() == 1 && x + indent + lines.first().width <= width;
        if (!open || !fits) {
            strips.append(Strip(type.linePitch()));
            x = 0;
        }
        Strip &strip = strips.last();
        const qreal middle = type.firstBaseline() - type.pixelSize * middleOfSize;
        const QRectF box(x, std::round(middle - boxSize / 2), boxSize, boxSize);
        strip.ticks.append({box, !check.ticked.isEmpty() && check.ticked.holds(scope)});
        strip.texts.append({lines.first().text, {x + indent, type.firstBaseline()}, type.pixelSize, type.bold});
        x += indent + lines.first().width + std::round(type.pixelSize * checkGapOfSize);
        open = true;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            Strip rest(type.linePitch());
            rest.texts.append({lines.at(i).text, {indent, type.firstBaseline()}, type.pixelSize, type.bold});
            strips.append(rest);
            open = false;
        }
    }
}

// A missing photo keeps its place with a word, so that a reader knows that there is one.
qreal addMissing(Strip &strip, const QString &words, PrintType small, const QRectF &slot)
{
    qreal top = 0;
    for (const TextLine &line : breakLines(words, small, slot.width(), 3)) {
        const qreal left = slot.left() + indentFor(line.width, slot.width(), FormAlign::Centre);
        strip.texts.append({line.text, {left, top + small.firstBaseline()}, small.pixelSize, false});
        top += small.linePitch();
    }
    return top;
}

// Returns the height it takes.
qreal addPhoto(Strip &strip, const FormPhotos &photos, const QJsonObject &item, const FormScope &scope,
               PrintType small, const QRectF &slot)
{
    const QPicture drawing = readDrawing(item, scope.art());
    const PrintPhoto photo = drawing.isNull() ? readPhoto(item, slot.size(), scope.art()) : PrintPhoto();
    if (drawing.isNull() && photo.image.isNull())
        return addMissing(strip, printable(photos.unreadable.fill(scope, u" ")), small, slot);
    const QSizeF printed = drawing.isNull() ? photo.printed
                                            : QSizeF(drawing.boundingRect().size()).scaled(slot.size(), Qt::KeepAspectRatio);
    const QRectF rect({slot.left() + std::round((slot.width() - printed.width()) / 2), 0}, printed);
    if (drawing.isNull())
        strip.photos.append({rect, photo.image});
    else
        strip.drawings.append({rect, drawing});
    return std::ceil(printed.height());
}

void appendPhotos(Strips &strips, const FormPhotos &photos, const FormScope &scope, PrintType small, qreal width)
{
    const auto rows = photoRows(scope.at(photos.path).toArray(), photos.columns, photos.maxHeight * planUnitsPerMm, width,
                                photoGap, highestFigure);
    for (const QList<PhotoSlot> &row : rows) {
        Strip strip;
        qreal used = -photoGap;
        for (const PhotoSlot &slot : row)
            used += slot.size.width() + photoGap;
        qreal left = std::round((width - used) / 2);
        QList<QRectF> places;
        for (const PhotoSlot &slot : row) {
            places.append({{left, 0}, slot.size});
            left += slot.size.width() + photoGap;
            strip.height = qMax(strip.height, addPhoto(strip, photos, slot.item, scope, small, places.last()));
        }
        // Photos stand on their captions.
        for (PlannedPhoto &photo : strip.photos)
            photo.rect.moveBottom(strip.height);
        for (PlannedDrawing &drawing : strip.drawings)
            drawing.rect.moveBottom(strip.height);
        const qreal captionTop = strip.height;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString caption = row.at(i).item.value(QLatin1String("caption")).toString();
            const QRectF &place = places.at(i);
            qreal top = captionTop;
            if (caption.isEmpty())
                continue;
            for (const TextLine &line : breakLines(printable(caption), small, place.width(), mostPhotoCaptionLines)) {
                const qreal indent = indentFor(line.width, place.width(), FormAlign::Centre);
                strip.texts.append({line.text, {place.left() + indent, top + small.firstBaseline()}, small.pixelSize,
                                    false});
                top += small.linePitch();
            }
            strip.height = qMax(strip.height, top);
        }
        strip.height += photoGap / 2;
        strips.append(strip);
    }
}

void appendDrawing(Strips &strips, const QString &path, const FormScope &scope, qreal width)
{
    if (path.isEmpty())
        return;
    const QSizeF room(width, highestDrawing * planUnitsPerMm);
    const PrintPhoto drawing = readPhoto(scope.at(path).toObject(), room, scope.art());
    if (drawing.image.isNull())
        return;
    Strip strip(std::ceil(drawing.printed.height()));
    strip.photos.append({QRectF(QPointF(std::round((width - drawing.printed.width()) / 2), 0), drawing.printed),
                         drawing.image});
    strips.append(strip);
}

void appendSignature(Strips &strips, const FormSignature &signature, const FormScope &scope, PrintType type,
                     qreal width)
{
    appendText(strips, printable(signature.title.fill(scope)), type, width, FormAlign::Left);
    appendText(strips, printable(signature.name.fill(scope)), type, width, FormAlign::Left);
    appendDrawing(strips, signature.drawing, scope, width);
    const qsizetype first = strips.size();
    appendText(strips, printable(signature.date.fill(scope)), type, width, FormAlign::Right);
    if (strips.size() > first)
        strips[first].sinks = true;
}

} // namespace

qreal heightOf(const Strips &strips)
{
    qreal height = 0;
    for (const Strip &strip : strips)
        height += strip.height;
    return height;
}

Strip textStrip(const TextLine &line, PrintType type, qreal width, FormAlign align)
{
    Strip strip(type.linePitch());
    if (!line.text.isEmpty())
        strip.texts.append({line.text, {indentFor(line.width, width, align), type.firstBaseline()}, type.pixelSize,
                            type.bold});
    return strip;
}

Strips measureCell(const FormCell &cell, const FormScope &scope, const FormSizes &sizes, qreal width)
{
    const qreal size = cell.size > 0 ? cell.size : cell.isLabel ? sizes.label : sizes.body;
    const PrintType type = PrintType::points(size, cell.bold);
    const PrintType small = PrintType::points(sizes.small);
    Strips strips;
    appendText(strips, printable(cell.caption.fill(scope)), small, width, FormAlign::Left);
    appendChecks(strips, cell.checks, scope, type, width);
    const QString text = printable(cell.text.fill(scope));
    appendText(strips, text, cell.isLabel ? shrunkToWords(text, type, width, leastLabelType) : type, width, cell.align);
    if (cell.photos)
        appendPhotos(strips, *cell.photos, scope, small, width);
    if (cell.code) {
        const qreal side = qMin(width, cell.code->size * planUnitsPerMm);
        const qreal quiet = std::round(side * codeQuietShare / (1 + 2 * codeQuietShare));
        Strip strip(side);
        const QString code = cell.code->text.fill(scope);
        if (!code.isEmpty())
            strip.codes.append({QRectF(indentFor(side, width, cell.align) + quiet, quiet, side - 2 * quiet,
                                       side - 2 * quiet), code});
        strips.append(strip);
    }
    if (cell.signature)
        appendSignature(strips, *cell.signature, scope, type, width);
    return strips;
}

} // namespace kesu
