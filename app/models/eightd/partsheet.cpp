#include "eightd/partsheet.h"

#include "eightd/eightdediting.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdspecs.h"
#include "eightd/eightdterms.h"
#include "eightd/partlinks.h"
#include "eightd/parttree.h"

using namespace Qt::StringLiterals;

namespace kesu {

PartSheet::PartSheet(EightDEditing &editing, const QString &list, const QStringList &keys, const QVariantMap &defaults,
                     QObject *parent)
    : SheetModel(editing, parent)
    , m_list(list)
    , m_keys(keys)
    , m_defaults(defaults)
{
    PartSheet::refresh();
}

const RecordFieldInfo &PartSheet::field(int column) const
{
    return *eightdspecs::info(m_list, m_keys.at(column));
}

int PartSheet::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant PartSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return eightdspecs::label(m_list, m_keys.value(section));
    return SheetModel::headerData(section, orientation, role);
}

SheetModel::Editor PartSheet::editorOf(const QModelIndex &index) const
{
    switch (field(index.column()).kind) {
    case RecordFieldKind::Text:
    case RecordFieldKind::LongText:
        return Editor::Text;
    case RecordFieldKind::Number:
        return Editor::Number;
    case RecordFieldKind::Code:
    case RecordFieldKind::Flag:
    case RecordFieldKind::Judgement:
        return Editor::Choice;
    default:
        return Editor::None;
    }
}

QList<Choice> PartSheet::choicesOf(const QModelIndex &index) const
{
    const RecordFieldInfo &info = field(index.column());
    QList<Choice> choices;
    if (info.kind != RecordFieldKind::Code) {
        for (const QString &code : {u"true"_s, u"false"_s})
            choices.append({code, eightdterms::code(u"judgement", code)});
        return choices;
    }
    for (const QString &code : info.codes)
        choices.append({code, eightdterms::code(eightdterms::codesOf(m_list, info.key), code)});
    return choices;
}

QStringList PartSheet::linesNow() const
{
    QStringList ids;
    forEachPartList(report(), [&](const auto &parts, const auto &type) {
        if (type.list != m_list)
            return;
        for (const auto &part : parts)
            ids.append(part.id);
    });
    return ids;
}

void PartSheet::makeLine(EightD &report, const QString &id, const QString &behind)
{
    EightDChange change;
    change.kind = EightDChange::Kind::Added;
    change.list = m_list;
    change.id = id;
    change.after = m_defaults;
    forEachPartList(report, [&](auto &parts, const auto &type) {
        if (type.list != m_list)
            return;
        change.after.insert(u"position"_s, parts.isEmpty() ? 1 : parts.last().position + 1);
        apply(change, report);
        parttree::putBehind(parts, id, behind);
    });
}

QVariant PartSheet::value(const QString &id, int column) const
{
    return editing().value(m_list, id, m_keys.at(column));
}

QString PartSheet::text(const QString &id, int column) const
{
    const RecordFieldInfo &info = field(column);
    const QVariant stored = value(id, column);
    if (!stored.isValid())
        return {};
    if (info.kind == RecordFieldKind::Code)
        return eightdterms::code(eightdterms::codesOf(m_list, info.key), stored.toString());
    if (info.kind == RecordFieldKind::Flag || info.kind == RecordFieldKind::Judgement)
        return eightdterms::code(u"judgement", stored.toBool() ? u"true" : u"false");
    return stored.toString();
}

bool PartSheet::write(EightD &report, const QString &id, int column, const QVariant &value)
{
    const RecordFieldInfo &info = field(column);
    const bool yesNo = info.kind == RecordFieldKind::Flag || info.kind == RecordFieldKind::Judgement;
    EightDChange change;
    change.list = m_list;
    change.id = id;
    change.after.insert(info.key, yesNo && value.isValid() ? QVariant(value.toString() == u"true") : value);
    apply(change, report);
    return true;
}

QString PartSheet::nameOf(int column) const
{
    return eightdspecs::label(m_list, m_keys.at(column));
}

void PartSheet::removeLines(const QStringList &ids)
{
    change(tr("Remove: %1").arg(eightdterms::listName(m_list)), [&](EightD &report) {
        for (const QString &id : ids)
            partlinks::remove(report, m_list, id);
    });
}

bool PartSheet::moveLine(const QString &id, int steps)
{
    if (rowOf(id) + steps < 0 || rowOf(id) + steps >= linesNow().size())
        return false;
    editing().movePart(m_list, id, steps);
    return true;
}

} // namespace kesu
