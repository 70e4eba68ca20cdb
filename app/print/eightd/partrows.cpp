#include "eightd/partrows.h"

#include "eightd/eightdterms.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// "Label: value" for each of the keys that has one; short ones share a line.
QString details(const QJsonObject &row, const QStringList &keys)
{
    constexpr qsizetype shortValue = 24;
    QString text;
    bool lineIsFree = false;
    for (const QString &key : keys) {
        const QString value = row.value(key).toString();
        if (value.isEmpty())
            continue;
        const bool isShort = value.size() <= shortValue && !value.contains(u'\n');
        if (!text.isEmpty())
            text += isShort && lineIsFree ? u" · "_s : u"\n"_s;
        text += u"%1: %2"_s.arg(eightdterms::partField(key), value);
        lineIsFree = isShort;
    }
    return text;
}

QString causeTexts(const EightD &report, const QStringList &ids)
{
    QStringList texts;
    for (const QString &id : inReportOrder(report, ids)) {
        if (const Cause *cause = partById(report.causes, id))
            texts.append(cause->text);
    }
    return texts.join(u"\n"_s);
}

} // namespace

QJsonObject PartRows::action(const Action &action) const
{
    QJsonObject json = row(u"actions"_s, action);
    json.insert(u"when"_s, action.due ? json.value(u"due"_s) : QJsonValue(action.dueNote));
    json.insert(u"causes"_s, causeTexts(m_report, action.causes));
    const Action *parent = partById(m_report.actions, action.parent);
    json.insert(u"parent"_s, parent ? parent->text : QString());
    json.insert(u"alternative"_s, QString());
    QStringList keys{u"type"_s, u"causes"_s, u"cause_note"_s, u"parent"_s, u"place"_s, u"scope"_s,
                     u"effective_from"_s, u"cut_in"_s, u"sorted"_s, u"ok"_s, u"nok"_s, u"marking"_s,
                     u"clean_point"_s, u"effect_expected"_s, u"proof"_s, u"risk"_s, u"evidence"_s,
                     u"verification"_s, u"verified_on"_s, u"verified_by"_s, u"removed_on"_s, u"removal_note"_s,
                     u"approved_by"_s, u"approved_on"_s, u"note"_s};
    if (action.due)
        keys.append(u"due_note"_s);
    json.insert(u"details"_s, details(json, keys));
    return json;
}

QJsonObject PartRows::cause(const Cause &cause) const
{
    QJsonObject json = row(u"causes"_s, cause);
    const WhyNode *why = partById(m_report.whys, cause.why);
    json.insert(u"why"_s, why ? why->answer : QString());
    json.insert(u"details"_s, details(json, {u"explanation"_s, u"why"_s, u"method"_s, u"verification"_s,
                                             u"verified_on"_s, u"verified_by"_s, u"contribution"_s, u"votes"_s,
                                             u"failure_category"_s, u"escape_point"_s}));
    return json;
}

QJsonObject PartRows::alternative(const Alternative &alternative) const
{
    QJsonObject json = row(u"alternatives"_s, alternative);
    json.insert(u"cause"_s, causeTexts(m_report, {alternative.cause}));
    QStringList scores;
    for (const Score &score : m_report.scores) {
        const Criterion *criterion = partById(m_report.criteria, score.criterion);
        if (score.alternative != alternative.id || !criterion)
            continue;
        const QString mark = score.met ? eightdterms::code(u"judgement", *score.met ? u"true" : u"false")
                                       : QString::number(score.score.value_or(0));
        scores.append(u"%1: %2"_s.arg(criterion->text, mark));
    }
    json.insert(u"scores"_s, scores.join(u"\n"_s));
    json.insert(u"details"_s, details(json, {u"proof"_s, u"risk"_s, u"note"_s}));
    return json;
}

} // namespace kesu
