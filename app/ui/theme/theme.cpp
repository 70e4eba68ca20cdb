#include "theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStyleFactory>

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
constexpr uint portalPrefersDark = 1;

bool prefersDark(QVariant value)
{
    // Read() wraps the value twice on older portals.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == portalPrefersDark;
}

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

Theme::Theme(QObject *parent) : QObject(parent)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    askPortal();
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
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
}

void Theme::onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != colorScheme)
        return;
    m_systemDark = prefersDark(value.variant());
    apply();
}

void Theme::apply()
{
    const QPalette palette = dark() ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QApplication::setFont(uiFont(m_language, m_scale));
    qApp->setStyleSheet(styleSheet(palette));
    Q_EMIT changed();
}

void Theme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return; // a bare system has no portal: light
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(onPortalSetting(QString,QString,QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) {
            m_systemDark = prefersDark(reply.value().variant());
            apply();
        }
        watcher->deleteLater();
    });
}

} // namespace kesu
