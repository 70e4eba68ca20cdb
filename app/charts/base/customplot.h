// QCustomPlot's header says signals, slots and foreach, words the house does without.
#pragma once

#include <QWidget>

#ifndef signals
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#endif
#define foreach(variable, list) for (variable : list)
#include <qcustomplot.h>
#undef foreach
#undef signals
#undef slots
#undef emit
