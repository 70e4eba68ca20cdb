#include "eightd/carservice.h"

#include "base/servicecontext.h"
#include "base/writesession.h"
#include "eightd/carcheck.h"
#include "eightd/carstore.h"
#include "eightd/formnumbers.h"
#include "reference/referencelibrary.h"
#include "tickets/ticketreader.h"
#include "tickets/ticketstore.h"
#include "tickets/ticketwriter.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

void fill(QString &field, const QString &text)
{
    if (field.isEmpty())
        field = text;
}

void carryTicketFacts(const Ticket &ticket, Car &car)
{
    fill(car.product, ticket.product);
    fill(car.productModel, ticket.productModel);
    fill(car.batch, ticket.batch);
    fill(car.quantity, (ticket.quantity + u' ' + ticket.quantityUnit).trimmed());
    fill(car.nonconformity, ticket.defect);
    fill(car.source, u"customer_complaint"_s);
}

// Who and when, for what the step itself says.
void signStep(Car &car, const QString &actor, QDate today)
{
    const auto date = [today](std::optional<QDate> &field) { field = field.value_or(today); };
    switch (car.state) {
    case CarState::Issued:
        fill(car.issuedBy, actor);
        date(car.issuedOn);
        break;
    case CarState::Replied:
        date(car.repliedOn);
        break;
    case CarState::Verified:
        date(car.verifiedOn);
        break;
    case CarState::Closed:
        fill(car.closedBy, actor);
        date(car.closedOn);
        break;
    default:
        break;
    }
}

Error asError(const Finding &finding)
{
    return {ErrorKind::Refused, finding.code, finding.where, finding.args};
}

} // namespace

CarService::CarService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) {}

CarService::~CarService() = default;

QDate CarService::today() const
{
    return m_context.now().toUtc().toTimeZone(m_context.library().timeZone()).date();
}

Result<CarView> CarService::create(const TicketId &ticket, const Car &given)
{
    const auto facts = TicketReader(m_context).ticket(ticket);
    if (!facts)
        return facts.error();
    Car car = given;
    car.id = CarId(m_context.newId());
    car.ticket = ticket.text();
    car.state = CarState::Draft;
    car.round = 1;
    carryTicketFacts(facts->value, car);
    if (carFindings(car, CarState::Issued).isEmpty()) {
        car.state = CarState::Issued;
        signStep(car, m_context.actor().name, today());
    }
    auto writer = TicketWriter::begin(m_context, u"car.create"_s, ticket);
    if (!writer)
        return writer.error();
    const auto number = takeFormNumber(m_context, writer->session(), u"CAR"_s, facts->value.branch);
    if (!number)
        return number.error();
    car.number = *number;
    writer->session().note(u"car"_s, car.id.text());
    if (const auto stored = CarStore(m_context.store()).insert(writer->session(), car); !stored)
        return stored.error();
    if (const auto done = writer->commit(); !done)
        return done.error();
    Q_EMIT carChanged(car.id, ticket);
    return load(car.id);
}

Result<CarView> CarService::load(const CarId &id) const
{
    const auto loaded = CarStore(m_context.store()).load(id);
    if (!loaded)
        return loaded.error();
    return CarView{loaded->value, loaded->seen.toToken()};
}

Result<CarId> CarService::find(const QString &number) const
{
    const CarStore store(m_context.store());
    const auto own = store.findByNumber(number.trimmed());
    if (own || own.error().kind != ErrorKind::NotFound)
        return own;
    const auto ticket = TicketStore(m_context.store()).findByNumber(number.trimmed());
    if (!ticket)
        return own.error();
    const auto cars = store.list(ticket->text());
    if (!cars)
        return cars.error();
    return cars->isEmpty() ? Result<CarId>(own.error()) : Result<CarId>(cars->first().id);
}

QList<Car> CarService::list(const TicketId &ticket) const
{
    return CarStore(m_context.store()).list(ticket.text()).value_or({});
}

Result<CarView> CarService::write(const CarView &before, const Car &after, const QString &action,
                                      const QString &reason)
{
    const TicketId ticket(before.car.ticket);
    auto writer = TicketWriter::begin(m_context, action, ticket);
    if (!writer)
        return writer.error();
    writer->session().note(u"car"_s, before.car.id.text());
    const auto stored = CarStore(m_context.store())
                            .update(writer->session(), before.car, after, Seen::fromToken(before.version), reason);
    if (!stored)
        return stored.error();
    if (const auto done = writer->commit(); !done)
        return done.error();
    Q_EMIT carChanged(before.car.id, ticket);
    return load(before.car.id);
}

Result<CarView> CarService::save(const Car &before, const Car &after, qint64 version, const QString &reason)
{
    Car edited = after;
    edited.number = before.number;
    edited.ticket = before.ticket;
    edited.state = before.state;
    edited.round = before.round;
    return edited == before ? load(before.id) : write({before, version}, edited, u"car.edit"_s, reason);
}

Result<CarView> CarService::advance(const CarId &id)
{
    const auto before = load(id);
    if (!before)
        return before.error();
    Car after = before->car;
    after.state = nextState(after.state);
    if (after.state == before->car.state)
        return Error{ErrorKind::Refused, u"car-finished"_s, {}, {after.number}};
    if (after.state == CarState::Replied)
        fill(after.repliedBy, m_context.actor().name);
    if (after.state == CarState::Verified)
        fill(after.verifiedBy, m_context.actor().name);
    for (const Finding &finding : carFindings(after, after.state))
        return asError(finding);
    signStep(after, m_context.actor().name, today());
    return write(*before, after, u"car.advance"_s);
}

Result<CarView> CarService::reopen(const CarId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, u"empty-text"_s, u"reason"_s, {}};
    const auto before = load(id);
    if (!before)
        return before.error();
    Car after = before->car;
    after.state = CarState::Issued;
    after.round += 1;
    after.reopenReason = reason;
    after.repliedBy.clear();
    after.repliedOn.reset();
    after.instructionRevised.reset();
    after.workAsPlanned.reset();
    after.changeToldApart.reset();
    after.verification.clear();
    after.verifiedBy.clear();
    after.verifiedOn.reset();
    after.effect = Effect::Unknown;
    after.closedBy.clear();
    after.closedOn.reset();
    return write(*before, after, u"car.reopen"_s, reason);
}

Result<CarView> CarService::cancel(const CarId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, u"empty-text"_s, u"reason"_s, {}};
    const auto before = load(id);
    if (!before)
        return before.error();
    Car after = before->car;
    after.state = CarState::Cancelled;
    return write(*before, after, u"car.cancel"_s, reason);
}

} // namespace kesu
