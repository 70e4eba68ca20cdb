#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include "tickets/ticketservice.h"

namespace kesu {

class ReferenceService;

// One thing that happened to a ticket, as its timeline tells it.
struct TimelineEntry {
    enum class Kind { Event, Note, Contact, File, Change };

    Kind kind = Kind::Event;
    Instant at;
    QString icon;     // name of an icon
    QString headline; // "Called the customer", "First response"
    QString text;     // the words themselves; may be long
    QString who;
    QString id;       // of the note, contact, file …
};

// Everything that happened to a ticket, newest first: events, notes, contacts with the customer, files and changed
// fields. Read-only; rebuilt from a view.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1, KindRole, AtRole };

    explicit TimelineModel(const ReferenceService &reference, QObject *parent = nullptr);

    void show(const TicketView &view, const QList<FieldChange> &history);
    const TimelineEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void addEvents(const TicketView &view);
    void addContacts(const TicketView &view);
    void addChanges(const TicketView &view, const QList<FieldChange> &history);

    const ReferenceService &m_reference;
    QList<TimelineEntry> m_entries;
};

// The timeline with one kind of entries only, or all.
class TimelineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setKind(std::optional<TimelineEntry::Kind> kind);
    // The index in the TimelineModel below, if there is a filter in between.
    static QModelIndex toSource(const QModelIndex &index);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<TimelineEntry::Kind> m_kind;
};

} // namespace kesu
