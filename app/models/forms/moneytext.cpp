#include "forms/moneytext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kesu {

std::optional<qint64> parseMoney(QStringView typed)
{
    static const QRegularExpression form(
        u"^(?:¥|rmb|cny|nt\\$|twd|\\$)?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,13})(?:\\.(\\d{1,6}))?"
        u"\\s*(万|萬|亿|億)?\\s*(?:元|圆|塊|块|yuan)?$"_s);
    const QString text = typed.toString().normalized(QString::NormalizationForm_KC).toLower().simplified();
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    // Digits are shifted as text: a double would lose fen.
    const QString unit = match.captured(3);
    const int shift = 2 + (unit.isEmpty() ? 0 : unit == u"万"_s || unit == u"萬"_s ? 4 : 8);
    QString decimals = match.captured(2);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > shift)
        return std::nullopt;
    bool ok = false;
    const qint64 amount = (match.captured(1).remove(u',') + decimals.leftJustified(shift, u'0')).toLongLong(&ok);
    return ok ? std::optional(amount) : std::nullopt;
}

QString moneyText(qint64 smallestUnits)
{
    QString whole = QString::number(smallestUnits / 100);
    for (qsizetype at = whole.size() - 3; at > (smallestUnits < 0 ? 1 : 0); at -= 3)
        whole.insert(at, u',');
    return u"%1.%2"_s.arg(whole).arg(qAbs(smallestUnits % 100), 2, 10, QLatin1Char('0'));
}

} // namespace kesu
