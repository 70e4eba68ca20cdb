#pragma once

#include <QFrame>

#include <functional>

class QAction;
class QLineEdit;

namespace kesu {

class CustomerService;
class FinderView;
class Navigator;
class SearchService;
struct FinderItem;

// Ctrl+K: every action and page by its Chinese words, pinyin initials or English, and tickets and customers by what was
// typed. Lies over the window it belongs to.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    // Asked anew each time it opens: the actions that can be done now.
    using Actions = std::function<QList<QAction *>()>;

    CommandPalette(const SearchService &search, const CustomerService &customers, Navigator &navigator,
                   Actions actions, QWidget *window);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refill();
    QList<FinderItem> actionItems(const QString &typed) const;
    QList<FinderItem> ticketItems(const QString &typed) const;
    QList<FinderItem> customerItems(const QString &typed) const;
    void place();
    void retranslate();

    const SearchService &m_search;
    const CustomerService &m_customers;
    Navigator &m_navigator;
    Actions m_actions;
    QLineEdit *m_edit;
    FinderView *m_view;
};

} // namespace kesu
