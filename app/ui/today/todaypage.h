#pragma once

#include <QTimer>

#include <functional>

#include "base/actor.h"
#include "shell/page.h"
#include "tickets/ticketlistservice.h"

class QButtonGroup;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace kesu {

class ClockTicker;
class EmptyState;
class FilterBar;
class Navigator;
class Prompts;
class ReferenceService;
class ScopeButton;
class SettingService;
class TicketPreview;
class TicketService;
class TodayModel;
class TodayView;

// 值班台: the open tickets by the clock that runs out next, beside the one that is chosen.
class TodayPage : public Page {
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

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(Prompts &prompts);
    QWidget *buildHeader(Prompts &prompts);
    void connectAll();
    void applyQuery();
    void refresh();      // reads the list anew, keeping what is chosen
    void refreshSoon();  // many writes, one refresh
    void refreshBadge();
    void showListOrEmpty();
    void setFolded(DueGroup group, bool folded);
    void restoreFolded();
    void retranslate();

    Services m_services;
    std::function<Actor()> m_actor;
    ClockTicker &m_ticker;
    Navigator &m_navigator;
    TodayModel *m_model;
    TodayView *m_view = nullptr;
    TicketPreview *m_preview = nullptr;
    FilterBar *m_filter = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    ScopeButton *m_mine = nullptr;
    ScopeButton *m_all = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTimer m_refreshTimer;
    QTimer m_previewTimer;
    bool m_stale = true;
    int m_overdue = 0;
};

} // namespace kesu
