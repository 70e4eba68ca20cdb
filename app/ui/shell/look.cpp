#include "shell/look.h"

#include <QLocale>

#include "base/language.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "theme/theme.h"

namespace kesu {

Look::Look(const SettingService &settings, Theme &theme, Translations &translations, const QString &languageOverride,
           QObject *parent)
    : QObject(parent), m_settings(settings), m_theme(theme), m_translations(translations)
{
    apply(setting::theme);
    apply(setting::scale);
    if (languageOverride.isEmpty())
        apply(setting::language);
    else
        applyLanguage(nearestLanguage(languageOverride));
    connect(&settings, &SettingService::settingChanged, this, &Look::apply);
}

void Look::apply(const QString &key)
{
    const QVariant value = m_settings.value(key);
    if (key == setting::theme) {
        m_theme.setChoice(themeChoiceFromCode(value.toString()));
    } else if (key == setting::scale) {
        m_theme.setScale(value.toInt());
    } else if (key == setting::language) {
        const QString chosen = value.toString();
        applyLanguage(nearestLanguage(chosen.isEmpty() ? QLocale::system().name() : chosen));
    }
}

void Look::applyLanguage(const QString &language)
{
    m_theme.setLanguage(language);
    m_translations.load(language);
}

} // namespace kesu
