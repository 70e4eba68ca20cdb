#pragma once

#include <QDialog>

#include <functional>

#include "base/actor.h"
#include "forms/setupplan.h"

class QPushButton;

namespace kesu {

class CatalogPicker;
class CheckGroup;
class FindingsList;
class FormCard;
class FormField;
class FormKeys;
class OptionRow;
class PrimaryButton;
class SettingService;

// The first-run assistant: language, kind of organisation with what that means, branch and device, and who sits here.
// Every field has a usable start, so that Ctrl+Enter finishes at once. Can be run again from the settings.
class SetupAssistant : public QDialog {
    Q_OBJECT

public:
    // `startWork` is told who works here once everything is written.
    SetupAssistant(ReferenceService &reference, SettingService &settings,
                   std::function<void(const Actor &)> startWork, QWidget *parent = nullptr);

    // Offers to join a hub instead. `join` answers whether this computer is set up thereby.
    void offerJoin(std::function<bool(QWidget *)> join);

    const SetupPlan &plan() const { return m_plan; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void offerChoices();
    void showPlan();
    void readPlan();
    void typeChosen(const QString &type);
    void finish();
    void fitScreen();
    void showProblems(const Findings &findings);

    FormField *line(FormCard *card, const QString &key, QString Organisation::*member);

    ReferenceService &m_reference;
    SettingService &m_settings;
    std::function<void(const Actor &)> m_startWork;
    SetupPlan m_plan;
    bool m_showing = false;

    FormKeys *m_keys;
    FormCard *m_languageCard;
    FormCard *m_organisationCard;
    FormCard *m_branchCard;
    FormCard *m_meCard;
    OptionRow *m_language;
    OptionRow *m_scale;
    CatalogPicker *m_type;
    CatalogPicker *m_policy;
    CheckGroup *m_offered;
    CatalogPicker *m_zone;
    CatalogPicker *m_calendar;
    QList<std::pair<FormField *, QString Organisation::*>> m_lines;
    FormField *m_myName;
    CheckGroup *m_roles;
    FindingsList *m_findings;
    PrimaryButton *m_finish;
    QPushButton *m_join;
};

} // namespace kesu
