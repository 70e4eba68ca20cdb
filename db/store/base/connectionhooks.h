#pragma once

#include "database.h"

namespace kesu {

// What every connection to a store needs before its first statement: the one list of functions and tokenizers.
QList<ConnectionHook> connectionHooks();

} // namespace kesu
