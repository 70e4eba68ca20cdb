#include "calendars/workcalendar.h"

#include <QJsonDocument>
#include <QTimeZone>

#include "base/jsonreader.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const std::array<QString, 7> &weekdayKeys()
{
    static const std::array<QString, 7> keys{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return keys;
}

TimeFrames readFrames(JsonReader &reader, const QString &key, const QJsonValue &value)
{
    if (!value.isArray())
        reader.refuse(key, u"not-a-list"_s);
    TimeFrames frames;
    const QJsonArray rows = value.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(key).arg(i);
        const QJsonArray pair = rows.at(i).toArray();
        if (pair.size() != 2) {
            reader.refuse(place, u"not-from-and-to"_s);
            continue;
        }
        const auto frame = frameFrom(pair.at(0).toString(), pair.at(1).toString());
        if (!frame)
            reader.refuse(place, frame.error().code, frame.error().args);
        else if (*frame)
            frames.append(**frame);
    }
    std::sort(frames.begin(), frames.end(), [](const TimeFrame &a, const TimeFrame &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < frames.size(); ++i) {
        if (frames.at(i).from < frames.at(i - 1).to)
            reader.refuse(key, u"frames-overlap"_s);
    }
    return frames;
}

QDate readDate(JsonReader &reader, const QString &place, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        reader.refuse(place, u"date-unreadable"_s, {text});
    return date;
}

void readDays(JsonReader &reader, WorkCalendar &calendar)
{
    const QJsonObject days = reader.object("days"_L1);
    for (auto it = days.begin(); it != days.end(); ++it) {
        const QString place = u"days."_s + it.key();
        SpecialDay day;
        if (it.value() == QJsonValue(u"work"_s)) {
            day.kind = SpecialDay::Kind::Work;
        } else if (it.value() != QJsonValue(u"off"_s)) {
            day.kind = SpecialDay::Kind::Hours;
            day.frames = readFrames(reader, place, it.value());
        }
        calendar.days.insert(readDate(reader, place, it.key()), day);
    }
    const QJsonObject names = reader.object("day_names"_L1);
    for (auto it = names.begin(); it != names.end(); ++it) {
        const QString text = it.value().toString();
        const LocalizedName name = it.value().isObject() ? LocalizedName::fromJson(it.value().toObject())
                                                         : LocalizedName{text, text, text};
        calendar.dayNames.insert(readDate(reader, u"day_names."_s + it.key(), it.key()), name);
    }
}

void readWeek(JsonReader &reader, WorkCalendar &calendar)
{
    const QJsonObject week = reader.object("week"_L1);
    for (const QString &key : week.keys()) {
        const auto found = std::find(weekdayKeys().begin(), weekdayKeys().end(), key);
        if (found == weekdayKeys().end()) {
            reader.refuse(u"week."_s + key, u"unknown-key"_s, {key});
            continue;
        }
        const auto day = static_cast<size_t>(found - weekdayKeys().begin());
        calendar.week.at(day) = readFrames(reader, u"week."_s + key, week.value(key));
    }
    const auto isOpen = [](const TimeFrames &frames) { return !frames.isEmpty(); };
    if (std::none_of(calendar.week.begin(), calendar.week.end(), isOpen))
        reader.refuse(u"week", u"never-open"_s);
}

QJsonArray framesToJson(const TimeFrames &frames)
{
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    const auto text = [&](int seconds) {
        const int ofDay = seconds > 86400 ? seconds - 86400 : seconds;
        const QString minutes = twoDigits(ofDay / 3600) + u':' + twoDigits(ofDay / 60 % 60);
        return ofDay % 60 == 0 ? minutes : minutes + u':' + twoDigits(ofDay % 60);
    };
    QJsonArray rows;
    for (const TimeFrame &frame : frames)
        rows.append(QJsonArray({text(frame.from), text(frame.to)}));
    return rows;
}

} // namespace

Result<WorkCalendar> parseCalendar(const QJsonObject &json)
{
    std::optional<Error> error;
    JsonReader reader(json, error);
    reader.refuseUnknown({"id"_L1, "name"_L1, "time_zone"_L1, "week"_L1, "days"_L1, "day_names"_L1, "known_until"_L1,
                          "version"_L1, "note"_L1});
    WorkCalendar calendar;
    calendar.id = reader.requiredText("id"_L1);
    calendar.name = reader.name("name"_L1, false);
    calendar.timeZone = reader.requiredText("time_zone"_L1);
    if (!QTimeZone::isTimeZoneIdAvailable(calendar.timeZone.toUtf8()))
        reader.refuse(u"time_zone", u"time-zone-unknown"_s, {calendar.timeZone});
    readWeek(reader, calendar);
    readDays(reader, calendar);
    if (const QString until = reader.text("known_until"_L1); !until.isEmpty())
        calendar.knownUntil = readDate(reader, u"known_until"_s, until);
    calendar.version = reader.integer("version"_L1, 1);
    if (error)
        return *error;
    return calendar;
}

Result<WorkCalendar> parseCalendar(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"json-unreadable"_s, {}, {QString::number(problem.offset)}};
    return parseCalendar(document.object());
}

QJsonObject toJson(const WorkCalendar &calendar)
{
    QJsonObject week;
    for (size_t i = 0; i < calendar.week.size(); ++i) {
        if (!calendar.week.at(i).isEmpty())
            week.insert(weekdayKeys().at(i), framesToJson(calendar.week.at(i)));
    }
    QJsonObject days;
    for (auto it = calendar.days.begin(); it != calendar.days.end(); ++it) {
        const QString date = it.key().toString(Qt::ISODate);
        switch (it->kind) {
        case SpecialDay::Kind::Off: days.insert(date, u"off"_s); break;
        case SpecialDay::Kind::Work: days.insert(date, u"work"_s); break;
        case SpecialDay::Kind::Hours: days.insert(date, framesToJson(it->frames)); break;
        }
    }
    QJsonObject names;
    for (auto it = calendar.dayNames.begin(); it != calendar.dayNames.end(); ++it)
        names.insert(it.key().toString(Qt::ISODate), it->toJson());
    QJsonObject json{{u"id"_s, calendar.id}, {u"name"_s, calendar.name.toJson()},
                     {u"time_zone"_s, calendar.timeZone}, {u"week"_s, week}, {u"days"_s, days},
                     {u"version"_s, calendar.version}};
    if (!names.isEmpty())
        json.insert(u"day_names"_s, names);
    if (calendar.knownUntil)
        json.insert(u"known_until"_s, calendar.knownUntil->toString(Qt::ISODate));
    return json;
}

} // namespace kesu
