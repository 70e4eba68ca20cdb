#include "statistics/ticketdata.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFutureWatcher>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "statistics/ticketsamples.h"
#include "statistics/ticketterms.h"
#include "tickets/ticketquantities.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TicketData)
};

bool measures(QcTool tool)
{
    switch (tool) {
    case QcTool::Stratify:
    case QcTool::Histogram:
    case QcTool::Capability:
    case QcTool::Scatter:
    case QcTool::XbarR:
    case QcTool::XbarS:
    case QcTool::Imr: return true;
    default: return false;
    }
}

bool isClockTime(const QString &quantity)
{
    return quantity.startsWith("clock:"_L1);
}

QString limitOf(const QString &quantity)
{
    return u"limit:"_s + quantity.section(u':', 1);
}

// Sums by key, in the order in which the keys came first.
template<typename Key>
class Sums
{
public:
    void add(const Key &key, double amount)
    {
        const auto place = m_places.constFind(key);
        if (place == m_places.cend()) {
            m_places.insert(key, m_sums.size());
            m_sums.append({key, amount});
        } else {
            m_sums[*place].second += amount;
        }
    }
    const QList<std::pair<Key, double>> &sums() const { return m_sums; }

private:
    QHash<Key, qsizetype> m_places;
    QList<std::pair<Key, double>> m_sums;
};

// One question to the tickets, and the data a tool takes of the answers.
class TicketCount
{
public:
    TicketCount(QcTool tool, const TicketDataQuery &query, const ReferenceService &reference)
        : m_tool(tool), m_query(query), m_reference(reference), m_zone(timetexts::branchZone(reference))
    {
    }

    // Whether the question is whole; then what to ask the tickets for.
    Result<QStringList> keys();
    Result<TicketData> answer(QList<TicketFigures> figures);

private:
    // The key's place in a row's values; asked for once.
    qsizetype ask(const QString &key, bool needed = false);
    Result<void> take(QList<TicketFigures> figures);
    QString digest() const;
    QString words(const DataRow &row, qsizetype i) const;
    bool counts(const DataRow &row) const;

    QJsonObject data();
    QJsonObject labels() const;
    QJsonObject pareto() const;
    QJsonObject checkSheet() const;
    QJsonObject strata() const;
    QJsonObject distribution() const;
    QJsonObject scatter() const;
    QJsonObject attributes();
    QJsonObject variables();

    QcTool m_tool;
    const TicketDataQuery &m_query;
    const ReferenceService &m_reference;
    QTimeZone m_zone;
    QStringList m_keys;
    QList<qsizetype> m_needed;
    qsizetype m_field = -1;
    qsizetype m_quantity = -1;
    qsizetype m_against = -1;
    qsizetype m_columns = -1;
    qsizetype m_limit = -1;
    QList<qsizetype> m_strata;
    QList<DataRow> m_rows;
    mutable QHash<QStringList, QString> m_words;
    qsizetype m_fitting = 0;
    qsizetype m_unsampled = 0;
};

qsizetype TicketCount::ask(const QString &key, bool needed)
{
    if (key.isEmpty())
        return -1;
    if (!m_keys.contains(key))
        m_keys.append(key);
    const qsizetype place = m_keys.indexOf(key);
    if (needed)
        m_needed.append(place);
    return place;
}

Result<QStringList> TicketCount::keys()
{
    const auto missing = [](const QString &member) {
        return Error{ErrorKind::BadInput, u"value-missing"_s, member, {}};
    };
    const bool isShare = m_tool == QcTool::P || m_tool == QcTool::Np;
    const bool adds = m_tool == QcTool::Pareto || m_tool == QcTool::C || m_tool == QcTool::U;
    if (measures(m_tool) && m_query.quantity.isEmpty())
        return missing(u"quantity"_s);
    if ((isShare || m_tool == QcTool::Pareto || m_tool == QcTool::CheckSheet) && m_query.field.isEmpty())
        return missing(u"field"_s);
    if (isShare && m_query.values.isEmpty())
        return missing(u"values"_s);
    if (m_tool == QcTool::Scatter && m_query.against.isEmpty())
        return missing(u"against"_s);
    if (m_tool == QcTool::Stratify && m_query.strata.isEmpty())
        return missing(u"strata"_s);
    for (const QString &key : {m_query.quantity, m_query.against}) {
        if (!key.isEmpty() && !unitOfQuantity(key))
            return Error{ErrorKind::BadInput, u"unknown-quantity"_s, {}, {key}};
    }
    if (!measures(m_tool))
        m_field = ask(m_query.field);
    if (measures(m_tool) || adds)
        m_quantity = ask(m_query.quantity, true);
    if (m_tool == QcTool::Scatter)
        m_against = ask(m_query.against, true);
    if (m_tool == QcTool::CheckSheet)
        m_columns = ask(m_query.columns);
    if (m_tool == QcTool::Stratify) {
        for (const QString &key : m_query.strata)
            m_strata.append(ask(key));
    }
    if ((m_tool == QcTool::Histogram || m_tool == QcTool::Capability) && isClockTime(m_query.quantity))
        m_limit = ask(limitOf(m_query.quantity));
    return m_keys;
}

Result<void> TicketCount::take(QList<TicketFigures> figures)
{
    m_fitting = figures.size();
    m_rows.reserve(m_fitting);
    for (TicketFigures &one : figures) {
        const bool isWhole = std::all_of(m_needed.cbegin(), m_needed.cend(),
                                         [&one](qsizetype i) { return one.values.at(i).isValid(); });
        if (!isWhole || (m_query.byClosing && !one.closedAt))
            continue;
        m_rows.append({m_query.byClosing ? *one.closedAt : one.receivedAt, std::move(one.schemes),
                       std::move(one.values)});
        DataRow &row = m_rows.last();
        for (const qsizetype i : std::as_const(m_needed))
            row.values[i] = std::round(row.number(i) * 1e4) / 1e4; // a third of a second of an hour
    }
    if (m_query.byClosing) // they come in the order of receipt
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const DataRow &a, const DataRow &b) { return a.at < b.at; });
    if (m_fitting == 0)
        return Error{ErrorKind::BadInput, u"no-tickets"_s, {}, {}};
    if (m_rows.isEmpty())
        return Error{ErrorKind::BadInput, u"no-such-figures"_s, {}, {QString::number(m_fitting)}};
    return {};
}

Result<TicketData> TicketCount::answer(QList<TicketFigures> figures)
{
    if (const auto taken = take(std::move(figures)); !taken)
        return taken.error();
    TicketData found;
    found.data = labels();
    const QJsonObject content = data();
    for (auto it = content.begin(); it != content.end(); ++it)
        found.data.insert(it.key(), it.value());
    found.digest = digest();
    found.taken = m_rows.size() - m_unsampled;
    found.leftOut = m_fitting - found.taken;
    return found;
}

QString TicketCount::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DataRow &row : m_rows) {
        hash.addData(row.at.toIso().toUtf8());
        for (const QVariant &value : row.values)
            hash.addData('\t' + value.toString().toUtf8());
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

// Looked up once for each of the few values that many tickets have.
QString TicketCount::words(const DataRow &row, qsizetype i) const
{
    const QStringList value{QString::number(i), row.values.at(i).toString(), row.schemes.categoryScheme,
                            row.schemes.levelScheme, row.schemes.satisfactionScale};
    auto known = m_words.constFind(value);
    if (known == m_words.cend()) {
        known = m_words.insert(value, ticketterms::factorValue(m_keys.at(i), row.values.at(i), row.schemes,
                                                               m_reference));
    }
    return *known;
}

bool TicketCount::counts(const DataRow &row) const
{
    return m_query.values.isEmpty() || m_field < 0 || m_query.values.contains(row.values.at(m_field).toString());
}

QJsonObject TicketCount::labels() const
{
    const auto period = [this] {
        switch (m_query.sampling.period) {
        case Sampling::Period::Day: return Tr::tr("Day");
        case Sampling::Period::Week: return Tr::tr("Week");
        case Sampling::Period::Month: return Tr::tr("Month");
        case Sampling::Period::Tickets: break;
        }
        const int tickets = m_query.sampling.tickets;
        return tickets == 1 ? Tr::tr("Ticket") : Tr::tr("%n tickets in a row", nullptr, tickets);
    };
    const QString value = m_quantity < 0 ? Tr::tr("Tickets") : ticketterms::quantity(m_query.quantity, m_reference);
    QString place;
    if (m_tool == QcTool::Scatter)
        place = ticketterms::quantity(m_query.against, m_reference);
    else if (m_tool == QcTool::Pareto || m_tool == QcTool::CheckSheet)
        place = ticketterms::factor(m_query.field);
    else if (m_tool >= QcTool::XbarR)
        place = period();
    QJsonObject labels{{u"value_label"_s, value}};
    if (!place.isEmpty())
        labels.insert(u"place_label"_s, place);
    return labels;
}

QJsonObject TicketCount::data()
{
    switch (m_tool) {
    case QcTool::Pareto: return pareto();
    case QcTool::CheckSheet: return checkSheet();
    case QcTool::Stratify: return strata();
    case QcTool::Histogram:
    case QcTool::Capability: return distribution();
    case QcTool::Scatter: return scatter();
    case QcTool::XbarR:
    case QcTool::XbarS:
    case QcTool::Imr: return variables();
    default: return attributes();
    }
}

QJsonObject TicketCount::pareto() const
{
    const QString others = ticketterms::factorValue(m_query.field, {}, {}, m_reference);
    Sums<QString> counts;
    for (const DataRow &row : m_rows)
        counts.add(words(row, m_field), m_quantity < 0 ? 1 : row.number(m_quantity));
    QJsonArray items;
    for (const auto &[name, count] : counts.sums())
        items.append(QJsonObject{{u"name"_s, name}, {u"count"_s, count}});
    return {{u"items"_s, items}, {u"others"_s, others}};
}

QJsonObject TicketCount::checkSheet() const
{
    Sums<std::pair<QString, QString>> counts;
    // Days would fill the sheet with columns; so do samples in a row.
    const auto period = m_query.sampling.period == Sampling::Period::Tickets ? Sampling::Period::Month
                                                                             : m_query.sampling.period;
    for (const DataRow &row : m_rows) {
        const QString column = m_columns < 0 ? periodName(row.at, period, m_zone) : words(row, m_columns);
        counts.add({words(row, m_field), column}, 1);
    }
    QJsonArray marks;
    for (const auto &[mark, count] : counts.sums())
        marks.append(QJsonObject{{u"item"_s, mark.first}, {u"column"_s, mark.second}, {u"count"_s, count}});
    return {{u"marks"_s, marks}};
}

QJsonObject TicketCount::strata() const
{
    QJsonArray rows;
    QJsonArray factors;
    for (const qsizetype i : m_strata)
        factors.append(ticketterms::factor(m_keys.at(i)));
    for (const DataRow &row : m_rows) {
        QJsonObject one{{u"value"_s, row.number(m_quantity)}};
        for (qsizetype i = 0; i < m_strata.size(); ++i)
            one.insert(factors.at(i).toString(), words(row, m_strata.at(i)));
        rows.append(one);
    }
    return {{u"rows"_s, rows}, {u"factors"_s, factors}};
}

QJsonObject TicketCount::distribution() const
{
    QJsonArray values;
    for (const DataRow &row : m_rows)
        values.append(row.number(m_quantity));
    QJsonObject data{{u"values"_s, values}};
    if (m_query.quantity.startsWith("used:"_L1))
        data.insert(u"usl"_s, 100);
    const auto sharesLimit = [this](const DataRow &row) {
        return row.values.at(m_limit).isValid() && row.number(m_limit) == m_rows.first().number(m_limit);
    };
    if (m_limit >= 0 && std::all_of(m_rows.cbegin(), m_rows.cend(), sharesLimit))
        data.insert(u"usl"_s, m_rows.first().number(m_limit));
    return data;
}

QJsonObject TicketCount::scatter() const
{
    QJsonArray points;
    for (const DataRow &row : m_rows)
        points.append(QJsonArray{row.number(m_against), row.number(m_quantity)});
    return {{u"points"_s, points}};
}

QJsonObject TicketCount::attributes()
{
    const bool sizes = m_tool != QcTool::C;
    QJsonArray samples;
    qsizetype sampled = 0;
    for (const DataSample &sample : samplesOf(m_rows, m_query.sampling, m_zone)) {
        double count = 0;
        for (const DataRow *row : sample.rows)
            count += !counts(*row) ? 0 : m_quantity < 0 ? 1 : row->number(m_quantity);
        QJsonObject one{{u"label"_s, sample.label}, {u"count"_s, count}};
        if (sizes)
            one.insert(u"size"_s, sample.rows.size());
        sampled += sample.rows.size();
        if (!sizes || !sample.rows.isEmpty())
            samples.append(one);
    }
    m_unsampled = m_rows.size() - sampled;
    return {{u"samples"_s, samples}};
}

QJsonObject TicketCount::variables()
{
    const bool means = m_tool == QcTool::Imr;
    const qsizetype smallest = means ? 1 : 2;
    QJsonArray samples;
    qsizetype sampled = 0;
    for (const DataSample &sample : samplesOf(m_rows, m_query.sampling, m_zone)) {
        if (sample.rows.size() < smallest)
            continue;
        QJsonArray values;
        double sum = 0;
        for (const DataRow *row : sample.rows) {
            values.append(row->number(m_quantity));
            sum += row->number(m_quantity);
        }
        sampled += sample.rows.size();
        if (means)
            values = {std::round(sum / static_cast<double>(sample.rows.size()) * 1e4) / 1e4};
        samples.append(QJsonObject{{u"label"_s, sample.label}, {u"values"_s, values}});
    }
    m_unsampled = m_rows.size() - sampled;
    QJsonObject data{{u"samples"_s, samples}};
    if (unitOfQuantity(m_query.quantity) != QuantityUnit::Points) // a scale may have figures below 0
        data.insert(u"never_negative"_s, true);
    return data;
}

} // namespace

Result<TicketData> ticketData(QcTool tool, const TicketListService &tickets, const ReferenceService &reference,
                              const TicketDataQuery &query)
{
    TicketCount count(tool, query, reference);
    const auto keys = count.keys();
    if (!keys)
        return keys.error();
    auto figures = tickets.figures(query.tickets, *keys);
    return figures ? count.answer(std::move(*figures)) : figures.error();
}

void countBeside(QObject *owner, QcTool tool, const TicketListService &tickets, const ReferenceService &reference,
                 const TicketDataQuery &query, std::function<void(const Result<TicketData> &)> done)
{
    using Figures = Result<QList<TicketFigures>>;
    const auto keys = TicketCount(tool, query, reference).keys();
    const QFuture<Figures> future = keys ? tickets.figuresBeside(query.tickets, *keys)
                                         : QtFuture::makeReadyFuture(Figures(keys.error()));
    auto *watcher = new QFutureWatcher<Figures>(owner);
    const auto take = [watcher, tool, query, &reference, tell = std::move(done)] {
        watcher->deleteLater();
        Figures figures = watcher->future().takeResult();
        TicketCount count(tool, query, reference);
        (void)count.keys(); // asked for already; these are their places
        tell(figures ? count.answer(std::move(*figures)) : Result<TicketData>(figures.error()));
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, take);
    watcher->setFuture(future);
}

} // namespace kesu
