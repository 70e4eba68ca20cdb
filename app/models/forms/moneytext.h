#pragma once

#include <QString>

#include <optional>

namespace kesu {

// Money as typed at a counter, in the currency's smallest unit: "1254", "1,254.50", "¥ 99", "3.5万", "200元". Nothing
// when it is no amount, is negative or has more than two decimals.
std::optional<qint64> parseMoney(QStringView typed);
// "1,254.50"; the inverse of parseMoney.
QString moneyText(qint64 smallestUnits);

} // namespace kesu
