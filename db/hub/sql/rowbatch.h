#pragma once

#include <QByteArrayList>
#include <QList>

#include "sql/sqlvalue.h"

namespace kesu {

// Rows of one table that are written with one statement, however many they are.
class RowBatch {
public:
    enum class Kind { Integer, Text };
    struct Column {
        QByteArray name;
        Kind kind;
    };

    RowBatch(QByteArray table, QList<Column> columns) : m_table(std::move(table)), m_columns(std::move(columns)) {}

    // As many values as columns, each of its column's kind or NULL.
    void add(const QList<SqlValue> &row)
    {
        Q_ASSERT(row.size() == m_columns.size());
        m_cells.append(row);
    }

    bool isEmpty() const { return m_cells.isEmpty(); }
    qsizetype count() const { return m_cells.size() / m_columns.size(); }
    const QByteArray &table() const { return m_table; }
    const QList<Column> &columns() const { return m_columns; }
    const SqlValue &at(qsizetype row, qsizetype column) const { return m_cells.at(row * m_columns.size() + column); }
    QByteArray columnNames() const
    {
        QByteArrayList names;
        for (const Column &column : m_columns)
            names.append(column.name);
        return names.join(", ");
    }

private:
    QByteArray m_table;
    QList<Column> m_columns;
    QList<SqlValue> m_cells;
};

} // namespace kesu
