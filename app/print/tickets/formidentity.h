#pragma once

#include <QJsonObject>

namespace kesu {

class ReferenceService;

// Adds the form's number and version as the organisation has set them; forms it sets none for keep their layout's.
// `form` is a layout's id or alias.
void insertFormIdentity(QJsonObject &document, const QString &form, const ReferenceService &reference);

} // namespace kesu
