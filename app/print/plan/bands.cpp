#include "plan/bands.h"

#include <cmath>

namespace kesu {

namespace {

constexpr qreal leastSignature = 12 * planUnitsPerMm;

qreal neededHeight(const BandCell &cell)
{
    return std::ceil(heightOf(cell.strips) + 2 * cell.padding.height());
}

// A visible row, measured.
struct MeasuredRow {
    qreal height = 0;
    bool keepWithNext = false;
    bool mayBreak = false;
    bool grows = false;
    struct Piece {
        int column;
        int span;
        int rows; // over visible rows
        BandCell cell;
    };
    QList<Piece> pieces;
};

BandCell makeCell(const FormCell &cell, const FormScope &scope, const FormSizes &sizes, const BandGrid &grid,
                  const QString &suffix)
{
    BandCell result;
    result.place = cell.place + suffix;
    result.rect = QRectF(grid.x(cell.column), 0, grid.x(cell.column + cell.span) - grid.x(cell.column), 0);
    result.shaded = cell.isLabel;
    result.valign = cell.valign;
    result.padding = grid.padding;
    result.strips = measureCell(cell, scope, sizes, result.rect.width() - 2 * grid.padding.width());
    return result;
}

QList<MeasuredRow> measureRows(const QList<FormRow> &rows, const FormScope &scope, const FormSizes &sizes,
                               const BandGrid &grid, const QString &suffix)
{
    QList<bool> visible;
    for (const FormRow &row : rows)
        visible.append(row.when.holds(scope));
    QList<MeasuredRow> result;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!visible.at(i))
            continue;
        const FormRow &row = rows.at(i);
        MeasuredRow measured;
        measured.keepWithNext = row.keepWithNext;
        measured.mayBreak = row.mayBreak;
        measured.grows = row.grows;
        measured.height = qMax(grid.rowHeight, row.minHeight * planUnitsPerMm);
        if (scope.isBlank())
            measured.height = qMax(measured.height, row.blankHeight * planUnitsPerMm);
        for (const FormCell &cell : row.cells) {
            int reach = 0;
            for (qsizetype k = i; k < qMin(i + cell.rowSpan, rows.size()); ++k)
                reach += visible.at(k) ? 1 : 0;
            measured.pieces.append({cell.column, cell.span, reach, makeCell(cell, scope, sizes, grid, suffix)});
            if (cell.signature)
                measured.height = qMax(measured.height, leastSignature);
            if (reach == 1)
                measured.height = qMax(measured.height, neededHeight(measured.pieces.last().cell));
        }
        result.append(measured);
    }
    return result;
}

// Room that no cell covers (its owner is hidden, or was cut off) stays an empty cell, so that the grid has no holes.
void fillHoles(Band &band, const QList<QList<bool>> &covered, const QList<qreal> &tops, const BandGrid &grid)
{
    for (qsizetype row = 0; row < covered.size(); ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const int first = column;
            while (column < grid.columns && !covered.at(row).at(column))
                ++column;
            if (column == first)
                continue;
            BandCell hole;
            hole.rect = QRectF(QPointF(grid.x(first), tops.at(row)), QPointF(grid.x(column), tops.at(row + 1)));
            band.cells.append(hole);
        }
    }
}

Band assemble(QList<MeasuredRow> rows, const BandGrid &grid)
{
    // A cell over several rows that needs more than they have gives the rest to the last of them.
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const MeasuredRow::Piece &piece : rows.at(i).pieces) {
            const qsizetype last = qMin<qsizetype>(i + piece.rows, rows.size()) - 1;
            qreal height = 0;
            for (qsizetype k = i; k <= last; ++k)
                height += rows.at(k).height;
            rows[last].height += qMax<qreal>(0, neededHeight(piece.cell) - height);
        }
    }
    QList<qreal> tops{0};
    for (const MeasuredRow &row : rows)
        tops.append(tops.last() + row.height);
    QList<QList<bool>> covered(rows.size(), QList<bool>(grid.columns, false));
    Band band;
    band.height = tops.last();
    band.keepWithNext = rows.last().keepWithNext;
    band.mayBreak = rows.size() == 1 && rows.first().mayBreak;
    band.grows = rows.size() == 1 && rows.first().grows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const MeasuredRow::Piece &piece : rows.at(i).pieces) {
            const qsizetype end = qMin<qsizetype>(i + piece.rows, rows.size());
            BandCell cell = piece.cell;
            cell.rect.setTop(tops.at(i));
            cell.rect.setBottom(tops.at(end));
            band.cells.append(cell);
            for (qsizetype row = i; row < end; ++row) {
                for (int column = piece.column; column < piece.column + piece.span; ++column)
                    covered[row][column] = true;
            }
        }
    }
    fillHoles(band, covered, tops, grid);
    return band;
}

} // namespace

qreal BandGrid::x(int column) const
{
    return left + std::round(width * column / columns);
}

QList<Band> makeBands(const QList<FormRow> &rows, const FormScope &scope, const FormSizes &sizes, const BandGrid &grid,
                      const QString &suffix)
{
    const QList<MeasuredRow> measured = measureRows(rows, scope, sizes, grid, suffix);
    QList<Band> bands;
    for (qsizetype first = 0; first < measured.size();) {
        qsizetype end = first + 1;
        for (qsizetype i = first; i < end; ++i) {
            for (const MeasuredRow::Piece &piece : measured.at(i).pieces)
                end = qBound(end, i + piece.rows, measured.size());
        }
        const Band tied = assemble(measured.sliced(first, end - first), grid);
        if (end - first == 1 || tied.height <= grid.tallest) {
            bands.append(tied);
        } else {
            for (qsizetype i = first; i < end; ++i)
                bands.append(assemble({measured.at(i)}, grid));
        }
        first = end;
    }
    return bands;
}

bool canBegin(const Band &band, qreal room)
{
    return std::all_of(band.cells.cbegin(), band.cells.cend(), [room](const BandCell &cell) {
        return cell.strips.isEmpty() || cell.strips.first().height + 2 * cell.padding.height() <= room;
    });
}

std::pair<Band, std::optional<Band>> cutBand(const Band &band, qreal room, qreal rowHeight, bool force)
{
    Band head;
    Band tail;
    head.keepWithNext = true;
    tail.mayBreak = band.mayBreak;
    tail.keepWithNext = band.keepWithNext;
    tail.height = rowHeight;
    bool left = false;
    for (const BandCell &cell : band.cells) {
        BandCell upper = cell;
        upper.strips.clear();
        qreal used = 2 * cell.padding.height();
        for (const Strip &strip : cell.strips) {
            if (used + strip.height > room && !(force && upper.strips.isEmpty()))
                break;
            used += strip.height;
            upper.strips.append(strip);
        }
        BandCell lower = cell;
        lower.strips = cell.strips.sliced(upper.strips.size());
        left = left || !lower.strips.isEmpty();
        if (cell.shaded && lower.strips.isEmpty() && neededHeight(cell) <= room / 2)
            lower.strips = cell.strips;
        head.height = qMax(head.height, std::ceil(used));
        tail.height = qMax(tail.height, neededHeight(lower));
        head.cells.append(upper);
        tail.cells.append(lower);
    }
    for (Band *part : {&head, &tail}) {
        for (BandCell &cell : part->cells)
            cell.rect = QRectF(cell.rect.left(), 0, cell.rect.width(), part->height);
    }
    return {head, left ? std::optional(tail) : std::nullopt};
}

} // namespace kesu
