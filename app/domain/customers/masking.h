#pragma once

#include <QStringList>

#include "customers/customer.h"

namespace kesu {

// 张*, 欧阳**, J***: the first sign (both of a double surname) stays. Organisations are not persons and stay readable.
QString maskedName(const QString &name);
// 138****8000; a landline keeps its last four digits; anything shorter than five digits is hidden.
QString maskedPhone(const QString &phone);
QString maskedIdentityNumber(const QString &number);

// Who sees personal data in the open: those who talk to the customer or decide. Quality staff work on masked data.
bool maySeePersonalData(const QStringList &roles);
// The customer as someone with these roles may see it. `confidential`: the customer asked for it, so that only
// supervisors and above see it in the open.
Customer maskedFor(const QStringList &roles, const Customer &customer, bool confidential = false);

} // namespace kesu
