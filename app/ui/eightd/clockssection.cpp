#include "eightd/clockssection.h"

#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "eightd/eightdediting.h"
#include "forms/formcard.h"
#include "reference/referenceservice.h"
#include "ticket/clockspanel.h"
#include "tickets/ticketservice.h"
#include "widgets/clockticker.h"
#include "widgets/ledgerpopup.h"

using namespace Qt::StringLiterals;

namespace kesu {

ClocksSection::ClocksSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_clocks(new ClocksPanel(deps.ticker))
{
    auto *card = new FormCard(u"clocks"_s, this);
    card->setTitle(tr("Time limits"));
    card->column()->addWidget(m_clocks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(&deps.reports, &EightDService::eightDChanged, this, &ClocksSection::refresh);
    connect(&deps.ticker, &ClockTicker::minutePassed, this, &ClocksSection::refresh);
    connect(m_clocks, &ClocksPanel::ledgerRequested, this,
            [this](const ClockResult &clock, QWidget *chip) {
                const Instant now = this->deps().ticker.now();
                const TicketId ticket(this->editing().report().ticket);
                LedgerPopup::open(chip, clock,
                                  this->deps().tickets.ledger(ticket, clock.policyId, clock.code, now),
                                  timetexts::branchZone(this->deps().reference), now);
            });
    refresh();
}

void ClocksSection::refresh()
{
    m_clocks->show(deps().reports.clocks(editing().report(), deps().ticker.now()),
                   timetexts::branchZone(deps().reference));
}

} // namespace kesu
