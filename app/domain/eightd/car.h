#pragma once

#include "base/recordfields.h"
#include "eightd/eightdparts.h"

namespace kesu {

using CarId = Id<struct CarTag>;

// A corrective and preventive action report (纠正及预防措施报告, LED-FM-QA-016): given out to a unit, answered there,
// verified by a second person, and taken up again when it did not work (R-324, R-327 … ).
struct Car {
    CarId id;
    QString number;              // CAR NO.
    QString ticket;              // ticket id
    QString eightD;              // 8D id
    CarState state = CarState::Draft;
    qint64 round = 1;            // +1 each time it is taken up again

    QString source;              // customer_complaint, internal_audit, process, incoming, supplier, management_review
    QString issuedBy;
    QString issuedTo;            // production unit, department or supplier
    std::optional<QDate> issuedOn;
    std::optional<QDate> due;    // of the reply
    QString product;
    QString productModel;
    QString batch;
    QString quantity;            // defective
    QString nonconformity;
    QString requirement;         // clause or specification that is violated

    QString correction;          // at once, to what is there
    QString stockDisposal;
    QString cause;
    QString escapeCause;
    QString correctiveAction;
    QString preventiveAction;
    QString owner;
    std::optional<QDate> plannedOn;
    std::optional<QDate> implementedOn;
    QString repliedBy;
    std::optional<QDate> repliedOn;

    std::optional<bool> instructionRevised; // the three questions of R-330
    std::optional<bool> workAsPlanned;
    std::optional<bool> changeToldApart;
    QString verification;
    QString verifiedBy;          // a second person
    std::optional<QDate> verifiedOn;
    Effect effect = Effect::Unknown;
    QString standardDocument;
    QString reopenReason;
    QString closedBy;
    std::optional<QDate> closedOn;
    QString note;

    bool operator==(const Car &) const = default;
};

const QList<RecordField<Car>> &carFields();
const RecordField<Car> *findCarField(QStringView key);

} // namespace kesu
