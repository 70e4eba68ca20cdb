#pragma once

#include <QMap>
#include <QPair>
#include <QTimeZone>

#include <map>
#include <memory>

#include "calendars/compiledcalendar.h"
#include "reference/referenceservice.h"

namespace kesu {

class Store;
class WriteSession;

// The reference data in memory: what is shipped in the resources, and above it the organisation's own versions from the
// store. Documents are never taken out again, so pointers to them stay good for the library's life.
class ReferenceLibrary
{
public:
    explicit ReferenceLibrary(Store &store);
    ~ReferenceLibrary();

    // Reads everything; a shipped document that cannot be read is our own mistake (Internal), a stored one is skipped
    // with a warning, so that one bad edit locks nobody out.
    Result<void> load();

    QStringList policyIds() const;
    const Policy *policy(const QString &id, int version = 0) const; // 0: the newest
    QStringList calendarIds() const;
    const WorkCalendar *calendar(const QString &id, int version = 0) const;
    QStringList catalogIds() const;
    const Catalog *catalog(const QString &id) const;
    const Workflow &workflow(TicketKind kind) const;

    // The organisation's office hours, ready to calculate with; good until the next load().
    const CompiledCalendar &office() const;
    QTimeZone timeZone() const;

    const Organisation &organisation() const { return m_organisation; }
    bool hasOrganisation() const { return m_organisationVersion > 0; }
    const QList<StaffMember> &staff() const { return m_staff; }
    QString staffName(const StaffId &id) const;
    const QStringList &departments() const { return m_departments; }

    // Parse, give the next version, write as part of the session. Nothing changes in memory before load().
    Result<void> writePolicy(WriteSession &session, const QByteArray &json) const;
    Result<void> writeCalendar(WriteSession &session, const QByteArray &json) const;
    Result<void> writeCatalog(WriteSession &session, const QByteArray &json) const;
    Result<void> writeOrganisation(WriteSession &session, const Organisation &organisation) const;
    // Stays on this device, and goes before what the shared organisation says.
    Result<void> keepDevicePlace(const QString &letter, const QString &branchCode) const;

private:
    template<typename T>
    using Versions = std::map<std::pair<QString, int>, std::unique_ptr<T>>;

    template<typename T>
    static const T *newestOf(const Versions<T> &documents, const QString &id, int version);
    template<typename T>
    static QStringList idsOf(const Versions<T> &documents);
    template<typename T>
    static bool add(Versions<T> &documents, const Result<T> &parsed);

    Result<void> loadShipped();
    Result<void> loadStored();
    Result<void> loadStaff();
    bool take(const QString &kind, const QByteArray &body, int version);
    Result<void> writeDocument(WriteSession &session, const QString &kind, const QString &id, int version,
                               const QByteArray &body) const;

    Store &m_store;
    Versions<Policy> m_policies;
    Versions<WorkCalendar> m_calendars;
    Versions<Catalog> m_catalogs;
    std::map<TicketKind, Workflow> m_workflows;
    mutable std::unique_ptr<CompiledCalendar> m_office;
    Organisation m_organisation;
    int m_organisationVersion = 0;
    QList<StaffMember> m_staff;
    QStringList m_departments;
};

} // namespace kesu
