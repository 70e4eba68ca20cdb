#include "customers/customer.h"

namespace kesu {

QString normalizedPhone(QStringView phone)
{
    QString digits;
    for (const QChar c : phone) {
        const int digit = c.digitValue(); // full-width digits count too
        if (digit >= 0)
            digits.append(QChar(u'0' + digit));
    }
    if (digits.size() > 11 && digits.startsWith(QLatin1String("0086")))
        digits.remove(0, 4);
    else if (digits.size() > 11 && digits.startsWith(QLatin1String("86")))
        digits.remove(0, 2);
    return digits;
}

} // namespace kesu
