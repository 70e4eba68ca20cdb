#include "eightd/causesheet.h"

#include "eightd/causetree.h"

using namespace Qt::StringLiterals;

namespace kesu {

CauseSheet::CauseSheet(EightDEditing &editing, QObject *parent)
    : PartSheet(editing, u"causes"_s,
                {u"text"_s, u"state"_s, u"leg"_s, u"category"_s, u"votes"_s, u"contribution"_s}, {}, parent)
{
}

void CauseSheet::removeLines(const QStringList &ids)
{
    change(tr("Remove causes"), [&ids](EightD &report) {
        for (const QString &id : ids) {
            if (partById(report.causes, id))
                causetree::removeBranch(report, id);
        }
    });
}

QVariant CauseSheet::more(const QString &id, int column, int role) const
{
    const Cause *cause = partById(report().causes, id);
    if (!cause)
        return role == HintRole && column == 0 ? tr("A further possible cause") : QVariant();
    if (role == DepthRole && column == 0)
        return PartTree(report().causes).depth(id);
    if (role == QuietRole)
        return cause->state == kesu::CauseState::Excluded;
    if (role == StruckRole)
        return column == 0 && cause->state == kesu::CauseState::Excluded;
    return {};
}

} // namespace kesu
