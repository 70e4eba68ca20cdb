#include "ticket/sideform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "forms/fieldeditor.h"
#include "forms/formfield.h"
#include "forms/formkeys.h"
#include "reference/referenceservice.h"
#include "texts/errortexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/clockticker.h"
#include "widgets/tonedlabel.h"

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

} // namespace

SideForm::SideForm(const TicketDeps &deps, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_deps(deps)
    , m_keeper(deps.drafts, name, [this] { return contentToKeep(); }, [this] { return m_deps.ticker.now(); })
    , m_title(wrapped(name + u"TitleLabel"_s, this))
    , m_note(wrapped(name + u"NoteLabel"_s, this))
    , m_problems(new ProblemLabel(name + u"ProblemsLabel"_s, this))
    , m_deed(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_column(new QVBoxLayout)
{
    setObjectName(name + u"Form"_s);
    m_title->setFont(titleFont(font()));
    m_deed->setObjectName(name + u"SaveButton"_s);
    m_deed->setDefault(true);
    m_back->setObjectName(name + u"BackButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_deed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(m_column);
    layout->addWidget(m_problems);
    layout->addLayout(buttons);
    layout->addStretch();
    auto *keys = new FormKeys(this);
    keys->setLastStop(m_deed);
    connect(keys, &FormKeys::saveRequested, m_deed, &QPushButton::click);
    connect(keys, &FormKeys::backRequested, m_back, &QPushButton::click);
    connect(m_deed, &QPushButton::clicked, this, [this] { save(); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_keeper.keepNow();
        Q_EMIT backRequested();
    });
}

void SideForm::start(const QString &subject, const QString &title, const QString &note, const QString &deed)
{
    m_keeper.setSubject(subject, title);
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_deed->setText(deed);
    m_back->setText(tr("Back"));
    delete m_box;
    m_fields.clear();
    m_editors.clear();
    m_initial.clear();
    m_box = new QWidget(this);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_column->addWidget(m_box);
    showProblems({}, {});
}

void SideForm::addField(const EditorSpec &spec, const QVariant &initial, bool required)
{
    if (m_editors.contains(spec.key))
        return;
    auto *editor = new FieldEditor(spec, [this] { return m_deps.ticker.now(); },
                                   timetexts::branchZone(m_deps.reference), m_box);
    if (initial.isValid())
        editor->setValue(initial);
    auto *field = new FormField(spec.key, editor, m_box);
    field->setLabel(spec.label);
    field->setHint(spec.hint);
    field->setRequired(required);
    m_box->layout()->addWidget(field);
    if (!m_fields.isEmpty())
        QWidget::setTabOrder(m_fields.last()->editor(), editor);
    m_fields.append(field);
    m_editors.insert(spec.key, editor);
    m_initial.insert(spec.key, editor->value());
    connect(editor, &FieldEditor::changed, this, [this, key = spec.key] { onChanged(key); });
}

void SideForm::onChanged(const QString &key)
{
    m_keeper.touch();
    fieldChanged(key);
}

void SideForm::restoreKept()
{
    const QJsonObject kept = m_keeper.kept();
    // In form order, as what is chosen first decides what the later ones offer.
    for (FormField *field : std::as_const(m_fields)) {
        if (!kept.contains(field->key()))
            continue;
        m_editors.value(field->key())->setValue(kept.value(field->key()).toVariant());
        fieldChanged(field->key());
    }
}

void SideForm::focusFirst()
{
    for (FormField *field : std::as_const(m_fields)) {
        if (!value(field->key()).isValid()) {
            field->focusEditor();
            return;
        }
    }
    m_deed->setFocus(Qt::OtherFocusReason);
}

QVariant SideForm::value(const QString &key) const
{
    const FieldEditor *editor = m_editors.value(key);
    return editor ? editor->value() : QVariant();
}

bool SideForm::isChanged(const QString &key) const
{
    return value(key) != m_initial.value(key);
}

QJsonObject SideForm::contentToKeep() const
{
    QJsonObject content;
    for (const FormField *field : m_fields) {
        if (isChanged(field->key()))
            content.insert(field->key(), QJsonValue::fromVariant(value(field->key())));
    }
    return content;
}

bool SideForm::complain()
{
    QHash<QString, QString> problems;
    for (const FormField *field : std::as_const(m_fields)) {
        if (m_editors.value(field->key())->isUnknown())
            problems.insert(field->key(), tr("This is not understood. Please choose or type it again."));
        else if (field->isRequired() && !value(field->key()).isValid())
            problems.insert(field->key(), tr("Please fill this in."));
    }
    showProblems(problems, {});
    return !problems.isEmpty();
}

void SideForm::showProblems(const QHash<QString, QString> &byField, const QStringList &general)
{
    FormField *first = nullptr;
    for (FormField *field : std::as_const(m_fields)) {
        field->setProblem(byField.value(field->key()));
        if (!first && byField.contains(field->key()))
            first = field;
    }
    m_problems->say(general.join(u'\n'));
    if (first || !general.isEmpty())
        m_keeper.keepNow();
    if (first)
        first->focusEditor();
}

void SideForm::fail(const Error &error)
{
    showProblems({}, {errortexts::sentence(error)});
}

void SideForm::succeed()
{
    m_keeper.forget();
    Q_EMIT done();
}

} // namespace kesu
