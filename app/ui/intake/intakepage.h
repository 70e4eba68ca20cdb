#pragma once

#include <QTimer>

#include "forms/findingslist.h"
#include "forms/intakedrafts.h"
#include "forms/intakeform.h"
#include "intake/intakedeps.h"
#include "shell/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace kesu {

class CustomerSection;
class FilesSection;
class FormKeys;
class IntakeAutosave;
class IntakeProblems;
class IntakeSection;
class IntakeSidePanel;
class OriginSection;
class ParkedDrafts;
class RegisteredPanel;

// The intake page (登记): one keyboard flow from the customer to the saved ticket. What is typed goes to the IntakeForm
// at once, and from there into a draft; saving only asks the service.
class IntakePage : public Page {
    Q_OBJECT

public:
    explicit IntakePage(const IntakeDeps &deps, QWidget *parent = nullptr);
    ~IntakePage() override;

    QString pageId() const override;
    QString title() const override;
    QString iconName() const override;
    bool hasUnsavedChanges() const override;
    bool openItem(const QString &id) override; // a draft; "" starts a new one
    void focusFirst() override;
    void aboutToClose() override;

    IntakeForm &form() { return m_form; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildBottom();
    void connectAll();
    void retranslate();
    void refreshSections();
    void refreshSide();
    void placeSide();
    void showDraft(const IntakeDraft &draft);
    void listDrafts();

    void save(bool print);
    void registered(const TicketView &view, bool print);
    void park();
    void discard();

    IntakeDeps m_deps;
    IntakeDrafts m_drafts;
    IntakeForm m_form;
    QTimeZone m_zone;
    QTimer m_refreshSoon; // what follows from typing, after the keystroke is on the screen
    QTimer m_sideSoon;

    QStackedWidget *m_stack;
    QWidget *m_entry; // the form with its bottom line
    FormKeys *m_keys;
    QScrollArea *m_scroll;
    QBoxLayout *m_column; // of the cards
    QList<IntakeSection *> m_sections;
    CustomerSection *m_customer = nullptr;
    OriginSection *m_origin = nullptr;
    FilesSection *m_files = nullptr;
    IntakeSidePanel *m_side;
    QScrollArea *m_sideScroll;
    ParkedDrafts *m_parked;
    FindingsList *m_findings;
    IntakeProblems *m_problems;
    QPushButton *m_save;
    QPushButton *m_saveAndPrint;
    QPushButton *m_park;
    QPushButton *m_discard;
    QLabel *m_keptLabel;
    RegisteredPanel *m_registered;
    IntakeAutosave *m_autosave;
    bool m_unsaved = false;
};

} // namespace kesu
