// Precompiled for modules and tests that know no screen.
#pragma once
#ifdef __cplusplus
#include <QtCore/QtCore>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>
#endif
