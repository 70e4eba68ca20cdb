#include "eightd/causetree.h"

#include "eightd/partlinks.h"

using namespace Qt::StringLiterals;

namespace kesu::causetree {

namespace {

void append(const PartTree<Cause> &tree, const QStringList &ids, int depth, QList<Line> &lines)
{
    for (const QString &id : ids) {
        lines.append({id, depth});
        append(tree, tree.children(id), depth + 1, lines);
    }
}

// The causes a cause stands in a row with: those below the same one, or the first ones of its bone.
QStringList row(const PartTree<Cause> &tree, const QString &id)
{
    QStringList ids = tree.children(tree.parent(id));
    if (tree.parent(id).isEmpty())
        ids.removeIf([&](const QString &other) { return tree.part(other)->category != tree.part(id)->category; });
    return ids;
}

} // namespace

const QStringList &categories()
{
    static const QStringList order{u"man"_s, u"machine"_s, u"material"_s, u"method"_s, u"environment"_s,
                                   u"measurement"_s};
    return order;
}

QList<Line> bone(const EightD &report, const QString &category, std::optional<Leg> leg)
{
    const PartTree tree(report.causes);
    QStringList first = tree.children({});
    first.removeIf([&](const QString &id) {
        const Cause &cause = *tree.part(id);
        return cause.category != category || (leg && cause.leg != *leg);
    });
    QList<Line> lines;
    append(tree, first, 0, lines);
    return lines;
}

void add(EightD &report, const QString &newId, const QString &category, Leg leg, const QString &parent,
         const QString &behind)
{
    const Cause *above = partById(report.causes, parent);
    Cause cause;
    cause.id = newId;
    cause.category = above ? above->category : category;
    cause.leg = above ? above->leg : leg;
    cause.parent = above ? above->id : QString();
    cause.position = report.causes.isEmpty() ? 1 : report.causes.last().position + 1;
    report.causes.append(cause);
    parttree::putBehind(report.causes, newId, behind);
}

bool hang(EightD &report, const QString &id, const QString &category, const QString &parent)
{
    const PartTree tree(report.causes);
    const Cause *cause = tree.part(id);
    if (!cause || (!parent.isEmpty() && tree.isBelow(parent, id)))
        return false;
    const Cause *above = tree.part(parent);
    const QString newCategory = above ? above->category : category;
    const Leg leg = above ? above->leg : cause->leg;
    if (cause->parent == parent && cause->category == newCategory)
        return false;
    const QStringList branch = tree.branch(id);
    for (Cause &each : report.causes) {
        if (!branch.contains(each.id))
            continue;
        each.category = newCategory;
        each.leg = leg;
        if (each.id == id)
            each.parent = parent;
    }
    return true;
}

bool move(EightD &report, const QString &id, int steps)
{
    const PartTree tree(report.causes);
    const QStringList beside = tree.part(id) ? row(tree, id) : QStringList();
    const QString other = beside.value(beside.indexOf(id) + steps);
    if (other.isEmpty() || other == id)
        return false;
    parttree::swapPlaces(report.causes, id, other);
    return true;
}

void removeBranch(EightD &report, const QString &id)
{
    const QStringList gone = PartTree(report.causes).branch(id);
    for (const QString &each : gone)
        partlinks::remove(report, u"causes"_s, each);
}

std::optional<qint64> contribution(const EightD &report, Leg leg)
{
    std::optional<qint64> sum;
    for (const Cause &cause : report.causes) {
        if (cause.leg == leg && cause.state != CauseState::Excluded && cause.contribution)
            sum = sum.value_or(0) + *cause.contribution;
    }
    return sum;
}

} // namespace kesu::causetree
