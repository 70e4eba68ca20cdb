#include "customers/customerstore.h"

#include "base/writesession.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString typeName = u"customer"_s;

// The text fields by column, one table for both directions.
const QList<std::pair<QString, QString Customer::*>> &textFields()
{
    static const QList<std::pair<QString, QString Customer::*>> fields{
        {u"name"_s, &Customer::name}, {u"contact_person"_s, &Customer::contactPerson},
        {u"phone"_s, &Customer::phone}, {u"phone2"_s, &Customer::phone2}, {u"email"_s, &Customer::email},
        {u"address"_s, &Customer::address}, {u"identity_number"_s, &Customer::identityNumber},
        {u"language"_s, &Customer::language}, {u"customer_number"_s, &Customer::customerNumber},
        {u"remark"_s, &Customer::remark},
    };
    return fields;
}

} // namespace

QVariantMap toFields(const Customer &customer)
{
    QVariantMap fields{{u"organisation"_s, customer.organisation}};
    for (const auto &[key, member] : textFields())
        fields.insert(key, customer.*member);
    return fields;
}

Customer customerFromFields(const CustomerId &id, const QVariantMap &fields)
{
    Customer customer;
    customer.id = id;
    customer.organisation = fields.value(u"organisation"_s).toBool();
    for (const auto &[key, member] : textFields())
        customer.*member = fields.value(key).toString();
    return customer;
}

Result<Loaded<Customer>> CustomerStore::load(const CustomerId &id) const
{
    const EntityReader reader(m_store.database(), typeName);
    const auto row = reader.find(id.text());
    if (!row)
        return row.error();
    return Loaded<Customer>{customerFromFields(id, reader.fields(*row)), m_store.seenNow(row->ver)};
}

Result<void> CustomerStore::insert(WriteSession &session, const Customer &customer) const
{
    return session.create(typeName, customer.id.text(), toFields(customer));
}

Result<bool> CustomerStore::update(WriteSession &session, const Customer &before, const Customer &after, Seen seen,
                                   const QString &reason) const
{
    const QVariantMap old = toFields(before);
    QVariantMap changed = toFields(after);
    changed.removeIf([&](const auto &entry) { return old.value(entry.key()) == entry.value(); });
    return session.set(typeName, before.id.text(), changed, seen, reason);
}

} // namespace kesu
