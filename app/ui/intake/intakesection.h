#pragma once

#include "forms/formcard.h"
#include "forms/intakeform.h"

namespace kesu {

// One card of the intake page. Fields of the ticket are bound by key: what is typed goes to the form at once, labels
// and required marks follow by themselves.
class IntakeSection : public FormCard {
    Q_OBJECT

public:
    IntakeSection(const QString &name, IntakeForm &form, QWidget *parent = nullptr);

    // The whole draft is another one.
    virtual void showDraft();
    // Something followed from what was typed: required marks, choices, what is enabled.
    virtual void refresh();

protected:
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

    FormField *bind(const QString &key, QWidget *editor, bool wide = false);
    // Folded for each new draft, unfolded by itself once one of its fields is required or filled.
    void foldWhenUnused();
    // The draft is being shown: what editors tell now was not typed.
    bool isShowing() const { return m_showing; }

    IntakeForm &m_form;

private:
    void readEditor(const QString &key, const QWidget *editor);

    QList<FormField *> m_bound;
    bool m_showing = false;
    bool m_folds = false;
    bool m_unfolded = false; // by itself, once for each draft
};

} // namespace kesu
