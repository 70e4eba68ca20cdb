// The keys that data of the QC tools share, read from JSON.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

#include "base/jsonreader.h"
#include "statistics/capability.h"
#include "statistics/histogram.h"

namespace kesu {

// Reads one document straight through; the first thing that is wrong stays.
class QcData {
public:
    // `bareKey` is the key a document stands for that is a bare list instead of an object.
    QcData(const QJsonValue &document, QLatin1String bareKey);

    void refuseUnknown(std::initializer_list<QLatin1String> known);
    bool has(QLatin1String key) const { return m_object.contains(key); }
    QJsonValue value(QLatin1String key) const { return m_object.value(key); }
    QString text(QLatin1String key);
    QStringList texts(QLatin1String key);
    double number(QLatin1String key, double fallback);
    bool flag(QLatin1String key); // false where it is not given
    std::optional<double> optionalNumber(QLatin1String key);
    qsizetype whole(QLatin1String key, qsizetype fallback); // 0 or more
    QList<double> numbers(QLatin1String key);
    QJsonArray array(QLatin1String key);

    // A number, or text that reads as one: columns that are pasted often hold text.
    double numberOf(const QJsonValue &value, const QString &place);
    QList<double> numbersOf(const QJsonValue &value, const QString &place);
    QJsonObject objectOf(const QJsonValue &value, const QString &place);
    QString textOf(const QJsonValue &value, const QString &place); // numbers are fine as names
    void refuse(const QString &code, const QString &place, const QStringList &args = {});

    template<typename Enum, size_t N>
    Enum code(QLatin1String key, const CodeTable<Enum, N> &table, Enum fallback)
    {
        if (!has(key))
            return fallback;
        const QString given = text(key);
        const auto found = fromCode(table, given);
        if (!found)
            refuse(QStringLiteral("unknown-value"), key, {given});
        return found.value_or(fallback);
    }

    const std::optional<Error> &error() const { return m_error; }

    QList<Subgroup> subgroups();   // "samples", or "values" with "labels": one each
    QList<AttributeSample> attributeSamples();
    ControlChartOptions chartOptions();
    Specification specification();
    HistogramOptions histogramOptions();

private:
    RunRules rules();

    QJsonObject m_object;
    std::optional<Error> m_error;
};

} // namespace kesu
