#include "tickets/ticketlistservice.h"

#include <QJsonDocument>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <limits>
#include <memory>

#include "base/connectionhooks.h"
#include "base/servicecontext.h"
#include "base/store.h"
#include "customers/customerfinder.h"
#include "reference/referencelibrary.h"
#include "search/searchstore.h"
#include "settings/localstores.h"
#include "tickets/figurereader.h"
#include "tickets/ticketqueryjson.h"
#include "tickets/ticketrows.h"
#include "tickets/ticketspans.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Matches of a text that a list goes through: at least as many as counting tells apart while they come in its own order
// and meet all its other conditions, else as many as can be sorted and sifted in a moment.
constexpr int textLimit = 1001;
constexpr int siftedTextLimit = 50'000;
constexpr int customerLimit = 50; // whose tickets a list shows for the words typed
const QString filterPrefix = u"filter."_s;

QList<TicketState> statesWhere(bool (*wanted)(TicketState))
{
    QList<TicketState> states;
    for (int i = 0; i <= static_cast<int>(TicketState::Transferred); ++i) {
        if (const auto state = static_cast<TicketState>(i); wanted(state))
            states.append(state);
    }
    return states;
}

bool isOpen(TicketState state)
{
    return !isFinished(state) && state != TicketState::Draft;
}

// Ends of the groups "overdue", "within an hour", "today", "this week", in the branch's own days; never decreasing.
QList<Instant> dueBounds(const ServiceContext &context)
{
    const Instant now = context.now();
    const QTimeZone zone = context.library().timeZone();
    const QDate today = now.toUtc().toTimeZone(zone).date();
    const auto startOf = [&zone](QDate day) { return Instant::from(day.startOfDay(zone)); };
    const Instant hour = now.plusSeconds(3600);
    const Instant dayEnd = std::max(hour, startOf(today.addDays(1)));
    const Instant weekEnd = std::max(dayEnd, startOf(today.addDays(8 - today.dayOfWeek())));
    return {now, hour, dayEnd, weekEnd};
}

void narrowTo(DueGroup group, const QList<Instant> &bounds, TicketSelection &selection)
{
    using Clock = TicketSelection::Clock;
    switch (group) {
    case DueGroup::Paused:
        selection.clock = Clock::Paused;
        return;
    case DueGroup::NoClock:
        selection.clock = Clock::None;
        return;
    default:
        break;
    }
    selection.clock = Clock::Due;
    const int index = static_cast<int>(group); // Overdue … Later, in the order of the bounds
    if (index > 0)
        selection.dueFrom = bounds.at(index - 1);
    if (index < bounds.size())
        selection.dueTo = bounds.at(index);
}

TicketSelection::Sort sortOf(TicketQuery::Sort sort)
{
    using From = TicketQuery::Sort;
    using To = TicketSelection::Sort;
    switch (sort) {
    case From::NextDue:
        return To::NextDue;
    case From::Newest:
        return To::Received;
    case From::Number:
        return To::Number;
    case From::Level:
        return To::Level;
    case From::State:
        return To::State;
    case From::Closed:
        return To::Closed;
    case From::Category:
        return To::Category;
    case From::Result:
        return To::Result;
    }
    return To::NextDue;
}

// What the search itself can narrow down to, so that its limit counts only what the list may show.
SearchFilter filterOf(const TicketSelection &selection)
{
    SearchFilter filter;
    for (const TicketState state : selection.states)
        filter.states.append(toCode(state));
    filter.ownerId = selection.owner.text();
    filter.branch = selection.branch;
    filter.categoryScheme = selection.categoryScheme;
    filter.category = selection.category;
    filter.level = selection.level;
    filter.channel = selection.channel;
    filter.product = selection.product;
    filter.batch = selection.batch;
    filter.customerId = selection.customer.text();
    filter.receivedFrom = selection.receivedFrom;
    filter.receivedTo = selection.receivedTo;
    return filter;
}

// The last search, kept because a page asks the same anew for each of its groups. The end of the audit chain stands for
// all that the store says.
struct LastSearch {
    QByteArray state;
    QString text;
    SearchFilter filter;
    int limit = 0;
    QList<qint64> rows;
};

QList<qint64> matchingRows(const Store &store, const QString &text, const SearchFilter &filter, int limit)
{
    static thread_local LastSearch last;
    const QByteArray &state = store.state().auditHash;
    if (last.state != state || last.text != text || last.limit != limit || !(last.filter == filter)) {
        const auto found = SearchStore(store.database()).matchingRows(SearchQuery::parse(text), filter, limit);
        last = {found ? state : QByteArray(), text, filter, limit, found.value_or({})};
    }
    return last.rows;
}

// Whether matches come in the order of the list and meet all conditions that the search does not look at.
bool isListedAsFound(const TicketSelection &selection)
{
    return selection.sort == TicketSelection::Sort::Received && selection.descending
           && selection.clock == TicketSelection::Clock::Any && !selection.closedFrom && !selection.closedTo
           && selection.result.isEmpty() && selection.satisfaction.isEmpty();
}

// Tickets whose text matches, or whose customer is found by what was typed.
void narrowToText(const ServiceContext &context, const QString &text, TicketSelection &selection)
{
    if (SearchQuery::parse(text).isEmpty())
        return;
    const int limit = isListedAsFound(selection) ? std::max(textLimit, selection.offset + selection.limit)
                                                 : siftedTextLimit;
    selection.rows = matchingRows(context.store(), text, filterOf(selection), limit);
    selection.orCustomers = CustomerFinder(context).find(text, customerLimit);
}

TicketSelection wordlessSelectionOf(const ServiceContext &context, const TicketQuery &asked)
{
    const TicketQuery query = datedQuery(asked, context.library().timeZone(), context.now());
    TicketSelection selection;
    selection.states = query.states;
    if (selection.states.isEmpty() && query.openOnly)
        selection.states = statesWhere(isOpen);
    if (selection.states.isEmpty() && query.archiveOnly)
        selection.states = {TicketState::Closed, TicketState::Archived};
    selection.owner = StaffId(query.ownerId);
    selection.branch = query.branch;
    selection.categoryScheme = query.categoryScheme;
    selection.category = query.category;
    selection.level = query.level;
    selection.channel = query.channel;
    selection.product = query.product;
    selection.batch = query.batch;
    selection.customer = query.customer;
    selection.receivedFrom = query.receivedFrom;
    selection.receivedTo = query.receivedTo;
    selection.closedFrom = query.closedFrom;
    selection.closedTo = query.closedTo;
    selection.result = query.result;
    selection.satisfaction = query.satisfaction;
    if (query.dueGroup)
        narrowTo(*query.dueGroup, dueBounds(context), selection);
    selection.sort = sortOf(query.sort);
    selection.descending = query.descending;
    selection.offset = query.offset;
    selection.limit = query.limit;
    return selection;
}

TicketSelection selectionOf(const ServiceContext &context, const TicketQuery &query)
{
    TicketSelection selection = wordlessSelectionOf(context, query);
    narrowToText(context, query.text, selection);
    return selection;
}

TicketSelection openSelectionOf(const ServiceContext &context, TicketQuery query)
{
    query.openOnly = true;
    query.dueGroup.reset();
    return selectionOf(context, query);
}

// What the store says of each stretch between the bounds and of the rest, by the names of the groups.
template<typename Of, typename Said, typename Take>
QMap<DueGroup, Of> byGroup(const Said &said, Take take)
{
    QMap<DueGroup, Of> groups;
    for (int i = 0; i < said.below.size(); ++i)
        groups.insert(static_cast<DueGroup>(i), take(said.below.at(i)));
    groups.insert(DueGroup::Later, take(said.later));
    groups.insert(DueGroup::Paused, take(said.paused));
    groups.insert(DueGroup::NoClock, take(said.none));
    return groups;
}

// What `work` answers, found on another thread. Nothing of the services: they may be gone by then.
template<typename Work>
auto beside(Work work) -> QFuture<decltype(work())>
{
    const auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, run = std::move(work)] {
        promise->addResult(run());
        promise->finish();
    });
    return promise->future();
}

// Without a limit: nobody waits for it.
Result<TicketOrder> orderOf(Database &reader, TicketSelection selection, const SearchQuery &words)
{
    if (!words.isEmpty()) {
        const auto found = SearchStore(reader).matchingRows(words, filterOf(selection), std::numeric_limits<int>::max());
        if (!found)
            return found.error();
        selection.rows = *found;
    }
    return TicketListStore(reader).order(selection);
}

} // namespace

TicketListService::TicketListService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) {}

TicketListService::~TicketListService() = default;

QList<TicketRow> TicketListService::rows(const TicketQuery &query) const
{
    const TicketListStore store(m_context.store().database());
    return toRows(m_context, store.lines(selectionOf(m_context, query)).value_or({}));
}

TicketQuery TicketListService::dated(const TicketQuery &query) const
{
    return datedQuery(query, m_context.library().timeZone(), m_context.now());
}

bool TicketListService::sortsAll(TicketQuery::Sort sort)
{
    using Sort = TicketQuery::Sort;
    return sort == Sort::NextDue || sort == Sort::Level || sort == Sort::Category || sort == Sort::Result;
}

bool TicketListService::siftsMatches(const TicketQuery &query) const
{
    if (SearchQuery::parse(query.text).isEmpty())
        return false;
    const TicketSelection selection = wordlessSelectionOf(m_context, query);
    return !isListedAsFound(selection) || !filterOf(selection).isEmpty();
}

QFuture<Result<TicketOrder>> TicketListService::order(const TicketQuery &query) const
{
    TicketSelection selection = wordlessSelectionOf(m_context, query);
    const SearchQuery words = SearchQuery::parse(query.text);
    if (!words.isEmpty())
        selection.orCustomers = CustomerFinder(m_context).find(query.text, customerLimit);
    return beside([file = m_context.store().database().fileName(), selection, words] {
        const auto reader = Database::open(file, Database::Access::ReadOnly, connectionHooks());
        return reader ? orderOf(**reader, selection, words) : Result<TicketOrder>(reader.error());
    });
}

QList<TicketRow> TicketListService::rowsOf(const TicketOrder &order) const
{
    const TicketListStore store(m_context.store().database());
    return toRows(m_context, store.linesOf(order).value_or({}));
}

int TicketListService::count(const TicketQuery &query, int cap) const
{
    const TicketListStore store(m_context.store().database());
    TicketQuery counted = query;
    counted.offset = 0;
    counted.limit = cap + 1;
    return static_cast<int>(store.count(selectionOf(m_context, counted), cap).value_or(0));
}

QMap<DueGroup, int> TicketListService::dueGroups(const TicketQuery &query) const
{
    const TicketListStore store(m_context.store().database());
    const auto counts = store.dueCounts(openSelectionOf(m_context, query), dueBounds(m_context));
    if (!counts)
        return {};
    return byGroup<int>(*counts, [](qint64 count) { return static_cast<int>(count); });
}

QMap<DueGroup, TicketOrder> TicketListService::dueOrders(const TicketQuery &query) const
{
    const TicketListStore store(m_context.store().database());
    const auto orders = store.dueOrders(openSelectionOf(m_context, query), dueBounds(m_context));
    if (!orders)
        return {};
    return byGroup<TicketOrder>(*orders, [](const TicketOrder &order) { return order; });
}

Result<QList<TicketFigures>> TicketListService::figures(const TicketQuery &query, const QStringList &keys) const
{
    return FigureReader(m_context, keys).read(selectionOf(m_context, query));
}

QList<TicketFigures> TicketListService::valuesOf(const QString &field) const
{
    return FigureReader(m_context, {field}).distinct();
}

QFuture<Result<QList<TicketFigures>>> TicketListService::figuresBeside(const TicketQuery &query,
                                                                       const QStringList &keys) const
{
    return beside([open = m_context.reader(), query, keys]() -> Result<QList<TicketFigures>> {
        const auto context = open();
        if (!context)
            return context.error();
        return FigureReader(**context, keys).read(selectionOf(**context, query));
    });
}

QFuture<QList<TicketFigures>> TicketListService::valuesBeside(const QString &field) const
{
    return beside([open = m_context.reader(), field] {
        const auto context = open();
        return context ? FigureReader(**context, {field}).distinct() : QList<TicketFigures>();
    });
}

QMap<QString, TicketQuery> TicketListService::savedFilters() const
{
    QMap<QString, TicketQuery> filters;
    const QMap<QString, QString> settings = SettingStore(m_context.store()).all().value_or({});
    for (auto it = settings.lowerBound(filterPrefix); it != settings.cend(); ++it) {
        if (!it.key().startsWith(filterPrefix))
            break;
        filters.insert(it.key().mid(filterPrefix.size()),
                       ticketQueryFromJson(QJsonDocument::fromJson(it->toUtf8()).object()));
    }
    return filters;
}

void TicketListService::saveFilter(const QString &name, const TicketQuery &query)
{
    const QByteArray json = QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact);
    if (SettingStore(m_context.store()).put(filterPrefix + name, QString::fromUtf8(json)))
        Q_EMIT listChanged();
}

void TicketListService::removeFilter(const QString &name)
{
    if (SettingStore(m_context.store()).remove(filterPrefix + name))
        Q_EMIT listChanged();
}

} // namespace kesu
