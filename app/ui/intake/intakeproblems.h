#pragma once

#include <QObject>

#include "base/finding.h"
#include "base/result.h"

class QWidget;

namespace kesu {

class FindingsList;
class FormField;
class FormKeys;

// What stands against saving: shown under the fields it is about and in the list beside the buttons, and the way there.
class IntakeProblems : public QObject {
    Q_OBJECT

public:
    IntakeProblems(QWidget *form, FormKeys *keys, FindingsList *list, QObject *parent);

    // Under the fields themselves; `only` one of them when it has just been left.
    void showUnderFields(const Findings &findings, const FormField *only = nullptr);
    // In the list; the keyboard goes to the first that hinders.
    void listFindings(const Findings &findings);
    void listRefusal(const Error &error);
    void goTo(const QString &where);

private:
    FormField *fieldFor(const QString &where) const;

    QWidget *m_form;
    FormKeys *m_keys;
    FindingsList *m_list;
};

} // namespace kesu
