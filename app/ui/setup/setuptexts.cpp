#include "setup/setuptexts.h"

#include <QCoreApplication>
#include <QHash>

#include "texts/findingtexts.h"

using namespace Qt::StringLiterals;

namespace kesu::setuptexts {

namespace {

const QHash<QString, const char *> &labels()
{
    static const QHash<QString, const char *> table{
        {u"look_language"_s, QT_TRANSLATE_NOOP("SetupTexts", "Language")},
        {u"look_theme"_s, QT_TRANSLATE_NOOP("SetupTexts", "Light or dark")},
        {u"look_scale"_s, QT_TRANSLATE_NOOP("SetupTexts", "Size of letters")},
        {u"start_page"_s, QT_TRANSLATE_NOOP("SetupTexts", "Page to start with")},
        {u"organisation_name"_s, QT_TRANSLATE_NOOP("SetupTexts", "Name of the organisation")},
        {u"organisation_type"_s, QT_TRANSLATE_NOOP("SetupTexts", "Type of organisation")},
        {u"organisation_phone"_s, QT_TRANSLATE_NOOP("SetupTexts", "Phone, as printed")},
        {u"organisation_address"_s, QT_TRANSLATE_NOOP("SetupTexts", "Address, as printed")},
        {u"default_policy"_s, QT_TRANSLATE_NOOP("SetupTexts", "Handling policy by default")},
        {u"default_overlays"_s, QT_TRANSLATE_NOOP("SetupTexts", "Policies always added")},
        {u"selected_policies"_s, QT_TRANSLATE_NOOP("SetupTexts", "Policies offered at intake")},
        {u"category_schemes"_s, QT_TRANSLATE_NOOP("SetupTexts", "Category schemes offered at intake")},
        {u"branch_code"_s, QT_TRANSLATE_NOOP("SetupTexts", "Branch code")},
        {u"branch_name"_s, QT_TRANSLATE_NOOP("SetupTexts", "Branch name")},
        {u"device_letter"_s, QT_TRANSLATE_NOOP("SetupTexts", "Letter of this computer")},
        {u"time_zone"_s, QT_TRANSLATE_NOOP("SetupTexts", "Time zone")},
        {u"office_calendar"_s, QT_TRANSLATE_NOOP("SetupTexts", "Work calendar")},
        {u"number_pattern"_s, QT_TRANSLATE_NOOP("SetupTexts", "Pattern of ticket numbers")},
        {u"report_form_number"_s, QT_TRANSLATE_NOOP("SetupTexts", "Form number of the report")},
        {u"report_form_version"_s, QT_TRANSLATE_NOOP("SetupTexts", "Form version of the report")},
        {u"eight_d_form_number"_s, QT_TRANSLATE_NOOP("SetupTexts", "Form number of the 8D report")},
        {u"eight_d_form_version"_s, QT_TRANSLATE_NOOP("SetupTexts", "Form version of the 8D report")},
        {u"car_form_number"_s, QT_TRANSLATE_NOOP("SetupTexts", "Form number of the CAR")},
        {u"car_form_version"_s, QT_TRANSLATE_NOOP("SetupTexts", "Form version of the CAR")},
        {u"classification_form_number"_s, QT_TRANSLATE_NOOP("SetupTexts", "Form number of the classification list")},
        {u"classification_form_version"_s, QT_TRANSLATE_NOOP("SetupTexts", "Form version of the classification list")},
        {u"currency"_s, QT_TRANSLATE_NOOP("SetupTexts", "Currency")},
        {u"my_name"_s, QT_TRANSLATE_NOOP("SetupTexts", "Your name")},
        {u"my_roles"_s, QT_TRANSLATE_NOOP("SetupTexts", "What you do here")},
        {u"departments"_s, QT_TRANSLATE_NOOP("SetupTexts", "Departments, one a line")},
    };
    return table;
}

} // namespace

QString label(const QString &key)
{
    return labels().contains(key) ? QCoreApplication::translate("SetupTexts", labels().value(key)) : key;
}

QString problem(const Finding &finding)
{
    if (finding.code == "branch-code-unusable"_L1)
        return QCoreApplication::translate("SetupTexts", "The branch code takes one to eight letters and digits.");
    if (finding.code == "device-letter-unusable"_L1)
        return QCoreApplication::translate("SetupTexts", "One letter from A to Z, please.");
    if (finding.code == "time-zone-unknown"_L1)
        return QCoreApplication::translate("SetupTexts", "This time zone is not known.");
    if (finding.code == "field-missing"_L1)
        return QCoreApplication::translate("SetupTexts", "%1 is required.").arg(label(finding.where));
    if (finding.code.startsWith("number-pattern"_L1))
        return QCoreApplication::translate(
            "SetupTexts", "The pattern needs <device> and <n…>, and knows <branch>, <yyyy>, <yyyymmdd> besides.");
    return findingtexts::sentence(finding);
}

} // namespace kesu::setuptexts
