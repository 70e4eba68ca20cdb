#include "base/instant.h"

namespace kesu {

QString Instant::toIso() const
{
    // By hand: every save and every list writes dozens of these, and QDateTime's own is twenty times slower.
    constexpr qint64 dayMs = 86'400'000;
    const qint64 days = ms >= 0 ? ms / dayMs : -((dayMs - 1 - ms) / dayMs);
    const auto rest = static_cast<int>(ms - days * dayMs);
    int year = 0;
    int month = 0;
    int day = 0;
    QDate(1970, 1, 1).addDays(days).getDate(&year, &month, &day);
    if (year < 1 || year > 9999)
        return toUtc().toString(Qt::ISODateWithMs);
    QString text(QStringLiteral("0000-00-00T00:00:00.000Z"));
    QChar *out = text.data();
    const auto put = [out](int end, int digits, int value) {
        for (; digits > 0; --digits, value /= 10)
            out[end--] = QChar(u'0' + value % 10);
    };
    put(3, 4, year);
    put(6, 2, month);
    put(9, 2, day);
    put(12, 2, rest / 3'600'000);
    put(15, 2, rest / 60'000 % 60);
    put(18, 2, rest / 1000 % 60);
    put(22, 3, rest % 1000);
    return text;
}

namespace {

// Exactly the form of toIso(), which is nearly all there is to read; nothing for any other.
std::optional<Instant> fromOwnForm(QStringView text)
{
    constexpr QStringView form = u"0000-00-00T00:00:00.000Z";
    if (text.size() != form.size())
        return std::nullopt;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool digit = text[i] >= u'0' && text[i] <= u'9';
        if (form[i] == u'0' ? !digit : text[i] != form[i])
            return std::nullopt;
    }
    const auto number = [text](int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; ++i)
            value = value * 10 + (text[i].unicode() - u'0');
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    if (!date.isValid() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return Instant{(((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + number(20, 3)};
}

} // namespace

std::optional<Instant> Instant::fromIso(QStringView text)
{
    if (const auto own = fromOwnForm(text))
        return own;
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return from(parsed);
}

} // namespace kesu
