#include "eightd/eightdtexts.h"

#include <QCoreApplication>
#include <QSet>

#include "deadlines/timetexts.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdterms.h"
#include "forms/moneytext.h"

using namespace Qt::StringLiterals;

namespace kesu::eightdtexts {

QString value(QStringView list, const RecordFieldInfo &field, const QVariant &value, const QTimeZone &zone)
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case RecordFieldKind::Code:
        return eightdterms::code(eightdterms::codesOf(list, field.key), value.toString());
    case RecordFieldKind::Flag:
    case RecordFieldKind::Judgement:
        return eightdterms::code(u"judgement", value.toBool() ? u"true" : u"false");
    case RecordFieldKind::Time: {
        const auto time = Instant::fromIso(value.toString());
        return time ? timetexts::dateTime(*time, zone) : value.toString();
    }
    case RecordFieldKind::References:
        return value.toStringList().join(u", ");
    case RecordFieldKind::Money:
        return moneyText(value.toLongLong());
    default:
        return value.toString();
    }
}

QString readBackwards(const EightD &report, const WhyNode &leaf)
{
    QString text = leaf.answer;
    QSet<QString> seen{leaf.id};
    for (const WhyNode *node = partById(report.whys, leaf.parent); node && !seen.contains(node->id);
         node = partById(report.whys, node->parent)) {
        seen.insert(node->id);
        text = QCoreApplication::translate("EightDTexts", "%1; therefore: %2").arg(text, node->answer);
    }
    return text;
}

} // namespace kesu::eightdtexts
