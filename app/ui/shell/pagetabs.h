#pragma once

#include <QTabWidget>

#include "base/id.h"

class QStackedWidget;

namespace kesu {

class Page;

// The rail's pages in the first tab, tickets and reports in tabs beside it. Unsaved tabs show a dot; such a tab can be closed or
// torn off into a window of its own.
class PageTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    void addRailPage(Page *page);
    void showRailPage(Page *page);
    Page *railPage(const QString &pageId) const;
    QList<Page *> railPages() const;

    void addDocument(Page *page);
    void showDocument(Page *page);
    // Takes the page out without deleting it.
    void takeDocument(Page *page);
    Page *document(const QString &pageId) const;
    QList<Page *> documents() const; // from left to right

    Page *current() const;
    bool railShown() const { return currentIndex() == 0; }

Q_SIGNALS:
    void currentPageChanged();
    void closeWanted(kesu::Page *page);
    void tearOffWanted(kesu::Page *page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshTab(Page *page);
    void showTabMenu(const QPoint &position);

    QStackedWidget *m_rail;
};

} // namespace kesu
