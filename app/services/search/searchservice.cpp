#include "search/searchservice.h"

#include <QHash>

#include <algorithm>

#include "base/servicecontext.h"
#include "base/store.h"
#include "categories/categoryclassifier.h"
#include "categories/confirmedcategories.h"
#include "reference/referencelibrary.h"
#include "search/searchstore.h"
#include "search/similarticketstore.h"
#include "tickets/ticketrows.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int learntTickets = 2000; // newest tickets whose category is learnt from
constexpr int suggestions = 3;
constexpr qint64 learnAgain = 100;  // saves after which the categories are learnt anew

QList<TicketLine> linesOf(const ServiceContext &context, const TicketSelection &selection)
{
    return TicketListStore(context.store().database()).lines(selection).value_or({});
}

// The rows in the order of the ids, one for each.
QList<TicketRow> inOrder(const QList<TicketId> &ids, const QList<TicketRow> &rows)
{
    QHash<TicketId, TicketRow> byId;
    for (const TicketRow &row : rows)
        byId.insert(row.id, row);
    QList<TicketRow> ordered;
    for (const TicketId &id : ids)
        ordered.append(byId.value(id));
    return ordered;
}

// What a category says of itself, each language for itself: name and definition, with the names of those above it.
void collectHints(const QList<CatalogEntry> &entries, const QStringList &above, QList<CategorySample> &hints)
{
    for (const CatalogEntry &entry : entries) {
        QStringList names = above;
        if (names.isEmpty())
            names = {QString(), QString(), QString()};
        const QStringList own{entry.name.zhCn, entry.name.zhTw, entry.name.en};
        const QStringList meaning{entry.hint.zhCn, entry.hint.zhTw, entry.hint.en};
        for (qsizetype i = 0; i < own.size(); ++i) {
            names[i] += u'\n' + own.at(i);
            hints.append({entry.code, names.at(i) + u'\n' + meaning.at(i)});
        }
        collectHints(entry.children, names, hints);
    }
}

} // namespace

SearchService::SearchService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) {}

SearchService::~SearchService() = default;

SearchResult SearchService::search(const QString &text, int limit) const
{
    SearchResult result;
    const auto page = SearchStore(m_context.store().database()).search(SearchQuery::parse(text), {}, limit);
    if (!page)
        return result;
    result.total = page->total;
    result.more = page->more;
    if (page->matches.isEmpty())
        return result;

    TicketSelection selection;
    selection.limit = limit;
    selection.ids.emplace();
    for (const SearchMatch &match : page->matches)
        selection.ids->append(match.ticket);
    const QList<TicketRow> rows = inOrder(*selection.ids, toRows(m_context, linesOf(m_context, selection)));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Snippet &snippet = page->matches.at(i).snippet;
        result.hits.append({rows.at(i), snippet.text, snippet.marks});
    }
    return result;
}

const CategoryClassifier *SearchService::classifier(const QString &scheme) const
{
    const Catalog *catalog = m_context.library().catalog(scheme);
    if (!catalog)
        return nullptr;
    Learnt &learnt = m_learnt[scheme];
    const qint64 saves = m_context.store().state().auditSeq;
    if (!learnt.classifier || saves >= learnt.saves + learnAgain) {
        QList<CategorySample> hints;
        collectHints(catalog->entries, {}, hints);
        auto confirmed = confirmedCategories(m_context.store().database(), scheme, learntTickets).value_or({});
        const QStringList codes = catalog->codes(); // what an older version of the scheme knew is not proposed again
        confirmed.removeIf([&codes](const CategorySample &sample) { return !codes.contains(sample.category); });
        learnt.classifier = std::make_shared<CategoryClassifier>(hints, confirmed);
        learnt.saves = saves;
    }
    return learnt.classifier.get();
}

QList<SearchService::Suggestion> SearchService::suggestCategories(const QString &scheme, const QString &text) const
{
    QList<Suggestion> found;
    if (const CategoryClassifier *known = classifier(scheme)) {
        for (const CategoryProposal &proposal : known->propose(text, suggestions))
            found.append({proposal.category, proposal.weight, proposal.because});
    }
    return found;
}

QList<TicketRow> SearchService::similarTickets(const Ticket &ticket, int limit) const
{
    const auto found = SimilarTicketStore(m_context.store().database()).find(ticket, limit);
    TicketSelection selection;
    selection.limit = limit;
    selection.ids.emplace();
    for (const SimilarTicket &similar : found.value_or({}))
        selection.ids->append(similar.ticket);
    return inOrder(*selection.ids, toRows(m_context, linesOf(m_context, selection)));
}

} // namespace kesu
