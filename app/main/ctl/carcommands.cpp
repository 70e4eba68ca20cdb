// car: corrective action reports.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "deadlines/timetexts.h"
#include "eightd/carservice.h"
#include "eightd/eightdfile.h"
#include "eightd/eightdservice.h"
#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"
#include "reference/referenceservice.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

QString ticketNumber(const Workspace &workspace, const Car &car)
{
    const auto view = workspace.tickets().load(TicketId(car.ticket));
    return view ? view->facts.ticket.number : QString();
}

QString reportNumber(const Workspace &workspace, const Car &car)
{
    const auto view = workspace.eightDs().load(EightDId(car.eightD));
    return view ? view->report.number : QString();
}

// Files name an 8D report by its number.
Result<Car> linked(const Workspace &workspace, Car car)
{
    if (car.eightD.isEmpty() || workspace.eightDs().load(EightDId(car.eightD)))
        return car;
    const auto report = workspace.eightDs().find(car.eightD);
    if (!report)
        return Error{ErrorKind::BadInput, report.error().code, u"eight_d"_s, {car.eightD}};
    car.eightD = report->text();
    return car;
}

QJsonObject toJson(const Workspace &workspace, const Car &car)
{
    QJsonObject json = eightdfile::toJson(car, ticketNumber(workspace, car));
    if (!car.eightD.isEmpty())
        json.insert(u"eight_d"_s, reportNumber(workspace, car));
    return json;
}

int answerCar(Context &context, const Workspace &workspace, const Car &car)
{
    const QTimeZone zone = timetexts::branchZone(workspace.reference());
    QString text;
    for (const RecordField<Car> &field : carFields()) {
        const QString value = field.key == "ticket"_L1 ? ticketNumber(workspace, car)
            : field.key == "eight_d"_L1                ? reportNumber(workspace, car)
                                                       : eightdtexts::value(u"car", field, field.get(car), zone);
        if (!value.isEmpty())
            text += u"%1: %2\n"_s.arg(eightdterms::carField(field.key), value);
    }
    return context.answer(toJson(workspace, car), text);
}

int answerOr(Context &context, const Workspace &workspace, const Result<CarView> &view)
{
    return view ? answerCar(context, workspace, view->car) : context.fail(view.error());
}

struct Desk {
    Workspace &workspace;
    CarView view;
};

Result<Desk> deskOf(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    const auto id = (*workspace)->cars().find(line.operand(0));
    if (!id)
        return id.error();
    const auto view = (*workspace)->cars().load(*id);
    if (!view)
        return view.error();
    return Desk{**workspace, *view};
}

} // namespace

int runCarNew(Context &context, const CommandLine &line)
{
    const auto bytes = readInput(line.value(u"file"_s));
    if (!bytes)
        return context.fail(bytes.error());
    const auto car = eightdfile::car(*bytes);
    if (!car)
        return context.fail(inFile(car.error(), line.value(u"file"_s), *bytes));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto ticket = (*workspace)->tickets().findByNumber(line.operand(0));
    if (!ticket)
        return context.fail(ticket.error());
    const auto given = linked(**workspace, *car);
    if (!given)
        return context.fail(given.error());
    return answerOr(context, **workspace, (*workspace)->cars().create(*ticket, *given));
}

int runCarShow(Context &context, const CommandLine &line)
{
    const auto desk = deskOf(context, line);
    return desk ? answerCar(context, desk->workspace, desk->view.car) : context.fail(desk.error());
}

int runCarSet(Context &context, const CommandLine &line)
{
    const auto bytes = readInput(line.value(u"file"_s));
    if (!bytes)
        return context.fail(bytes.error());
    const auto desk = deskOf(context, line);
    if (!desk)
        return context.fail(desk.error());
    const auto car = eightdfile::carOver(*bytes, desk->view.car);
    if (!car)
        return context.fail(inFile(car.error(), line.value(u"file"_s), *bytes));
    const auto given = linked(desk->workspace, *car);
    if (!given)
        return context.fail(given.error());
    return answerOr(context, desk->workspace,
                    desk->workspace.cars().save(desk->view.car, *given, desk->view.version));
}

int runCarDo(Context &context, const CommandLine &line)
{
    const auto desk = deskOf(context, line);
    if (!desk)
        return context.fail(desk.error());
    CarService &cars = desk->workspace.cars();
    const CarId &id = desk->view.car.id;
    const QString step = line.operand(1);
    if (step == "advance"_L1)
        return answerOr(context, desk->workspace, cars.advance(id));
    if (step == "reopen"_L1)
        return answerOr(context, desk->workspace, cars.reopen(id, line.value(u"reason"_s)));
    if (step == "cancel"_L1)
        return answerOr(context, desk->workspace, cars.cancel(id, line.value(u"reason"_s)));
    return context.usage(QCoreApplication::translate("kesuctl", "A CAR takes advance, reopen or cancel, not “%1”.")
                             .arg(step));
}

int runCarList(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    TicketId ticket;
    if (line.isSet(u"ticket"_s)) {
        const auto found = (*workspace)->tickets().findByNumber(line.value(u"ticket"_s));
        if (!found)
            return context.fail(found.error());
        ticket = *found;
    }
    QJsonArray list;
    QString text;
    for (const Car &car : (*workspace)->cars().list(ticket)) {
        list.append(toJson(**workspace, car));
        text += u"%1  %2  %3  %4\n"_s.arg(car.number, eightdterms::code(u"car_state", codeOf(carStateCodes, car.state)),
                                          car.issuedTo, car.nonconformity.simplified());
    }
    if (list.isEmpty())
        text = QCoreApplication::translate("kesuctl", "There are no CARs.");
    return context.answer({{u"cars"_s, list}}, text);
}

} // namespace kesu::ctl
