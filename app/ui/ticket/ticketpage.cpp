#include "ticket/ticketpage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "texts/errortexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "ticket/clockspanel.h"
#include "ticket/contactform.h"
#include "ticket/customerform.h"
#include "ticket/factcard.h"
#include "ticket/filespanel.h"
#include "ticket/regradehint.h"
#include "ticket/relatedpanel.h"
#include "ticket/stepform.h"
#include "ticket/stepspanel.h"
#include "ticket/ticketheader.h"
#include "ticket/timelinepanel.h"
#include "tickets/regradetexts.h"
#include "tickets/ticketprinter.h"
#include "widgets/clockticker.h"
#include "widgets/ledgerpopup.h"
#include "widgets/scrolled.h"

using namespace Qt::StringLiterals;

namespace kesu {

TicketPage::TicketPage(const TicketDeps &deps, const TicketId &ticket, QWidget *parent)
    : Page(parent)
    , m_deps(deps)
    , m_ticket(ticket)
    , m_header(new TicketHeader(deps.reference, deps.ticker, this))
{
    setObjectName(u"ticketPage"_s);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({1000, fontMetrics().height() * 17});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::groupGap, metrics::pageMargin, metrics::groupGap);
    layout->setSpacing(metrics::groupGap);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);
    connectParts();
    retranslate();
    reload();
}

void TicketPage::addBanner(QWidget *banner)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, banner);
}

void TicketPage::addPanel(QWidget *panel)
{
    QScrollArea *area = scrolled(panel, panel->objectName() + u"Scroll"_s);
    m_tabs->addTab(area, panel->windowTitle());
    connect(panel, &QWidget::windowTitleChanged, this,
            [this, area](const QString &title) { m_tabs->setTabText(m_tabs->indexOf(area), title); });
}

void TicketPage::setUnsettledFields(const QStringList &fields)
{
    m_unsettled = fields;
    reload();
}

QWidget *TicketPage::makeLeft()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"ticketTabs"_s);
    m_tabs->setDocumentMode(true);
    m_facts = new QWidget;
    auto *column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, metrics::gap, metrics::gap, 0);
    column->setSpacing(metrics::gap);
    column->addStretch();
    m_timeline = new TimelinePanel(m_deps);
    m_files = new FilesPanel(m_deps);
    m_tabs->addTab(scrolled(m_facts, u"factsScroll"_s), QString());
    m_tabs->addTab(m_timeline, QString());
    m_tabs->addTab(m_files, QString());
    return m_tabs;
}

QWidget *TicketPage::makeRight()
{
    m_side = new QStackedWidget(this);
    m_side->setObjectName(u"ticketSide"_s);
    m_side->setMinimumWidth(fontMetrics().height() * 15);
    m_overview = new QWidget;
    m_clocksTitle = new QLabel(m_overview);
    m_stepsTitle = new QLabel(m_overview);
    m_clocksTitle->setFont(emphasised(font()));
    m_stepsTitle->setFont(emphasised(font()));
    m_clocks = new ClocksPanel(m_deps.ticker, m_overview);
    m_related = new RelatedPanel(m_overview);
    m_regradeHint = new RegradeHint(m_deps.reference, m_overview);
    m_steps = new StepsPanel(m_overview);
    auto *column = new QVBoxLayout(m_overview);
    column->setContentsMargins(metrics::groupGap, metrics::gap, metrics::gap, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_related);
    column->addWidget(m_stepsTitle);
    column->addWidget(m_regradeHint);
    column->addWidget(m_steps);
    column->addSpacing(metrics::groupGap);
    column->addWidget(m_clocksTitle);
    column->addWidget(m_clocks);
    column->addStretch();
    m_stepForm = new StepForm(m_deps);
    m_contactForm = new ContactForm(m_deps);
    m_customerForm = new CustomerForm(m_deps);
    for (QWidget *part : {m_overview, static_cast<QWidget *>(m_stepForm), static_cast<QWidget *>(m_contactForm),
                          static_cast<QWidget *>(m_customerForm)}) {
        if (part != m_overview)
            part->setContentsMargins(metrics::groupGap, metrics::gap, metrics::gap, 0);
        m_side->addWidget(scrolled(part, part->objectName() + u"Scroll"_s));
    }
    return m_side;
}

void TicketPage::connectParts()
{
    connect(&m_deps.tickets, &TicketService::ticketChanged, this, [this](const TicketId &changed) {
        if (changed == m_ticket)
            reload();
    });
    connect(&m_deps.reference, &ReferenceService::referenceChanged, this, &TicketPage::reload);
    connect(m_header, &TicketHeader::printRequested, this,
            [this](const QString &form) { m_deps.navigator.openPrintPreview(m_ticket, form); });
    connect(m_header, &TicketHeader::contactRequested, this, [this] {
        m_contactForm->open(m_view);
        showSide(m_contactForm);
        m_contactForm->focusFirst();
    });
    connect(m_steps, &StepsPanel::stepChosen, this, [this](const StepOption &step) { openStep(step); });
    connect(m_related, &RelatedPanel::ticketChosen, this,
            [this](const TicketId &ticket) { m_deps.navigator.openTicket(ticket); });
    connect(m_regradeHint, &RegradeHint::accepted, this, &TicketPage::takeProposedLevel);
    connect(m_regradeHint, &RegradeHint::declined, this, &TicketPage::keepLevel);
    connect(m_clocks, &ClocksPanel::ledgerRequested, this, &TicketPage::showLedger);
    connect(m_stepForm, &SideForm::backRequested, this, &TicketPage::showSteps);
    connect(m_contactForm, &SideForm::backRequested, this, &TicketPage::showSteps);
    connect(m_customerForm, &SideForm::backRequested, this, &TicketPage::showSteps);
    connect(m_contactForm, &SideForm::done, this, &TicketPage::showSteps);
    connect(m_customerForm, &SideForm::done, this, [this] {
        reload();
        showSteps();
    });
    connect(m_stepForm, &SideForm::done, this, [this] {
        showSteps();
        m_deps.navigator.showMessage(tr("%1 saved.", "ticket number").arg(m_view.facts.ticket.number));
    });
    connect(m_timeline, &TimelinePanel::unsavedChanged, this, &Page::unsavedChanged);
}

void TicketPage::reload()
{
    const auto view = m_deps.tickets.load(m_ticket);
    if (!view)
        return; // it shows what it last knew; lists say that the ticket is gone
    const bool first = m_view.facts.ticket.id.isNull();
    m_view = *view;
    m_header->show(m_view);
    const QList<FactGroup> groups = factGroups(m_view, m_deps.reference);
    auto *column = static_cast<QVBoxLayout *>(m_facts->layout());
    while (m_cards.size() < groups.size()) {
        auto *card = new FactCard(m_deps, groups.at(m_cards.size()).name, m_facts);
        column->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.append(card);
        connect(card, &FactCard::editingChanged, this, &Page::unsavedChanged);
        connect(card, &FactCard::editCustomerRequested, this, [this] {
            m_customerForm->open(m_view);
            showSide(m_customerForm);
            m_customerForm->focusFirst();
        });
    }
    for (qsizetype i = 0; i < groups.size(); ++i)
        m_cards.at(i)->show(m_view, groups.at(i), m_unsettled);
    m_timeline->show(m_view);
    m_files->show(m_view);
    m_clocks->show(m_view.clocks, timetexts::branchZone(m_deps.reference));
    m_related->show(m_view.links);
    m_regradeHint->show(m_deps.tickets.regradeProposal(m_ticket));
    m_steps->show(m_deps.tickets.steps(m_ticket));
    if (first)
        showSteps();
    retranslate();
    Q_EMIT titleChanged();
}

void TicketPage::showSide(QWidget *form)
{
    for (int i = 0; i < m_side->count(); ++i) {
        if (static_cast<QScrollArea *>(m_side->widget(i))->widget() == form)
            m_side->setCurrentIndex(i);
    }
    Q_EMIT unsavedChanged();
}

void TicketPage::showSteps()
{
    showSide(m_overview);
}

bool TicketPage::openItem(const QString &id)
{
    if (id == "approvals"_L1) { // of its complaint report, in the last tab
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
        return true;
    }
    if (!id.startsWith("step:"_L1))
        return false;
    for (const StepOption &step : m_deps.tickets.steps(m_ticket)) {
        if (step.transition.code == id.mid(5) && step.allowed()) {
            openStep(step);
            return true;
        }
    }
    return false;
}

void TicketPage::openStep(const StepOption &step, const QVariantMap &proposed)
{
    m_stepForm->open(m_view, step, proposed);
    showSide(m_stepForm);
    m_stepForm->focusFirst();
}

void TicketPage::takeProposedLevel()
{
    const auto proposal = m_regradeHint->proposal();
    for (const StepOption &step : m_deps.tickets.steps(m_ticket)) {
        if (proposal && step.transition.code == "regrade"_L1) {
            openStep(step, {{u"level_scheme"_s, proposal->levelScheme},
                            {u"level"_s, proposal->rule.to},
                            {u"reason"_s, regradetexts::reason(*proposal, m_deps.reference)}});
        }
    }
}

void TicketPage::keepLevel()
{
    const auto proposal = m_regradeHint->proposal();
    if (!proposal)
        return;
    const auto reason = m_deps.prompts.askText(this, tr("Keep the level"), tr("Why does the level stay as it is?"));
    if (!reason || reason->trimmed().isEmpty())
        return;
    const QString note = tr("Level kept: %1", "reason").arg(reason->trimmed());
    if (const auto kept = m_deps.tickets.declineRegrade(m_ticket, *proposal, note); !kept)
        m_deps.prompts.tell(this, tr("Keep the level"), errortexts::sentence(kept.error()));
}

void TicketPage::showLedger(const ClockResult &clock, QWidget *chip)
{
    const Instant now = m_deps.ticker.now();
    auto *popup = LedgerPopup::open(chip, clock, m_deps.tickets.ledger(m_ticket, clock.policyId, clock.code, now),
                                    timetexts::branchZone(m_deps.reference), now);
    popup->offerPrint();
    const QString form = TicketPrinter::ledgerForm(clock.policyId, clock.code);
    // Later, when the popup is gone: the preview is a window that waits.
    connect(popup, &LedgerPopup::printRequested, this,
            [this, form] { m_deps.navigator.openPrintPreview(m_ticket, form); }, Qt::QueuedConnection);
}

bool TicketPage::hasUnsavedChanges() const
{
    const QWidget *shown = static_cast<const QScrollArea *>(m_side->currentWidget())->widget();
    if (shown != m_overview || m_timeline->hasUnsavedNote())
        return true;
    return std::any_of(m_cards.cbegin(), m_cards.cend(), [](const FactCard *card) { return card->isEditing(); });
}

void TicketPage::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.first()->setFocus(Qt::OtherFocusReason);
}

void TicketPage::aboutToClose()
{
    const QWidget *shown = static_cast<const QScrollArea *>(m_side->currentWidget())->widget();
    if (shown == m_stepForm)
        m_stepForm->keepDraft();
    else if (shown == m_contactForm)
        m_contactForm->keepDraft();
    else if (shown == m_customerForm)
        m_customerForm->keepDraft();
    if (m_timeline->hasUnsavedNote())
        m_timeline->keepDraft();
    for (FactCard *card : std::as_const(m_cards))
        card->keepDraft();
}

void TicketPage::retranslate()
{
    m_clocksTitle->setText(tr("Time limits"));
    m_stepsTitle->setText(tr("Next steps"));
    m_tabs->setTabText(0, tr("Facts"));
    m_tabs->setTabText(1, tr("Timeline"));
    const qsizetype files = m_view.facts.attachments.size();
    m_tabs->setTabText(2, files == 0 ? tr("Files") : tr("Files (%1)", "number of files").arg(files));
}

void TicketPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_view.facts.ticket.id.isNull())
        reload();
    Page::changeEvent(event);
}

void TicketPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && !m_cards.isEmpty()) {
        m_tabs->setCurrentIndex(0);
        m_cards.first()->edit();
    } else if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier) {
        m_deps.navigator.openPrintPreview(m_ticket, u"complaint-report"_s);
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace kesu
