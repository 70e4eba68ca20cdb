#pragma once

#include <QMainWindow>

#include <functional>

#include "shell/navigator.h"

class QHBoxLayout;

namespace kesu {

class CommandPalette;
class CustomerService;
class Page;
class PageTabs;
class Rail;
class SearchField;
class SearchService;
class SettingService;
class StatusLine;
class DocumentShelf;

// The frame around everything: rail, search, tabs, status line, command palette. Knows pages only as Page.
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT

public:
    MainWindow(SettingService &settings, const SearchService &search, const CustomerService &customers,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    // Takes ownership; the order is the rail's. `atFoot`: settings.
    void addPage(Page *page, bool atFoot = false);
    // Makes pages for tabs: `kind` is "ticket", "eightd", "car"; the factory is given the id behind the colon and
    // answers null when there is no such thing.
    using DocumentFactory = std::function<Page *(const QString &id)>;
    void setDocumentFactory(const QString &kind, DocumentFactory factory);
    using PrintPreview = std::function<void(const TicketId &ticket, const QString &form, QWidget *parent)>;
    void setPrintPreview(PrintPreview preview);
    using ReportPreview = std::function<void(const QString &number, const QString &form, QWidget *parent)>;
    void setReportPreview(ReportPreview preview);
    using ClassificationList = std::function<void(const TicketQuery &query, QWidget *parent)>;
    void setClassificationList(ClassificationList list);
    using PaperCheck = std::function<void(QWidget *parent)>;
    void setPaperCheck(PaperCheck check);
    // Beside the search field, left of the commands. Takes ownership.
    void addTopButton(QWidget *button);
    void setWho(const QString &name, const QString &branch);
    void setSync(const QString &iconName, const QString &text, const QString &explanation);
    // Where the program begins unless the user has chosen a page.
    void setUsualStartPage(const QString &pageId) { m_usualStart = pageId; }
    // After all pages are there: geometry, open tickets and the start page of the last time.
    void restoreSession();

    void openTicket(const TicketId &ticket) override;
    void openTicketAt(const TicketId &ticket, const QString &item) override;
    void openDocument(const QString &pageId, const QString &item = QString()) override;
    void openPage(const QString &pageId, const QString &item = QString()) override;
    void openPrintPreview(const TicketId &ticket, const QString &form) override;
    void openReportPreview(const QString &number, const QString &form) override;
    void openClassificationList(const TicketQuery &query) override;
    void showMessage(const QString &text) override;
    QString currentPageId() const; // of the page in front
    void showHelp();

Q_SIGNALS:
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFrame();
    void buildActions();
    void addPageAction(Page *page);
    QList<QAction *> paletteActions() const;
    void pageShown();
    void retranslate();

    SettingService &m_settings;
    QString m_usualStart = QStringLiteral("today");
    const SearchService &m_searchService;
    const CustomerService &m_customers;
    QHBoxLayout *m_top = nullptr;
    Rail *m_rail = nullptr;
    PageTabs *m_tabs = nullptr;
    SearchField *m_search = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    DocumentShelf *m_shelf = nullptr;
    PrintPreview m_printPreview;
    ReportPreview m_reportPreview;
    ClassificationList m_classificationList;
    PaperCheck m_paperCheck;
    QAction *m_paletteAction = nullptr;
    QAction *m_searchAction = nullptr;
    QAction *m_closeTabAction = nullptr;
    QAction *m_tearOffAction = nullptr;
    QAction *m_themeAction = nullptr;
    QAction *m_emptyFormAction = nullptr;
    QAction *m_paperCheckAction = nullptr;
    QAction *m_helpAction = nullptr;
    QAction *m_quitAction = nullptr;
};

} // namespace kesu
