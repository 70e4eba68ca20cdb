#include "reference/hubpermission.h"

#include "base/entityreader.h"
#include "base/servicecontext.h"
#include "base/writesession.h"
#include "reference/referencelibrary.h"
#include "settings/localstores.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString rolesKey = u"hub.roles"_s;
const QString branchesKey = u"hub.branches"_s;

// The branch a record belongs to as it stands now; what the operation itself says of it is judged by its own words.
QString branchOf(WriteSession &session, const Operation &operation)
{
    if (operation.kind != "set"_L1 || operation.set.contains(u"branch"_s))
        return {};
    const EntityReader reader(session.database(), operation.type);
    const auto row = reader.find(operation.entity);
    return row ? reader.fields(*row).value(u"branch"_s).toString() : QString();
}

} // namespace

Result<void> HubPermission::remember(const std::optional<Writer> &granted)
{
    const SettingStore settings(m_context.store());
    if (!granted) {
        const auto removed = settings.remove(rolesKey);
        return removed ? settings.remove(branchesKey) : removed;
    }
    const auto known = this->granted();
    if (known && known->roles == granted->roles && known->branches == granted->branches)
        return {};
    const auto put = settings.put(rolesKey, granted->roles.join(u','));
    return put ? settings.put(branchesKey, granted->branches.join(u',')) : put;
}

std::optional<Writer> HubPermission::granted() const
{
    const auto settings = SettingStore(m_context.store()).all().value_or({});
    if (!settings.contains(branchesKey))
        return std::nullopt;
    return Writer{settings.value(rolesKey).split(u',', Qt::SkipEmptyParts),
                  settings.value(branchesKey).split(u',', Qt::SkipEmptyParts)};
}

// Nothing of somebody who is not known: the hub then goes by what the device was granted.
std::optional<QStringList> HubPermission::rolesOf(const StaffId &author) const
{
    if (author.isNull())
        return std::nullopt;
    if (author == m_context.actor().staff)
        return m_context.actor().roles;
    for (const StaffMember &member : m_context.library().staff()) {
        if (member.id == author)
            return member.roles;
    }
    return std::nullopt;
}

Result<void> HubPermission::ask(WriteSession &session, qint64 after, const StaffId &author) const
{
    auto writer = granted();
    if (!writer)
        return {};
    writer->roles = rolesOf(author).value_or(writer->roles);
    auto rows = session.database().query("SELECT body FROM outbox WHERE dseq > ? ORDER BY dseq");
    rows.bind(after);
    while (rows.next()) {
        const auto operation = operationFromJson(rows.utf8(0));
        if (!operation)
            return operation.error();
        if (const auto field = forbiddenField(*operation, *writer, branchOf(session, *operation)))
            return Error{ErrorKind::NotPermitted, u"hub-would-refuse"_s, *field, {operation->type}};
    }
    return rows.result();
}

} // namespace kesu
