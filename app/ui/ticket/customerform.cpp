#include "ticket/customerform.h"

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
    : SideForm(deps, u"customer"_s, parent)
{
}

void CustomerForm::open(const TicketView &view)
{
    m_view = view;
    start(view.customer.id.text(), tr("Customer"), tr("The change shows on every ticket of this customer."),
          tr("Save customer"));
    for (const Entry &entry : entries) {
        EditorSpec spec;
        spec.key = entry.key;
        spec.label = tr(entry.label);
        const bool isLong = entry.key == u"address"_s || entry.key == u"remark"_s;
        spec.kind = isLong ? EditorSpec::Kind::Long : EditorSpec::Kind::Line;
        addField(spec, m_view.customer.*entry.member, false);
    }
    restoreKept();
}

void CustomerForm::save()
{
    if (complain())
        return;
    Customer changed = m_view.customer;
    for (const Entry &entry : entries)
        changed.*entry.member = value(entry.key).toString();
    const auto result = deps().tickets.editCustomer(changed);
    if (result)
        succeed();
    else
        fail(result.error());
}

} // namespace kesu
