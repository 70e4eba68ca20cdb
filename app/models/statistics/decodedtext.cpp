#include "statistics/decodedtext.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace kesu {

QString decodedText(const QByteArray &bytes, const QString &language)
{
    QStringDecoder unicode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = unicode(bytes);
    if (!unicode.hasError())
        return text;
    QStringDecoder national(language == "zh_TW"_L1 ? "Big5" : "GB18030");
    return national.isValid() ? QString(national(bytes)) : text;
}

} // namespace kesu
