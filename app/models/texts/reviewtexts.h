#pragma once

#include <QHash>
#include <QString>

namespace kesu {

// What findings of the 8D review say, by code: English source texts of the context "FindingTexts".
const QHash<QString, const char *> &reviewSentences();

} // namespace kesu
