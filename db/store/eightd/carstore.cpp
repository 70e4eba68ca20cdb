#include "eightd/carstore.h"

#include "base/writesession.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString typeName = u"car"_s;

Car carFrom(const QString &id, const QVariantMap &row)
{
    Car car;
    car.id = CarId(id);
    for (const RecordField<Car> &field : carFields()) {
        const auto value = row.constFind(field.key);
        if (value != row.cend())
            (void)field.set(car, *value); // what a newer program wrote stays out of sight
    }
    return car;
}

} // namespace

Result<Loaded<Car>> CarStore::load(const CarId &id) const
{
    const EntityReader reader(m_store.database(), typeName);
    const auto row = reader.find(id.text());
    if (!row)
        return row.error();
    return Loaded<Car>{carFrom(row->id, reader.fields(*row)), m_store.seenNow(row->ver)};
}

Result<CarId> CarStore::findByNumber(const QString &number) const
{
    auto query = m_store.database().query("SELECT id FROM car WHERE number = ? AND _deleted IS NOT 1 ORDER BY rid");
    if (query.bind(number).next())
        return CarId(query.text(0));
    return query.failed() ? query.error() : Error{ErrorKind::NotFound, u"no-such-car"_s, number, {number}};
}

Result<QList<Car>> CarStore::list(const QString &ticket) const
{
    const EntityReader reader(m_store.database(), typeName);
    const auto rows = ticket.isEmpty()
        ? reader.select("WHERE _deleted IS NOT 1 ORDER BY rid DESC")
        : reader.select("WHERE ticket = ? AND _deleted IS NOT 1 ORDER BY rid DESC", {ticket});
    if (!rows)
        return rows.error();
    QList<Car> cars;
    for (const EntityRow &row : *rows)
        cars.append(carFrom(row.id, reader.fields(row)));
    return cars;
}

Result<void> CarStore::insert(WriteSession &session, const Car &car) const
{
    QVariantMap fields;
    for (const RecordField<Car> &field : carFields()) {
        if (const QVariant value = field.get(car); value.isValid())
            fields.insert(field.key, value);
    }
    return session.create(typeName, car.id.text(), fields);
}

Result<bool> CarStore::update(WriteSession &session, const Car &before, const Car &after, Seen seen,
                              const QString &reason) const
{
    QVariantMap fields;
    for (const RecordField<Car> &field : carFields()) {
        if (field.get(before) != field.get(after))
            fields.insert(field.key, field.get(after));
    }
    return session.set(typeName, before.id.text(), fields, seen, reason);
}

} // namespace kesu
