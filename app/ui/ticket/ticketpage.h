#pragma once

#include "shell/page.h"
#include "ticket/ticketdeps.h"
#include "tickets/ticketservice.h"

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace kesu {

class ClocksPanel;
class ContactForm;
class CustomerForm;
class FactCard;
class FilesPanel;
class RegradeHint;
class RelatedPanel;
class StepForm;
class StepsPanel;
class TicketHeader;
class TimelinePanel;

// One ticket: facts, timeline and files on the left; clocks and the next steps on the right. It only arranges its parts
// and reads the ticket again when something was written.
class TicketPage : public Page {
    Q_OBJECT

public:
    TicketPage(const TicketDeps &deps, const TicketId &ticket, QWidget *parent = nullptr);

    // A line between the header and the ticket; takes ownership.
    void addBanner(QWidget *banner);
    // Another tab beside facts, timeline and files, called by its window title; takes ownership.
    void addPanel(QWidget *panel);
    // Fields that several people set differently: marked until they are settled.
    void setUnsettledFields(const QStringList &fields);

    QString pageId() const override { return QStringLiteral("ticket:") + m_ticket.text(); }
    QString title() const override { return m_view.facts.ticket.number; }
    QString iconName() const override { return QStringLiteral("ticket"); }
    bool hasUnsavedChanges() const override;
    bool openItem(const QString &id) override; // "step:accept"
    void focusFirst() override;
    void aboutToClose() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectParts();
    void reload();
    void showSteps();
    void showSide(QWidget *form);
    void openStep(const StepOption &step, const QVariantMap &proposed = {});
    void takeProposedLevel();
    void keepLevel();
    void showLedger(const ClockResult &clock, QWidget *chip);
    void retranslate();

    TicketDeps m_deps;
    TicketId m_ticket;
    TicketView m_view;
    QStringList m_unsettled;
    TicketHeader *m_header;
    QTabWidget *m_tabs = nullptr;
    QWidget *m_facts = nullptr;
    QList<FactCard *> m_cards;
    TimelinePanel *m_timeline = nullptr;
    FilesPanel *m_files = nullptr;
    ClocksPanel *m_clocks = nullptr;
    QLabel *m_clocksTitle = nullptr;
    QLabel *m_stepsTitle = nullptr;
    QStackedWidget *m_side = nullptr;
    QWidget *m_overview = nullptr;
    RelatedPanel *m_related = nullptr;
    RegradeHint *m_regradeHint = nullptr;
    StepsPanel *m_steps = nullptr;
    StepForm *m_stepForm = nullptr;
    ContactForm *m_contactForm = nullptr;
    CustomerForm *m_customerForm = nullptr;
};

} // namespace kesu
