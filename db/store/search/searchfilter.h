#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "base/instant.h"

namespace kesu {

class Statement;

// What a search is narrowed down to. Empty members do not restrict; all that are given must hold.
struct SearchFilter {
    QStringList states;      // codes
    QStringList kinds;
    QString ownerId;         // handling owner or first-contact owner
    QString branch;
    QString categoryScheme;
    QString category;
    QString levelScheme;
    QString level;
    QString channel;
    QString product;
    QString batch;
    QString customerId;
    std::optional<Instant> receivedFrom;
    std::optional<Instant> receivedTo; // exclusive

    bool operator==(const SearchFilter &) const = default;
    bool isEmpty() const;
    // " AND …" on the table alias `t`; bind() fills its parameters in the same order.
    QByteArray sql() const;
    void bind(Statement &statement) const;
};

} // namespace kesu
