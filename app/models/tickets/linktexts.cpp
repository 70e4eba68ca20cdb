#include "tickets/linktexts.h"

#include <QCoreApplication>

#include <algorithm>

#include "customers/customerservice.h"
#include "deadlines/timetexts.h"
#include "search/searchservice.h"
#include "tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace kesu::linktexts {

namespace {

constexpr int offered = 8;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LinkTexts)
};

QString relation(TicketLink::Relation relation)
{
    switch (relation) {
    case TicketLink::Relation::MergedInto:
        return Tr::tr("Carries this ticket on");
    case TicketLink::Relation::Includes:
        return Tr::tr("Merged into this ticket");
    case TicketLink::Relation::SplitFrom:
        return Tr::tr("This ticket was split off from it");
    case TicketLink::Relation::Part:
        return Tr::tr("Split off from this ticket");
    case TicketLink::Relation::SeeAlso:
        return Tr::tr("See also");
    case TicketLink::Relation::SameMatter:
        return Tr::tr("The same matter");
    }
    return {};
}

Choice choiceOf(const TicketRow &row, const ReferenceService &reference)
{
    const QStringList facts{row.customerName, tickettexts::state(row.state),
                            timetexts::dateTime(row.receivedAt, timetexts::branchZone(reference))};
    return {row.number, row.number + u"  "_s + row.title, facts.join(u" · "_s)};
}

} // namespace

QString standing(const TicketLink &link)
{
    if (link.ticket.isNull())
        return relation(link.relation);
    return Tr::tr("%1 · %2", "how a ticket is related, and its state")
        .arg(relation(link.relation), tickettexts::state(link.state));
}

QString mergedCount(const QList<TicketLink> &links)
{
    const auto count = std::count_if(links.cbegin(), links.cend(), [](const TicketLink &link) {
        return link.relation == TicketLink::Relation::Includes;
    });
    return count == 0 ? QString()
                      : Tr::tr("%n complaint(s) merged into this ticket.", nullptr, static_cast<int>(count));
}

QList<Choice> ticketChoices(const SearchService &search, const ReferenceService &reference, const Ticket &ticket,
                            const QString &typed)
{
    QList<TicketRow> rows;
    if (typed.isEmpty()) {
        rows = search.similarTickets(ticket, offered);
    } else {
        for (const SearchHit &hit : search.search(typed, offered * 2).hits)
            rows.append(hit.row);
    }
    QList<Choice> choices;
    for (const TicketRow &row : std::as_const(rows)) {
        if (row.id != ticket.id && !isFinished(row.state) && choices.size() < offered)
            choices.append(choiceOf(row, reference));
    }
    return choices;
}

QList<Choice> customerChoices(const CustomerService &customers, const QString &typed)
{
    QList<Choice> choices;
    for (const CustomerMatch &match : customers.find(typed)) {
        const Customer &customer = match.customer;
        choices.append({customer.id.text(), customer.name.isEmpty() ? customer.phone : customer.name,
                        customer.name.isEmpty() ? QString() : customer.phone});
    }
    return choices;
}

} // namespace kesu::linktexts
