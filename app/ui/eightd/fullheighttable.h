#pragma once

#include <QTableView>

#include <functional>

namespace kesu {

// How wide a column is: at least so many figures, and its share of the room that is left.
struct SheetColumn {
    int characters = 8;
    int share = 1;
};

// A table on a page that scrolls, shown in full height: its columns share the width, its lines grow with what is in them.
class FullHeightTable : public QTableView
{
    Q_OBJECT

public:
    explicit FullHeightTable(QWidget *parent = nullptr);

    void setColumns(std::function<SheetColumn(int column)> columns);
    // What a line wants at the present widths of the columns.
    virtual int heightOf(int row) const = 0;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // Where the page scrolls to: the current cell, not the table as a whole.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

protected:
    void fit();
    void fitRows();
    // Scrolls the page to the current cell.
    void reveal();

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitColumns();

    std::function<SheetColumn(int)> m_columns;
    bool m_fitting = false;
};

} // namespace kesu
