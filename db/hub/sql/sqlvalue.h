#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <variant>

namespace kesu {

// A parameter of a statement on the hub's database: integer, text in UTF-8, a list of texts for anyOf(), or NULL, which
// only SqlValue() is. Text holds no NUL character; PostgreSQL refuses it.
class SqlValue {
public:
    SqlValue() = default;
    SqlValue(qint64 value) : m_value(value) {}
    SqlValue(int value) : m_value(static_cast<qint64>(value)) {}
    SqlValue(bool value) : m_value(static_cast<qint64>(value)) {}
    SqlValue(const QByteArray &utf8) : m_value(utf8) {}
    SqlValue(const QString &text) : m_value(text.toUtf8()) {}
    SqlValue(const QByteArrayList &list) : m_value(list) {}
    SqlValue(const char *) = delete;

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const qint64 *integer() const { return std::get_if<qint64>(&m_value); }
    const QByteArray *text() const { return std::get_if<QByteArray>(&m_value); }
    const QByteArrayList *list() const { return std::get_if<QByteArrayList>(&m_value); }

private:
    std::variant<std::monostate, qint64, QByteArray, QByteArrayList> m_value;
};

// What a statement answered, all rows at once. Rows and columns are numbered from 0.
class SqlRows {
public:
    explicit SqlRows(qsizetype columns = 0) : m_columns(columns) {}

    qsizetype count() const { return m_columns ? m_cells.size() / m_columns : 0; }
    bool isEmpty() const { return m_cells.isEmpty(); }
    bool isNull(qsizetype row, qsizetype column) const { return cell(row, column).isNull(); }
    qint64 integer(qsizetype row, qsizetype column) const { return cell(row, column).toLongLong(); }
    const QByteArray &utf8(qsizetype row, qsizetype column) const { return cell(row, column); }
    QString text(qsizetype row, qsizetype column) const { return QString::fromUtf8(cell(row, column)); }

    // A null array is NULL; empty text is an empty one that is not null.
    void append(QByteArray value) { m_cells.append(std::move(value)); }
    void reserve(qsizetype rows) { m_cells.reserve(rows * m_columns); }

private:
    const QByteArray &cell(qsizetype row, qsizetype column) const { return m_cells.at(row * m_columns + column); }

    qsizetype m_columns;
    QList<QByteArray> m_cells;
};

} // namespace kesu
