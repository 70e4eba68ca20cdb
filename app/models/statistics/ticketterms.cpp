#include "statistics/ticketterms.h"

#include <QCoreApplication>
#include <QSet>

#include "base/language.h"
#include "reference/referenceservice.h"
#include "texts/fieldtexts.h"
#include "texts/sentences.h"
#include "tickets/fieldvalues.h"
#include "tickets/ticketfields.h"
#include "tickets/ticketlistservice.h"
#include "tickets/ticketquantities.h"

using namespace Qt::StringLiterals;

namespace kesu::ticketterms {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TicketTerms)
};

const Sentences &quantityNames()
{
    static const Sentences names{
        {u"hours_to_respond"_s, QT_TRANSLATE_NOOP("TicketTerms", "Receipt to first response, opening hours")},
        {u"hours_to_accept"_s, QT_TRANSLATE_NOOP("TicketTerms", "Receipt to acceptance, opening hours")},
        {u"hours_to_assign"_s, QT_TRANSLATE_NOOP("TicketTerms", "Acceptance to assignment, opening hours")},
        {u"hours_of_investigation"_s,
         QT_TRANSLATE_NOOP("TicketTerms", "Assignment to solution proposed, opening hours")},
        {u"hours_of_execution"_s,
         QT_TRANSLATE_NOOP("TicketTerms", "Solution proposed to handling completed, opening hours")},
        {u"hours_of_handling"_s, QT_TRANSLATE_NOOP("TicketTerms", "Receipt to handling completed, opening hours")},
        {u"hours_to_feedback"_s, QT_TRANSLATE_NOOP("TicketTerms", "Handling completed to feedback, opening hours")},
        {u"hours_to_revisit"_s, QT_TRANSLATE_NOOP("TicketTerms", "Feedback to revisit, opening hours")},
        {u"days_to_close"_s, QT_TRANSLATE_NOOP("TicketTerms", "Receipt to closing, days")},
        {u"reopenings"_s, QT_TRANSLATE_NOOP("TicketTerms", "Reopenings")},
        {u"contacts"_s, QT_TRANSLATE_NOOP("TicketTerms", "Contacts with the customer")},
        {u"pauses"_s, QT_TRANSLATE_NOOP("TicketTerms", "Pauses")},
        {u"extensions"_s, QT_TRANSLATE_NOOP("TicketTerms", "Extensions of time limits")},
        {u"quantity"_s, QT_TRANSLATE_NOOP("TicketTerms", "Quantity complained of")},
    };
    return names;
}

QString clockName(const QString &key, const ReferenceService &reference)
{
    const QString path = key.section(u':', 1);
    const QString policyId = path.section(u'/', 0, -2);
    const Policy *policy = reference.policy(policyId);
    const PolicyClock *clock = policy ? policy->clock(path.section(u'/', -1)) : nullptr;
    return clock ? Tr::tr("%1 (%2)").arg(clock->name.in(uiLanguage()), policyId) : path;
}

QStringList policiesInUse(const QList<TicketFigures> &policies, const ReferenceService &reference)
{
    const Organisation organisation = reference.organisation();
    QStringList ids = organisation.selectedPolicies + organisation.defaultOverlays;
    ids.prepend(organisation.defaultPolicy);
    for (const TicketFigures &policy : policies)
        ids.append(policy.values.first().toString());
    ids.removeDuplicates();
    ids.removeAll(QString());
    return ids;
}

} // namespace

QStringList factors()
{
    static const QSet<QString> named{u"product"_s, u"product_model"_s, u"batch"_s, u"branch"_s, u"satisfaction"_s,
                                     u"quantity_unit"_s, u"handling_owner"_s, u"handling_department"_s,
                                     u"first_contact_owner"_s};
    QStringList keys{u"late"_s, u"reopened"_s};
    for (const TicketField &field : ticketFields()) {
        const bool isCategory = field.type == FieldType::Code || field.type == FieldType::Flag
            || field.type == FieldType::Judgement || named.contains(field.key);
        if (isCategory && !field.personal && fieldtexts::isKnown(field.key))
            keys.append(field.key);
    }
    return keys;
}

QString factor(const QString &key)
{
    if (key == "late"_L1)
        return Tr::tr("Missed a time limit");
    return key == "reopened"_L1 ? Tr::tr("Was reopened") : fieldtexts::label(key);
}

QString factorValue(const QString &key, const QVariant &value, const Ticket &schemes, const ReferenceService &reference)
{
    if (key == "late"_L1 || key == "reopened"_L1)
        return fieldvalues::yesNo(value.toBool());
    const QString text = fieldvalues::display(key, value, schemes, reference);
    return text.isEmpty() ? Tr::tr("Not given") : text;
}

QStringList quantities(const QList<TicketFigures> &policies, const ReferenceService &reference)
{
    QStringList keys;
    for (const TicketQuantity &quantity : ticketQuantities())
        keys.append(quantity.key);
    if (const Catalog *scales = reference.catalog(u"satisfaction_scales"_s)) {
        for (const CatalogEntry &scale : scales->entries)
            keys.append(u"satisfaction:"_s + scale.code);
    }
    for (const QString &id : policiesInUse(policies, reference)) {
        const Policy *policy = reference.policy(id);
        for (const PolicyClock &clock : policy ? policy->clocks : QList<PolicyClock>()) {
            if (clock.runsOnTickets())
                keys += {u"clock:%1/%2"_s.arg(id, clock.code), u"used:%1/%2"_s.arg(id, clock.code)};
        }
    }
    return keys;
}

QStringList countings()
{
    QStringList keys;
    for (const TicketQuantity &quantity : ticketQuantities()) {
        if (quantity.unit == QuantityUnit::Times)
            keys.append(quantity.key);
    }
    return keys;
}

QString quantity(const QString &key, const ReferenceService &reference)
{
    if (quantityNames().contains(key))
        return sentenceOf("TicketTerms", quantityNames(), key);
    if (key.startsWith("satisfaction:"_L1)) {
        const Catalog *scales = reference.catalog(u"satisfaction_scales"_s);
        const QString scale = key.section(u':', 1);
        return Tr::tr("%1: %2").arg(fieldtexts::label(u"satisfaction"_s),
                                    scales ? scales->nameOf(scale, uiLanguage()) : scale);
    }
    switch (unitOfQuantity(key).value_or(QuantityUnit::Times)) {
    case QuantityUnit::ClockHours: return Tr::tr("%1, hours counted").arg(clockName(key, reference));
    case QuantityUnit::Percent: return Tr::tr("%1, share of the limit in %").arg(clockName(key, reference));
    case QuantityUnit::Money:
        return Tr::tr("%1, %2", "amount, currency").arg(fieldtexts::label(key), reference.organisation().currency);
    default: return fieldtexts::label(key);
    }
}

} // namespace kesu::ticketterms
