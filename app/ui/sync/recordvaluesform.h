#pragma once

#include <QVariantMap>
#include <QWidget>

#include "tickets/ticketservice.h"

namespace kesu {

class FieldEditor;
class FormGrid;
struct SyncDeps;

// Editors for some fields of any synced record, to write values that neither side had.
class RecordValuesForm : public QWidget {
    Q_OBJECT

public:
    explicit RecordValuesForm(const SyncDeps &deps, QWidget *parent = nullptr);

    // `ticket` gives the schemes a ticket's codes belong to; null for other records.
    void open(const QString &type, const TicketId &ticket, const QStringList &fields, const QVariantMap &values);
    QVariantMap values() const;
    // The label of a field in which something is typed that means nothing; empty: all is well.
    QString unknownField() const;
    void focusFirst();

private:
    const SyncDeps &m_deps;
    TicketView m_view;
    FormGrid *m_grid;
    QList<std::pair<QString, FieldEditor *>> m_editors;
    QVariantMap m_fixed; // of elements of lists, which a switch on the other side of the conflict decides
};

} // namespace kesu
