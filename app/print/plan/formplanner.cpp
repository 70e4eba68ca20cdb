#include "plan/formplanner.h"

#include <cmath>

#include "layout/filledform.h"
#include "plan/formflow.h"
#include "plan/pagefurniture.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal leastCutRoom = 20 * planUnitsPerMm; // a row taller than a page is not begun in less
constexpr qreal gapAboveFooter = 2.5 * planUnitsPerMm;

// Deals the `spare` room at a page's foot out to the growing rows and moves what stands below them.
void growRows(PlannedPage &page, const QList<std::pair<qreal, qreal>> &rows, qreal spare)
{
    if (rows.isEmpty() || spare <= 0)
        return;
    const qreal share = std::floor(spare / static_cast<qreal>(rows.size()));
    const auto moved = [&](qreal y) {
        const auto above = std::count_if(rows.cbegin(), rows.cend(), [y](const auto &row) { return row.second <= y; });
        return y + static_cast<qreal>(above) * share;
    };
    for (PlannedCell &cell : page.cells) {
        if (!cell.framed)
            continue;
        const QRectF before = cell.rect;
        cell.rect.setTop(moved(before.top()));
        cell.rect.setBottom(moved(before.bottom()));
        // Labels stay in their middle, boxes to be ticked at the top.
        const qreal down = cell.rect.top() - before.top()
            + (cell.shaded ? std::round((cell.rect.height() - before.height()) / 2) : 0);
        for (PlannedText &text : cell.texts)
            text.baseline.ry() += down;
        for (PlannedTick &tick : cell.ticks)
            tick.box.translate(0, down);
        for (PlannedCode &code : cell.codes)
            code.rect.translate(0, down);
    }
    for (QRectF &frame : page.frames)
        frame = QRectF(QPointF(frame.left(), moved(frame.top())), QPointF(frame.right(), moved(frame.bottom())));
    for (QLineF &cut : page.cuts)
        cut.translate(0, moved(cut.y1()) - cut.y1());
}

class FormPlanner {
public:
    FormPlanner(const FormLayout &layout, const FormScope &scope)
        : m_layout(layout), m_scope(scope), m_area(layout), m_flow(measureFlow(layout, scope, m_area))
    {
    }

    PagePlan plan()
    {
        const Masthead head = planMasthead(m_layout, m_scope);
        m_plan.pages.append(PlannedPage{head.cells, {}, {}});
        m_y = m_pageTop = qMin(head.bottom, m_area.bottom - m_area.tallest / 2);
        for (qsizetype first = 0; first < m_flow.bands.size();)
            first = placeFrom(first);
        closePage();
        addMargins();
        m_plan.paper = m_layout.page.size * planUnitsPerMm;
        return m_plan;
    }

private:
    // Places the band at `first` with all that must stay with it; returns the first band after them.
    qsizetype placeFrom(qsizetype first)
    {
        qsizetype end = first + 1;
        while (end < m_flow.bands.size() && staysWithNext(end - 1))
            ++end;
        if (fits(first, end, m_y, m_y <= m_pageTop)) {
            placeAll(first, end);
            return end;
        }
        const FlowBand &opening = m_flow.bands.at(first);
        const FlowSection &section = m_flow.sections.at(opening.section);
        const bool headersAgain = !opening.isHeader && !opening.opensSection;
        const qreal freshTop = m_area.laterTop + (headersAgain ? section.headerHeight : 0);
        const bool pageIsEmpty = m_y <= m_pageTop;
        const bool breakable = end == first + 1 && opening.band.mayBreak;
        if (!breakable && !pageIsEmpty && fits(first, end, freshTop, true)) {
            breakPage(headersAgain ? opening.section : -1);
            placeAll(first, end);
            return end;
        }
        // Too much to stay together: the first band goes by itself, the rest after it.
        m_flow.sections[opening.section].keepTogether = false;
        end = first + 1;
        if (fits(first, end, m_y, pageIsEmpty)) {
            placeAll(first, end);
        } else if (!breakable && !pageIsEmpty && fits(first, end, freshTop, true)) {
            breakPage(headersAgain ? opening.section : -1);
            placeAll(first, end);
        } else {
            placeInParts(first, headersAgain);
        }
        return end;
    }

    bool fits(qsizetype first, qsizetype end, qreal top, bool atPageTop) const
    {
        for (qsizetype i = first; i < end; ++i)
            top += m_flow.bands.at(i).band.height + gapBefore(i, i == first && atPageTop);
        return top <= m_area.bottom;
    }

    void placeAll(qsizetype first, qsizetype end)
    {
        for (qsizetype i = first; i < end; ++i) {
            openSection(i);
            drawBand(m_flow.bands.at(i).band, m_flow.bands.at(i).section);
        }
    }

    bool staysWithNext(qsizetype i) const
    {
        const FlowBand &flow = m_flow.bands.at(i);
        return flow.band.keepWithNext
            || (m_flow.sections.at(flow.section).keepTogether && m_flow.bands.at(i + 1).section == flow.section);
    }

    qreal gapBefore(qsizetype i, bool atPageTop) const
    {
        const FlowBand &flow = m_flow.bands.at(i);
        return flow.opensSection && !atPageTop ? m_flow.sections.at(flow.section).gap : 0;
    }

    void placeInParts(qsizetype index, bool headersAgain)
    {
        const FlowBand &flow = m_flow.bands.at(index);
        const qreal room = m_area.bottom - m_y;
        if (m_y > m_pageTop && (room < leastCutRoom || !canBegin(flow.band, room)))
            breakPage(headersAgain ? flow.section : -1);
        openSection(index);
        Band rest = flow.band;
        while (m_y + rest.height > m_area.bottom) {
            const bool fresh = m_y <= m_pageTop + m_flow.sections.at(flow.section).headerHeight;
            const auto [head, tail] =
                cutBand(rest, m_area.bottom - m_y, m_layout.page.rowHeight * planUnitsPerMm, fresh);
            drawBand(head, flow.section);
            if (!tail)
                return;
            rest = *tail;
            breakPage(flow.section);
        }
        drawBand(rest, flow.section);
    }

    void openSection(qsizetype index)
    {
        const FlowBand &flow = m_flow.bands.at(index);
        const qreal gap = gapBefore(index, m_y <= m_pageTop);
        if (gap <= 0)
            return;
        closeSideLabel();
        closeFrame();
        if (m_flow.sections.at(flow.section).cut)
            m_plan.pages.last().cuts.append(cutLine(m_y + gap / 2));
        m_y += gap;
        m_frameTop = m_y;
    }

    // From margin to margin and half into both.
    QLineF cutLine(qreal y) const
    {
        return QLineF(m_area.left / 2, y, m_area.left * 1.5 + m_area.width, y);
    }

    void drawBand(const Band &band, qsizetype sectionIndex)
    {
        if (sectionIndex != m_sideSection) {
            closeSideLabel();
            m_sideSection = sectionIndex;
            m_sideTop = m_y;
        }
        if (m_frameTop < 0)
            m_frameTop = m_y;
        for (const BandCell &cell : band.cells)
            m_plan.pages.last().cells.append(drawCell(cell));
        if (band.grows)
            m_growing.append({m_y, m_y + band.height});
        m_y += band.height;
    }

    PlannedCell drawCell(const BandCell &cell) const
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
            for (PlannedDrawing drawing : strip.drawings) {
                drawing.rect.translate(origin);
                planned.drawings.append(drawing);
            }
            for (PlannedCode code : strip.codes) {
                code.rect.translate(origin);
                planned.codes.append(code);
            }
            top += strip.height;
        }
        return planned;
    }

    // The header rows of a section that goes on come first on the new page.
    void breakPage(qsizetype continuedSection)
    {
        closePage();
        m_plan.pages.append(PlannedPage());
        m_y = m_pageTop = m_area.laterTop;
        if (continuedSection < 0)
            return;
        for (const Band &band : m_flow.sections.at(continuedSection).header)
            drawBand(band, continuedSection);
    }

    void closePage()
    {
        closeSideLabel();
        closeFrame();
        if (m_scope.isBlank())
            growRows(m_plan.pages.last(), std::exchange(m_growing, {}), m_area.bottom - m_y);
    }

    void closeSideLabel()
    {
        if (m_sideSection < 0)
            return;
        const FlowSection &section = m_flow.sections.at(m_sideSection);
        m_sideSection = -1;
        if (!section.vertical || m_y <= m_sideTop)
            return;
        const qreal width = m_area.sideLabelWidth(m_layout.page);
        m_plan.pages.last().cells.append(planSideLabel(section.label, section.place,
                                                       {m_area.left, m_sideTop, width, m_y - m_sideTop}, m_layout.sizes));
    }

    void closeFrame()
    {
        if (m_frameTop >= 0 && m_y > m_frameTop)
            m_plan.pages.last().frames.append(QRectF(m_area.left, m_frameTop, m_area.width, m_y - m_frameTop));
        m_frameTop = -1;
    }

    void addMargins()
    {
        const qreal foot = m_area.bottom + qMin(gapAboveFooter, m_layout.page.bottom * planUnitsPerMm / 4);
        for (qsizetype i = 0; i < m_plan.pages.size(); ++i) {
            const FormScope scope = m_scope.withPage(i + 1, m_plan.pages.size());
            QList<PlannedCell> &cells = m_plan.pages[i].cells;
            if (i > 0)
                cells.append(planMargin(m_layout.running, scope, m_layout, m_area.runningTop, u"running"_s));
            cells.append(planMargin(m_layout.footer, scope, m_layout, foot, u"footer"_s));
        }
    }

    const FormLayout &m_layout;
    const FormScope &m_scope;
    const TableArea m_area;
    FormFlow m_flow;
    PagePlan m_plan;
    qreal m_y = 0;
    qreal m_pageTop = 0;
    qreal m_frameTop = -1; // < 0: no frame is open
    QList<std::pair<qreal, qreal>> m_growing; // top and bottom of this page's growing rows
    qsizetype m_sideSection = -1;
    qreal m_sideTop = 0;
};

} // namespace

PagePlan planForm(const FormLayout &layout, const FormContent &content)
{
    const FormScope scope = scopeOf(layout, content);
    PagePlan plan = FormPlanner(layout, scope).plan();
    plan.title = titleOf(layout, scope);
    return plan;
}

PagePlan planForm(const FormLayout &layout, const QJsonObject &data, QStringView language)
{
    return planForm(layout, FormContent{data, {language.toString(), {}}, {}});
}

} // namespace kesu
