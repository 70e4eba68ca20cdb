#include "theme/fonts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr qreal basePointSize = 10.5;

QFont resized(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}
} // namespace

QFont uiFont(const QString &language, int scale)
{
    const bool traditional = language == "zh_TW"_L1;
    QFont font;
    font.setFamilies({traditional ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s,
                      traditional ? u"Microsoft JhengHei"_s : u"Microsoft YaHei"_s,
                      traditional ? u"PingFang TC"_s : u"PingFang SC"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(basePointSize * std::clamp(scale, 90, 200) / 100.0);
    return font;
}

QFont tabular(QFont font)
{
    // The figures of the families above share one width; kerning would move them.
    font.setKerning(false);
    return font;
}

QFont emphasised(QFont font)
{
    font.setBold(true);
    return font;
}

QFont smaller(QFont font)
{
    return resized(std::move(font), 0.9);
}

QFont titleFont(QFont font)
{
    return emphasised(resized(std::move(font), 1.3));
}

} // namespace kesu
