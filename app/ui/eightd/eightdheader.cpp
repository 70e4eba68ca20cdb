#include "eightd/eightdheader.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "eightd/disciplineoverview.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "forms/flowlayout.h"
#include "reference/referenceservice.h"
#include "shell/navigator.h"
#include "texts/errortexts.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "tickets/ticketservice.h"
#include "widgets/clockchip.h"
#include "widgets/ledgerpopup.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

EightDHeader::EightDHeader(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_deps(deps)
    , m_title(new QLabel(this))
    , m_number(new QPushButton(this))
    , m_ticket(new QPushButton(this))
    , m_standing(new QuietLabel(this))
    , m_chip(new ClockChip(deps.ticker, this))
    , m_saving(new TonedLabel(secondaryTone, this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_print(new QPushButton(this))
    , m_findings(new QPushButton(this))
{
    setObjectName(u"eightDHeader"_s);
    m_title->setObjectName(u"eightDTitleLabel"_s);
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_number->setObjectName(u"eightDNumberButton"_s);
    m_number->setFlat(true);
    m_number->setFont(tabular(font()));
    m_ticket->setObjectName(u"eightDTicketButton"_s);
    m_ticket->setFlat(true);
    m_ticket->setIcon(icon(u"ticket"_s));
    m_standing->setObjectName(u"eightDStandingLabel"_s);
    m_standing->setWordWrap(false);
    m_saving->setObjectName(u"savingLabel"_s);
    m_saving->setWordWrap(false);
    for (QLabel *label : {m_standing, static_cast<QLabel *>(m_saving)})
        label->setMargin(metrics::tightGap); // in line with the buttons beside
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setIcon(icon(u"undo"_s));
    m_redo->setObjectName(u"redoButton"_s);
    m_redo->setIcon(icon(u"redo"_s));
    for (QToolButton *button : {m_undo, m_redo}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    }
    m_print->setObjectName(u"printButton"_s);
    m_print->setIcon(icon(u"print"_s));
    m_findings->setObjectName(u"findingsButton"_s);
    m_findings->setIcon(icon(u"check"_s));

    auto *facts = new FlowLayout; // several lines when letters are large
    facts->setSpacing(metrics::gap);
    facts->setLineSpacing(metrics::tightGap);
    for (QWidget *fact : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_ticket),
                          static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_standing),
                          static_cast<QWidget *>(m_saving)})
        facts->addWidget(fact);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_title, 1);
    for (QWidget *button : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo),
                            static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_print)})
        row->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tightGap);
    column->addLayout(row);
    column->addLayout(facts);
    m_chip->hide();
    m_print->setVisible(bool(deps.print));
    connectParts();
    retranslate();
}

void EightDHeader::connectParts()
{
    connect(m_number, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_editing.report().number); });
    connect(m_ticket, &QPushButton::clicked, this,
            [this] { m_deps.navigator.openTicket(TicketId(m_editing.report().ticket)); });
    connect(m_chip, &ClockChip::ledgerRequested, this, &EightDHeader::openLedger);
    connect(m_undo, &QToolButton::clicked, &m_editing, &EightDEditing::undo);
    connect(m_redo, &QToolButton::clicked, &m_editing, &EightDEditing::redo);
    connect(m_print, &QPushButton::clicked, this, &EightDHeader::printRequested);
    connect(m_findings, &QPushButton::clicked, this, &EightDHeader::findingsToggled);
    connect(&m_editing, &EightDEditing::changed, this, [this](const QStringList &lists) {
        if (lists.contains(QString()))
            showReport();
    });
    connect(&m_editing, &EightDEditing::savingChanged, this, &EightDHeader::showSaving);
    connect(&m_editing, &EightDEditing::undoChanged, this, &EightDHeader::showUndo);
    connect(&m_editing, &EightDEditing::reviewed, this, &EightDHeader::showFindings);
}

void EightDHeader::showReport()
{
    const EightD &report = m_editing.report();
    m_title->setText(report.title.isEmpty() ? tr("Without a title") : report.title);
    m_number->setText(report.number);
    const auto ticket = m_deps.tickets.load(TicketId(report.ticket));
    m_ticket->setText(ticket ? ticket->facts.ticket.number : QString());
    m_ticket->setVisible(bool(ticket));
    QStringList parts{eightdterms::code(u"state", codeOf(eightDStateCodes, report.state))};
    if (report.state == EightDState::Open)
        parts.append(eightdterms::code(u"stage", codeOf(reportStageCodes, report.stage)));
    if (!report.revisions.isEmpty())
        parts.append(tr("revision %1 sent").arg(report.revisions.last().number));
    m_standing->setText(parts.join(u"  ·  "_s));
    showUndo();
}

void EightDHeader::showSaving()
{
    const bool failed = m_editing.saving() == EightDEditing::Saving::Failed;
    QString words = tr("Saved");
    if (failed)
        words = tr("Not saved: %1").arg(errortexts::sentence(*m_editing.problem()));
    else if (m_editing.saving() == EightDEditing::Saving::Waiting)
        words = tr("Saving…");
    m_saving->setTone(failed ? errorTone : secondaryTone);
    m_saving->setText(words);
    m_saving->setToolTip(failed ? tr("What you wrote is kept as a draft; saving is tried again with the next change.")
                                : QString());
}

void EightDHeader::showUndo()
{
    const bool writable = m_editing.isWritable();
    m_undo->setEnabled(writable && m_editing.canUndo());
    m_redo->setEnabled(writable && m_editing.canRedo());
    const auto words = [](const QString &deed, const QString &named, QKeySequence::StandardKey keys) {
        return named.isEmpty() ? deed
                               : u"%1: %2 (%3)"_s.arg(deed, named,
                                                      QKeySequence(keys).toString(QKeySequence::NativeText));
    };
    m_undo->setToolTip(words(tr("Undo"), m_editing.undoWords(), QKeySequence::Undo));
    m_redo->setToolTip(words(tr("Redo"), m_editing.redoWords(), QKeySequence::Redo));
    m_undo->setAccessibleName(m_undo->toolTip());
    m_redo->setAccessibleName(m_redo->toolTip());
}

void EightDHeader::showFindings()
{
    int open = 0;
    for (const ReviewedFinding &finding : m_editing.findings())
        open += finding.accepted ? 0 : 1;
    m_findings->setText(open == 0 ? tr("Review") : tr("Review (%1)", "number of findings").arg(open));
}

void EightDHeader::showClocks(const ClockResults &clocks)
{
    const ClockResult *next = nextEightDClock(clocks);
    m_chip->setVisible(next);
    if (!next)
        return;
    m_chip->setClock(*next, timetexts::branchZone(m_deps.reference));
    m_chip->setToolTip(next->name.in(uiLanguage()));
}

void EightDHeader::openLedger(const ClockResult &clock)
{
    const Instant now = m_deps.ticker.now();
    const TicketId ticket(m_editing.report().ticket);
    LedgerPopup::open(m_chip, clock, m_deps.tickets.ledger(ticket, clock.policyId, clock.code, now),
                      timetexts::branchZone(m_deps.reference), now);
}

void EightDHeader::retranslate()
{
    m_number->setToolTip(tr("Copy the number"));
    m_number->setAccessibleDescription(m_number->toolTip());
    m_ticket->setToolTip(tr("Open the ticket"));
    m_ticket->setAccessibleDescription(m_ticket->toolTip());
    m_print->setText(tr("Print or export…"));
    m_findings->setToolTip(tr("Show or hide the findings beside the report"));
    showReport();
    showSaving();
    showFindings();
}

void EightDHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
