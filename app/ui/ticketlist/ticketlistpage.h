#pragma once

#include <QTimer>

#include "shell/page.h"
#include "tickets/ticketlistservice.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace kesu {

class ClockTicker;
class EmptyState;
class FilterBar;
class Navigator;
class Prompts;
class ReferenceService;
class SettingService;
class TicketTable;
class TicketTableModel;

// 工单: every ticket there is, as a table with filters and words found while they are typed; the archive is the same
// table by time of closing, type and result.
class TicketListPage : public Page {
    Q_OBJECT

public:
    enum class Scope { Open, All, Archive };
    struct Services {
        TicketListService &lists;
        const ReferenceService &reference;
        SettingService &settings;
    };

    TicketListPage(const Services &services, ClockTicker &ticker, Navigator &navigator, Prompts &prompts,
                   QWidget *parent = nullptr);
    ~TicketListPage() override;

    QString pageId() const override { return QStringLiteral("tickets"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("tickets"); }
    // "search:words", "customer:<id>" (any condition of a filter), "archive".
    bool openItem(const QString &item) override;
    void focusFirst() override;
    void setScope(Scope scope);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(Prompts &prompts);
    void addScope(Scope scope, const QString &objectName);
    void connectAll(Navigator &navigator);
    TicketQuery query() const;
    void applyQuery();
    void refresh();
    void showColumnsOfScope();
    void showListOrEmpty();
    void retranslate();

    Services m_services;
    ClockTicker &m_ticker;
    TicketTableModel *m_model;
    TicketTable *m_table = nullptr;
    FilterBar *m_filter = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_classify = nullptr;
    QButtonGroup *m_scopes = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTimer m_refreshTimer;
    Scope m_scope = Scope::All;
    bool m_stale = true;
};

} // namespace kesu
