#pragma once

#include <QString>

#include "base/finding.h"

// Words for the fields of the assistant and the settings.
namespace kesu::setuptexts {

QString label(const QString &key);
QString problem(const Finding &finding);

} // namespace kesu::setuptexts
