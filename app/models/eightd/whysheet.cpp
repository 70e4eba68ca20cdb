#include "eightd/whysheet.h"

#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"
#include "eightd/whyoutline.h"

using namespace Qt::StringLiterals;

namespace kesu {

WhySheet::WhySheet(EightDEditing &editing, Leg leg, QObject *parent)
    : SheetModel(editing, parent)
    , m_leg(leg)
{
    WhySheet::refresh();
}

int WhySheet::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QVariant WhySheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return nameOf(section);
    return SheetModel::headerData(section, orientation, role);
}

QString WhySheet::nameOf(int column) const
{
    switch (column) {
    case Answer:
        return tr("Because …");
    case Question:
        return eightdterms::partField(u"question");
    case Evidence:
        return eightdterms::partField(u"evidence");
    default:
        return eightdterms::partField(u"cause");
    }
}

SheetModel::Editor WhySheet::editorOf(const QModelIndex &index) const
{
    return index.column() == CauseState ? Editor::None : Editor::Text;
}

QStringList WhySheet::linesNow() const
{
    QStringList ids;
    for (const whyoutline::Line &line : whyoutline::lines(report(), m_leg))
        ids.append(line.id);
    return ids;
}

// The empty line at the end asks for a first answer, or for a further one.
void WhySheet::makeLine(EightD &report, const QString &id, const QString &behind)
{
    WhyNode node;
    node.id = id;
    node.leg = m_leg;
    if (const WhyNode *sibling = partById(report.whys, behind))
        node.parent = sibling->parent;
    node.position = report.whys.isEmpty() ? 1 : report.whys.last().position + 1;
    report.whys.append(node);
    parttree::putBehind(report.whys, id, behind);
}

QVariant WhySheet::value(const QString &id, int column) const
{
    const WhyNode *node = partById(report().whys, id);
    if (!node)
        return {};
    switch (column) {
    case Answer:
        return node->answer;
    case Question:
        return node->question;
    case Evidence:
        return node->evidence;
    default:
        break;
    }
    for (const Cause &cause : report().causes) {
        if (cause.why != id)
            continue;
        const QString state = eightdterms::code(u"cause_state", codeOf(causeStateCodes, cause.state));
        return cause.verification.isEmpty() ? tr("%1, not verified").arg(state)
                                            : tr("%1, verified: %2").arg(state, cause.verification);
    }
    return {};
}

bool WhySheet::write(EightD &report, const QString &id, int column, const QVariant &value)
{
    const qsizetype place = parttree::indexOf(report.whys, id);
    if (place < 0)
        return false;
    WhyNode &node = report.whys[place];
    (column == Answer ? node.answer : column == Question ? node.question : node.evidence) = value.toString();
    return true;
}

QVariant WhySheet::more(const QString &id, int column, int role) const
{
    const WhyNode *node = partById(report().whys, id);
    if (role == DepthRole && column == Answer)
        return node ? PartTree(report().whys).depth(id) : 0;
    if (role != HintRole)
        return {};
    if (column == Question)
        return whyoutline::question(report(), node ? node->parent : QString(), m_leg);
    if (column == Answer)
        return node ? tr("Because …") : rowCount() == 1 ? tr("The first answer") : tr("A further first answer");
    if (column == CauseState && node && !node->answer.isEmpty() && PartTree(report().whys).isLeaf(id))
        return tr("Space: make it a cause");
    return {};
}

QString WhySheet::add(const QString &parent, const QString &behind)
{
    if (!isWritable())
        return {};
    const QString id = newId();
    change(tr("Add a why"), [&](EightD &report) {
        makeLine(report, id, behind);
        report.whys[parttree::indexOf(report.whys, id)].parent = parent;
    });
    return id;
}

QString WhySheet::nextWhy(const QString &id)
{
    const QString first = id.isEmpty() ? idAt(0) : PartTree(report().whys).children(id).value(0);
    return first.isEmpty() ? add(id, {}) : first;
}

QString WhySheet::addBranch(const QString &id)
{
    return add(PartTree(report().whys).parent(id), id);
}

bool WhySheet::carryOut(const QString &words, const std::function<bool(EightD &)> &how)
{
    bool done = false;
    change(words, [&](EightD &report) { done = how(report); });
    return done;
}

bool WhySheet::indent(const QString &id)
{
    return carryOut(tr("A level down"), [&id](EightD &report) { return whyoutline::indent(report, id); });
}

bool WhySheet::outdent(const QString &id)
{
    return carryOut(tr("A level up"), [&id](EightD &report) { return whyoutline::outdent(report, id); });
}

bool WhySheet::moveLine(const QString &id, int steps)
{
    return carryOut(tr("Move a why"), [&](EightD &report) { return whyoutline::move(report, id, steps); });
}

void WhySheet::removeLines(const QStringList &ids)
{
    change(tr("Remove a branch"), [&ids](EightD &report) {
        for (const QString &id : ids) {
            if (partById(report.whys, id))
                whyoutline::removeBranch(report, id);
        }
    });
}

QString WhySheet::makeCause(const QString &id)
{
    QString cause;
    const QString fresh = newId();
    for (const Cause &each : report().causes) {
        if (each.why == id)
            return each.id;
    }
    change(tr("Make it a cause"), [&](EightD &report) { cause = whyoutline::makeCause(report, id, fresh); });
    return cause;
}

QList<WhySheet::Reading> WhySheet::readBackwards() const
{
    QList<Reading> readings;
    for (const whyoutline::Line &line : whyoutline::lines(report(), m_leg)) {
        const WhyNode *node = partById(report().whys, line.id);
        if (line.leaf && line.depth > 0 && !node->answer.isEmpty())
            readings.append({line.id, eightdtexts::readBackwards(report(), *node)});
    }
    return readings;
}

} // namespace kesu
