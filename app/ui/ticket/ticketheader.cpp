#include "ticket/ticketheader.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "tickets/fieldvalues.h"
#include "tickets/tickettexts.h"
#include "widgets/clockchip.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const ClockResult *nextClock(const ClockResults &clocks)
{
    const ClockResult *next = nullptr;
    for (const ClockResult &clock : clocks) {
        const bool runs = clock.phase == ClockPhase::Running || clock.phase == ClockPhase::Warning
            || clock.phase == ClockPhase::Overdue || clock.phase == ClockPhase::Paused;
        if (runs && clock.kind == ClockKind::Deadline && clock.due && (!next || *clock.due < *next->due))
            next = &clock;
    }
    return next;
}

// Breaks nowhere, neither at a space nor between two Chinese characters.
QString unbroken(const QString &text)
{
    constexpr char16_t firstIdeograph = 0x2e80;
    constexpr QChar wordJoiner(0x2060);
    QString whole;
    for (const QChar each : text) {
        if (each.unicode() >= firstIdeograph)
            whole += wordJoiner;
        whole += each == u' ' ? QChar(QChar::Nbsp) : each;
    }
    return whole;
}

} // namespace

TicketHeader::TicketHeader(const ReferenceService &reference, ClockTicker &ticker, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_ticker(ticker)
    , m_number(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_chip(new ClockChip(ticker, this))
    , m_print(new QPushButton(this))
    , m_contact(new QPushButton(this))
    , m_printReport(new QAction(this))
    , m_printSlip(new QAction(this))
{
    setObjectName(u"ticketHeader"_s);
    m_number->setObjectName(u"ticketNumberButton"_s);
    m_number->setFlat(true);
    m_number->setFont(tabular(font()));
    m_title->setObjectName(u"ticketTitleLabel"_s);
    m_title->setFont(titleFont(font()));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(u"ticketFactsLabel"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_print->setObjectName(u"printButton"_s);
    m_print->setIcon(icon(u"print"_s));
    m_contact->setObjectName(u"contactButton"_s);
    m_contact->setIcon(icon(u"phone"_s));
    auto *menu = new QMenu(this);
    menu->addAction(m_printReport);
    menu->addAction(m_printSlip);
    m_print->setMenu(menu);

    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::tightGap);
    auto *top = new QHBoxLayout;
    top->addWidget(m_number);
    top->addWidget(m_chip);
    top->addStretch();
    left->addLayout(top);
    left->addWidget(m_title);
    left->addWidget(m_facts);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(left, 1);
    layout->addWidget(m_contact, 0, Qt::AlignTop);
    layout->addWidget(m_print, 0, Qt::AlignTop);
    connect(m_number, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_view.facts.ticket.number); });
    connect(m_contact, &QPushButton::clicked, this, &TicketHeader::contactRequested);
    connect(m_printReport, &QAction::triggered, this, [this] { Q_EMIT printRequested(u"complaint-report"_s); });
    connect(m_printSlip, &QAction::triggered, this, [this] { Q_EMIT printRequested(u"acceptance"_s); });
    retranslate();
}

QString TicketHeader::facts() const
{
    const Ticket &ticket = m_view.facts.ticket;
    QStringList parts{tickettexts::state(ticket.state)};
    if (ticket.round > 1)
        parts.append(tr("round %1").arg(ticket.round));
    const auto add = [&parts](const QString &text) {
        if (!text.isEmpty())
            parts.append(text);
    };
    add(fieldvalues::display(u"level"_s, ticket, m_reference));
    add(tickettexts::category(m_reference, ticket.categoryScheme, ticket.category, ticket.subcategory));
    add(m_view.customer.name);
    if (ticket.receivedAt) {
        const QString time = timetexts::dateTime(*ticket.receivedAt, timetexts::branchZone(m_reference));
        add(unbroken(tr("received %1", "time").arg(time)));
    }
    add(m_view.handlingOwnerName.isEmpty() ? QString() : tr("with %1", "who handles it").arg(m_view.handlingOwnerName));
    return parts.join(u"  ·  "_s);
}

void TicketHeader::show(const TicketView &view)
{
    m_view = view;
    m_number->setText(view.facts.ticket.number);
    m_title->setText(view.facts.ticket.title);
    m_facts->setText(facts());
    showClocks(view.clocks);
}

void TicketHeader::showClocks(const ClockResults &clocks)
{
    const ClockResult *next = nextClock(clocks);
    m_chip->setVisible(next != nullptr);
    if (next) {
        m_chip->setClock(*next, timetexts::branchZone(m_reference));
        m_chip->setToolTip(next->name.in(uiLanguage()));
    }
}

void TicketHeader::retranslate()
{
    m_number->setToolTip(tr("Copy the number"));
    m_number->setAccessibleDescription(m_number->toolTip());
    m_print->setText(tr("Print"));
    m_contact->setText(tr("Contact"));
    m_contact->setToolTip(tr("Write down a contact with the customer"));
    m_printReport->setText(tr("Registration and handling report"));
    m_printSlip->setText(tr("Acceptance slip"));
    if (!m_view.facts.ticket.id.isNull())
        m_facts->setText(facts());
}

void TicketHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
