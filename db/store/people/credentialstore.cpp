#include "people/credentialstore.h"

#include "base/entityreader.h"
#include "base/writesession.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString typeName = u"credential"_s;

} // namespace

Result<QList<Credential>> CredentialStore::all() const
{
    const EntityReader reader(m_store.database(), typeName);
    const auto rows = reader.select("WHERE _deleted IS NOT 1 ORDER BY rid");
    if (!rows)
        return rows.error();
    QList<Credential> credentials;
    for (const EntityRow &row : *rows) {
        const QVariantMap fields = reader.fields(row);
        credentials.append({StaffId(fields.value(u"staff"_s).toString()), fields.value(u"branch"_s).toString(),
                            fields.value(u"login"_s).toString(), fields.value(u"password"_s).toString()});
    }
    return credentials;
}

Result<void> CredentialStore::put(WriteSession &session, const Credential &credential) const
{
    const QString id = credentialId(credential.staff, credential.branch);
    const QVariantMap said{{u"login"_s, credential.login}, {u"password"_s, credential.password}};
    const auto existing = EntityReader(session.database(), typeName).find(id);
    if (!existing && existing.error().kind == ErrorKind::NotFound) {
        QVariantMap fields = said;
        fields.insert(u"staff"_s, credential.staff.text());
        fields.insert(u"branch"_s, credential.branch);
        return session.create(typeName, id, fields);
    }
    const auto done = session.set(typeName, id, said);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<PasswordFailures> PasswordTryStore::of(const StaffId &staff) const
{
    auto row = m_store.database().query("SELECT failures, last_at FROM password_try WHERE staff = ?");
    if (row.bind(staff.text()).next())
        return PasswordFailures{row.integer(0), row.instant(1).value_or(Instant{})};
    return row.failed() ? Result<PasswordFailures>(row.error()) : PasswordFailures();
}

Result<void> PasswordTryStore::put(const StaffId &staff, const PasswordFailures &failures) const
{
    return m_store.database().query("INSERT INTO password_try (staff, failures, last_at) VALUES (?, ?, ?)"
                                    " ON CONFLICT DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at")
        .bind(staff.text()).bind(failures.count).bind(failures.lastAt).run();
}

Result<void> PasswordTryStore::forget(const StaffId &staff) const
{
    return m_store.database().query("DELETE FROM password_try WHERE staff = ?").bind(staff.text()).run();
}

} // namespace kesu
