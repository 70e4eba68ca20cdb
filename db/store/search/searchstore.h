#pragma once

#include "base/id.h"
#include "base/result.h"
#include "search/searchquery.h"
#include "search/snippet.h"
#include "search/searchfilter.h"

namespace kesu {

class Database;
class PendingTexts;
class Statement;

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

// Asks the character index over tickets and reads the few texts that are not in it yet (promise 3: finds exactly what
// SearchQuery::matches() finds in the same texts). Works on any connection that has the tokenizer.
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

private:
    struct Found {
        qint64 order;  // row number of its document, or where that would stand
        qint64 ticket; // ticket.rid
        bool pending;
    };
    // Looking up the matches' tickets; comparing the texts of the tickets that pass the filter; or going through both.
    enum class Way { Index, Filter, Both };
    Result<QList<Found>> find(const SearchQuery &query, const SearchFilter &filter, int limit) const;
    Result<QList<Found>> findByIndex(const SearchQuery &query, const SearchFilter &filter, int limit,
                                     const PendingTexts &pending) const;
    Result<QList<Found>> findByFilter(const SearchQuery &query, const SearchFilter &filter, int limit,
                                      const PendingTexts &pending) const;
    static Result<QList<Found>> collect(Statement &rows, const SearchQuery *check, int limit,
                                        const PendingTexts &pending);
    Result<QList<Found>> findByBoth(const SearchQuery &query, const SearchFilter &filter, int limit,
                                    const PendingTexts &pending) const;
    Result<QList<Found>> findBy(Way way, const SearchQuery &query, const SearchFilter &filter, int limit,
                                const PendingTexts &pending) const;
    Way wayTo(const SearchQuery &query, const SearchFilter &filter) const;
    Result<SearchMatch> describe(const Found &found, const SearchQuery &query) const;

    Database &m_database;
};

} // namespace kesu
