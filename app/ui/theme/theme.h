#pragma once

#include <QObject>
#include <QString>

namespace kesu {

class DesktopScheme;

enum class ThemeChoice { System, Light, Dark };

ThemeChoice themeChoiceFromCode(const QString &code); // "system", "light", "dark"; anything else is system
QString toCode(ThemeChoice choice);

// Puts style, palette and font on the application and changes them while it runs. Follows the
// desktop's own light or dark setting when the choice is System.
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

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    int m_scale = 100;
    QString m_language;
    DesktopScheme *m_desktop;
};

} // namespace kesu
