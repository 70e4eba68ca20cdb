#pragma once

#include <QByteArray>
#include <QStringList>

namespace kesu {

// Who asks, established before a handler sees the request: the device behind the access token and what its enrolment
// allows.
struct Caller {
    QString device;       // "d_…"
    QStringList branches; // branch codes; the first is its home. "*": every branch (head office)
    QStringList roles;    // of users the hub has not heard of yet: those of the enrolment
    QByteArray publicKey; // raw Ed25519; the batches it pushes must be signed with it. Empty: not checked (tests)
    bool revoked = false; // refused everything
};

} // namespace kesu
