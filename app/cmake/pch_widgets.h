// Precompiled for the screens and their tests.
#pragma once
#ifdef __cplusplus
#include "pch_core.h"

#include <QtWidgets/QtWidgets>
#endif
