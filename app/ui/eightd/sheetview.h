#pragma once

#include "eightd/fullheighttable.h"
#include "eightd/sheetmodel.h"

namespace kesu {

// A sheet of cells on a page that scrolls, in full height; lines grow with their text. As in a spreadsheet: arrows, Tab
// and Enter walk, typing writes over, F2 or a double click edits (Shift+Enter: a new line in the cell), Space changes a
// choice, Delete empties, Ctrl+C, X and V exchange blocks with other programs, Insert adds a line, Ctrl+Delete takes it
// out, Alt+Up and Alt+Down move it. What is typed is written at once; Esc takes it back.
class SheetView : public FullHeightTable
{
    Q_OBJECT

public:
    SheetView(SheetModel &model, const QString &objectName, QWidget *parent);

    using FullHeightTable::edit;
    void goTo(const QModelIndex &index);
    // Puts the keyboard into a record's line. False: it is not here.
    bool showRecord(const QString &id, int column = 0);
    QString currentRecord() const;
    QList<QAction *> deeds() const { return m_deeds; } // for buttons beside the sheet

    // For the delegate: a key in an open editor. True: it is dealt with.
    virtual bool editorKey(QWidget *editor, QKeyEvent *event);
    int heightOf(int row) const override;

Q_SIGNALS:
    void currentCellChanged(const QModelIndex &index);
    // After a paste: so many cells could not be taken.
    void pasted(int leftOut);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

    SheetModel &sheet() const { return m_model; }
    virtual void addLine();
    virtual void removeLines();
    virtual void moveLine(int steps);
    void endEditing(QWidget *editor);
    // A line made for writing: Esc in its first cell takes the line back too.
    void begin(const QString &id) { m_begun = id; }
    void walk(int rows, int columns);
    void addDeed(const QString &name, const QString &words, const QKeySequence &keys, std::function<void()> deed);
    QStringList selectedRecords() const;

private:
    bool extend(const QKeyEvent *event);
    void copy() const;
    void paste();
    bool changeChoice(const QString &typed);
    void takeBack(QWidget *editor);

    SheetModel &m_model;
    QList<QAction *> m_deeds;
    QPersistentModelIndex m_anchor; // where a selection by Shift begins
    QString m_begun;
    bool m_extending = false;
};

} // namespace kesu
