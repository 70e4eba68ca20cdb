#include "today/ticketpreview.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "shell/navigator.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "tickets/ticketservice.h"
#include "tickets/tickettexts.h"
#include "widgets/clockchip.h"
#include "widgets/ledgerpopup.h"
#include "widgets/scrolled.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int longestNarrative = 400; // characters; the page has all of it

QLabel *makeLabel(QWidget *parent, const QString &objectName, TonedLabel::Tone tone = nullptr)
{
    auto *label = new TonedLabel(tone, parent);
    label->setObjectName(objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

bool isAlive(const ClockResult &clock)
{
    return clock.phase == ClockPhase::Running || clock.phase == ClockPhase::Warning
           || clock.phase == ClockPhase::Overdue || clock.phase == ClockPhase::Paused;
}

// What needs someone first: the running ones by due time, then those that have ended, then those that wait.
ClockResults sorted(ClockResults clocks)
{
    std::stable_sort(clocks.begin(), clocks.end(), [](const ClockResult &a, const ClockResult &b) {
        if (isAlive(a) != isAlive(b))
            return isAlive(a);
        if (isAlive(a) && a.due && b.due)
            return *a.due < *b.due;
        return a.phase != ClockPhase::Waiting && b.phase == ClockPhase::Waiting;
    });
    return clocks;
}

QString shortened(const QString &text)
{
    return text.size() <= longestNarrative ? text : text.left(longestNarrative).trimmed() + u"…"_s;
}

} // namespace

TicketPreview::TicketPreview(TicketService &tickets, const ReferenceService &reference, ClockTicker &ticker,
                             Navigator &navigator, QWidget *parent)
    : QScrollArea(parent), m_tickets(tickets), m_reference(reference), m_ticker(ticker), m_navigator(navigator),
      m_zone(timetexts::branchZone(reference)), m_body(new QWidget(this)),
      m_nothing(makeLabel(m_body, u"previewNothingLabel"_s, secondaryTone)),
      m_title(makeLabel(m_body, u"previewTitleLabel"_s)),
      m_facts(makeLabel(m_body, u"previewFactsLabel"_s, secondaryTone)),
      m_narrative(makeLabel(m_body, u"previewNarrativeLabel"_s)),
      m_clocksTitle(makeLabel(m_body, u"previewClocksLabel"_s)), m_clocks(new QGridLayout),
      m_stepsTitle(makeLabel(m_body, u"previewStepsLabel"_s)), m_steps(new QVBoxLayout),
      m_open(new QPushButton(m_body))
{
    setObjectName(u"ticketPreview"_s);
    scrollVertically(this);
    m_body->setObjectName(u"previewBody"_s);
    m_open->setObjectName(u"previewOpenButton"_s);
    m_open->setIcon(icon(u"ticket"_s));
    connect(m_open, &QPushButton::clicked, this, [this] { m_navigator.openTicket(m_ticket); });

    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(metrics::groupGap, metrics::groupGap, metrics::groupGap, metrics::groupGap);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_nothing);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_narrative);
    layout->addSpacing(metrics::gap);
    layout->addWidget(m_clocksTitle);
    m_clocks->setHorizontalSpacing(metrics::groupGap);
    m_clocks->setVerticalSpacing(metrics::tightGap);
    m_clocks->setColumnStretch(1, 1);
    layout->addLayout(m_clocks);
    layout->addSpacing(metrics::gap);
    layout->addWidget(m_stepsTitle);
    layout->addLayout(m_steps);
    layout->addSpacing(metrics::gap);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
    setWidget(m_body);
    connect(&tickets, &TicketService::ticketChanged, this, [this](const TicketId &changed) {
        if (changed == m_ticket)
            reload();
    });
    restyle();
    retranslate();
    showTicket({});
}

void TicketPreview::showTicket(const TicketId &ticket)
{
    m_ticket = ticket;
    reload();
}

void TicketPreview::reload()
{
    m_zone = timetexts::branchZone(m_reference);
    const auto view = m_ticket.isNull() ? Result<TicketView>(Error{ErrorKind::NotFound, {}, {}, {}})
                                        : m_tickets.load(m_ticket);
    const bool found = view.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_facts, m_narrative, m_clocksTitle,
                                                            m_stepsTitle, m_open})
        widget->setVisible(found);
    m_nothing->setVisible(!found);
    clearLayout(m_clocks);
    clearLayout(m_steps);
    if (found)
        fill(*view);
}

void TicketPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    } else if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QScrollArea::changeEvent(event);
}

void TicketPreview::fill(const TicketView &view)
{
    const Ticket &ticket = view.facts.ticket;
    m_title->setText(ticket.title);
    QStringList lines;
    lines.append(QStringList{ticket.number, tickettexts::state(ticket.state)}.join(u" · "_s));
    QStringList who{view.customer.name, tickettexts::catalogName(m_reference, u"channels"_s, ticket.channel)};
    if (ticket.receivedAt)
        who.append(timetexts::prose(*ticket.receivedAt, m_zone, m_ticker.now()));
    who.removeAll(QString());
    lines.append(who.join(u" · "_s));
    QStringList what{tickettexts::category(m_reference, ticket.categoryScheme, ticket.category, ticket.subcategory),
                     tickettexts::catalogName(m_reference, ticket.levelScheme, ticket.level),
                     view.handlingOwnerName.isEmpty() ? view.firstContactName : view.handlingOwnerName};
    what.removeAll(QString());
    lines.append(what.join(u" · "_s));
    lines.removeAll(QString());
    m_facts->setText(lines.join(u'\n'));
    m_narrative->setText(shortened(ticket.narrative));
    m_narrative->setVisible(!ticket.narrative.isEmpty());
    fillClocks(m_tickets.clocks(m_ticket, m_ticker.now()));
    fillSteps();
}

void TicketPreview::fillClocks(const ClockResults &clocks)
{
    m_clocksTitle->setVisible(!clocks.isEmpty());
    int row = 0;
    for (const ClockResult &clock : sorted(clocks)) {
        auto *chip = new ClockChip(m_ticker, m_body);
        chip->setObjectName(clock.code + "ClockChip"_L1);
        chip->setClock(clock, m_zone);
        connect(chip, &ClockChip::ledgerRequested, this,
                [this, chip](const ClockResult &asked) { showLedger(asked, chip); });
        QLabel *name = makeLabel(m_body, clock.code + "ClockLabel"_L1);
        name->setText(clock.name.in(uiLanguage()));
        m_clocks->addWidget(chip, row, 0);
        m_clocks->addWidget(name, row, 1);
        ++row;
    }
}

void TicketPreview::fillSteps()
{
    bool any = false;
    for (const StepOption &step : m_tickets.steps(m_ticket)) {
        if (!step.allowed() || step.transition.aside)
            continue;
        auto *button = new QToolButton(m_body);
        button->setObjectName(step.transition.code + "StepButton"_L1);
        button->setText(step.transition.name.in(uiLanguage()));
        button->setToolTip(step.transition.consequence.in(uiLanguage()));
        button->setIcon(icon(u"chevron-right"_s));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
                [this, code = step.transition.code] { m_navigator.openTicketAt(m_ticket, u"step:"_s + code); });
        m_steps->addWidget(button);
        any = true;
    }
    m_stepsTitle->setVisible(any);
}

void TicketPreview::showLedger(const ClockResult &clock, QWidget *anchor)
{
    const Instant now = m_ticker.now();
    const Ledger ledger = m_tickets.ledger(m_ticket, clock.policyId, clock.code, now);
    LedgerPopup::open(anchor, clock, ledger, m_zone, now);
}

void TicketPreview::retranslate()
{
    setAccessibleName(tr("Preview of the chosen ticket"));
    m_nothing->setText(tr("Choose a ticket in the list to see it here."));
    m_clocksTitle->setText(tr("Time limits"));
    m_stepsTitle->setText(tr("What can be done next"));
    m_open->setText(tr("Open ticket"));
    m_open->setToolTip(tr("Enter"));
}

void TicketPreview::restyle()
{
    m_title->setFont(titleFont(font()));
    m_clocksTitle->setFont(emphasised(font()));
    m_stepsTitle->setFont(emphasised(font()));
}

} // namespace kesu
