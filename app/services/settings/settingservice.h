#pragma once

#include <QMap>
#include <QObject>
#include <QVariant>

namespace kesu {

class ServiceContext;

// Settings of this device and user, never synced: one table of key, type and default (app/services/settings/
// settingkeys.h), so that an unknown key is our own mistake and found by a test.
class SettingService : public QObject
{
    Q_OBJECT

public:
    explicit SettingService(ServiceContext &context, QObject *parent = nullptr);
    ~SettingService() override;

    QVariant value(const QString &key) const;   // the default when never set
    void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    void settingChanged(const QString &key);

private:
    ServiceContext &m_context;
    QMap<QString, QString> m_values; // as stored
};

} // namespace kesu
