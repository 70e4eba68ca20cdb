#include "render/vectorsigns.h"

#include <qrencode.h>

#include <memory>

namespace kesu {

QPainterPath tickPath(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.left() + box.width() * 0.18, box.top() + box.height() * 0.52);
    path.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.78);
    path.lineTo(box.left() + box.width() * 0.84, box.top() + box.height() * 0.20);
    return path;
}

QPainterPath qrPath(const QString &text, const QRectF &rect)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    QPainterPath path;
    if (!code)
        return path;
    const qreal module = rect.width() / code->width;
    const auto isDark = [&](int x, int y) { return x < code->width && (code->data[y * code->width + x] & 1); };
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (!isDark(x, y))
                continue;
            int end = x + 1;
            while (isDark(end, y))
                ++end;
            path.addRect(rect.left() + x * module, rect.top() + y * module,
                         (end - x) * module, module);
            x = end;
        }
    }
    return path;
}

} // namespace kesu
