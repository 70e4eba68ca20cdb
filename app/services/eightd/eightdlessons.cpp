// Lessons learned: earlier reports about a failure like the one at hand.
#include "eightd/eightdservice.h"

#include "base/servicecontext.h"
#include "eightd/eightdstore.h"
#include "search/likeness.h"
#include "text/textfolder.h"
#include "tickets/ticketreader.h"

namespace kesu {

namespace {

constexpr double leastLikeness = 0.3;
constexpr double sameObject = 0.6;

// The words both texts use: runs of the first whose neighbouring letters all stand together in the second.
QStringList sharedWords(const QString &text, const QStringList &others)
{
    QSet<QString> pairs;
    for (const QString &other : others) {
        for (const QString &pair : characterPairs(other))
            pairs.insert(pair);
    }
    const QString folded = TextFolder::instance().fold(text);
    QStringList words;
    QString word;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i) {
        const QString pair = folded.mid(i, 2);
        if (pairs.contains(pair) && !pair.contains(u' ')) {
            word = word.isEmpty() ? pair : word + pair.at(1);
            continue;
        }
        if (word.size() > 1)
            words.append(word);
        word.clear();
    }
    if (word.size() > 1)
        words.append(word);
    words.removeDuplicates();
    return words;
}

double bestLikeness(const QString &failure, const QStringList &texts)
{
    double best = 0;
    for (const QString &text : texts)
        best = std::max(best, textLikeness(failure, text));
    return best;
}

std::optional<QDate> effectiveOn(const EightD &report)
{
    std::optional<QDate> latest;
    for (const Validation &validation : report.validations) {
        if (validation.result == ValidationResult::Passed && validation.periodTo
            && (!latest || *validation.periodTo > *latest))
            latest = validation.periodTo;
    }
    return latest;
}

Lesson lessonFrom(const EightD &report)
{
    Lesson lesson;
    lesson.id = report.id;
    lesson.number = report.number;
    lesson.title = report.title;
    lesson.state = report.state;
    lesson.effectiveOn = effectiveOn(report);
    for (const Cause &cause : report.causes) {
        if (cause.state == CauseState::Root)
            lesson.causes.append(cause.text);
    }
    for (const Action &action : report.actions) {
        if (action.kind == ActionKind::Corrective && action.state != ActionState::Cancelled)
            lesson.actions.append(action.text);
    }
    return lesson;
}

} // namespace

QList<Lesson> EightDService::lessons(const QString &failure, const QString &object, const QString &batch,
                                     int limit) const
{
    struct Hit {
        EightDProblem problem;
        double likeness;
    };
    const EightDStore store(m_context.store());
    QList<Hit> hits;
    for (const EightDProblem &problem : store.closedProblems().value_or({})) {
        const double likeness = bestLikeness(failure, problem.texts);
        if (likeness >= leastLikeness)
            hits.append({problem, likeness});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.likeness > b.likeness; });
    QList<Lesson> lessons;
    for (const Hit &hit : std::as_const(hits).first(std::min<qsizetype>(limit, hits.size()))) {
        const auto loaded = store.load(hit.problem.id);
        if (!loaded)
            continue;
        Lesson lesson = lessonFrom(loaded->report);
        lesson.likeness = hit.likeness;
        lesson.sameProduct = !object.isEmpty()
            && (textLikeness(object, hit.problem.object) >= sameObject
                || textLikeness(object, hit.problem.product) >= sameObject);
        lesson.sameBatch = !batch.isEmpty() && batch.compare(hit.problem.batch, Qt::CaseInsensitive) == 0;
        lesson.shared = sharedWords(failure, hit.problem.texts);
        lessons.append(lesson);
    }
    return lessons;
}

QList<Lesson> EightDService::lessonsFor(const TicketId &ticket, int limit) const
{
    const auto loaded = TicketReader(m_context).ticket(ticket);
    if (!loaded)
        return {};
    const Ticket &facts = loaded->value;
    const QString failure = facts.defect.isEmpty() ? facts.title + u' ' + facts.narrative : facts.defect;
    return lessons(failure, (facts.product + u' ' + facts.productModel).simplified(), facts.batch, limit);
}

} // namespace kesu
