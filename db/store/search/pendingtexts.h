#pragma once

#include <QSet>
#include <QStringList>

#include "base/result.h"
#include "search/searchquery.h"

namespace kesu {

class Database;
struct SearchFilter;

// The tickets whose text was written since the index was last brought up to date, as they read now. They are few
// (SearchIndexer::pendingLimit), so they are searched by reading. Index and list belong together: read both under one
// ReadSnapshot.
class PendingTexts
{
public:
    struct Text {
        qint64 order = 0;  // where it stands among the row numbers of search_document
        qint64 ticket = 0; // ticket.rid
        QStringList folded;
    };

    // All that wait, and the texts of those that pass the filter; newest first.
    static Result<PendingTexts> load(Database &database, const SearchFilter &filter);

    bool contains(qint64 ticket) const { return m_tickets.contains(ticket); }
    QList<Text> matching(const SearchQuery &query) const;

private:
    QSet<qint64> m_tickets;
    QList<Text> m_texts;
};

} // namespace kesu
