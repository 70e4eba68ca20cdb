#pragma once

#include <QList>

#include <optional>

#include "base/store.h"
#include "eightd/eightd.h"

namespace kesu {

class WriteSession;

// Signatures of CARs and complaint reports as rows; those of 8D reports are records of the report.
class ApprovalStore {
public:
    explicit ApprovalStore(Store &store) : m_store(store) { }

    // Of one CAR or ticket, the oldest first.
    Result<QList<Approval>> of(const QString &record) const;
    Result<void> insert(WriteSession &session, const QString &ticket, const QString &record,
                        const Approval &approval) const;

    // Whose next signature may be waited for: open 8D reports that somebody has signed, and tickets whose complaint
    // report nobody has approved since.
    Result<QStringList> signedOpenReports() const;
    Result<QStringList> unapprovedTickets() const;

    // When what an 8D report says was last changed; nothing for one that is as it was made.
    Result<std::optional<Instant>> lastChange(const EightDId &report) const;
    // The same of one record, without the fields named.
    Result<std::optional<Instant>> lastChange(const QString &type, const QString &id, const QStringList &except) const;

private:
    Store &m_store;
};

} // namespace kesu
