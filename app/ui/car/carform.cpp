#include "car/carform.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "car/carwords.h"
#include "deadlines/timetexts.h"
#include "eightd/eightdspecs.h"
#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"
#include "forms/fieldeditor.h"
#include "forms/formcard.h"
#include "forms/formfield.h"
#include "reference/referenceservice.h"
#include "texts/findingtexts.h"
#include "theme/metrics.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString list = u"car"_s;

} // namespace

CarForm::CarForm(const ReferenceService &reference, const ClockTicker &ticker, QWidget *parent)
    : QWidget(parent), m_reference(reference), m_ticker(ticker)
{
    setObjectName(u"carForm"_s);
    build();
}

void CarForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupGap);
    for (const CarCard &each : carCards()) {
        auto *card = new FormCard(u"car_"_s + each.name, this);
        card->setTitle(each.title);
        card->setNote(each.note);
        for (const QString &key : each.keys)
            addField(*card, key);
        m_cards.insert(each.name, card);
        column->addWidget(card);
    }
    column->addStretch();
}

void CarForm::addField(FormCard &card, const QString &key)
{
    EditorSpec spec = eightdspecs::of(list, *findCarField(key), m_reference);
    if (key == "issued_to"_L1) { // a department of the house, or a supplier by name
        spec.kind = EditorSpec::Kind::Choice;
        spec.freeText = true;
        for (const QString &department : m_reference.departments())
            spec.choices.append({department, department});
    }
    auto *editor = new FieldEditor(spec, [this] { return m_ticker.now(); }, timetexts::branchZone(m_reference), &card);
    FormField *field = card.addField(key, editor, spec.wide);
    field->setLabel(spec.label);
    m_keys.append(key);
    m_fields.insert(key, field);
    m_editors.insert(key, editor);
    connect(editor, &FieldEditor::changed, this, [this, key] { onChanged(key); });
}

void CarForm::refresh(const QString &key)
{
    const QScopedValueRollback showing(m_showing, true);
    m_editors.value(key)->setValue(findCarField(key)->get(m_stored));
}

void CarForm::show(const Car &stored)
{
    const Car before = m_stored;
    m_stored = stored;
    const QTimeZone zone = timetexts::branchZone(m_reference);
    for (const QString &key : std::as_const(m_keys)) {
        const RecordField<Car> *field = findCarField(key);
        if (!m_touched.contains(key)) {
            refresh(key);
            m_fields.value(key)->setHint({});
        } else if (!before.id.isNull() && field->get(before) != field->get(stored)) {
            m_fields.value(key)->setHint(tr("Meanwhile somebody else wrote: %1")
                                             .arg(eightdtexts::value(list, *field, field->get(stored), zone)));
        }
        m_editors.value(key)->setEnabled(stored.state != CarState::Closed && stored.state != CarState::Cancelled);
    }
}

void CarForm::onChanged(const QString &key)
{
    if (m_showing)
        return;
    const FieldEditor *editor = m_editors.value(key);
    const bool differs = editor->isUnknown() || editor->value() != findCarField(key)->get(m_stored);
    if (differs)
        m_touched.insert(key);
    else
        m_touched.remove(key);
    m_fields.value(key)->setProblem({});
    Q_EMIT changed();
}

Car CarForm::edited() const
{
    Car car = m_stored;
    for (const QString &key : m_touched) {
        if (!m_editors.value(key)->isUnknown())
            (void)findCarField(key)->set(car, m_editors.value(key)->value());
    }
    return car;
}

bool CarForm::isChanged() const
{
    return !m_touched.isEmpty();
}

void CarForm::takeBack()
{
    const QSet<QString> typed = m_touched;
    m_touched.clear();
    for (const QString &key : typed) {
        refresh(key);
        m_fields.value(key)->setHint({});
        m_fields.value(key)->setProblem({});
    }
}

QJsonObject CarForm::typed() const
{
    QJsonObject typed;
    for (const QString &key : m_touched)
        typed.insert(key, QJsonValue::fromVariant(m_editors.value(key)->value()));
    return typed;
}

void CarForm::restore(const QJsonObject &typed)
{
    for (const QString &key : std::as_const(m_keys)) {
        if (!typed.contains(key))
            continue;
        m_editors.value(key)->setValue(typed.value(key).toVariant());
        onChanged(key); // as if it had been typed just now
    }
}

bool CarForm::complain(const Findings &findings, bool focus)
{
    QHash<QString, QString> problems;
    for (const QString &key : std::as_const(m_keys)) {
        if (m_editors.value(key)->isUnknown())
            problems.insert(key, tr("This is not understood. Please choose or type it again."));
    }
    for (const Finding &finding : findings)
        problems.insert(finding.where, findingtexts::sentence(finding));
    FormField *first = nullptr;
    for (const QString &key : std::as_const(m_keys)) {
        m_fields.value(key)->setProblem(problems.value(key));
        if (!first && problems.contains(key))
            first = m_fields.value(key);
    }
    if (first && focus)
        first->focusEditor();
    return first != nullptr;
}

void CarForm::focusFirst()
{
    for (const QString &key : std::as_const(m_keys)) {
        if (!m_editors.value(key)->value().isValid()) {
            m_fields.value(key)->focusEditor();
            return;
        }
    }
}

bool CarForm::focusField(const QString &key)
{
    if (FormField *field = m_fields.value(key))
        field->focusEditor();
    return m_fields.contains(key);
}

void CarForm::retranslate()
{
    for (const CarCard &each : carCards()) {
        m_cards.value(each.name)->setTitle(each.title);
        m_cards.value(each.name)->setNote(each.note);
        for (const QString &key : each.keys) {
            const EditorSpec spec = eightdspecs::of(list, *findCarField(key), m_reference);
            m_fields.value(key)->setLabel(spec.label);
            if (key != "issued_to"_L1 && !spec.choices.isEmpty())
                m_editors.value(key)->setChoices(spec.choices);
        }
    }
}

void CarForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
