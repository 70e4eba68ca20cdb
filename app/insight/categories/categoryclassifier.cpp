#include "categories/categoryclassifier.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "text/codepoints.h"
#include "text/textfolder.h"

namespace kesu {

namespace {

constexpr quint32 buckets = 1u << 15;
constexpr int longestGram = 3;
constexpr int fewestRounds = 6;
constexpr int mostRounds = 50;      // few samples are gone through more often
constexpr int samplesGoneThrough = 10'000;
constexpr float firstRate = 3.0f;
constexpr float slowing = 0.25f;    // of the rate, with every round
constexpr int longestText = 4000;   // what a person needs to tell the category stands further up
constexpr int mostWords = 3;
constexpr double leastWeight = 0.05;
constexpr float leastShare = 0.3f;  // of the strongest word's strength, for a word to be named

quint32 bucketOf(const char32_t *signs, int count)
{
    quint32 hash = 2166136261u ^ quint32(count);
    for (int i = 0; i < count; ++i)
        hash = (hash ^ signs[i]) * 16777619u;
    return (hash ^ hash >> 15) % buckets;
}

// The samples in an order that mixes the categories, the same in every run.
std::vector<size_t> mixedOrder(size_t count, quint32 seed)
{
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    for (size_t i = count; i > 1; --i) {
        seed = seed * 1664525u + 1013904223u;
        std::swap(order[i - 1], order[(seed >> 8) % i]);
    }
    return order;
}

} // namespace

QList<CategoryClassifier::Gram> CategoryClassifier::gramsOf(const QString &text)
{
    struct Sign {
        char32_t folded;
        int start;
        int end;
    };
    QList<Gram> grams;
    QSet<quint32> known; // presence counts, not frequency
    std::vector<Sign> run;
    const auto endOfRun = [&] {
        std::vector<char32_t> signs;
        for (const Sign &sign : run)
            signs.push_back(sign.folded);
        for (int length = 1; length <= longestGram; ++length) {
            for (size_t i = 0; i + size_t(length) <= run.size(); ++i) {
                const quint32 bucket = bucketOf(signs.data() + i, length);
                if (known.contains(bucket))
                    continue;
                known.insert(bucket);
                grams.append({bucket, run[i].start, run[i + size_t(length) - 1].end - run[i].start, length});
            }
        }
        run.clear();
    };
    for (CodePoints it(QStringView(text).left(longestText)); it.hasNext();) {
        const int start = int(it.index());
        const char32_t folded = TextFolder::instance().fold(it.next());
        if (folded != 0 && QChar::isLetter(folded)) // amounts and dates say nothing of the category
            run.push_back({folded, start, int(it.index())});
        else if (folded != 0)
            endOfRun();
    }
    endOfRun();
    return grams;
}

CategoryClassifier::CategoryClassifier(const QList<CategorySample> &hints, const QList<CategorySample> &confirmed)
{
    std::vector<std::pair<QList<Gram>, qsizetype>> samples;
    for (const QList<CategorySample> *list : {&hints, &confirmed}) {
        for (const CategorySample &sample : *list) {
            qsizetype category = m_codes.indexOf(sample.category);
            if (category < 0) {
                category = m_codes.size();
                m_codes.append(sample.category);
            }
            samples.emplace_back(gramsOf(sample.text), category);
        }
    }
    m_weights.assign(size_t(buckets) * size_t(m_codes.size()), 0.0f);
    const int rounds = qBound(fewestRounds, samplesGoneThrough / qMax(1, int(samples.size())), mostRounds);
    for (int round = 0; round < rounds; ++round) {
        const float rate = firstRate / (1.0f + slowing * float(round));
        for (const size_t i : mixedOrder(samples.size(), quint32(round)))
            learn(samples[i].first, samples[i].second, rate);
    }
}

std::vector<float> CategoryClassifier::probabilities(const QList<Gram> &grams) const
{
    std::vector<float> scores(size_t(m_codes.size()), 0.0f);
    const float share = 1.0f / std::sqrt(float(std::max<qsizetype>(1, grams.size())));
    for (const Gram &gram : grams) {
        const float *row = &m_weights[gram.bucket * scores.size()];
        for (size_t c = 0; c < scores.size(); ++c)
            scores[c] += row[c] * share;
    }
    const float highest = *std::max_element(scores.begin(), scores.end());
    float sum = 0;
    for (float &score : scores)
        sum += score = std::exp(score - highest);
    for (float &score : scores)
        score /= sum;
    return scores;
}

void CategoryClassifier::learn(const QList<Gram> &grams, qsizetype category, float rate)
{
    if (grams.isEmpty())
        return;
    std::vector<float> error = probabilities(grams);
    error[size_t(category)] -= 1.0f;
    const float step = rate / std::sqrt(float(grams.size()));
    for (const Gram &gram : grams) {
        float *row = &m_weights[gram.bucket * error.size()];
        for (size_t c = 0; c < error.size(); ++c)
            row[c] -= step * error[c];
    }
}

QStringList CategoryClassifier::because(const QString &text, const QList<Gram> &grams, qsizetype category) const
{
    struct Word {
        int start;
        int length;
        float strength;
    };
    QList<Word> words;
    for (const Gram &gram : grams) {
        if (gram.codePoints < 2)
            continue;
        const float *row = &m_weights[gram.bucket * size_t(m_codes.size())];
        const float mean = std::accumulate(row, row + m_codes.size(), 0.0f) / float(m_codes.size());
        const float strength = row[category] - mean;
        if (strength > 0.01f)
            words.append({gram.start, gram.length, strength});
    }
    // Strongest first; among equals the longer, then the earlier.
    std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) {
        return a.strength != b.strength ? a.strength > b.strength : a.length > b.length;
    });
    QStringList result;
    QList<Word> taken;
    for (const Word &word : std::as_const(words)) {
        if (word.strength < leastShare * words.constFirst().strength)
            break;
        const bool overlaps = std::any_of(taken.cbegin(), taken.cend(), [&](const Word &other) {
            return word.start < other.start + other.length && other.start < word.start + word.length;
        });
        if (overlaps)
            continue;
        taken.append(word);
        result.append(text.mid(word.start, word.length));
        if (result.size() == mostWords)
            break;
    }
    return result;
}

QList<CategoryProposal> CategoryClassifier::propose(const QString &text, int most) const
{
    QList<CategoryProposal> proposals;
    const QList<Gram> grams = gramsOf(text);
    if (m_codes.isEmpty() || grams.isEmpty())
        return proposals;
    const std::vector<float> weights = probabilities(grams);
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return weights[a] > weights[b]; });
    for (const size_t c : order) {
        if (proposals.size() == most || (!proposals.isEmpty() && double(weights[c]) < leastWeight))
            break;
        const QStringList words = because(text, grams, qsizetype(c));
        if (!words.isEmpty())
            proposals.append({m_codes.at(qsizetype(c)), double(weights[c]), words});
    }
    return proposals;
}

} // namespace kesu
