#include "organisation/organisationstore.h"

#include "base/entityreader.h"
#include "base/writesession.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

template<typename T, typename Make>
Result<QList<T>> allOf(Store &store, const QString &type, Make make)
{
    const EntityReader reader(store.database(), type);
    const auto rows = reader.select("WHERE _deleted IS NOT 1 ORDER BY rid");
    if (!rows)
        return rows.error();
    QList<T> result;
    for (const EntityRow &row : *rows) {
        const QVariantMap fields = reader.fields(row);
        const auto text = [&](const QString &key) { return fields.value(key).toString(); };
        result.append(make(row.id, fields, text));
    }
    return result;
}

} // namespace

Result<QList<StaffRow>> OrganisationStore::staff() const
{
    return allOf<StaffRow>(m_store, u"staff"_s, [](const QString &id, const QVariantMap &fields, const auto &text) {
        return StaffRow{StaffId(id), text(u"name"_s), fields.value(u"roles"_s).toStringList(),
                        fields.value(u"active"_s).toBool(), text(u"branch"_s), text(u"department"_s)};
    });
}

Result<QList<DepartmentRow>> OrganisationStore::departments() const
{
    return allOf<DepartmentRow>(m_store, u"department"_s, [](const QString &id, const QVariantMap &fields,
                                                             const auto &text) {
        return DepartmentRow{id, text(u"name"_s), text(u"branch"_s), text(u"parent"_s),
                             fields.value(u"active"_s).toBool()};
    });
}

Result<QList<BranchRow>> OrganisationStore::branches() const
{
    return allOf<BranchRow>(m_store, u"branch"_s, [](const QString &id, const QVariantMap &fields, const auto &text) {
        return BranchRow{id, text(u"name"_s), text(u"calendar"_s), text(u"time_zone"_s),
                         fields.value(u"active"_s).toBool()};
    });
}

Result<void> OrganisationStore::put(WriteSession &session, const QString &type, const QString &id,
                                    const QVariantMap &fields) const
{
    const auto existing = EntityReader(session.database(), type).find(id);
    if (!existing && existing.error().kind == ErrorKind::NotFound)
        return session.create(type, id, fields);
    const auto done = session.set(type, id, fields);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> OrganisationStore::put(WriteSession &session, const StaffRow &row) const
{
    return put(session, u"staff"_s, row.id.text(),
               {{u"name"_s, row.name}, {u"roles"_s, row.roles}, {u"active"_s, row.active}, {u"branch"_s, row.branch},
                {u"department"_s, row.department}});
}

Result<void> OrganisationStore::put(WriteSession &session, const DepartmentRow &row) const
{
    return put(session, u"department"_s, row.id,
               {{u"name"_s, row.name}, {u"branch"_s, row.branch}, {u"parent"_s, row.parent},
                {u"active"_s, row.active}});
}

Result<void> OrganisationStore::put(WriteSession &session, const BranchRow &row) const
{
    return put(session, u"branch"_s, row.id,
               {{u"name"_s, row.name}, {u"calendar"_s, row.calendar}, {u"time_zone"_s, row.timeZone},
                {u"active"_s, row.active}});
}

} // namespace kesu
