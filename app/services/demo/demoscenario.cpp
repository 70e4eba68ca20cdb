#include "demo/demoscenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result.append(entry.toString());
    return result;
}

QString oneOf(QRandomGenerator &random, const QStringList &choices)
{
    return choices.isEmpty() ? QString() : choices.at(random.bounded(choices.size()));
}

const QStringList stores{u"人民路店"_s, u"滨江万象城店"_s, u"南门营业厅"_s, u"新区服务网点"_s};
const QStringList homes{u"锦绣花园小区"_s, u"高新园 3 号楼"_s, u"春江苑 12 幢"_s, u"学府路 66 号"_s, u"东港家园"_s};
const QStringList clerks{u"小周"_s, u"当班收银员"_s, u"工号 1027"_s};

} // namespace

QList<DemoScenario> DemoScenario::load()
{
    QFile file(u":/demo/scenarios.json"_s);
    QList<DemoScenario> scenarios;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).object()["scenarios"_L1].toArray())
            scenarios.append(DemoScenario(entry.toObject()));
    }
    return scenarios;
}

double DemoScenario::weightIn(int month) const
{
    const QJsonArray months = m_json["months"_L1].toArray();
    const double season = months.isEmpty() ? 1.0 : months.at(month - 1).toDouble() / 8.0;
    return m_json["weight"_L1].toDouble() * season;
}

TicketKind DemoScenario::kind() const
{
    return ticketKindFromCode(text("kind"_L1)).value_or(TicketKind::Complaint);
}

QString DemoScenario::pick(QRandomGenerator &random, QLatin1String key) const
{
    return oneOf(random, texts(m_json[key]));
}

DemoScenario::Told DemoScenario::tell(QRandomGenerator &random, Instant at) const
{
    Told told;
    Ticket &ticket = told.ticket;
    const QDate day = at.toUtc().date();
    // Variants of one index belong together: this defect has this cause and this result.
    const int variants = std::max<int>(1, static_cast<int>(m_json["titles"_L1].toArray().size()));
    const int variant = random.bounded(variants);
    const auto variantOf = [&](QLatin1String key) {
        const QStringList choices = texts(m_json[key]);
        return choices.isEmpty() ? QString() : choices.at(variant % choices.size());
    };

    ticket.kind = kind();
    ticket.channel = pick(random, "channels"_L1);
    ticket.product = pick(random, "products"_L1);
    if (!text("batch"_L1).isEmpty()) {
        const QDate made = day.addDays(-20 - random.bounded(120));
        ticket.batch = text("batch"_L1) + made.toString(u"yyMM"_s) + u'-' + QString::number(1 + random.bounded(4));
        ticket.productionDate = made;
        ticket.shippingDate = made.addDays(5 + random.bounded(10));
        ticket.orderNumber = u"SO"_s + made.toString(u"yyyyMM"_s) + QString::number(1000 + random.bounded(9000));
    }
    QString quantity = pick(random, "quantities"_L1);
    if (!quantity.isEmpty()) {
        ticket.quantity = quantity;
        ticket.quantityUnit = text("unit"_L1);
        ticket.returned = oneOf(random, {u"yes"_s, u"no"_s, u"partly"_s});
    } else {
        quantity = QString::number(300 + 20 * random.bounded(30));
    }
    const QJsonArray range = m_json["refund"_L1].toArray();
    const int amount = range.isEmpty() ? 20 + random.bounded(300)
                                       : random.bounded(range.at(0).toInt(), range.at(1).toInt() + 1);
    const QString place = oneOf(random, text("where"_L1) == "store"_L1 ? stores : homes);
    const QString days = QString::number(2 + random.bounded(7));
    const QString person = oneOf(random, clerks);
    // Latin words stand apart from the Chinese ones that follow.
    static const QRegularExpression productBeforeWord(u"\\{product\\}(?=\\p{Han})"_s);
    const QString spaced = ticket.product.back().unicode() < 0x80 ? ticket.product + u' ' : ticket.product;
    const auto filled = [&](QString text) {
        text.replace(productBeforeWord, spaced);
        const std::pair<QString, QString> parts[] = {
            {u"{product}"_s, ticket.product}, {u"{place}"_s, place},   {u"{batch}"_s, ticket.batch},
            {u"{qty}"_s, quantity},           {u"{days}"_s, days},     {u"{amount}"_s, QString::number(amount)},
            {u"{person}"_s, person},
        };
        for (const auto &[mark, value] : parts)
            text.replace(mark, value);
        return text;
    };

    ticket.title = filled(variantOf("titles"_L1));
    ticket.narrative = filled(variantOf("narratives"_L1));
    ticket.demand = filled(variantOf("demands"_L1));
    ticket.remedies = texts(m_json["remedies"_L1]).mid(0, 1 + random.bounded(2));
    ticket.defect = variantOf("defects"_L1);
    ticket.place = place;
    ticket.occurredAt = at.plusSeconds(-3600 * (2 + random.bounded(60)));
    ticket.sensitive = m_json["sensitive"_L1].toBool();
    if (m_json.contains("households"_L1))
        ticket.households = m_json["households"_L1].toInteger();
    if (ticket.channel == "consumer_12315"_L1 || ticket.channel == "gov_12345"_L1)
        ticket.channelReference = day.toString(u"yyyyMMdd"_s) + QString::number(100000 + random.bounded(900000));
    ticket.policyId = policy();

    told.category = text("category"_L1);
    told.subcategory = text("subcategory"_L1);
    const QJsonObject levels = m_json["levels"_L1].toObject();
    double total = 0;
    for (const QJsonValue &weight : levels)
        total += weight.toDouble();
    double at100 = random.generateDouble() * total;
    for (auto it = levels.constBegin(); it != levels.constEnd(); ++it) {
        told.level = it.key();
        at100 -= it->toDouble();
        if (at100 <= 0)
            break;
    }
    ticket.categoryScheme = text("scheme"_L1);
    ticket.levelScheme = text("level_scheme"_L1);

    told.handling = {
        {u"scope_of_impact"_s, pick(random, "scope"_L1)},
        {u"cause"_s, variantOf("causes"_L1)},
        {u"solution"_s, filled(variantOf("solutions"_L1))},
        {u"result"_s, filled(variantOf("results"_L1))},
        {u"responsible_party"_s, text("responsible"_L1)},
        {u"interim_measure"_s, text("interim"_L1)},
        {u"corrective_action"_s, text("corrective"_L1)},
        {u"preventive_action"_s, text("preventive"_L1)},
        {u"stock_disposal"_s, text("stock"_L1)},
        {u"verification"_s, text("verification"_L1)},
        {u"effect"_s, text("effect"_L1)},
        {u"standard_document"_s, text("standard"_L1)},
    };
    const qint64 refund = m_json.contains("fixed_refund"_L1) ? m_json["fixed_refund"_L1].toInteger()
                          : range.isEmpty()                  ? 0
                                                             : qint64(amount) * 100;
    if (refund > 0)
        told.handling.insert(u"refund_amount"_s, refund);
    told.handling.removeIf([](const auto &entry) { return entry.value().toString().isEmpty(); });
    return told;
}

} // namespace kesu
