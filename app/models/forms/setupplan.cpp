#include "forms/setupplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include "base/language.h"
#include "tickets/ticketnumber.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SetupTexts)
};

const CatalogEntry *typeEntry(const QString &type, const ReferenceService &reference)
{
    const Catalog *types = reference.catalog(u"organisation_types"_s);
    return types ? types->find(type) : nullptr;
}

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const auto &entry : list.toArray())
        result.append(entry.toString());
    return result;
}

QString policyName(const QString &id, const ReferenceService &reference)
{
    const Policy *policy = reference.policy(id);
    return policy ? u"%1 %2"_s.arg(id, policy->name.in(uiLanguage())) : id;
}

QString schemeName(const QString &id, const ReferenceService &reference)
{
    const Catalog *scheme = reference.catalog(id);
    return scheme ? u"%1 %2"_s.arg(id, scheme->name.in(uiLanguage())) : id;
}

bool isPlainCode(const QString &code)
{
    for (const QChar c : code) {
        if (c.unicode() > 127 || !c.isLetterOrNumber())
            return false;
    }
    return !code.isEmpty() && code.size() <= 8;
}

} // namespace

namespace setupplan {

SetupPlan begin(const ReferenceService &reference, const QByteArray &systemZone, const QString &userName)
{
    SetupPlan plan;
    plan.organisation = reference.organisation();
    plan.departments = reference.departments();
    Organisation &organisation = plan.organisation;
    const auto orElse = [](QString &text, const QString &otherwise) {
        if (text.isEmpty())
            text = otherwise;
    };
    const QTimeZone zone(systemZone);
    // A machine set to UTC, as many are from the factory, says nothing about where it stands.
    const bool usable = zone.isValid() && systemZone.contains('/') && !systemZone.startsWith("Etc/");
    orElse(organisation.timeZone, usable ? QString::fromLatin1(systemZone) : u"Asia/Shanghai"_s);
    orElse(organisation.officeCalendar, organisation.timeZone == "Asia/Taipei"_L1 ? u"tw-office"_s : u"cn-office"_s);
    orElse(organisation.branchCode, u"01"_s);
    orElse(organisation.deviceLetter, u"A"_s);
    if (organisation.timeZone == "Asia/Taipei"_L1 && organisation.type.isEmpty())
        organisation.currency = u"TWD"_s;
    if (organisation.type.isEmpty())
        applyType(plan, u"general"_s, reference);
    const QList<StaffMember> staff = reference.staff();
    if (!staff.isEmpty())
        plan.me = staff.first();
    else {
        plan.me.name = userName;
        plan.me.roles = {u"counter"_s, u"handler"_s, u"administrator"_s};
    }
    return plan;
}

void applyType(SetupPlan &plan, const QString &type, const ReferenceService &reference)
{
    Organisation &organisation = plan.organisation;
    organisation.type = type;
    const CatalogEntry *entry = typeEntry(type, reference);
    if (!entry)
        return;
    organisation.defaultPolicy = entry->attributes.value("policy"_L1).toString();
    organisation.defaultOverlays = texts(entry->attributes.value("overlays"_L1));
    organisation.categorySchemes = {entry->attributes.value("category_scheme"_L1).toString()};
    organisation.selectedPolicies = QStringList{organisation.defaultPolicy} + organisation.defaultOverlays;
    // Its default first, then every policy whose own rule names this type.
    for (const QString &id : reference.policyIds()) {
        const Policy *policy = reference.policy(id);
        if (policy && policy->applies.organisations.contains(type) && !organisation.selectedPolicies.contains(id))
            organisation.selectedPolicies.append(id);
    }
    const Catalog *sets = reference.catalog(u"role_sets"_s);
    const CatalogEntry *set = sets ? sets->find(entry->attributes.value("role_set"_L1).toString()) : nullptr;
    plan.departments.clear();
    if (set) {
        for (const CatalogEntry &department : set->children)
            plan.departments.append(department.name.in(uiLanguage()));
    }
}

QString explainType(const QString &type, const ReferenceService &reference)
{
    const CatalogEntry *entry = typeEntry(type, reference);
    if (!entry)
        return {};
    const QString policy = entry->attributes.value("policy"_L1).toString();
    QStringList lines{Tr::tr("Handling policy: %1").arg(policyName(policy, reference))};
    if (const Policy *chosen = reference.policy(policy))
        lines.append(chosen->summary.in(uiLanguage()));
    QStringList overlays;
    for (const QString &overlay : texts(entry->attributes.value("overlays"_L1)))
        overlays.append(policyName(overlay, reference));
    if (!overlays.isEmpty())
        lines.append(Tr::tr("Added policies: %1").arg(overlays.join(u", "_s)));
    lines.append(Tr::tr("Categories: %1 · Levels: %2")
                     .arg(schemeName(entry->attributes.value("category_scheme"_L1).toString(), reference),
                          schemeName(entry->attributes.value("level_scheme"_L1).toString(), reference)));
    return lines.join(u'\n');
}

Findings check(const SetupPlan &plan)
{
    Findings found;
    const auto wrong = [&found](const QString &code, const QString &where, const QStringList &args = {}) {
        found.append({Finding::Severity::Error, code, where, args});
    };
    const Organisation &organisation = plan.organisation;
    if (organisation.type.isEmpty())
        wrong(u"field-missing"_s, u"organisation_type"_s);
    if (!isPlainCode(organisation.branchCode))
        wrong(u"branch-code-unusable"_s, u"branch_code"_s);
    const QString letter = organisation.deviceLetter;
    if (letter.size() != 1 || letter.front() < u'A' || letter.front() > u'Z')
        wrong(u"device-letter-unusable"_s, u"device_letter"_s);
    if (!QTimeZone(organisation.timeZone.toLatin1()).isValid())
        wrong(u"time-zone-unknown"_s, u"time_zone"_s, {organisation.timeZone});
    if (const auto pattern = NumberPattern::parse(organisation.numberPattern); !pattern)
        wrong(pattern.error().code, u"number_pattern"_s, pattern.error().args);
    if (organisation.officeCalendar.isEmpty())
        wrong(u"field-missing"_s, u"office_calendar"_s);
    if (organisation.defaultPolicy.isEmpty())
        wrong(u"field-missing"_s, u"default_policy"_s);
    if (plan.me.name.trimmed().isEmpty())
        wrong(u"field-missing"_s, u"my_name"_s);
    return found;
}

Result<StaffId> carryOut(const SetupPlan &plan, ReferenceService &reference)
{
    StaffMember me = plan.me;
    me.name = me.name.trimmed();
    if (me.branch.isEmpty())
        me.branch = plan.organisation.branchCode;
    if (me.department.isEmpty())
        me.department = plan.departments.value(0);
    // The organisation last: a store counts as set up by it.
    const auto staff = reference.saveStaff(me);
    if (!staff)
        return staff;
    if (const auto saved = reference.saveDepartments(plan.departments); !saved)
        return saved.error();
    if (const auto saved = reference.saveOrganisation(plan.organisation); !saved)
        return saved.error();
    return staff;
}

} // namespace setupplan

namespace organisationchoices {

QList<Choice> timeZones()
{
    QStringList ids{u"Asia/Shanghai"_s, u"Asia/Taipei"_s, u"Asia/Hong_Kong"_s, u"Asia/Macau"_s, u"Asia/Urumqi"_s};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString text = QString::fromLatin1(id);
        if (text.contains(u'/') && !text.startsWith("Etc/"_L1) && !ids.contains(text))
            ids.append(text);
    }
    QList<Choice> choices;
    for (const QString &id : std::as_const(ids))
        choices.append({id, id});
    return choices;
}

QList<Choice> calendars(const ReferenceService &reference)
{
    QList<Choice> choices;
    for (const QString &id : reference.calendarIds()) {
        if (const WorkCalendar *calendar = reference.calendar(id))
            choices.append({id, calendar->name.in(uiLanguage()), calendar->timeZone});
    }
    return choices;
}

QList<Choice> policies(const ReferenceService &reference, bool base)
{
    QList<Choice> choices;
    for (const QString &id : reference.policyIds()) {
        const Policy *policy = reference.policy(id);
        if (policy && policy->base == base)
            choices.append({id, u"%1  %2"_s.arg(id, policy->name.in(uiLanguage())), policy->summary.in(uiLanguage())});
    }
    return choices;
}

QString roleName(const QString &role)
{
    static const QHash<QString, const char *> names{
        {u"counter"_s, QT_TRANSLATE_NOOP("SetupTexts", "Counter clerk")},
        {u"handler"_s, QT_TRANSLATE_NOOP("SetupTexts", "Handler")},
        {u"supervisor"_s, QT_TRANSLATE_NOOP("SetupTexts", "Supervisor")},
        {u"quality"_s, QT_TRANSLATE_NOOP("SetupTexts", "Quality")},
        {u"manager"_s, QT_TRANSLATE_NOOP("SetupTexts", "Manager")},
        {u"administrator"_s, QT_TRANSLATE_NOOP("SetupTexts", "Administrator")},
    };
    return names.contains(role) ? QCoreApplication::translate("SetupTexts", names.value(role)) : role;
}

QList<Choice> roles()
{
    QList<Choice> choices;
    for (const QString &role : {u"counter"_s, u"handler"_s, u"supervisor"_s, u"quality"_s, u"manager"_s,
                                u"administrator"_s})
        choices.append({role, roleName(role)});
    return choices;
}

} // namespace organisationchoices
} // namespace kesu
