#include "ticket/stepform.h"

#include "base/language.h"
#include "forms/fieldeditor.h"
#include "forms/formfield.h"
#include "texts/findingtexts.h"
#include "tickets/editorspecs.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Choosing a scheme changes what its codes mean.
const QHash<QString, QStringList> &dependents()
{
    static const QHash<QString, QStringList> fields{
        {u"category_scheme"_s, {u"category"_s, u"subcategory"_s}},
        {u"category"_s, {u"subcategory"_s}},
        {u"level_scheme"_s, {u"level"_s, u"major_criteria"_s}},
        {u"satisfaction_scale"_s, {u"satisfaction"_s}},
    };
    return fields;
}

} // namespace

StepForm::StepForm(const TicketDeps &deps, QWidget *parent)
    : SideForm(deps, u"step"_s, parent)
{
}

void StepForm::open(const TicketView &view, const StepOption &step, const QVariantMap &proposed)
{
    m_view = view;
    m_step = step;
    const Transition &transition = step.transition;
    const QString name = transition.name.in(uiLanguage());
    QStringList known{transition.consequence.in(uiLanguage())};
    for (const Finding &finding : step.reasons) { // to be known before it is done
        if (finding.severity == Finding::Severity::Warning && !transition.asks.contains(finding.where))
            known.append(findingtexts::sentence(finding));
    }
    known.removeAll(QString());
    start(view.facts.ticket.id.text() + u'/' + transition.code, name, known.join(u'\n'),
          clocksRunOn() ? tr("Suspend, time limits run on") : name);
    const EditorSpecs specs(m_view, deps().reference, deps().search, deps().customers);
    for (const QString &key : transition.asks) {
        if (key != "clocks"_L1 || !clocksRunOn())
            addAsked(specs, key);
    }
    addAsked(specs, u"at"_s);
    for (const QString &key : transition.asks) { // in their order: a scheme before its codes
        if (proposed.contains(key))
            editor(key)->setValue(proposed.value(key));
    }
    restoreKept();
}

// The policy lets no clock wait; the button says so.
bool StepForm::clocksRunOn() const
{
    return std::any_of(m_step.reasons.cbegin(), m_step.reasons.cend(),
                       [](const Finding &finding) { return finding.code == "clocks-keep-running"_L1; });
}

void StepForm::addAsked(const EditorSpecs &specs, const QString &key)
{
    EditorSpec spec = specs.of(key);
    if (key == u"at"_s)
        spec.hint = tr("Now, if left empty.");
    QVariant initial = spec.initial;
    if (const TicketField *field = findTicketField(key)) {
        initial = field->get(m_view.facts.ticket);
        if (field->type == FieldType::Flag && !initial.toBool())
            initial = {}; // not yet said, rather than No
    }
    addField(spec, initial, m_step.transition.requires_.contains(key));
}

void StepForm::fieldChanged(const QString &key)
{
    const QStringList affected = dependents().value(key);
    if (affected.isEmpty())
        return;
    TicketView typed = m_view;
    for (const FormField *asked : fields()) {
        if (const TicketField *field = findTicketField(asked->key()))
            field->set(typed.facts.ticket, value(asked->key()));
    }
    const EditorSpecs specs(typed, deps().reference);
    for (const QString &dependent : affected) {
        if (FieldEditor *dependentEditor = editor(dependent))
            dependentEditor->setChoices(specs.of(dependent).choices);
    }
}

TransitionInput StepForm::input() const
{
    TransitionInput input;
    for (const FormField *field : fields()) {
        const QString key = field->key();
        const QVariant given = value(key);
        if (key == u"at"_s)
            input.at = Instant::fromIso(given.toString());
        else if (isChanged(key) || (given.isValid() && !findTicketField(key)))
            input.values.insert(key, given);
    }
    return input;
}

void StepForm::save()
{
    if (complain())
        return;
    const TransitionInput given = input();
    const TicketId id = m_view.facts.ticket.id;
    const Findings findings = deps().tickets.checkStep(id, m_step.transition.code, given);
    if (hasErrors(findings)) {
        QHash<QString, QString> byField;
        QStringList general;
        for (const Finding &finding : findings) {
            if (editor(finding.where))
                byField.insert(finding.where, findingtexts::sentence(finding));
            else
                general.append(findingtexts::sentence(finding));
        }
        showProblems(byField, general);
        return;
    }
    const auto result = deps().tickets.perform(id, m_step.transition.code, given, m_view.version);
    if (result)
        succeed();
    else
        fail(result.error());
}

} // namespace kesu
