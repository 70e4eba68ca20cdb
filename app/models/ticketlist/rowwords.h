#pragma once

#include <QString>

#include "tickets/ticketlistservice.h"

namespace kesu {

class ReferenceService;

// A list row's codes in words, in the language spoken now.
struct RowWords {
    QString category;
    QString level;    // the scheme's own word
    QString state;
    QString channel;
    QString owner;    // or that there is none
};

RowWords rowWords(const TicketRow &row, const ReferenceService &reference);
// The row as one sentence, for screen readers.
QString rowSentence(const TicketRow &row, const RowWords &words, const QString &clockWords);

} // namespace kesu
