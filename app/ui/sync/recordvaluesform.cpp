#include "sync/recordvaluesform.h"

#include <QVBoxLayout>

#include "deadlines/timetexts.h"
#include "forms/fieldeditor.h"
#include "forms/formfield.h"
#include "forms/formgrid.h"
#include "sync/recordtexts.h"
#include "sync/syncdeps.h"
#include "tickets/editorspecs.h"

using namespace Qt::StringLiterals;

namespace kesu {

RecordValuesForm::RecordValuesForm(const SyncDeps &deps, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_grid(new FormGrid)
{
    setObjectName(u"recordValuesForm"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
}

void RecordValuesForm::open(const QString &type, const TicketId &ticket, const QStringList &fields,
                            const QVariantMap &values)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_editors.clear();
    m_fixed.clear();
    m_view = {};
    if (!ticket.isNull()) {
        if (const auto view = m_deps.tickets.load(ticket))
            m_view = *view;
    }
    const EditorSpecs specs(m_view, m_deps.reference);
    for (const QString &field : fields) {
        if (field.contains(u'/')) {
            m_fixed.insert(field, values.value(field));
            continue;
        }
        EditorSpec spec = type == "ticket"_L1 && field != "_deleted"_L1
                              ? specs.of(field)
                              : recordtexts::plainEditor(type, field, m_deps.reference);
        spec.label = recordtexts::fieldLabel(type, field);
        auto *editor = new FieldEditor(spec, [this] { return m_deps.time.now(); },
                                       timetexts::branchZone(m_deps.reference));
        editor->setValue(values.value(field));
        auto *row = new FormField(field, editor, this);
        row->setLabel(spec.label);
        row->setHint(spec.hint);
        row->setWide(spec.wide);
        m_grid->addWidget(row);
        m_editors.append({field, editor});
    }
}

QVariantMap RecordValuesForm::values() const
{
    QVariantMap values = m_fixed;
    for (const auto &[field, editor] : m_editors)
        values.insert(field, editor->value());
    return values;
}

QString RecordValuesForm::unknownField() const
{
    for (const auto &[field, editor] : m_editors) {
        if (editor->isUnknown())
            return editor->spec().label;
    }
    return {};
}

void RecordValuesForm::focusFirst()
{
    if (!m_editors.isEmpty())
        m_editors.first().second->setFocus(Qt::OtherFocusReason);
}

} // namespace kesu
