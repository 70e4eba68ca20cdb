#include "search/searchservice.h"

#include <QHash>

#include <algorithm>

#include "base/servicecontext.h"
#include "base/store.h"
#include "reference/referencelibrary.h"
#include "search/likeness.h"
#include "search/searchstore.h"
#include "tickets/ticketrows.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int comparedTickets = 400; // newest tickets a text is compared with
constexpr int suggestions = 3;

QList<TicketLine> linesOf(const ServiceContext &context, const TicketSelection &selection)
{
    return TicketListStore(context.store().database()).lines(selection).value_or({});
}

// What a category says of itself, in all languages: name and definition.
QString wordsOf(const CatalogEntry &entry)
{
    const QStringList words{entry.name.zhCn, entry.name.zhTw, entry.name.en, entry.hint.zhCn, entry.hint.zhTw,
                            entry.hint.en};
    return words.join(u'\n');
}

void collectLeaves(const QList<CatalogEntry> &entries, QList<const CatalogEntry *> &leaves)
{
    for (const CatalogEntry &entry : entries) {
        if (entry.children.isEmpty())
            leaves.append(&entry);
        else
            collectLeaves(entry.children, leaves);
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
    QHash<TicketId, TicketRow> rows;
    for (const TicketRow &row : toRows(m_context, linesOf(m_context, selection)))
        rows.insert(row.id, row);
    for (const SearchMatch &match : page->matches)
        result.hits.append({rows.value(match.ticket), match.snippet.text, match.snippet.marks});
    return result;
}

QList<SearchService::Suggestion> SearchService::suggestCategories(const QString &scheme, const QString &text) const
{
    const Catalog *catalog = m_context.library().catalog(scheme);
    const QSet<QString> pairs = signPairs(text);
    if (!catalog || pairs.isEmpty())
        return {};
    QHash<QString, Suggestion> found;
    const auto support = [&](const QString &code, const QString &words, double share) {
        const double weight = likeness(pairs, signPairs(words)) * share;
        if (weight <= 0)
            return;
        Suggestion &suggestion = found[code];
        suggestion.code = code;
        suggestion.weight += weight;
        suggestion.because += sharedWords(text, words);
    };
    QList<const CatalogEntry *> leaves;
    collectLeaves(catalog->entries, leaves);
    for (const CatalogEntry *leaf : std::as_const(leaves))
        support(leaf->code, wordsOf(*leaf), 1.0);

    TicketSelection decided;
    decided.categoryScheme = scheme;
    decided.sort = TicketSelection::Sort::Received;
    decided.descending = true;
    decided.limit = comparedTickets;
    for (const TicketLine &line : linesOf(m_context, decided)) {
        if (!line.category.isEmpty())
            support(line.category, line.title + u'\n' + line.product, 0.5);
    }

    QList<Suggestion> ranked = found.values();
    std::sort(ranked.begin(), ranked.end(), [](const Suggestion &a, const Suggestion &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.code < b.code;
    });
    ranked = ranked.mid(0, suggestions);
    for (Suggestion &suggestion : ranked) {
        suggestion.because.removeDuplicates();
        suggestion.because = suggestion.because.mid(0, 3);
    }
    return ranked;
}

QList<TicketRow> SearchService::similarTickets(const Ticket &ticket, int limit) const
{
    TicketSelection newest;
    newest.sort = TicketSelection::Sort::Received;
    newest.descending = true;
    newest.limit = comparedTickets;
    const QSet<QString> pairs = signPairs(ticket.title + u'\n' + ticket.defect + u'\n' + ticket.product);

    QList<std::pair<double, TicketLine>> ranked;
    for (const TicketLine &line : linesOf(m_context, newest)) {
        if (line.id == ticket.id)
            continue;
        double weight = likeness(pairs, signPairs(line.title + u'\n' + line.product));
        if (!ticket.batch.isEmpty() && line.batch == ticket.batch)
            weight += 0.5; // the same lot is the strongest hint of the same cause
        if (!ticket.product.isEmpty() && line.product == ticket.product)
            weight += 0.2;
        if (!ticket.category.isEmpty() && line.category == ticket.category)
            weight += 0.1;
        if (weight >= 0.25)
            ranked.append({weight, line});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<TicketLine> lines;
    for (const auto &[weight, line] : std::as_const(ranked).mid(0, limit))
        lines.append(line);
    return toRows(m_context, lines);
}

} // namespace kesu
