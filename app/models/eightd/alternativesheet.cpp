#include "eightd/alternativesheet.h"

#include "eightd/decisions.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdterms.h"
#include "eightd/partlinks.h"
#include "eightd/parttree.h"

using namespace Qt::StringLiterals;

namespace kesu {

AlternativeSheet::AlternativeSheet(EightDEditing &editing, const QString &cause, QObject *parent)
    : SheetModel(editing, parent)
    , m_cause(cause)
{
    AlternativeSheet::refresh();
}

void AlternativeSheet::setCause(const QString &cause)
{
    m_cause = cause;
    refresh();
}

QString AlternativeSheet::criterionAt(int column) const
{
    return column >= FirstCriterion && column < totalColumn() ? report().criteria.at(column - FirstCriterion).id
                                                              : QString();
}

int AlternativeSheet::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : totalColumn() + 3;
}

QStringList AlternativeSheet::columnsNow() const
{
    QStringList ids{u"alternative"_s};
    for (const Criterion &criterion : report().criteria)
        ids.append(criterion.id);
    return ids;
}

QStringList AlternativeSheet::linesNow() const
{
    QStringList ids;
    for (const Alternative &alternative : report().alternatives) {
        const bool lost = !partById(report().causes, alternative.cause);
        if (alternative.cause == m_cause || (m_cause.isEmpty() && lost))
            ids.append(alternative.id);
    }
    return ids;
}

QString AlternativeSheet::keyAt(int column) const
{
    switch (column) {
    case Chosen:
        return u"chosen"_s;
    case Text:
        return u"text"_s;
    case Type:
        return u"type"_s;
    default:
        return column == totalColumn() + 1 ? u"proof"_s : column == totalColumn() + 2 ? u"risk"_s : QString();
    }
}

QString AlternativeSheet::nameOf(int column) const
{
    if (const Criterion *criterion = partById(report().criteria, criterionAt(column))) {
        return criterion->must ? tr("Must: %1").arg(criterion->text)
                               : tr("%1 (×%2)").arg(criterion->text).arg(criterion->weight.value_or(1));
    }
    if (column == totalColumn())
        return tr("Total");
    return column == Text ? eightdterms::partField(u"alternative") : eightdterms::partField(keyAt(column));
}

QVariant AlternativeSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return nameOf(section);
    return SheetModel::headerData(section, orientation, role);
}

SheetModel::Editor AlternativeSheet::editorOf(const QModelIndex &index) const
{
    if (const Criterion *criterion = partById(report().criteria, criterionAt(index.column())))
        return criterion->must ? Editor::Choice : Editor::Number;
    if (index.column() == totalColumn())
        return Editor::None;
    return index.column() == Chosen || index.column() == Type ? Editor::Choice : Editor::Text;
}

QList<Choice> AlternativeSheet::choicesOf(const QModelIndex &index) const
{
    QList<Choice> choices;
    if (index.column() == Type) {
        for (const auto &[type, code] : actionTypeCodes) {
            if (!code.isEmpty())
                choices.append({code.toString(), eightdterms::code(u"action_type", code)});
        }
        return choices;
    }
    for (const QString &code : {u"true"_s, u"false"_s})
        choices.append({code, eightdterms::code(u"judgement", code)});
    return choices;
}

void AlternativeSheet::makeLine(EightD &report, const QString &id, const QString &behind)
{
    Alternative alternative;
    alternative.id = id;
    alternative.cause = m_cause;
    alternative.position = report.alternatives.isEmpty() ? 1 : report.alternatives.last().position + 1;
    report.alternatives.append(alternative);
    parttree::putBehind(report.alternatives, id, behind);
}

QVariant AlternativeSheet::value(const QString &id, int column) const
{
    if (const Criterion *criterion = partById(report().criteria, criterionAt(column))) {
        const Score *mark = decisions::find(report(), id, criterion->id);
        if (!mark || (criterion->must ? !mark->met : !mark->score))
            return {};
        return criterion->must ? QVariant(*mark->met) : QVariant(*mark->score);
    }
    return column == totalColumn() ? QVariant(text(id, column)) : editing().value(u"alternatives"_s, id, keyAt(column));
}

QString AlternativeSheet::text(const QString &id, int column) const
{
    const Alternative *alternative = partById(report().alternatives, id);
    if (column == totalColumn()) {
        const decisions::Outcome outcome = decisions::outcome(report(), id);
        if (outcome.failsMust)
            return tr("a must is not met");
        if (outcome.possible == 0)
            return {};
        const QString total = tr("%1 of %2").arg(outcome.total).arg(outcome.possible);
        if (decisions::best(report(), m_cause) == id)
            return tr("%1, the best").arg(total);
        return outcome.complete ? total : tr("%1, not complete").arg(total);
    }
    if (column == Type)
        return alternative ? eightdterms::code(u"action_type", codeOf(actionTypeCodes, alternative->type)) : QString();
    const QVariant stored = value(id, column);
    if (column == Chosen)
        return stored.toBool() ? u"✓"_s : QString();
    if (stored.typeId() == QMetaType::Bool)
        return stored.toBool() ? u"✓"_s : u"✗"_s;
    return stored.toString();
}

bool AlternativeSheet::writeMark(EightD &report, const QString &id, const Criterion &criterion, const QVariant &value)
{
    const QString criterionId = criterion.id;
    if (criterion.must) {
        const QString word = value.toString();
        decisions::judge(report, id, criterionId, value.isValid() ? std::optional(word == u"true"_s) : std::nullopt,
                         newId());
        return true;
    }
    if (value.isValid() && value.toLongLong() > decisions::highestScore)
        return false;
    decisions::score(report, id, criterionId, value.isValid() ? std::optional(value.toLongLong()) : std::nullopt,
                     newId());
    return true;
}

bool AlternativeSheet::write(EightD &report, const QString &id, int column, const QVariant &value)
{
    if (const Criterion *criterion = partById(report.criteria, criterionAt(column)))
        return writeMark(report, id, *criterion, value);
    if (column == Chosen) {
        decisions::choose(report, id, value.toString() == u"true"_s, newId());
        return true;
    }
    EightDChange change;
    change.list = u"alternatives"_s;
    change.id = id;
    change.after.insert(keyAt(column), column == Type && !value.isValid() ? QVariant(QString()) : value);
    apply(change, report);
    return true;
}

QVariant AlternativeSheet::more(const QString &id, int column, int role) const
{
    if (id.isEmpty())
        return role == HintRole && column == Text ? tr("A further way to remove the cause") : QVariant();
    const decisions::Outcome outcome = decisions::outcome(report(), id);
    if (role == QuietRole)
        return outcome.failsMust;
    if (role == StruckRole)
        return outcome.failsMust && column == Text;
    if (role == AlarmRole)
        return outcome.failsMust && column == totalColumn();
    if (role == Qt::TextAlignmentRole && (column == Chosen || !criterionAt(column).isEmpty()))
        return int(Qt::AlignCenter);
    return {};
}

void AlternativeSheet::choose(const QString &id, bool chosen)
{
    const QString action = newId();
    change(chosen ? tr("Choose an alternative") : tr("Take a choice back"),
           [&](EightD &report) { decisions::choose(report, id, chosen, action); });
}

void AlternativeSheet::removeLines(const QStringList &ids)
{
    change(tr("Remove alternatives"), [&ids](EightD &report) {
        for (const QString &id : ids)
            partlinks::remove(report, u"alternatives"_s, id);
    });
}

bool AlternativeSheet::moveLine(const QString &id, int steps)
{
    const QString other = idAt(rowOf(id) + steps);
    if (other.isEmpty() || other == id)
        return false;
    change(tr("Move an alternative"),
           [&](EightD &report) { parttree::swapPlaces(report.alternatives, id, other); });
    return true;
}

} // namespace kesu
