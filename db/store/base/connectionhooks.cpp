#include "base/connectionhooks.h"

#include "search/charactertokenizer.h"

namespace kesu {

QList<ConnectionHook> connectionHooks()
{
    return {&registerCharacterTokenizer};
}

} // namespace kesu
