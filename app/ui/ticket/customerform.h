#pragma once

#include <QWidget>

#include "ticket/draftkeeper.h"
#include "ticket/ticketdeps.h"
#include "tickets/editorspecs.h"

class QLabel;
class QVBoxLayout;

namespace kesu {

class FieldEditor;
class FormField;

// The customer's own data, corrected from a ticket; every ticket of the customer shows it.
class CustomerForm : public QWidget {
    Q_OBJECT

public:
    explicit CustomerForm(const TicketDeps &deps, QWidget *parent = nullptr);

    void open(const TicketView &view);
    void focusFirst();
    void keepDraft() { m_keeper.keepNow(); }

Q_SIGNALS:
    void saved();
    void backRequested();

private:
    void build();
    void save();
    QJsonObject contentToKeep() const;

    TicketDeps m_deps;
    TicketView m_view;
    DraftKeeper m_keeper;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    QLabel *m_problem = nullptr;
    QHash<QString, FieldEditor *> m_editors;
    QList<FormField *> m_fields;
};

} // namespace kesu
