#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "customers/customer.h"

namespace kesu {

// Everything a customer can be found by, as plain keys: name grams of one to three characters, pinyin spellings, phone
// numbers with their ends, identity and customer number. Personal data: store them only through BlindHash.
QStringList customerKeys(const Customer &customer);
constexpr int customerKeysVersion = 1; // +1 when it gives other keys for the same customer

// What was typed to find a customer: parts of a name in either script, pinyin initials or spelling (zs, zhs,
// zhangs, 张s), a phone number however written, its last four digits, an identity or customer number. Several parts
// between blanks must all hold.
class CustomerQuery
{
public:
    using Keys = QStringList;               // all of them
    using Alternatives = QList<Keys>;       // any of them

    static CustomerQuery parse(QStringView typed);

    bool isEmpty() const { return m_parts.isEmpty(); }
    // For each part the sets of keys of which a customer must have one.
    QList<Alternatives> alternatives() const;
    // Keys alone may bring some too many (long parts, signs mixed with letters): ask matches() of each.
    bool needsCheck() const;
    bool matches(const Customer &customer) const;

private:
    QStringList m_parts; // folded
};

} // namespace kesu
