#pragma once

#include <optional>

#include "base/id.h"
#include "base/result.h"

namespace kesu {

// What somebody signs with: one record for each person and branch, so that every desk of the branch knows it and no
// other. `password` is a hash; see services/people.
struct Credential {
    StaffId staff;
    QString branch;
    QString login;
    QString password;

    bool operator==(const Credential &) const = default;
};

// The record's identity follows from whose it is: two desks that set a password without knowing of each other mean the
// same record.
QString credentialId(const StaffId &staff, const QString &branch);

// The same password, however an input method spelled it: full-width letters and composed signs are made alike.
QString plainPassword(const QString &typed);

// Error BadInput "password-short", "password-same-as-name".
Result<void> checkNewPassword(const QString &password, const QString &login, const QString &name);

// Seconds to wait after so many wrong passwords in a row; the first three cost nothing.
qint64 waitAfterFailures(qint64 failures);

} // namespace kesu
