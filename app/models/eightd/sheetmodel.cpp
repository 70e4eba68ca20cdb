#include "eightd/sheetmodel.h"

#include <QSet>

#include "eightd/eightdediting.h"

using namespace Qt::StringLiterals;

namespace kesu {

SheetModel::SheetModel(EightDEditing &editing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editing(editing)
{
    connect(&editing, &EightDEditing::changed, this, &SheetModel::refresh);
}

bool SheetModel::isWritable() const
{
    return m_editing.isWritable();
}

const EightD &SheetModel::report() const
{
    return m_editing.report();
}

QString SheetModel::newId() const
{
    return m_editing.newId();
}

void SheetModel::change(const QString &words, const std::function<void(EightD &)> &how, const QString &mergeKey)
{
    m_editing.change(words, how, mergeKey);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + m_furtherBlank + (takesLines() && isWritable() ? 1 : 0);
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (isWritable() && editorOf(index) != Editor::None)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString id = idAt(index.row());
    switch (role) {
    case IdRole:
        return id;
    case Qt::DisplayRole:
        return id.isEmpty() ? QString() : text(id, index.column());
    case Qt::EditRole:
        return id.isEmpty() ? QVariant() : value(id, index.column());
    default:
        return more(id, index.column(), role);
    }
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isWritable())
        return false;
    QVariant storable = value;
    if (value.typeId() == QMetaType::QString) {
        const std::optional<QVariant> understood = read(index, value.toString());
        if (!understood)
            return false;
        storable = *understood;
    }
    const bool blank = isBlank(index.row());
    if (blank && !storable.isValid())
        return true;
    const QString id = blank ? newId() : idAt(index.row());
    bool taken = true;
    change(nameOf(index.column()), [&](EightD &report) {
        if (blank)
            makeLine(report, id, {});
        taken = write(report, id, index.column(), storable);
    }, u"%1/%2"_s.arg(id).arg(index.column()));
    return taken;
}

QString SheetModel::addLine(const QString &behind)
{
    if (!takesLines() || !isWritable())
        return {};
    const QString id = newId();
    change(tr("Add a line"), [&](EightD &report) { makeLine(report, id, behind); });
    return id;
}

int SheetModel::paste(const QModelIndex &at, const Block &block)
{
    if (!at.isValid() || !isWritable())
        return 0;
    int leftOut = 0;
    change(tr("Paste"), [&](EightD &report) {
        for (qsizetype r = 0; r < block.size(); ++r) {
            const int row = at.row() + int(r);
            QString id = idAt(row);
            if (id.isEmpty() && !takesLines()) {
                leftOut += int(block.at(r).size());
                continue;
            }
            if (id.isEmpty()) {
                id = newId();
                makeLine(report, id, {});
            }
            for (qsizetype c = 0; c < block.at(r).size(); ++c) {
                const QModelIndex cell = at.siblingAtColumn(at.column() + int(c));
                const auto understood = cell.isValid() && editorOf(cell) != Editor::None
                                            ? read(cell, block.at(r).at(c)) : std::nullopt;
                if (!understood || !write(report, id, cell.column(), *understood))
                    ++leftOut;
            }
        }
    });
    return leftOut;
}

void SheetModel::clear(const QModelIndexList &cells)
{
    change(tr("Empty cells"), [&](EightD &report) {
        for (const QModelIndex &cell : cells) {
            if (!isBlank(cell.row()) && editorOf(cell) != Editor::None)
                write(report, idAt(cell.row()), cell.column(), {});
        }
    });
}

bool SheetModel::moveLine(const QString &, int)
{
    return false;
}

QList<Choice> SheetModel::choicesOf(const QModelIndex &) const
{
    return {};
}

QString SheetModel::text(const QString &id, int column) const
{
    return value(id, column).toString();
}

QVariant SheetModel::more(const QString &, int, int) const
{
    return {};
}

void SheetModel::makeLine(EightD &, const QString &, const QString &)
{
}

std::optional<QVariant> SheetModel::read(const QModelIndex &index, const QString &typed) const
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return QVariant();
    switch (editorOf(index)) {
    case Editor::Text:
        return QVariant(typed);
    case Editor::Number: {
        bool ok = false;
        const qint64 number = trimmed.endsWith(u'%') ? trimmed.chopped(1).trimmed().toLongLong(&ok)
                                                     : trimmed.toLongLong(&ok);
        return ok && number >= 0 ? std::optional(QVariant(number)) : std::nullopt;
    }
    case Editor::Choice:
        for (const Choice &choice : choicesOf(index)) {
            if (choice.code == trimmed || choice.label.compare(trimmed, Qt::CaseInsensitive) == 0)
                return QVariant(choice.code);
        }
        return std::nullopt;
    case Editor::None:
        break;
    }
    return std::nullopt;
}

// Takes lines out, puts new ones in and moves the rest, one by one, so that views keep their cell and its editor. A line
// added at the end is the one that was empty till now.
void SheetModel::refresh()
{
    const QStringList wanted = linesNow();
    if (const QStringList columns = columnsNow(); columns != m_columns) {
        beginResetModel();
        m_columns = columns;
        m_ids = wanted;
        endResetModel();
    }
    const QSet<QString> kept(wanted.cbegin(), wanted.cend());
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (kept.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int from = int(m_ids.indexOf(wanted.at(row), row));
        if (from == row)
            continue;
        if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
            endMoveRows();
            continue;
        }
        if (row == m_ids.size() && takesLines() && isWritable()) {
            beginInsertRows({}, row + 1, row + 1);
            ++m_furtherBlank;
            endInsertRows();
            --m_furtherBlank;
            m_ids.append(wanted.at(row));
            continue;
        }
        beginInsertRows({}, row, row);
        m_ids.insert(row, wanted.at(row));
        endInsertRows();
    }
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT refreshed();
}

} // namespace kesu
