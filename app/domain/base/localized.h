#pragma once

#include <QJsonObject>
#include <QString>

namespace kesu {

// A name in the program's three languages, as data files carry it: {"zh_CN":…, "zh_TW":…, "en":…}.
struct LocalizedName {
    QString zhCn;
    QString zhTw;
    QString en;

    bool operator==(const LocalizedName &) const = default;
    bool isComplete() const { return !zhCn.isEmpty() && !zhTw.isEmpty() && !en.isEmpty(); }
    // `language` is "zh_CN", "zh_TW" or "en"; anything else gets zh_CN. A missing name falls back to zh_CN.
    QString in(QStringView language) const;
    QJsonObject toJson() const;
    static LocalizedName fromJson(const QJsonObject &json);
};

} // namespace kesu
