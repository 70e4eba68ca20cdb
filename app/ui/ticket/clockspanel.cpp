#include "ticket/clockspanel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "base/language.h"
#include "deadlines/clocktexts.h"
#include "deadlines/timetexts.h"
#include "escalations/noticetexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/clockchip.h"
#include "widgets/clockticker.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// What runs comes first, by due time; then what waits, then what is over.
int order(const ClockResult &clock)
{
    switch (clock.phase) {
    case ClockPhase::Overdue:
    case ClockPhase::Warning:
    case ClockPhase::Running:
        return 0;
    case ClockPhase::Paused:
        return 1;
    case ClockPhase::Waiting:
    case ClockPhase::NoLimit:
        return 2;
    default:
        return 3;
    }
}

bool comesBefore(const ClockResult &a, const ClockResult &b)
{
    if (order(a) != order(b))
        return order(a) < order(b);
    const Instant never{std::numeric_limits<qint64>::max()};
    return a.due.value_or(never) < b.due.value_or(never);
}

} // namespace

ClocksPanel::ClocksPanel(ClockTicker &ticker, QWidget *parent)
    : QWidget(parent)
    , m_ticker(ticker)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"clocksPanel"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ClocksPanel::show(const ClockResults &clocks, const QTimeZone &zone)
{
    m_clocks.clear();
    for (const ClockResult &clock : clocks) {
        if (clock.kind == ClockKind::Deadline || clock.kind == ClockKind::Aim)
            m_clocks.append(clock);
    }
    std::stable_sort(m_clocks.begin(), m_clocks.end(), comesBefore);
    m_zone = zone;
    build();
}

void ClocksPanel::build()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_layout->addWidget(m_body);
    for (const ClockResult &clock : std::as_const(m_clocks))
        addClock(clock);
    if (m_clocks.isEmpty()) {
        auto *none = new QLabel(tr("This ticket has no time limit."), m_body);
        none->setWordWrap(true);
        column->addWidget(none);
    }
}

QString ClocksPanel::dueWords(const ClockResult &clock) const
{
    if (clock.phase == ClockPhase::Waiting)
        return tr("%1, starts later", "amount of time").arg(clock.amount);
    if (!clock.due)
        return clock.kind == ClockKind::Aim ? tr("Aim, never counted overdue") : QString();
    const QString due = timetexts::prose(*clock.due, m_zone, m_ticker.now());
    return clock.kind == ClockKind::Aim ? tr("Aim: %1", "due time").arg(due) : tr("Due %1", "due time").arg(due);
}

void ClocksPanel::addClock(const ClockResult &clock)
{
    auto *row = new QWidget(m_body);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *name = new QLabel(clock.name.in(uiLanguage()), row);
    name->setWordWrap(true);
    name->setToolTip(u"%1 · %2"_s.arg(clock.policyId, clock.source));
    auto *chip = new ClockChip(m_ticker, row);
    chip->setObjectName(u"clock_%1_Chip"_s.arg(clock.code));
    chip->setClock(clock, m_zone);
    chip->setAccessibleDescription(tr("Opens the ledger of this time limit"));
    auto *due = new QuietLabel(dueWords(clock), row);
    due->setFont(smaller(font()));
    due->setVisible(!due->text().isEmpty());
    column->addWidget(name);
    column->addWidget(chip, 0, Qt::AlignLeft);
    column->addWidget(due);
    for (const QString &line : noticetexts::escalationLines(clock, m_zone, m_ticker.now())) {
        auto *told = new QuietLabel(line, row);
        told->setObjectName(u"clock_%1_EscalationLabel"_s.arg(clock.code));
        told->setFont(due->font());
        column->addWidget(told);
    }
    m_body->layout()->addWidget(row);
    connect(chip, &ClockChip::ledgerRequested, this,
            [this, chip](const ClockResult &asked) { Q_EMIT ledgerRequested(asked, chip); });
}

void ClocksPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace kesu
