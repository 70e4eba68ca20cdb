#pragma once

#include <QList>

#include <optional>

#include "base/codes.h"
#include "base/result.h"
#include "eightd/car.h"
#include "eightd/eightd.h"
#include "tickets/ticket.h"

namespace kesu {

// Forms that people put their names to.
enum class SignedForm { EightD, Car, ComplaintReport };

// One place for a name on a form. Subjects by form:
// 8D: report, interim, effectiveness_waiver, d0 … d8 · CAR: issue, reply, verification, closing
// complaint report: report, registration (what the customer has said, as it was taken down)
struct SignaturePlace {
    QString subject;
    SignatureRole role = SignatureRole::Prepared;
    bool needed = true;
    bool overtaken = false; // its time is past: shown where somebody has signed, asked of nobody

    bool operator==(const SignaturePlace &) const = default;
};

// The places a form has as it stands now, in the order they are signed. Disciplines are asked for by themselves.
QList<SignaturePlace> placesOf(const EightD &report);
QList<SignaturePlace> placesOf(const Car &car);
QList<SignaturePlace> placesOf(const Ticket &ticket);
SignaturePlace disciplinePlace(int discipline);

// What a name stands for: SHA-256 hex over the content of that subject. Changes of anything else leave it alone.
QString signedHash(const EightD &report, const QString &subject);
QString signedHash(const Car &car, const QString &subject);
QString signedHash(const Ticket &ticket, const QString &subject);

// Fields of a ticket that its report does not show as its content: who handles it, where it stands, how it was received.
QStringList unsignedTicketFields();

// Whether people with these roles may sign in this role; a customer signs before anybody on the staff.
//
// | role | roles |
// |---|---|
// | prepared | handler, supervisor, quality, manager, administrator; of complaint reports also counter |
// | reviewed | supervisor, quality, manager, administrator |
// | approved | manager, administrator |
bool maySign(SignedForm form, SignatureRole role, const QStringList &roles);

// Preparing, reviewing and approving are different people's; a CAR is verified and closed by others than
// those who replied. `valid`: the form's signatures for what stands there now. The earlier signature
// that stands in the way, if any.
std::optional<Approval> contradicting(SignedForm form, const SignaturePlace &place, const QString &staff,
                                      const QList<Approval> &valid);

} // namespace kesu
