#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>

namespace kesu {

// The languages the program speaks: "zh_CN", "zh_TW", "en".
QStringList languages();
// The language in its own words: "简体中文", "繁體中文", "English".
QString languageName(const QString &language);
// The language spoken now, for LocalizedName::in(). Follows QLocale's default, which Translations sets.
QString uiLanguage();
// The nearest language of ours to what the system asks for; zh_HK and zh_MO read zh_TW, everything unknown zh_CN.
QString nearestLanguage(const QString &localeName);

// The installed texts of one language, ours and Qt's own. Loading another one sends QEvent::LanguageChange.
// Lives as long as the application object.
class Translations {
public:
    ~Translations();
    void load(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

// Speaks another language for a moment, for a document that is not in the windows' language; windows are not told.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const QString &language);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    QString m_before;
    std::unique_ptr<QTranslator> m_own; // none: that language is spoken already
};

} // namespace kesu
