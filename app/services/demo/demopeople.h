#pragma once

#include <QRandomGenerator>

#include "customers/customer.h"
#include "reference/referenceservice.h"

namespace kesu {

// Made-up people and firms. A share of the customers comes back.
class DemoPeople
{
public:
    explicit DemoPeople(QRandomGenerator &random) : m_random(random) {}

    static QList<StaffMember> staff(const QString &branch); // the manager first; without ids
    static QStringList departments();

    Customer person(const QString &name = {});
    Customer firm();
    // A stored customer, who may complain again.
    void remember(const Customer &customer);

private:
    QString phone();

    QRandomGenerator &m_random;
    QList<Customer> m_regulars;
};

} // namespace kesu
