#pragma once

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

#include "base/result.h"
#include "layout/formbinding.h"

namespace kesu {

// One object of a layout file being read: typed access by key, and the first mistake with its place in the JSON
// ("blocks[2].rows[0].cells[1].span"). After a mistake every read gives its default, so that callers need not check.
class LayoutReader {
public:
    // The mistake found first in the whole file, shared by the readers of its parts.
    using Mistake = std::optional<Error>;

    LayoutReader(QJsonObject object, QString place, Mistake &mistake);

    const QString &place() const { return m_place; }
    bool has(QStringView key) const { return m_object.contains(key); }
    // Everything else is a misspelt key.
    void allow(const QStringList &keys);

    QString string(QStringView key);
    qreal number(QStringView key, qreal fallback, qreal least, qreal most);
    int integer(QStringView key, int fallback, int least, int most);
    bool flag(QStringView key);
    QString path(QStringView key);
    QStringList strings(QStringView key);
    // A plain string is the same in every language; an object must have all three.
    LocalizedName name(QStringView key);
    FormText text(QStringView key);
    QList<FormText> texts(QStringView key);
    FormCondition condition(QStringView key);
    template<typename Enum>
    Enum choice(QStringView key, Enum fallback, const QList<std::pair<QString, Enum>> &choices)
    {
        if (!has(key))
            return fallback;
        const QString word = m_object.value(key).toString();
        for (const auto &[name, value] : choices) {
            if (name == word)
                return value;
        }
        fail(u"layout-choice", key, word);
        return fallback;
    }

    LayoutReader object(QStringView key);
    void eachObject(QStringView key, const std::function<void(LayoutReader &)> &read);

    void fail(QStringView code, QStringView key, const QString &argument = {});

private:
    LocalizedName nameOf(const QJsonValue &value, const QString &key);
    FormText textOf(const QJsonValue &value, const QString &key);
    QString placeOf(QStringView key) const;

    QJsonObject m_object;
    QString m_place;
    Mistake &m_mistake;
};

} // namespace kesu
