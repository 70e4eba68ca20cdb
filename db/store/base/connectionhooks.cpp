#include "base/connectionhooks.h"

namespace kesu {

QList<ConnectionHook> connectionHooks()
{
    return {};
}

} // namespace kesu
