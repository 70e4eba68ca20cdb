#pragma once

#include <QString>

namespace kesu {

// Where the programs look for their data unless --data says otherwise: KESUDESK_DATA, else the platform's place for
// data. The same for every program, whatever it is called.
QString defaultDataDir();

} // namespace kesu
