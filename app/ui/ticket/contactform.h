#pragma once

#include <QWidget>

#include "ticket/draftkeeper.h"
#include "ticket/ticketdeps.h"
#include "tickets/editorspecs.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kesu {

class FieldEditor;
class FormField;

// One contact with the customer, written down while or after it happens (客户沟通台账, R-394, R-396). What is typed is
// kept as a draft.
class ContactForm : public QWidget {
    Q_OBJECT

public:
    explicit ContactForm(const TicketDeps &deps, QWidget *parent = nullptr);

    void open(const TicketView &view);
    void focusFirst();
    void keepDraft() { m_keeper.keepNow(); }

Q_SIGNALS:
    void saved();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void add(const EditorSpec &spec, bool required);
    void save();
    QString text(const QString &key) const;
    QJsonObject contentToKeep() const;

    TicketDeps m_deps;
    TicketView m_view;
    DraftKeeper m_keeper;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    QLabel *m_problem = nullptr;
    QHash<QString, FieldEditor *> m_editors;
    QList<FormField *> m_fields;
    QJsonObject m_initial;
};

} // namespace kesu
