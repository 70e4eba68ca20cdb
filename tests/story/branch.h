// The branch office of the stories.
#pragma once

#include "testworkspace.h"

namespace kesu::test {

// A telecom branch that also uses one policy of each of two other trades, and its clerk at work.
inline void setUpBranchOf(Workspace &workspace, const QStringList &roles)
{
    Organisation organisation;
    organisation.name = QStringLiteral("示例通信");
    organisation.type = QStringLiteral("telecom");
    organisation.branchCode = QStringLiteral("SH01");
    organisation.branchName = QStringLiteral("徐汇营业厅");
    organisation.phone = QStringLiteral("021-64000000");
    organisation.address = QStringLiteral("上海市徐汇区漕溪北路 1 号");
    organisation.timeZone = QStringLiteral("Asia/Shanghai");
    organisation.officeCalendar = QStringLiteral("cn-office");
    organisation.defaultPolicy = QStringLiteral("TEL-1.3");
    organisation.selectedPolicies = {QStringLiteral("TEL-1.3"), QStringLiteral("MFG-8D"), QStringLiteral("SVC-3.1")};
    organisation.deviceLetter = QStringLiteral("A");
    TestWorkspace::must(workspace.reference().saveOrganisation(organisation));
    StaffMember clerk;
    clerk.name = QStringLiteral("陈静");
    clerk.roles = roles;
    clerk.branch = QStringLiteral("SH01");
    clerk.department = QStringLiteral("客户服务部");
    clerk.id = TestWorkspace::must(workspace.reference().saveStaff(clerk));
    workspace.setActor({clerk.id, clerk.name, clerk.roles, clerk.branch, clerk.department});
}

inline void setUpBranch(Workspace &workspace)
{
    setUpBranchOf(workspace, {QStringLiteral("counter"), QStringLiteral("handler")});
}

} // namespace kesu::test
