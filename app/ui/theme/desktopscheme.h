#pragma once

#include <QDBusVariant>
#include <QObject>

namespace kesu {

// Whether the desktop prefers dark, as its portal says (org.freedesktop.portal.Settings), now and when it changes. A
// system without a portal prefers light.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    bool prefersDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    bool m_dark = false;
};

} // namespace kesu
