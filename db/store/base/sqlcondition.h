#pragma once

#include <QByteArray>
#include <QVariantList>

namespace kesu {

// A piece of a WHERE with the values for its marks: "t.rid IN (SELECT …)". Empty: no restriction.
struct SqlCondition {
    QByteArray sql;
    QVariantList arguments;
};

} // namespace kesu
