#pragma once

#include <QHash>
#include <QObject>

#include <functional>

namespace kesu {

class Page;
class PageTabs;
class SettingService;
class DocumentWindow;

// The tickets, 8D reports and CARs that are open, in tabs or in windows of their own, by their page ids ("ticket:<id>",
// "eightd:<id>"). What is open is written down at every change, so that a restart, also after a crash, brings it back.
class DocumentShelf : public QObject {
    Q_OBJECT

public:
    // Makes the page of one document from its id; null when there is no such document any more.
    using Factory = std::function<Page *(const QString &id)>;

    DocumentShelf(PageTabs &tabs, SettingService &settings, QObject *parent = nullptr);
    ~DocumentShelf() override;

    // `kind` is what stands before the colon of a page id.
    void setFactory(const QString &kind, Factory factory);
    // Opens the document, or brings it to the front. Null when there is none.
    Page *open(const QString &pageId);
    void close(Page *page);
    void tearOff(Page *page);
    void restore(); // what was open the last time
    // Every open page keeps its draft; nothing is forgotten, so that the same tickets come back.
    void aboutToQuit();
    int openCount() const;

private:
    void bringBack(Page *page);
    void remember();
    DocumentWindow *windowOf(const Page *page) const;

    PageTabs &m_tabs;
    SettingService &m_settings;
    QHash<QString, Factory> m_factories;
    QHash<QString, Page *> m_pages;
    QList<DocumentWindow *> m_windows;
    bool m_restoring = false;
    bool m_quitting = false;
};

} // namespace kesu
