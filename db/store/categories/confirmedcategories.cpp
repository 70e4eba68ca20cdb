#include "categories/confirmedcategories.h"

#include "database.h"

namespace kesu {

Result<QList<CategorySample>> confirmedCategories(Database &database, const QString &scheme, int limit)
{
    auto rows = database.query("SELECT ifnull(nullif(subcategory, ''), category), ifnull(title, ''), ifnull(narrative, ''),"
                               " ifnull(product, ''), ifnull(defect, '') FROM ticket WHERE category_scheme = ?"
                               " AND category IS NOT NULL AND _deleted IS NOT 1 ORDER BY received_at DESC LIMIT ?");
    rows.bind(scheme).bind(limit);
    QList<CategorySample> samples;
    while (rows.next()) {
        const QStringList texts{rows.text(1), rows.text(2), rows.text(3), rows.text(4)};
        samples.append({rows.text(0), texts.join(u'\n')});
    }
    if (rows.failed())
        return rows.error();
    return samples;
}

} // namespace kesu
