#pragma once

#include <QString>

namespace kesu {

// The fonts a document names: what the receiver's computer has, for the glyphs of its language.
struct DocumentFonts {
    QString latin;
    QString chinese;
    QString chineseLanguage; // "zh-CN"
};

inline DocumentFonts documentFonts(const QString &language)
{
    if (language == QLatin1String("zh_TW"))
        return {QStringLiteral("Arial"), QStringLiteral("Microsoft JhengHei"), QStringLiteral("zh-TW")};
    return {QStringLiteral("Arial"), QStringLiteral("Microsoft YaHei"), QStringLiteral("zh-CN")};
}

} // namespace kesu
