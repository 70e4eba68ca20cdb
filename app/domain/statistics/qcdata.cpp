#include "statistics/qcdata.h"

#include <algorithm>
#include <cmath>

#include "statistics/sample.h"

using namespace Qt::StringLiterals;

namespace kesu {

QcData::QcData(const QJsonValue &document, QLatin1String bareKey)
{
    if (document.isArray())
        m_object.insert(bareKey, document);
    else if (document.isObject())
        m_object = document.toObject();
    else
        refuse(u"not-an-object"_s, bareKey);
}

void QcData::refuse(const QString &code, const QString &place, const QStringList &args)
{
    if (!m_error)
        m_error = Error{ErrorKind::BadInput, code, place, args};
}

void QcData::refuseUnknown(std::initializer_list<QLatin1String> known)
{
    for (const QString &key : m_object.keys()) {
        const bool isText = key == "title"_L1 || key == "value_label"_L1 || key == "place_label"_L1;
        if (!isText && std::find(known.begin(), known.end(), key) == known.end())
            refuse(u"key-not-taken"_s, key, {QStringList(known.begin(), known.end()).join(u", "_s)});
    }
}

QString QcData::text(QLatin1String key)
{
    if (has(key) && !value(key).isString())
        refuse(u"not-a-text"_s, key);
    return value(key).toString();
}

QString QcData::textOf(const QJsonValue &value, const QString &place)
{
    if (value.isString() || value.isDouble())
        return value.toVariant().toString();
    if (!value.isUndefined() && !value.isNull())
        refuse(u"not-a-text"_s, place);
    return {};
}

QStringList QcData::texts(QLatin1String key)
{
    QStringList list;
    const QJsonArray given = array(key);
    for (qsizetype i = 0; i < given.size(); ++i)
        list.append(textOf(given.at(i), placeOf(key, i)));
    return list;
}

double QcData::numberOf(const QJsonValue &value, const QString &place)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().trimmed().toDouble(&ok);
    if (value.isUndefined() || value.isNull())
        refuse(u"value-missing"_s, place);
    else if (!ok)
        refuse(u"not-a-number"_s, place);
    else if (!std::isfinite(number) || std::abs(number) > largestNumber)
        refuse(u"number-unusable"_s, place);
    return m_error ? 0 : number;
}

double QcData::number(QLatin1String key, double fallback)
{
    return has(key) ? numberOf(value(key), key) : fallback;
}

bool QcData::flag(QLatin1String key)
{
    if (has(key) && !value(key).isBool())
        refuse(u"unknown-value"_s, key, {value(key).toVariant().toString()});
    return value(key).toBool();
}

std::optional<double> QcData::optionalNumber(QLatin1String key)
{
    return has(key) && !value(key).isNull() ? std::optional(numberOf(value(key), key)) : std::nullopt;
}

qsizetype QcData::whole(QLatin1String key, qsizetype fallback)
{
    const double given = number(key, static_cast<double>(fallback));
    if (given < 0 || given > 1e9 || given != std::floor(given)) {
        refuse(u"number-not-whole"_s, key);
        return fallback;
    }
    return static_cast<qsizetype>(given);
}

QJsonArray QcData::array(QLatin1String key)
{
    if (has(key) && !value(key).isArray())
        refuse(u"not-a-list"_s, key);
    return value(key).toArray();
}

QList<double> QcData::numbersOf(const QJsonValue &value, const QString &place)
{
    if (!value.isArray())
        refuse(value.isUndefined() ? u"value-missing"_s : u"not-a-list"_s, place);
    const QJsonArray given = value.toArray();
    QList<double> list;
    for (qsizetype i = 0; i < given.size(); ++i)
        list.append(numberOf(given.at(i), placeOf(place, i)));
    return list;
}

QList<double> QcData::numbers(QLatin1String key)
{
    return numbersOf(value(key), key);
}

QJsonObject QcData::objectOf(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        refuse(u"not-an-object"_s, place);
    return value.toObject();
}

QList<Subgroup> QcData::subgroups()
{
    QList<Subgroup> samples;
    if (value("values"_L1).toArray().first().isArray()) // samples under another name
        m_object.insert(u"samples"_s, m_object.take(u"values"_s));
    if (has("values"_L1)) {
        const QStringList labels = texts("labels"_L1);
        const QList<double> values = numbers("values"_L1);
        for (qsizetype i = 0; i < values.size(); ++i)
            samples.append({labels.value(i), {values.at(i)}});
        return samples;
    }
    if (!has("samples"_L1))
        refuse(u"value-missing"_s, u"samples"_s);
    const QJsonArray rows = array("samples"_L1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = placeOf(u"samples"_s, i);
        if (rows.at(i).isDouble()) {
            samples.append({{}, {rows.at(i).toDouble()}});
        } else if (rows.at(i).isArray()) {
            samples.append({{}, numbersOf(rows.at(i), place + u".values"_s)});
        } else {
            const QJsonObject row = objectOf(rows.at(i), place);
            const QString label = textOf(row.value("label"_L1), place + u".label"_s);
            samples.append({label, row.contains("value"_L1)
                                       ? QList<double>{numberOf(row.value("value"_L1), place + u".value"_s)}
                                       : numbersOf(row.value("values"_L1), place + u".values"_s)});
        }
    }
    return samples;
}

QList<AttributeSample> QcData::attributeSamples()
{
    QList<AttributeSample> samples;
    if (has("counts"_L1)) {
        const QStringList labels = texts("labels"_L1);
        const QList<double> counts = numbers("counts"_L1);
        const QList<double> sizes = has("sizes"_L1) ? numbers("sizes"_L1) : QList<double>();
        if (!sizes.isEmpty() && sizes.size() != counts.size())
            refuse(u"lists-uneven"_s, u"sizes"_s, {QString::number(counts.size()), QString::number(sizes.size())});
        for (qsizetype i = 0; i < counts.size(); ++i)
            samples.append({labels.value(i), counts.at(i), sizes.value(i, number("size"_L1, 1))});
        return samples;
    }
    if (!has("samples"_L1))
        refuse(u"value-missing"_s, u"samples"_s);
    const QJsonArray rows = array("samples"_L1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = placeOf(u"samples"_s, i);
        if (rows.at(i).isDouble()) {
            samples.append({{}, rows.at(i).toDouble(), number("size"_L1, 1)});
            continue;
        }
        const QJsonObject row = objectOf(rows.at(i), place);
        AttributeSample sample{textOf(row.value("label"_L1), place + u".label"_s),
                               numberOf(row.value("count"_L1), place + u".count"_s), number("size"_L1, 1)};
        if (row.contains("size"_L1))
            sample.size = numberOf(row.value("size"_L1), place + u".size"_s);
        samples.append(sample);
    }
    return samples;
}

RunRules QcData::rules()
{
    const QJsonValue given = value("rules"_L1);
    if (given.isUndefined() || given == QJsonValue(u"western-electric"_s))
        return westernElectricRules();
    if (given == QJsonValue(u"nelson"_s))
        return nelsonRules();
    RunRules chosen;
    const QStringList codes = given.isString() ? QStringList{given.toString()} : texts("rules"_L1);
    for (const QString &code : codes) {
        const auto rule = fromCode(runRuleCodes, code);
        if (rule)
            chosen.append(*rule);
        else if (code != "none"_L1)
            refuse(u"unknown-value"_s, u"rules"_s, {code});
    }
    return chosen;
}

ControlChartOptions QcData::chartOptions()
{
    static constexpr CodeTable<SpreadEstimate, 2> spreads{{{SpreadEstimate::Mean, u"mean"},
                                                           {SpreadEstimate::Pooled, u"pooled"}}};
    static constexpr CodeTable<FactorDigits, 2> digits{{{FactorDigits::Published, u"published"},
                                                        {FactorDigits::Exact, u"exact"}}};
    ControlChartOptions options;
    options.rules = rules();
    options.sigmas = number("sigmas"_L1, options.sigmas);
    options.neverNegative = flag("never_negative"_L1);
    options.spread = code("spread"_L1, spreads, options.spread);
    options.factors = code("factors"_L1, digits, options.factors);
    // Samples are counted from 1 in data, from 0 inside.
    const auto sampleOf = [this](const QJsonValue &value, const QString &place) {
        return static_cast<qsizetype>(std::clamp(numberOf(value, place), -1e9, 1e9)) - 1;
    };
    if (has("base"_L1)) {
        const QJsonObject base = objectOf(value("base"_L1), u"base"_s);
        options.base = SampleSpan{sampleOf(base.value("from"_L1), u"base.from"_s),
                                  sampleOf(base.value("to"_L1), u"base.to"_s)};
    }
    const QJsonArray phases = array("phases"_L1);
    for (qsizetype i = 0; i < phases.size(); ++i) {
        const QString place = placeOf(u"phases"_s, i);
        const QJsonObject phase = objectOf(phases.at(i), place);
        options.phases.append({sampleOf(phase.value("from"_L1), place + u".from"_s),
                               textOf(phase.value("label"_L1), place + u".label"_s)});
    }
    const QJsonArray excluded = array("excluded"_L1);
    for (qsizetype i = 0; i < excluded.size(); ++i)
        options.excluded.append(sampleOf(excluded.at(i), placeOf(u"excluded"_s, i)));
    if (has("standard"_L1)) {
        const QJsonObject standard = objectOf(value("standard"_L1), u"standard"_s);
        StandardValues values{numberOf(standard.value("mean"_L1), u"standard.mean"_s), 0};
        if (standard.contains("sigma"_L1))
            values.sigma = numberOf(standard.value("sigma"_L1), u"standard.sigma"_s);
        options.standard = values;
    }
    return options;
}

Specification QcData::specification()
{
    return {optionalNumber("lsl"_L1), optionalNumber("usl"_L1), optionalNumber("target"_L1)};
}

HistogramOptions QcData::histogramOptions()
{
    HistogramOptions options;
    options.number = whole("number"_L1, 0);
    options.width = number("width"_L1, 0);
    options.start = optionalNumber("start"_L1);
    options.unit = number("unit"_L1, 0);
    const ClassRule usual = has("width"_L1) ? ClassRule::Width
        : has("number"_L1) ? ClassRule::Number
        : ClassRule::Sturges;
    options.rule = code("classes"_L1, classRuleCodes, usual);
    return options;
}

} // namespace kesu
