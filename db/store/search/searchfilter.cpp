#include "search/searchfilter.h"

#include "statement.h"

namespace kesu {

namespace {

// One place that knows which members restrict what, so that sql() and bind() cannot drift apart.
template<typename Visitor>
void visit(const SearchFilter &filter, Visitor visitor)
{
    const auto anyOf = [&](const QByteArray &column, const QStringList &values) {
        if (values.isEmpty())
            return;
        QByteArray marks = "?";
        for (qsizetype i = 1; i < values.size(); ++i)
            marks += ",?";
        visitor(" AND " + column + " IN (" + marks + ")", values);
    };
    const auto equal = [&](const QByteArray &column, const QString &value) {
        if (!value.isEmpty())
            visitor(" AND " + column + " = ?", QStringList{value});
    };
    anyOf("t.state", filter.states);
    anyOf("t.kind", filter.kinds);
    if (!filter.ownerId.isEmpty())
        visitor(" AND (t.handling_owner = ? OR t.first_contact_owner = ?)", QStringList{filter.ownerId, filter.ownerId});
    equal("t.branch", filter.branch);
    equal("t.category_scheme", filter.categoryScheme);
    equal("t.category", filter.category);
    equal("t.level_scheme", filter.levelScheme);
    equal("t.level", filter.level);
    equal("t.channel", filter.channel);
    equal("t.product", filter.product);
    equal("t.batch", filter.batch);
    equal("t.customer_id", filter.customerId);
    if (filter.receivedFrom)
        visitor(" AND t.received_at >= ?", QStringList{filter.receivedFrom->toIso()});
    if (filter.receivedTo)
        visitor(" AND t.received_at < ?", QStringList{filter.receivedTo->toIso()});
}

} // namespace

bool SearchFilter::isEmpty() const
{
    bool empty = true;
    visit(*this, [&empty](const QByteArray &, const QStringList &) { empty = false; });
    return empty;
}

QByteArray SearchFilter::sql() const
{
    QByteArray sql;
    visit(*this, [&sql](const QByteArray &condition, const QStringList &) { sql += condition; });
    return sql;
}

void SearchFilter::bind(Statement &statement) const
{
    visit(*this, [&statement](const QByteArray &, const QStringList &values) {
        for (const QString &value : values)
            statement.bind(value);
    });
}

} // namespace kesu
