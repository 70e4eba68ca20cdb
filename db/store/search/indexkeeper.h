#pragma once

#include <QSet>

#include "base/result.h"
#include "base/rowcodec.h"

namespace kesu {

class Database;

// Gathers which records a transaction touches and brings the indexes made from them up to date before it commits, each
// once, however often it was written.
class IndexKeeper
{
public:
    void saw(const EntityType &type, const EntityRow &row);
    Result<void> write(Database &database) const;

private:
    void addTicket(const QString &id);

    QStringList m_tickets; // ids whose text may have changed, in the order of writing, so that newer ones come later
    QSet<QString> m_known;
};

} // namespace kesu
