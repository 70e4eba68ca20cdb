#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

// The data files the programs ship, read from the source tree, and what must hold for all of them.
namespace shipped {

inline QStringList files(const QString &folder)
{
    const QDir dir(qEnvironmentVariable("KESU_SOURCE_DIR") + QStringLiteral("/resources/") + folder);
    QStringList paths;
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

inline QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The characters of `text` that Taiwan would write otherwise: Big5 does not have them, or has them as rarities only.
inline QString mainlandCharacters(const QString &text)
{
    static const QString rarities = QStringLiteral("万与于云价优体划坏复并异据机构气种网适厂宁怀惊愿极柜离触赶");
    QString found;
    for (const QChar character : text) {
        if (character.unicode() < 0x4e00 || character.unicode() > 0x9fff)
            continue;
        QStringEncoder big5("Big5");
        const QByteArray encoded = big5.encode(QString(character));
        if (encoded == "?" || big5.hasError() || rarities.contains(character))
            found.append(character);
    }
    return found;
}

// Every zh_TW name below `value` that holds such characters, as "place: characters".
inline void collectMainlandNames(const QJsonValue &value, const QString &place, QStringList &found)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectMainlandNames(array.at(i), place + QStringLiteral("[%1]").arg(i), found);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString below = place + u'.' + it.key();
        const QString wrong = it.key() == u"zh_TW" ? mainlandCharacters(it.value().toString()) : QString();
        if (!wrong.isEmpty())
            found.append(below + QStringLiteral(": ") + wrong);
        collectMainlandNames(it.value(), below, found);
    }
}

} // namespace shipped
