#pragma once

#include <QString>

namespace kesu::fieldtexts {

// The label of a ticket field or of something a step asks for, by key; an unknown key is shown as it is.
QString label(const QString &key);
bool isKnown(const QString &key);

} // namespace kesu::fieldtexts
