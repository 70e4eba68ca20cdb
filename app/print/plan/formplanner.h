#pragma once

#include "layout/formlayout.h"
#include "plan/pageplan.h"

namespace kesu {

// Measures a form filled with `data` (its shape: resources/paper/README.md) and deals it out to pages. An empty object
// gives the form to be filled in by hand. `language` is zh_CN, zh_TW or en. Needs a QGuiApplication for fonts.
PagePlan planForm(const FormLayout &layout, const QJsonObject &data, QStringView language);
// The same in one language or two, with pictures and drawings that the data name.
PagePlan planForm(const FormLayout &layout, const FormContent &content);

} // namespace kesu
