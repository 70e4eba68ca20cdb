#include "eightd/testsheet.h"

#include "eightd/causetests.h"
#include "eightd/eightdterms.h"

using namespace Qt::StringLiterals;

namespace kesu {

TestSheet::TestSheet(EightDEditing &editing, QObject *parent)
    : SheetModel(editing, parent)
{
    TestSheet::refresh();
}

void TestSheet::setShowExcluded(bool show)
{
    m_showExcluded = show;
    refresh();
}

int TestSheet::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(report().contrasts.size()) + 2;
}

QString TestSheet::contrastAt(int column) const
{
    return column >= 1 && column < summaryColumn() ? report().contrasts.at(column - 1).id : QString();
}

QStringList TestSheet::columnsNow() const
{
    QStringList ids{u"cause"_s};
    for (const Contrast &line : report().contrasts)
        ids.append(line.id);
    return ids;
}

QStringList TestSheet::linesNow() const
{
    QStringList ids;
    for (const Cause &cause : report().causes) {
        if (m_showExcluded || cause.state != CauseState::Excluded)
            ids.append(cause.id);
    }
    return ids;
}

QString TestSheet::nameOf(int column) const
{
    if (column == 0)
        return eightdterms::partField(u"cause");
    if (column == summaryColumn())
        return eightdterms::partField(u"result");
    const Contrast &line = report().contrasts.at(column - 1);
    const QString dimension = eightdterms::code(u"dimension", line.dimension);
    return line.is.isEmpty() ? u"%1. %2"_s.arg(QString::number(column), line.question.isEmpty() ? dimension : line.question)
                             : u"%1. %2"_s.arg(QString::number(column), line.is);
}

QVariant TestSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return SheetModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return nameOf(section);
    const QString id = contrastAt(section);
    const Contrast *line = partById(report().contrasts, id);
    if (role == Qt::ToolTipRole && line) {
        return tr("Is: %1\nIs not: %2\nDistinction: %3\nChange: %4")
            .arg(line->is, line->isNot, line->distinction, line->change);
    }
    return {};
}

SheetModel::Editor TestSheet::editorOf(const QModelIndex &index) const
{
    return contrastAt(index.column()).isEmpty() ? Editor::None : Editor::Choice;
}

QList<Choice> TestSheet::choicesOf(const QModelIndex &) const
{
    QList<Choice> choices;
    for (const auto &[verdict, code] : testVerdictCodes) {
        if (!code.isEmpty()) {
            choices.append({code.toString(), u"%1 %2"_s.arg(causetests::sign(verdict),
                                                            eightdterms::code(u"verdict", code))});
        }
    }
    return choices;
}

QVariant TestSheet::value(const QString &id, int column) const
{
    const QString contrast = contrastAt(column);
    if (contrast.isEmpty())
        return text(id, column);
    const TestVerdict verdict = causetests::verdict(report(), id, contrast);
    return verdict == TestVerdict::Untested ? QVariant() : codeOf(testVerdictCodes, verdict);
}

QString TestSheet::text(const QString &id, int column) const
{
    if (column == 0)
        return partById(report().causes, id)->text;
    if (column == summaryColumn())
        return causetests::words(causetests::summary(report(), id));
    return causetests::sign(causetests::verdict(report(), id, contrastAt(column)));
}

std::optional<QVariant> TestSheet::read(const QModelIndex &, const QString &typed) const
{
    const auto verdict = causetests::fromSign(typed);
    if (!verdict)
        return std::nullopt;
    return *verdict == TestVerdict::Untested ? QVariant() : QVariant(codeOf(testVerdictCodes, *verdict));
}

bool TestSheet::write(EightD &report, const QString &id, int column, const QVariant &value)
{
    const auto verdict = causetests::fromSign(value.toString());
    if (!verdict || contrastAt(column).isEmpty())
        return false;
    causetests::setVerdict(report, id, contrastAt(column), *verdict, newId());
    return true;
}

bool TestSheet::setVerdict(const QModelIndexList &cells, TestVerdict verdict)
{
    bool any = false;
    change(eightdterms::partField(u"verdict"), [&](EightD &report) {
        for (const QModelIndex &cell : cells) {
            if (contrastAt(cell.column()).isEmpty())
                continue;
            any = true;
            causetests::setVerdict(report, idAt(cell.row()), contrastAt(cell.column()), verdict, newId());
        }
    });
    return any;
}

QVariant TestSheet::more(const QString &id, int column, int role) const
{
    const Cause *cause = partById(report().causes, id);
    if (!cause)
        return {};
    if (role == QuietRole)
        return cause->state == CauseState::Excluded;
    if (role == StruckRole)
        return column == 0 && cause->state == CauseState::Excluded;
    const QString contrast = contrastAt(column);
    if (role == AlarmRole) {
        if (column == summaryColumn())
            return cause->state == CauseState::Root && causetests::summary(report(), id).contradicted > 0;
        return !contrast.isEmpty() && causetests::verdict(report(), id, contrast) == TestVerdict::Contradicts;
    }
    return {};
}

// A sign alone tells a screen reader little.
QVariant TestSheet::data(const QModelIndex &index, int role) const
{
    const QString contrast = contrastAt(index.column());
    if ((role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) || contrast.isEmpty())
        return role == Qt::TextAlignmentRole && !contrast.isEmpty() ? QVariant(int(Qt::AlignCenter))
                                                                    : SheetModel::data(index, role);
    const CauseTest *test = causetests::find(report(), idAt(index.row()), contrast);
    if (!test)
        return tr("not tested");
    const QString verdict = eightdterms::code(u"verdict", codeOf(testVerdictCodes, test->verdict));
    return test->explanation.isEmpty() ? verdict : u"%1\n%2"_s.arg(verdict, test->explanation);
}

} // namespace kesu
