#pragma once

#include <QHash>

#include "eightd/eightd.h"

namespace kesu {

// What the reader of a report has seen of each of its records; handed back unread when changes are saved.
struct EightDSeen {
    qint64 own = 0;               // this device's own operations up to a number
    QHash<QString, qint64> bases; // the hub's versions, by record id
};

// A report as lists show it.
struct EightDLine {
    EightDId id;
    QString number;
    QString ticket;
    QString title;
    EightDState state = EightDState::Open;
    ReportStage stage = ReportStage::Interim;
    QString responsible;
    std::optional<QDate> openedOn;
    std::optional<QDate> closedOn;
};

} // namespace kesu
