#include "plan/formflow.h"

#include <QJsonArray>

#include <cmath>
#include <utility>

#include "plan/pagefurniture.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal verticalPaddingShare = 0.7;
constexpr qreal titleShareOfRow = 0.9;
constexpr qreal gapUnderRunningHead = 1.5 * planUnitsPerMm;

class FlowMeasurer {
public:
    FlowMeasurer(const FormLayout &layout, const FormScope &scope, const TableArea &area)
        : m_layout(layout), m_scope(scope), m_area(area)
    {
    }

    FormFlow measure()
    {
        for (qsizetype i = 0; i < m_layout.blocks.size(); ++i)
            measureBlock(m_layout.blocks.at(i), u"blocks[%1]"_s.arg(i));
        return m_flow;
    }

private:
    BandGrid gridFor(bool vertical) const
    {
        const FormPage &page = m_layout.page;
        BandGrid grid;
        const qreal side = vertical ? m_area.sideLabelWidth(page) : 0;
        grid.left = m_area.left + side;
        grid.width = m_area.width - side;
        grid.columns = page.columns - (vertical ? 1 : 0);
        grid.rowHeight = page.rowHeight * planUnitsPerMm;
        grid.padding = QSizeF(page.padding, page.padding * verticalPaddingShare) * planUnitsPerMm;
        grid.tallest = m_area.tallest;
        return grid;
    }

    void measureBlock(const FormBlock &block, const QString &place)
    {
        if (!block.when.holds(m_scope))
            return;
        FlowSection section;
        section.label = printable(block.verticalSection ? block.section.fill(m_scope.inFirstLanguage())
                                                        : block.section.fill(m_scope, u" / "));
        section.vertical = block.verticalSection;
        section.place = place + ".section"_L1;
        section.gap = block.gap * planUnitsPerMm;
        section.cut = block.cut;
        section.keepTogether = block.keepTogether;
        const BandGrid grid = gridFor(block.verticalSection);
        QList<Band> title;
        if (!section.label.isEmpty() && !section.vertical)
            title.append(titleBand(section, grid));
        section.header = makeBands(block.header, m_scope, m_layout.sizes, grid, {});
        for (Band &band : section.header) {
            band.keepWithNext = true;
            section.headerHeight += band.height;
        }
        QList<Band> bands;
        for (const auto &[scope, suffix] : itemsOf(block))
            bands.append(makeBands(block.rows, scope, m_layout.sizes, grid, suffix));
        if (bands.isEmpty())
            return;
        // A header that would leave no room for rows is printed once.
        if (section.headerHeight > m_area.tallest / 2)
            section.headerHeight = 0;
        if (section.vertical)
            giveLabelRoom(section, bands);
        bool opens = true;
        const auto append = [&](const QList<Band> &list, bool isHeader) {
            for (const Band &band : list)
                m_flow.bands.append({band, m_flow.sections.size(), isHeader, std::exchange(opens, false)});
        };
        append(title, true);
        append(section.header, true);
        append(bands, false);
        if (section.headerHeight <= 0)
            section.header.clear();
        m_flow.sections.append(section);
    }

    // A side label needs room on either side of a page's end, or it would be squeezed.
    void giveLabelRoom(const FlowSection &section, QList<Band> &bands) const
    {
        const qreal needed = qMin(sideLabelLength(section.label, m_layout.sizes), m_area.tallest / 4);
        qreal height = section.headerHeight;
        for (qsizetype i = 0; i + 1 < bands.size() && (height += bands.at(i).height) < needed; ++i)
            bands[i].keepWithNext = true;
        height = section.headerHeight;
        for (qsizetype i = bands.size() - 1; i > 0 && (height += bands.at(i).height) < needed; --i)
            bands[i - 1].keepWithNext = true;
    }

    QList<std::pair<FormScope, QString>> itemsOf(const FormBlock &block) const
    {
        if (block.repeat.isEmpty())
            return {{m_scope, QString()}};
        const QJsonArray array = m_scope.at(block.repeat).toArray();
        const qsizetype count = m_scope.isBlank() ? qMax<qsizetype>(array.size(), block.blankItems) : array.size();
        QList<std::pair<FormScope, QString>> items;
        for (qsizetype i = 0; i < count; ++i)
            items.append({m_scope.withItem(array.at(i), i), u"#%1"_s.arg(i + 1)});
        return items;
    }

    Band titleBand(const FlowSection &section, const BandGrid &grid) const
    {
        const PrintType type = PrintType::points(m_layout.sizes.section, true);
        BandCell cell;
        cell.place = section.place;
        cell.shaded = true;
        cell.padding = grid.padding;
        for (const TextLine &line : breakLines(section.label, type, grid.width - 2 * grid.padding.width(), 2))
            cell.strips.append(textStrip(line, type, grid.width - 2 * grid.padding.width(), FormAlign::Centre));
        Band band;
        band.keepWithNext = true;
        band.height = qMax(std::round(grid.rowHeight * titleShareOfRow), heightOf(cell.strips));
        cell.rect = QRectF(grid.left, 0, grid.width, band.height);
        band.cells.append(cell);
        return band;
    }

    const FormLayout &m_layout;
    const FormScope &m_scope;
    const TableArea &m_area;
    FormFlow m_flow;
};

bool isEmpty(const FormMargin &margin)
{
    return margin.left.isEmpty() && margin.centre.isEmpty() && margin.right.isEmpty();
}

} // namespace

TableArea::TableArea(const FormLayout &layout)
    : left(layout.page.left * planUnitsPerMm),
      width((layout.page.size.width() - layout.page.left - layout.page.right) * planUnitsPerMm),
      bottom((layout.page.size.height() - layout.page.bottom) * planUnitsPerMm),
      runningTop(layout.page.top * planUnitsPerMm),
      laterTop(runningTop + (isEmpty(layout.running) ? 0 : marginHeight(layout) + gapUnderRunningHead)),
      tallest(bottom - laterTop)
{
}

qreal TableArea::sideLabelWidth(const FormPage &page) const
{
    return std::round(width / page.columns);
}

FormFlow measureFlow(const FormLayout &layout, const FormScope &scope, const TableArea &area)
{
    return FlowMeasurer(layout, scope, area).measure();
}

} // namespace kesu
