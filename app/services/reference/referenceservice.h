#pragma once

#include <QObject>

#include <functional>

#include "base/actor.h"
#include "base/result.h"
#include "calendars/workcalendar.h"
#include "catalogs/catalog.h"
#include "policies/policy.h"
#include "workflow/workflow.h"

namespace kesu {

class ServiceContext;
class WriteSession;

struct StaffMember {
    StaffId id;
    QString name;
    QStringList roles;
    QString branch;
    QString department;
    bool active = true;
};

// Another office of the same house, that tickets may be transferred to.
struct Branch {
    QString code;    // part of its ticket numbers
    QString name;

    bool operator==(const Branch &) const = default;
};

// What this organisation has chosen: shipped documents or its own edited versions of them.
struct Organisation {
    QString name;
    QString type;               // code of catalog "organisation_types"
    QString branchCode;         // SH01
    QString branchName;
    QString phone;
    QString address;
    QString timeZone;           // IANA
    QString officeCalendar;     // calendar id
    QString defaultPolicy;
    QStringList defaultOverlays;
    QStringList selectedPolicies;   // offered at intake
    QStringList categorySchemes;
    QString numberPattern = QStringLiteral("KS-<branch>-<yyyymmdd>-<device><nnnn>");
    QString deviceLetter;       // local to this device
    // Numbers and versions printed on forms; an empty one is left out on the page.
    QString reportFormNumber = QStringLiteral("LED-FM-QA-065");
    QString reportFormVersion = QStringLiteral("A/0");
    QString eightDFormNumber = QStringLiteral("LED-FM-QA-018");
    QString eightDFormVersion = QStringLiteral("A/0");
    QString carFormNumber = QStringLiteral("LED-FM-QA-016");
    QString carFormVersion = QStringLiteral("A/0");
    QString classificationFormNumber; // the sources give none
    QString classificationFormVersion;
    QString currency = QStringLiteral("CNY");
};

// Calendars, policies, catalogs, workflows, staff and the organisation: shipped with the program, edited copies from
// the store, always by id and version. Old versions stay readable for the tickets that ran under them.
class ReferenceService : public QObject
{
    Q_OBJECT

public:
    explicit ReferenceService(ServiceContext &context, QObject *parent = nullptr);
    ~ReferenceService() override;

    QStringList policyIds() const;
    const Policy *policy(const QString &id, int version = 0) const; // 0: newest; owned by the service
    QStringList calendarIds() const;
    const WorkCalendar *calendar(const QString &id) const;
    const Catalog *catalog(const QString &id) const;
    QList<const Catalog *> catalogs(const QString &type) const;     // category_scheme, level_scheme, code_list
    const Workflow &workflow(TicketKind kind) const;

    Result<void> savePolicy(const QByteArray &json);     // a new version; refused with the place of what is wrong
    Result<void> saveCalendar(const QByteArray &json);
    Result<void> saveCatalog(const QByteArray &json);

    // Rule-based proposal: kind, channel, category and organisation decide.
    struct PolicyProposal { QString policyId; QStringList overlays; };
    PolicyProposal proposePolicy(const Ticket &ticket) const;

    Organisation organisation() const;
    // What the hub has assigned to this device alone; the organisation is shared by all branches.
    Result<void> setDevicePlace(const QString &letter, const QString &branchCode);
    Result<void> saveOrganisation(const Organisation &organisation);
    QList<StaffMember> staff(bool activeOnly = true) const;
    QString staffName(const StaffId &id) const;
    // Reads everything again after something has come in from elsewhere.
    Result<void> reload();
    Result<StaffId> saveStaff(const StaffMember &member);
    // The other offices, active ones; the own branch belongs to the organisation.
    QList<Branch> branches() const;
    Result<void> saveBranches(const QList<Branch> &branches);
    QStringList departments() const;
    Result<void> saveDepartments(const QStringList &names);

Q_SIGNALS:
    void referenceChanged(); // policies, calendars, catalogs, staff or organisation; clocks must be read again

private:
    Result<void> write(const QString &action, const std::function<Result<void>(WriteSession &)> &change);

    ServiceContext &m_context;
};

} // namespace kesu
