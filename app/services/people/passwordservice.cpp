#include "people/passwordservice.h"

#include <algorithm>

#include "base/servicecontext.h"
#include "base/writesession.h"
#include "people/credentialstore.h"
#include "reference/hubpermission.h"
#include "reference/referencelibrary.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Error notPermitted(const QString &code, const QStringList &args = {})
{
    return {ErrorKind::NotPermitted, code, u"password"_s, args};
}

} // namespace

PasswordService::PasswordService(ServiceContext &context, const SettingService &settings, QObject *parent)
    : QObject(parent), m_context(context), m_settings(settings)
{
}

PasswordService::~PasswordService() = default;

Credential PasswordService::credentialOf(const StaffId &staff) const
{
    Credential wanted;
    wanted.staff = staff;
    for (const StaffMember &member : m_context.library().staff()) {
        if (member.id == staff)
            wanted.branch = member.branch;
    }
    for (const Credential &credential : CredentialStore(m_context.store()).all().value_or({})) {
        if (credential.staff == staff && credential.branch == wanted.branch)
            return credential;
    }
    return wanted;
}

LoginState PasswordService::stateOf(const StaffId &staff) const
{
    const Credential credential = credentialOf(staff);
    return {credential.login, !credential.password.isEmpty()};
}

Result<StaffId> PasswordService::find(const QString &who) const
{
    const QString wanted = who.trimmed();
    const QList<StaffMember> &staff = m_context.library().staff();
    QList<StaffId> called;
    for (const StaffMember &member : staff) {
        if (!member.active)
            continue;
        const Credential credential = credentialOf(member.id);
        if (member.id.text() == wanted
            || (!credential.login.isEmpty() && credential.login.compare(wanted, Qt::CaseInsensitive) == 0))
            return member.id;
        if (member.name == wanted)
            called.append(member.id);
    }
    if (called.size() > 1)
        return Error{ErrorKind::Refused, u"user-ambiguous"_s, u"user"_s, {who}};
    return called.isEmpty() ? Result<StaffId>(Error{ErrorKind::NotFound, u"unknown-user"_s, u"user"_s, {who}})
                            : called.first();
}

bool PasswordService::isAdministrator(const StaffId &staff) const
{
    const QList<StaffMember> &members = m_context.library().staff();
    return std::any_of(members.cbegin(), members.cend(), [&](const StaffMember &member) {
        return member.id == staff && member.active && member.roles.contains(u"administrator"_s);
    });
}

bool PasswordService::administratorMustProve() const
{
    const QList<Credential> credentials = CredentialStore(m_context.store()).all().value_or({});
    return std::any_of(credentials.cbegin(), credentials.cend(), [this](const Credential &credential) {
        return !credential.password.isEmpty() && isAdministrator(credential.staff);
    });
}

PasswordCost PasswordService::cost() const
{
    return m_settings.value(setting::passwordCost).toString() == "interactive"_L1 ? PasswordCost::Interactive
                                                                                  : PasswordCost::Moderate;
}

Result<PasswordAttempt> PasswordService::begin(const StaffId &staff, const QString &password)
{
    const Credential credential = credentialOf(staff);
    if (credential.password.isEmpty())
        return notPermitted(u"password-none"_s, {m_context.library().staffName(staff)});
    const PasswordTryStore tries(m_context.store());
    const auto failures = tries.of(staff);
    if (!failures)
        return failures.error();
    const Instant now = m_context.now();
    const qint64 wait = waitAfterFailures(failures->count);
    // A clock that was set back must not lock anybody out for longer than the wait itself.
    const qint64 passed = std::max<qint64>(0, (now.ms - failures->lastAt.ms) / 1000);
    if (passed < wait)
        return notPermitted(u"password-wait"_s, {QString::number(wait - passed)});
    if (const auto counted = tries.put(staff, {failures->count + 1, now}); !counted)
        return counted.error();
    return PasswordAttempt{staff, credential.password, password};
}

Result<PasswordProof> PasswordService::end(const PasswordAttempt &attempt, bool right)
{
    if (!right)
        return notPermitted(u"password-wrong"_s);
    if (const auto forgotten = PasswordTryStore(m_context.store()).forget(attempt.staff); !forgotten)
        return forgotten.error();
    return PasswordProof(attempt.staff);
}

Result<PasswordProof> PasswordService::check(const StaffId &staff, const QString &password)
{
    const auto attempt = begin(staff, password);
    if (!attempt)
        return attempt.error();
    auto proof = end(*attempt, attempt->isRight());
    if (proof && isWeakerThan(attempt->hash, cost())) {
        Credential credential = credentialOf(staff);
        credential.password = hashOf(password, cost());
        if (!credential.password.isEmpty()) // if it cannot be kept now, the next time will do
            (void)put(staff, credential, u"people.rehash"_s);
    }
    return proof;
}

Result<void> PasswordService::put(const StaffId &author, const Credential &credential, const QString &action)
{
    const auto session = m_context.store().begin(author.text(), m_context.now(), action);
    if (!session)
        return session.error();
    const qint64 before = m_context.store().state().dseq;
    if (const auto done = CredentialStore(m_context.store()).put(**session, credential); !done)
        return done;
    if (const auto permitted = HubPermission(m_context).ask(**session, before, author); !permitted)
        return permitted;
    if (const auto committed = (*session)->commit(); !committed)
        return committed;
    Q_EMIT loginsChanged();
    return {};
}

Result<void> PasswordService::maySet(const StaffId &staff, const std::optional<PasswordProof> &proof) const
{
    return proof && proof->staff() == staff ? Result<void>() : actsForAdministrator(proof);
}

Result<void> PasswordService::actsForAdministrator(const std::optional<PasswordProof> &proof) const
{
    const bool may = proof                     ? isAdministrator(proof->staff())
                     : administratorMustProve() ? false
                                                : m_context.actor().roles.contains(u"administrator"_s);
    return may ? Result<void>() : notPermitted(u"administrator-needed"_s);
}

Result<void> PasswordService::allows(const StaffId &staff, const QString &password) const
{
    return checkNewPassword(password, credentialOf(staff).login, m_context.library().staffName(staff));
}

Result<void> PasswordService::setLogin(const StaffId &staff, const QString &login,
                                       const std::optional<PasswordProof> &proof)
{
    if (const auto may = actsForAdministrator(proof); !may)
        return may;
    Credential credential = credentialOf(staff);
    credential.login = login.trimmed();
    if (!credential.login.isEmpty()) {
        const auto holder = find(credential.login);
        if (holder && *holder != staff)
            return Error{ErrorKind::BadInput, u"login-taken"_s, u"login"_s, {credential.login}};
    }
    return put(proof ? proof->staff() : m_context.actor().staff, credential, u"people.login"_s);
}

Result<void> PasswordService::setPassword(const StaffId &staff, const QString &password,
                                          const std::optional<PasswordProof> &proof)
{
    if (const auto may = maySet(staff, proof); !may)
        return may;
    if (const auto allowed = allows(staff, password); !allowed)
        return allowed;
    return setHash(staff, hashOf(password, cost()), proof);
}

Result<void> PasswordService::setHash(const StaffId &staff, const QString &hash,
                                      const std::optional<PasswordProof> &proof)
{
    if (const auto may = maySet(staff, proof); !may)
        return may;
    if (hash.isEmpty())
        return Error{ErrorKind::Internal, u"password-memory"_s, u"password"_s, {}};
    Credential credential = credentialOf(staff);
    credential.password = hash;
    if (const auto done = put(proof ? proof->staff() : m_context.actor().staff, credential, u"people.password"_s); !done)
        return done;
    return PasswordTryStore(m_context.store()).forget(staff);
}

} // namespace kesu
