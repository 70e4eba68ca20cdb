#pragma once

#include <QList>

#include "base/store.h"
#include "people/credential.h"

namespace kesu {

class WriteSession;

// Logins and the hashes of passwords, as rows.
class CredentialStore {
public:
    explicit CredentialStore(Store &store) : m_store(store) { }

    Result<QList<Credential>> all() const;
    // Makes the record of this person and branch, or sets what differs.
    Result<void> put(WriteSession &session, const Credential &credential) const;

private:
    Store &m_store;
};

// Wrong passwords in a row. They stay on this machine and outlive a restart.
struct PasswordFailures {
    qint64 count = 0;
    Instant lastAt;
};

class PasswordTryStore {
public:
    explicit PasswordTryStore(Store &store) : m_store(store) { }

    Result<PasswordFailures> of(const StaffId &staff) const;
    Result<void> put(const StaffId &staff, const PasswordFailures &failures) const;
    Result<void> forget(const StaffId &staff) const;

private:
    Store &m_store;
};

} // namespace kesu
