// How long the clocks of 50,000 open tickets take, and what the plain way of adding opening time would take.
#include <QFile>

#include <cstdio>
#include <ctime>
#include <random>

#include "calendarsupport.h"
#include "deadlines/clockengine.h"

using namespace kesu;

namespace {

constexpr int ticketCount = 50'000;

Policy shippedPolicy(const QString &id)
{
    QFile file(qEnvironmentVariable("KESU_SOURCE_DIR")
               + QStringLiteral("/resources/policies/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return parsePolicy(file.readAll()).value();
}

struct Case {
    Ticket ticket;
    TicketEvents events;
};

QList<Case> openTickets(Instant now)
{
    std::mt19937 random(7);
    QList<Case> cases;
    for (int i = 0; i < ticketCount; ++i) {
        Case made;
        made.ticket.level = i % 3 == 0 ? QStringLiteral("level_1") : QStringLiteral("level_2");
        Instant at{now.ms - static_cast<qint64>(random() % 2'592'000) * 1000};
        for (const EventType type : {EventType::Received, EventType::FirstContact, EventType::Accepted,
                                     EventType::Classified, EventType::Graded, EventType::Assigned,
                                     EventType::FirstResponse, EventType::HandlingStarted}) {
            TicketEvent event;
            event.type = type;
            event.at = event.recordedAt = at;
            made.events.append(event);
            at.ms += 600'000;
        }
        cases.append(made);
    }
    return cases;
}

// The plain way: day by day, frame by frame, asking the time zone each time.
Instant addPlainly(const WorkCalendar &calendar, const QTimeZone &zone, Instant start, qint64 openMs)
{
    for (QDate date = start.toUtc().toTimeZone(zone).date();; date = date.addDays(1)) {
        for (const TimeFrame &frame : calendar.framesOn(date)) {
            const QDateTime midnight(date, QTime(0, 0), zone);
            const Instant open = std::max(start, Instant::from(midnight.addSecs(frame.from)));
            const Instant close = Instant::from(midnight.addSecs(frame.to));
            if (close <= open)
                continue;
            if (close.ms - open.ms >= openMs)
                return {open.ms + openMs};
            openMs -= close.ms - open.ms;
        }
    }
}

// Milliseconds of this process's own time, so that a busy machine does not matter.
template<typename Work>
qint64 timed(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return (std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

int main()
{
    if (!qEnvironmentVariableIsSet("KESU_SOURCE_DIR"))
        qputenv("KESU_SOURCE_DIR", KESU_SOURCE);
    const WorkCalendar calendar = parseCalendar(test::shippedCalendar(QStringLiteral("cn-office"))).value();
    const CompiledCalendar office(calendar);
    const QTimeZone zone(calendar.timeZone.toUtf8());
    const Instant now = test::at("2026-06-15 10:00");
    const QList<Case> cases = openTickets(now);
    const QList<Policy> policies{shippedPolicy(QStringLiteral("svc-3.1")), shippedPolicy(QStringLiteral("svc-3.2")),
                                 shippedPolicy(QStringLiteral("tel-3"))};

    qint64 clocks = 0;
    qint64 running = 0;
    ClockInput input{nullptr, nullptr, {&policies[0], &policies[1], &policies[2]}, &office, now};
    const auto each = [&](auto visit) {
        for (const Case &one : cases) {
            input.ticket = &one.ticket;
            input.events = &one.events;
            visit();
        }
    };
    const qint64 full = timed([&] { each([&] { clocks += computeClocks(input).size(); }); });
    const qint64 brief = timed([&] { each([&] { running += nextDue(input) ? 1 : 0; }); });

    constexpr qint64 sevenDays = 7 * 27'000'000LL;
    qint64 differences = 0;
    QList<Instant> due;
    const qint64 plain = timed([&] {
        for (const Case &one : cases)
            due.append(addPlainly(calendar, zone, one.events.first().at, sevenDays));
    });
    const qint64 fast = timed([&] {
        for (qsizetype i = 0; i < cases.size(); ++i)
            differences += office.add(cases.at(i).events.first().at, sevenDays) == due.at(i) ? 0 : 1;
    });

    std::printf("%d tickets, %lld clocks\n", ticketCount, static_cast<long long>(clocks));
    std::printf("all clocks               %6lld ms\n", static_cast<long long>(full));
    std::printf("next due only            %6lld ms (%lld tickets have one)\n", static_cast<long long>(brief),
                static_cast<long long>(running));
    std::printf("7 days of opening time, one each: plain %lld ms, compiled %lld ms, %lld differ\n",
                static_cast<long long>(plain), static_cast<long long>(fast), static_cast<long long>(differences));
    return differences == 0 ? 0 : 1;
}
