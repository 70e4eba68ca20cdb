// user: the people who work here, their logins and passwords.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "passwordprompt.h"
#include "people/passwordservice.h"
#include "reference/referenceservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

QJsonObject toJson(const StaffMember &member, const LoginState &state)
{
    return {{u"id"_s, member.id.text()},
            {u"name"_s, member.name},
            {u"login"_s, state.login},
            {u"has_password"_s, state.hasPassword},
            {u"roles"_s, QJsonArray::fromStringList(member.roles)},
            {u"branch"_s, member.branch},
            {u"department"_s, member.department},
            {u"active"_s, member.active}};
}

int answerUser(Context &context, const Workspace &workspace, const StaffId &id)
{
    for (const StaffMember &member : workspace.reference().staff(false)) {
        if (member.id != id)
            continue;
        const LoginState state = workspace.passwords().stateOf(id);
        return context.answer(toJson(member, state),
                              u"%1  %2  %3"_s.arg(member.name, state.login, member.roles.join(u',')));
    }
    return context.fail({ErrorKind::NotFound, u"unknown-user"_s, u"user"_s, {id.text()}});
}

Result<QStringList> rolesFrom(const QString &typed)
{
    const QStringList roles = typed.split(u',', Qt::SkipEmptyParts);
    static const QStringList known{u"counter"_s, u"handler"_s, u"supervisor"_s, u"quality"_s, u"manager"_s,
                                   u"administrator"_s};
    for (const QString &role : roles) {
        if (!known.contains(role))
            return Error{ErrorKind::BadInput, u"role-unknown"_s, u"--roles"_s, {role, known.join(u", "_s)}};
    }
    return roles;
}

} // namespace

int runUserList(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    QJsonArray list;
    QString text;
    for (const StaffMember &member : (*workspace)->reference().staff(false)) {
        const LoginState state = (*workspace)->passwords().stateOf(member.id);
        list.append(toJson(member, state));
        text += u"%1  %2  %3  %4\n"_s.arg(member.name, state.login, member.roles.join(u','),
                                          state.hasPassword ? QCoreApplication::translate("kesuctl", "has a password")
                                                            : QCoreApplication::translate("kesuctl", "no password"));
    }
    return context.answer({{u"users"_s, list}}, text);
}

int runUserAdd(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto roles = rolesFrom(line.value(u"roles"_s));
    if (!roles)
        return context.fail(roles.error());
    if (const auto may = (*workspace)->passwords().maySet({}, context.proof()); !may)
        return context.fail(may.error());
    StaffMember member;
    member.name = line.operand(0);
    member.roles = *roles;
    member.branch = (*workspace)->reference().organisation().branchCode;
    member.department = line.value(u"department"_s);
    const QString login = line.value(u"login"_s);
    if (!login.isEmpty() && (*workspace)->passwords().find(login))
        return context.fail({ErrorKind::BadInput, u"login-taken"_s, u"--login"_s, {login}});
    const auto saved = (*workspace)->reference().saveStaff(member);
    if (!saved)
        return context.fail(saved.error());
    if (!login.isEmpty()) {
        const auto kept = (*workspace)->passwords().setLogin(*saved, login, context.proof());
        if (!kept)
            return context.fail(kept.error());
    }
    return answerUser(context, **workspace, *saved);
}

int runUserPassword(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    PasswordService &passwords = (*workspace)->passwords();
    const auto staff = line.operandCount() == 0 ? Result<StaffId>((*workspace)->actor().staff)
                                                : passwords.find(line.operand(0));
    if (!staff)
        return context.fail(staff.error());
    if (line.isSet(u"login"_s)) {
        const auto kept = passwords.setLogin(*staff, line.value(u"login"_s), context.proof());
        if (!kept)
            return context.fail(kept.error());
    }
    const QString question = QCoreApplication::translate("kesuctl", "New password of %1:")
                                 .arg((*workspace)->reference().staffName(*staff));
    const auto password = askPassword("KESUDESK_NEW_PASSWORD", question);
    if (!password)
        return context.fail({ErrorKind::BadInput, u"password-not-given"_s, {}, {u"KESUDESK_NEW_PASSWORD"_s}});
    const auto kept = passwords.setPassword(*staff, *password, context.proof());
    return kept ? answerUser(context, **workspace, *staff) : context.fail(kept.error());
}

} // namespace kesu::ctl
