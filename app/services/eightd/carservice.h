#pragma once

#include <QObject>

#include "base/finding.h"
#include "base/result.h"
#include "eightd/car.h"

namespace kesu {

class ServiceContext;

// A CAR and what its reader has seen of it.
struct CarView {
    Car car;
    qint64 version = 0;
};

// Corrective action reports: given out, answered, verified by a second person, closed, or taken up again. Every write
// is one transaction; signals go out after commit.
class CarService : public QObject
{
    Q_OBJECT

public:
    explicit CarService(ServiceContext &context, QObject *parent = nullptr);
    ~CarService() override;

    // Gives id and number; the ticket's product, batch, quantity and defect are carried into what is left empty. It is
    // issued at once when it names a unit and a nonconformity.
    Result<CarView> create(const TicketId &ticket, const Car &given = {});

    Result<CarView> load(const CarId &id) const;
    // By its own number, or the ticket's: then its newest CAR.
    Result<CarId> find(const QString &number) const;
    QList<Car> list(const TicketId &ticket = {}) const; // newest first; of all tickets for a null id

    // Writes the fields that differ; number, state and round have steps of their own.
    Result<CarView> save(const Car &before, const Car &after, qint64 version, const QString &reason = {});
    // To the next state, when nothing speaks against it (eightd/carcheck.h): Error Refused with the first finding.
    Result<CarView> advance(const CarId &id);
    // It did not work: back to the unit, for another round with its own verification.
    Result<CarView> reopen(const CarId &id, const QString &reason);
    Result<CarView> cancel(const CarId &id, const QString &reason);

Q_SIGNALS:
    void carChanged(const kesu::CarId &id, const kesu::TicketId &ticket);

private:
    Result<CarView> write(const CarView &before, const Car &after, const QString &action,
                              const QString &reason = {});
    QDate today() const;

    ServiceContext &m_context;
};

} // namespace kesu
