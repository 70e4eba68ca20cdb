#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <functional>

namespace kesu {

// Something one can pick while typing: a ticket, a customer, a page, an action.
struct FinderItem {
    QString icon;
    QString title;
    QString detail;                // second line; may be empty
    QList<QPair<int, int>> marks;  // (start, length) in detail to emphasise
    QString side;                  // at the right: state, shortcut
    std::function<void()> run;
};

class FinderModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, MarksRole, SideRole, IconNameRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<FinderItem> items);
    void run(const QModelIndex &index) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FinderItem> m_items;
};

class FinderDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The list under a finder's line edit. The edit keeps the focus and hands its keys on through handleKey().
class FinderView : public QListView {
    Q_OBJECT

public:
    explicit FinderView(QWidget *parent = nullptr);

    void setItems(QList<FinderItem> items);
    bool isEmpty() const { return m_model->rowCount() == 0; }
    // Up, Down, Page keys move, Enter runs. False: not a key for the list.
    bool handleKey(const QKeyEvent &event);
    int heightForRows(int atMost) const;

Q_SIGNALS:
    void aboutToRun(); // the finder closes before the chosen thing opens

private:
    void runCurrent();

    FinderModel *m_model;
};

} // namespace kesu
