#pragma once

#include <QHash>
#include <QWidget>

#include "forms/draftkeeper.h"
#include "ticket/ticketdeps.h"
#include "tickets/editorspecs.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kesu {

class FieldEditor;
class FormField;
class ProblemLabel;

// A form at the side of the ticket page: title, fields, what is wrong, and two buttons, the deed and the way back. What is
// typed is kept as a draft; a refusal keeps everything. Subclasses say which fields there are and what the deed does.
class SideForm : public QWidget {
    Q_OBJECT

public:
    // `name` names the draft and the objects: "<name>Form", "<name>BackButton", "<name>SaveButton".
    SideForm(const TicketDeps &deps, const QString &name, QWidget *parent = nullptr);

    void focusFirst();
    void keepDraft() { m_keeper.keepNow(); }

Q_SIGNALS:
    void done();
    void backRequested();

protected:
    // Empties the form for another subject; fields are added after it, then restoreKept() brings a draft back.
    void start(const QString &subject, const QString &title, const QString &note, const QString &deed);
    void addField(const EditorSpec &spec, const QVariant &initial, bool required);
    void restoreKept();

    virtual void fieldChanged(const QString &key) { Q_UNUSED(key) }
    virtual void save() = 0;

    const TicketDeps &deps() const { return m_deps; }
    const QList<FormField *> &fields() const { return m_fields; }
    FieldEditor *editor(const QString &key) const { return m_editors.value(key); }
    QVariant value(const QString &key) const;
    bool isChanged(const QString &key) const;
    // Says so below every field that holds words nobody understands, or is required and empty. False: all is well.
    bool complain();
    void showProblems(const QHash<QString, QString> &byField, const QStringList &general);
    void fail(const Error &error);
    void succeed(); // the draft goes, done() is said

private:
    void onChanged(const QString &key);
    QJsonObject contentToKeep() const;

    TicketDeps m_deps;
    DraftKeeper m_keeper;
    QLabel *m_title;
    QLabel *m_note;
    ProblemLabel *m_problems;
    QPushButton *m_deed;
    QPushButton *m_back;
    QVBoxLayout *m_column;
    QWidget *m_box = nullptr;
    QList<FormField *> m_fields;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, QVariant> m_initial;
};

} // namespace kesu
