#include "figures/storefigures.h"

#include "sql/hubdatabase.h"

namespace kesu {

Result<StoreFigures> storeFigures(HubDatabase &database, bool withEntities)
{
    StoreFigures figures;
    const auto done = database.read([&](HubSession &session) -> Result<void> {
        const auto rows = session.query("SELECT (SELECT CAST(coalesce(sum(seq), 0) AS BIGINT) FROM scope),"
                                        " (SELECT count(*) FROM scope),"
                                        " (SELECT count(*) FROM quarantine WHERE state = 'held'),"
                                        " (SELECT count(*) FROM device WHERE revoked_at IS NULL),"
                                        " (SELECT count(*) FROM blob),"
                                        " (SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM blob)");
        if (!rows)
            return rows.error();
        figures = {rows->integer(0, 0), rows->integer(0, 1), 0, rows->integer(0, 2), rows->integer(0, 3),
                   rows->integer(0, 4), rows->integer(0, 5)};
        if (!withEntities)
            return {};
        const auto entities = session.integer("SELECT count(*) FROM entity");
        if (!entities)
            return entities.error();
        figures.entities = *entities;
        return {};
    });
    if (!done)
        return done.error();
    return figures;
}

} // namespace kesu
