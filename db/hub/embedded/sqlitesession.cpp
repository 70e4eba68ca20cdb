#include "embedded/sqlitesession.h"

#include "database.h"
#include "operations/canonicaljson.h"

namespace kesu {

namespace {

void bind(Statement &statement, const SqlValue &value)
{
    if (const qint64 *integer = value.integer()) {
        statement.bind(*integer);
    } else if (const QByteArray *text = value.text()) {
        statement.bind(*text);
    } else if (const QByteArrayList *list = value.list()) {
        QByteArray json("[");
        for (const QByteArray &entry : *list) {
            if (json.size() > 1)
                json.append(',');
            appendJsonString(json, QString::fromUtf8(entry), JsonText::AsTyped);
        }
        statement.bind(json + ']');
    } else {
        statement.bindNull();
    }
}

QByteArray cell(const Statement &statement, int column)
{
    return statement.isNull(column) ? QByteArray() : statement.utf8(column);
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

} // namespace

const QByteArray &SqliteSession::translated(const QByteArray &sql)
{
    auto known = m_translated.find(sql);
    if (known == m_translated.end()) {
        QByteArray text = sql;
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text.at(i) == '$' && isDigit(text.at(i + 1)))
                text[i] = '?';
        }
        known = m_translated.insert(sql, text);
    }
    return *known;
}

Statement SqliteSession::prepared(const QByteArray &sql, const QList<SqlValue> &parameters)
{
    Statement statement = m_database.query(translated(sql));
    for (const SqlValue &parameter : parameters)
        bind(statement, parameter);
    return statement;
}

Result<SqlRows> SqliteSession::query(const QByteArray &sql, const QList<SqlValue> &parameters)
{
    Statement statement = prepared(sql, parameters);
    const int columns = statement.columnCount();
    SqlRows rows(columns);
    while (statement.next()) {
        for (int column = 0; column < columns; ++column)
            rows.append(cell(statement, column));
    }
    if (statement.failed())
        return statement.error();
    return rows;
}

Result<qint64> SqliteSession::run(const QByteArray &sql, const QList<SqlValue> &parameters)
{
    Statement statement = prepared(sql, parameters);
    if (const auto done = statement.run(); !done)
        return done.error();
    return qint64(m_database.changes());
}

Result<void> SqliteSession::insert(const RowBatch &batch, const QByteArray &tail)
{
    if (batch.isEmpty())
        return {};
    QByteArrayList marks;
    for (qsizetype column = 0; column < batch.columns().size(); ++column)
        marks.append("?" + QByteArray::number(column + 1));
    Statement statement = m_database.query("INSERT INTO " + batch.table() + " (" + batch.columnNames() + ") VALUES ("
                                           + marks.join(", ") + ") " + tail);
    for (qsizetype row = 0; row < batch.count(); ++row) {
        statement.reset();
        for (qsizetype column = 0; column < batch.columns().size(); ++column)
            bind(statement, batch.at(row, column));
        if (const auto done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<void> SqliteSession::each(const QByteArray &sql, const std::function<bool(const SqlRows &)> &row)
{
    Statement statement = m_database.query(sql);
    while (statement.next()) {
        SqlRows one(statement.columnCount());
        for (int column = 0; column < statement.columnCount(); ++column)
            one.append(cell(statement, column));
        if (!row(one))
            break;
    }
    return statement.result();
}

} // namespace kesu
