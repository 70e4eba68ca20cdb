#include "plan/formplanner.h"

#include <QJsonArray>

#include <cmath>

#include "plan/bands.h"
#include "plan/pagefurniture.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal verticalPaddingShare = 0.6;
constexpr qreal leastCutRoom = 20 * planUnitsPerMm; // a row taller than a page is not begun in less
constexpr qreal gapUnderRunningHead = 1.5 * planUnitsPerMm;

// A block whose conditions hold, measured.
struct Section {
    QString label;
    bool vertical = false;
    QString place;
    qreal gap = 0;
    bool cut = false;
    bool keepTogether = false;
    QList<Band> header;
    qreal headerHeight = 0;
};

struct FlowBand {
    Band band;
    qsizetype section = 0;
    bool isHeader = false;
    bool opensSection = false;
};

class FormPlanner {
public:
    FormPlanner(const FormLayout &layout, const FormScope &scope) : m_layout(layout), m_scope(scope)
    {
        const FormPage &page = layout.page;
        m_left = page.left * planUnitsPerMm;
        m_width = (page.size.width() - page.left - page.right) * planUnitsPerMm;
        // The foot stands in the lower part of the margin, at most half of it outside the table's reach.
        m_bottom = (page.size.height() - page.bottom) * planUnitsPerMm;
        m_runningTop = page.top * planUnitsPerMm;
        const bool hasRunning = !layout.running.left.isEmpty() || !layout.running.centre.isEmpty()
            || !layout.running.right.isEmpty();
        m_laterTop = m_runningTop + (hasRunning ? marginHeight(layout) + gapUnderRunningHead : 0);
        m_tallest = m_bottom - m_laterTop;
    }

    PagePlan plan()
    {
        for (qsizetype i = 0; i < m_layout.blocks.size(); ++i)
            measureBlock(m_layout.blocks.at(i), u"blocks[%1]"_s.arg(i));
        const Masthead head = planMasthead(m_layout, m_scope);
        m_plan.pages.append(PlannedPage{head.cells, {}, {}});
        m_y = m_pageTop = qMin(head.bottom, m_bottom - m_tallest / 2);
        for (qsizetype first = 0; first < m_flow.size();)
            first = placeFrom(first);
        closeSideLabel();
        closeFrame();
        addMargins();
        m_plan.paper = m_layout.page.size * planUnitsPerMm;
        return m_plan;
    }

private:
    BandGrid gridFor(bool vertical) const
    {
        const FormPage &page = m_layout.page;
        BandGrid grid;
        const qreal column = m_width / page.columns;
        grid.left = m_left + (vertical ? std::round(column) : 0);
        grid.width = m_width - (vertical ? std::round(column) : 0);
        grid.columns = page.columns - (vertical ? 1 : 0);
        grid.rowHeight = page.rowHeight * planUnitsPerMm;
        grid.padding = QSizeF(page.padding, page.padding * verticalPaddingShare) * planUnitsPerMm;
        grid.tallest = m_tallest;
        return grid;
    }

    void measureBlock(const FormBlock &block, const QString &place)
    {
        if (!block.when.holds(m_scope))
            return;
        Section section;
        section.label = printable(block.section.fill(m_scope));
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
        if (section.headerHeight > m_tallest / 2)
            section.headerHeight = 0;
        bool opens = true;
        const auto append = [&](const QList<Band> &list, bool isHeader) {
            for (const Band &band : list)
                m_flow.append({band, m_sections.size(), isHeader, std::exchange(opens, false)});
        };
        append(title, true);
        append(section.header, true);
        append(bands, false);
        if (section.headerHeight <= 0)
            section.header.clear();
        m_sections.append(section);
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

    Band titleBand(const Section &section, const BandGrid &grid) const
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
        band.height = qMax(std::round(grid.rowHeight * 0.9), heightOf(cell.strips));
        cell.rect = QRectF(grid.left, 0, grid.width, band.height);
        band.cells.append(cell);
        return band;
    }

    // Places the band at `first` with all that must stay with it; returns the first band after them.
    qsizetype placeFrom(qsizetype first)
    {
        qsizetype end = first + 1;
        while (end < m_flow.size() && staysWithNext(end - 1))
            ++end;
        const Section &section = m_sections.at(m_flow.at(first).section);
        const bool headersAgain = !m_flow.at(first).isHeader && !m_flow.at(first).opensSection;
        const qreal freshTop = m_laterTop + (headersAgain ? section.headerHeight : 0);
        qreal height = 0;
        for (qsizetype i = first; i < end; ++i)
            height += m_flow.at(i).band.height + gapBefore(i, i == first && m_y <= m_pageTop);
        if (m_y + height > m_bottom) {
            if (freshTop + height > m_bottom) {
                // Too much to stay together: only the first band now, the rest by themselves.
                end = first + 1;
                const Band &band = m_flow.at(first).band;
                if (freshTop + band.height > m_bottom) {
                    placeInParts(first, headersAgain);
                    return end;
                }
                height = band.height;
            }
            if (m_y + height > m_bottom && m_y > m_pageTop)
                breakPage(headersAgain ? &section : nullptr);
        }
        for (qsizetype i = first; i < end; ++i)
            place(i);
        return end;
    }

    bool staysWithNext(qsizetype i) const
    {
        const FlowBand &flow = m_flow.at(i);
        return flow.band.keepWithNext
            || (m_sections.at(flow.section).keepTogether && m_flow.at(i + 1).section == flow.section);
    }

    qreal gapBefore(qsizetype i, bool atPageTop) const
    {
        const FlowBand &flow = m_flow.at(i);
        return flow.opensSection && !atPageTop ? m_sections.at(flow.section).gap : 0;
    }

    void placeInParts(qsizetype index, bool headersAgain)
    {
        const FlowBand &flow = m_flow.at(index);
        const Section &section = m_sections.at(flow.section);
        if (m_bottom - m_y < leastCutRoom)
            breakPage(headersAgain ? &section : nullptr);
        openSection(index);
        Band rest = flow.band;
        while (m_y + rest.height > m_bottom) {
            const bool fresh = m_y <= m_pageTop + section.headerHeight;
            const auto [head, tail] = cutBand(rest, m_bottom - m_y, m_layout.page.rowHeight * planUnitsPerMm, fresh);
            drawBand(head, flow.section);
            if (!tail)
                return;
            rest = *tail;
            breakPage(&section);
        }
        drawBand(rest, flow.section);
    }

    void place(qsizetype index)
    {
        openSection(index);
        drawBand(m_flow.at(index).band, m_flow.at(index).section);
    }

    void openSection(qsizetype index)
    {
        const FlowBand &flow = m_flow.at(index);
        const qreal gap = gapBefore(index, m_y <= m_pageTop);
        if (gap <= 0)
            return;
        closeSideLabel();
        closeFrame();
        if (m_sections.at(flow.section).cut)
            m_plan.pages.last().cuts.append(QLineF(m_left / 2, m_y + gap / 2, m_left * 1.5 + m_width, m_y + gap / 2));
        m_y += gap;
        m_frameTop = m_y;
    }

    void drawBand(const Band &band, qsizetype sectionIndex)
    {
        const Section &section = m_sections.at(sectionIndex);
        if (sectionIndex != m_sideSection) {
            closeSideLabel();
            m_sideSection = sectionIndex;
            m_sideTop = m_y;
        }
        if (m_frameTop < 0)
            m_frameTop = m_y;
        for (const BandCell &cell : band.cells)
            m_plan.pages.last().cells.append(drawCell(cell, section));
        m_y += band.height;
    }

    PlannedCell drawCell(const BandCell &cell, const Section &) const
    {
        PlannedCell planned;
        planned.place = cell.place;
        planned.rect = cell.rect.translated(0, m_y);
        planned.shaded = cell.shaded;
        const qreal spare = qMax<qreal>(0, cell.rect.height() - heightOf(cell.strips) - 2 * cell.padding.height());
        const bool sinks = std::any_of(cell.strips.cbegin(), cell.strips.cend(), [](const Strip &s) { return s.sinks; });
        qreal top = planned.rect.top() + cell.padding.height();
        if (cell.valign == FormVAlign::Middle && !sinks)
            top += std::round(spare / 2);
        for (const Strip &strip : cell.strips) {
            if (strip.sinks)
                top += spare;
            const QPointF origin(planned.rect.left() + cell.padding.width(), top);
            for (PlannedText text : strip.texts) {
                text.baseline += origin;
                planned.texts.append(text);
            }
            for (PlannedTick tick : strip.ticks) {
                tick.box.translate(origin);
                planned.ticks.append(tick);
            }
            for (PlannedPhoto photo : strip.photos) {
                photo.rect.translate(origin);
                planned.photos.append(photo);
            }
            for (PlannedCode code : strip.codes) {
                code.rect.translate(origin);
                planned.codes.append(code);
            }
            top += strip.height;
        }
        return planned;
    }

    // With a section given, its header rows come first on the new page.
    void breakPage(const Section *continued)
    {
        closeSideLabel();
        closeFrame();
        m_plan.pages.append(PlannedPage());
        m_y = m_pageTop = m_laterTop;
        if (!continued)
            return;
        const qsizetype index = continued - m_sections.constData();
        for (const Band &band : continued->header)
            drawBand(band, index);
    }

    void closeSideLabel()
    {
        if (m_sideSection < 0)
            return;
        const Section &section = m_sections.at(m_sideSection);
        m_sideSection = -1;
        if (!section.vertical || m_y <= m_sideTop)
            return;
        const qreal width = std::round(m_width / m_layout.page.columns);
        m_plan.pages.last().cells.append(planSideLabel(section.label, section.place,
                                                       {m_left, m_sideTop, width, m_y - m_sideTop}, m_layout.sizes));
    }

    void closeFrame()
    {
        if (m_frameTop >= 0 && m_y > m_frameTop)
            m_plan.pages.last().frames.append(QRectF(m_left, m_frameTop, m_width, m_y - m_frameTop));
        m_frameTop = -1;
    }

    void addMargins()
    {
        const qreal foot = m_bottom + qMin(2.0 * planUnitsPerMm, m_layout.page.bottom * planUnitsPerMm / 4);
        for (qsizetype i = 0; i < m_plan.pages.size(); ++i) {
            const FormScope scope = m_scope.withPage(i + 1, m_plan.pages.size());
            if (i > 0)
                m_plan.pages[i].cells.append(planMargin(m_layout.running, scope, m_layout, m_runningTop, u"running"_s));
            m_plan.pages[i].cells.append(planMargin(m_layout.footer, scope, m_layout, foot, u"footer"_s));
        }
    }

    const FormLayout &m_layout;
    const FormScope &m_scope;
    qreal m_left = 0;
    qreal m_width = 0;
    qreal m_bottom = 0;
    qreal m_runningTop = 0;
    qreal m_laterTop = 0;
    qreal m_tallest = 0;   // room for the table on the second and later pages
    QList<Section> m_sections;
    QList<FlowBand> m_flow;
    PagePlan m_plan;
    qreal m_y = 0;
    qreal m_pageTop = 0;
    qreal m_frameTop = -1; // < 0: no frame is open
    qsizetype m_sideSection = -1;
    qreal m_sideTop = 0;
};

} // namespace

PagePlan planForm(const FormLayout &layout, const QJsonObject &data, QStringView language)
{
    QJsonObject root = data;
    QJsonObject form = root.value("form"_L1).toObject();
    for (const auto &[key, fallback] : {std::pair{"number"_L1, layout.number}, {"version"_L1, layout.version}}) {
        if (form.value(key).toString().isEmpty())
            form.insert(key, fallback);
    }
    root.insert("form"_L1, form);
    const FormScope scope(root, language);
    PagePlan plan = FormPlanner(layout, scope).plan();
    const QString number = scope.text(u"ticket.number");
    plan.title = layout.title.in(language) + (number.isEmpty() ? QString() : u' ' + printable(number));
    return plan;
}

} // namespace kesu
