#include "eightd/eightdstore.h"

#include "base/entityreader.h"
#include "base/writesession.h"
#include "eightd/eightdchanges.h"
#include "eightd/eightdfields.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString typeName = u"eight_d"_s;

// Makes records of rows; where each field stands in a row is looked up once for all of them.
template<typename T>
class RecordReading {
public:
    RecordReading(const QList<RecordField<T>> &fields, const QString &entity)
        : m_fields(fields), m_type(*findEntityType(entity))
    {
        for (const RecordField<T> &field : fields)
            m_places.append(m_type.find(field.key) - m_type.fields.constData());
    }

    T read(const EntityRow &row) const
    {
        T record;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const QVariant &stored = row.values.at(m_places.at(i));
            // A value that a newer program wrote and this one does not know stays out of sight.
            if (stored.isValid())
                (void)m_fields.at(i).set(record, fromColumn(m_type.fields.at(m_places.at(i)), stored));
        }
        return record;
    }

private:
    const QList<RecordField<T>> &m_fields;
    const EntityType &m_type;
    QList<qsizetype> m_places;
};

RecordReading<EightD> headReading()
{
    return {eightDFields(), typeName};
}

template<typename Part>
Result<void> loadParts(Store &store, const EightDPartType<Part> &type, const QString &report, QList<Part> &parts,
                       EightDSeen &seen)
{
    const EntityReader reader(store.database(), type.entity);
    const auto rows = reader.select("WHERE eight_d = ? AND _deleted IS NOT 1 ORDER BY position, rid", {report});
    if (!rows)
        return rows.error();
    const RecordReading<Part> reading(type.fields, type.entity);
    const EntityType &entity = *findEntityType(type.entity);
    const qsizetype position = entity.find(u"position"_s) - entity.fields.constData();
    for (const EntityRow &row : *rows) {
        Part part = reading.read(row);
        part.id = row.id;
        part.position = row.values.at(position).toLongLong();
        seen.bases.insert(row.id, row.ver);
        parts.append(part);
    }
    return {};
}

EightDLine lineOf(const QString &id, const EightD &report)
{
    return {EightDId(id), report.number, report.ticket, report.title, report.state, report.stage,
            report.responsible, report.openedOn, report.closedOn};
}

} // namespace

Result<LoadedEightD> EightDStore::load(const EightDId &id) const
{
    const EntityReader reader(m_store.database(), typeName);
    const auto row = reader.find(id.text());
    if (!row)
        return row.error();
    LoadedEightD loaded{headReading().read(*row), {m_store.state().dseq, {}}};
    loaded.report.id = id;
    loaded.seen.bases.insert(id.text(), row->ver);
    Result<void> state;
    forEachPartList(loaded.report, [&](auto &parts, const auto &type) {
        if (state)
            state = loadParts(m_store, type, id.text(), parts, loaded.seen);
    });
    return state ? Result<LoadedEightD>(std::move(loaded)) : state.error();
}

Result<EightDId> EightDStore::findByNumber(const QString &number) const
{
    auto query = m_store.database().query("SELECT id FROM eight_d WHERE number = ? AND _deleted IS NOT 1 ORDER BY rid");
    if (query.bind(number).next())
        return EightDId(query.text(0));
    return query.failed() ? query.error() : Error{ErrorKind::NotFound, u"no-such-eight-d"_s, number, {number}};
}

Result<QList<EightDLine>> EightDStore::lines(const QByteArray &where, const QVariantList &arguments) const
{
    const EntityReader reader(m_store.database(), typeName);
    const auto rows = reader.select(where, arguments);
    if (!rows)
        return rows.error();
    const RecordReading<EightD> reading = headReading();
    QList<EightDLine> result;
    for (const EntityRow &row : *rows)
        result.append(lineOf(row.id, reading.read(row)));
    return result;
}

Result<QList<EightDLine>> EightDStore::ofTicket(const QString &ticket) const
{
    return lines("WHERE ticket = ? AND _deleted IS NOT 1 ORDER BY rid DESC", {ticket});
}

Result<QList<EightDLine>> EightDStore::all() const
{
    return lines("WHERE _deleted IS NOT 1 ORDER BY rid DESC", {});
}

Result<QList<EightDProblem>> EightDStore::closedProblems() const
{
    const EntityReader reader(m_store.database(), typeName);
    const auto rows = reader.select("WHERE state IN ('closed', 'ineffective') AND _deleted IS NOT 1 ORDER BY rid");
    if (!rows)
        return rows.error();
    const RecordReading<EightD> reading = headReading();
    QList<EightDProblem> problems;
    for (const EntityRow &row : *rows) {
        const EightD report = reading.read(row);
        EightDProblem problem{EightDId(row.id), report.object, report.product, report.batch,
                              {report.defect, report.symptom, report.problemStatement, report.customerStatement}};
        problem.texts.removeAll(QString());
        problems.append(problem);
    }
    return problems;
}

Result<void> EightDStore::insert(WriteSession &session, const EightD &report) const
{
    EightD nothing;
    nothing.id = report.id;
    for (const EightDChange &change : differences(nothing, report)) {
        QVariantMap fields = change.after;
        if (!change.list.isEmpty()) {
            fields.insert(u"eight_d"_s, report.id.text());
            fields.insert(u"ticket"_s, report.ticket);
        }
        if (const auto made = session.create(change.entity, change.id, fields); !made)
            return made;
    }
    return {};
}

Result<void> EightDStore::update(WriteSession &session, const EightD &before, const EightD &after,
                                 const EightDSeen *seen, const QString &reason) const
{
    constexpr qint64 everything = std::numeric_limits<qint64>::max();
    for (const EightDChange &change : differences(before, after)) {
        const Seen known = seen ? Seen{seen->bases.value(change.id), seen->own} : Seen{everything, everything};
        if (change.kind == EightDChange::Kind::Added) {
            QVariantMap fields = change.after;
            fields.insert(u"eight_d"_s, after.id.text());
            fields.insert(u"ticket"_s, after.ticket);
            // Taking a removal back finds the old record.
            const auto row = EntityReader(session.database(), change.entity).find(change.id);
            if (row) {
                fields.insert(u"_deleted"_s, QVariant());
                if (const auto set = session.set(change.entity, change.id, fields, reason); !set)
                    return set.error();
            } else if (const auto made = session.create(change.entity, change.id, fields, reason); !made) {
                return made;
            }
            continue;
        }
        const QVariantMap fields = change.kind == EightDChange::Kind::Removed ? QVariantMap{{u"_deleted"_s, 1}}
                                                                              : change.after;
        if (const auto set = session.set(change.entity, change.id, fields, known, reason); !set)
            return set.error();
    }
    return {};
}

} // namespace kesu
