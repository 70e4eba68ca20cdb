#include "deadlines/conformancecase.h"

#include <QTimeZone>

#include <array>

#include "base/codes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const std::array<QString, 7> weekdays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

// Words of the cases that are not events of a ticket (from, to, due) map to nothing.
std::optional<EventType> eventOf(QStringView word)
{
    static const QHash<QString, EventType> types{
        {u"created"_s, EventType::Received}, {u"customer_message"_s, EventType::CustomerMessage},
        {u"agent_message"_s, EventType::AgentMessage}, {u"first_response"_s, EventType::FirstResponse},
        {u"pause"_s, EventType::Paused}, {u"resume"_s, EventType::Resumed}, {u"closed"_s, EventType::Closed},
        {u"reopened"_s, EventType::Reopened}};
    const auto found = types.constFind(word.toString());
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

TimeFrames readFrames(JsonReader &reader, const QString &place, const QJsonValue &value)
{
    TimeFrames frames;
    for (const QJsonValue &row : value.toArray()) {
        const QJsonArray pair = row.toArray();
        const auto frame = frameFrom(pair.at(0).toString(), pair.at(1).toString());
        if (!frame)
            reader.refuse(place, frame.error().code, frame.error().args);
        else if (*frame)
            frames.append(**frame);
    }
    std::sort(frames.begin(), frames.end(), [](const TimeFrame &a, const TimeFrame &b) { return a.from < b.from; });
    return frames;
}

QDate readDate(JsonReader &reader, const QString &place, const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        reader.refuse(place, u"date-unreadable"_s, {value.toString()});
    return date;
}

void readCalendar(JsonReader &reader, WorkCalendar &calendar)
{
    calendar.id = u"case"_s;
    calendar.timeZone = reader.text("timezone"_L1, u"UTC"_s);
    if (!QTimeZone::isTimeZoneIdAvailable(calendar.timeZone.toUtf8()))
        reader.refuse(u"timezone", u"time-zone-unknown"_s, {calendar.timeZone});
    const QJsonObject hours = reader.object("business_hours"_L1);
    for (size_t day = 0; day < weekdays.size(); ++day)
        calendar.week.at(day) = readFrames(reader, u"business_hours."_s + weekdays.at(day), hours[weekdays.at(day)]);
    const auto isClosed = [](const TimeFrames &frames) { return frames.isEmpty(); };
    const bool noHours = std::all_of(calendar.week.begin(), calendar.week.end(), isClosed);
    if (noHours && reader.text("no_hours_means"_L1) == u"wall_clock")
        calendar.week.fill({TimeFrame{0, 86400}});
    for (const QJsonValue &holiday : reader.array("holidays"_L1))
        calendar.days.insert(readDate(reader, u"holidays"_s, holiday), SpecialDay{});
    for (const QJsonValue &entry : reader.array("calendar_exceptions"_L1)) {
        const QString place = u"calendar_exceptions"_s;
        calendar.days.insert(readDate(reader, place, entry["date"_L1]),
                             SpecialDay{SpecialDay::Kind::Hours, readFrames(reader, place, entry["open"_L1])});
    }
}

void readEvents(JsonReader &reader, ConformanceCase &made)
{
    const QJsonArray rows = reader.array("events"_L1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = u"events[%1]"_s.arg(i);
        const QString word = rows.at(i)["type"_L1].toString();
        const auto at = Instant::fromIso(rows.at(i)["t"_L1].toString());
        if (!at) {
            reader.refuse(place + u".t"_s, u"time-unreadable"_s, {rows.at(i)["t"_L1].toString()});
            continue;
        }
        made.stamps.append({word, *at});
        const auto type = eventOf(word);
        if (!type && word != u"from" && word != u"to" && word != u"due")
            reader.refuse(place + u".type"_s, u"unknown-event"_s, {word});
        if (type) {
            TicketEvent event;
            event.type = *type;
            event.at = *at;
            event.recordedAt = Instant{i}; // equal stamps keep the order of the case
            made.events.append(event);
        }
    }
}

template<size_t N>
bool readOption(JsonReader &reader, QLatin1String key, const CodeTable<bool, N> &table)
{
    const QString text = reader.text(key, codeOf(table, false));
    const auto value = fromCode(table, text);
    if (!value)
        reader.refuse(QString(key), u"unknown-value"_s, {text});
    return value.value_or(false);
}

// Minutes, seconds and hours count opening time; days are working days.
std::optional<Amount> amountOf(JsonReader &reader, const QString &key, const QString &unit, const QJsonValue &value)
{
    static const QHash<QString, qint64> seconds{{u"sec"_s, 1}, {u"min"_s, 60}, {u"hours"_s, 3600}};
    const double number = value.toDouble();
    const bool isDays = unit == u"days";
    if (!value.isDouble() || std::abs(number) > 1e8 || !(isDays || seconds.contains(unit))) {
        reader.refuse(key, u"amount-unreadable"_s, {value.toVariant().toString()});
        return std::nullopt;
    }
    if (isDays)
        return Amount{AmountUnit::WorkDay, qRound64(number)};
    return Amount{AmountUnit::Second, qRound64(number * static_cast<double>(seconds.value(unit)))};
}

PolicyClock clockOf(JsonReader &reader, const QString &code, const Amount &amount, bool anyContact)
{
    static const CodeTable<bool, 2> boundaries{{{false, u"close_of_business"}, {true, u"next_open"}}};
    PolicyClock clock;
    clock.code = code;
    clock.start = EventType::Received;
    clock.base = TimeBase::Office;
    clock.amounts = {{u"*"_s, amount}};
    clock.keepTime = !reader.flag("end_of_working_day"_L1);
    clock.toNextOpening = readOption(reader, "boundary"_L1, boundaries);
    clock.pausable = !reader.has("pause_applies_to"_L1) || reader.texts("pause_applies_to"_L1).contains(code);
    if (code == u"first_response") {
        clock.stop = {EventType::FirstResponse};
    } else if (code == u"solution") {
        clock.stop = {EventType::Closed};
    } else if (anyContact) {
        clock.stop = {EventType::CustomerMessage, EventType::AgentMessage};
        clock.repeat = ClockRepeat::AnyContact;
    } else {
        clock.start = EventType::CustomerMessage;
        clock.stop = {EventType::AgentMessage};
        clock.repeat = ClockRepeat::CustomerWait;
    }
    return clock;
}

void readClocks(JsonReader &reader, ConformanceCase &made)
{
    static const CodeTable<bool, 2> updateModes{{{false, u"customer_wait"}, {true, u"any_contact"}}};
    static const QStringList codes{u"first_response"_s, u"update"_s, u"solution"_s};
    const bool anyContact = readOption(reader, "update_mode"_L1, updateModes);
    const QJsonObject clocks = reader.object("clocks"_L1);
    for (auto it = clocks.begin(); it != clocks.end(); ++it) {
        const qsizetype cut = it.key().lastIndexOf(u'_');
        const QString code = it.key().left(cut);
        if (cut < 0 || !codes.contains(code))
            reader.refuse(u"clocks."_s + it.key(), u"unknown-key"_s, {it.key()});
        else if (const auto amount = amountOf(reader, u"clocks."_s + it.key(), it.key().mid(cut + 1), it.value()))
            made.policy.clocks.append(clockOf(reader, code, *amount, anyContact));
    }
}

void readEscalation(JsonReader &reader, ConformanceCase &made)
{
    const QJsonArray levels = reader.array("escalation_levels"_L1);
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QJsonObject level = levels.at(i).toObject();
        const QString place = u"escalation_levels[%1]"_s.arg(i);
        made.escalationClocks.append(level["clock"_L1].toString());
        const auto clock = std::find_if(made.policy.clocks.begin(), made.policy.clocks.end(), [&](const auto &c) {
            return c.code == made.escalationClocks.last();
        });
        if (clock == made.policy.clocks.end()) {
            reader.refuse(place + u".clock"_s, u"unknown-value"_s, {made.escalationClocks.last()});
            continue;
        }
        for (const QString &key : level.keys()) {
            if (!key.startsWith(u"offset_"))
                continue;
            if (auto offset = amountOf(reader, place + u'.' + key, key.mid(7), level.value(key))) {
                const bool later = offset->count >= 0;
                offset->count = std::abs(offset->count);
                clock->escalate.append({later, *offset, QString::number(i)});
            }
        }
    }
}

} // namespace

std::optional<Instant> ConformanceCase::stamp(QStringView word) const
{
    for (const auto &[name, at] : stamps) {
        if (name == word)
            return at;
    }
    return std::nullopt;
}

Instant ConformanceCase::lastStamp() const
{
    Instant last = stamps.isEmpty() ? Instant() : stamps.first().second;
    for (const auto &[name, at] : stamps)
        last = std::max(last, at);
    return last;
}

Result<ConformanceCase> readConformanceCase(const QJsonObject &json)
{
    static const CodeTable<bool, 2> pauseModes{{{false, u"business"}, {true, u"wall_clock"}}};
    static const CodeTable<bool, 2> precisions{{{false, u"exact"}, {true, u"minute_floor"}}};
    std::optional<Error> error;
    JsonReader reader(json, error);
    ConformanceCase made;
    made.kind = reader.requiredText("kind"_L1);
    readCalendar(reader, made.calendar);
    readEvents(reader, made);
    made.policy.restartOnReopen = false; // closed … reopened acts as a pause
    made.policy.pausing = {true, readOption(reader, "pause_mode"_L1, pauseModes)};
    readClocks(reader, made);
    readEscalation(reader, made);
    made.minuteFloor = readOption(reader, "precision"_L1, precisions);
    made.reportDueWhenPaused = reader.flag("report_due_when_paused"_L1);
    made.query = reader.object("query"_L1);
    made.expected = reader.object("expected"_L1);
    if (made.expected.isEmpty())
        reader.refuse(u"expected", u"value-missing"_s);
    if (error)
        return *error;
    return made;
}

} // namespace kesu
