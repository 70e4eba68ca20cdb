#include "eightd/ticketfactssection.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "eightd/eightdcarry.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"
#include "forms/formcard.h"
#include "reference/referenceservice.h"
#include "theme/metrics.h"
#include "tickets/ticketservice.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
const QStringList shownFacts{u"customer_statement"_s, u"defect"_s, u"object"_s, u"product"_s, u"batch"_s,
                             u"quantity_complained"_s, u"detected_at"_s, u"detected_on"_s, u"complaint_date"_s,
                             u"complaint_number"_s};
}

TicketFactsSection::TicketFactsSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent)
    : EightDSection(editing, deps, parent)
    , m_card(new FormCard(u"ticketFacts"_s, this))
{
    m_card->setFoldable(true);
    m_card->setTitle(tr("From the ticket"));
    m_card->setNote(tr("The customer's words and what was taken down with them."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(&editing, &EightDEditing::changed, this, [this](const QStringList &lists) {
        if (lists.contains(QString()))
            refresh();
    });
    connect(&deps.tickets, &TicketService::ticketChanged, this, [this](const TicketId &ticket) {
        if (ticket.text() == this->editing().report().ticket)
            readTicket();
    });
    readTicket();
}

void TicketFactsSection::readTicket()
{
    m_carried = {};
    if (const auto view = deps().tickets.load(TicketId(editing().report().ticket)))
        carryTicketFacts(view->facts.ticket, view->customer, timetexts::branchZone(deps().reference), m_carried);
    refresh();
}

void TicketFactsSection::refresh()
{
    QStringList same; // typing must not build this anew
    for (const QString &key : shownFacts) {
        const RecordField<EightD> *field = findEightDField(key);
        if (field->get(m_carried) == field->get(editing().report()))
            same.append(key);
    }
    if (m_body && same == m_same && editing().isWritable() == m_body->isEnabled() && m_shown == m_carried)
        return;
    m_same = same;
    m_shown = m_carried;
    if (m_body)
        m_body->deleteLater(); // a button of it may be what was pressed
    m_body = new QWidget;
    m_body->setEnabled(editing().isWritable());
    auto *rows = new QGridLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(metrics::groupGap);
    rows->setVerticalSpacing(metrics::gap);
    rows->setColumnStretch(1, 1);
    for (const QString &key : shownFacts)
        addFact(rows, key);
    m_card->column()->addWidget(m_body);
    setVisible(rows->count() > 0);
}

void TicketFactsSection::addFact(QGridLayout *rows, const QString &key)
{
    const RecordField<EightD> *field = findEightDField(key);
    const QVariant fact = field->get(m_carried);
    if (!fact.isValid())
        return;
    const int row = rows->rowCount();
    auto *label = new QuietLabel(eightdterms::field(key), m_body);
    label->setWordWrap(false);
    auto *words = new TonedLabel(nullptr, m_body);
    words->setText(eightdtexts::value({}, *field, fact, timetexts::branchZone(deps().reference)));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setObjectName(key + u"Fact"_s);
    rows->addWidget(label, row, 0, Qt::AlignTop);
    rows->addWidget(words, row, 1, Qt::AlignTop);
    if (field->get(editing().report()) == fact) {
        rows->addWidget(new QuietLabel(tr("as in the report"), m_body), row, 2, Qt::AlignTop);
        return;
    }
    auto *take = new QPushButton(tr("Take over"), m_body);
    take->setObjectName(key + u"TakeButton"_s);
    take->setAccessibleDescription(label->text());
    rows->addWidget(take, row, 2, Qt::AlignTop);
    connect(take, &QPushButton::clicked, this, [this, key, fact] { editing().setValue({}, {}, key, fact); });
}

} // namespace kesu
