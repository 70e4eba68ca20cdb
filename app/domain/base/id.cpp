#include "base/id.h"

namespace kesu {

QString makeUuidV7(Instant time, const QByteArray &tenRandomBytes)
{
    QByteArray bytes(16, '\0');
    const auto ms = static_cast<quint64>(time.ms);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((ms >> (40 - 8 * i)) & 0xFF);
    for (int i = 0; i < 10; ++i)
        bytes[6 + i] = i < tenRandomBytes.size() ? tenRandomBytes.at(i) : '\0';
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0F) | 0x70);
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3F) | 0x80);
    QString hex = QString::fromLatin1(bytes.toHex());
    for (const int at : {8, 13, 18, 23})
        hex.insert(at, QLatin1Char('-'));
    return hex;
}

} // namespace kesu
