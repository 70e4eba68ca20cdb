#include "eightd/eightdediting.h"

#include <QJsonArray>

#include <chrono>

#include "drafts/draftservice.h"
#include "eightd/eightddraft.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdterms.h"
#include "eightd/partlinks.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kesu {

namespace {

constexpr qint64 oneDeedMs = 3000; // typing with shorter pauses is undone at once
constexpr qsizetype mostDeeds = 500;

QStringList listsThatDiffer(const EightD &one, const EightD &other)
{
    QStringList lists;
    for (const EightDChange &change : differences(one, other)) {
        if (!lists.contains(change.list))
            lists.append(change.list);
    }
    return lists;
}

} // namespace

EightDEditing::EightDEditing(EightDService &service, DraftService &drafts, const TimeSource &time, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_time(time)
    , m_newId([&drafts] { return drafts.newId(); })
    , m_keeper(drafts, u"eightd"_s, [this] { return contentToKeep(); }, [&time] { return time.now(); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(4s);
    m_atLatest.setSingleShot(true);
    m_atLatest.setInterval(60s);
    m_reviewSoon.setSingleShot(true);
    m_reviewSoon.setInterval(400ms);
    connect(&m_soon, &QTimer::timeout, this, &EightDEditing::save);
    connect(&m_atLatest, &QTimer::timeout, this, &EightDEditing::save);
    connect(&m_reviewSoon, &QTimer::timeout, this, &EightDEditing::review);
    connect(&service, &EightDService::eightDChanged, this, [this](const EightDId &id) {
        if (id == m_report.id && !m_ownSave)
            reload();
    });
}

Result<void> EightDEditing::open(const EightDId &id)
{
    const auto view = m_service.load(id);
    if (!view)
        return view.error();
    m_saved = view->report;
    m_seen = view->seen;
    m_report = m_saved;
    m_undo.clear();
    m_redo.clear();
    m_keeper.setSubject(id.text(), m_report.number);
    const QJsonObject kept = m_keeper.kept();
    m_clashes = eightddraft::clashes(kept);
    rebase(eightddraft::changes(kept));
    review();
    return {};
}

void EightDEditing::change(const QString &words, const std::function<void(EightD &)> &how, const QString &mergeKey)
{
    if (!isWritable())
        return;
    EightD next = m_report;
    how(next);
    settleParts(next, m_newId);
    const Instant now = m_time.now();
    const bool merges = !mergeKey.isEmpty() && canUndo() && m_undo.last().mergeKey == mergeKey
                        && now.ms - m_undo.last().at.ms < oneDeedMs;
    const EightD before = merges ? m_undo.last().before : m_report;
    QList<EightDChange> changes = differences(before, next);
    if (next == m_report)
        return;
    if (merges)
        m_undo.removeLast();
    if (!changes.isEmpty())
        m_undo.append({words, mergeKey, before, changes, now});
    if (m_undo.size() > mostDeeds)
        m_undo.removeFirst();
    m_redo.clear();
    show(next);
    touched();
    Q_EMIT undoChanged();
}

QVariant EightDEditing::value(const QString &list, const QString &id, const QString &key) const
{
    QVariant found;
    if (list.isEmpty()) {
        const RecordField<EightD> *field = findEightDField(key);
        return field ? field->get(m_report) : found;
    }
    forEachPartList(m_report, [&](const auto &parts, const auto &type) {
        if (type.list != list)
            return;
        const auto *part = partById(parts, id);
        for (const auto &field : type.fields) {
            if (part && field.key == key)
                found = field.get(*part);
        }
    });
    return found;
}

void EightDEditing::setValue(const QString &list, const QString &id, const QString &key, const QVariant &value)
{
    setValue(list, id, key, value, {});
}

void EightDEditing::setValue(const QString &list, const QString &id, const QString &key, const QVariant &value,
                             const QVariantMap &following)
{
    EightDChange change;
    change.list = list;
    change.id = id;
    change.after = following;
    change.after.insert(key, value);
    this->change(list.isEmpty() ? eightdterms::field(key) : eightdterms::partField(key),
                 [&change](EightD &report) { apply(change, report); }, list + u'/' + id + u'/' + key);
}

QString EightDEditing::addPart(const QString &list, const QVariantMap &values, const QString &behind)
{
    EightDChange change;
    change.kind = EightDChange::Kind::Added;
    change.list = list;
    change.id = m_newId();
    change.after = values;
    this->change(tr("Add: %1").arg(eightdterms::listName(list)), [&](EightD &report) {
        forEachPartList(report, [&](auto &parts, const auto &type) {
            if (type.list != list)
                return;
            qint64 position = parts.isEmpty() ? 1 : parts.last().position + 1;
            if (const auto *before = partById(parts, behind)) {
                position = before->position + 1;
                for (auto &part : parts)
                    part.position += part.position >= position ? 1 : 0;
            }
            change.after.insert(u"position"_s, position);
        });
        apply(change, report);
    });
    return change.id;
}

void EightDEditing::removePart(const QString &list, const QString &id)
{
    change(tr("Remove: %1").arg(eightdterms::listName(list)), [&](EightD &report) {
        partlinks::remove(report, list, id);
    });
}

void EightDEditing::movePart(const QString &list, const QString &id, int steps)
{
    change(tr("Move: %1").arg(eightdterms::listName(list)), [&](EightD &report) {
        forEachPartList(report, [&](auto &parts, const auto &type) {
            if (type.list != list)
                return;
            for (qsizetype from = 0; from < parts.size(); ++from) {
                if (parts.at(from).id != id)
                    continue;
                const qsizetype to = std::clamp(from + steps, qsizetype(0), parts.size() - 1);
                const auto [low, high] = std::minmax(from, to);
                QList<qint64> positions;
                for (qsizetype i = low; i <= high; ++i)
                    positions.append(parts.at(i).position);
                parts.move(from, to);
                for (qsizetype i = low; i <= high; ++i)
                    parts[i].position = positions.at(i - low);
                return;
            }
        });
    });
}

void EightDEditing::undo()
{
    if (!canUndo() || !isWritable())
        return;
    const Deed deed = m_undo.takeLast();
    QList<EightDChange> back;
    for (auto change = deed.changes.crbegin(); change != deed.changes.crend(); ++change)
        back.append(inverse(*change));
    m_redo.append(deed);
    carryOut(back);
}

void EightDEditing::redo()
{
    if (!canRedo() || !isWritable())
        return;
    Deed deed = m_redo.takeLast();
    deed.mergeKey.clear();
    m_undo.append(deed);
    carryOut(deed.changes);
}

void EightDEditing::carryOut(const QList<EightDChange> &changes)
{
    EightD next = m_report;
    for (const EightDChange &change : changes)
        apply(change, next);
    settleParts(next, m_newId);
    if (canUndo())
        m_undo.last().mergeKey.clear();
    show(next);
    touched();
    Q_EMIT undoChanged();
}

void EightDEditing::show(const EightD &report)
{
    const QStringList lists = listsThatDiffer(m_report, report);
    m_report = report;
    m_reviewSoon.start();
    if (!lists.isEmpty())
        Q_EMIT changed(lists);
}

void EightDEditing::touched()
{
    m_keeper.touch();
    m_soon.start();
    if (!m_atLatest.isActive())
        m_atLatest.start();
    Q_EMIT savingChanged();
}

EightDEditing::Saving EightDEditing::saving() const
{
    if (m_problem)
        return Saving::Failed;
    return m_soon.isActive() || m_atLatest.isActive() ? Saving::Waiting : Saving::Saved;
}

bool EightDEditing::save()
{
    m_soon.stop();
    m_atLatest.stop();
    m_ownSave = true;
    auto stored = m_service.save(m_saved, m_report, m_seen);
    if (!stored && stored.error().kind == ErrorKind::Stale) {
        reload();
        stored = m_service.save(m_saved, m_report, m_seen);
    }
    m_ownSave = false;
    if (stored) {
        m_problem.reset();
        m_saved = stored->report;
        m_seen = stored->seen;
        show(m_saved);
    } else {
        m_problem = stored.error();
    }
    m_keeper.keepNow(); // empty now, unless something is still to be decided or could not be saved
    Q_EMIT savingChanged();
    return !m_problem;
}

void EightDEditing::reload()
{
    const auto view = m_service.load(m_report.id);
    if (!view)
        return;
    const QList<EightDChange> ours = differences(m_saved, m_report);
    m_saved = view->report;
    m_seen = view->seen;
    rebase(ours);
}

// Our changes over the report as others left it.
void EightDEditing::rebase(const QList<EightDChange> &ours)
{
    const QList<Clash> clashes = m_clashes;
    EightD next = m_saved;
    for (EightDChange change : ours) {
        if (change.kind == EightDChange::Kind::Changed) {
            const QList<Clash> met = eightddraft::takeClashes(change, m_saved);
            m_clashes += met;
        }
        apply(change, next);
    }
    settleParts(next, m_newId);
    show(next);
    if (!ours.isEmpty())
        touched();
    if (m_clashes != clashes)
        Q_EMIT clashesChanged();
}

void EightDEditing::settle(Clash clash, bool ours)
{
    if (m_clashes.removeAll(clash) == 0)
        return;
    if (ours)
        setValue(clash.list, clash.id, clash.key, clash.ours);
    m_keeper.touch();
    Q_EMIT clashesChanged();
}

void EightDEditing::review()
{
    m_findings = m_service.review(m_report);
    Q_EMIT reviewed();
}

QJsonObject EightDEditing::contentToKeep() const
{
    return eightddraft::toJson(differences(m_saved, m_report), m_clashes);
}

} // namespace kesu
