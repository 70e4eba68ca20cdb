#include "shell/pagetabs.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

#include "shell/page.h"
#include "theme/icons.h"

using namespace Qt::StringLiterals;

namespace kesu {

PageTabs::PageTabs(QWidget *parent) : QTabWidget(parent), m_rail(new QStackedWidget(this))
{
    setObjectName(u"pageTabs"_s);
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideMiddle); // numbers differ at their end
    addTab(m_rail, QString());
    tabBar()->setObjectName(u"ticketTabBar"_s);
    tabBar()->setTabButton(0, QTabBar::RightSide, nullptr);
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    tabBar()->setAccessibleName(tr("Open tickets and reports"));
    connect(tabBar(), &QWidget::customContextMenuRequested, this, &PageTabs::showTabMenu);
    connect(tabBar(), &QTabBar::tabMoved, this, [this](int, int) {
        if (const int index = indexOf(m_rail); index != 0)
            tabBar()->moveTab(index, 0); // the pages stay first
    });
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) {
        if (auto *page = qobject_cast<Page *>(widget(index)))
            Q_EMIT closeWanted(page);
    });
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::currentPageChanged);
}

void PageTabs::addRailPage(Page *page)
{
    m_rail->addWidget(page);
    connect(page, &Page::titleChanged, this, [this, page] { refreshTab(page); });
    connect(page, &Page::unsavedChanged, this, [this, page] { refreshTab(page); });
    refreshTab(page);
}

void PageTabs::showRailPage(Page *page)
{
    m_rail->setCurrentWidget(page);
    refreshTab(page);
    if (railShown())
        Q_EMIT currentPageChanged();
    else
        setCurrentIndex(0);
}

Page *PageTabs::railPage(const QString &pageId) const
{
    for (Page *page : railPages()) {
        if (page->pageId() == pageId)
            return page;
    }
    return nullptr;
}

QList<Page *> PageTabs::railPages() const
{
    QList<Page *> pages;
    for (int i = 0; i < m_rail->count(); ++i)
        pages.append(static_cast<Page *>(m_rail->widget(i)));
    return pages;
}

void PageTabs::addDocument(Page *page)
{
    addTab(page, icon(page->iconName()), QString());
    connect(page, &Page::titleChanged, this, [this, page] { refreshTab(page); });
    connect(page, &Page::unsavedChanged, this, [this, page] { refreshTab(page); });
    refreshTab(page);
}

void PageTabs::showDocument(Page *page)
{
    setCurrentWidget(page);
}

void PageTabs::takeDocument(Page *page)
{
    page->disconnect(this);
    removeTab(indexOf(page));
}

Page *PageTabs::document(const QString &pageId) const
{
    for (Page *page : documents()) {
        if (page->pageId() == pageId)
            return page;
    }
    return nullptr;
}

QList<Page *> PageTabs::documents() const
{
    QList<Page *> pages;
    for (int i = 1; i < count(); ++i)
        pages.append(static_cast<Page *>(widget(i)));
    return pages;
}

Page *PageTabs::current() const
{
    return static_cast<Page *>(railShown() ? m_rail->currentWidget() : currentWidget());
}

void PageTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tabBar()->setAccessibleName(tr("Open tickets and reports"));
    QTabWidget::changeEvent(event);
}

void PageTabs::refreshTab(Page *page)
{
    const bool onRail = indexOf(page) < 0;
    if (onRail && m_rail->currentWidget() != page)
        return;
    const int index = onRail ? 0 : indexOf(page);
    setTabIcon(index, icon(page->iconName()));
    QString text = page->title();
    text.replace(u'&', u"&&"_s);
    //: Label of a tab whose changes are not saved yet
    setTabText(index, page->hasUnsavedChanges() ? tr("● %1").arg(text) : text);
    setTabToolTip(index, page->hasUnsavedChanges() ? tr("%1 – not saved yet, kept as a draft").arg(page->title())
                                                   : page->title());
}

void PageTabs::showTabMenu(const QPoint &position)
{
    auto *page = qobject_cast<Page *>(widget(tabBar()->tabAt(position)));
    if (!page)
        return;
    QMenu menu(this);
    QAction *tearOff = menu.addAction(icon(u"window"_s), tr("Move to a window of its own"));
    QAction *close = menu.addAction(icon(u"close"_s), tr("Close tab"));
    QAction *closeOthers = menu.addAction(tr("Close the other tabs"));
    closeOthers->setEnabled(count() > 2);
    const QAction *chosen = menu.exec(tabBar()->mapToGlobal(position));
    if (chosen == tearOff) {
        Q_EMIT tearOffWanted(page);
    } else if (chosen == close) {
        Q_EMIT closeWanted(page);
    } else if (chosen == closeOthers) {
        for (Page *other : documents()) {
            if (other != page)
                Q_EMIT closeWanted(other);
        }
    }
}

} // namespace kesu
