#pragma once

#include <QTimeZone>

#include <optional>

#include "base/instant.h"

namespace kesu {

class TicketService;

// What the verification code on a printed page says about the page (design §8).
struct PaperVerdict {
    enum class Kind { Current, Earlier, OfNone, NoSuchTicket };
    Kind kind = Kind::OfNone;
    QString number;
    std::optional<Instant> revision; // when the ticket stood as the page shows it
    QString words;                   // one sentence for people

    bool isGenuine() const { return kind == Kind::Current || kind == Kind::Earlier; }
};

// Codes are taken as people copy them: with or without dash, in any case, with blanks.
PaperVerdict checkPaper(const TicketService &tickets, const QString &number, const QString &code,
                        const QTimeZone &zone);

} // namespace kesu
