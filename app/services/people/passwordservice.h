#pragma once

#include <QObject>

#include <optional>

#include "base/id.h"
#include "base/result.h"
#include "people/passwordhash.h"

namespace kesu {

class ServiceContext;
class SettingService;
struct Credential;

// That somebody has just given their password. Only PasswordService makes one, so whoever asks for it need not trust
// its caller.
class PasswordProof {
public:
    const StaffId &staff() const { return m_staff; }

private:
    friend class PasswordService;
    explicit PasswordProof(StaffId staff) : m_staff(std::move(staff)) { }
    StaffId m_staff;
};

// One attempt, taken out of the service so that its slow part can run on another thread.
struct PasswordAttempt {
    StaffId staff;
    QString hash;
    QString password;
    bool isRight() const { return isPasswordOf(hash, password); } // slow
};

struct LoginState {
    QString login;
    bool hasPassword = false;
};

// Logins and passwords of the branch's people (README.md). Lives in the thread of its store; what hashes is slow and
// blocks, except where it is taken apart into a quick beginning, a slow middle for any thread and a quick end.
class PasswordService : public QObject
{
    Q_OBJECT

public:
    PasswordService(ServiceContext &context, const SettingService &settings, QObject *parent = nullptr);
    ~PasswordService() override;

    LoginState stateOf(const StaffId &staff) const;
    // By login name, id or name. Error NotFound, or Refused "user-ambiguous" for a name that two people have.
    Result<StaffId> find(const QString &who) const;
    // Whether setting somebody else's login or password asks for an administrator's own.
    bool administratorMustProve() const;
    PasswordCost cost() const;

    // Errors NotPermitted: "password-wrong", "password-wait" (args: seconds), "password-none".
    Result<PasswordProof> check(const StaffId &staff, const QString &password);
    // The same in three parts. begin() counts the try; end() takes it back when it was right.
    Result<PasswordAttempt> begin(const StaffId &staff, const QString &password);
    Result<PasswordProof> end(const PasswordAttempt &attempt, bool right);

    // By an administrator; `proof` is theirs where administratorMustProve(). Error BadInput "login-taken".
    Result<void> setLogin(const StaffId &staff, const QString &login, const std::optional<PasswordProof> &proof = {});
    Result<void> setPassword(const StaffId &staff, const QString &password,
                             const std::optional<PasswordProof> &proof = {});
    // With the hash made elsewhere, of a password that allows() took.
    Result<void> setHash(const StaffId &staff, const QString &hash, const std::optional<PasswordProof> &proof);
    Result<void> allows(const StaffId &staff, const QString &password) const;
    // Whether the password of this person may be set with this proof: their own, or an administrator's. Error
    // NotPermitted "administrator-needed".
    Result<void> maySet(const StaffId &staff, const std::optional<PasswordProof> &proof) const;

Q_SIGNALS:
    void loginsChanged();

private:
    Credential credentialOf(const StaffId &staff) const;
    bool isAdministrator(const StaffId &staff) const;
    Result<void> actsForAdministrator(const std::optional<PasswordProof> &proof) const;
    Result<void> put(const StaffId &author, const Credential &credential, const QString &action);

    ServiceContext &m_context;
    const SettingService &m_settings;
};

} // namespace kesu
