#include "eightd/whyoutline.h"

#include <QCoreApplication>

#include "eightd/partlinks.h"

using namespace Qt::StringLiterals;

namespace kesu::whyoutline {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("WhyOutline", text);
}

void append(const PartTree<WhyNode> &tree, const EightD &report, const QStringList &ids, const QString &above,
            QList<Line> &lines)
{
    int count = 0;
    for (const QString &id : ids) {
        Line line;
        line.id = id;
        line.depth = tree.depth(id);
        line.number = above + QString::number(++count);
        line.leaf = tree.isLeaf(id);
        for (const Cause &cause : report.causes) {
            if (cause.why == id)
                line.cause = cause.id;
        }
        lines.append(line);
        append(tree, report, tree.children(id), line.number + u'.', lines);
    }
}

void setParent(EightD &report, const QString &id, const QString &parent)
{
    const qsizetype place = parttree::indexOf(report.whys, id);
    if (place >= 0)
        report.whys[place].parent = parent;
}

QStringList siblings(const PartTree<WhyNode> &tree, const QString &id)
{
    QStringList ids = tree.children(tree.parent(id));
    if (tree.parent(id).isEmpty()) // the legs have their own first answers
        ids.removeIf([&](const QString &other) { return tree.part(other)->leg != tree.part(id)->leg; });
    return ids;
}

} // namespace

QList<Line> lines(const EightD &report, Leg leg)
{
    const PartTree tree(report.whys);
    QStringList first = tree.children({});
    first.removeIf([&](const QString &id) { return tree.part(id)->leg != leg; });
    QList<Line> all;
    append(tree, report, first, {}, all);
    return all;
}

QString question(const EightD &report, const QString &parent, Leg leg)
{
    if (const WhyNode *node = partById(report.whys, parent))
        return node->answer.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("WhyOutline", "Why: %1?")).arg(node->answer);
    const QString problem = report.defect.isEmpty() ? report.title : report.defect;
    if (problem.isEmpty())
        return {};
    switch (leg) {
    case Leg::Occurrence:
        return words(QT_TRANSLATE_NOOP("WhyOutline", "Why did it happen: %1?")).arg(problem);
    case Leg::Escape:
        return words(QT_TRANSLATE_NOOP("WhyOutline", "Why was it not found: %1?")).arg(problem);
    case Leg::Systemic:
        return words(QT_TRANSLATE_NOOP("WhyOutline", "Why did our system let it happen: %1?")).arg(problem);
    }
    return {};
}

bool indent(EightD &report, const QString &id)
{
    const PartTree tree(report.whys);
    const QStringList beside = tree.part(id) ? siblings(tree, id) : QStringList();
    const qsizetype place = beside.indexOf(id);
    if (place <= 0)
        return false;
    const QString above = beside.at(place - 1);
    const QStringList below = tree.children(above);
    setParent(report, id, above);
    if (!below.isEmpty())
        parttree::putBehind(report.whys, id, below.last());
    return true;
}

bool outdent(EightD &report, const QString &id)
{
    const PartTree tree(report.whys);
    const QString parent = tree.parent(id);
    if (parent.isEmpty())
        return false;
    const Leg leg = tree.part(tree.root(id))->leg;
    setParent(report, id, tree.parent(parent));
    report.whys[parttree::indexOf(report.whys, id)].leg = leg; // a first answer is known by it
    parttree::putBehind(report.whys, id, parent);
    return true;
}

bool move(EightD &report, const QString &id, int steps)
{
    const PartTree tree(report.whys);
    const QStringList beside = tree.part(id) ? siblings(tree, id) : QStringList();
    const QString other = beside.value(beside.indexOf(id) + steps);
    if (other.isEmpty() || other == id)
        return false;
    parttree::swapPlaces(report.whys, id, other);
    return true;
}

void removeBranch(EightD &report, const QString &id)
{
    const QStringList gone = PartTree(report.whys).branch(id);
    for (const QString &each : gone)
        partlinks::remove(report, u"whys"_s, each);
}

QString makeCause(EightD &report, const QString &why, const QString &newId)
{
    for (const Cause &cause : report.causes) {
        if (cause.why == why)
            return cause.id;
    }
    const WhyNode *node = partById(report.whys, why);
    if (!node)
        return {};
    Cause cause;
    cause.id = newId;
    cause.leg = node->leg;
    cause.text = node->answer;
    cause.state = CauseState::Likely;
    cause.why = why;
    report.causes.append(cause);
    return newId;
}

} // namespace kesu::whyoutline
