#include "sync/userrights.h"

#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const auto older = [](const UserRight &a, const UserRight &b) {
    return a.since != b.since ? a.since < b.since : a.ver < b.ver;
};

} // namespace

Result<void> UserRights::load(HubSession &session, const QStringList &users)
{
    auto rights = rightsOf(session, users);
    if (!rights)
        return rights.error();
    m_rights = *std::move(rights);
    return {};
}

std::optional<UserRight> UserRights::at(const QString &user, Hlc eff) const
{
    const auto known = m_rights.constFind(user);
    if (known == m_rights.constEnd() || known->isEmpty())
        return std::nullopt;
    const UserRight *found = &known->constFirst();
    for (const UserRight &right : *known) {
        if (right.since <= eff)
            found = &right;
    }
    return *found;
}

bool UserRights::isRevoked(const QString &user) const
{
    const auto known = m_rights.constFind(user);
    return known != m_rights.constEnd() && !known->isEmpty() && !known->constLast().active;
}

void UserRights::note(const EntityState &staff, Hlc eff)
{
    UserRight right{staff.entity, eff, staff.ver, {}, staff.set.value(u"branch"_s).toString(), true};
    const QVariant active = staff.set.value(u"active"_s);
    right.active = !staff.isDeleted() && (active.isNull() || active.toLongLong() != 0);
    const QString element = u"roles/"_s;
    for (auto it = staff.set.cbegin(); it != staff.set.cend(); ++it) {
        if (it.key().startsWith(element) && it.value().toBool())
            right.roles.append(it.key().mid(element.size()));
    }
    QList<UserRight> &rights = m_rights[right.user];
    rights.insert(std::upper_bound(rights.begin(), rights.end(), right, older), right);
    m_fresh.append(right);
}

Result<void> UserRights::save(HubSession &session) const
{
    return saveRights(session, m_fresh);
}

} // namespace kesu
