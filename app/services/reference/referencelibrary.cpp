#include "reference/referencelibrary.h"

#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

#include "base/entityreader.h"
#include "base/store.h"
#include "base/writesession.h"
#include "organisation/organisationstore.h"
#include "reference/organisationjson.h"
#include "references/referencestore.h"
#include "settings/localstores.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Q_LOGGING_CATEGORY(referenceLog, "kesu.reference")

const QString deviceLetterKey = u"device.letter"_s;
const QString deviceBranchKey = u"device.branch"_s; // given by the hub; without one the organisation's stands

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template<typename T>
Result<T> numbered(Result<T> parsed, int version)
{
    if (parsed)
        parsed->version = version;
    return parsed;
}

} // namespace

ReferenceLibrary::ReferenceLibrary(Store &store) : m_store(store) {}

ReferenceLibrary::~ReferenceLibrary() = default;

template<typename T>
const T *ReferenceLibrary::newestOf(const Versions<T> &documents, const QString &id, int version)
{
    if (version > 0) {
        const auto found = documents.find({id, version});
        return found == documents.end() ? nullptr : found->second.get();
    }
    const auto after = documents.upper_bound({id, std::numeric_limits<int>::max()});
    if (after == documents.begin())
        return nullptr;
    const auto newest = std::prev(after);
    return newest->first.first == id ? newest->second.get() : nullptr;
}

template<typename T>
QStringList ReferenceLibrary::idsOf(const Versions<T> &documents)
{
    QStringList ids;
    for (const auto &[key, document] : documents) {
        if (ids.isEmpty() || ids.last() != key.first)
            ids.append(key.first);
    }
    return ids;
}

template<typename T>
bool ReferenceLibrary::add(Versions<T> &documents, const Result<T> &parsed)
{
    if (!parsed) {
        qCWarning(referenceLog) << "A document cannot be read:" << parsed.error().code << "at" << parsed.error().where
                                << parsed.error().args;
        return false;
    }
    documents.try_emplace({parsed->id, parsed->version}, std::make_unique<T>(*parsed));
    return true;
}

QStringList ReferenceLibrary::policyIds() const { return idsOf(m_policies); }

const Policy *ReferenceLibrary::policy(const QString &id, int version) const
{
    return newestOf(m_policies, id, version);
}

QStringList ReferenceLibrary::calendarIds() const { return idsOf(m_calendars); }

const WorkCalendar *ReferenceLibrary::calendar(const QString &id, int version) const
{
    return newestOf(m_calendars, id, version);
}

QStringList ReferenceLibrary::catalogIds() const { return idsOf(m_catalogs); }

const Catalog *ReferenceLibrary::catalog(const QString &id) const { return newestOf(m_catalogs, id, 0); }

const CompiledCalendar &ReferenceLibrary::office() const
{
    const WorkCalendar *calendar = this->calendar(m_organisation.officeCalendar);
    if (!calendar && !m_calendars.empty())
        calendar = m_calendars.begin()->second.get();
    if (!m_office || !calendar || m_office->calendar().id != calendar->id
        || m_office->calendar().version != calendar->version) {
        const QString zone = m_organisation.timeZone.isEmpty() ? u"Asia/Shanghai"_s : m_organisation.timeZone;
        m_office = std::make_unique<CompiledCalendar>(calendar ? *calendar : roundTheClockCalendar(zone));
    }
    return *m_office;
}

QTimeZone ReferenceLibrary::timeZone() const
{
    // An empty name would mean the machine's own zone, which is not the office's.
    const QString &name = m_organisation.timeZone;
    const QTimeZone zone = name.isEmpty() ? QTimeZone() : QTimeZone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone(office().calendar().timeZone.toUtf8());
}

Result<void> ReferenceLibrary::load()
{
    if (m_workflows.empty()) {
        if (const auto shipped = loadShipped(); !shipped)
            return shipped;
    }
    if (const auto stored = loadStored(); !stored)
        return stored;
    return loadStaff();
}

bool ReferenceLibrary::take(const QString &kind, const QByteArray &body, int version)
{
    if (kind == "policy"_L1)
        return add(m_policies, version ? numbered(parsePolicy(body), version) : parsePolicy(body));
    if (kind == "calendar"_L1)
        return add(m_calendars, version ? numbered(parseCalendar(body), version) : parseCalendar(body));
    if (kind == "catalog"_L1)
        return add(m_catalogs, version ? numbered(parseCatalog(body), version) : parseCatalog(body));
    return false;
}

Result<void> ReferenceLibrary::loadShipped()
{
    const std::pair<QString, QString> folders[] = {
        {u"policy"_s, u":/policies"_s}, {u"calendar"_s, u":/calendars"_s}, {u"catalog"_s, u":/catalogs"_s}};
    for (const auto &[kind, path] : folders) {
        const QDir folder(path);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            if (!take(kind, contents(folder.filePath(name)), 0))
                return Error{ErrorKind::Internal, u"resource-unreadable"_s, folder.filePath(name), {}};
        }
    }
    for (const TicketKind kind :
         {TicketKind::Complaint, TicketKind::Consultation, TicketKind::Enquiry, TicketKind::Fault}) {
        auto workflow = Workflow::parse(contents(u":/workflows/%1.json"_s.arg(toCode(kind))));
        if (!workflow)
            return workflow.error();
        m_workflows.insert_or_assign(kind, std::move(*workflow));
    }
    return {};
}

Result<void> ReferenceLibrary::loadStored()
{
    // Two devices may have given the same version: everywhere the same one counts.
    const EntityReader reader(m_store.database(), u"ref_document"_s);
    const auto rows = reader.select("ORDER BY id");
    if (!rows)
        return rows.error();
    for (const EntityRow &row : *rows) {
        const QVariantMap fields = reader.fields(row);
        const QString kind = fields.value(u"kind"_s).toString();
        const QByteArray body = fields.value(u"body"_s).toString().toUtf8();
        const int version = fields.value(u"version"_s).toInt();
        if (kind == "organisation"_L1) {
            if (version > m_organisationVersion) {
                m_organisation = organisationFromJson(QJsonDocument::fromJson(body).object());
                m_organisationVersion = version;
            }
        } else {
            take(kind, body, version);
        }
    }
    const auto settings = SettingStore(m_store).all();
    if (!settings)
        return settings.error();
    m_organisation.deviceLetter = settings->value(deviceLetterKey, u"A"_s); // the first device, until told otherwise
    if (const QString branch = settings->value(deviceBranchKey); !branch.isEmpty() && m_organisationVersion > 0)
        m_organisation.branchCode = branch;
    return {};
}

Result<void> ReferenceLibrary::loadStaff()
{
    const OrganisationStore store(m_store);
    const auto members = store.staff();
    if (!members)
        return members.error();
    m_staff.clear();
    for (const StaffRow &row : *members)
        m_staff.append({row.id, row.name, row.roles, row.branch, row.department, row.active});

    const auto departments = store.departments();
    if (!departments)
        return departments.error();
    m_departments.clear();
    for (const DepartmentRow &row : *departments) {
        if (row.active)
            m_departments.append(row.name);
    }
    return {};
}

const Workflow &ReferenceLibrary::workflow(TicketKind kind) const
{
    return m_workflows.at(kind);
}

QString ReferenceLibrary::staffName(const StaffId &id) const
{
    const auto found = std::find_if(m_staff.cbegin(), m_staff.cend(),
                                    [&id](const StaffMember &member) { return member.id == id; });
    return found == m_staff.cend() ? id.text() : found->name;
}

Result<void> ReferenceLibrary::writePolicy(WriteSession &session, const QByteArray &json) const
{
    auto policy = parsePolicy(json);
    if (!policy)
        return policy.error();
    const Policy *before = this->policy(policy->id);
    policy->version = before ? before->version + 1 : 1;
    return writeDocument(session, u"policy"_s, policy->id, policy->version, QJsonDocument(toJson(*policy)).toJson());
}

Result<void> ReferenceLibrary::writeCalendar(WriteSession &session, const QByteArray &json) const
{
    auto calendar = parseCalendar(json);
    if (!calendar)
        return calendar.error();
    const WorkCalendar *before = this->calendar(calendar->id);
    calendar->version = before ? before->version + 1 : 1;
    return writeDocument(session, u"calendar"_s, calendar->id, calendar->version,
                         QJsonDocument(toJson(*calendar)).toJson());
}

Result<void> ReferenceLibrary::writeCatalog(WriteSession &session, const QByteArray &json) const
{
    auto catalog = parseCatalog(json);
    if (!catalog)
        return catalog.error();
    const Catalog *before = this->catalog(catalog->id);
    catalog->version = before ? before->version + 1 : 1;
    return writeDocument(session, u"catalog"_s, catalog->id, catalog->version, toJson(*catalog));
}

Result<void> ReferenceLibrary::writeOrganisation(WriteSession &session, const Organisation &organisation) const
{
    if (const auto kept = SettingStore(m_store).put(deviceLetterKey, organisation.deviceLetter); !kept)
        return kept;
    return writeDocument(session, u"organisation"_s, u"organisation"_s, m_organisationVersion + 1,
                         QJsonDocument(toJson(organisation)).toJson(QJsonDocument::Compact));
}

Result<void> ReferenceLibrary::keepDevicePlace(const QString &letter, const QString &branchCode) const
{
    const SettingStore settings(m_store);
    const auto kept = settings.put(deviceLetterKey, letter);
    return kept ? settings.put(deviceBranchKey, branchCode) : kept;
}

Result<void> ReferenceLibrary::writeDocument(WriteSession &session, const QString &kind, const QString &id, int version,
                                             const QByteArray &body) const
{
    return ReferenceStore(m_store).insert(session, {kind, id, version, body});
}

} // namespace kesu
