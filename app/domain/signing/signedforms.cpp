#include "signing/signedforms.h"

#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

bool hasAny(const QStringList &roles, const QStringList &wanted)
{
    return std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &role) { return roles.contains(role); });
}

// No interim report goes out any more, unless the next version is one again after the customer sent the final one back.
bool isPastInterim(const EightD &report)
{
    const bool finalSent = std::any_of(report.revisions.cbegin(), report.revisions.cend(), [](const Revision &sent) {
        return sent.stage == ReportStage::Final;
    });
    return report.state != EightDState::Open || (finalSent && report.stage == ReportStage::Final);
}

} // namespace

QList<SignaturePlace> placesOf(const EightD &report)
{
    const bool past = isPastInterim(report);
    const bool interim = !past && report.stage == ReportStage::Interim;
    QList<SignaturePlace> places{{u"interim"_s, SignatureRole::Prepared, interim, past},
                                 {u"interim"_s, SignatureRole::Approved, interim, past},
                                 {u"report"_s, SignatureRole::Prepared, true},
                                 {u"report"_s, SignatureRole::Reviewed, true},
                                 {u"report"_s, SignatureRole::Approved, true},
                                 {u"report"_s, SignatureRole::Customer, false}};
    if (!report.effectivenessWaiver.isEmpty())
        places.append({u"effectiveness_waiver"_s, SignatureRole::Approved, true});
    return places;
}

QList<SignaturePlace> placesOf(const Car &car)
{
    const auto reached = [&car](CarState state) { return car.state >= state && car.state != CarState::Cancelled; };
    return {{u"issue"_s, SignatureRole::Prepared, true},
            {u"reply"_s, SignatureRole::Prepared, reached(CarState::Replied)},
            {u"verification"_s, SignatureRole::Reviewed, reached(CarState::Verified)},
            {u"closing"_s, SignatureRole::Approved, reached(CarState::Closed)}};
}

QList<SignaturePlace> placesOf(const Ticket &ticket)
{
    Q_UNUSED(ticket)
    return {{u"registration"_s, SignatureRole::Customer, false},
            {u"report"_s, SignatureRole::Prepared, true},
            {u"report"_s, SignatureRole::Reviewed, true},
            {u"report"_s, SignatureRole::Approved, true},
            {u"report"_s, SignatureRole::Customer, false}};
}

SignaturePlace disciplinePlace(int discipline)
{
    return {u"d%1"_s.arg(discipline), SignatureRole::Prepared, false};
}

bool maySign(SignedForm form, SignatureRole role, const QStringList &roles)
{
    switch (role) {
    case SignatureRole::Prepared:
        return hasAny(roles, {u"handler"_s, u"supervisor"_s, u"quality"_s, u"manager"_s, u"administrator"_s})
            || (form == SignedForm::ComplaintReport && roles.contains(u"counter"_s));
    case SignatureRole::Reviewed:
        return hasAny(roles, {u"supervisor"_s, u"quality"_s, u"manager"_s, u"administrator"_s});
    case SignatureRole::Approved:
        return hasAny(roles, {u"manager"_s, u"administrator"_s});
    case SignatureRole::Customer:
        break;
    }
    return true;
}

std::optional<Approval> contradicting(SignedForm form, const SignaturePlace &place, const QString &staff,
                                      const QList<Approval> &valid)
{
    if (place.role == SignatureRole::Customer)
        return std::nullopt;
    const auto stands = [&](const Approval &given) {
        if (given.role == SignatureRole::Customer || given.staff != staff)
            return false;
        if (form != SignedForm::Car)
            return given.subject == place.subject && given.role != place.role;
        return (given.subject == "reply"_L1) != (place.subject == "reply"_L1) && given.subject != "issue"_L1
            && place.subject != "issue"_L1;
    };
    const auto found = std::find_if(valid.cbegin(), valid.cend(), stands);
    return found == valid.cend() ? std::nullopt : std::optional(*found);
}

} // namespace kesu
