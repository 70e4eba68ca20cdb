#pragma once

#include <QString>

#include "base/id.h"
#include "base/instant.h"

namespace kesu {

// Who complains. All but the kind is personal data: shown by right, never in the text index.
struct Customer {
    CustomerId id;
    bool organisation = false;
    QString name;
    QString contactPerson; // of an organisation
    QString phone;
    QString phone2;
    QString email;
    QString address;
    QString identityNumber; // optional, off by default
    QString language;       // preferred language or dialect, R-047
    QString customerNumber; // the organisation's own
    QString remark;

    bool operator==(const Customer &) const = default;
};

// Digits only, without +86/0086 and separators, so that 138-0013-8000 equals 13800138000. Empty when there is no digit.
QString normalizedPhone(QStringView phone);

} // namespace kesu
