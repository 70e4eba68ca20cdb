#include "tickets/papercheck.h"

#include <QCoreApplication>

#include "deadlines/timetexts.h"
#include "tickets/ticketservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PaperCheck)
};

} // namespace

PaperVerdict checkPaper(const TicketService &tickets, const QString &number, const QString &code, const QTimeZone &zone)
{
    PaperVerdict verdict;
    verdict.number = number.trimmed();
    const auto id = tickets.findByNumber(verdict.number);
    if (!id) {
        verdict.kind = PaperVerdict::Kind::NoSuchTicket;
        verdict.words = Tr::tr("There is no ticket %1 in this store.").arg(verdict.number);
        return verdict;
    }
    const auto revision = tickets.checkVerification(verdict.number, code);
    if (!revision) {
        verdict.words = Tr::tr("The code %1 belongs to no revision of ticket %2. The page was not printed from this "
                               "store, or was altered.").arg(code.trimmed(), verdict.number);
        return verdict;
    }
    verdict.revision = *revision;
    const QString time = timetexts::dateTime(*revision, zone);
    if (*revision == tickets.revisionTime(*id)) {
        verdict.kind = PaperVerdict::Kind::Current;
        verdict.words = Tr::tr("The code belongs to ticket %1 as it stands since %2.").arg(verdict.number, time);
    } else {
        verdict.kind = PaperVerdict::Kind::Earlier;
        verdict.words = Tr::tr("The code belongs to ticket %1 as it stood on %2. The ticket was changed later.")
                            .arg(verdict.number, time);
    }
    return verdict;
}

} // namespace kesu
