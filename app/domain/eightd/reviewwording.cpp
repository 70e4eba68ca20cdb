#include "eightd/reviewwording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

bool isLatin(QChar sign)
{
    return sign.isLetter() && sign.unicode() < 0x250;
}

bool holds(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isLatin(word.front()) || at == 0 || !isLatin(text.at(at - 1)))
            return true;
    }
    return false;
}

} // namespace

Result<ReviewWording> ReviewWording::fromJson(const QByteArray &json, const Fold &fold)
{
    QJsonParseError problem;
    const QJsonObject topics = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return Error{ErrorKind::BadInput, u"json-unreadable"_s, {},
                     {QString::number(problem.offset), problem.errorString()}};
    }
    ReviewWording wording;
    wording.m_fold = fold;
    for (auto topic = topics.begin(); topic != topics.end(); ++topic) {
        const QJsonObject languages = topic->toObject();
        QStringList &words = wording.m_words[topic.key()];
        for (const QJsonValue &language : languages) {
            for (const QJsonValue &word : language.toArray()) {
                const QString folded = fold(word.toString()).trimmed();
                if (!folded.isEmpty() && !words.contains(folded))
                    words.append(folded);
            }
        }
    }
    return wording;
}

QString ReviewWording::wordIn(const QString &topic, const QString &text) const
{
    if (text.isEmpty())
        return {};
    const QString folded = m_fold(text);
    for (const QString &word : m_words.value(topic)) {
        if (holds(folded, word))
            return word;
    }
    return {};
}

} // namespace kesu
