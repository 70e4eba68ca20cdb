#include "theme/theme.h"

#include <QApplication>
#include <QToolTip>

#include "theme/desktopscheme.h"
#include "theme/deskstyle.h"
#include "theme/fonts.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

ThemeChoice themeChoiceFromCode(const QString &code)
{
    if (code == "light"_L1)
        return ThemeChoice::Light;
    return code == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

QString toCode(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

Theme::Theme(QObject *parent) : QObject(parent), m_desktop(new DesktopScheme(this))
{
    QApplication::setStyle(new DeskStyle);
    connect(m_desktop, &DesktopScheme::changed, this, &Theme::apply);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setScale(int percent)
{
    m_scale = percent;
    apply();
}

void Theme::setLanguage(const QString &language)
{
    m_language = language;
    apply();
}

bool Theme::dark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktop->prefersDark());
}

void Theme::apply()
{
    const QPalette palette = dark() ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QApplication::setFont(uiFont(m_language, m_scale));
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace kesu
