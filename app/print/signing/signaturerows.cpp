#include "signing/signaturerows.h"

#include "deadlines/timetexts.h"
#include "signing/signingtexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

QJsonObject signatureRow(const Approval &approval, const QTimeZone &zone)
{
    QStringList name{approval.name};
    if (!approval.decision.isEmpty())
        name.append(signingtexts::decision(approval.decision));
    QJsonObject row{{u"name"_s, name.join(u" · "_s)},
                    {u"date"_s, approval.at ? timetexts::dateTime(*approval.at, zone) : QString()}};
    if (!approval.drawing.isEmpty())
        row.insert(u"drawing"_s, QJsonObject{{u"picture"_s, approval.drawing}});
    return row;
}

} // namespace kesu
