#include "eightd/revisiontexts.h"

#include <QMap>

#include "eightd/disciplineoverview.h"
#include "eightd/eightdchanges.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdspecs.h"
#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"

using namespace Qt::StringLiterals;

namespace kesu::revisiontexts {

namespace {

const QStringList notContent{u"approvals"_s, u"decisions"_s, u"revisions"_s, u"accepted_findings"_s};

QString titleIn(const EightD &report, const QString &id)
{
    if (const Cause *cause = partById(report.causes, id))
        return cause->text;
    if (const Action *action = partById(report.actions, id))
        return action->text;
    if (const WhyNode *why = partById(report.whys, id))
        return why->answer;
    if (const Contrast *contrast = partById(report.contrasts, id))
        return contrast->is;
    if (const Alternative *alternative = partById(report.alternatives, id))
        return alternative->text;
    const Criterion *criterion = partById(report.criteria, id);
    return criterion ? criterion->text : QString();
}

// A value in words; records that are named, by their titles in that version.
QString words(const EightDChange &change, const RecordFieldInfo &field, const QVariant &value, const EightD &report,
              const QTimeZone &zone)
{
    if (field.kind != RecordFieldKind::Reference && field.kind != RecordFieldKind::References)
        return eightdtexts::value(change.list, field, value, zone);
    QStringList titles;
    for (const QString &id : inReportOrder(report, value.toStringList()))
        titles.append(titleIn(report, id));
    return titles.join(u"; "_s);
}

int disciplineOfList(const QString &list)
{
    static const QHash<QString, int> places{
        {u"team"_s, 1}, {u"meetings"_s, 1}, {u"is_is_not"_s, 2}, {u"stocks"_s, 3}, {u"whys"_s, 4}, {u"causes"_s, 4},
        {u"cause_tests"_s, 4}, {u"criteria"_s, 5}, {u"alternatives"_s, 5}, {u"scores"_s, 5}, {u"validations"_s, 6},
        {u"documents"_s, 7}, {u"costs"_s, 8},
    };
    return places.value(list, -1);
}

int placeOf(const EightDChange &change, const QString &key, const EightD &before, const EightD &after)
{
    if (change.list.isEmpty())
        return disciplineOfField(key);
    if (change.list == u"actions"_s) {
        const Action *action = partById(after.actions, change.id);
        if (!action)
            action = partById(before.actions, change.id);
        return action ? disciplineOf(action->kind) : -1;
    }
    return disciplineOfList(change.list);
}

} // namespace

QList<RevisionGroup> differences(const EightD &before, const EightD &after, const QTimeZone &zone)
{
    QMap<int, QList<RevisionLine>> found;
    for (const EightDChange &change : kesu::differences(before, after)) {
        if (notContent.contains(change.list))
            continue;
        const QString list = eightdterms::listName(change.list);
        const QString head = change.list.isEmpty() ? QString()
            : change.title.isEmpty()               ? list
                                                   : u"%1 “%2”"_s.arg(list, change.title);
        if (change.kind != EightDChange::Kind::Changed) {
            const bool added = change.kind == EightDChange::Kind::Added;
            const QString word = eightdterms::code(u"change", added ? u"added" : u"removed");
            found[placeOf(change, {}, before, after)].append({head, added ? QString() : word, added ? word : QString()});
            continue;
        }
        for (auto it = change.after.cbegin(); it != change.after.cend(); ++it) {
            const RecordFieldInfo *field = eightdspecs::info(change.list, it.key());
            if (!field)
                continue; // its place among its siblings
            const QString label = eightdspecs::label(change.list, it.key());
            found[placeOf(change, it.key(), before, after)].append(
                {head.isEmpty() ? label : head + u" · "_s + label,
                 words(change, *field, change.before.value(it.key()), before, zone),
                 words(change, *field, it.value(), after, zone)});
        }
    }
    QList<RevisionGroup> groups;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        groups.append({disciplinetexts::title(it.key()), it.value()});
    return groups;
}

} // namespace kesu::revisiontexts
