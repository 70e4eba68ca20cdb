#include "tickets/ticketfields.h"

#include <QHash>

#include <algorithm>

namespace kesu {

namespace {

QVariant toStored(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
QVariant toStored(const QStringList &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
QVariant toStored(bool value) { return value; }
QVariant toStored(int value) { return static_cast<qint64>(value); }
QVariant toStored(qint64 value) { return value; }
QVariant toStored(QDate value) { return value.toString(Qt::ISODate); }
QVariant toStored(Instant value) { return value.toIso(); }
QVariant toStored(TicketKind value) { return toCode(value); }
QVariant toStored(TicketState value) { return toCode(value); }

template<typename Tag>
QVariant toStored(const Id<Tag> &value) { return toStored(value.text()); }

template<typename T>
QVariant toStored(const std::optional<T> &value) { return value ? toStored(*value) : QVariant(); }

bool fromStored(const QVariant &stored, QString &value)
{
    if (stored.isValid() && !stored.canConvert<QString>())
        return false;
    value = stored.toString();
    return true;
}

bool fromStored(const QVariant &stored, QStringList &value)
{
    if (stored.isValid() && !stored.canConvert<QStringList>())
        return false;
    value = stored.toStringList();
    return true;
}

bool fromStored(const QVariant &stored, bool &value)
{
    const int type = stored.typeId();
    if (stored.isValid() && type != QMetaType::Bool && type != QMetaType::LongLong && type != QMetaType::Int)
        return false;
    value = stored.toBool();
    return true;
}

bool fromStored(const QVariant &stored, qint64 &value)
{
    bool ok = false;
    const qint64 number = stored.toLongLong(&ok);
    if (ok)
        value = number;
    return ok;
}

bool fromStored(const QVariant &stored, int &value)
{
    qint64 number = 0;
    if (!fromStored(stored, number) || number < std::numeric_limits<int>::min()
        || number > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(number);
    return true;
}

bool fromStored(const QVariant &stored, QDate &value)
{
    const QDate date = QDate::fromString(stored.toString(), Qt::ISODate);
    if (date.isValid())
        value = date;
    return date.isValid();
}

bool fromStored(const QVariant &stored, Instant &value)
{
    const auto parsed = Instant::fromIso(stored.toString());
    if (parsed)
        value = *parsed;
    return parsed.has_value();
}

template<typename Tag>
bool fromStored(const QVariant &stored, Id<Tag> &value)
{
    value = Id<Tag>(stored.toString());
    return true;
}

bool fromStored(const QVariant &stored, TicketKind &value)
{
    const auto kind = ticketKindFromCode(stored.toString());
    value = kind.value_or(value);
    return kind.has_value();
}

bool fromStored(const QVariant &stored, TicketState &value)
{
    const auto state = ticketStateFromCode(stored.toString());
    value = state.value_or(value);
    return state.has_value();
}

template<typename T>
bool fromStored(const QVariant &stored, std::optional<T> &value)
{
    if (!stored.isValid() || stored.isNull() || stored.toString().isEmpty()) {
        value.reset();
        return true;
    }
    T parsed{};
    if (!fromStored(stored, parsed))
        return false;
    value = parsed;
    return true;
}

template<typename T>
TicketField make(QStringView key, T Ticket::*member, FieldType type, QStringView group, bool personal = false,
                 QStringView sharedRegister = {})
{
    return {key.toString(), type, group.toString(), personal, sharedRegister.toString(),
            [member](const Ticket &ticket) { return toStored(ticket.*member); },
            [member](Ticket &ticket, const QVariant &value) { return fromStored(value, ticket.*member); }};
}

QList<TicketField> buildFields()
{
    return {
        make(u"number", &Ticket::number, FieldType::Text, u"flow"),
        make(u"kind", &Ticket::kind, FieldType::Code, u"flow"),
        make(u"state", &Ticket::state, FieldType::Code, u"flow", false, u"flow"),
        make(u"state_reason", &Ticket::stateReason, FieldType::Text, u"flow", false, u"flow"),
        make(u"resume_state", &Ticket::resumeState, FieldType::Code, u"flow", false, u"flow"),
        make(u"round", &Ticket::round, FieldType::Number, u"flow", false, u"flow"),
        make(u"branch", &Ticket::branch, FieldType::Text, u"flow"),
        make(u"reporting_unit", &Ticket::reportingUnit, FieldType::Text, u"flow"),
        make(u"reported_by_employee", &Ticket::reportedByEmployee, FieldType::Flag, u"flow"),
        make(u"recorded_on_paper", &Ticket::recordedOnPaper, FieldType::Flag, u"flow"),
        make(u"see_also", &Ticket::seeAlso, FieldType::CodeList, u"flow"),
        make(u"group_id", &Ticket::groupId, FieldType::Text, u"flow"),
        make(u"households", &Ticket::households, FieldType::Number, u"flow"),
        make(u"merged_into", &Ticket::mergedInto, FieldType::Text, u"flow", false, u"flow"),
        make(u"channel", &Ticket::channel, FieldType::Code, u"origin"),
        make(u"channel_reference", &Ticket::channelReference, FieldType::Text, u"origin"),
        make(u"information_source", &Ticket::informationSource, FieldType::Code, u"origin"),
        make(u"received_at", &Ticket::receivedAt, FieldType::Time, u"origin"),
        make(u"submitted_at", &Ticket::submittedAt, FieldType::Time, u"origin"),
        make(u"occurred_at", &Ticket::occurredAt, FieldType::Time, u"origin"),
        make(u"place", &Ticket::place, FieldType::Text, u"origin"),
        make(u"persons_involved", &Ticket::personsInvolved, FieldType::Text, u"origin"),
        make(u"customer_id", &Ticket::customerId, FieldType::Text, u"customer"),
        make(u"contact_person", &Ticket::contactPerson, FieldType::Text, u"customer", true),
        make(u"contact_phone", &Ticket::contactPhone, FieldType::Text, u"customer", true),
        make(u"customer_confidential", &Ticket::customerConfidential, FieldType::Flag, u"customer"),
        make(u"anonymous", &Ticket::anonymous, FieldType::Flag, u"customer"),
        make(u"customer_language", &Ticket::customerLanguage, FieldType::Text, u"customer"),
        make(u"title", &Ticket::title, FieldType::Text, u"matter"),
        make(u"narrative", &Ticket::narrative, FieldType::LongText, u"matter"),
        make(u"object_type", &Ticket::objectType, FieldType::Code, u"matter"),
        make(u"object", &Ticket::object, FieldType::Text, u"matter"),
        make(u"service_concerned", &Ticket::serviceConcerned, FieldType::Text, u"matter"),
        make(u"demand", &Ticket::demand, FieldType::LongText, u"matter"),
        make(u"remedies", &Ticket::remedies, FieldType::CodeList, u"matter"),
        make(u"claim_amount", &Ticket::claimAmount, FieldType::Money, u"matter", false, u"claim"),
        make(u"currency", &Ticket::currency, FieldType::Code, u"matter", false, u"claim"),
        make(u"evidence_material", &Ticket::evidenceMaterial, FieldType::LongText, u"matter"),
        make(u"other_information", &Ticket::otherInformation, FieldType::LongText, u"matter"),
        make(u"tags", &Ticket::tags, FieldType::CodeList, u"matter"),
        make(u"product", &Ticket::product, FieldType::Text, u"product"),
        make(u"product_model", &Ticket::productModel, FieldType::Text, u"product"),
        make(u"batch", &Ticket::batch, FieldType::Text, u"product"),
        make(u"order_number", &Ticket::orderNumber, FieldType::Text, u"product"),
        make(u"defect", &Ticket::defect, FieldType::LongText, u"product"),
        make(u"quantity", &Ticket::quantity, FieldType::Text, u"product", false, u"quantity"),
        make(u"quantity_unit", &Ticket::quantityUnit, FieldType::Text, u"product", false, u"quantity"),
        make(u"production_date", &Ticket::productionDate, FieldType::Date, u"product"),
        make(u"shipping_date", &Ticket::shippingDate, FieldType::Date, u"product"),
        make(u"returned", &Ticket::returned, FieldType::Code, u"product"),
        make(u"is_specific", &Ticket::isSpecific, FieldType::Judgement, u"acceptance"),
        make(u"is_legitimate", &Ticket::isLegitimate, FieldType::Judgement, u"acceptance"),
        make(u"is_lawful", &Ticket::isLawful, FieldType::Judgement, u"acceptance"),
        make(u"valid", &Ticket::valid, FieldType::Judgement, u"acceptance", false, u"validity"),
        make(u"invalid_ground", &Ticket::invalidGround, FieldType::Code, u"acceptance", false, u"validity"),
        make(u"own_jurisdiction", &Ticket::ownJurisdiction, FieldType::Judgement, u"acceptance"),
        make(u"outside_body_needed", &Ticket::outsideBodyNeeded, FieldType::Judgement, u"acceptance"),
        make(u"grounds_sufficient", &Ticket::groundsSufficient, FieldType::Judgement, u"acceptance"),
        make(u"demand_reasonable", &Ticket::demandReasonable, FieldType::Judgement, u"acceptance"),
        make(u"malicious", &Ticket::malicious, FieldType::Flag, u"acceptance"),
        make(u"legal_issue", &Ticket::legalIssue, FieldType::Flag, u"acceptance"),
        make(u"sensitive", &Ticket::sensitive, FieldType::Flag, u"acceptance"),
        make(u"complex", &Ticket::complex, FieldType::Flag, u"acceptance"),
        make(u"multi_department", &Ticket::multiDepartment, FieldType::Flag, u"acceptance"),
        make(u"affects_use", &Ticket::affectsUse, FieldType::Judgement, u"acceptance"),
        make(u"major_service", &Ticket::majorService, FieldType::Judgement, u"acceptance"),
        make(u"general", &Ticket::general, FieldType::Judgement, u"acceptance"),
        make(u"several_users", &Ticket::severalUsers, FieldType::Judgement, u"acceptance"),
        make(u"systemic", &Ticket::systemic, FieldType::Judgement, u"acceptance"),
        make(u"scope_of_impact", &Ticket::scopeOfImpact, FieldType::LongText, u"acceptance"),
        make(u"difficulty", &Ticket::difficulty, FieldType::Code, u"acceptance"),
        make(u"category_scheme", &Ticket::categoryScheme, FieldType::Code, u"grading", false, u"category"),
        make(u"category", &Ticket::category, FieldType::Code, u"grading", false, u"category"),
        make(u"subcategory", &Ticket::subcategory, FieldType::Code, u"grading", false, u"category"),
        make(u"proposed_category", &Ticket::proposedCategory, FieldType::Code, u"grading"),
        make(u"level_scheme", &Ticket::levelScheme, FieldType::Code, u"grading", false, u"level"),
        make(u"level", &Ticket::level, FieldType::Code, u"grading", false, u"level"),
        make(u"major_criteria", &Ticket::majorCriteria, FieldType::CodeList, u"grading"),
        make(u"emergency_level", &Ticket::emergencyLevel, FieldType::Code, u"grading"),
        make(u"first_contact_owner", &Ticket::firstContactOwner, FieldType::Text, u"owner"),
        make(u"first_department", &Ticket::firstDepartment, FieldType::Text, u"owner"),
        make(u"handling_owner", &Ticket::handlingOwner, FieldType::Text, u"owner", false, u"assignment"),
        make(u"handling_department", &Ticket::handlingDepartment, FieldType::Text, u"owner", false, u"assignment"),
        make(u"leader_in_charge", &Ticket::leaderInCharge, FieldType::Text, u"owner"),
        make(u"policy_id", &Ticket::policyId, FieldType::Code, u"policy", false, u"policy"),
        make(u"policy_version", &Ticket::policyVersion, FieldType::Number, u"policy", false, u"policy"),
        make(u"overlay_policies", &Ticket::overlayPolicies, FieldType::CodeList, u"policy"),
        make(u"customer_due", &Ticket::customerDue, FieldType::Time, u"policy", false, u"customer_due"),
        make(u"customer_due_note", &Ticket::customerDueNote, FieldType::Text, u"policy", false, u"customer_due"),
        make(u"agreed_due", &Ticket::agreedDue, FieldType::Time, u"policy"),
        make(u"responsible_party", &Ticket::responsibleParty, FieldType::Code, u"handling", false, u"responsibility"),
        make(u"responsibility", &Ticket::responsibility, FieldType::LongText, u"handling", false, u"responsibility"),
        make(u"interim_measure", &Ticket::interimMeasure, FieldType::LongText, u"handling"),
        make(u"stock_check", &Ticket::stockCheck, FieldType::LongText, u"handling"),
        make(u"investigation", &Ticket::investigation, FieldType::LongText, u"handling"),
        make(u"cause", &Ticket::cause, FieldType::LongText, u"handling"),
        make(u"solution", &Ticket::solution, FieldType::LongText, u"handling"),
        make(u"corrective_action", &Ticket::correctiveAction, FieldType::LongText, u"handling"),
        make(u"preventive_action", &Ticket::preventiveAction, FieldType::LongText, u"handling"),
        make(u"stock_disposal", &Ticket::stockDisposal, FieldType::LongText, u"handling"),
        make(u"verification", &Ticket::verification, FieldType::LongText, u"handling"),
        make(u"effect", &Ticket::effect, FieldType::LongText, u"handling"),
        make(u"standard_document", &Ticket::standardDocument, FieldType::Text, u"handling"),
        make(u"result", &Ticket::result, FieldType::LongText, u"handling"),
        make(u"refund_amount", &Ticket::refundAmount, FieldType::Money, u"handling"),
        make(u"satisfaction_scale", &Ticket::satisfactionScale, FieldType::Code, u"closing", false, u"satisfaction"),
        make(u"satisfaction", &Ticket::satisfaction, FieldType::Text, u"closing", false, u"satisfaction"),
        make(u"dissatisfaction_reason", &Ticket::dissatisfactionReason, FieldType::Code, u"closing"),
        make(u"suggestions", &Ticket::suggestions, FieldType::LongText, u"closing"),
        make(u"further_handling", &Ticket::furtherHandling, FieldType::Judgement, u"closing"),
        make(u"revisit_waiver", &Ticket::revisitWaiver, FieldType::Text, u"closing"),
        make(u"closing_note", &Ticket::closingNote, FieldType::LongText, u"closing"),
        make(u"improvement_point", &Ticket::improvementPoint, FieldType::LongText, u"closing"),
        make(u"paper_location", &Ticket::paperLocation, FieldType::Text, u"closing"),
        make(u"signed_copy", &Ticket::signedCopy, FieldType::Judgement, u"closing"),
    };
}

} // namespace

const QList<TicketField> &ticketFields()
{
    static const QList<TicketField> fields = buildFields();
    return fields;
}

const TicketField *findTicketField(QStringView key)
{
    static const QHash<QString, qsizetype> index = [] {
        QHash<QString, qsizetype> result;
        for (qsizetype i = 0; i < ticketFields().size(); ++i)
            result.insert(ticketFields().at(i).key, i);
        return result;
    }();
    const auto found = index.constFind(key.toString());
    return found == index.cend() ? nullptr : &ticketFields().at(*found);
}

QVariantMap toFields(const Ticket &ticket)
{
    // In order of the keys, so that each goes in at the end: every save does this.
    static const QList<const TicketField *> byKey = [] {
        QList<const TicketField *> sorted;
        for (const TicketField &field : ticketFields())
            sorted.append(&field);
        std::sort(sorted.begin(), sorted.end(),
                  [](const TicketField *a, const TicketField *b) { return a->key < b->key; });
        return sorted;
    }();
    QVariantMap fields;
    for (const TicketField *field : byKey) {
        const QVariant value = field->get(ticket);
        if (value.isValid())
            fields.insert(fields.cend(), field->key, value);
    }
    return fields;
}

Ticket ticketFromFields(const QVariantMap &fields, QStringList *refused)
{
    Ticket ticket;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const TicketField *field = findTicketField(it.key());
        if ((!field || !field->set(ticket, it.value())) && refused)
            refused->append(it.key());
    }
    return ticket;
}

QStringList changedFields(const Ticket &before, const Ticket &after)
{
    QStringList keys;
    for (const TicketField &field : ticketFields()) {
        if (field.get(before) != field.get(after))
            keys.append(field.key);
    }
    return keys;
}

} // namespace kesu
