#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace kesu {

enum class ThemeChoice { System, Light, Dark };

ThemeChoice themeChoiceFromCode(const QString &code); // "system", "light", "dark"; anything else is system
QString toCode(ThemeChoice choice);

// Puts style, palette, font and the small style sheet on the application and changes them while it runs. Follows the
// desktop's own light or dark setting (org.freedesktop.portal.Settings) when the choice is System.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    void setChoice(ThemeChoice choice);
    void setScale(int percent);
    void setLanguage(const QString &language); // decides the font families
    ThemeChoice choice() const { return m_choice; }
    int scale() const { return m_scale; }
    bool dark() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void apply();
    void askPortal();

    ThemeChoice m_choice = ThemeChoice::System;
    int m_scale = 100;
    QString m_language;
    bool m_systemDark = false;
};

} // namespace kesu
