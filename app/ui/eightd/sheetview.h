#pragma once

#include <QTableView>

#include "eightd/sheetmodel.h"

namespace kesu {

// How wide a column is: at least so many figures, and its share of the room that is left.
struct SheetColumn {
    int characters = 8;
    int share = 1;
};

// A sheet of cells on a page that scrolls, in full height; lines grow with their text. As in a spreadsheet: arrows, Tab
// and Enter walk, typing writes over, F2 or a double click edits (Shift+Enter: a new line in the cell), Space changes a
// choice, Delete empties, Ctrl+C, X and V exchange blocks with other programs, Insert adds a line, Ctrl+Delete takes it
// out, Alt+Up and Alt+Down move it. What is typed is written at once; Esc takes it back.
class SheetView : public QTableView
{
    Q_OBJECT

public:
    SheetView(SheetModel &model, const QString &objectName, QWidget *parent);

    using QTableView::edit;
    void setColumns(std::function<SheetColumn(int column)> columns);
    void goTo(const QModelIndex &index);
    // Puts the keyboard into a record's line. False: it is not here.
    bool showRecord(const QString &id, int column = 0);
    QString currentRecord() const;
    QList<QAction *> deeds() const { return m_deeds; } // for buttons beside the sheet

    // For the delegate: a key in an open editor. True: it is dealt with.
    virtual bool editorKey(QWidget *editor, QKeyEvent *event);
    int heightOf(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // Where the page scrolls to: the current cell, not the sheet as a whole.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void currentCellChanged(const QModelIndex &index);
    // After a paste: so many cells could not be taken.
    void pasted(int leftOut);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
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
    void fit();
    void fitColumns();
    void fitRows();
    void reveal();
    bool extend(const QKeyEvent *event);
    void copy() const;
    void paste();
    bool changeChoice(const QString &typed);
    void takeBack(QWidget *editor);

    SheetModel &m_model;
    std::function<SheetColumn(int)> m_columns;
    QList<QAction *> m_deeds;
    QPersistentModelIndex m_anchor; // where a selection by Shift begins
    QString m_begun;
    bool m_extending = false;
    bool m_fitting = false;
};

} // namespace kesu
