#pragma once

#include <QFrame>
#include <QHash>

#include "forms/draftkeeper.h"
#include "ticket/ticketdeps.h"
#include "tickets/factgroups.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kesu {

class FieldEditor;
class FindingsList;
class FormField;
class ProblemLabel;

// One card of facts: reads as a table; F2 or its button turns it into a form, saved with Ctrl+Enter. A fact's label
// tells who set it, when, on which device and what it was before.
class FactCard : public QFrame {
    Q_OBJECT

public:
    FactCard(const TicketDeps &deps, const QString &group, QWidget *parent = nullptr);

    QString group() const { return m_group.name; }
    // `unsettled`: fields that several people set differently.
    void show(const TicketView &view, const FactGroup &group, const QStringList &unsettled = {});
    bool isEditing() const { return m_form; }
    void edit();
    void keepDraft();

Q_SIGNALS:
    void saved();
    void editCustomerRequested();
    void editingChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showFacts();
    void addHint(QGridLayout *grid);
    void addFact(QGridLayout *grid, int row, const Fact &fact);
    QString authorship(const QString &key) const;
    void buildForm();
    void save();
    QString problem(const Error &error) const;
    void stopEditing();
    QVariantMap changes() const;
    QJsonObject contentToKeep() const;

    TicketDeps m_deps;
    TicketView m_view;
    FactGroup m_group;
    QStringList m_unsettled;
    DraftKeeper m_keeper;
    QLabel *m_title;
    QPushButton *m_edit;
    QVBoxLayout *m_column;
    QWidget *m_table = nullptr;
    QWidget *m_form = nullptr;
    ProblemLabel *m_problem = nullptr;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, FormField *> m_fields;
    QHash<QString, QVariant> m_initial;
    qint64 m_seen = 0; // version of the ticket that what is being typed started from
};

} // namespace kesu
