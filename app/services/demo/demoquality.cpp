#include "demo/demoquality.h"

#include <QFile>
#include <QJsonDocument>

#include "base/servicecontext.h"
#include "calendars/compiledcalendar.h"
#include "eightd/carservice.h"
#include "eightd/eightdjson.h"
#include "eightd/eightdservice.h"
#include "eightd/recordjson.h"
#include "reference/referencelibrary.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "signing/signingservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qint64 day = 86400;
constexpr double today = 2; // days ago: what is younger keeps its hour

Instant after(Instant start, double days)
{
    return start.plusSeconds(static_cast<qint64>(days * day));
}

// Records are added, or found again by their id and written on; fields take the new value.
void merge(QJsonObject &report, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (!it->isArray()) {
            report.insert(it.key(), *it);
            continue;
        }
        QJsonArray records = report.value(it.key()).toArray();
        for (const QJsonValue &value : it->toArray()) {
            QJsonObject record = value.toObject();
            const auto known = std::find_if(records.begin(), records.end(), [&record](const QJsonValue &each) {
                return each["id"_L1] == record["id"_L1];
            });
            if (known == records.end()) {
                records.append(record);
                continue;
            }
            QJsonObject merged = known->toObject();
            merge(merged, record);
            *known = merged;
        }
        report.insert(it.key(), records);
    }
}

} // namespace

QList<DemoStory> DemoStory::load()
{
    QFile file(u":/demo/quality.json"_s);
    QList<DemoStory> stories;
    if (!file.open(QIODevice::ReadOnly))
        return stories;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).object()["stories"_L1].toArray()) {
        DemoStory story{DemoScenario(entry["ticket"_L1].toObject()), entry["days_ago"_L1].toDouble(), {},
                        entry["deeds"_L1].toArray()};
        for (const QJsonValue &move : entry["moves"_L1].toArray())
            story.moves.append({move[0].toString(), move[1].toDouble()});
        stories.append(story);
    }
    return stories;
}

Instant DemoStory::received(Instant now, const CompiledCalendar &office) const
{
    const Instant then = after(now, -daysAgo);
    return daysAgo < today ? then : office.nextOpen(then).value_or(then);
}

void DemoQuality::begin(const DemoStory &story, const TicketId &ticket, Instant received)
{
    const CompiledCalendar &office = m_workspace.context().library().office();
    m_courses.push_back({&story, ticket, received, {}, {}, {}});
    for (const QJsonValue &deed : story.deeds) {
        const Instant at = after(received, deed["day"_L1].toDouble());
        const bool recent = story.daysAgo < today;
        m_deeds.emplace(recent ? at : office.nextOpen(at).value_or(at), Deed{m_courses.size() - 1, deed.toObject()});
    }
}

std::optional<Instant> DemoQuality::next() const
{
    return m_deeds.empty() ? std::nullopt : std::optional(m_deeds.begin()->first);
}

Result<void> DemoQuality::doNext()
{
    const Deed deed = m_deeds.begin()->second;
    m_deeds.erase(m_deeds.begin());
    return carryOut(m_courses.at(deed.course), deed.what);
}

void DemoQuality::workAs(const StaffMember &who)
{
    m_workspace.context().setActor({who.id, who.name, who.roles, who.branch, who.department});
}

StaffMember DemoQuality::member(const QString &name) const
{
    const auto found = std::find_if(m_staff.cbegin(), m_staff.cend(),
                                    [&name](const StaffMember &each) { return each.name == name; });
    return found == m_staff.cend() ? StaffMember() : *found;
}

// "#mark" is a record's id, "@3" the date three days after receipt, "~name" a member of the staff.
QJsonValue DemoQuality::resolved(Course &course, const QJsonValue &value) const
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = resolved(course, *it);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(resolved(course, each));
        return array;
    }
    const QString text = value.toString();
    if (text.startsWith(u'#')) {
        QString &id = course.ids[text];
        if (id.isEmpty())
            id = m_workspace.context().newId();
        return id;
    }
    if (text.startsWith(u'@')) {
        const QDate received = course.received.toUtc().toTimeZone(m_workspace.context().library().timeZone()).date();
        return received.addDays(text.mid(1).toInt()).toString(Qt::ISODate);
    }
    return text.startsWith(u'~') ? QJsonValue(member(text.mid(1)).id.text()) : value;
}

Result<void> DemoQuality::carryOut(Course &course, const QJsonObject &deed)
{
    EightDService &reports = m_workspace.eightDs();
    const StaffMember who = member(deed["as"_L1].toString());
    workAs(who);
    Result<void> done;
    if (deed.contains("report"_L1))
        done = write(course, resolved(course, deed["report"_L1]).toObject());
    if (done && deed.contains("sign"_L1))
        done = sign(course, deed["sign"_L1].toString(), who);
    if (done && deed.contains("freeze"_L1)) {
        const ReportStage stage = fromCode(reportStageCodes, deed["freeze"_L1].toString()).value_or(ReportStage::Final);
        if (const auto frozen = reports.freeze(course.report, stage, deed["note"_L1].toString()); !frozen)
            done = frozen.error();
    }
    if (done && deed.contains("stamp"_L1)) {
        const bool verified = deed["stamp"_L1].toString() == "verified"_L1;
        done = reports.stamp(course.report, verified ? EventType::MeasureVerified : EventType::MeasureImplemented,
                             m_workspace.context().now());
    }
    if (done && deed.contains("decide"_L1)) {
        const QJsonValue said = deed["decide"_L1];
        done = reports.recordDecision(course.report, said["accepted"_L1].toBool(), said["reason"_L1].toString(),
                                      said["by"_L1].toString());
    }
    if (done && deed.contains("car"_L1))
        done = writeCar(course, resolved(course, deed["car"_L1]).toObject());
    if (done && deed.contains("car_to"_L1))
        done = advanceCar(course, deed["car_to"_L1].toString());
    if (done && deed["close"_L1].toBool())
        done = reports.close(course.report);
    return done;
}

Result<void> DemoQuality::write(Course &course, const QJsonObject &content)
{
    EightDService &reports = m_workspace.eightDs();
    if (course.report.isNull()) {
        const auto made = reports.create(course.ticket);
        if (!made)
            return made.error();
        course.report = made->report.id;
    }
    const auto view = reports.load(course.report);
    if (!view)
        return view.error();
    QJsonObject json = eightdjson::toJson(view->report);
    merge(json, content);
    auto edited = eightdjson::fromJson(json);
    if (!edited)
        return edited.error();
    edited->id = course.report;
    const auto saved = reports.save(view->report, *edited, view->seen);
    return saved ? Result<void>() : saved.error();
}

Result<void> DemoQuality::writeCar(Course &course, const QJsonObject &content)
{
    CarService &cars = m_workspace.cars();
    Car car;
    qint64 version = 0;
    if (!course.car.isNull()) {
        const auto view = cars.load(course.car);
        if (!view)
            return view.error();
        car = view->car;
        version = view->version;
    }
    const Car before = car;
    QJsonObject fields = content;
    if (const auto wrong = recordjson::read(fields, carFields(), car, {}))
        return *wrong;
    const auto written = course.car.isNull() ? cars.create(course.ticket, [&] {
        car.eightD = course.report.text();
        return car;
    }()) : cars.save(before, car, version);
    if (!written)
        return written.error();
    course.car = written->car.id;
    return {};
}

// Step by step until it stands there.
Result<void> DemoQuality::advanceCar(const Course &course, const QString &state)
{
    const auto wanted = fromCode(carStateCodes, state);
    for (;;) {
        const auto view = m_workspace.cars().load(course.car);
        if (!view || view->car.state == wanted)
            return view ? Result<void>() : view.error();
        if (const auto done = m_workspace.cars().advance(course.car); !done)
            return done.error();
    }
}

// The administrator's comes last: from then on an administrator has to prove themselves. A costly hash would take longer
// than all the rest of the demo.
Result<void> DemoQuality::givePasswords()
{
    PasswordService &passwords = m_workspace.passwords();
    SettingService &settings = m_workspace.settings();
    const QVariant cost = settings.value(setting::passwordCost);
    settings.setValue(setting::passwordCost, u"interactive"_s);
    workAs(m_staff.first());
    Result<void> done;
    for (auto member = m_staff.crbegin(); done && member != m_staff.crend(); ++member) {
        if (!member->roles.contains(u"quality"_s))
            continue;
        done = passwords.setPassword(member->id, password());
        const auto proof = done ? passwords.check(member->id, password()) : Result<PasswordProof>(done.error());
        if (proof)
            m_proofs.insert(member->id.text(), *proof);
        else
            done = proof.error();
    }
    settings.setValue(setting::passwordCost, cost);
    return done;
}

Result<void> DemoQuality::sign(const Course &course, const QString &place, const StaffMember &signer)
{
    const auto role = fromCode(signatureRoleCodes, place.section(u'/', 1));
    const auto proof = m_proofs.constFind(signer.id.text());
    if (!role || proof == m_proofs.cend())
        return Error{ErrorKind::BadInput, u"unknown-code"_s, place, {}};
    SignatureRequest request;
    request.document = course.report;
    request.place = {place.section(u'/', 0, 0), *role, true};
    return m_workspace.signing().sign(request, *proof);
}

} // namespace kesu
