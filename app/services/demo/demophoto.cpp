#include "demo/demophoto.h"

#include <QtEndian>

#include <array>
#include <cmath>

namespace kesu {

namespace {

constexpr int width = 240;
constexpr int height = 180;

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xedb88320U ^ (c >> 1) : c >> 1;
            values[i] = c;
        }
        return values;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return number(static_cast<quint32>(data.size())) + type + data + number(crc32(type + data));
}

} // namespace

QByteArray demoPhoto(QRandomGenerator &random)
{
    const double tilt = random.generateDouble() * 2 - 1;
    const double phase = random.generateDouble() * 6;
    const int crack = height / 4 + random.bounded(height / 2);
    const int warm = random.bounded(30);

    QByteArray pixels;
    pixels.reserve(height * (1 + width * 3));
    for (int y = 0; y < height; ++y) {
        pixels.append('\0'); // no filter on this line
        for (int x = 0; x < width; ++x) {
            int light = 150 + static_cast<int>(60.0 * (tilt * (x - width / 2) / width + double(y) / height - 0.5));
            light += random.bounded(7);
            const double line = crack + 9 * std::sin(x * 0.07 + phase) + 4 * std::sin(x * 0.31);
            if (x > width / 6 && std::abs(y - line) < 1.6 + x % 5 * 0.2)
                light /= 3;
            pixels.append(static_cast<char>(std::min(255, light + warm)));
            pixels.append(static_cast<char>(std::min(255, light + warm / 2)));
            pixels.append(static_cast<char>(std::min(255, light)));
        }
    }
    const QByteArray header = number(width) + number(height) + QByteArray::fromHex("0802000000");
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", header) + chunk("IDAT", qCompress(pixels).mid(4))
           + chunk("IEND", {});
}

} // namespace kesu
