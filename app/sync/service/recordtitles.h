#pragma once

#include <QString>

#include "eightd/eightd.h"

namespace kesu {

class ServiceContext;

// What a record is called in lists of conflicts and refused changes.
class RecordTitles
{
public:
    explicit RecordTitles(ServiceContext &context) : m_context(context) { }

    // The ticket a record is or hangs on; null for others and for what is not here.
    TicketId ticketOf(const QString &type, const QString &id) const;
    // The report a record belongs to; null when to none.
    EightDId eightDOf(const QString &type, const QString &id) const;
    // "KS-SH01-20261121-A0001 宽带网络中断"; the record's own name where there is no ticket, its id where there is no name.
    QString title(const QString &type, const QString &id, const TicketId &ticket) const;
    QString staffName(const QString &user) const;
    QString deviceName(const QString &device) const;

private:
    ServiceContext &m_context;
};

} // namespace kesu
