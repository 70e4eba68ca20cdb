#pragma once

#include <QObject>

namespace kesu {

class SettingService;
class Theme;
class Translations;

// Keeps language, theme and scale as the settings say, while the program runs.
class Look : public QObject {
    Q_OBJECT

public:
    // `languageOverride` (--lang) wins over the setting until that is changed.
    Look(const SettingService &settings, Theme &theme, Translations &translations,
         const QString &languageOverride = QString(), QObject *parent = nullptr);

private:
    void apply(const QString &key);
    void applyLanguage(const QString &language);

    const SettingService &m_settings;
    Theme &m_theme;
    Translations &m_translations;
};

} // namespace kesu
