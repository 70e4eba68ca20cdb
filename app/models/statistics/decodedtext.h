#pragma once

#include <QByteArray>
#include <QString>

namespace kesu {

// Text of a file that spreadsheets write: by its byte order mark, else UTF-8, else what the country used before
// (GB18030; Big5 for "zh_TW").
QString decodedText(const QByteArray &bytes, const QString &language);

} // namespace kesu
