#pragma once

#include <functional>

#include "base/result.h"
#include "sql/rowbatch.h"
#include "sql/sqlvalue.h"

namespace kesu {

enum class SqlDialect { Sqlite, PostgreSql };

// One transaction on the hub's database, of a write or of a read. Statements are written once for both databases, with
// parameters $1 … $n; where the two differ, the functions below say it. Statements are prepared once per connection.
class HubSession {
public:
    virtual ~HubSession() = default;

    virtual SqlDialect dialect() const = 0;
    virtual Result<SqlRows> query(const QByteArray &sql, const QList<SqlValue> &parameters = {}) = 0;
    // Answers how many rows were touched.
    virtual Result<qint64> run(const QByteArray &sql, const QList<SqlValue> &parameters = {}) = 0;
    // Writes all rows at once; `tail` is what follows the rows, such as "ON CONFLICT (id) DO NOTHING".
    virtual Result<void> insert(const RowBatch &batch, const QByteArray &tail = {}) = 0;
    // Row after row, for results too large to hold; `sql` takes no parameters. Stops when `row` answers false.
    virtual Result<void> each(const QByteArray &sql, const std::function<bool(const SqlRows &oneRow)> &row) = 0;

    // The first cell as a number; NotFound "no-row" when there is no row.
    Result<qint64> integer(const QByteArray &sql, const QList<SqlValue> &parameters = {});

    // "column is one of the texts in parameter $n", which is given as a QByteArrayList.
    QByteArray anyOf(const QByteArray &column, int parameter) const;
    // `select`, which answers `columns` in order of `order`, cut where column `body` has summed up beyond the bytes that
    // parameter $n says, so that a page does not fill the memory whatever was stored. The row that goes beyond is still
    // there, and a second row in any case: who has to know whether more follows sees it.
    QByteArray withinBytes(const QByteArray &select, const QByteArray &columns, const QByteArray &order,
                           const QByteArray &body, int parameter) const;
    // What follows a SELECT whose rows are going to be changed. SQLite has one writer and needs no locks.
    QByteArray forUpdate(const QByteArray &table = {}) const;
};

} // namespace kesu
