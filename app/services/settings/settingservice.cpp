#include "settings/settingservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include "base/servicecontext.h"
#include "settings/localstores.h"
#include "settings/settingkeys.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Q_LOGGING_CATEGORY(settingLog, "kesu.settings")

// Among the machine's other local facts, settings have a corner of their own.
QString storeKey(const QString &key)
{
    return u"setting."_s + key;
}

QString toText(const QVariant &value)
{
    const QJsonArray wrapped{QJsonValue::fromVariant(value)};
    return QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact));
}

QVariant fromText(const QString &text, const QVariant &fallback)
{
    QVariant value = QJsonDocument::fromJson(text.toUtf8()).array().at(0).toVariant();
    return value.isValid() && value.convert(fallback.metaType()) ? value : fallback;
}

} // namespace

SettingService::SettingService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_values = SettingStore(context.store()).all().value_or({});
}

SettingService::~SettingService() = default;

QVariant SettingService::value(const QString &key) const
{
    const auto known = settingDefaults().constFind(key);
    Q_ASSERT_X(known != settingDefaults().cend(), "SettingService::value", qPrintable(key));
    if (known == settingDefaults().cend())
        return {};
    const auto stored = m_values.constFind(storeKey(key));
    return stored == m_values.cend() ? *known : fromText(*stored, *known);
}

void SettingService::setValue(const QString &key, const QVariant &value)
{
    Q_ASSERT_X(settingDefaults().contains(key), "SettingService::setValue", qPrintable(key));
    if (this->value(key) == value)
        return;
    const QString text = toText(value);
    if (const auto put = SettingStore(m_context.store()).put(storeKey(key), text); !put)
        qCWarning(settingLog) << "The setting" << key << "was not kept:" << put.error().code;
    m_values.insert(storeKey(key), text);
    Q_EMIT settingChanged(key);
}

} // namespace kesu
