#pragma once

#include <functional>

#include "base/actor.h"

namespace kesu {

class PasswordService;
class ReferenceService;
class SigningService;

// What signing works with; all outlive the widgets.
struct SigningDeps {
    SigningService &signing;
    PasswordService &passwords;
    ReferenceService &reference;
    std::function<Actor()> actor; // who works at this desk now
};

} // namespace kesu
