#include "tickets/revisions.h"

#include "history/historystore.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// "3F9A-01C7": eight signs that people can read out to each other.
QString shortCode(const AuditEntry &entry)
{
    const QString digits = QString::fromLatin1(entry.hash.left(8)).toUpper();
    return digits.left(4) + u'-' + digits.mid(4);
}

QString normalized(const QString &code)
{
    QString digits;
    for (const QChar c : code.toUpper()) {
        if (c.isLetterOrNumber())
            digits.append(c);
    }
    return digits.left(4) + u'-' + digits.mid(4);
}

} // namespace

QString Revisions::code(const TicketId &id) const
{
    const auto entries = AuditStore(m_store).ofTicket(id, 1);
    return entries && !entries->isEmpty() ? shortCode(entries->first()) : QString();
}

Instant Revisions::time(const TicketId &id) const
{
    const auto entries = AuditStore(m_store).ofTicket(id, 1);
    return entries && !entries->isEmpty() ? entries->first().at : Instant{};
}

Result<Instant> Revisions::check(const TicketId &id, const QString &code) const
{
    const auto entries = AuditStore(m_store).ofTicket(id);
    if (!entries)
        return entries.error();
    for (const AuditEntry &entry : *entries) {
        if (shortCode(entry) == normalized(code))
            return entry.at;
    }
    return Error{ErrorKind::NotFound, u"verification-unknown"_s, u"code"_s, {code}};
}

} // namespace kesu
