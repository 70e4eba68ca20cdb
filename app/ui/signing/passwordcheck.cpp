#include "signing/passwordcheck.h"

#include "widgets/background.h"

namespace kesu {

PasswordCheck::PasswordCheck(PasswordService &passwords, QObject *parent) : QObject(parent), m_passwords(passwords) {}

void PasswordCheck::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void PasswordCheck::prove(const StaffId &staff, const QString &password, const Done &done)
{
    const auto attempt = m_passwords.begin(staff, password);
    if (!attempt) {
        done(attempt.error());
        return;
    }
    setBusy(true);
    inBackground(this, [tried = *attempt] { return tried.isRight(); }, [this, tried = *attempt, done](bool right) {
        setBusy(false);
        const auto proof = m_passwords.end(tried, right);
        if (proof)
            strengthen(tried, *proof);
        done(proof);
    });
}

void PasswordCheck::strengthen(const PasswordAttempt &attempt, const PasswordProof &proof)
{
    const PasswordCost cost = m_passwords.cost();
    if (!isWeakerThan(attempt.hash, cost))
        return;
    inBackground(this, [password = attempt.password, cost] { return hashOf(password, cost); },
                 [this, proof](const QString &hash) {
        (void)m_passwords.setHash(proof.staff(), hash, proof); // if it cannot be kept now, the next time will do
    });
}

void PasswordCheck::set(const StaffId &staff, const QString &password, const std::optional<PasswordProof> &proof,
                        const Kept &done)
{
    if (const auto may = m_passwords.maySet(staff, proof); !may) {
        done(may);
        return;
    }
    if (const auto allowed = m_passwords.allows(staff, password); !allowed) {
        done(allowed);
        return;
    }
    setBusy(true);
    inBackground(this, [password, cost = m_passwords.cost()] { return hashOf(password, cost); },
                 [this, staff, proof, done](const QString &hash) {
        setBusy(false);
        done(m_passwords.setHash(staff, hash, proof));
    });
}

} // namespace kesu
