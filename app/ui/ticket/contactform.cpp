#include "ticket/contactform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "forms/formfield.h"
#include "forms/formkeys.h"
#include "reference/referenceservice.h"
#include "texts/errortexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "ticket/fieldeditor.h"
#include "tickets/contacttexts.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;

namespace kesu {

ContactForm::ContactForm(const TicketDeps &deps, QWidget *parent)
    : QWidget(parent)
    , m_deps(deps)
    , m_keeper(deps.drafts, u"contact"_s, [this] { return contentToKeep(); }, [this] { return m_deps.ticker.now(); })
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"contactForm"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ContactForm::open(const TicketView &view)
{
    m_view = view;
    m_keeper.setSubject(view.facts.ticket.id.text(), view.facts.ticket.number);
    build();
    const QJsonObject kept = m_keeper.kept();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (FieldEditor *editor = m_editors.value(it.key()))
            editor->setValue(it.value().toVariant());
    }
}

void ContactForm::build()
{
    using Kind = EditorSpec::Kind;
    delete m_body;
    m_editors.clear();
    m_fields.clear();
    m_initial = {};
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_layout->addWidget(m_body);
    auto *title = new QLabel(tr("Contact with the customer"), m_body);
    title->setFont(titleFont(font()));
    column->addWidget(title);

    const EditorSpecs specs(m_view, m_deps.reference);
    const QList<Choice> yesNo = specs.of(u"consent"_s).choices;
    add({u"purpose"_s, tr("Purpose"), {}, Kind::Choice, contacttexts::purposes()}, true);
    EditorSpec way = specs.of(u"contact_way"_s);
    way.label = tr("Way");
    add(way, true);
    add({u"outgoing"_s, tr("Who turned to whom"), {}, Kind::Options,
         {{u"out"_s, tr("We contacted the customer"), {}, {}, {}},
          {u"in"_s, tr("The customer contacted us"), {}, {}, {}}}}, false);
    add({u"reached"_s, tr("Reached"), {}, Kind::Options, yesNo}, false);
    add(specs.of(u"contact_person"_s), false);
    add(specs.of(u"contact_text"_s), true);
    add(specs.of(u"contact_outcome"_s), false);
    EditorSpec at = specs.of(u"at"_s);
    at.hint = tr("Now, if left empty.");
    add(at, false);

    m_editors.value(u"outgoing"_s)->setValue(u"out"_s);
    m_editors.value(u"reached"_s)->setValue(true);
    m_editors.value(u"contact_person"_s)->setValue(m_view.facts.ticket.contactPerson.isEmpty()
                                                       ? m_view.customer.name : m_view.facts.ticket.contactPerson);
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        m_initial.insert(it.key(), QJsonValue::fromVariant(it.value()->value()));

    m_problem = new QLabel(m_body);
    m_problem->setObjectName(u"contactProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QPalette warn = m_problem->palette();
    warn.setColor(QPalette::WindowText, errorTone(palette()));
    m_problem->setPalette(warn);
    auto *back = new QPushButton(tr("Back"), m_body);
    back->setObjectName(u"contactBackButton"_s);
    auto *save = new QPushButton(tr("Save contact"), m_body);
    save->setObjectName(u"contactSaveButton"_s);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(save);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    column->addStretch();
    auto *keys = new FormKeys(m_body);
    keys->setLastStop(save);
    connect(keys, &FormKeys::saveRequested, this, &ContactForm::save);
    connect(keys, &FormKeys::backRequested, back, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, &ContactForm::save);
    connect(back, &QPushButton::clicked, this, [this] {
        m_keeper.keepNow();
        Q_EMIT backRequested();
    });
}

void ContactForm::add(const EditorSpec &spec, bool required)
{
    auto *editor = new FieldEditor(spec, [this] { return m_deps.ticker.now(); },
                                   timetexts::branchZone(m_deps.reference), m_body);
    auto *field = new FormField(spec.key, editor, m_body);
    field->setLabel(spec.label);
    field->setHint(spec.hint);
    field->setRequired(required);
    m_body->layout()->addWidget(field);
    m_editors.insert(spec.key, editor);
    m_fields.append(field);
    connect(editor, &FieldEditor::changed, &m_keeper, &DraftKeeper::touch);
}

void ContactForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->focusEditor();
}

QString ContactForm::text(const QString &key) const
{
    return m_editors.value(key)->value().toString();
}

QJsonObject ContactForm::contentToKeep() const
{
    QJsonObject content;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const QJsonValue value = QJsonValue::fromVariant(it.value()->value());
        if (value != m_initial.value(it.key()))
            content.insert(it.key(), value);
    }
    return content;
}

void ContactForm::save()
{
    for (FormField *field : std::as_const(m_fields)) {
        const FieldEditor *editor = m_editors.value(field->key());
        QString problem;
        if (editor->isUnknown())
            problem = tr("This is not understood. Please choose or type it again.");
        else if (field->isRequired() && !editor->value().isValid())
            problem = tr("Please fill this in.");
        field->setProblem(problem);
        if (!problem.isEmpty()) {
            field->focusEditor();
            return;
        }
    }
    Contact contact;
    contact.ticket = m_view.facts.ticket.id;
    contact.purpose = text(u"purpose"_s);
    contact.way = text(u"contact_way"_s);
    contact.outgoing = text(u"outgoing"_s) != u"in"_s;
    contact.reached = m_editors.value(u"reached"_s)->value().toBool();
    contact.person = text(u"contact_person"_s);
    contact.text = text(u"contact_text"_s);
    contact.outcome = text(u"contact_outcome"_s);
    contact.at = Instant::fromIso(text(u"at"_s)).value_or(m_deps.ticker.now());
    const auto added = m_deps.tickets.addContact(contact);
    if (!added) {
        m_keeper.keepNow();
        m_problem->setText(errortexts::sentence(added.error()));
        m_problem->show();
        return;
    }
    m_keeper.forget();
    Q_EMIT saved();
}

void ContactForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_body) {
        m_keeper.keepNow();
        open(m_view);
    }
    QWidget::changeEvent(event);
}

} // namespace kesu
