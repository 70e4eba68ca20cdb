#pragma once

#include <QStyledItemDelegate>

namespace kesu {

class SheetView;

// Draws the cells of a sheet, wrapped, with quiet hints in empty ones, and makes their editors.
class SheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SheetDelegate(SheetView *view);

    // The height a cell wants at this width.
    int heightFor(const QModelIndex &index, int width) const;
    // What stood in the cell when its editor was opened; whether its line was still empty then.
    static QVariant original(const QWidget *editor);
    static bool wasBlank(const QWidget *editor);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SheetView &m_view;
};

} // namespace kesu
