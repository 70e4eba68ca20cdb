#pragma once

#include <QStackedWidget>

class QListWidget;
class QSplitter;

namespace kesu {

class EmptyState;

// A list with the details of the chosen entry beside it; while the list is empty, a page that says why.
class ListDetails : public QStackedWidget {
    Q_OBJECT

public:
    // `objectName` names the list.
    explicit ListDetails(const QString &objectName, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    EmptyState *empty() const { return m_empty; }
    // Scrolls when it is taller than there is room.
    void setDetails(QWidget *details);
    // The entries anew, `row` chosen, with no word to those who listen to the list.
    void setEntries(const QStringList &entries, int row);
    int row() const;

Q_SIGNALS:
    void rowChosen(int row);

private:
    EmptyState *m_empty;
    QListWidget *m_list;
    QSplitter *m_splitter;
};

} // namespace kesu
