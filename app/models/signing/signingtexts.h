#pragma once

#include <QTimeZone>

#include "base/result.h"
#include "signing/signingservice.h"

namespace kesu {

// The words around signatures.
namespace signingtexts {

// What the name stands for: "Final report", "Answer of the unit", "D3 Interim containment".
QString subject(SignedForm form, const QString &subject);
// As what somebody signs: "Prepared", "Reviewed", "Approved", "Customer".
QString role(SignatureRole role);
// "Reviewed: final report"
QString place(SignedForm form, const SignaturePlace &place);
// What the button does, object and all: "Approve 8D-2026-0007, final report".
QString deed(SignedForm form, const SignaturePlace &place, const QString &number);
// "赵敏, 2026-11-21 15:05", and where it has lost its meaning, why.
QString given(const GivenSignature &given, const QTimeZone &zone);
QString decision(const QString &code);

bool isKnownError(const QString &code);
QString sentence(const Error &error);

} // namespace signingtexts
} // namespace kesu
