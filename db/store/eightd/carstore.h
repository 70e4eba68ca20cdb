#pragma once

#include "base/entityreader.h"
#include "base/store.h"
#include "eightd/car.h"

namespace kesu {

class WriteSession;

// Corrective action reports as rows.
class CarStore {
public:
    explicit CarStore(Store &store) : m_store(store) { }

    Result<Loaded<Car>> load(const CarId &id) const;
    Result<CarId> findByNumber(const QString &number) const;
    // Newest first; of one ticket, or all for an empty one.
    Result<QList<Car>> list(const QString &ticket = {}) const;

    Result<void> insert(WriteSession &session, const Car &car) const;
    Result<bool> update(WriteSession &session, const Car &before, const Car &after, Seen seen,
                        const QString &reason = {}) const;

private:
    Store &m_store;
};

} // namespace kesu
