#include "ticketlist/rowwords.h"

#include <QCoreApplication>
#include <QStringList>

#include "tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};
} // namespace

RowWords rowWords(const TicketRow &row, const ReferenceService &reference)
{
    return {tickettexts::category(reference, row.categoryScheme, row.category),
            tickettexts::catalogName(reference, row.levelScheme, row.level), tickettexts::state(row.state),
            tickettexts::catalogName(reference, u"channels"_s, row.channel),
            row.ownerName.isEmpty() ? Tr::tr("No owner yet") : row.ownerName};
}

QString rowSentence(const TicketRow &row, const RowWords &words, const QString &clockWords)
{
    QStringList parts{row.number, row.title, row.customerName, words.category, words.level, words.owner, words.state,
                      clockWords};
    parts.removeAll(QString());
    return parts.join(Tr::tr(", "));
}

} // namespace kesu
