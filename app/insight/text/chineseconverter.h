#pragma once

#include <QString>

#include <memory>

namespace kesu {

// Conversion between the scripts, word by word where usage differs (軟體 ↔ 软件). Thread-safe; made on first use.
// Where the dictionaries are not installed every text comes back unchanged.
class ChineseConverter
{
public:
    static const ChineseConverter &instance();
    ~ChineseConverter();

    // Character by character, words untouched: for folding.
    QString toSimplifiedCharacters(const QString &text) const;
    QString toMainlandWords(const QString &text) const; // 螢幕 → 屏幕
    QString toTaiwanWords(const QString &text) const;   // 屏幕 → 螢幕
    bool isAvailable() const;

    ChineseConverter(const ChineseConverter &) = delete;
    ChineseConverter &operator=(const ChineseConverter &) = delete;

private:
    ChineseConverter();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kesu
