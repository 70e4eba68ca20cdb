// What is wrong with the 5-Whys and the causes.
#include "eightd/reviewrules.h"

#include <QSet>

namespace kesu::reviewrules {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameThing = 0.72;      // as likeness of two statements
constexpr int fewestWhys = 3;

// From an answer up to the first one; ends early where the way runs in a circle.
QList<const WhyNode *> chainUp(const EightD &report, const WhyNode &from, bool *circular)
{
    QList<const WhyNode *> chain;
    QSet<QString> seen;
    for (const WhyNode *node = &from; node; node = partById(report.whys, node->parent)) {
        if (seen.contains(node->id)) {
            *circular = true;
            break;
        }
        seen.insert(node->id);
        chain.append(node);
    }
    return chain;
}

bool isLeaf(const EightD &report, const WhyNode &node)
{
    return std::none_of(report.whys.cbegin(), report.whys.cend(),
                        [&node](const WhyNode &other) { return other.parent == node.id; });
}

bool repeatsAnAncestor(const Review &review, const QList<const WhyNode *> &chain)
{
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (review.tools.likeness(chain.first()->answer, chain.at(i)->answer) > 0.9)
            return true;
    }
    return false;
}

// What the customer saw, in the report's words.
QStringList symptomTexts(const EightD &report)
{
    QStringList texts{report.symptom, report.defect, report.problemStatement, report.what,
                      report.object + report.defect};
    texts.removeAll(QString());
    return texts;
}

QString symptomIn(const Review &review, const QString &text)
{
    for (const QString &symptom : symptomTexts(review.report)) {
        if (review.tools.likeness(symptom, text) >= sameThing)
            return symptom;
    }
    return {};
}

bool isVerified(const EightD &report, const Cause &cause)
{
    if (!cause.verification.isEmpty())
        return true;
    const WhyNode *why = partById(report.whys, cause.why);
    return why && !why->evidence.isEmpty();
}

bool hasLeg(const EightD &report, Leg leg)
{
    const auto roots = rootCauses(report);
    return std::any_of(roots.cbegin(), roots.cend(), [leg](const Cause *cause) { return cause->leg == leg; });
}

void checkTests(Review &review, const Cause &cause)
{
    const EightD &report = review.report;
    QSet<QString> tested;
    for (const CauseTest &test : report.causeTests) {
        if (test.cause != cause.id || test.verdict == TestVerdict::Untested)
            continue;
        tested.insert(test.contrast);
        const Contrast *line = partById(report.contrasts, test.contrast);
        const QStringList args{Review::quote(cause.text), Review::quote(line ? line->is : QString())};
        if (test.verdict == TestVerdict::Contradicts)
            review.add(Severity::Error, "cause-contradicted", 4, test.id, args);
        else if (test.verdict == TestVerdict::OnlyIs && test.explanation.isEmpty())
            review.add(Severity::Warning, "cause-explains-only-is", 4, test.id, args);
    }
    // Once the comparison has been begun it is to be finished.
    if (!report.causeTests.isEmpty() && cause.leg == Leg::Occurrence && tested.size() < report.contrasts.size())
        review.add(Severity::Warning, "cause-untested", 4, cause.id, {Review::quote(cause.text)});
}

void checkCause(Review &review, const Cause &cause)
{
    const QStringList args{Review::quote(cause.text)};
    if (!isVerified(review.report, cause))
        review.add(Severity::Error, "cause-unverified", 4, cause.id, args);
    if (const QString word = review.tools.wording.wordIn(u"person"_s, cause.text); !word.isEmpty())
        review.add(Severity::Error, "cause-is-person", 4, cause.id, {args.first(), word});
    if (const QString symptom = symptomIn(review, cause.text); !symptom.isEmpty())
        review.add(Severity::Error, "cause-restates-symptom", 4, cause.id, {args.first(), Review::quote(symptom)});
    checkTests(review, cause);
}

void checkContributions(Review &review)
{
    QHash<Leg, qint64> sums;
    for (const Cause &cause : review.report.causes)
        sums[cause.leg] += cause.state == CauseState::Excluded ? 0 : cause.contribution.value_or(0);
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        if (it.value() > 100)
            review.add(Severity::Warning, "contribution-over-100", 4, codeOf(legCodes, it.key()),
                       {QString::number(it.value())});
    }
}

} // namespace

QList<const Cause *> rootCauses(const EightD &report)
{
    QList<const Cause *> causes;
    for (const Cause &cause : report.causes) {
        if (cause.state == CauseState::Root)
            causes.append(&cause);
    }
    return causes;
}

void reviewWhys(Review &review)
{
    const EightD &report = review.report;
    for (const WhyNode &node : report.whys) {
        bool circular = false;
        const auto chain = chainUp(report, node, &circular);
        const QStringList args{Review::quote(node.answer)};
        if (circular || repeatsAnAncestor(review, chain)) {
            review.add(Severity::Error, "why-circular", 4, node.id, args);
            continue;
        }
        if (!isLeaf(report, node) || !isReached(report, 5))
            continue;
        if (node.answer.isEmpty())
            review.add(Severity::Warning, "why-unanswered", 4, node.id, {Review::quote(node.question)});
        else if (chain.size() < fewestWhys)
            review.add(Severity::Warning, "why-too-short", 4, node.id, {args.first(), QString::number(chain.size())});
        else if (const QString word = review.tools.wording.wordIn(u"person"_s, node.answer); !word.isEmpty())
            review.add(Severity::Warning, "why-ends-at-person", 4, node.id, args + QStringList{word});
    }
}

void reviewCauses(Review &review)
{
    const EightD &report = review.report;
    for (const Cause *cause : rootCauses(report))
        checkCause(review, *cause);
    checkContributions(review);
    if (!isReached(report, 5))
        return;
    if (rootCauses(report).isEmpty())
        review.add(Severity::Error, "root-cause-missing", 4);
    else if (!hasLeg(report, Leg::Occurrence))
        review.add(Severity::Error, "occurrence-cause-missing", 4);
    else if (!hasLeg(report, Leg::Escape))
        review.add(Severity::Error, "escape-cause-missing", 4);
}

} // namespace kesu::reviewrules
