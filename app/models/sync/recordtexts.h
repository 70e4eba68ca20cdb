#pragma once

#include <QString>

#include "service/conflictinbox.h"
#include "tickets/editorspecs.h"
#include "tickets/ticket.h"

namespace kesu {

class ReferenceService;

// The words for changes of any synced record.
namespace recordtexts {

QString typeName(const QString &type);                            // "Ticket", "Note"
QString fieldLabel(const QString &type, const QString &field);    // "Subject"; "field/element" names both
QString registerLabel(const Conflict &conflict);                  // "State and Reason for the state"
// A value as a person reads it; "(empty)" when there is none.
QString value(const QString &type, const QString &field, const QVariant &value, const Ticket &ticket,
              const ReferenceService &reference);
// The editor for a field of a record that is no ticket: text as it is, flags as yes or no, fields of reports as their
// own editors have them. Without its label.
EditorSpec plainEditor(const QString &type, const QString &field, const ReferenceService &reference);
// Why the hub did not accept a change, and what can be done about it.
QString refusal(const QString &type, const QString &code, const QString &field);
bool isKnownRefusal(const QString &code);

} // namespace recordtexts
} // namespace kesu
