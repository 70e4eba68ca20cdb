#pragma once

#include <QStringList>

#include "base/result.h"

namespace kesu {

class Database;

// Keeps the character index over tickets. A text that is written waits (the view search_waiting: new tickets by their
// row number, others because a trigger noted them) until there are enough to be put into the index together: one at a
// time would cost as much as all the rest of a save. Belongs inside a transaction.
class SearchIndexer
{
public:
    static constexpr int pendingLimit = 32; // as many as every search reads, save while a pull is being indexed
    static constexpr int batchLimit = 256;  // taken along by a save besides its own: a window waits for it

    explicit SearchIndexer(Database &database) : m_database(database) {}

    // Puts the texts that wait into the index when they are more than `limit`: all of them.
    Result<void> catchUp(int limit = 0);
    // The same for `most` of them, the oldest rows first; true when others go on waiting.
    Result<bool> catchUpSome(int limit, int most);
    // The same in a transaction of its own, which need not be durable: what is lost waits again.
    Result<bool> catchUpBeside(int most);

    // Rebuilds what was made under another folding of characters, or never; true when there was something to do. Belongs
    // into a transaction of its own.
    Result<bool> ensureCurrent();
    Result<void> rebuild();
    // Damaged "search-index" when the index and the tickets differ. Reads everything.
    Result<void> check() const;

private:
    // Makes the index say what the ticket with its notes and contacts says now, or forget one that is gone.
    Result<void> refresh(qint64 ticket);
    Result<void> takeOut(qint64 slot, const QStringList &text);
    Result<void> put(qint64 slot, qint64 ticket, const QStringList &text);
    Result<void> nothingWaits();
    Result<void> waitFrom(qint64 ticket); // what comes after this row
    Result<qint64> freeSlot(qint64 second) const;
    Result<void> rememberFolding();

    Database &m_database;
};

} // namespace kesu
