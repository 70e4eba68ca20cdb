#pragma once

#include <QWidget>

#include "ticket/draftkeeper.h"
#include "ticket/ticketdeps.h"
#include "tickets/ticketservice.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kesu {

class FieldEditor;
class FormField;

// What one step of a ticket asks for, with the deed on its button. What is typed is kept as a draft; a refusal names
// every field below it and keeps everything.
class StepForm : public QWidget {
    Q_OBJECT

public:
    StepForm(const TicketDeps &deps, QWidget *parent = nullptr);

    void open(const TicketView &view, const StepOption &step);
    void focusFirst();
    bool isEmpty() const { return contentToKeep().isEmpty(); }
    void keepDraft() { m_keeper.keepNow(); }

Q_SIGNALS:
    void done(const QString &step);
    void backRequested();

private:
    void build();
    void addField(const QString &key);
    void onChanged(const QString &key);
    void showProblems(const Findings &findings);
    bool findUnknown();
    void perform();
    TransitionInput input() const;
    QJsonObject contentToKeep() const;
    void restore(const QJsonObject &content);

    TicketDeps m_deps;
    TicketView m_view;
    StepOption m_step;
    DraftKeeper m_keeper;
    QLabel *m_title;
    QLabel *m_consequence;
    QWidget *m_fieldsBox = nullptr;
    QVBoxLayout *m_column;
    QLabel *m_problems;
    QPushButton *m_deed;
    QPushButton *m_back;
    QList<FormField *> m_fields;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, QVariant> m_initial;
};

} // namespace kesu
