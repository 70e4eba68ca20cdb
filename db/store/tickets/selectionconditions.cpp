#include "tickets/selectionconditions.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kesu {

namespace {

template<typename Id>
QString jsonTexts(const QList<Id> &ids)
{
    QJsonArray texts;
    for (const Id &id : ids)
        texts.append(id.text());
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

} // namespace

QString jsonList(const QList<qint64> &numbers)
{
    QByteArrayList texts;
    for (const qint64 number : numbers)
        texts.append(QByteArray::number(number));
    return QString::fromLatin1('[' + texts.join(',') + ']');
}

SelectionConditions::SelectionConditions(const TicketSelection &selection)
{
    add("t._deleted IS NOT 1");
    QVariantList states;
    for (const TicketState state : selection.states)
        states.append(toCode(state));
    if (!states.isEmpty())
        add("t.state IN (" + QByteArray("?,").repeated(states.size()).chopped(1) + ")", states);
    if (!selection.owner.isNull())
        add("(t.handling_owner = ? OR t.first_contact_owner = ?)",
            {selection.owner.text(), selection.owner.text()});
    equal("t.branch", selection.branch);
    equal("t.category_scheme", selection.categoryScheme);
    equal("t.category", selection.category);
    equal("t.level", selection.level);
    equal("t.channel", selection.channel);
    equal("t.product", selection.product);
    equal("t.batch", selection.batch);
    equal("t.customer_id", selection.customer.text());
    time("t.received_at >= ?", selection.receivedFrom);
    time("t.received_at < ?", selection.receivedTo);
    time("d.closed_at >= ?", selection.closedFrom);
    time("d.closed_at < ?", selection.closedTo);
    equal("t.satisfaction", selection.satisfaction);
    if (!selection.result.isEmpty())
        add("instr(lower(t.result), lower(?)) > 0", {selection.result});
    addClock(selection);
    if (selection.rows)
        add("(t.rid IN (SELECT value FROM json_each(?)) OR t.customer_id IN (SELECT value FROM json_each(?)))",
            {jsonList(*selection.rows), jsonTexts(selection.orCustomers)});
    if (selection.ids)
        add("t.id IN (SELECT value FROM json_each(?))", {jsonTexts(*selection.ids)});
}

void SelectionConditions::bindTo(Statement &statement) const
{
    for (const QVariant &argument : m_arguments)
        statement.bind(argument);
}

void SelectionConditions::add(const QByteArray &sql, const QVariantList &arguments)
{
    m_parts.append(sql);
    m_arguments += arguments;
}

void SelectionConditions::equal(const QByteArray &column, const QString &value)
{
    if (!value.isEmpty())
        add(column + " = ?", {value});
}

void SelectionConditions::time(const QByteArray &sql, const std::optional<Instant> &instant)
{
    if (instant)
        add(sql, {instant->toIso()});
}

void SelectionConditions::addClock(const TicketSelection &selection)
{
    switch (selection.clock) {
    case TicketSelection::Clock::Any:
        break;
    case TicketSelection::Clock::Due:
        add("d.due IS NOT NULL");
        time("d.due >= ?", selection.dueFrom);
        time("d.due < ?", selection.dueTo);
        break;
    case TicketSelection::Clock::Paused:
        add("d.due IS NULL AND d.phase = 'paused'");
        break;
    case TicketSelection::Clock::None:
        add("d.due IS NULL AND d.phase <> 'paused'");
        break;
    }
}

} // namespace kesu
