#include "ticket/stepform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "forms/formfield.h"
#include "forms/formkeys.h"
#include "reference/referenceservice.h"
#include "texts/errortexts.h"
#include "texts/findingtexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "ticket/fieldeditor.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

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
    : QWidget(parent)
    , m_deps(deps)
    , m_keeper(deps.drafts, u"step"_s, [this] { return contentToKeep(); }, [this] { return m_deps.ticker.now(); })
    , m_title(wrapped(u"stepTitleLabel"_s, this))
    , m_consequence(wrapped(u"stepConsequenceLabel"_s, this))
    , m_column(new QVBoxLayout)
    , m_problems(wrapped(u"stepProblemsLabel"_s, this))
    , m_deed(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setObjectName(u"stepForm"_s);
    m_deed->setObjectName(u"stepDeedButton"_s);
    m_deed->setDefault(true);
    m_back->setObjectName(u"stepBackButton"_s);
    QPalette warn = m_problems->palette();
    warn.setColor(QPalette::WindowText, errorTone(palette()));
    m_problems->setPalette(warn);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_deed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_consequence);
    layout->addLayout(m_column);
    layout->addWidget(m_problems);
    layout->addLayout(buttons);
    layout->addStretch();
    auto *keys = new FormKeys(this);
    keys->setLastStop(m_deed);
    connect(keys, &FormKeys::saveRequested, this, &StepForm::perform);
    connect(keys, &FormKeys::backRequested, m_back, &QPushButton::click);
    connect(m_deed, &QPushButton::clicked, this, &StepForm::perform);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_keeper.keepNow();
        Q_EMIT backRequested();
    });
}

void StepForm::open(const TicketView &view, const StepOption &step)
{
    m_view = view;
    m_step = step;
    const Transition &transition = step.transition;
    m_keeper.setSubject(view.facts.ticket.id.text() + u'/' + transition.code, transition.name.in(uiLanguage()));
    m_title->setFont(titleFont(font()));
    m_title->setText(transition.name.in(uiLanguage()));
    m_consequence->setText(transition.consequence.in(uiLanguage()));
    m_consequence->setVisible(!m_consequence->text().isEmpty());
    m_deed->setText(transition.name.in(uiLanguage()));
    m_back->setText(tr("Back"));
    build();
    const QJsonObject kept = m_keeper.kept();
    if (!kept.isEmpty())
        restore(kept);
    showProblems({});
}

void StepForm::build()
{
    delete m_fieldsBox;
    m_fields.clear();
    m_editors.clear();
    m_initial.clear();
    m_fieldsBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_fieldsBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_column->addWidget(m_fieldsBox);
    for (const QString &key : m_step.transition.asks)
        addField(key);
    addField(u"at"_s);
    QWidget *previous = m_title;
    for (FormField *field : std::as_const(m_fields)) {
        QWidget::setTabOrder(previous, field->editor());
        previous = field->editor();
    }
}

void StepForm::addField(const QString &key)
{
    if (m_editors.contains(key))
        return;
    const EditorSpecs specs(m_view, m_deps.reference);
    EditorSpec spec = specs.of(key);
    if (key == u"at"_s)
        spec.hint = tr("Now, if left empty.");
    auto *editor = new FieldEditor(spec, [this] { return m_deps.ticker.now(); },
                                   timetexts::branchZone(m_deps.reference), m_fieldsBox);
    if (const TicketField *field = findTicketField(key)) {
        const bool unset = field->type == FieldType::Flag && !field->get(m_view.facts.ticket).toBool();
        if (!unset)
            editor->setValue(field->get(m_view.facts.ticket));
    }
    auto *field = new FormField(key, editor, m_fieldsBox);
    field->setLabel(spec.label);
    field->setHint(spec.hint);
    field->setRequired(m_step.transition.requires_.contains(key));
    m_fieldsBox->layout()->addWidget(field);
    m_fields.append(field);
    m_editors.insert(key, editor);
    m_initial.insert(key, editor->value());
    connect(editor, &FieldEditor::changed, this, [this, key] { onChanged(key); });
}

void StepForm::onChanged(const QString &key)
{
    m_keeper.touch();
    const QStringList affected = dependents().value(key);
    if (affected.isEmpty())
        return;
    TicketView typed = m_view;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (const TicketField *field = findTicketField(it.key()))
            field->set(typed.facts.ticket, it.value()->value());
    }
    const EditorSpecs specs(typed, m_deps.reference);
    for (const QString &dependent : affected) {
        if (FieldEditor *editor = m_editors.value(dependent))
            editor->setChoices(specs.of(dependent).choices);
    }
}

void StepForm::focusFirst()
{
    for (FormField *field : std::as_const(m_fields)) {
        if (!m_editors.value(field->key())->value().isValid()) {
            field->focusEditor();
            return;
        }
    }
    m_deed->setFocus(Qt::OtherFocusReason);
}

TransitionInput StepForm::input() const
{
    TransitionInput input;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const QVariant value = it.value()->value();
        if (it.key() == u"at"_s)
            input.at = Instant::fromIso(value.toString());
        else if (value != m_initial.value(it.key()) || (value.isValid() && !findTicketField(it.key())))
            input.values.insert(it.key(), value);
    }
    return input;
}

QJsonObject StepForm::contentToKeep() const
{
    QJsonObject content;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const QVariant value = it.value()->value();
        if (value != m_initial.value(it.key()))
            content.insert(it.key(), QJsonValue::fromVariant(value));
    }
    return content;
}

void StepForm::restore(const QJsonObject &content)
{
    for (auto it = content.begin(); it != content.end(); ++it) {
        if (FieldEditor *editor = m_editors.value(it.key())) {
            editor->setValue(it.value().toVariant());
            onChanged(it.key());
            editor->setValue(it.value().toVariant());
        }
    }
}

void StepForm::showProblems(const Findings &findings)
{
    QStringList general;
    QHash<QString, QString> byField;
    FormField *first = nullptr;
    for (const Finding &finding : findings) {
        if (m_editors.contains(finding.where))
            byField[finding.where] = findingtexts::sentence(finding);
        else
            general.append(findingtexts::sentence(finding));
    }
    for (FormField *field : std::as_const(m_fields)) {
        field->setProblem(byField.value(field->key()));
        if (!first && byField.contains(field->key()))
            first = field;
    }
    m_problems->setText(general.join(u'\n'));
    m_problems->setVisible(!general.isEmpty());
    if (first)
        first->focusEditor();
}

bool StepForm::findUnknown()
{
    for (FormField *field : std::as_const(m_fields)) {
        if (!m_editors.value(field->key())->isUnknown())
            continue;
        field->setProblem(tr("This is not understood. Please choose or type it again."));
        field->focusEditor();
        return true;
    }
    return false;
}

void StepForm::perform()
{
    if (findUnknown())
        return;
    const TransitionInput given = input();
    const QString code = m_step.transition.code;
    const Findings findings = m_deps.tickets.checkStep(m_view.facts.ticket.id, code, given);
    if (hasErrors(findings)) {
        m_keeper.keepNow();
        showProblems(findings);
        return;
    }
    if (const auto result = m_deps.tickets.perform(m_view.facts.ticket.id, code, given); !result) {
        m_keeper.keepNow();
        m_problems->setText(errortexts::sentence(result.error()));
        m_problems->setVisible(true);
        return;
    }
    m_keeper.forget();
    Q_EMIT done(code);
}

} // namespace kesu
