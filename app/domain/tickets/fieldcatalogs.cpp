#include "tickets/fieldcatalogs.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kesu {

QString catalogOfField(const QString &key, const Ticket &ticket)
{
    static const QHash<QString, QString> byField{
        {u"channel"_s, u"channels"_s}, {u"remedies"_s, u"remedies"_s}, {u"invalid_ground"_s, u"invalid_grounds"_s},
        {u"information_source"_s, u"information_sources"_s}, {u"object_type"_s, u"object_types"_s},
        {u"responsible_party"_s, u"responsible_parties"_s}, {u"returned"_s, u"returned"_s},
        {u"dissatisfaction_reason"_s, u"dissatisfaction_reasons"_s}, {u"emergency_level"_s, u"SV-11"_s},
        {u"customer_language"_s, u"languages"_s}, {u"major_criteria"_s, u"major_criteria"_s},
        {u"difficulty"_s, u"SV-10"_s}, {u"satisfaction_scale"_s, u"satisfaction_scales"_s},
        {u"satisfaction"_s, u"satisfaction_scales"_s},
    };
    if (key == "category"_L1 || key == "subcategory"_L1 || key == "proposed_category"_L1)
        return ticket.categoryScheme;
    return key == "level"_L1 ? ticket.levelScheme : byField.value(key);
}

bool takesFreeWords(const QString &key)
{
    return key == "difficulty"_L1 || key == "customer_language"_L1;
}

} // namespace kesu
