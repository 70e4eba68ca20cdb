#include "eightd/formnumbers.h"

#include "base/servicecontext.h"
#include "reference/referencelibrary.h"
#include "tickets/ticketnumber.h"
#include "tickets/ticketstore.h"

using namespace Qt::StringLiterals;

namespace kesu {

Result<QString> takeFormNumber(const ServiceContext &context, WriteSession &session, const QString &form,
                               const QString &branch)
{
    const QString device = context.library().organisation().deviceLetter;
    if (device.isEmpty())
        return Error{ErrorKind::BadInput, u"device-letter-missing"_s, u"device_letter"_s, {}};
    const auto pattern = NumberPattern::parse(form + u"-<branch>-<yyyymmdd>-<device><nnnn>"_s);
    if (!pattern)
        return pattern.error();
    const QDate day = context.now().toUtc().toTimeZone(context.library().timeZone()).date();
    const auto sequence = TicketStore(context.store()).takeNumber(session, pattern->prefix(branch, device, day));
    if (!sequence)
        return sequence.error();
    return pattern->number(branch, device, day, *sequence);
}

} // namespace kesu
