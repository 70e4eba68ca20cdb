#pragma once

#include <QLayout>

namespace kesu {

// Fields in two columns when there is room for it, in one when there is not. A FormField that is wide takes a whole
// row. Hidden fields leave no gap.
class FormGrid : public QLayout {
    Q_OBJECT

public:
    explicit FormGrid(QWidget *parent = nullptr);
    ~FormGrid() override;

    // Width in average characters below which a second column is not worth having.
    void setColumnCharacters(int characters) { m_columnCharacters = characters; }
    void setMaximumColumns(int columns) { m_maximumColumns = columns; }

    void addItem(QLayoutItem *item) override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

private:
    int columnsFor(int width) const;
    int arrange(const QRect &rect, bool apply) const; // the height needed

    QList<QLayoutItem *> m_items;
    int m_columnCharacters = 28;
    int m_maximumColumns = 2;
};

} // namespace kesu
