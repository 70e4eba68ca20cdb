#include "plan/pagefurniture.h"

#include <cmath>

#include "plan/cellcontent.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sideShare = 0.235;      // of the width, for the code and the form number beside the title
constexpr qreal leastSideType = 5;      // points
constexpr qreal sideTypeStep = 0.5;
constexpr int mostTitleLines = 3;
constexpr qsizetype longestMarginText = 300; // characters, more than fit on any paper
constexpr qreal stackedPitch = 1.15;   // of the type size, between stacked characters
constexpr qreal gapUnderMasthead = 2.5 * planUnitsPerMm;

qreal mm(qreal length)
{
    return length * planUnitsPerMm;
}

// Lines of one text below each other; returns the bottom.
qreal addLines(PlannedCell &cell, const QString &text, PrintType type, qsizetype most, qreal top, FormAlign align)
{
    if (text.isEmpty())
        return top;
    for (const TextLine &line : breakLines(text, type, cell.rect.width(), most)) {
        Strip strip = textStrip(line, type, cell.rect.width(), align);
        for (PlannedText &planned : strip.texts) {
            planned.baseline += QPointF(cell.rect.left(), top);
            cell.texts.append(planned);
        }
        top += strip.height;
    }
    return top;
}

PlannedCell unframed(const QString &place, const QRectF &rect)
{
    PlannedCell cell;
    cell.place = place;
    cell.rect = rect;
    cell.framed = false;
    return cell;
}

QString oneLine(const FormText &text, const FormScope &scope)
{
    return printable(text.fill(scope, u" / ").left(longestMarginText)).replace(u'\n', u' ');
}

bool isStackable(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

Masthead planMasthead(const FormLayout &layout, const FormScope &scope)
{
    const FormPage &page = layout.page;
    const QRectF room(mm(page.left), mm(page.top), mm(page.size.width() - page.left - page.right), mm(page.size.height()));
    const qreal side = std::round(room.width() * sideShare);
    const PrintType small = PrintType::points(layout.sizes.small);

    PlannedCell left = unframed(u"masthead.code"_s, {room.left(), room.top(), side, room.height()});
    qreal leftBottom = room.top();
    const QString code = layout.masthead.code.text.fill(scope);
    if (!code.isEmpty()) {
        const qreal size = mm(layout.masthead.code.size);
        left.codes.append({QRectF(room.left(), room.top(), size, size), code});
        leftBottom += size + std::round(size * codeQuietShare / 2);
    }
    leftBottom = addLines(left, printable(layout.masthead.underCode.fill(scope)), small, 2, leftBottom, FormAlign::Left);

    PlannedCell right = unframed(u"masthead.right"_s, {room.right() - side, room.top(), side, room.height()});
    qreal rightBottom = room.top();
    for (const FormText &text : layout.masthead.right)
        rightBottom = addLines(right, printable(text.fill(scope)), small, 2, rightBottom, FormAlign::Right);

    PlannedCell middle = unframed(u"masthead.title"_s, {room.left() + side, 0, room.width() - 2 * side, room.height()});
    const PrintType title = PrintType::points(layout.sizes.title, true);
    const PrintType plain = PrintType::points(layout.sizes.body + 1);
    qreal height = addLines(middle, printable(layout.masthead.aboveTitle.fill(scope)), plain, 2, 0, FormAlign::Centre);
    height = addLines(middle, scope.words(layout.title), title, mostTitleLines, height, FormAlign::Centre);
    height = addLines(middle, printable(layout.masthead.underTitle.fill(scope)), small, 2, height, FormAlign::Centre);

    // The title stands in the middle of what is beside it, or sets the height itself.
    const qreal bottom = std::max({leftBottom, rightBottom, room.top() + height});
    const qreal shift = std::round((room.top() + bottom - height) / 2);
    middle.rect.setTop(room.top());
    for (PlannedText &text : middle.texts)
        text.baseline.ry() += shift;
    for (PlannedCell *cell : {&left, &middle, &right})
        cell->rect.setBottom(bottom);
    return {{left, middle, right}, bottom + gapUnderMasthead};
}

qreal marginHeight(const FormLayout &layout)
{
    return PrintType::points(layout.sizes.small).linePitch();
}

QList<PlannedCell> planMargin(const FormMargin &margin, const FormScope &scope, const FormLayout &layout, qreal top,
                              const QString &place)
{
    const PrintType type = PrintType::points(layout.sizes.small);
    const qreal left = mm(layout.page.left);
    const qreal width = mm(layout.page.size.width() - layout.page.left - layout.page.right);
    const QString centre = oneLine(margin.centre, scope);
    // The middle has what it needs, up to half of the line or more of it in two languages; the sides share the rest.
    const qreal most = width * (scope.languages().second.isEmpty() ? 0.5 : 0.68);
    const qreal middle = centre.isEmpty() ? 0 : qMin(most, std::ceil(textWidth(centre, type)) + mm(1));
    const qreal side = std::floor((width - middle) / 2);
    QList<PlannedCell> cells;
    const auto add = [&](const QString &name, qreal x, qreal room, const QString &text, FormAlign align) {
        if (text.isEmpty())
            return;
        PlannedCell cell = unframed(place + u'.' + name, {x, top, room, type.linePitch()});
        addLines(cell, text, type, 1, top, align);
        cells.append(cell);
    };
    add(u"left"_s, left, side - mm(1), oneLine(margin.left, scope), FormAlign::Left);
    add(u"centre"_s, left + side, width - 2 * side, centre, FormAlign::Centre);
    add(u"right"_s, left + width - side + mm(1), side - mm(1), oneLine(margin.right, scope), FormAlign::Right);
    return cells;
}

qreal sideLabelLength(const QString &text, const FormSizes &sizes)
{
    const PrintType type = PrintType::points(sizes.section, true);
    const qreal length = isStackable(text) ? std::round(type.pixelSize * stackedPitch) * static_cast<qreal>(text.size())
                                           : textWidth(text, type);
    return std::ceil(length) + mm(1.5);
}

PlannedCell planSideLabel(const QString &text, const QString &place, const QRectF &rect, const FormSizes &sizes)
{
    PlannedCell cell;
    cell.place = place;
    cell.rect = rect;
    cell.shaded = true;
    const QString clean = printable(text).replace(u'\n', u' ');
    const bool stacked = isStackable(clean);
    const qreal along = rect.height() - mm(1);
    for (qreal points = sizes.section; points >= leastSideType; points -= sideTypeStep) {
        const PrintType type = PrintType::points(points, true);
        const qreal pitch = stacked ? std::round(type.pixelSize * stackedPitch) : type.linePitch();
        QList<TextLine> lines;
        if (stacked) {
            const auto perColumn = static_cast<qsizetype>(qMax<qreal>(1, std::floor(along / pitch)));
            const qsizetype columns = (clean.size() + perColumn - 1) / perColumn;
            const qsizetype even = (clean.size() + columns - 1) / qMax<qsizetype>(1, columns);
            for (qsizetype i = 0; i < clean.size(); i += even)
                lines.append({clean.mid(i, even), 0});
        } else {
            lines = breakLines(clean, type, along);
        }
        const bool fits = static_cast<qreal>(lines.size()) * pitch <= rect.width();
        if (!fits && points > leastSideType)
            continue;
        const qreal across = static_cast<qreal>(lines.size()) * pitch;
        qreal x = rect.center().x() - across / 2;
        for (const TextLine &line : lines) {
            if (stacked) {
                qreal top = rect.center().y() - static_cast<qreal>(line.text.size()) * pitch / 2;
                for (const QChar c : line.text) {
                    const qreal left = std::round(x + (pitch - textWidth(c, type)) / 2);
                    const qreal baseline = std::round(top + pitch / 2 + type.pixelSize * 0.36);
                    cell.texts.append({c, {left, baseline}, type.pixelSize, true, false});
                    top += pitch;
                }
            } else {
                const qreal start = std::round(rect.center().y() + line.width / 2);
                const qreal baseline = std::round(x + pitch / 2 + type.pixelSize * 0.36);
                cell.texts.append({line.text, {baseline, start}, type.pixelSize, true, true});
            }
            x += pitch;
        }
        break;
    }
    return cell;
}

} // namespace kesu
