#pragma once

#include <functional>

#include "base/actor.h"
#include "eightd/qualitydesk.h"
#include "shell/listpage.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kesu {

class CarService;
class ClockTicker;
class DeskCard;
class EightDService;
class EightDTable;
class EightDTableModel;
class EmptyState;
class Navigator;
class Prompts;
class ReferenceService;
class ScopeGroup;
class SigningService;
class TicketService;

// What the start page of quality works with; all outlive it.
struct EightDListDeps {
    QualityDesk &desk;
    SigningService &signing;
    EightDService &eightDs;
    CarService &cars;
    TicketService &tickets;
    ReferenceService &reference;
    ClockTicker &ticker;
    Navigator &navigator;
    Prompts &prompts;
    std::function<Actor()> actor;
};

// 8D: my reports with their time limits, my actions due, signatures waited for, and CARs on their way. The start page of
// quality people.
class EightDListPage : public ListPage {
    Q_OBJECT

public:
    explicit EightDListPage(const EightDListDeps &deps, QWidget *parent = nullptr);
    ~EightDListPage() override;

    QString pageId() const override { return QStringLiteral("eightd"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("eight-d"); }
    int badgeCount() const override { return m_badge; }
    QString badgeText() const override;
    // "search:words" among finished ones, "new:ticket number".
    bool openItem(const QString &item) override;
    void focusFirst() override;
    using ListPage::refresh; // the actor has changed

private:
    enum Whose { Mine, Everybodys };

    void build();
    void connectAll();
    void showReports();
    void showCards();
    QString heading() const override;
    void reload() override;
    void countBadge() override;
    void startReport();
    void open(const QString &target);
    QDate today() const;
    void retranslate() override;

    EightDListDeps m_deps;
    EightDTableModel *m_model;
    EightDTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ScopeGroup *m_whose;
    ScopeGroup *m_which;
    QLineEdit *m_words;
    QLineEdit *m_ticket;
    QPushButton *m_new;
    DeskCard *m_actions;
    DeskCard *m_signatures;
    DeskCard *m_cars;
    int m_badge = 0;
};

} // namespace kesu
