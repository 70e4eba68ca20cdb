#include "policies/condition.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QStringList &measureNames()
{
    static const QStringList names{u"months_since_received"_s, u"talks"_s, u"statements"_s};
    return names;
}

bool holds(const QVariant &actual, const QVariant &wanted)
{
    if (actual.typeId() == QMetaType::QStringList)
        return actual.toStringList().contains(wanted.toString());
    if (wanted.typeId() == QMetaType::Bool)
        return actual.isValid() && actual.toBool() == wanted.toBool();
    return actual.isValid() && actual.toString() == wanted.toString();
}

QStringView suffixOf(Condition::Test test)
{
    switch (test) {
    case Condition::Test::AtLeast: return u"_min";
    case Condition::Test::AtMost: return u"_max";
    case Condition::Test::AnyOf: break;
    }
    return {};
}

// The fields of "complex|sensitive"; none if one of them is not known.
QList<const TicketField *> fieldsOf(const QString &name)
{
    QList<const TicketField *> fields;
    for (const QString &key : name.split(u'|'))
        fields.append(findTicketField(key));
    return fields.contains(nullptr) ? QList<const TicketField *>{} : fields;
}

// Splits "households_min" into its name and test; a field whose own key ends so is taken whole.
void setSubject(Condition &condition, const QString &key)
{
    condition.name = key;
    condition.fields = fieldsOf(key);
    for (const auto test : {Condition::Test::AtLeast, Condition::Test::AtMost}) {
        if (!condition.fields.isEmpty() || !key.endsWith(suffixOf(test)))
            continue;
        condition.test = test;
        condition.name = key.chopped(suffixOf(test).size());
        condition.fields = fieldsOf(condition.name);
    }
}

bool fulfils(const Condition &condition, const QVariant &actual)
{
    if (condition.test == Condition::Test::AnyOf) {
        return std::any_of(condition.values.begin(), condition.values.end(),
                           [&](const QVariant &wanted) { return holds(actual, wanted); });
    }
    if (!actual.isValid() || actual.toString().isEmpty())
        return false;
    const double limit = condition.values.value(0).toDouble();
    return condition.test == Condition::Test::AtLeast ? actual.toDouble() >= limit : actual.toDouble() <= limit;
}

} // namespace

bool Condition::matches(const Ticket &ticket, const Measures &measures) const
{
    if (fields.isEmpty()) {
        const auto found = measures.find(name);
        return found != measures.end() && fulfils(*this, QVariant(*found));
    }
    return std::any_of(fields.begin(), fields.end(),
                       [&](const TicketField *field) { return fulfils(*this, field->get(ticket)); });
}

bool matchesAll(const Conditions &conditions, const Ticket &ticket, const Measures &measures)
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const Condition &condition) { return condition.matches(ticket, measures); });
}

Conditions readConditions(JsonReader &reader, QLatin1String key)
{
    Conditions conditions;
    const QJsonObject object = reader.object(key);
    for (auto it = object.begin(); it != object.end(); ++it) {
        Condition condition;
        setSubject(condition, it.key());
        const QString place = QString(key) + u'.' + it.key();
        if (condition.fields.isEmpty() && !measureNames().contains(condition.name))
            reader.refuse(place, u"unknown-field"_s, {condition.name});
        condition.values = it.value().isArray() ? it.value().toArray().toVariantList()
                                                : QVariantList{it.value().toVariant()};
        if (condition.test != Condition::Test::AnyOf && !it.value().isDouble())
            reader.refuse(place, u"not-a-number"_s);
        conditions.append(condition);
    }
    return conditions;
}

QJsonObject toJson(const Conditions &conditions)
{
    QJsonObject object;
    for (const Condition &condition : conditions) {
        const QJsonArray values = QJsonArray::fromVariantList(condition.values);
        object.insert(condition.name + suffixOf(condition.test).toString(),
                      values.size() == 1 ? values.at(0) : QJsonValue(values));
    }
    return object;
}

} // namespace kesu
