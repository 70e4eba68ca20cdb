#include "eightd/desktexts.h"

#include <QCoreApplication>

#include "deadlines/timetexts.h"

using namespace Qt::StringLiterals;

namespace kesu::desktexts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DeskTexts)
};

} // namespace

QString due(const std::optional<QDate> &due, qint64 daysLate, QDate today, const QString &note)
{
    if (!due)
        return note.isEmpty() ? Tr::tr("○ no date") : Tr::tr("○ due: %1", "in words, no date").arg(note);
    const QString date = timetexts::date(*due);
    if (daysLate > 0)
        return Tr::tr("■ %n day(s) late, due %1", nullptr, static_cast<int>(daysLate)).arg(date);
    if (*due == today)
        return Tr::tr("▲ due today, %1").arg(date);
    return Tr::tr("● due %1").arg(date);
}

QString next(const DeskCar &car)
{
    switch (car.state) {
    case CarState::Draft:
        return Tr::tr("to be issued");
    case CarState::Issued:
        return car.round > 1 ? Tr::tr("to be answered again by %1, round %2").arg(car.issuedTo).arg(car.round)
                             : Tr::tr("to be answered by %1").arg(car.issuedTo);
    case CarState::Replied:
        return car.waitsForMe ? Tr::tr("▲ waits for you to verify it") : Tr::tr("to be verified by a second person");
    case CarState::Verified:
        return car.waitsForMe ? Tr::tr("▲ waits for you to close it") : Tr::tr("to be closed");
    default:
        return {};
    }
}

} // namespace kesu::desktexts
