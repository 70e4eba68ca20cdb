#include "eightd/carcheck.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

class Check {
public:
    explicit Check(const Car &car) : m_car(car) {}

    void need(const char *key)
    {
        const QString name = QString::fromLatin1(key);
        const RecordField<Car> *field = findCarField(name);
        if (!field->get(m_car).isValid())
            findings.append({Finding::Severity::Error, u"car-field-missing"_s, name, {}});
    }
    void refuse(const char *code, const char *where)
    {
        findings.append({Finding::Severity::Error, QString::fromLatin1(code), QString::fromLatin1(where), {}});
    }

    Findings findings;

private:
    const Car &m_car;
};

bool isSamePerson(const QString &a, const QString &b)
{
    return !a.trimmed().isEmpty() && a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

void checkVerification(const Car &car, Check &check)
{
    check.need("verified_by");
    check.need("verification");
    check.need("effect");
    check.need("instruction_revised");
    check.need("work_as_planned");
    check.need("change_told_apart");
    if (isSamePerson(car.verifiedBy, car.repliedBy) || isSamePerson(car.verifiedBy, car.owner))
        check.refuse("car-verifier-same", "verified_by");
}

} // namespace

Findings carFindings(const Car &car, CarState to)
{
    Check check(car);
    if (to == CarState::Draft || to == CarState::Cancelled)
        return {};
    check.need("issued_to");
    check.need("nonconformity");
    if (to == CarState::Issued)
        return check.findings;
    check.need("correction");
    check.need("stock_disposal");
    check.need("cause");
    check.need("corrective_action");
    check.need("preventive_action");
    check.need("replied_by");
    if (to == CarState::Replied)
        return check.findings;
    checkVerification(car, check);
    if (to == CarState::Closed) {
        if (car.effect != Effect::Effective)
            check.refuse("car-not-effective", "effect");
        check.need("standard_document");
    }
    return check.findings;
}

CarState nextState(CarState state)
{
    switch (state) {
    case CarState::Draft:
        return CarState::Issued;
    case CarState::Issued:
        return CarState::Replied;
    case CarState::Replied:
        return CarState::Verified;
    case CarState::Verified:
        return CarState::Closed;
    default:
        return state;
    }
}

} // namespace kesu
