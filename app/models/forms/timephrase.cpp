#include "forms/timephrase.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// One spelling for what people write in several: full width, traditional characters, capitals, spaces.
QString folded(QStringView typed)
{
    static const QHash<QChar, QChar> same{
        {u'點', u'点'}, {u'時', u'时'}, {u'鐘', u'钟'}, {u'後', u'后'}, {u'個', u'个'}, {u'週', u'周'},
        {u'剛', u'刚'}, {u'現', u'现'}, {u'號', u'号'}, {u'兩', u'两'}, {u'：', u':'}, {u'　', u' '},
        {u'禮', u'礼'}, {u'年', u'-'}, {u'月', u'-'}, {u'/', u'-'}, {u'.', u'-'},
    };
    QString text;
    for (const QChar c : typed.toString().normalized(QString::NormalizationForm_KC).toLower())
        text.append(same.value(c, c));
    return text.simplified();
}

int chineseNumber(const QString &text)
{
    bool ok = false;
    const int digits = text.toInt(&ok);
    if (ok)
        return digits;
    const QString units = u"〇一二三四五六七八九"_s;
    const auto unit = [&units](QChar c) { return c == u'两' ? 2 : static_cast<int>(units.indexOf(c)); };
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return text.size() == 1 ? unit(text.front()) : -1;
    const int tens = ten == 0 ? 1 : unit(text.front());
    const int ones = ten + 1 == text.size() ? 0 : unit(text.back());
    return ten > 1 || text.size() > ten + 2 || tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

qint64 unitSeconds(const QString &unit)
{
    if (unit.startsWith(u'分') || unit.startsWith(u'm'))
        return 60;
    if (unit.contains(u'时') || unit.startsWith(u'h'))
        return 3600;
    return unit.startsWith(u'天') || unit.startsWith(u'日') || unit.startsWith(u'd') ? 86400 : 7 * 86400;
}

std::optional<Instant> relative(const QString &text, Instant now)
{
    static const QRegularExpression same(u"^(现在|刚才|刚刚|now|just now)$"_s);
    if (same.match(text).hasMatch())
        return now;
    static const QRegularExpression ago(
        u"^(半|[\\d〇一二两三四五六七八九十]+)\\s*(个)?(半)?\\s*"
        "(分钟|分|小时|时|钟头|天|日|周|星期|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w)\\s*(半)?(之?以?前|ago)$"_s);
    const auto match = ago.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(4) == u"钟头"_s ? u"小时"_s : match.captured(4);
    const bool onlyHalf = match.captured(1) == u"半"_s;
    const int count = onlyHalf ? 0 : chineseNumber(match.captured(1));
    if (count < 0 || count > 100'000)
        return std::nullopt;
    const bool half = onlyHalf || !match.captured(3).isEmpty() || !match.captured(5).isEmpty();
    const qint64 seconds = unitSeconds(unit) * count + (half ? unitSeconds(unit) / 2 : 0);
    return now.plusSeconds(-seconds);
}

// Takes the day from the front of `rest`; nothing and an untouched rest when it does not begin with one.
std::optional<QDate> takeDay(QString &rest, QDate today)
{
    static const QList<std::pair<QString, int>> words{
        {u"今天"_s, 0}, {u"今日"_s, 0}, {u"today"_s, 0}, {u"昨天"_s, -1}, {u"昨日"_s, -1}, {u"昨晚"_s, -1},
        {u"yesterday"_s, -1}, {u"大前天"_s, -3}, {u"前天"_s, -2}, {u"明天"_s, 1}, {u"明日"_s, 1}, {u"tomorrow"_s, 1},
        {u"大后天"_s, 3}, {u"后天"_s, 2},
    };
    for (const auto &[word, days] : words) {
        if (rest.startsWith(word)) {
            // "last night" says half the day too
            rest = (word.endsWith(u'晚') ? u"晚上"_s : QString()) + rest.mid(word.size()).trimmed();
            return today.addDays(days);
        }
    }
    static const QRegularExpression weekday(
        u"^(上)?(个)?(?:周|星期|礼拜)([一二三四五六日天])|^(last )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b"_s);
    if (const auto match = weekday.match(rest); match.hasMatch()) {
        static const QStringList english{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        const QString sign = match.captured(3);
        const int day = sign.isEmpty() ? static_cast<int>(english.indexOf(match.captured(5))) + 1
                                       : static_cast<int>(u"一二三四五六日"_s.indexOf(sign == u"天"_s ? u"日"_s : sign)) + 1;
        rest = rest.mid(match.capturedLength()).trimmed();
        if (!match.captured(1).isEmpty()) // 上周五: of the week before this one
            return today.addDays(day - today.dayOfWeek() - 7);
        int back = (today.dayOfWeek() - day + 7) % 7;
        if (back == 0 && !match.captured(4).isEmpty())
            back = 7;
        return today.addDays(-back);
    }
    static const QRegularExpression date(
        u"^(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2})|(\\d{1,2})-(\\d{1,2}))(?:日|号)?(?=\\D|$)"_s);
    if (const auto match = date.match(rest); match.hasMatch()) {
        const auto either = [&match](std::initializer_list<int> groups) {
            for (const int group : groups) {
                if (!match.captured(group).isEmpty())
                    return match.captured(group);
            }
            return QString();
        };
        const QString year = either({1, 4});
        const QDate day(year.isEmpty() ? today.year() : year.toInt(), either({2, 5, 7}).toInt(),
                        either({3, 6, 8}).toInt());
        if (!day.isValid())
            return std::nullopt;
        rest = rest.mid(match.capturedLength()).trimmed();
        return day;
    }
    return std::nullopt;
}

// The whole of `rest` must be a time of day.
std::optional<QTime> timeOfDay(QString rest)
{
    static const QRegularExpression part(u"^(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|at )\\s*"_s);
    const auto partMatch = part.match(rest);
    const QString word = partMatch.captured(1);
    rest = rest.mid(partMatch.capturedLength());
    static const QRegularExpression time(
        u"^(?:([\\d一二两三四五六七八九十]{1,3})(?:点钟?|时)(?:(半)|(一刻)|(三刻)|([\\d一二三四五六七八九十]{1,3})分?)?"
        "|(\\d{1,2}):(\\d{2})|(\\d{2})(\\d{2})|(\\d{1,2})(?= ?[ap]m))\\s*(am|pm)?$"_s);
    const auto match = time.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = -1;
    int minute = 0;
    if (!match.captured(1).isEmpty()) {
        hour = chineseNumber(match.captured(1));
        if (!match.captured(2).isEmpty())
            minute = 30;
        else if (!match.captured(3).isEmpty())
            minute = 15;
        else if (!match.captured(4).isEmpty())
            minute = 45;
        else if (!match.captured(5).isEmpty())
            minute = chineseNumber(match.captured(5));
    } else {
        const int at = !match.captured(6).isEmpty() ? 6 : !match.captured(8).isEmpty() ? 8 : 10;
        hour = match.captured(at).toInt();
        minute = at == 10 ? 0 : match.captured(at + 1).toInt();
    }
    const bool afternoon = word == u"下午"_s || word == u"傍晚"_s || word == u"晚上"_s || match.captured(11) == u"pm"_s
        || (word == u"中午"_s && hour < 3);
    if (afternoon && hour < 12)
        hour += 12;
    if (match.captured(11) == u"am"_s && hour == 12)
        hour = 0;
    const QTime result(hour, minute);
    return result.isValid() ? std::optional(result) : std::nullopt;
}

} // namespace

std::optional<TimePhrase> parseTimePhrase(QStringView typed, Instant now, const QTimeZone &zone)
{
    QString rest = folded(typed);
    if (rest.isEmpty())
        return std::nullopt;
    if (const auto at = relative(rest, now))
        return TimePhrase{*at};
    const QDate today = now.toUtc().toTimeZone(zone).date();
    const auto day = takeDay(rest, today);
    if (rest.isEmpty()) {
        if (*day == today)
            return TimePhrase{now, true};
        return TimePhrase{Instant::from(day->startOfDay(zone)), true};
    }
    if (rest.startsWith(u't') && day) // 2026-11-21T09:30
        rest = rest.mid(1);
    const auto time = timeOfDay(rest);
    if (!time)
        return std::nullopt;
    return TimePhrase{Instant::from(QDateTime(day.value_or(today), *time, zone))};
}

} // namespace kesu
