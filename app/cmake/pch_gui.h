// Precompiled for modules that paint but know no widget.
#pragma once
#ifdef __cplusplus
#include "pch_core.h"

#include <QtGui/QtGui>
#endif
