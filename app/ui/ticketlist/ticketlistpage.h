#pragma once

#include <optional>

#include "shell/listpage.h"
#include "tickets/ticketlistservice.h"

class QPushButton;
class QStackedWidget;

namespace kesu {

class ClockTicker;
class EmptyState;
class FilterBar;
class Navigator;
class Prompts;
class ReferenceService;
class ScopeGroup;
class SettingService;
class TicketTable;
class TicketTableModel;

// 工单: every ticket there is, as a table with filters and words found while they are typed; the archive is the same
// table by time of closing, type and result.
class TicketListPage : public ListPage {
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

private:
    void build(Prompts &prompts);
    void connectAll(Navigator &navigator);
    TicketQuery query() const;
    void applyQuery();
    void reload() override;
    void leaveRows();
    void takeUpRows();
    void showColumnsOfScope();
    void showListOrEmpty();
    void retranslate() override;

    struct Place {
        TicketId chosen;
        int scrolled = 0;
    };

    Services m_services;
    ClockTicker &m_ticker;
    TicketTableModel *m_model;
    TicketTable *m_table = nullptr;
    FilterBar *m_filter = nullptr;
    QPushButton *m_classify = nullptr;
    ScopeGroup *m_scopes = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Scope m_scope = Scope::All;
    std::optional<Place> m_kept; // where to be again after the rows are read anew
    bool m_isAsked = false; // the model has its query
};

} // namespace kesu
