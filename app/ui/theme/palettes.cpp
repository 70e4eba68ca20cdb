#include "theme/palettes.h"

namespace kesu {

namespace {

struct Tones {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb secondary;
    QRgb line;
    QRgb button;
    QRgb accent;
    QRgb onAccent;
    QRgb disabled;
};

constexpr Tones lightTones{0xF6F7F9, 0xFFFFFF, 0xF1F4F7, 0x1F2933, 0x55626F, 0xD9DEE4,
                           0xFFFFFF, 0x0B6E8F, 0xFFFFFF, 0x8A95A1};
constexpr Tones darkTones{0x1E2227, 0x262B31, 0x2B3138, 0xE6E9ED, 0xA9B4BF, 0x3A4149,
                          0x2E343B, 0x4FB3D1, 0x10222A, 0x77818C};

QPalette paletteOf(const Tones &tones)
{
    const QColor window(tones.window), base(tones.base), text(tones.text), line(tones.line), accent(tones.accent);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(tones.alternate));
    palette.setColor(QPalette::Button, QColor(tones.button));
    palette.setColor(QPalette::ToolTipBase, base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(tones.secondary));
    palette.setColor(QPalette::BrightText, QColor(Qt::white));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, QColor(tones.onAccent));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, mixed(line, base, 0.6));
    palette.setColor(QPalette::Midlight, mixed(line, base, 0.3));
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, mixed(line, text, 0.35));
    palette.setColor(QPalette::Shadow, mixed(line, text, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return palette;
}

QColor toned(const QPalette &palette, QRgb light, QRgb dark)
{
    return QColor(isDark(palette) ? dark : light);
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightTones);
}

QPalette darkPalette()
{
    return paletteOf(darkTones);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor clockTone(ClockPhase phase, bool uncertain, const QPalette &palette)
{
    if (uncertain && (phase == ClockPhase::Running || phase == ClockPhase::Warning))
        return toned(palette, 0x6A1B9A, 0xBA68C8);
    switch (phase) {
    case ClockPhase::Running:
        return toned(palette, 0x2E7D32, 0x66BB6A);
    case ClockPhase::Warning:
        return toned(palette, 0xB26A00, 0xFFB74D);
    case ClockPhase::Overdue:
        return toned(palette, 0xC62828, 0xEF5350);
    case ClockPhase::Paused:
        return toned(palette, 0x546E7A, 0x90A4AE);
    case ClockPhase::Waiting:
    case ClockPhase::Met:
    case ClockPhase::MetLate:
    case ClockPhase::Cancelled:
    case ClockPhase::NoLimit:
        return toned(palette, 0x607D8B, 0xB0BEC5);
    }
    return {};
}

QColor levelTone(int rank, const QPalette &palette)
{
    switch (rank) {
    case 0:
        return toned(palette, 0x607D8B, 0xB0BEC5);
    case 1:
        return toned(palette, 0xC62828, 0xEF5350);
    case 2:
        return toned(palette, 0xB26A00, 0xFFB74D);
    case 3:
        return toned(palette, 0x0B6E8F, 0x4FB3D1);
    default:
        return toned(palette, 0x546E7A, 0x90A4AE);
    }
}

QColor errorTone(const QPalette &palette)
{
    return toned(palette, 0xC62828, 0xEF5350);
}

QColor successTone(const QPalette &palette)
{
    return toned(palette, 0x2E7D32, 0x66BB6A);
}

QColor lineTone(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor secondaryTone(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor mixed(const QColor &base, const QColor &over, qreal amount)
{
    const auto channel = [amount](int a, int b) { return int(a + (b - a) * amount + 0.5); };
    return QColor(channel(base.red(), over.red()), channel(base.green(), over.green()),
                  channel(base.blue(), over.blue()));
}

} // namespace kesu
