#pragma once

#include <QString>

#include "tickets/ticket.h"

namespace kesu {

// The catalog the codes of a field come from, by its id; for categories and levels the scheme the ticket names. Empty:
// free words, an enum, or nothing chosen yet.
QString catalogOfField(const QString &key, const Ticket &ticket);

// A field whose catalog only offers words; others may be written: difficulty, the customer's language.
bool takesFreeWords(const QString &key);

} // namespace kesu
