#include "ticket/factcard.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPen>
#include <QPushButton>
#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "forms/fieldeditor.h"
#include "forms/formfield.h"
#include "forms/formgrid.h"
#include "forms/formkeys.h"
#include "reference/referenceservice.h"
#include "texts/errortexts.h"
#include "texts/fieldtexts.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "theme/panel.h"
#include "tickets/editorspecs.h"
#include "tickets/fieldvalues.h"
#include "widgets/clockticker.h"
#include "widgets/tonedlabel.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString seenKey = u"@seen"_s; // beside the fields in a kept draft

} // namespace

FactCard::FactCard(const TicketDeps &deps, const QString &group, QWidget *parent)
    : QFrame(parent)
    , m_deps(deps)
    , m_keeper(deps.drafts, u"edit"_s, [this] { return contentToKeep(); }, [this] { return m_deps.ticker.now(); })
    , m_title(new QLabel(this))
    , m_edit(new QPushButton(this))
    , m_column(new QVBoxLayout(this))
{
    m_group.name = group;
    setObjectName(group + u"Card"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setFont(emphasised(font()));
    m_title->setWordWrap(true);
    m_edit->setObjectName(group + u"EditButton"_s);
    m_edit->setFlat(true);
    m_edit->setIcon(icon(u"edit"_s));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_edit);
    m_column->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::groupGap);
    m_column->setSpacing(metrics::gap);
    m_column->addLayout(head);
    connect(m_edit, &QPushButton::clicked, this, &FactCard::edit);
}

void FactCard::show(const TicketView &view, const FactGroup &group, const QStringList &unsettled)
{
    m_unsettled = unsettled;
    m_view = view;
    m_group = group;
    m_keeper.setSubject(view.facts.ticket.id.text() + u'/' + group.name, group.title);
    m_title->setText(group.title);
    setAccessibleName(group.title); // the card itself takes the keyboard
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Edit (F2)"));
    m_edit->setAccessibleName(tr("Edit: %1").arg(group.title));
    m_edit->setVisible(!m_form && (!group.editable.isEmpty() || group.name == u"customer"_s));
    if (m_form)
        return; // what is being typed stays; saving merges field by field
    showFacts();
    if (!m_keeper.kept().isEmpty())
        buildForm();
}

void FactCard::showFacts()
{
    delete m_table;
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::groupGap);
    grid->setVerticalSpacing(metrics::tightGap);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < m_group.shown.size(); ++row)
        addFact(grid, row, m_group.shown.at(row));
    if (m_group.shown.isEmpty())
        addHint(grid);
    m_table->setVisible(grid->count() > 0);
    m_column->addWidget(m_table);
}

// An empty card says what could stand in it.
void FactCard::addHint(QGridLayout *grid)
{
    constexpr qsizetype named = 4;
    QStringList labels;
    for (const QString &key : m_group.editable.mid(0, named))
        labels.append(fieldtexts::label(key));
    if (labels.isEmpty())
        return;
    auto *hint = new QuietLabel(tr("Nothing recorded yet: %1 …", "some fields")
                                    .arg(labels.join(tr(", ", "between the names of fields"))), m_table);
    hint->setObjectName(m_group.name + u"EmptyLabel"_s);
    grid->addWidget(hint, 0, 0, 1, 2);
}

void FactCard::addFact(QGridLayout *grid, int row, const Fact &fact)
{
    auto *label = new QuietLabel(fact.label, m_table);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setFixedWidth(fontMetrics().height() * 6);
    const bool unsettled = m_unsettled.contains(fact.key);
    auto *value = new TonedLabel(unsettled ? errorTone : nullptr, m_table);
    value->setText(unsettled ? tr("%1 (not settled)", "value of a field").arg(fact.value) : fact.value);
    value->setObjectName(fact.key + u"Value"_s);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    value->setAccessibleName(u"%1: %2"_s.arg(fact.label, value->text()));
    if (!fact.key.isEmpty()) {
        const QString who = authorship(fact.key);
        label->setToolTip(who);
        value->setToolTip(who);
    }
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
}

QString FactCard::authorship(const QString &key) const
{
    const QTimeZone zone = timetexts::branchZone(m_deps.reference);
    QStringList lines;
    for (const FieldChange &change : m_deps.tickets.history(m_view.facts.ticket.id, key)) {
        const QString before = fieldvalues::display(key, change.before, m_view.facts.ticket, m_deps.reference);
        lines.append(tr("%1 by %2 on device %3", "time, person, device")
                         .arg(timetexts::dateTime(change.at, zone), change.staffName, change.device));
        if (!before.isEmpty())
            lines.append(tr("Before: %1").arg(before));
        if (lines.size() > 6)
            break;
    }
    return lines.join(u'\n');
}

void FactCard::edit()
{
    if (m_group.name == u"customer"_s) {
        Q_EMIT editCustomerRequested();
        return;
    }
    if (m_form || m_group.editable.isEmpty())
        return;
    buildForm();
    for (const QString &key : std::as_const(m_group.editable)) {
        m_fields.value(key)->focusEditor();
        break;
    }
}

void FactCard::buildForm()
{
    m_table->hide();
    m_edit->hide();
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    auto *box = new QWidget(m_form);
    auto *grid = new FormGrid(box);
    grid->setContentsMargins(0, 0, 0, 0);
    column->addWidget(box);
    const EditorSpecs specs(m_view, m_deps.reference);
    const QJsonObject kept = m_keeper.kept();
    m_seen = kept.contains(seenKey) ? kept.value(seenKey).toInteger() : m_view.version;
    for (const QString &key : std::as_const(m_group.editable)) {
        const EditorSpec spec = specs.of(key);
        auto *editor = new FieldEditor(spec, [this] { return m_deps.ticker.now(); },
                                       timetexts::branchZone(m_deps.reference), box);
        editor->setValue(findTicketField(key)->get(m_view.facts.ticket));
        auto *field = new FormField(key, editor, box);
        field->setLabel(spec.label);
        field->setHint(spec.hint);
        field->setWide(spec.wide);
        grid->addWidget(field);
        m_editors.insert(key, editor);
        m_fields.insert(key, field);
        m_initial.insert(key, editor->value());
        if (kept.contains(key))
            editor->setValue(kept.value(key).toVariant());
        connect(editor, &FieldEditor::changed, &m_keeper, &DraftKeeper::touch);
    }
    m_problem = new ProblemLabel(m_group.name + u"ProblemLabel"_s, m_form);
    auto *back = new QPushButton(tr("Discard changes"), m_form);
    back->setObjectName(m_group.name + u"DiscardButton"_s);
    auto *save = new QPushButton(tr("Save changes"), m_form);
    save->setObjectName(m_group.name + u"SaveButton"_s);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(back);
    buttons->addWidget(save);
    column->addLayout(buttons);
    m_column->addWidget(m_form);
    auto *keys = new FormKeys(m_form);
    keys->setLastStop(save);
    connect(keys, &FormKeys::saveRequested, this, &FactCard::save);
    connect(keys, &FormKeys::backRequested, back, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, &FactCard::save);
    connect(back, &QPushButton::clicked, this, [this] {
        m_keeper.forget();
        stopEditing();
    });
    Q_EMIT editingChanged();
}

QVariantMap FactCard::changes() const
{
    QVariantMap changed;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.value()->value() != m_initial.value(it.key()))
            changed.insert(it.key(), it.value()->value());
    }
    return changed;
}

QJsonObject FactCard::contentToKeep() const
{
    QJsonObject content = QJsonObject::fromVariantMap(changes());
    if (!content.isEmpty())
        content.insert(seenKey, m_seen);
    return content;
}

void FactCard::save()
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const bool unknown = it.value()->isUnknown();
        m_fields.value(it.key())->setProblem(
            unknown ? tr("This is not understood. Please choose or type it again.") : QString());
        if (unknown) {
            m_fields.value(it.key())->focusEditor();
            return;
        }
    }
    const QVariantMap changed = changes();
    if (!changed.isEmpty()) {
        const auto result = m_deps.tickets.edit(m_view.facts.ticket.id, changed, m_seen);
        if (!result) {
            // The user is told that somebody else set the field; saving again says that this is known.
            if (result.error().kind == ErrorKind::Stale)
                m_seen = m_view.version;
            m_keeper.keepNow();
            m_problem->say(problem(result.error()));
            if (FormField *field = m_fields.value(result.error().where))
                field->focusEditor();
            return;
        }
    }
    m_keeper.forget();
    stopEditing();
    Q_EMIT saved();
}

QString FactCard::problem(const Error &error) const
{
    if (error.kind != ErrorKind::Stale)
        return errortexts::sentence(error);
    const QString now = fieldvalues::display(error.where, m_view.facts.ticket, m_deps.reference);
    return tr("%1 was set to “%2” by somebody else meanwhile. Save again to replace it.", "field, value")
        .arg(EditorSpecs::label(error.where), now);
}

void FactCard::stopEditing()
{
    m_form->deleteLater();
    m_form->hide();
    m_form = nullptr;
    m_editors.clear();
    m_fields.clear();
    m_initial.clear();
    showFacts();
    m_edit->setVisible(true);
    setFocus(Qt::OtherFocusReason);
    Q_EMIT editingChanged();
}

void FactCard::keepDraft()
{
    if (m_form)
        m_keeper.keepNow();
}

void FactCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        edit();
    else
        QFrame::keyPressEvent(event);
}

void FactCard::paintEvent(QPaintEvent *)
{
    const QPalette &colours = palette();
    paintPanel(this, QPen(hasFocus() ? colours.color(QPalette::Highlight) : lineTone(colours)),
               colours.color(QPalette::Base));
}

} // namespace kesu
