#pragma once

#include <QObject>

#include <functional>

#include "people/passwordservice.h"

namespace kesu {

// Proves a password without holding up the window: hashing takes up to half a second. One check at a time; nothing is
// told once this is gone.
class PasswordCheck : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<PasswordProof> &)>;
    using Kept = std::function<void(const Result<void> &)>;

    explicit PasswordCheck(PasswordService &passwords, QObject *parent = nullptr);

    void prove(const StaffId &staff, const QString &password, const Done &done);
    // Sets a password of this person; `proof` as PasswordService::maySet asks for it.
    void set(const StaffId &staff, const QString &password, const std::optional<PasswordProof> &proof,
             const Kept &done);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void setBusy(bool busy);
    void strengthen(const PasswordAttempt &attempt, const PasswordProof &proof);

    PasswordService &m_passwords;
    bool m_busy = false;
};

} // namespace kesu
