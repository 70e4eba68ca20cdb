#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

#include "deadlines/clock.h"

namespace kesu {

// One stretch of a clock's way in words, as the ledger popup and the printed ledger show it.
struct LedgerTextLine {
    QString span;     // 11-20 周五 16:20–17:30
    QString reason;   // 工作时间, 春节, 已暂停：等待客户
    QString counted;  // 1小时10分; empty when skipped
    bool skipped = false;
};

namespace ledgertexts {

QList<LedgerTextLine> lines(const Ledger &ledger, const QTimeZone &zone);
// The counted time of all lines beside the budget: "Counted 26 h 15 min of 48 h".
QString sum(const Ledger &ledger, qint64 budgetSeconds);

} // namespace ledgertexts
} // namespace kesu
