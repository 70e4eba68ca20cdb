#include "tickets/figurereader.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "reference/referencelibrary.h"
#include "tickets/ticketfields.h"
#include "tickets/ticketquantities.h"
#include "tickets/ticketstore.h"
#include "tickets/ticketvaluestore.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString late = u"late"_s;
const QString reopened = u"reopened"_s;

QStringList columnsOf(const QString &key)
{
    if (key == reopened)
        return {u"round"_s};
    return unitOfQuantity(key) ? fieldsOfQuantity(key) : key == late ? QStringList() : QStringList{key};
}

bool isCountable(const TicketField &field)
{
    return !field.personal && field.type != FieldType::CodeList && field.type != FieldType::LongText;
}

void setSchemes(const TicketFieldValues &row, Ticket &ticket)
{
    ticket.categoryScheme = row.categoryScheme;
    ticket.levelScheme = row.levelScheme;
}

} // namespace

FigureReader::FigureReader(const ServiceContext &context, const QStringList &keys)
    : m_context(context), m_clocks(context.library()), m_keys(keys)
{
    for (const QString &key : keys) {
        m_columns += columnsOf(key);
        m_readsClocks = m_readsClocks || key == late || needsClocks(key);
        m_readsEvents = m_readsEvents || m_readsClocks || (unitOfQuantity(key) && needsEvents(key));
    }
    m_columns.removeDuplicates();
}

Result<void> FigureReader::check() const
{
    for (const QString &key : m_keys) {
        if (key == late || key == reopened || unitOfQuantity(key))
            continue;
        const TicketField *field = findTicketField(key);
        if (!field)
            return Error{ErrorKind::BadInput, u"unknown-field"_s, {}, {key}};
        if (!isCountable(*field))
            return Error{ErrorKind::BadInput, u"field-not-countable"_s, {}, {key}};
    }
    return {};
}

Result<QList<TicketFigures>> FigureReader::read(const TicketSelection &selection) const
{
    if (const auto known = check(); !known)
        return known.error();
    const TicketValueStore store(m_context.store().database());
    const auto rows = store.values(selection, m_columns);
    if (!rows)
        return rows.error();
    QList<TicketFigures> all;
    all.reserve(rows->size());
    if (!m_readsEvents) {
        for (const TicketFieldValues &row : *rows)
            all.append(figuresOf(row, {}));
        return all;
    }
    // Both are told in the same order; a ticket that has no events is told by the first only.
    qsizetype next = 0;
    const auto done = store.eachEvents(selection, [&](const TicketId &ticket, const TicketEvents &events) {
        while (next < rows->size() && rows->at(next).id != ticket)
            all.append(figuresOf(rows->at(next++), {}));
        if (next < rows->size())
            all.append(figuresOf(rows->at(next++), events));
    });
    if (!done)
        return done.error();
    while (next < rows->size())
        all.append(figuresOf(rows->at(next++), {}));
    return all;
}

QList<TicketFigures> FigureReader::distinct() const
{
    QList<TicketFigures> all;
    if (!check() || m_columns != m_keys)
        return all;
    for (const TicketFieldValues &row :
         TicketValueStore(m_context.store().database()).distinct(m_keys.first()).value_or({})) {
        TicketFigures one{{}, {}, {}, row.values};
        setSchemes(row, one.schemes);
        all.append(one);
    }
    return all;
}

TicketFigures FigureReader::figuresOf(const TicketFieldValues &row, const TicketEvents &events) const
{
    TicketFigures figures{row.receivedAt, row.closedAt, {}, {}};
    setSchemes(row, figures.schemes);
    Ticket ticket = figures.schemes;
    ticket.id = row.id;
    ticket.state = row.state;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        findTicketField(m_columns.at(i))->set(ticket, row.values.at(i));
    figures.schemes.satisfactionScale = ticket.satisfactionScale;
    const ClockResults clocks = m_readsClocks ? clocksOf(ticket, events) : ClockResults();
    const QuantitySource source{ticket, events, clocks, m_context.library().office(),
                                m_context.library().catalog(u"satisfaction_scales"_s),
                                m_context.library().organisation().currency};
    for (const QString &key : m_keys) {
        const qsizetype column = m_columns.indexOf(key);
        figures.values.append(unitOfQuantity(key) || column < 0 ? valueOf(key, source) : row.values.at(column));
    }
    return figures;
}

QVariant FigureReader::valueOf(const QString &key, const QuantitySource &source) const
{
    if (key == late)
        return missedDeadline(source.clocks);
    if (key == reopened)
        return source.ticket.round > 1;
    const auto quantity = quantityOf(key, source);
    return quantity ? QVariant(*quantity) : QVariant();
}

ClockResults FigureReader::clocksOf(const Ticket &ticket, const TicketEvents &events) const
{
    const bool isFrozen = isFinished(ticket.state)
        && std::any_of(events.cbegin(), events.cend(),
                       [](const TicketEvent &event) { return event.data.contains("policy_versions"_L1); });
    if (isFrozen)
        return m_clocks.results(ticket, events, m_context.now());
    const auto whole = TicketStore(m_context.store()).load(ticket.id);
    return whole ? m_clocks.results(whole->value, events, m_context.now()) : ClockResults();
}

} // namespace kesu
