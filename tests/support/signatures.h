// People with passwords, for tests that sign.
#pragma once

#include "people/passwordservice.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "signing/signingservice.h"
#include "testworkspace.h"

namespace kesu::test {

inline const QString everybodysPassword = QStringLiteral("correct horse");

// Gives this person the password above, as an administrator would.
inline void givePassword(TestWorkspace &work, const StaffMember &member)
{
    const Actor before = work.workspace->actor();
    Actor administrator = before;
    administrator.roles = {QStringLiteral("administrator")};
    work.workspace->setActor(administrator);
    work.workspace->settings().setValue(setting::passwordCost, QStringLiteral("interactive"));
    TestWorkspace::must(work.workspace->passwords().setPassword(member.id, everybodysPassword));
    work.workspace->setActor(before);
}

inline Result<void> signAs(TestWorkspace &work, const StaffMember &member, const SignedDocument &document,
                           const QString &subject, SignatureRole role)
{
    const auto proof = work.workspace->passwords().check(member.id, everybodysPassword);
    if (!proof)
        return proof.error();
    SignatureRequest request;
    request.document = document;
    request.place = {subject, role, true};
    return work.workspace->signing().sign(request, *proof);
}

// Prepared, reviewed and approved by the three people of the desk.
inline void signByAll(TestWorkspace &work, const SignedDocument &document)
{
    const std::pair<SignatureRole, const StaffMember *> names[]{{SignatureRole::Prepared, &work.clerk},
                                                                {SignatureRole::Reviewed, &work.inspector},
                                                                {SignatureRole::Approved, &work.manager}};
    for (const auto &[role, member] : names) {
        if (!work.workspace->passwords().stateOf(member->id).hasPassword)
            givePassword(work, *member);
        TestWorkspace::must(signAs(work, *member, document, QStringLiteral("report"), role));
    }
}

} // namespace kesu::test
