#pragma once

#include <QByteArray>

#include "base/result.h"
#include "layout/formlayout.h"

namespace kesu {

// Reads a layout file (resources/paper/README.md). The error's `where` is the place in the JSON, or "line 12" when it
// is not JSON at all.
Result<FormLayout> parseFormLayout(const QByteArray &json);

} // namespace kesu
