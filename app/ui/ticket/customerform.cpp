#include "ticket/customerform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "forms/formfield.h"
#include "forms/formkeys.h"
#include "texts/errortexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "ticket/fieldeditor.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Entry {
    QString key;
    QString Customer::*member;
    const char *label;
};

const Entry entries[] = {
    {QStringLiteral("name"), &Customer::name, QT_TRANSLATE_NOOP("kesu::CustomerForm", "Name")},
    {QStringLiteral("phone"), &Customer::phone, QT_TRANSLATE_NOOP("kesu::CustomerForm", "Phone")},
    {QStringLiteral("phone2"), &Customer::phone2, QT_TRANSLATE_NOOP("kesu::CustomerForm", "Second phone")},
    {QStringLiteral("contact_person"), &Customer::contactPerson,
     QT_TRANSLATE_NOOP("kesu::CustomerForm", "Contact person")},
    {QStringLiteral("email"), &Customer::email, QT_TRANSLATE_NOOP("kesu::CustomerForm", "E-mail")},
    {QStringLiteral("address"), &Customer::address, QT_TRANSLATE_NOOP("kesu::CustomerForm", "Address")},
    {QStringLiteral("customer_number"), &Customer::customerNumber,
     QT_TRANSLATE_NOOP("kesu::CustomerForm", "Customer number")},
    {QStringLiteral("remark"), &Customer::remark, QT_TRANSLATE_NOOP("kesu::CustomerForm", "Remark")},
};

} // namespace

CustomerForm::CustomerForm(const TicketDeps &deps, QWidget *parent)
    : QWidget(parent)
    , m_deps(deps)
    , m_keeper(deps.drafts, u"customer"_s, [this] { return contentToKeep(); }, [this] { return m_deps.ticker.now(); })
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"customerForm"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void CustomerForm::open(const TicketView &view)
{
    m_view = view;
    m_keeper.setSubject(view.customer.id.text(), view.customer.name);
    build();
    const QJsonObject kept = m_keeper.kept();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (FieldEditor *editor = m_editors.value(it.key()))
            editor->setValue(it.value().toVariant());
    }
}

void CustomerForm::build()
{
    delete m_body;
    m_editors.clear();
    m_fields.clear();
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_layout->addWidget(m_body);
    auto *title = new QLabel(tr("Customer"), m_body);
    title->setFont(titleFont(font()));
    auto *note = new QLabel(tr("The change shows on every ticket of this customer."), m_body);
    note->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(note);
    for (const Entry &entry : entries) {
        EditorSpec spec;
        spec.key = entry.key;
        spec.label = tr(entry.label);
        spec.kind = entry.key == u"address"_s || entry.key == u"remark"_s ? EditorSpec::Kind::Long
                                                                           : EditorSpec::Kind::Line;
        auto *editor = new FieldEditor(spec, [this] { return m_deps.ticker.now(); }, QTimeZone::utc(), m_body);
        editor->setValue(m_view.customer.*entry.member);
        auto *field = new FormField(spec.key, editor, m_body);
        field->setLabel(spec.label);
        column->addWidget(field);
        m_editors.insert(spec.key, editor);
        m_fields.append(field);
        connect(editor, &FieldEditor::changed, &m_keeper, &DraftKeeper::touch);
    }
    m_problem = new QLabel(m_body);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QPalette warn = m_problem->palette();
    warn.setColor(QPalette::WindowText, errorTone(palette()));
    m_problem->setPalette(warn);
    auto *back = new QPushButton(tr("Back"), m_body);
    back->setObjectName(u"customerBackButton"_s);
    auto *save = new QPushButton(tr("Save customer"), m_body);
    save->setObjectName(u"customerSaveButton"_s);
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
    connect(keys, &FormKeys::saveRequested, this, &CustomerForm::save);
    connect(keys, &FormKeys::backRequested, back, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, &CustomerForm::save);
    connect(back, &QPushButton::clicked, this, [this] {
        m_keeper.keepNow();
        Q_EMIT backRequested();
    });
}

void CustomerForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->focusEditor();
}

QJsonObject CustomerForm::contentToKeep() const
{
    QJsonObject content;
    for (const Entry &entry : entries) {
        const FieldEditor *editor = m_editors.value(entry.key);
        if (editor && editor->value().toString() != m_view.customer.*entry.member)
            content.insert(entry.key, editor->value().toString());
    }
    return content;
}

void CustomerForm::save()
{
    Customer changed = m_view.customer;
    for (const Entry &entry : entries)
        changed.*entry.member = m_editors.value(entry.key)->value().toString();
    const auto result = m_deps.tickets.editCustomer(changed);
    if (!result) {
        m_keeper.keepNow();
        m_problem->setText(errortexts::sentence(result.error()));
        m_problem->show();
        return;
    }
    m_keeper.forget();
    Q_EMIT saved();
}

} // namespace kesu
