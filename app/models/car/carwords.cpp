#include "car/carwords.h"

#include <QCoreApplication>

#include "eightd/eightdterms.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CarWords)
};

} // namespace

QList<CarCard> carCards()
{
    return {
        {u"issue"_s, Tr::tr("Issue"), Tr::tr("What is wrong, and who has to answer"), CarState::Issued,
         {u"issued_to"_s, u"source"_s, u"nonconformity"_s, u"requirement"_s, u"product"_s, u"product_model"_s,
          u"batch"_s, u"quantity"_s, u"issued_by"_s, u"issued_on"_s, u"due"_s}},
        {u"reply"_s, Tr::tr("Answer of the unit"), Tr::tr("Each cause has its measure; stock has its plan"),
         CarState::Replied,
         {u"correction"_s, u"stock_disposal"_s, u"cause"_s, u"escape_cause"_s, u"corrective_action"_s,
          u"preventive_action"_s, u"owner"_s, u"planned_on"_s, u"implemented_on"_s, u"replied_by"_s,
          u"replied_on"_s}},
        {u"verification"_s, Tr::tr("Verification"), Tr::tr("By somebody other than those who answered"),
         CarState::Verified,
         {u"instruction_revised"_s, u"work_as_planned"_s, u"change_told_apart"_s, u"effect"_s, u"verification"_s,
          u"verified_by"_s, u"verified_on"_s}},
        {u"closing"_s, Tr::tr("Standard and closing"), Tr::tr("What works becomes the standard"), CarState::Closed,
         {u"standard_document"_s, u"closed_by"_s, u"closed_on"_s, u"note"_s}},
    };
}

QString carwords::nextDeed(const Car &car)
{
    switch (car.state) {
    case CarState::Draft:
        return car.issuedTo.isEmpty() ? Tr::tr("Issue it") : Tr::tr("Issue it to %1").arg(car.issuedTo);
    case CarState::Issued:
        return Tr::tr("Record it as answered");
    case CarState::Replied:
        return Tr::tr("Record it as verified");
    case CarState::Verified:
        return Tr::tr("Close it");
    case CarState::Closed:
    case CarState::Cancelled:
        break;
    }
    return {};
}

QString carwords::standing(const Car &car)
{
    const QString state = eightdterms::code(u"car_state", codeOf(carStateCodes, car.state));
    return car.round > 1 ? Tr::tr("%1, round %2", "state").arg(state).arg(car.round) : state;
}

} // namespace kesu
