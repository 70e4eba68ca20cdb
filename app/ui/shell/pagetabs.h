#pragma once

#include <QTabWidget>

#include "base/id.h"

class QStackedWidget;

namespace kesu {

class Page;

// The rail's pages in the first tab, tickets in tabs beside it. Unsaved tabs show a dot; a ticket tab can be closed or
// torn off into a window of its own.
class PageTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    void addRailPage(Page *page);
    void showRailPage(Page *page);
    Page *railPage(const QString &pageId) const;
    QList<Page *> railPages() const;

    void addTicket(Page *page);
    void showTicket(Page *page);
    // Takes the page out without deleting it.
    void takeTicket(Page *page);
    Page *ticket(const QString &pageId) const;
    QList<Page *> tickets() const; // from left to right

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
