#include "base/chartstyle.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kesu {

ChartStyle screenStyle(bool dark, const QString &language)
{
    ChartStyle style;
    if (dark) {
        style = {QColor(0x262B31), QColor(0xE6E9ED), QColor(0xA9B4BF), QColor(0x3A4149), QColor(0x4FB3D1),
                 QColor(0x77818C), QColor(0xFFB74D), QColor(0xEF5350), QColor(0x66BB6A), {}};
    } else {
        style = {QColor(0xFFFFFF), QColor(0x1F2933), QColor(0x55626F), QColor(0xE3E7EB), QColor(0x0B6E8F),
                 QColor(0x9AA5B1), QColor(0xB26A00), QColor(0xC62828), QColor(0x2E7D32), {}};
    }
    const bool traditional = language == "zh_TW"_L1;
    style.font.setFamilies({traditional ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s,
                            traditional ? u"Microsoft JhengHei"_s : u"Microsoft YaHei"_s, u"DejaVu Sans"_s});
    style.font.setPixelSize(12);
    return style;
}

ChartStyle paperStyle()
{
    ChartStyle style = screenStyle(false, {});
    style.text = Qt::black;
    style.font.setFamilies({u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"Microsoft JhengHei"_s,
                            u"Noto Sans CJK SC"_s});
    return style;
}

QColor wordsOn(const QColor &fill, const ChartStyle &style)
{
    const auto light = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.05 + 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto contrast = [&](const QColor &words) {
        return std::max(light(words), light(fill)) / std::min(light(words), light(fill));
    };
    return contrast(style.text) >= contrast(style.background) ? style.text : style.background;
}

} // namespace kesu
