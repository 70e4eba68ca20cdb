#include "eightd/eightdfields.h"

#include <QHash>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QList<RecordField<EightD>> buildFields()
{
    RecordFields<EightD> fields;
    fields.text("number", &EightD::number)
        .text("ticket", &EightD::ticket)
        .code("state", &EightD::state, eightDStateCodes)
        .code("stage", &EightD::stage, reportStageCodes)
        .text("title", &EightD::title)
        .text("complaint_number", &EightD::complaintNumber)
        .text("customer", &EightD::customer)
        .text("customer_number", &EightD::customerNumber)
        .text("supplier", &EightD::supplier)
        .text("plant", &EightD::plant)
        .text("part_number", &EightD::partNumber)
        .text("part_name", &EightD::partName)
        .text("drawing_level", &EightD::drawingLevel)
        .text("product", &EightD::product)
        .text("batch", &EightD::batch)
        .text("serial_number", &EightD::serialNumber)
        .text("date_code", &EightD::dateCode)
        .date("complaint_date", &EightD::complaintDate)
        .date("opened_on", &EightD::openedOn)
        .date("closed_on", &EightD::closedOn)
        .choice("warranty", &EightD::warranty, {u"undecided"_s, u"warranty"_s, u"goodwill"_s, u"refused"_s})
        .text("responsible", &EightD::responsible)
        .time("customer_containment_due", &EightD::customerContainmentDue)
        .time("customer_interim_due", &EightD::customerInterimDue)
        .time("customer_final_due", &EightD::customerFinalDue)
        .text("repeat_of", &EightD::repeatOf)
        .longText("ineffective_reason", &EightD::ineffectiveReason);
    fields.longText("symptom", &EightD::symptom)
        .judgement("required", &EightD::required)
        .longText("required_criteria", &EightD::requiredCriteria)
        .judgement("safety_relevant", &EightD::safetyRelevant)
        .judgement("legally_relevant", &EightD::legallyRelevant)
        .text("severity", &EightD::severity)
        .text("urgency", &EightD::urgency)
        .text("scope_", &EightD::scope);
    fields.longText("customer_statement", &EightD::customerStatement)
        .text("object", &EightD::object)
        .text("defect", &EightD::defect)
        .longText("problem_statement", &EightD::problemStatement)
        .longText("what", &EightD::what)
        .longText("when_", &EightD::when)
        .longText("where_", &EightD::where)
        .longText("who", &EightD::who)
        .longText("why", &EightD::why)
        .longText("how", &EightD::how)
        .longText("how_many", &EightD::howMany)
        .longText("effect_at_supplier", &EightD::effectAtSupplier)
        .longText("effect_at_customer", &EightD::effectAtCustomer)
        .longText("effect_zero_kilometre", &EightD::effectZeroKilometre)
        .longText("effect_in_field", &EightD::effectInField)
        .text("quantity_complained", &EightD::quantityComplained)
        .text("quantity_delivered", &EightD::quantityDelivered)
        .text("quantity_returned", &EightD::quantityReturned)
        .text("quantity_in_transit", &EightD::quantityInTransit)
        .text("quantity_in_stock", &EightD::quantityInStock)
        .text("quantity_checked", &EightD::quantityChecked)
        .text("defect_rate", &EightD::defectRate)
        .text("detected_at", &EightD::detectedAt)
        .date("detected_on", &EightD::detectedOn)
        .text("detected_how", &EightD::detectedHow)
        .text("first_occurrence", &EightD::firstOccurrence)
        .judgement("repeat_failure", &EightD::repeatFailure)
        .text("trend", &EightD::trend)
        .longText("specification", &EightD::specification)
        .longText("actual", &EightD::actual)
        .longText("samples", &EightD::samples)
        .longText("risk_other_parts", &EightD::riskOtherParts)
        .longText("risk_other_plants", &EightD::riskOtherPlants)
        .longText("risk_other_customers", &EightD::riskOtherCustomers);
    fields.longText("analysis_tools", &EightD::analysisTools)
        .date("containment_removed_on", &EightD::containmentRemovedOn)
        .date("customer_informed_on", &EightD::customerInformedOn)
        .date("customer_released_on", &EightD::customerReleasedOn)
        .longText("lessons_learned", &EightD::lessonsLearned)
        .longText("sustainability_audit", &EightD::sustainabilityAudit)
        .longText("effectiveness_waiver", &EightD::effectivenessWaiver)
        .date("final_meeting_on", &EightD::finalMeetingOn)
        .longText("recognition", &EightD::recognition)
        .longText("distribution", &EightD::distribution);
    QList<RecordField<EightD>> list = fields;
    for (size_t d = 0; d < disciplineCount; ++d) {
        RecordField<EightD> done;
        done.key = u"d%1_done_on"_s.arg(d);
        done.kind = RecordFieldKind::Date;
        done.get = [d](const EightD &report) {
            return report.doneOn[d] ? QVariant(report.doneOn[d]->toString(Qt::ISODate)) : QVariant();
        };
        done.set = [d](EightD &report, const QVariant &value) {
            const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
            if (!date.isValid() && !value.toString().isEmpty())
                return false;
            report.doneOn[d] = date.isValid() ? std::optional(date) : std::nullopt;
            return true;
        };
        list.append(done);
        RecordField<EightD> remark;
        remark.key = u"d%1_remark"_s.arg(d);
        remark.kind = RecordFieldKind::LongText;
        remark.get = [d](const EightD &report) {
            return report.remarks[d].isEmpty() ? QVariant() : QVariant(report.remarks[d]);
        };
        remark.set = [d](EightD &report, const QVariant &value) {
            if (value.isValid() && value.typeId() != QMetaType::QString)
                return false;
            report.remarks[d] = value.toString();
            return true;
        };
        list.append(remark);
    }
    return list;
}

template<typename Part>
void addShape(QList<EightDPartShape> &shapes, const EightDPartType<Part> &type)
{
    shapes.append({type.entity, type.list, type.appendOnly, {}});
    for (const RecordField<Part> &field : type.fields)
        shapes.last().fields.append(field);
}

} // namespace

const QList<RecordField<EightD>> &eightDFields()
{
    static const QList<RecordField<EightD>> fields = buildFields();
    return fields;
}

const RecordField<EightD> *findEightDField(QStringView key)
{
    for (const RecordField<EightD> &field : eightDFields()) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

const QList<EightDPartShape> &eightDPartShapes()
{
    static const QList<EightDPartShape> shapes = [] {
        QList<EightDPartShape> list;
        EightD none;
        forEachPartList(none, [&list](const auto &, const auto &type) { addShape(list, type); });
        return list;
    }();
    return shapes;
}

int disciplineOfField(QStringView key)
{
    // The first field of each discipline in the order of the table.
    static const QHash<QString, int> places = [] {
        const QHash<QString, int> begins{{u"symptom"_s, 0}, {u"customer_statement"_s, 2}, {u"analysis_tools"_s, 4},
                                         {u"containment_removed_on"_s, 6}, {u"lessons_learned"_s, 7},
                                         {u"effectiveness_waiver"_s, 8}};
        QHash<QString, int> found;
        int discipline = -1;
        for (const RecordField<EightD> &field : eightDFields()) {
            discipline = begins.value(field.key, discipline);
            const bool numbered = field.key.size() > 2 && field.key.at(0) == u'd' && field.key.at(1).isDigit();
            found.insert(field.key, numbered ? field.key.at(1).digitValue() : discipline);
        }
        return found;
    }();
    return places.value(key.toString(), -1);
}

int disciplineOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Emergency:
        return 0;
    case ActionKind::Containment:
        return 3;
    case ActionKind::Corrective:
        return 5;
    case ActionKind::Implementation:
        return 6;
    case ActionKind::Preventive:
    case ActionKind::Deployment:
        return 7;
    case ActionKind::Remaining:
        break;
    }
    return 8;
}

QStringList inReportOrder(const EightD &report, QStringList ids)
{
    if (ids.size() < 2)
        return ids;
    QStringList ordered;
    forEachPartList(report, [&](const auto &parts, const auto &) {
        for (const auto &part : parts) {
            if (ids.removeAll(part.id) > 0)
                ordered.append(part.id);
        }
    });
    return ordered + ids;
}

} // namespace kesu
