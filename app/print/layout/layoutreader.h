#pragma once

#include <functional>

#include "base/jsonreader.h"
#include "layout/formbinding.h"

namespace kesu {

// Reads one object of a layout file: JSON values, and what only layouts have in them.
class LayoutReader : public JsonReader {
public:
    LayoutReader(const QJsonObject &object, std::optional<Error> &error, const QString &place);

    const QString &place() const { return m_place; }
    qreal number(QLatin1String key, qreal fallback, qreal least, qreal most);
    int wholeNumber(QLatin1String key, int fallback, int least, int most);
    QString path(QLatin1String key);
    // A plain string is the same in every language; an object must have all three.
    LocalizedName words(QLatin1String key);
    FormText formText(QLatin1String key);
    QList<FormText> formTexts(QLatin1String key);
    FormCondition condition(QLatin1String key);
    template<typename Value>
    Value choice(QLatin1String key, const Value &fallback, const QList<std::pair<QString, Value>> &choices)
    {
        const QString word = text(key);
        for (const auto &[name, value] : choices) {
            if (name == word)
                return value;
        }
        if (has(key))
            refuse(QString(key), QStringLiteral("unknown-value"), {word});
        return fallback;
    }

    LayoutReader part(QLatin1String key);
    void each(QLatin1String key, const std::function<void(LayoutReader &)> &read);

private:
    QString m_place;
};

} // namespace kesu
