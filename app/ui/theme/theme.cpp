#include "theme/theme.h"

#include <QApplication>
#include <QStyleFactory>

#include "theme/desktopscheme.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// What the palette cannot say. Everything else is Fusion's own drawing.
QString styleSheet(const QPalette &palette)
{
    return u"QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px; }"
           "QFrame[card=\"true\"] { background: %2; border: 1px solid %3; border-radius: %4px; }"_s
        .arg(palette.color(QPalette::ToolTipText).name(), palette.color(QPalette::Base).name(),
             lineTone(palette).name())
        .arg(metrics::radius);
}

} // namespace

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
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
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
    qApp->setStyleSheet(styleSheet(palette));
    Q_EMIT changed();
}

} // namespace kesu
