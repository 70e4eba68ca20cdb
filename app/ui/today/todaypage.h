#pragma once

#include <QTimer>

#include <functional>

#include "base/actor.h"
#include "shell/listpage.h"
#include "tickets/ticketlistservice.h"

class QSplitter;
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
class TicketPreview;
class TicketService;
class TodayModel;
class TodayView;

// 值班台: the open tickets by the clock that runs out next, beside the one that is chosen.
class TodayPage : public ListPage {
    Q_OBJECT

public:
    struct Services {
        TicketListService &lists;
        TicketService &tickets;
        const ReferenceService &reference;
        SettingService &settings;
    };

    // `actor` says whose tickets "mine" are, asked when it matters.
    TodayPage(const Services &services, std::function<Actor()> actor, ClockTicker &ticker, Navigator &navigator,
              Prompts &prompts, QWidget *parent = nullptr);
    ~TodayPage() override;

    QString pageId() const override { return QStringLiteral("today"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("today"); }
    int badgeCount() const override { return m_overdue; }
    QString badgeText() const override;
    void focusFirst() override;

private:
    enum Whose { Everybodys, Mine };

    void build(Prompts &prompts);
    QWidget *buildHeader(Prompts &prompts);
    void connectAll();
    void applyQuery();
    void reload() override;
    void countBadge() override;
    void showBadge(int overdue);
    void showListOrEmpty();
    void setFolded(DueGroup group, bool folded);
    void restoreFolded();
    void retranslate() override;

    Services m_services;
    std::function<Actor()> m_actor;
    ClockTicker &m_ticker;
    Navigator &m_navigator;
    TodayModel *m_model;
    TodayView *m_view = nullptr;
    TicketPreview *m_preview = nullptr;
    FilterBar *m_filter = nullptr;
    ScopeGroup *m_whose = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTimer m_previewTimer;
    bool m_isAsked = false; // the model has its query
    int m_overdue = 0;
};

} // namespace kesu
