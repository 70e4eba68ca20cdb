#include "eightd/fieldbinder.h"

#include <QEvent>

#include "base/actor.h"
#include "deadlines/timetexts.h"
#include "eightd/disciplineoverview.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdspecs.h"
#include "forms/fieldeditor.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "reference/referenceservice.h"
#include "texts/findingtexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

FieldBinder::FieldBinder(EightDEditing &editing, const EightDDeps &deps, QWidget *page)
    : QObject(page)
    , m_editing(editing)
    , m_deps(deps)
{
    connect(&editing, &EightDEditing::changed, this, &FieldBinder::refresh);
    connect(&editing, &EightDEditing::reviewed, this, &FieldBinder::showFindings);
    QMetaObject::invokeMethod(this, &FieldBinder::showFindings, Qt::QueuedConnection); // once its fields are there
}

FormField *FieldBinder::add(FormCard &card, const QString &key)
{
    return add(card, {}, {}, key);
}

FormField *FieldBinder::add(FormCard &card, const QString &list, const QString &id, const QString &key)
{
    FieldEditor *made = editor(list, id, key, &card);
    const EditorSpec spec = made->spec();
    FormField *field = card.addField(spec.key, made, spec.wide);
    field->setLabel(spec.label);
    m_bound.last().field = field;
    return field;
}

FieldEditor *FieldBinder::editor(const QString &list, const QString &id, const QString &key, QWidget *parent)
{
    const RecordFieldInfo *info = eightdspecs::info(list, key);
    Q_ASSERT(info);
    return editor(list, id, eightdspecs::of(list, *info, m_deps.reference), parent);
}

FieldEditor *FieldBinder::editor(const QString &list, const QString &id, const EditorSpec &spec, QWidget *parent)
{
    auto *made = new FieldEditor(spec, [&time = m_deps.time] { return time.now(); },
                                 timetexts::branchZone(m_deps.reference), parent);
    made->setValue(m_editing.value(list, id, spec.key));
    made->setEnabled(m_editing.isWritable());
    made->focusProxy()->installEventFilter(this);
    const Bound bound{list, id, spec.key, made, nullptr};
    m_bound.removeIf([](const Bound &each) { return !each.editor; });
    m_bound.append(bound);
    connect(made, &FieldEditor::changed, this, [this, bound] { take(bound); });
    return made;
}

void FieldBinder::take(const Bound &bound)
{
    if (bound.editor->isUnknown()) // words nobody understands stay in the editor until they are put right
        return;
    const QVariant value = bound.editor->value();
    const QVariantMap following = m_completion ? m_completion(bound.list, bound.id, bound.key, value) : QVariantMap();
    m_editing.setValue(bound.list, bound.id, bound.key, value, following);
}

void FieldBinder::refresh(const QStringList &lists)
{
    for (const Bound &bound : std::as_const(m_bound)) {
        if (!bound.editor || !lists.contains(bound.list))
            continue;
        bound.editor->setEnabled(m_editing.isWritable());
        const QVariant now = m_editing.value(bound.list, bound.id, bound.key);
        if (!bound.editor->isUnknown() && bound.editor->value() != now)
            bound.editor->setValue(now);
    }
}

void FieldBinder::showFindings()
{
    QHash<QString, QString> said; // by field
    for (const ReviewedFinding &reviewed : m_editing.findings()) {
        QString &text = said[placeOf(reviewed.finding)];
        if (!reviewed.accepted && text.isEmpty())
            text = findingtexts::sentence(reviewed.finding);
    }
    for (const Bound &bound : std::as_const(m_bound)) {
        if (bound.field && bound.list.isEmpty())
            bound.field->setProblem(said.value(bound.key));
    }
}

bool FieldBinder::focus(const QString &keyOrId)
{
    for (const Bound &bound : std::as_const(m_bound)) {
        if (!bound.editor || (bound.list.isEmpty() ? bound.key != keyOrId : bound.id != keyOrId))
            continue;
        bound.editor->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool FieldBinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const Bound &bound : std::as_const(m_bound)) {
            if (bound.editor && bound.editor->focusProxy() == watched)
                Q_EMIT entered(bound.list, bound.id, bound.key);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kesu
