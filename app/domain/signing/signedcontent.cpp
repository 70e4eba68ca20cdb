#include "signing/signedforms.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "eightd/eightdfields.h"
#include "eightd/eightdjson.h"
#include "tickets/ticketfields.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Objects are written in the order of their keys, so the text depends on what is said alone.
QString hashOfContent(const QJsonObject &content)
{
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

// The discipline a record says itself that it belongs to, or that of its list; -1 for none.
int disciplineOfRecord(const QString &list, const QJsonObject &record)
{
    if (list == "actions"_L1) {
        const auto kind = fromCode(actionKindCodes, record.value("kind"_L1).toString());
        return kind ? disciplineOf(*kind) : -1;
    }
    if (list == "figures"_L1)
        return record.value("discipline"_L1).toInt(-1);
    static const QHash<QString, int> places{
        {u"team"_s, 1}, {u"meetings"_s, 1}, {u"is_is_not"_s, 2}, {u"stocks"_s, 3}, {u"whys"_s, 4}, {u"causes"_s, 4},
        {u"cause_tests"_s, 4}, {u"criteria"_s, 5}, {u"alternatives"_s, 5}, {u"scores"_s, 5}, {u"validations"_s, 6},
        {u"documents"_s, 7}, {u"costs"_s, 8}};
    return places.value(list, -1);
}

QJsonObject disciplineContent(const EightD &report, int discipline)
{
    const QJsonObject all = eightdjson::contentOf(report);
    QJsonObject content{{u"discipline"_s, discipline}};
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it->isArray()) {
            const bool own = disciplineOfField(it.key()) == discipline || disciplineOfField(it.key() + u'_') == discipline;
            if (own)
                content.insert(it.key(), *it);
            continue;
        }
        QJsonArray records;
        for (const QJsonValue &record : it->toArray()) {
            if (disciplineOfRecord(it.key(), record.toObject()) == discipline)
                records.append(record);
        }
        if (!records.isEmpty())
            content.insert(it.key(), records);
    }
    return content;
}

// A CAR grows from step to step; each name stands for what there was up to its own.
enum class CarPart { Issue, Reply, Verification, Closing, None };

CarPart partOf(const QString &key)
{
    static const QHash<QString, CarPart> parts{
        {u"state"_s, CarPart::None}, {u"reopen_reason"_s, CarPart::None}, {u"note"_s, CarPart::None},
        {u"number"_s, CarPart::Issue}, {u"ticket"_s, CarPart::Issue}, {u"eight_d"_s, CarPart::None},
        {u"source"_s, CarPart::Issue}, {u"issued_by"_s, CarPart::Issue}, {u"issued_to"_s, CarPart::Issue},
        {u"issued_on"_s, CarPart::Issue}, {u"due"_s, CarPart::Issue}, {u"product"_s, CarPart::Issue},
        {u"product_model"_s, CarPart::Issue}, {u"batch"_s, CarPart::Issue}, {u"quantity"_s, CarPart::Issue},
        {u"nonconformity"_s, CarPart::Issue}, {u"requirement"_s, CarPart::Issue},
        {u"instruction_revised"_s, CarPart::Verification}, {u"work_as_planned"_s, CarPart::Verification},
        {u"change_told_apart"_s, CarPart::Verification}, {u"verification"_s, CarPart::Verification},
        {u"verified_by"_s, CarPart::Verification}, {u"verified_on"_s, CarPart::Verification},
        {u"effect"_s, CarPart::Verification}, {u"standard_document"_s, CarPart::Closing},
        {u"closed_by"_s, CarPart::Closing}, {u"closed_on"_s, CarPart::Closing}};
    return parts.value(key, CarPart::Reply);
}

CarPart lastPart(const QString &subject)
{
    return subject == "issue"_L1          ? CarPart::Issue
           : subject == "reply"_L1        ? CarPart::Reply
           : subject == "verification"_L1 ? CarPart::Verification
                                          : CarPart::Closing;
}

// Who handles it under which policy, where it stands and how it was received afterwards are no part of the report.
bool isSigned(const TicketField &field, bool registrationOnly)
{
    static const QStringList registration{u"origin"_s, u"customer"_s, u"matter"_s, u"product"_s};
    static const QStringList later{u"acceptance"_s, u"grading"_s, u"handling"_s};
    if (field.key == "tags"_L1 || field.key == "proposed_category"_L1)
        return false; // notes of the program and its user about the ticket
    return registration.contains(field.group) || (!registrationOnly && later.contains(field.group));
}

} // namespace

QStringList unsignedTicketFields()
{
    QStringList keys;
    for (const TicketField &field : ticketFields()) {
        if (!isSigned(field, false))
            keys.append(field.key);
    }
    return keys;
}

QString signedHash(const EightD &report, const QString &subject)
{
    const bool discipline = subject.size() == 2 && subject.at(0) == u'd' && subject.at(1).isDigit();
    return discipline ? hashOfContent(disciplineContent(report, subject.at(1).digitValue())) : contentHash(report);
}

QString signedHash(const Car &car, const QString &subject)
{
    const CarPart last = lastPart(subject);
    QJsonObject content;
    for (const RecordField<Car> &field : carFields()) {
        const QVariant value = field.get(car);
        if (value.isValid() && partOf(field.key) <= last)
            content.insert(field.key, QJsonValue::fromVariant(value));
    }
    return hashOfContent(content);
}

QString signedHash(const Ticket &ticket, const QString &subject)
{
    QJsonObject content{{u"id"_s, ticket.id.text()}};
    for (const TicketField &field : ticketFields()) {
        const QVariant value = field.get(ticket);
        if (value.isValid() && isSigned(field, subject == "registration"_L1))
            content.insert(field.key, QJsonValue::fromVariant(value));
    }
    return hashOfContent(content);
}

} // namespace kesu
