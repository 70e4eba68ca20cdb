#include "reference/organisationjson.h"

#include <QJsonArray>

#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct TextMember { QLatin1String key; QString Organisation::*member; };
struct ListMember { QLatin1String key; QStringList Organisation::*member; };

constexpr TextMember texts[] = {
    {"name"_L1, &Organisation::name},
    {"type"_L1, &Organisation::type},
    {"branch_code"_L1, &Organisation::branchCode},
    {"branch_name"_L1, &Organisation::branchName},
    {"phone"_L1, &Organisation::phone},
    {"address"_L1, &Organisation::address},
    {"time_zone"_L1, &Organisation::timeZone},
    {"office_calendar"_L1, &Organisation::officeCalendar},
    {"default_policy"_L1, &Organisation::defaultPolicy},
    {"number_pattern"_L1, &Organisation::numberPattern},
    {"report_form_number"_L1, &Organisation::reportFormNumber},
    {"report_form_version"_L1, &Organisation::reportFormVersion},
    {"eight_d_form_number"_L1, &Organisation::eightDFormNumber},
    {"eight_d_form_version"_L1, &Organisation::eightDFormVersion},
    {"car_form_number"_L1, &Organisation::carFormNumber},
    {"car_form_version"_L1, &Organisation::carFormVersion},
    {"classification_form_number"_L1, &Organisation::classificationFormNumber},
    {"classification_form_version"_L1, &Organisation::classificationFormVersion},
    {"currency"_L1, &Organisation::currency},
};

constexpr ListMember lists[] = {
    {"default_overlays"_L1, &Organisation::defaultOverlays},
    {"selected_policies"_L1, &Organisation::selectedPolicies},
    {"category_schemes"_L1, &Organisation::categorySchemes},
};

} // namespace

QJsonObject toJson(const Organisation &organisation)
{
    QJsonObject json;
    for (const auto &[key, member] : texts)
        json.insert(key, organisation.*member);
    for (const auto &[key, member] : lists)
        json.insert(key, QJsonArray::fromStringList(organisation.*member));
    return json;
}

Organisation organisationFromJson(const QJsonObject &json)
{
    Organisation organisation;
    for (const auto &[key, member] : texts)
        organisation.*member = json[key].toString(organisation.*member);
    for (const auto &[key, member] : lists) {
        for (const QJsonValue &entry : json[key].toArray())
            (organisation.*member).append(entry.toString());
    }
    return organisation;
}

} // namespace kesu
