#include "tickets/factgroups.h"

#include <QCoreApplication>

#include "reference/referenceservice.h"
#include "texts/fieldtexts.h"
#include "tickets/fieldvalues.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FactGroups)
};

// Fields that only steps may change, as a step stamps an event and asks its guards.
bool belongsToSteps(const QString &key)
{
    static const QStringList keys{
        u"number"_s, u"kind"_s, u"state"_s, u"state_reason"_s, u"resume_state"_s, u"round"_s, u"branch"_s,
        u"merged_into"_s, u"customer_id"_s, u"proposed_category"_s, u"category_scheme"_s, u"category"_s,
        u"subcategory"_s, u"level_scheme"_s, u"level"_s, u"first_contact_owner"_s, u"handling_owner"_s,
        u"handling_department"_s, u"policy_id"_s, u"policy_version"_s, u"overlay_policies"_s, u"valid"_s,
        u"invalid_ground"_s, u"received_at"_s, u"group_id"_s};
    return keys.contains(key);
}

bool isHidden(const QString &key)
{
    static const QStringList keys{u"number"_s, u"state"_s, u"resume_state"_s, u"title"_s, u"customer_id"_s,
                                  u"policy_version"_s, u"currency"_s};
    return keys.contains(key);
}

QString shownValue(const TicketField &field, const Ticket &ticket, const ReferenceService &reference)
{
    if (field.key == u"round"_s && ticket.round == 1)
        return {};
    if (field.key == u"quantity"_s && !ticket.quantity.isEmpty())
        return ticket.quantity + u' ' + ticket.quantityUnit;
    if (field.key == u"quantity_unit"_s)
        return {};
    if (field.key == u"merged_into"_s || field.key == u"see_also"_s)
        return {}; // shown as links
    return fieldvalues::display(field.key, ticket, reference);
}

FactGroup customerGroup(const TicketView &view)
{
    FactGroup group{u"customer"_s, factGroupTitle(u"customer"_s), {}, {}};
    const auto add = [&group](const QString &label, const QString &value, bool wide = false) {
        if (!value.isEmpty())
            group.shown.append({QString(), label, value, wide});
    };
    add(Tr::tr("Name"), view.customer.name);
    add(Tr::tr("Phone"), view.customer.phone);
    add(Tr::tr("Second phone"), view.customer.phone2);
    if (view.customer.contactPerson != view.facts.ticket.contactPerson) // the ticket's own stands below
        add(Tr::tr("Contact person"), view.customer.contactPerson);
    add(Tr::tr("E-mail"), view.customer.email);
    add(Tr::tr("Address"), view.customer.address, true);
    add(Tr::tr("Customer number"), view.customer.customerNumber);
    add(Tr::tr("Remark"), view.customer.remark, true);
    return group;
}

} // namespace

QString factGroupTitle(const QString &group)
{
    if (group == u"matter"_s)
        return Tr::tr("What it is about");
    if (group == u"customer"_s)
        return Tr::tr("Customer");
    if (group == u"product"_s)
        return Tr::tr("Product");
    if (group == u"origin"_s)
        return Tr::tr("How it came");
    if (group == u"acceptance"_s)
        return Tr::tr("Acceptance and first judgement");
    if (group == u"grading"_s)
        return Tr::tr("Category and level");
    if (group == u"owner"_s)
        return Tr::tr("Responsibility for the ticket");
    if (group == u"policy"_s)
        return Tr::tr("Handling policy");
    if (group == u"handling"_s)
        return Tr::tr("Handling");
    if (group == u"closing"_s)
        return Tr::tr("Feedback and closing");
    return Tr::tr("Record");
}

QList<FactGroup> factGroups(const TicketView &view, const ReferenceService &reference)
{
    static const QStringList order{u"matter"_s, u"customer"_s, u"product"_s, u"origin"_s, u"grading"_s, u"owner"_s,
                                   u"handling"_s, u"closing"_s, u"acceptance"_s, u"policy"_s, u"flow"_s};
    QList<FactGroup> groups;
    for (const QString &name : order) {
        FactGroup group = name == u"customer"_s ? customerGroup(view) : FactGroup{name, factGroupTitle(name), {}, {}};
        for (const TicketField &field : ticketFields()) {
            if (field.group != name || isHidden(field.key))
                continue;
            const QString value = shownValue(field, view.facts.ticket, reference);
            if (!value.isEmpty()) {
                group.shown.append({field.key, fieldtexts::label(field.key), value,
                                    field.type == FieldType::LongText});
            }
            if (!belongsToSteps(field.key))
                group.editable.append(field.key);
        }
        if (name == u"matter"_s)
            group.editable.prepend(u"title"_s);
        groups.append(group);
    }
    return groups;
}

} // namespace kesu
