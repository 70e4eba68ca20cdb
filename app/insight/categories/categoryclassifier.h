#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace kesu {

struct CategorySample {
    QString category; // code
    QString text;
};

struct CategoryProposal {
    QString category;
    double weight = 0;    // 0 … 1, all categories together 1
    QStringList because;  // the words of the text that spoke for it, strongest first
};

// Proposes a category from a text and says why; a person decides. Learns from hints (a category's own name and
// definition) and from texts whose category a person has confirmed. Hashed character one- to three-grams into a
// softmax; the same samples in the same order give the same answers.
class CategoryClassifier
{
public:
    CategoryClassifier(const QList<CategorySample> &hints, const QList<CategorySample> &confirmed);

    // At most `most`, the likeliest first. Only what words of the text speak for: an empty list when nothing is known.
    QList<CategoryProposal> propose(const QString &text, int most = 3) const;

private:
    struct Gram {
        quint32 bucket;
        int start;      // in the original
        int length;
        int codePoints;
    };
    static QList<Gram> gramsOf(const QString &text);
    std::vector<float> probabilities(const QList<Gram> &grams) const;
    void learn(const QList<Gram> &grams, qsizetype category, float rate);
    QStringList because(const QString &text, const QList<Gram> &grams, qsizetype category) const;

    QStringList m_codes;
    std::vector<float> m_weights; // by bucket, then category
};

} // namespace kesu
