#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include "base/instant.h"

namespace kesu {

// The identity of one kind of record: a TicketId is not a CustomerId is not a QString.
template<typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isNull() const { return m_text.isEmpty(); }
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using TicketId = Id<struct TicketTag>;
using CustomerId = Id<struct CustomerTag>;
using StaffId = Id<struct StaffTag>;

// UUIDv7 (RFC 9562 §5.7) of the given time and ten random bytes, lower case, no braces. Sorts by time.
QString makeUuidV7(Instant time, const QByteArray &tenRandomBytes);

} // namespace kesu
