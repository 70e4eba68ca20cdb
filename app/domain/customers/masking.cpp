#include "customers/masking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool hasDoubleSurname(const QString &name)
{
    static const QStringList surnames{
        u"欧阳"_s, u"歐陽"_s, u"司马"_s, u"司馬"_s, u"上官"_s, u"诸葛"_s, u"諸葛"_s, u"司徒"_s, u"夏侯"_s,
        u"皇甫"_s, u"尉迟"_s, u"尉遲"_s, u"公孙"_s, u"公孫"_s, u"慕容"_s, u"令狐"_s, u"宇文"_s, u"长孙"_s, u"長孫"_s,
    };
    return name.size() > 2 && surnames.contains(name.left(2));
}

bool hasAny(const QStringList &roles, std::initializer_list<QStringView> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](QStringView role) { return roles.contains(role.toString()); });
}

} // namespace

QString maskedName(const QString &name)
{
    const QString text = name.trimmed();
    if (text.isEmpty())
        return {};
    // A family name outside the basic plane is two UTF-16 units and must not be cut in half.
    const qsizetype kept = hasDoubleSurname(text) || text.at(0).isHighSurrogate() ? 2 : 1;
    const bool latin = text.at(0).unicode() < 0x250;
    const qsizetype stars = latin ? 3 : std::max<qsizetype>(1, text.size() - kept);
    return text.left(kept) + QString(std::min<qsizetype>(stars, 3), u'*');
}

QString maskedPhone(const QString &phone)
{
    const QString digits = normalizedPhone(phone);
    if (digits.size() < 5)
        return digits.isEmpty() ? QString() : u"****"_s;
    const qsizetype head = digits.size() >= 11 ? 3 : 0;
    return digits.left(head) + u"****"_s + digits.right(4);
}

QString maskedIdentityNumber(const QString &number)
{
    const QString text = number.trimmed();
    return text.size() < 8 ? QString(text.size(), u'*') : text.left(3) + QString(text.size() - 5, u'*') + text.right(2);
}

bool maySeePersonalData(const QStringList &roles)
{
    return hasAny(roles, {u"counter", u"handler", u"supervisor", u"manager", u"administrator"});
}

Customer maskedFor(const QStringList &roles, const Customer &customer, bool confidential)
{
    const bool open = confidential ? hasAny(roles, {u"supervisor", u"manager", u"administrator"})
                                   : maySeePersonalData(roles);
    if (open)
        return customer;
    Customer masked = customer;
    if (!customer.organisation)
        masked.name = maskedName(customer.name);
    masked.contactPerson = maskedName(customer.contactPerson);
    masked.phone = maskedPhone(customer.phone);
    masked.phone2 = maskedPhone(customer.phone2);
    masked.email = customer.email.isEmpty() ? QString() : customer.email.left(1) + u"***"_s;
    masked.address = customer.address.isEmpty() ? QString() : customer.address.left(3) + u"***"_s;
    masked.identityNumber = maskedIdentityNumber(customer.identityNumber);
    masked.remark.clear();
    return masked;
}

} // namespace kesu
