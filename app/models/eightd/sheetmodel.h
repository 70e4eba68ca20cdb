#pragma once

#include <QAbstractTableModel>

#include "eightd/eightd.h"
#include "forms/choicelist.h"

namespace kesu {

class EightDEditing;

// Records of a report as a sheet of cells. Every cell written is a deed of the report, a block pasted is one; what
// changes elsewhere (undo, other people) appears without the sheet losing its place. A writable sheet ends in an empty
// line: what is typed there becomes a record.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, // of the line's record; empty in the empty line
        HintRole,                  // quiet words in an empty cell
        DepthRole,                 // of an outline
        QuietRole,                 // bool: of less weight (an excluded cause)
        StruckRole,                // bool: crossed out
        AlarmRole,                 // bool: needs a look
    };
    enum class Editor { None, Text, Number, Choice };
    using Block = QList<QStringList>; // rows of cells

    SheetModel(EightDEditing &editing, QObject *parent);

    QString idAt(int row) const { return m_ids.value(row); }
    int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }
    bool isBlank(int row) const { return row >= m_ids.size(); }
    bool isWritable() const;

    virtual Editor editorOf(const QModelIndex &index) const = 0;
    virtual QList<Choice> choicesOf(const QModelIndex &index) const;

    // One deed. Lines are added where the block is longer than the sheet, when it can take any; cells beyond the last
    // column and those that cannot be understood are left out. Answers how many were.
    int paste(const QModelIndex &at, const Block &block);
    void clear(const QModelIndexList &cells);
    virtual void removeLines(const QStringList &ids) = 0;
    virtual bool moveLine(const QString &id, int steps);
    // A new line behind one (or at the end); answers its id, empty where the sheet takes none.
    QString addLine(const QString &behind = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    // Somewhere in the sheet, by whatever hand.
    void refreshed();

protected:
    EightDEditing &editing() const { return m_editing; }
    const EightD &report() const;
    QString newId() const;
    void change(const QString &words, const std::function<void(EightD &)> &how, const QString &mergeKey = {});
    // To be called at the end of a constructor, and when the lines shown are to be others.
    void refresh();

    virtual QStringList linesNow() const = 0;
    // Of columns that come and go with records; when others stand here than before, the sheet is begun anew.
    virtual QStringList columnsNow() const { return {}; }
    virtual bool takesLines() const { return true; }
    // Makes a line in `report`, behind one or at the end.
    virtual void makeLine(EightD &report, const QString &id, const QString &behind);
    virtual QVariant value(const QString &id, int column) const = 0; // storable
    virtual QString text(const QString &id, int column) const;       // as shown
    // False: it cannot be taken.
    virtual bool write(EightD &report, const QString &id, int column, const QVariant &value) = 0;
    // What somebody typed or pasted, as a value; nothing where it means none.
    virtual std::optional<QVariant> read(const QModelIndex &index, const QString &typed) const;
    virtual QVariant more(const QString &id, int column, int role) const;
    virtual QString nameOf(int column) const = 0; // for Undo

private:
    EightDEditing &m_editing;
    QStringList m_ids;
    QStringList m_columns;
    int m_furtherBlank = 0; // while the empty line becomes a record
};

} // namespace kesu
