#include "eightd/ticketlessons.h"

#include "shell/navigator.h"
#include "tickets/ticketservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int mostLookedAt = 4;
}

TicketLessons::TicketLessons(const EightDDeps &deps, const TicketId &ticket, QWidget *parent)
    : LessonsList(false, parent)
{
    setObjectName(u"ticketLessons"_s);
    const auto refresh = [this, &reports = deps.reports, ticket] {
        QList<Lesson> lessons = reports.lessonsFor(ticket, mostLookedAt);
        for (const EightDLine &own : reports.ofTicket(ticket))
            lessons.removeIf([&own](const Lesson &lesson) { return lesson.id == own.id; });
        show(lessons.first(std::min<qsizetype>(1, lessons.size())));
    };
    connect(&deps.tickets, &TicketService::ticketChanged, this, [refresh, ticket](const TicketId &changed) {
        if (changed == ticket)
            refresh();
    });
    connect(this, &LessonsList::openWanted, this, [&navigator = deps.navigator](const EightDId &id) {
        navigator.openDocument(u"eightd:"_s + id.text());
    });
    refresh();
}

} // namespace kesu
