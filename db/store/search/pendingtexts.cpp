#include "search/pendingtexts.h"

#include <algorithm>
#include <tuple>

#include "database.h"
#include "search/searchfilter.h"
#include "search/searchtext.h"
#include "text/textfolder.h"

namespace kesu {

Result<PendingTexts> PendingTexts::load(Database &database, const SearchFilter &filter)
{
    PendingTexts pending;
    auto waiting = database.query("SELECT ticket FROM search_waiting");
    while (waiting.next())
        pending.m_tickets.insert(waiting.integer(0));
    if (waiting.failed())
        return waiting.error();
    if (pending.m_tickets.isEmpty())
        return pending;

    static const QByteArray select = "SELECT s.ticket, s.second, d.id, " + searchColumns("s")
        + " FROM search_waiting AS p CROSS JOIN search_source AS s ON s.ticket = p.ticket"
          " CROSS JOIN ticket AS t ON t.rid = p.ticket LEFT JOIN search_document AS d ON d.ticket = p.ticket"
          " WHERE true";
    auto rows = database.query(select + filter.sql());
    filter.bind(rows);
    while (rows.next()) {
        const qint64 first = rows.integer(1) * slotsPerSecond;
        const qint64 last = first + slotsPerSecond - 1;
        const qint64 known = rows.integer(2);
        Text text{known >= first && known <= last ? known : last, rows.integer(0), {}};
        for (const QString &column : readSearchColumns(rows, 3))
            text.folded.append(TextFolder::instance().fold(column));
        pending.m_texts.append(text);
    }
    if (rows.failed())
        return rows.error();
    std::sort(pending.m_texts.begin(), pending.m_texts.end(), [](const Text &a, const Text &b) {
        return std::tie(a.order, a.ticket) > std::tie(b.order, b.ticket);
    });
    return pending;
}

QList<PendingTexts::Text> PendingTexts::matching(const SearchQuery &query) const
{
    QList<Text> found;
    for (const Text &text : m_texts) {
        if (query.matches(text.folded))
            found.append(text);
    }
    return found;
}

} // namespace kesu
