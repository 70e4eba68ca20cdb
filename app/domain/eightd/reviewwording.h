#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>

#include "base/result.h"

namespace kesu {

// The words by which the review of an 8D recognises blame, training and documents, from resources/eightd/wording.json:
// for each topic a list in each language. All languages count in every report.
class ReviewWording {
public:
    using Fold = std::function<QString(const QString &)>;

    // `fold` makes texts alike that a reader takes for equal; the words are kept folded, and asked for folded.
    static Result<ReviewWording> fromJson(const QByteArray &json, const Fold &fold);

    // The first word of the topic that the text holds; empty when none. A word of letters must begin where a word of
    // the text begins: "train" is in "training" but not in "constraint".
    QString wordIn(const QString &topic, const QString &text) const;
    bool speaksOf(const QString &topic, const QString &text) const { return !wordIn(topic, text).isEmpty(); }

private:
    Fold m_fold;
    QHash<QString, QStringList> m_words;
};

} // namespace kesu
