#include "eightd/disciplinelist.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include "deadlines/clocktexts.h"
#include "deadlines/timetexts.h"
#include "eightd/findingmark.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

using Progress = DisciplineOverview::Progress;

enum Role { ProgressRole = Qt::UserRole, ProgressWordsRole, SeverityRole, FindingsRole, DueRole, OverdueRole };

constexpr int widthInLines = 11; // of text, one above the other

// ○ not begun, ◐ in progress, a disc with a tick when done.
void drawProgress(QPainter *painter, const QRectF &box, Progress progress, const QColor &ink, const QColor &ground)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.6));
    painter->setBrush(progress == Progress::Done ? QBrush(ink) : QBrush(Qt::NoBrush));
    const QRectF ring = box.adjusted(1, 1, -1, -1);
    painter->drawEllipse(ring);
    if (progress == Progress::Begun) {
        painter->setBrush(ink);
        painter->drawPie(ring, 90 * 16, 180 * 16);
    } else if (progress == Progress::Done) {
        painter->setPen(QPen(ground, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.28, box.height() * 0.54));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.44, box.height() * 0.7));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.74, box.height() * 0.34));
        painter->drawPath(tick);
    }
    painter->restore();
}

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int small = QFontMetrics(smaller(option.font)).height();
        const int lines = 1 + int(!index.data(FindingsRole).toString().isEmpty())
            + int(!index.data(DueRole).toString().isEmpty());
        return {100, QFontMetrics(option.font).height() + lines * small + 3 * metrics::tightGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor ground = palette.color(selected ? QPalette::Highlight : QPalette::Window);
        const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
        const auto toned = [&](const QColor &tone) { return selected ? ink : tone; };
        painter->save();
        painter->fillRect(option.rect, ground);
        const QFontMetrics large(option.font);
        const QFont smallFont = smaller(option.font);
        const QFontMetrics small(smallFont);
        const int side = large.ascent();
        QRect line = option.rect.adjusted(metrics::gap, metrics::tightGap, -metrics::gap, 0);
        line.setHeight(large.height());
        const auto progress = Progress(index.data(ProgressRole).toInt());
        const QRectF mark(line.left(), line.top() + (line.height() - side) / 2.0, side, side);
        const QColor quiet = toned(secondaryTone(palette));
        drawProgress(painter, mark, progress, progress == Progress::Done ? toned(successTone(palette)) : quiet, ground);
        line.setLeft(line.left() + side + metrics::gap);
        painter->setFont(selected ? emphasised(option.font) : option.font);
        painter->setPen(ink);
        painter->drawText(line, Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(),
                                                                                    Qt::ElideRight, line.width()));
        painter->setFont(smallFont);
        const auto write = [&](const QString &words, const QColor &tone) {
            line.moveTop(line.bottom() + 1);
            line.setHeight(small.height());
            painter->setPen(tone);
            painter->drawText(line, Qt::AlignVCenter, small.elidedText(words, Qt::ElideRight, line.width()));
        };
        write(index.data(ProgressWordsRole).toString(), quiet);
        if (const QString findings = index.data(FindingsRole).toString(); !findings.isEmpty()) {
            const auto severity = Finding::Severity(index.data(SeverityRole).toInt());
            const int dot = small.ascent() * 3 / 4;
            const QRectF box(line.left() - side - metrics::gap + (side - dot) / 2.0,
                             line.bottom() + 1 + (small.height() - dot) / 2.0, dot, dot);
            drawFindingMark(painter, box, severity, toned(findingTone(severity, palette)));
            write(findings, toned(severity == Finding::Severity::Hint ? quiet : findingTone(severity, palette)));
        }
        if (const QString due = index.data(DueRole).toString(); !due.isEmpty())
            write(due, index.data(OverdueRole).toBool() ? toned(errorTone(palette)) : quiet);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(ink, 1, Qt::DotLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

} // namespace

DisciplineList::DisciplineList(ClockTicker &ticker, const QTimeZone &zone, QWidget *parent)
    : QListWidget(parent)
    , m_ticker(ticker)
    , m_zone(zone)
{
    setObjectName(u"disciplineList"_s);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT placeChosen(row - 1);
    });
    connect(&ticker, &ClockTicker::minutePassed, this, &DisciplineList::write);
}

int DisciplineList::comfortableWidth() const
{
    return fontMetrics().height() * widthInLines;
}

void DisciplineList::show(const QList<DisciplineOverview> &overviews)
{
    if (m_overviews == overviews)
        return;
    m_overviews = overviews;
    write();
}

QString DisciplineList::dueWords(const DisciplineOverview &overview) const
{
    if (!overview.clock || !overview.clock->due)
        return {};
    const ChipState state = chipState(*overview.clock, m_ticker.now());
    const QString due = timetexts::prose(*overview.clock->due, m_zone, m_ticker.now());
    return state.phase == ClockPhase::Overdue ? tr("Overdue since %1", "time").arg(due)
                                              : tr("Due %1", "time").arg(due);
}

void DisciplineList::write()
{
    using Severity = Finding::Severity;
    while (count() < m_overviews.size())
        addItem(QString());
    for (int row = 0; row < m_overviews.size(); ++row) {
        const DisciplineOverview &overview = m_overviews.at(row);
        QListWidgetItem *entry = item(row);
        const QString due = dueWords(overview);
        const bool overdue = overview.clock && chipState(*overview.clock, m_ticker.now()).phase == ClockPhase::Overdue;
        const QString findings = disciplinetexts::findings(overview);
        entry->setText(disciplinetexts::title(overview.place));
        entry->setData(ProgressRole, int(overview.progress));
        entry->setData(ProgressWordsRole, disciplinetexts::progress(overview));
        entry->setData(SeverityRole, int(overview.errors > 0     ? Severity::Error
                                         : overview.warnings > 0 ? Severity::Warning
                                                                 : Severity::Hint));
        entry->setData(FindingsRole, findings);
        entry->setData(DueRole, due);
        entry->setData(OverdueRole, overdue);
        QStringList said{entry->text(), disciplinetexts::progress(overview)};
        for (const QString &part : {findings, due}) {
            if (!part.isEmpty())
                said.append(part);
        }
        entry->setData(Qt::AccessibleTextRole, said.join(u". "_s));
        entry->setToolTip(said.join(u'\n'));
    }
    setAccessibleName(tr("Pages of the report"));
}

void DisciplineList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QListWidget::changeEvent(event);
}

} // namespace kesu
