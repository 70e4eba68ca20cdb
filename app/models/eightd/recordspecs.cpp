#include "eightd/recordspecs.h"

#include <QCoreApplication>
#include <QHash>

#include "eightd/eightdcompletion.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdspecs.h"
#include "eightd/eightdterms.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu::recordspecs {

namespace {

constexpr int dueWidth = 24;  // "■ 2026-11-21 · 12 days late"
constexpr int dayWidth = 11;
constexpr int wordWidth = 13;
constexpr int countWidth = 8;
constexpr int usualFigurePlace = 2; // of one that names no discipline

const QList<RecordColumn> actionColumns{
    {u"text"_s, 0}, {u"owner"_s, wordWidth}, {u"due"_s, dueWidth}, {u"state"_s, wordWidth}};

QList<RecordColumn> actionColumnsWith(const RecordColumn &column)
{
    QList<RecordColumn> columns = actionColumns;
    columns.insert(1, column);
    return columns;
}

const QStringList fieldsOfVerification{u"verification"_s, u"verified_on"_s, u"verified_by"_s, u"evidence"_s};

QList<RecordsSpec> make()
{
    const QList<RecordColumn> containment{{u"text"_s, 0}, {u"place"_s, wordWidth, true}, {u"owner"_s, wordWidth},
                                          {u"due"_s, dueWidth}, {u"state"_s, wordWidth},
                                          {u"sorted"_s, countWidth, true}, {u"ok"_s, countWidth, true},
                                          {u"nok"_s, countWidth, true}};
    const QList<RecordColumn> stocks{{u"place"_s, 16}, {u"place_text"_s, 0}, {u"owner"_s, wordWidth, true},
                                     {u"checked_on"_s, dayWidth, true}, {u"suspect"_s, countWidth},
                                     {u"sorted"_s, countWidth}, {u"ok"_s, countWidth}, {u"nok"_s, countWidth}};
    const QList<RecordColumn> corrective{{u"text"_s, 0}, {u"causes"_s, 24, true}, {u"type"_s, wordWidth, true},
                                         {u"owner"_s, wordWidth}, {u"due"_s, dueWidth}, {u"state"_s, wordWidth}};
    const QList<RecordColumn> validations{{u"measure"_s, wordWidth}, {u"action"_s, 0},
                                          {u"period_from"_s, dayWidth, true}, {u"period_to"_s, dayWidth, true},
                                          {u"before"_s, 10, true}, {u"target"_s, 10, true}, {u"after"_s, 10},
                                          {u"result"_s, wordWidth}};
    const QList<RecordColumn> documents{{u"kind"_s, 18}, {u"number"_s, 16, true}, {u"title"_s, 0},
                                        {u"old_revision"_s, 11}, {u"new_revision"_s, 11},
                                        {u"owner"_s, wordWidth, true}, {u"changed_on"_s, dayWidth, true}};
    const QStringList begin{u"text"_s, u"owner"_s, u"due"_s, u"due_note"_s};
    const QStringList done{u"state"_s, u"implemented_on"_s};
    return {
        {u"emergency"_s, 0, u"actions"_s, u"emergency"_s, actionColumns,
         begin + QStringList{u"place"_s} + done + fieldsOfVerification + QStringList{u"risk"_s, u"note"_s}},
        {u"team"_s, 1, u"team"_s, {},
         {{u"name"_s, 18}, {u"role"_s, 16}, {u"function"_s, 0}, {u"department"_s, 18, true}, {u"contact"_s, 20, true}},
         {u"name"_s, u"role"_s, u"function"_s, u"department"_s, u"contact"_s, u"role_text"_s}},
        {u"meetings"_s, 1, u"meetings"_s, {},
         {{u"held_on"_s, dayWidth}, {u"subject"_s, 26}, {u"participants"_s, 26, true}, {u"outcome"_s, 0}},
         {u"held_on"_s, u"subject"_s, u"participants"_s, u"outcome"_s}},
        {u"containment"_s, 3, u"actions"_s, u"containment"_s, containment,
         QStringList{u"text"_s, u"place"_s, u"owner"_s, u"due"_s, u"due_note"_s} + done
             + QStringList{u"effective_from"_s, u"clean_point"_s, u"sorted"_s, u"ok"_s, u"nok"_s, u"marking"_s}
             + fieldsOfVerification + QStringList{u"risk"_s, u"removed_on"_s, u"removal_note"_s, u"note"_s}},
        {u"stocks"_s, 3, u"stocks"_s, {}, stocks,
         {u"place"_s, u"place_text"_s, u"suspect"_s, u"sorted"_s, u"ok"_s, u"nok"_s, u"disposal"_s, u"marking"_s,
          u"owner"_s, u"checked_on"_s}},
        {u"causes"_s, 4, u"causes"_s, {},
         {{u"text"_s, 0}, {u"state"_s, wordWidth}, {u"leg"_s, wordWidth}, {u"category"_s, wordWidth, true},
          {u"votes"_s, countWidth, true}, {u"contribution"_s, 15, true}, {u"verified_on"_s, dayWidth, true}},
         {u"text"_s, u"state"_s, u"leg"_s, u"category"_s, u"why"_s, u"parent"_s, u"explanation"_s, u"method"_s,
          u"verification"_s, u"verified_on"_s, u"verified_by"_s, u"contribution"_s, u"votes"_s, u"failure_category"_s,
          u"escape_point"_s}},
        {u"corrective"_s, 5, u"actions"_s, u"corrective"_s, corrective,
         {u"text"_s, u"causes"_s, u"cause_note"_s, u"type"_s, u"effect_expected"_s, u"proof"_s, u"risk"_s, u"owner"_s,
          u"due"_s, u"due_note"_s, u"state"_s, u"implemented_on"_s, u"verified_on"_s, u"verified_by"_s, u"approved_by"_s,
          u"approved_on"_s, u"note"_s}},
        {u"implementation"_s, 6, u"actions"_s, u"implementation"_s, actionColumnsWith({u"parent"_s, 26, true}),
         QStringList{u"text"_s, u"parent"_s, u"owner"_s, u"due"_s, u"due_note"_s} + done
             + QStringList{u"effective_from"_s, u"cut_in"_s} + fieldsOfVerification + QStringList{u"note"_s}},
        {u"validations"_s, 6, u"validations"_s, {}, validations,
         {u"action"_s, u"measure"_s, u"period_from"_s, u"period_to"_s, u"lots"_s, u"produced"_s, u"defects"_s,
          u"before"_s, u"target"_s, u"after"_s, u"result"_s, u"evidence"_s}},
        {u"documents"_s, 7, u"documents"_s, {}, documents,
         {u"kind"_s, u"number"_s, u"title"_s, u"old_revision"_s, u"new_revision"_s, u"changed_on"_s, u"owner"_s,
          u"action"_s}},
        {u"preventive"_s, 7, u"actions"_s, u"preventive"_s, actionColumnsWith({u"scope_"_s, 20, true}),
         QStringList{u"text"_s, u"scope_"_s, u"type"_s, u"owner"_s, u"due"_s, u"due_note"_s} + done
             + fieldsOfVerification + QStringList{u"note"_s}},
        {u"deployment"_s, 7, u"actions"_s, u"deployment"_s, actionColumnsWith({u"scope_"_s, 24}),
         QStringList{u"text"_s, u"scope_"_s, u"parent"_s, u"owner"_s, u"due"_s, u"due_note"_s} + done
             + fieldsOfVerification + QStringList{u"note"_s}},
        {u"remaining"_s, 8, u"actions"_s, u"remaining"_s, actionColumns, begin + done + QStringList{u"note"_s}},
        {u"costs"_s, 8, u"costs"_s, {},
         {{u"kind"_s, 16}, {u"amount"_s, 14}, {u"currency"_s, 10}, {u"note"_s, 0}},
         {u"kind"_s, u"amount"_s, u"currency"_s, u"note"_s}},
    };
}

struct Words {
    const char *title;
    const char *empty;
    const char *add;
};

const QHash<QString, Words> &words()
{
    static const QHash<QString, Words> table{
        {u"emergency"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Emergency response actions (ERA)"),
          QT_TRANSLATE_NOOP("RecordSpecs", "What was done at once to protect people, the customer and the line, before "
                                           "anything was analysed."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add an emergency action")}},
        {u"team"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Team"),
          QT_TRANSLATE_NOOP("RecordSpecs", "Who works on this: a champion, a leader and those who know the product and "
                                           "the process. 4 to 10 people are usual."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a member")}},
        {u"meetings"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Meetings of the team"),
          QT_TRANSLATE_NOOP("RecordSpecs", "When the team met, who was there and what came of it."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a meeting")}},
        {u"containment"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Interim containment actions (ICA)"),
          QT_TRANSLATE_NOOP("RecordSpecs", "What keeps further defective parts from the customer until the permanent "
                                           "action works: blocking, sorting, checking."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a containment action")}},
        {u"stocks"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Suspect stock"),
          QT_TRANSLATE_NOOP("RecordSpecs", "Where suspect parts may lie, from the raw material to the field, and what "
                                           "sorting found there."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a place")}},
        {u"causes"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Causes"),
          QT_TRANSLATE_NOOP("RecordSpecs", "Every cause that was thought of, what it turned out to be and how that was "
                                           "verified."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a cause")}},
        {u"corrective"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Permanent corrective actions (PCA)"),
          QT_TRANSLATE_NOOP("RecordSpecs", "What takes each root cause away for good, with proof before release. "
                                           "Training alone is seldom enough."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a corrective action")}},
        {u"implementation"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Implementation steps"),
          QT_TRANSLATE_NOOP("RecordSpecs", "The steps that carry the chosen actions out, with the first good batch."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a step")}},
        {u"validations"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Validation with figures"),
          QT_TRANSLATE_NOOP("RecordSpecs", "Figures from after the actions were in place, over a period or a number of "
                                           "lots, that show the failure is gone."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a validation")}},
        {u"documents"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Documents changed"),
          QT_TRANSLATE_NOOP("RecordSpecs", "The documents that now hold the new way: FMEA, control plan, work "
                                           "instruction, drawing, with old and new revision."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a document")}},
        {u"preventive"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Preventive actions"),
          QT_TRANSLATE_NOOP("RecordSpecs", "What changes in the system, so that failures of this kind cannot arise "
                                           "again."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a preventive action")}},
        {u"deployment"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Horizontal deployment"),
          QT_TRANSLATE_NOOP("RecordSpecs", "The same action at other products, lines, plants and suppliers, each with "
                                           "an owner and a date."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a place to deploy to")}},
        {u"remaining"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Remaining tasks"),
          QT_TRANSLATE_NOOP("RecordSpecs", "What is left to do after closing, and who sees to it."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a remaining task")}},
        {u"figures"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Pictures and charts"),
          QT_TRANSLATE_NOOP("RecordSpecs", "Photos of parts, samples and processes, and charts of what was counted or "
                                           "measured. Drag pictures here or paste them with Ctrl+V."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add pictures …")}},
        {u"costs"_s,
         {QT_TRANSLATE_NOOP("RecordSpecs", "Costs"),
          QT_TRANSLATE_NOOP("RecordSpecs", "What the failure cost: sorting, scrap, rework, logistics, claims."),
          QT_TRANSLATE_NOOP("RecordSpecs", "Add a cost")}},
    };
    return table;
}

QList<Choice> people(const ReferenceService &reference)
{
    QList<Choice> choices;
    for (const StaffMember &member : reference.staff())
        choices.append({member.name, member.name, member.department});
    return choices;
}

QList<Choice> plain(const QStringList &words)
{
    QList<Choice> choices;
    for (const QString &word : words)
        choices.append({word, word});
    return choices;
}

QString inOneLine(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

// Root and contributing causes; while there are none, whatever was not excluded.
QList<Choice> causeChoices(const EightD &report)
{
    const auto choices = [&report](auto &&wanted) {
        QList<Choice> found;
        for (const Cause &cause : report.causes) {
            if (wanted(cause.state)) {
                found.append({cause.id, inOneLine(cause.text),
                              eightdterms::code(u"leg", codeOf(legCodes, cause.leg))});
            }
        }
        return found;
    };
    const QList<Choice> proven = choices([](CauseState state) {
        return state == CauseState::Root || state == CauseState::Contributing;
    });
    return !proven.isEmpty() ? proven : choices([](CauseState state) { return state != CauseState::Excluded; });
}

QList<Choice> otherCauses(const EightD &report)
{
    QList<Choice> choices;
    for (const Cause &cause : report.causes)
        choices.append({cause.id, inOneLine(cause.text), eightdterms::code(u"category", cause.category)});
    return choices;
}

QList<Choice> answers(const EightD &report)
{
    QList<Choice> choices;
    for (const WhyNode &node : report.whys)
        choices.append({node.id, inOneLine(node.answer), eightdterms::code(u"leg", codeOf(legCodes, node.leg))});
    return choices;
}

QList<Choice> actionChoices(const EightD &report, const QList<ActionKind> &kinds)
{
    QList<Choice> choices;
    for (const ActionKind kind : kinds) {
        for (const Action &action : report.actions) {
            if (action.kind == kind) {
                choices.append({action.id, inOneLine(action.text),
                                eightdterms::code(u"action_kind", codeOf(actionKindCodes, kind))});
            }
        }
    }
    return choices;
}

void chooseFrom(EditorSpec &spec, const QList<Choice> &choices, bool freeText)
{
    spec.kind = EditorSpec::Kind::Choice;
    spec.choices = choices;
    spec.freeText = freeText;
}

} // namespace

const QList<RecordsSpec> &all()
{
    static const QList<RecordsSpec> specs = make();
    return specs;
}

const RecordsSpec &of(const QString &name)
{
    const auto found = std::find_if(all().cbegin(), all().cend(),
                                    [&name](const RecordsSpec &spec) { return spec.name == name; });
    Q_ASSERT(found != all().cend());
    return *found;
}

RecordsSpec figures(int discipline)
{
    return {u"figures"_s, discipline, u"figures"_s, {},
            {{u"attachment"_s, 18}, {u"caption"_s, 0}, {u"width"_s, 10}}, {u"caption"_s, u"width"_s}};
}

QString title(const RecordsSpec &spec)
{
    return QCoreApplication::translate("RecordSpecs", words().value(spec.name).title);
}

QString emptyWords(const RecordsSpec &spec)
{
    return QCoreApplication::translate("RecordSpecs", words().value(spec.name).empty);
}

QString addWords(const RecordsSpec &spec)
{
    return QCoreApplication::translate("RecordSpecs", words().value(spec.name).add);
}

QStringList ids(const RecordsSpec &spec, const EightD &report)
{
    QStringList found;
    if (spec.list == u"figures"_s) {
        for (const Figure &figure : report.figures) {
            if (figure.discipline.value_or(usualFigurePlace) == spec.discipline)
                found.append(figure.id);
        }
        return found;
    }
    if (spec.kind.isEmpty()) {
        forEachPartList(report, [&](const auto &parts, const auto &type) {
            for (const auto &part : parts) {
                if (type.list == spec.list)
                    found.append(part.id);
            }
        });
        return found;
    }
    for (const Action &action : report.actions) {
        if (codeOf(actionKindCodes, action.kind) == spec.kind)
            found.append(action.id);
    }
    return found;
}

QVariantMap initial(const RecordsSpec &spec, const EightD &report)
{
    if (!spec.kind.isEmpty())
        return {{u"kind"_s, spec.kind}};
    if (spec.list == u"figures"_s)
        return {{u"discipline"_s, qint64(spec.discipline)}};
    if (spec.list == u"costs"_s && !report.costs.isEmpty() && !report.costs.last().currency.isEmpty())
        return {{u"currency"_s, report.costs.last().currency}};
    if (spec.list == u"team"_s) {
        const bool led = std::any_of(report.team.cbegin(), report.team.cend(),
                                     [](const TeamMember &member) { return member.role == u"leader"_s; });
        return {{u"role"_s, led ? u"member"_s : u"leader"_s}};
    }
    const QString before = spec.list == u"validations"_s ? complainedPpm(report) : QString();
    return before.isEmpty() ? QVariantMap() : QVariantMap{{u"measure"_s, u"ppm"_s}, {u"before"_s, before}};
}

EditorSpec editor(const RecordsSpec &spec, const QString &key, const EightD &report, const ReferenceService &reference)
{
    static const QStringList persons{u"owner"_s, u"verified_by"_s, u"approved_by"_s};
    static const QStringList wholeLines{u"text"_s, u"outcome"_s};
    const RecordFieldInfo *info = eightdspecs::info(spec.list, key);
    Q_ASSERT(info);
    EditorSpec made = eightdspecs::of(spec.list, *info, reference);
    made.wide = made.wide && wholeLines.contains(key);
    if (persons.contains(key) || (spec.list == u"team"_s && key == u"name"_s)) {
        chooseFrom(made, people(reference), true);
    } else if (key == u"causes"_s) {
        made.kind = EditorSpec::Kind::Checks;
        made.choices = causeChoices(report);
        made.wide = true;
    } else if (key == u"parent"_s && spec.list == u"causes"_s) {
        chooseFrom(made, otherCauses(report), false);
    } else if (key == u"why"_s) {
        chooseFrom(made, answers(report), false);
    } else if (key == u"parent"_s) {
        const bool elsewhere = spec.kind == u"deployment"_s;
        const QList<ActionKind> kinds = elsewhere ? QList{ActionKind::Corrective, ActionKind::Preventive}
                                                  : QList{ActionKind::Corrective};
        chooseFrom(made, actionChoices(report, kinds), false);
    } else if (key == u"action"_s) {
        chooseFrom(made, actionChoices(report, {ActionKind::Corrective, ActionKind::Implementation}), false);
    } else if (key == u"measure"_s) {
        chooseFrom(made,
                   {{u"ppm"_s, u"ppm"_s}, {u"Cpk"_s, u"Cpk"_s},
                    {QCoreApplication::translate("RecordSpecs", "complaints"),
                     QCoreApplication::translate("RecordSpecs", "complaints")}},
                   true);
    } else if (key == u"currency"_s) {
        chooseFrom(made, plain({u"CNY"_s, u"TWD"_s, u"USD"_s, u"EUR"_s, u"HKD"_s, u"JPY"_s}), true);
    }
    return made;
}

QString wordsFor(const EightD &report, const QString &id)
{
    if (const Cause *cause = partById(report.causes, id))
        return inOneLine(cause->text);
    const Action *action = partById(report.actions, id);
    return action ? inOneLine(action->text) : QString();
}

} // namespace kesu::recordspecs
