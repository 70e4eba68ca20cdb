#include "eightd/recordform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include "base/actor.h"
#include "deadlines/timetexts.h"
#include "eightd/eightdcompletion.h"
#include "eightd/eightdediting.h"
#include "eightd/fieldbinder.h"
#include "eightd/recordsmodel.h"
#include "forms/fieldeditor.h"
#include "forms/formfield.h"
#include "forms/formgrid.h"
#include "forms/formkeys.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

RecordForm::RecordForm(const RecordsModel &model, const QString &id, EightDEditing &editing, const EightDDeps &deps)
    : m_model(model)
    , m_id(id)
    , m_editing(editing)
    , m_deps(deps)
    , m_binder(new FieldBinder(editing, deps, this))
    , m_findings(new TonedLabel(&errorTone, this))
    , m_deeds(new QHBoxLayout)
{
    const RecordsSpec &spec = model.spec();
    setObjectName(spec.name + u"RecordForm"_s);
    setAutoFillBackground(true);
    auto *grid = new FormGrid;
    grid->setMaximumColumns(3);
    for (const QString &key : spec.fields) {
        const EditorSpec made = recordspecs::editor(spec, key, editing.report(), deps.reference);
        FieldEditor *editor = m_binder->editor(spec.list, id, made, this);
        auto *field = new FormField(key, editor, this);
        field->setLabel(made.label);
        field->setWide(made.wide);
        editor->focusProxy()->installEventFilter(this);
        grid->addWidget(field);
        m_fields.append(field);
    }
    m_binder->setCompletion([this](const QString &list, const QString &record, const QString &key,
                                   const QVariant &value) {
        const QDate today = m_deps.time.now().toUtc().toTimeZone(timetexts::branchZone(m_deps.reference)).date();
        return eightDCompletion(m_editing.report(), list, record, key, value, m_deps.reference, today);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::gap, metrics::groupGap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_findings);
    column->addLayout(grid);
    column->addLayout(m_deeds);
    m_findings->setObjectName(u"recordFindingsLabel"_s);
    auto *next = new QPushButton(tr("Next"), this);
    next->setObjectName(u"nextRecordButton"_s);
    next->setToolTip(tr("Adds one behind this (Ctrl+Enter)"));
    next->setIcon(icon(u"plus"_s));
    auto *remove = new QPushButton(tr("Take out"), this);
    remove->setObjectName(u"removeRecordButton"_s);
    remove->setIcon(icon(u"trash"_s));
    m_deeds->addWidget(next);
    m_deeds->addStretch();
    m_deeds->addWidget(remove);
    connect(next, &QPushButton::clicked, this, &RecordForm::addWanted);
    connect(remove, &QPushButton::clicked, this, &RecordForm::removeWanted);
    for (QPushButton *button : {next, remove})
        button->setEnabled(editing.isWritable());
    auto *keys = new FormKeys(this);
    keys->setLastStop(next);
    connect(keys, &FormKeys::saveRequested, this, &RecordForm::addWanted);
    connect(keys, &FormKeys::backRequested, this, &RecordForm::closeWanted);
    connect(&editing, &EightDEditing::reviewed, this, &RecordForm::showFindings);
    connect(&editing, &EightDEditing::changed, this, [this](const QStringList &lists) {
        if (lists.contains(u"causes"_s) || lists.contains(u"actions"_s) || lists.contains(u"whys"_s))
            offerChoices();
    });
    showFindings();
}

void RecordForm::showFindings()
{
    const QStringList sentences = m_model.sentences(m_id);
    m_findings->setText(sentences.join(u'\n'));
    m_findings->setVisible(!sentences.isEmpty());
}

// Causes and actions the record may name, as they are called now.
void RecordForm::offerChoices()
{
    static const QStringList naming{u"causes"_s, u"parent"_s, u"action"_s, u"why"_s};
    for (const FormField *field : std::as_const(m_fields)) {
        if (!naming.contains(field->key()))
            continue;
        const QList<Choice> choices
            = recordspecs::editor(m_model.spec(), field->key(), m_editing.report(), m_deps.reference).choices;
        auto *editor = qobject_cast<FieldEditor *>(field->editor());
        const QSignalBlocker quiet(editor);
        editor->setChoices(choices);
    }
}

void RecordForm::focusField(const QString &key)
{
    for (FormField *field : std::as_const(m_fields)) {
        if (key.isEmpty() || field->key() == key) {
            field->focusEditor();
            return;
        }
    }
    if (!key.isEmpty())
        focusField();
}

void RecordForm::addDeed(QWidget *button)
{
    m_deeds->insertWidget(m_deeds->count() - 2, button); // before the room that parts off what takes away
}

void RecordForm::addOnTop(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget);
}

void RecordForm::takeTabOrder(QWidget *before)
{
    const auto follow = [&before](QWidget *next) {
        QWidget::setTabOrder(before, next);
        before = next;
    };
    for (const FormField *field : std::as_const(m_fields)) {
        QWidget *editor = field->editor();
        while (editor->focusProxy())
            editor = editor->focusProxy();
        follow(editor);
        for (QWidget *option : editor->findChildren<QWidget *>()) { // or Enter would lead from them back to the first field
            if (option->focusPolicy() != Qt::NoFocus)
                follow(option);
        }
    }
    for (int i = 0; i < m_deeds->count(); ++i) {
        if (QWidget *deed = m_deeds->itemAt(i)->widget())
            follow(deed);
    }
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (vertical && key->modifiers() == Qt::AltModifier) {
        Q_EMIT moveWanted(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecordForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor surface = mixed(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.06);
    painter.fillRect(rect(), surface);
    painter.fillRect(0, 0, 3, height(), palette().color(QPalette::Highlight));
    painter.fillRect(0, height() - 1, width(), 1, lineTone(palette()));
}

} // namespace kesu
