#include "eightd/recordsmodel.h"

#include "base/actor.h"
#include "deadlines/timetexts.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdspecs.h"
#include "eightd/eightdsums.h"
#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"
#include "texts/findingtexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int soonDays = 2; // before the day itself
constexpr int dateCharacters = 13;

bool isFigure(const QString &list, const QString &key)
{
    const RecordFieldInfo *info = eightdspecs::info(list, key);
    return info && (info->kind == RecordFieldKind::Number || info->kind == RecordFieldKind::Money);
}

QString shapeOf(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return u"○"_s;
    case ActionState::InProgress:
        return u"◐"_s;
    case ActionState::Done:
        return u"●"_s;
    case ActionState::Verified:
        return u"✓"_s;
    case ActionState::Cancelled:
        return u"–"_s;
    }
    return {};
}

} // namespace

RecordsModel::RecordsModel(EightDEditing &editing, const RecordsSpec &spec, const ReferenceService &reference,
                           const TimeSource &time, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editing(editing)
    , m_spec(spec)
    , m_reference(reference)
    , m_time(time)
    , m_ids(recordspecs::ids(spec, editing.report()))
{
    readFindings();
    connect(&editing, &EightDEditing::changed, this, &RecordsModel::follow);
    connect(&editing, &EightDEditing::reviewed, this, [this] {
        readFindings();
        retell();
    });
}

void RecordsModel::follow(const QStringList &lists)
{
    static const QStringList quoted{u"actions"_s, u"causes"_s}; // rows of other lists quote their texts
    const bool quotes = std::any_of(quoted.cbegin(), quoted.cend(),
                                    [&lists](const QString &list) { return lists.contains(list); });
    if (lists.contains(m_spec.list))
        takeOrder(recordspecs::ids(m_spec, m_editing.report()));
    if (lists.contains(m_spec.list) || quotes)
        retell();
}

void RecordsModel::takeOrder(const QStringList &ids)
{
    const QSet<QString> stay(ids.cbegin(), ids.cend());
    for (int row = static_cast<int>(m_ids.size()) - 1; row >= 0; --row) {
        if (stay.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < ids.size(); ++row) {
        if (m_ids.value(row) == ids.at(row))
            continue;
        const auto from = static_cast<int>(m_ids.indexOf(ids.at(row), row));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_ids.insert(row, ids.at(row));
            endInsertRows();
        } else {
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
            endMoveRows();
        }
    }
}

void RecordsModel::readFindings()
{
    m_findings.clear();
    for (const ReviewedFinding &reviewed : m_editing.findings()) {
        if (reviewed.accepted)
            continue;
        Said &said = m_findings[reviewed.finding.where.section(u'/', 1)];
        const bool isError = reviewed.finding.severity == Finding::Severity::Error;
        const QString sentence = findingtexts::sentence(reviewed.finding);
        if (isError && said.tone != Bad)
            said.sentences.prepend(sentence);
        else
            said.sentences.append(sentence);
        said.tone = isError ? Bad : qMax(said.tone, Warning);
    }
}

void RecordsModel::retell()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QDate RecordsModel::today() const
{
    return m_time.now().toUtc().toTimeZone(timetexts::branchZone(m_reference)).date();
}

int RecordsModel::overdue() const
{
    int count = 0;
    const QDate day = today();
    for (const Action &action : m_editing.report().actions)
        count += m_spec.list == u"actions"_s && isOverdue(action, day) && m_ids.contains(action.id) ? 1 : 0;
    return count;
}

int RecordsModel::characters(const RecordColumn &column) const
{
    const bool onlyDates = column.key == u"due"_s && overdue() == 0;
    return onlyDates ? dateCharacters : column.characters;
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size()) + 1;
}

QString RecordsModel::numberWords(int row) const
{
    const Said said = m_findings.value(m_ids.at(row));
    const QString number = QString::number(row + 1);
    return said.tone == Plain ? number : u"%1 %2"_s.arg(number, said.tone == Bad ? u"■"_s : u"▲"_s);
}

QString RecordsModel::dueWords(const QString &id) const
{
    const Action *action = partById(m_editing.report().actions, id);
    if (!action || !action->due)
        return action ? action->dueNote : QString();
    const QString date = timetexts::date(*action->due);
    const QDate day = today();
    if (isOverdue(*action, day))
        return tr("■ %1 · %n day(s) late", nullptr, static_cast<int>(action->due->daysTo(day))).arg(date);
    const bool isSoon = !isFinished(*action) && day.daysTo(*action->due) <= soonDays;
    return isSoon ? u"▲ "_s + date : date;
}

QString RecordsModel::words(const QString &id, const QString &key) const
{
    if (key == u"due"_s)
        return dueWords(id);
    if (key == u"attachment"_s)
        return m_editing.value(m_spec.list, id, key).isValid() ? tr("Picture") : tr("Chart");
    const QVariant value = m_editing.value(m_spec.list, id, key);
    const RecordFieldInfo *info = eightdspecs::info(m_spec.list, key);
    if (!info || !value.isValid())
        return {};
    if (info->kind == RecordFieldKind::Reference || info->kind == RecordFieldKind::References) {
        QStringList texts;
        for (const QString &named : inReportOrder(m_editing.report(), value.toStringList()))
            texts.append(recordspecs::wordsFor(m_editing.report(), named));
        return texts.join(tr("; "));
    }
    const QString text = eightdtexts::value(m_spec.list, *info, value, timetexts::branchZone(m_reference));
    if (m_spec.list == u"actions"_s && key == u"state"_s) {
        const auto state = fromCode(actionStateCodes, value.toString());
        return state ? shapeOf(*state) + u' ' + text : text;
    }
    return text.simplified();
}

RecordsModel::Tone RecordsModel::toneOf(const QString &id, const QString &key) const
{
    const Action *action = m_spec.list == u"actions"_s ? partById(m_editing.report().actions, id) : nullptr;
    if (action && key == u"due"_s) {
        if (isOverdue(*action, today()))
            return Bad;
        return action->due && !isFinished(*action) && today().daysTo(*action->due) <= soonDays ? Warning : Plain;
    }
    if (action && action->state == ActionState::Cancelled)
        return Quiet;
    if (action && key == u"state"_s && isFinished(*action))
        return Good;
    const QVariant value = m_editing.value(m_spec.list, id, key);
    if (key == u"nok"_s && value.toLongLong() > 0)
        return Bad;
    if (key != u"result"_s || !value.isValid())
        return Plain;
    const auto result = fromCode(validationResultCodes, value.toString());
    return result == ValidationResult::Passed ? Good : result == ValidationResult::Failed ? Bad : Plain;
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size())
        return {};
    const QString id = m_ids.at(index.row());
    if (role == RecordIdRole)
        return id;
    if (index.column() == numberColumn) {
        const Said said = m_findings.value(id);
        if (role == Qt::DisplayRole)
            return numberWords(index.row());
        if (role == Qt::AccessibleTextRole)
            return u"%1 %2"_s.arg(QString::number(index.row() + 1), said.sentences.join(u' ')).trimmed();
        if (role == Qt::ToolTipRole)
            return said.sentences.join(u'\n');
        if (role == ToneRole)
            return said.tone == Plain ? Quiet : said.tone;
        return {};
    }
    const QString key = m_spec.columns.at(index.column() - 1).key;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(id, key);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isFigure(m_spec.list, key) ? Qt::AlignRight : Qt::AlignLeft));
    case ToneRole:
        return toneOf(id, key);
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == numberColumn;
    const QString key = isNumber ? QString() : m_spec.columns.value(section - 1).key;
    if (role == Qt::DisplayRole)
        return isNumber ? tr("No.") : eightdspecs::label(m_spec.list, key);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isFigure(m_spec.list, key) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace kesu
