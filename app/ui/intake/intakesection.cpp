#include "intake/intakesection.h"

#include <QEvent>
#include <QScopedValueRollback>

#include "forms/editorvalue.h"
#include "forms/formfield.h"
#include "texts/fieldtexts.h"
#include "tickets/ticketfields.h"

namespace kesu {

IntakeSection::IntakeSection(const QString &name, IntakeForm &form, QWidget *parent)
    : FormCard(name, parent), m_form(form)
{
}

FormField *IntakeSection::bind(const QString &key, QWidget *editor, bool wide)
{
    FormField *field = addField(key, editor, wide);
    m_bound.append(field);
    watchEditor(editor, this, [this, key, editor] { readEditor(key, editor); });
    return field;
}

void IntakeSection::readEditor(const QString &key, const QWidget *editor)
{
    if (!m_showing)
        m_form.setField(key, editorValue(editor), editorWords(editor));
}

void IntakeSection::foldWhenUnused()
{
    m_folds = true;
    setFoldable(true);
}

void IntakeSection::showDraft()
{
    const QScopedValueRollback showing(m_showing, true);
    m_unfolded = false;
    if (m_folds)
        setFolded(true);
    for (FormField *field : std::as_const(m_bound)) {
        setEditorValue(field->editor(), findTicketField(field->key())->get(m_form.ticket()));
        if (const QString words = m_form.draft().unread.value(field->key()); !words.isEmpty())
            setEditorWords(field->editor(), words);
        field->setProblem({});
    }
    refresh();
}

void IntakeSection::refresh()
{
    const QSet<QString> required = m_form.required();
    bool used = false;
    for (FormField *field : std::as_const(m_bound)) {
        field->setRequired(required.contains(field->key()));
        used = used || field->isRequired() || findTicketField(field->key())->get(m_form.ticket()).isValid();
        // A field the form filled in by itself (the time of receipt, a level by criterion) is shown; one with the
        // keyboard in it is the clerk's.
        const QVariant value = findTicketField(field->key())->get(m_form.ticket());
        const bool typing = field->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
        if (!typing && value.isValid() && editorValue(field->editor()) != value) {
            const QScopedValueRollback showing(m_showing, true);
            setEditorValue(field->editor(), value);
        }
    }
    if (m_folds && used && !m_unfolded) {
        m_unfolded = true;
        setFolded(false);
    }
}

void IntakeSection::retranslate()
{
    for (FormField *field : std::as_const(m_bound))
        field->setLabel(fieldtexts::label(field->key()));
}

void IntakeSection::changeEvent(QEvent *event)
{
    FormCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace kesu
