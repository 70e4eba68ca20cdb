#include "eightd/fieldcards.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FieldCards)
};

QList<FieldCard> headerCards()
{
    return {
        {u"report"_s, Tr::tr("Report"), {}, {u"title"_s, u"responsible"_s, u"stage"_s, u"opened_on"_s}, {u"title"_s}},
        {u"customer"_s, Tr::tr("Customer and complaint"), {},
         {u"customer"_s, u"customer_number"_s, u"complaint_number"_s, u"complaint_date"_s, u"warranty"_s}},
        {u"part"_s, Tr::tr("Product and part"), {},
         {u"product"_s, u"batch"_s, u"part_number"_s, u"part_name"_s, u"drawing_level"_s, u"serial_number"_s,
          u"date_code"_s, u"supplier"_s, u"plant"_s}},
        {u"dates"_s, Tr::tr("The customer's own dates"), Tr::tr("They run beside the time limits of the policy."),
         {u"customer_containment_due"_s, u"customer_interim_due"_s, u"customer_final_due"_s}},
        {u"symptom"_s, Tr::tr("Symptom"), Tr::tr("What is seen, before anybody knows why."),
         {u"symptom"_s, u"severity"_s, u"urgency"_s, u"scope_"_s}},
        {u"need"_s, Tr::tr("Is an 8D needed?"), {},
         {u"required"_s, u"safety_relevant"_s, u"legally_relevant"_s, u"required_criteria"_s}},
    };
}

QList<FieldCard> problemCards()
{
    return {
        {u"statement"_s, Tr::tr("The customer's words"), Tr::tr("As they were said; they are not tidied up."),
         {u"customer_statement"_s}},
        {u"problem"_s, Tr::tr("Problem statement"), Tr::tr("Object and defect, without a cause."),
         {u"object"_s, u"defect"_s, u"problem_statement"_s}},
        {u"questions"_s, Tr::tr("Seven questions (5W2H)"), {},
         {u"what"_s, u"when_"_s, u"where_"_s, u"who"_s, u"why"_s, u"how"_s, u"how_many"_s}},
        {u"quantities"_s, Tr::tr("Quantities"), Tr::tr("With their units, as counted."),
         {u"quantity_complained"_s, u"quantity_checked"_s, u"defect_rate"_s, u"quantity_delivered"_s,
          u"quantity_returned"_s, u"quantity_in_transit"_s, u"quantity_in_stock"_s}},
        {u"detection"_s, Tr::tr("Detection and history"), {},
         {u"detected_at"_s, u"detected_on"_s, u"detected_how"_s, u"first_occurrence"_s, u"repeat_failure"_s,
          u"trend"_s}},
        {u"effects"_s, Tr::tr("Effects of the failure"), {},
         {u"effect_at_supplier"_s, u"effect_at_customer"_s, u"effect_zero_kilometre"_s, u"effect_in_field"_s}},
        {u"specification"_s, Tr::tr("Specification and actual state"), {},
         {u"specification"_s, u"actual"_s, u"samples"_s}},
        {u"risks"_s, Tr::tr("Risk elsewhere"), Tr::tr("Similar parts, other plants, other customers."),
         {u"risk_other_parts"_s, u"risk_other_plants"_s, u"risk_other_customers"_s}},
    };
}

QList<FieldCard> laterCards()
{
    return {
        {u"analysis"_s, Tr::tr("Tools used"), {}, {u"analysis_tools"_s}},
        {u"release"_s, Tr::tr("Release"), {},
         {u"containment_removed_on"_s, u"customer_informed_on"_s, u"customer_released_on"_s}},
        {u"lessons"_s, Tr::tr("Lessons learned"), Tr::tr("What the next team should know."),
         {u"lessons_learned"_s, u"sustainability_audit"_s}},
        {u"waiver"_s, Tr::tr("Closing without proof of effectiveness"),
         Tr::tr("Why it need not be waited for. This takes an approval of its own."), {u"effectiveness_waiver"_s}, {},
         true},
        {u"recognition"_s, Tr::tr("Final meeting and recognition"), {},
         {u"final_meeting_on"_s, u"recognition"_s, u"distribution"_s}},
    };
}

FieldCard finishCard(int discipline)
{
    const QString name = u"d%1"_s.arg(discipline);
    return {name, Tr::tr("Finishing D%1").arg(discipline), {}, {name + u"_done_on"_s, name + u"_remark"_s}};
}

} // namespace

FieldCard fieldCard(const QString &name)
{
    for (const QList<FieldCard> &cards : {headerCards(), problemCards(), laterCards()}) {
        for (const FieldCard &card : cards) {
            if (card.name == name)
                return card;
        }
    }
    return finishCard(name.last(1).toInt());
}

} // namespace kesu
