#pragma once

#include "base/id.h"
#include "base/result.h"
#include "search/searchquery.h"
#include "search/snippet.h"
#include "search/searchfilter.h"

namespace kesu {

class Database;

struct SearchMatch {
    TicketId ticket;
    QString field;      // number, title, narrative, product, batch, notes or handling: where the snippet is from
    Snippet snippet;    // original text
};

struct SearchPage {
    QList<SearchMatch> matches; // newest received first
    int total = 0;              // exact up to SearchStore::countLimit
    bool more = false;          // there are over countLimit
};

// The character index over tickets (promise 3: finds exactly what SearchQuery::matches() finds in the same texts).
// Works on any connection that has the tokenizer; writing belongs inside a transaction.
class SearchStore
{
public:
    static constexpr int countLimit = 1000;

    explicit SearchStore(Database &database) : m_database(database) {}

    enum class Count { Yes, No }; // No: as much as the page needs, total and more say nothing
    Result<SearchPage> search(const SearchQuery &query, const SearchFilter &filter = {}, int limit = 50,
                              int offset = 0, Count count = Count::Yes) const;
    // For lists that sort by something else: ticket.rid of the matches, newest first, at most `limit`.
    Result<QList<qint64>> matchingRows(const SearchQuery &query, const SearchFilter &filter, int limit) const;

    // Makes the index say what the ticket with its notes and contacts says now, or forget one that is gone. Cheap when
    // nothing searched has changed.
    Result<void> refresh(const TicketId &ticket);

    // Rebuilds what was made under another folding of characters, or never; true when there was something to do. Belongs
    // into a transaction of its own.
    Result<bool> ensureCurrent();
    Result<void> rebuild();
    // Damaged "search-index" when the index and the tickets differ. Reads everything.
    Result<void> check() const;

private:
    struct Found {
        qint64 document;
        qint64 ticket;
    };
    Result<QList<Found>> find(const SearchQuery &query, const SearchFilter &filter, int limit) const;
    Result<QList<Found>> findByIndex(const SearchQuery &query, const SearchFilter &filter, int limit) const;
    Result<QList<Found>> findByFilter(const SearchQuery &query, const SearchFilter &filter, int limit) const;
    bool filterIsNarrower(const SearchQuery &query, const SearchFilter &filter) const;
    Result<SearchMatch> describe(const Found &found, const SearchQuery &query) const;
    Result<void> rememberFolding();
    Result<qint64> freeSlot(qint64 second) const;

    Database &m_database;
};

} // namespace kesu
