#include "sync/scoperules.h"

#include <algorithm>

#include "entities/entityregistry.h"

namespace kesu::scoperules {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"branch:"_s;
constexpr qsizetype longestCode = 64;
constexpr qsizetype longestIdentifier = 200;

} // namespace

QString branchScope(const QString &branch)
{
    return prefix + branch;
}

QString homeOf(const Caller &caller)
{
    const QString branch = caller.branches.value(0);
    return branch.isEmpty() || branch == everyBranch ? organisation : branchScope(branch);
}

bool maySee(const Caller &caller, const QString &scope)
{
    if (caller.revoked)
        return false;
    if (scope == reference || caller.branches.contains(everyBranch))
        return true;
    return scope.startsWith(prefix) && caller.branches.contains(scope.mid(prefix.size()));
}

QStringList scopesOf(const Caller &caller, const QStringList &all)
{
    QStringList scopes;
    for (const QString &branch : caller.branches) {
        if (branch != everyBranch)
            scopes.append(branchScope(branch));
    }
    scopes.append(reference);
    if (caller.branches.contains(everyBranch)) {
        scopes.append(organisation);
        for (const QString &scope : all) {
            if (!scopes.contains(scope))
                scopes.append(scope);
        }
    }
    return scopes;
}

bool isBranchCode(const QString &text)
{
    const auto bad = [](QChar letter) { return !letter.isPrint() || letter == u',' || letter == u'*'; };
    return !text.isEmpty() && text.size() <= longestCode && std::none_of(text.cbegin(), text.cend(), bad);
}

bool isIdentifier(const QString &text)
{
    const auto bad = [](QChar letter) { return letter < u' '; };
    return !text.isEmpty() && text.size() <= longestIdentifier && text.isValidUtf16()
        && std::none_of(text.cbegin(), text.cend(), bad);
}

bool isPart(const QString &type)
{
    const EntityType *known = findEntityType(type);
    return known && known->find(u"ticket"_s);
}

QString ofTicket(const EntityState &ticket, const QString &home)
{
    const QString branch = ticket.set.value(u"branch"_s).toString();
    return branch.isEmpty() ? home : branchScope(branch);
}

} // namespace kesu::scoperules
