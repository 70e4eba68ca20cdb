#include "tickets/timeline.h"

#include <QCoreApplication>

#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "texts/eventtexts.h"
#include "texts/fieldtexts.h"
#include "tickets/contacttexts.h"
#include "tickets/fieldvalues.h"
#include "tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString joined(const QStringList &lines)
{
    QStringList filled = lines;
    filled.removeAll(QString());
    return filled.join(u'\n');
}

} // namespace

TimelineModel::TimelineModel(const ReferenceService &reference, QObject *parent)
    : QAbstractListModel(parent)
    , m_reference(reference)
{
}

void TimelineModel::addEvents(const TicketView &view)
{
    std::optional<Instant> waitsSince;
    for (const TicketEvent &event : view.facts.events) {
        QStringList text{eventtexts::details(event)};
        if (event.type == EventType::Paused) {
            waitsSince = event.at;
        } else if (event.type == EventType::Resumed && waitsSince) { // waiting time is reported apart
            text.prepend(Tr::tr("Waited %1", "amount of time")
                             .arg(timetexts::duration(event.at.seconds() - waitsSince->seconds())));
            waitsSince.reset();
        }
        m_entries.append({TimelineEntry::Kind::Event, event.at, u"clock"_s, eventtexts::headline(event), joined(text),
                          m_reference.staffName(StaffId(event.user)), event.id});
    }
}

void TimelineModel::addContacts(const TicketView &view)
{
    for (const Contact &contact : view.facts.contacts) {
        const QString outcome = contact.outcome.isEmpty() ? QString() : Tr::tr("Agreed: %1").arg(contact.outcome);
        m_entries.append({TimelineEntry::Kind::Contact, contact.at, u"phone"_s,
                          contacttexts::headline(contact, m_reference), joined({contact.text, outcome}),
                          m_reference.staffName(StaffId(contact.author)), contact.id});
    }
}

void TimelineModel::addChanges(const TicketView &view, const QList<FieldChange> &history)
{
    const auto isTold = [&view](const FieldChange &change) { // by the event of the same step
        return std::any_of(view.facts.events.cbegin(), view.facts.events.cend(), [&change](const TicketEvent &event) {
            return event.recordedAt == change.at && event.data.value("reason"_L1).toString() == change.reason;
        });
    };
    static const QStringList told{u"state"_s, u"resume_state"_s, u"round"_s, u"state_reason"_s, u"number"_s,
                                  u"merged_into"_s};
    for (const FieldChange &change : history) {
        if (!findTicketField(change.field) || told.contains(change.field))
            continue; // steps tell these themselves
        const Ticket &ticket = view.facts.ticket;
        const QString before = fieldvalues::display(change.field, change.before, ticket, m_reference);
        const QString after = fieldvalues::display(change.field, change.after, ticket, m_reference);
        const QString nothing = Tr::tr("empty");
        m_entries.append({TimelineEntry::Kind::Change, change.at, u"edit"_s,
                          Tr::tr("%1 changed").arg(fieldtexts::label(change.field)),
                          joined({Tr::tr("%1 → %2", "a field's value before and after")
                                      .arg(before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after),
                                  isTold(change) ? QString() : change.reason}),
                          change.staffName, {}});
    }
}

void TimelineModel::show(const TicketView &view, const QList<FieldChange> &history)
{
    beginResetModel();
    m_entries.clear();
    addEvents(view);
    addContacts(view);
    for (const Note &note : view.facts.notes) {
        m_entries.append({TimelineEntry::Kind::Note, note.at, u"note"_s, Tr::tr("Note"), note.text,
                          m_reference.staffName(StaffId(note.author)), note.id});
    }
    for (const Attachment &file : view.facts.attachments) {
        m_entries.append({TimelineEntry::Kind::File, file.addedAt, u"attach"_s, Tr::tr("File attached"),
                          joined({file.name, file.caption}), m_reference.staffName(StaffId(file.author)), file.id});
    }
    addChanges(view, history);
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return b.at < a.at; });
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const TimelineEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.headline;
    case Qt::AccessibleTextRole:
        return joined({timetexts::dateTime(entry.at, timetexts::branchZone(m_reference)), entry.headline, entry.who,
                       entry.text});
    case KindRole:
        return static_cast<int>(entry.kind);
    case AtRole:
        return entry.at.toUtc();
    default:
        return {};
    }
}

void TimelineFilter::setKind(std::optional<TimelineEntry::Kind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

QModelIndex TimelineFilter::toSource(const QModelIndex &index)
{
    const auto *filter = qobject_cast<const TimelineFilter *>(index.model());
    return filter ? filter->mapToSource(index) : index;
}

bool TimelineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return !m_kind || index.data(TimelineModel::KindRole).toInt() == static_cast<int>(*m_kind);
}

} // namespace kesu
