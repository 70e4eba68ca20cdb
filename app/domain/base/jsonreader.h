#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <optional>

#include "base/localized.h"
#include "base/result.h"

namespace kesu {

// Reads one JSON object key by key and keeps the first thing that is wrong with its place ("clocks[2].amount").
// Readers of inner objects share the outer one's error, so a whole document is read straight through and asked once.
class JsonReader {
public:
    JsonReader(const QJsonObject &object, std::optional<Error> &error, const QString &place = {});

    bool has(QLatin1String key) const { return m_object.contains(key); }
    QJsonValue value(QLatin1String key) const { return m_object.value(key); }
    QString placeOf(QStringView key) const;

    QString text(QLatin1String key, const QString &fallback = {});
    QString requiredText(QLatin1String key);
    bool flag(QLatin1String key, bool fallback = false);
    int integer(QLatin1String key, int fallback);
    QStringList texts(QLatin1String key); // one text counts as a list of one
    LocalizedName name(QLatin1String key, bool required);
    QJsonObject object(QLatin1String key);
    QJsonArray array(QLatin1String key);
    JsonReader inner(QLatin1String key) { return {object(key), m_error, placeOf(QString(key))}; }

    // A key that nobody reads is a misspelt one; better said than silently without effect.
    void refuseUnknown(std::initializer_list<QLatin1String> known);
    void refuse(QStringView key, const QString &code, const QStringList &args = {});
    std::optional<Error> &errors() const { return m_error; }

private:
    QJsonObject m_object;
    std::optional<Error> &m_error;
    QString m_place;
};

} // namespace kesu
