#include "eightd/car.h"

namespace kesu {

using namespace Qt::StringLiterals;

const QList<RecordField<Car>> &carFields()
{
    static const QList<RecordField<Car>> fields =
        RecordFields<Car>()
            .text("number", &Car::number)
            .text("ticket", &Car::ticket)
            .text("eight_d", &Car::eightD)
            .code("state", &Car::state, carStateCodes)
            .count("round", &Car::round)
            .choice("source", &Car::source, {u"customer_complaint"_s, u"internal_audit"_s, u"process"_s, u"incoming"_s,
                                             u"supplier"_s, u"management_review"_s})
            .text("issued_by", &Car::issuedBy)
            .text("issued_to", &Car::issuedTo)
            .date("issued_on", &Car::issuedOn)
            .date("due", &Car::due)
            .text("product", &Car::product)
            .text("product_model", &Car::productModel)
            .text("batch", &Car::batch)
            .text("quantity", &Car::quantity)
            .longText("nonconformity", &Car::nonconformity)
            .longText("requirement", &Car::requirement)
            .longText("correction", &Car::correction)
            .longText("stock_disposal", &Car::stockDisposal)
            .longText("cause", &Car::cause)
            .longText("escape_cause", &Car::escapeCause)
            .longText("corrective_action", &Car::correctiveAction)
            .longText("preventive_action", &Car::preventiveAction)
            .text("owner", &Car::owner)
            .date("planned_on", &Car::plannedOn)
            .date("implemented_on", &Car::implementedOn)
            .text("replied_by", &Car::repliedBy)
            .date("replied_on", &Car::repliedOn)
            .judgement("instruction_revised", &Car::instructionRevised)
            .judgement("work_as_planned", &Car::workAsPlanned)
            .judgement("change_told_apart", &Car::changeToldApart)
            .longText("verification", &Car::verification)
            .text("verified_by", &Car::verifiedBy)
            .date("verified_on", &Car::verifiedOn)
            .code("effect", &Car::effect, effectCodes)
            .longText("standard_document", &Car::standardDocument)
            .longText("reopen_reason", &Car::reopenReason)
            .text("closed_by", &Car::closedBy)
            .date("closed_on", &Car::closedOn)
            .longText("note", &Car::note);
    return fields;
}

const RecordField<Car> *findCarField(QStringView key)
{
    for (const RecordField<Car> &field : carFields()) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

} // namespace kesu
