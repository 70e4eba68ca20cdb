#include "base/localized.h"

namespace kesu {

QString LocalizedName::in(QStringView language) const
{
    if (language == u"zh_TW" && !zhTw.isEmpty())
        return zhTw;
    if (language == u"en" && !en.isEmpty())
        return en;
    return zhCn;
}

QJsonObject LocalizedName::toJson() const
{
    return {{QStringLiteral("zh_CN"), zhCn}, {QStringLiteral("zh_TW"), zhTw}, {QStringLiteral("en"), en}};
}

LocalizedName LocalizedName::fromJson(const QJsonObject &json)
{
    return {json.value(QLatin1String("zh_CN")).toString(), json.value(QLatin1String("zh_TW")).toString(),
            json.value(QLatin1String("en")).toString()};
}

} // namespace kesu
