#include "tickets/classificationlist.h"

#include <QJsonArray>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "texts/fieldtexts.h"
#include "ticketlist/rowwords.h"
#include "tickets/formidentity.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int mostTickets = 5000;
const QString layoutId = u"classification-list"_s;

// A ticket in words.
struct Entry {
    TicketRow row;
    RowWords words;
};

// The most severe first, those without a grade last; within a grade by category, then by time.
QList<Entry> graded(const QList<TicketRow> &rows, const ReferenceService &reference)
{
    QList<Entry> entries;
    for (const TicketRow &row : rows)
        entries.append({row, rowWords(row, reference)});
    const auto rank = [](const Entry &entry) { return entry.row.levelRank > 0 ? entry.row.levelRank : INT_MAX; };
    std::stable_sort(entries.begin(), entries.end(), [&rank](const Entry &a, const Entry &b) {
        return std::tuple(rank(a), a.words.level, a.words.category, a.row.receivedAt)
            < std::tuple(rank(b), b.words.level, b.words.category, b.row.receivedAt);
    });
    return entries;
}

QString shareOf(qsizetype part, qsizetype whole)
{
    constexpr double hundred = 100;
    return QString::number(hundred * static_cast<double>(part) / static_cast<double>(whole), 'f', 1) + u" %"_s;
}

// How many of each grade and category, in the order in which the list has them.
QJsonArray counted(const QList<Entry> &entries)
{
    QList<std::pair<std::pair<QString, QString>, qsizetype>> groups;
    for (const Entry &entry : entries) {
        const std::pair key(entry.words.level, entry.words.category);
        if (groups.isEmpty() || groups.last().first != key)
            groups.append({key, 0});
        ++groups.last().second;
    }
    QJsonArray rows;
    for (const auto &[key, count] : std::as_const(groups)) {
        rows.append(QJsonObject{{u"level"_s, key.first}, {u"category"_s, key.second},
                                {u"count"_s, QString::number(count)}, {u"share"_s, shareOf(count, entries.size())}});
    }
    return rows;
}

// The days asked for, else those of the tickets there are.
QString periodOf(const TicketQuery &query, const QList<TicketRow> &rows, const QTimeZone &zone)
{
    const auto dayOf = [&zone](Instant at) { return at.toUtc().toTimeZone(zone).date(); };
    std::optional<QDate> first = query.receivedFrom ? std::optional(dayOf(*query.receivedFrom)) : std::nullopt;
    std::optional<QDate> last = query.receivedTo ? std::optional(dayOf(query.receivedTo->plusSeconds(-1))) : std::nullopt;
    for (const TicketRow &row : rows) {
        const QDate day = dayOf(row.receivedAt);
        if (!query.receivedFrom)
            first = first ? qMin(*first, day) : day;
        if (!query.receivedTo)
            last = last ? qMax(*last, day) : day;
    }
    return first && last ? u"%1 – %2"_s.arg(timetexts::date(*first), timetexts::date(*last)) : u"–"_s;
}

QJsonArray entryRows(const QList<Entry> &entries, const QTimeZone &zone)
{
    QJsonArray rows;
    for (const auto &[row, words] : entries) {
        rows.append(QJsonObject{
            {u"number"_s, row.number}, {u"received_at"_s, timetexts::dateTime(row.receivedAt, zone)},
            {u"customer"_s, row.customerName}, {u"product"_s, row.product}, {u"batch"_s, row.batch},
            {u"title"_s, row.title}, {u"category"_s, words.category}, {u"level"_s, words.level},
            {u"state"_s, words.state}, {u"owner"_s, words.owner}, {u"channel"_s, words.channel},
            {u"result"_s, row.result}, {u"satisfaction"_s, row.satisfaction}});
    }
    return rows;
}

// One line a ticket, its columns named as the fields they are from.
FormTable tableOf(const QString &name, const QJsonArray &entries)
{
    struct Column {
        QString key;
        QString field;
        double width;
    };
    static const QList<Column> columns{
        {u"number"_s, u"number"_s, 24}, {u"received_at"_s, u"received_at"_s, 17},
        {u"customer"_s, u"customer_id"_s, 26}, {u"product"_s, u"product"_s, 20}, {u"batch"_s, u"batch"_s, 14},
        {u"title"_s, u"title"_s, 40}, {u"category"_s, u"category"_s, 22}, {u"level"_s, u"level"_s, 12},
        {u"state"_s, u"state"_s, 12}, {u"owner"_s, u"handling_owner"_s, 14}, {u"channel"_s, u"channel"_s, 12},
        {u"result"_s, u"result"_s, 40}, {u"satisfaction"_s, u"satisfaction"_s, 14}};
    FormTable table;
    table.name = name;
    for (const Column &column : columns)
        table.columns.append({fieldtexts::label(column.field), column.width});
    for (const QJsonValue entry : entries) {
        QStringList row;
        for (const Column &column : columns)
            row.append(entry.toObject().value(column.key).toString());
        table.rows.append(row);
    }
    return table;
}

} // namespace

ClassificationList::ClassificationList(const Sources &sources, const QString &ownLayouts)
    : m_sources(sources)
    , m_layouts(ownLayouts)
{
}

FormContent ClassificationList::content(const TicketQuery &query, const FormLanguages &languages) const
{
    const SpokenLanguage speech(languages.first);
    const ReferenceService &reference = m_sources.reference;
    const QTimeZone zone = timetexts::branchZone(reference);
    TicketQuery whole = m_sources.lists.dated(query);
    whole.sort = TicketQuery::Sort::Newest;
    whole.descending = true;
    whole.offset = 0;
    whole.limit = mostTickets + 1;
    QList<TicketRow> rows = m_sources.lists.rows(whole);
    const bool hasMore = rows.size() > mostTickets;
    if (hasMore)
        rows.removeLast();
    const QList<Entry> entries = graded(rows, reference);
    const QString period = periodOf(whole, rows, zone);
    const Organisation organisation = reference.organisation();
    QJsonObject document{
        {u"organisation"_s, QJsonObject{{u"name"_s, organisation.name}, {u"branch"_s, organisation.branchName},
                                        {u"phone"_s, organisation.phone}, {u"address"_s, organisation.address}}},
        {u"ticket"_s, QJsonObject{{u"number"_s, period}}}, // what the paper is about; not blank
        {u"list"_s, QJsonObject{{u"period"_s, period}, {u"count"_s, QString::number(rows.size())},
                                {u"more"_s, hasMore ? QString::number(mostTickets) : QString()}}},
        {u"groups"_s, counted(entries)},
        {u"entries"_s, entryRows(entries, zone)}};
    insertFormIdentity(document, layoutId, reference);
    return {document, languages, {}};
}

Result<FormDocument> ClassificationList::document(const TicketQuery &query, const FormLanguages &languages) const
{
    const auto layout = m_layouts.load(layoutId);
    if (!layout)
        return layout.error();
    const FormContent filled = content(query, languages);
    const SpokenLanguage speech(languages.first);
    TicketQuery newest = query;
    newest.sort = TicketQuery::Sort::Newest;
    newest.descending = true;
    newest.offset = 0;
    newest.limit = 1;
    const QList<TicketRow> last = m_sources.lists.rows(newest);
    return FormDocument{*layout, filled, last.isEmpty() ? Instant{} : last.first().receivedAt,
                        {tableOf(layout->title.in(languages.first), filled.data.value("entries"_L1).toArray())}};
}

} // namespace kesu
