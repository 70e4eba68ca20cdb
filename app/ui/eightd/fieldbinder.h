#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

#include "base/recordfields.h"
#include "eightd/eightddeps.h"

namespace kesu {

class EightDEditing;
class FieldEditor;
class FormCard;
class FormField;
struct EditorSpec;

// Ties editors to the fields of a report being written: typing is a deed of the report, what changes elsewhere (undo,
// other people) appears in the editor, and what the review says of a field stands below it. One binder for each page.
class FieldBinder : public QObject
{
    Q_OBJECT

public:
    FieldBinder(EightDEditing &editing, const EightDDeps &deps, QWidget *page);

    // A field of the report itself, in a card.
    FormField *add(FormCard &card, const QString &key);
    // A field of one record. The editor alone, for rows of tables; delete it when the record goes.
    FieldEditor *editor(const QString &list, const QString &id, const QString &key, QWidget *parent);
    // With a spec of the caller's own for the field spec.key: choices from the report, other words.
    FieldEditor *editor(const QString &list, const QString &id, const EditorSpec &spec, QWidget *parent);
    FormField *add(FormCard &card, const QString &list, const QString &id, const QString &key);

    // Asked for what follows in other fields of the record from a value somebody typed.
    using Completion = std::function<QVariantMap(const QString &list, const QString &id, const QString &key,
                                                 const QVariant &value)>;
    void setCompletion(Completion completion) { m_completion = std::move(completion); }

    // Puts the keyboard into the editor of a field or, with a record's id, into its first editor. False: not here.
    bool focus(const QString &keyOrId);

Q_SIGNALS:
    // A field got the keyboard, for whoever wants to say more about it.
    void entered(const QString &list, const QString &id, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Bound {
        QString list;
        QString id;
        QString key;
        QPointer<FieldEditor> editor;
        QPointer<FormField> field;
    };

    void take(const Bound &bound);
    void refresh(const QStringList &lists);
    void showFindings();

    EightDEditing &m_editing;
    EightDDeps m_deps;
    QList<Bound> m_bound;
    Completion m_completion;
};

} // namespace kesu
