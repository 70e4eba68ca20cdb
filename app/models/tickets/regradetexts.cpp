#include "tickets/regradetexts.h"

#include <QCoreApplication>

#include "base/language.h"
#include "forms/moneytext.h"
#include "reference/referenceservice.h"
#include "texts/fieldtexts.h"
#include "tickets/fieldcatalogs.h"
#include "tickets/regradeadvice.h"

using namespace Qt::StringLiterals;

namespace kesu::regradetexts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RegradeTexts)
};

// Figures that are no field of the ticket (policies/condition.h).
QString measured(const QString &measure, int figure)
{
    if (measure == "months_since_received"_L1)
        return Tr::tr("received %n month(s) ago or longer", nullptr, figure);
    if (measure == "talks"_L1)
        return Tr::tr("%n or more talks with the customer", nullptr, figure);
    if (measure == "statements"_L1)
        return Tr::tr("stated %n times or more by the customer", nullptr, figure);
    return measure;
}

QString valueText(const Condition &condition, const QVariant &value, const RegradeProposal &proposal,
                  const ReferenceService &reference)
{
    const TicketField &field = *condition.fields.constFirst();
    if (field.type == FieldType::Money)
        return moneyText(value.toLongLong());
    if (field.type != FieldType::Code && field.type != FieldType::CodeList)
        return value.toString();
    Ticket schemes;
    schemes.levelScheme = proposal.levelScheme;
    schemes.categoryScheme = reference.policy(proposal.policyId)->categoryScheme;
    const Catalog *catalog = reference.catalog(catalogOfField(field.key, schemes));
    const CatalogEntry *entry = catalog ? catalog->find(value.toString()) : nullptr;
    return entry ? entry->name.in(uiLanguage()) : value.toString();
}

QString demand(const Condition &condition, const RegradeProposal &proposal, const ReferenceService &reference)
{
    if (condition.fields.isEmpty())
        return measured(condition.name, condition.values.value(0).toInt());
    const QString label = fieldtexts::label(condition.fields.constFirst()->key);
    QStringList values;
    for (const QVariant &value : condition.values)
        values.append(valueText(condition, value, proposal, reference));
    switch (condition.test) {
    case Condition::Test::AtLeast: return Tr::tr("%1: %2 or more").arg(label, values.value(0));
    case Condition::Test::AtMost: return Tr::tr("%1: %2 or less").arg(label, values.value(0));
    case Condition::Test::AnyOf: break;
    }
    return Tr::tr("%1: %2", "field: value").arg(label, values.join(u" / "_s));
}

} // namespace

QString reason(const RegradeProposal &proposal, const ReferenceService &reference)
{
    QStringList demands;
    for (const Condition &condition : proposal.rule.when) {
        if (condition.name != "level"_L1) // the present level is on the page anyway
            demands.append(demand(condition, proposal, reference));
    }
    const QString why = demands.join(Tr::tr("; ", "between reasons"));
    return Tr::tr("%1 (%2)", "reason (source)").arg(why, proposal.rule.source);
}

QString sentence(const RegradeProposal &proposal, const ReferenceService &reference)
{
    return Tr::tr("Proposed level: %1. %2").arg(proposal.levelName.in(uiLanguage()), reason(proposal, reference));
}

} // namespace kesu::regradetexts
