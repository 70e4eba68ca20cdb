#include "eightd/stampssection.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "eightd/eightdediting.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "forms/momentedit.h"
#include "reference/referenceservice.h"
#include "theme/metrics.h"
#include "tickets/ticketservice.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

StampsSection::StampsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_problem(new ProblemLabel(u"stampProblemLabel"_s))
{
    auto *card = new FormCard(u"stamps"_s, this);
    card->setTitle(tr("In place and verified"));
    card->setNote(tr("The first starts the time limit for verification, the second ends it."));
    addRow(*card, EventType::MeasureImplemented, u"implemented"_s, tr("The permanent action is in place since"));
    addRow(*card, EventType::MeasureVerified, u"verified"_s, tr("Its implementation was verified on"));
    card->column()->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(&deps.tickets, &TicketService::ticketChanged, this, [this](const TicketId &ticket) {
        if (ticket.text() == this->editing().report().ticket)
            refresh();
    });
    refresh();
}

void StampsSection::addRow(FormCard &card, EventType type, const QString &name, const QString &label)
{
    auto *line = new QWidget;
    auto *moment = new MomentEdit([&time = deps().time] { return time.now(); },
                                  timetexts::branchZone(deps().reference), line);
    moment->setObjectName(name + u"MomentEdit"_s);
    moment->setAccessibleName(label);
    auto *record = new QPushButton(tr("Record"), line);
    record->setObjectName(name + u"StampButton"_s);
    auto *known = new QuietLabel;
    known->setObjectName(name + u"StampLabel"_s);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(moment, 1);
    layout->addWidget(record);
    line->setFocusProxy(moment);
    card.addField(name, line)->setLabel(label);
    card.column()->addWidget(known);
    const Row row{type, moment, known};
    m_rows.append(row);
    connect(record, &QPushButton::clicked, this, [this, row] { stamp(row); });
}

void StampsSection::stamp(const Row &row)
{
    if (row.moment->isUnknown()) {
        m_problem->say(tr("This is not understood as a time. Examples: today 14:30, 2026-11-21 09:00."));
        return;
    }
    const Instant at = row.moment->moment().value_or(deps().time.now());
    if (at > deps().time.now()) {
        m_problem->say(tr("This time has not come yet."));
        return;
    }
    const auto done = deps().reports.stamp(editing().report().id, row.type, at);
    m_problem->sayOf(done);
    if (done)
        row.moment->setMoment(std::nullopt);
}

void StampsSection::refresh()
{
    const auto view = deps().tickets.load(TicketId(editing().report().ticket));
    for (const Row &row : std::as_const(m_rows)) {
        std::optional<Instant> last;
        for (const TicketEvent &event : view ? view->facts.events : TicketEvents()) {
            if (event.type == row.type)
                last = event.at;
        }
        const QString when = last ? timetexts::prose(*last, timetexts::branchZone(deps().reference), deps().time.now())
                                  : QString();
        row.known->setText(row.type == EventType::MeasureImplemented
                               ? tr("Recorded as in place: %1", "time").arg(when)
                               : tr("Recorded as verified: %1", "time").arg(when));
        row.known->setVisible(last.has_value());
    }
}

} // namespace kesu
