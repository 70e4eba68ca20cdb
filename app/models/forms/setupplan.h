#pragma once

#include "base/finding.h"
#include "forms/choicelist.h"
#include "reference/referenceservice.h"

namespace kesu {

// What the first-run assistant will set up: the organisation, its departments and who sits here.
struct SetupPlan {
    Organisation organisation;
    QStringList departments;
    StaffMember me;
};

namespace setupplan {

// The present organisation when there is one, else a start that needs no change to be used: the general type, branch
// 01, device A, the zone and calendar the system's zone suggests.
SetupPlan begin(const ReferenceService &reference, const QByteArray &systemZone, const QString &userName);
// Policy, overlays, schemes and departments that an organisation of this type starts with.
void applyType(SetupPlan &plan, const QString &type, const ReferenceService &reference);
// Those choices in words, for the line below the type.
QString explainType(const QString &type, const ReferenceService &reference);
// What cannot be taken: where is the key of the field in the assistant.
Findings check(const SetupPlan &plan);
// Writes organisation, departments and staff; the id of "me" is filled in. Nothing is half set up that would not be
// asked again.
Result<StaffId> carryOut(const SetupPlan &plan, ReferenceService &reference);

} // namespace setupplan

// Choices that the assistant and the settings share, in the language spoken now.
namespace organisationchoices {

QList<Choice> timeZones();                                     // those of our users first
QList<Choice> calendars(const ReferenceService &reference);
QList<Choice> policies(const ReferenceService &reference, bool base);
QList<Choice> roles();
QString roleName(const QString &role);

} // namespace organisationchoices
} // namespace kesu
