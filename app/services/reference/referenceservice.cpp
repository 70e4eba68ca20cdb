#include "reference/referenceservice.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

#include "base/servicecontext.h"
#include "base/store.h"
#include "base/writesession.h"
#include "organisation/organisationstore.h"
#include "reference/hubpermission.h"
#include "reference/policychoice.h"
#include "reference/referencelibrary.h"
#include "tickets/ticketnumber.h"

using namespace Qt::StringLiterals;

namespace kesu {

ReferenceService::ReferenceService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) {}

ReferenceService::~ReferenceService() = default;

QStringList ReferenceService::policyIds() const { return m_context.library().policyIds(); }

const Policy *ReferenceService::policy(const QString &id, int version) const
{
    return m_context.library().policy(id, version);
}

QStringList ReferenceService::calendarIds() const { return m_context.library().calendarIds(); }

const WorkCalendar *ReferenceService::calendar(const QString &id) const { return m_context.library().calendar(id); }

const Catalog *ReferenceService::catalog(const QString &id) const { return m_context.library().catalog(id); }

QList<const Catalog *> ReferenceService::catalogs(const QString &type) const
{
    QList<const Catalog *> result;
    for (const QString &id : m_context.library().catalogIds()) {
        const Catalog *catalog = m_context.library().catalog(id);
        if (toCode(catalog->type) == type)
            result.append(catalog);
    }
    return result;
}

const Workflow &ReferenceService::workflow(TicketKind kind) const { return m_context.library().workflow(kind); }

// One use case on reference data: write in one transaction, read again, tell.
Result<void> ReferenceService::write(const QString &action, const std::function<Result<void>(WriteSession &)> &change)
{
    const auto session = m_context.begin(action);
    if (!session)
        return session.error();
    const qint64 before = m_context.store().state().dseq;
    if (const auto changed = change(**session); !changed)
        return changed;
    if (const auto permitted = HubPermission(m_context).ask(**session, before, m_context.actor().staff);
        !permitted)
        return permitted;
    if (const auto committed = (*session)->commit(); !committed)
        return committed;
    return reload();
}

Result<void> ReferenceService::reload()
{
    if (const auto loaded = m_context.library().load(); !loaded)
        return loaded;
    Q_EMIT referenceChanged();
    return {};
}

Result<void> ReferenceService::setDevicePlace(const QString &letter, const QString &branchCode)
{
    if (const auto kept = m_context.library().keepDevicePlace(letter, branchCode); !kept)
        return kept;
    return reload();
}

Result<void> ReferenceService::savePolicy(const QByteArray &json)
{
    return write(u"reference.policy"_s,
                 [&](WriteSession &session) { return m_context.library().writePolicy(session, json); });
}

Result<void> ReferenceService::saveCalendar(const QByteArray &json)
{
    return write(u"reference.calendar"_s,
                 [&](WriteSession &session) { return m_context.library().writeCalendar(session, json); });
}

Result<void> ReferenceService::saveCatalog(const QByteArray &json)
{
    return write(u"reference.catalog"_s,
                 [&](WriteSession &session) { return m_context.library().writeCatalog(session, json); });
}

ReferenceService::PolicyProposal ReferenceService::proposePolicy(const Ticket &ticket) const
{
    return kesu::proposePolicy(m_context.library(), ticket);
}

Organisation ReferenceService::organisation() const { return m_context.library().organisation(); }

Result<void> ReferenceService::saveOrganisation(const Organisation &organisation)
{
    if (organisation.branchCode.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, u"branch-missing"_s, u"branch_code"_s, {}};
    if (organisation.deviceLetter.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, u"device-letter-missing"_s, u"device_letter"_s, {}};
    if (const auto pattern = NumberPattern::parse(organisation.numberPattern); !pattern)
        return pattern.error();
    return write(u"reference.organisation"_s,
                 [&](WriteSession &session) { return m_context.library().writeOrganisation(session, organisation); });
}

QList<StaffMember> ReferenceService::staff(bool activeOnly) const
{
    QList<StaffMember> members;
    std::copy_if(m_context.library().staff().cbegin(), m_context.library().staff().cend(), std::back_inserter(members),
                 [activeOnly](const StaffMember &member) { return member.active || !activeOnly; });
    return members;
}

QString ReferenceService::staffName(const StaffId &id) const { return m_context.library().staffName(id); }

Result<StaffId> ReferenceService::saveStaff(const StaffMember &member)
{
    if (member.name.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, u"name-missing"_s, u"name"_s, {}};
    StaffRow row{member.id, member.name.trimmed(), member.roles, member.active, member.branch, member.department};
    const auto written = write(u"reference.staff"_s, [&](WriteSession &session) {
        if (row.id.isNull())
            row.id = StaffId(session.newId());
        return OrganisationStore(m_context.store()).put(session, row);
    });
    if (!written)
        return written.error();
    return row.id;
}

QList<Branch> ReferenceService::branches() const
{
    QList<Branch> branches;
    for (const BranchRow &row : OrganisationStore(m_context.store()).branches().value_or({})) {
        if (row.active && row.id != organisation().branchCode)
            branches.append({row.id, row.name});
    }
    return branches;
}

Result<void> ReferenceService::saveBranches(const QList<Branch> &branches)
{
    static const QRegularExpression form(u"^[A-Za-z0-9]{1,8}$"_s);
    for (const Branch &branch : branches) {
        if (!form.match(branch.code).hasMatch())
            return Error{ErrorKind::BadInput, u"branch-code-unusable"_s, branch.code, {branch.code}};
    }
    const OrganisationStore store(m_context.store());
    const auto rows = store.branches();
    if (!rows)
        return rows.error();
    const QString own = organisation().branchCode;
    return write(u"reference.branches"_s, [&](WriteSession &session) -> Result<void> {
        QMap<QString, BranchRow> wanted;
        for (BranchRow row : *rows) {
            row.active = row.id == own && row.active;
            wanted.insert(row.id, row);
        }
        for (const Branch &branch : branches) {
            BranchRow &row = wanted[branch.code];
            row.id = branch.code;
            row.name = branch.name;
            row.active = true;
        }
        for (const BranchRow &row : std::as_const(wanted)) {
            if (const auto put = store.put(session, row); !put)
                return put;
        }
        return {};
    });
}

QStringList ReferenceService::departments() const { return m_context.library().departments(); }

Result<void> ReferenceService::saveDepartments(const QStringList &names)
{
    const OrganisationStore store(m_context.store());
    const auto rows = store.departments();
    if (!rows)
        return rows.error();
    return write(u"reference.departments"_s, [&](WriteSession &session) -> Result<void> {
        QStringList missing = names;
        missing.removeDuplicates();
        missing.removeAll(QString());
        for (DepartmentRow row : *rows) {
            row.active = missing.removeAll(row.name) > 0;
            if (const auto put = store.put(session, row); !put)
                return put;
        }
        for (const QString &name : std::as_const(missing)) {
            const DepartmentRow row{session.newId(), name, m_context.library().organisation().branchCode, {}, true};
            if (const auto put = store.put(session, row); !put)
                return put;
        }
        return {};
    });
}

} // namespace kesu
