#include "tickets/ticketjson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include "deadlines/clockjson.h"
#include "reference/referenceservice.h"
#include "tickets/fieldcatalogs.h"

using namespace Qt::StringLiterals;

namespace kesu::ticketjson {

namespace {

using CustomerMember = QString Customer::*;

const QList<std::pair<QString, CustomerMember>> &customerFields()
{
    static const QList<std::pair<QString, CustomerMember>> fields{
        {u"name"_s, &Customer::name}, {u"contact_person"_s, &Customer::contactPerson}, {u"phone"_s, &Customer::phone},
        {u"phone2"_s, &Customer::phone2}, {u"email"_s, &Customer::email}, {u"address"_s, &Customer::address},
        {u"identity_number"_s, &Customer::identityNumber}, {u"language"_s, &Customer::language},
        {u"customer_number"_s, &Customer::customerNumber}, {u"remark"_s, &Customer::remark},
    };
    return fields;
}

QJsonValue isoOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue();
}

Error badValue(const QString &where, const QString &value)
{
    return {ErrorKind::BadInput, u"value-not-taken"_s, where, {value}};
}

// The catalog a field's codes come from; null when they come from a closed list.
const Catalog *catalogOf(const QString &key, const QJsonObject &json, const ReferenceService &reference)
{
    Ticket schemes;
    schemes.categoryScheme = json.value("category_scheme"_L1).toString();
    schemes.levelScheme = json.value("level_scheme"_L1).toString();
    schemes.satisfactionScale = json.value("satisfaction_scale"_L1).toString();
    return reference.catalog(catalogOfField(key, schemes));
}

const CatalogEntry *findByName(const QList<CatalogEntry> &entries, const QString &name)
{
    for (const CatalogEntry &entry : entries) {
        if (entry.name.zhCn == name || entry.name.zhTw == name || entry.name.en == name)
            return &entry;
        if (const CatalogEntry *found = findByName(entry.children, name))
            return found;
    }
    return nullptr;
}

QString codeFor(const Catalog *catalog, const QString &text)
{
    if (!catalog || catalog->find(text))
        return text;
    const CatalogEntry *entry = findByName(catalog->entries, text);
    return entry ? entry->code : text;
}

QVariant toStorable(const TicketField &field, const QJsonValue &value, const QJsonObject &json,
                    const ReferenceService &reference)
{
    const Catalog *catalog = field.type == FieldType::Code || field.type == FieldType::CodeList
        ? catalogOf(field.key, json, reference) : nullptr;
    if (value.isArray()) {
        QStringList codes;
        for (const QJsonValue &item : value.toArray())
            codes.append(codeFor(catalog, item.toString()));
        return codes;
    }
    if (value.isString())
        return codeFor(catalog, value.toString());
    if (value.isDouble() && (field.type == FieldType::Number || field.type == FieldType::Money))
        return static_cast<qint64>(value.toDouble());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.isNull() ? QVariant() : value.toVariant();
}

// Values of ticket fields, as far as the keys are ticket fields; others are left in `rest`.
Result<QVariantMap> fieldValues(const QJsonObject &json, const ReferenceService &reference, QStringList *rest)
{
    const QTimeZone zone(reference.organisation().timeZone.toLatin1());
    QVariantMap values;
    Ticket trial;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const TicketField *field = findTicketField(it.key());
        if (!field) {
            rest->append(it.key());
            continue;
        }
        QVariant value = toStorable(*field, it.value(), json, reference);
        if (field->type == FieldType::Time && !value.toString().isEmpty()) {
            const auto parsed = time(value.toString(), zone, it.key());
            if (!parsed)
                return parsed.error();
            value = parsed->toIso();
        }
        if (!field->set(trial, value))
            return badValue(it.key(), it.value().toVariant().toString());
        values.insert(it.key(), value);
    }
    return values;
}

Result<QJsonObject> parseObject(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const int line = static_cast<int>(json.left(problem.offset).count('\n')) + 1;
        return Error{ErrorKind::BadInput, u"not-json"_s, u"line %1"_s.arg(line), {QString::number(line)}};
    }
    return document.object();
}

// The parts of a split, each a map of ticket fields.
Result<QVariantList> partValues(const QJsonValue &value, const ReferenceService &reference)
{
    QVariantList parts;
    for (const QJsonValue part : value.toArray()) {
        QStringList rest;
        const auto values = fieldValues(part.toObject(), reference, &rest);
        if (!values)
            return values.error();
        if (!part.isObject() || !rest.isEmpty())
            return Error{ErrorKind::BadInput, u"unknown-field"_s, u"parts"_s, {rest.value(0)}};
        parts.append(*values);
    }
    return parts;
}

QString toCode(TicketLink::Relation relation)
{
    switch (relation) {
    case TicketLink::Relation::MergedInto:
        return u"merged_into"_s;
    case TicketLink::Relation::Includes:
        return u"includes"_s;
    case TicketLink::Relation::SplitFrom:
        return u"split_from"_s;
    case TicketLink::Relation::Part:
        return u"part"_s;
    case TicketLink::Relation::SeeAlso:
        return u"see_also"_s;
    case TicketLink::Relation::SameMatter:
        return u"same_matter"_s;
    }
    return {};
}

QJsonArray toJson(const QList<TicketLink> &links)
{
    QJsonArray list;
    for (const TicketLink &link : links) {
        QJsonObject json{{u"relation"_s, toCode(link.relation)}, {u"number"_s, link.number}};
        if (!link.ticket.isNull()) {
            json.insert(u"id"_s, link.ticket.text());
            json.insert(u"title"_s, link.title);
            json.insert(u"state"_s, kesu::toCode(link.state));
        }
        list.append(json);
    }
    return list;
}

Result<QList<NewAttachment>> attachments(const QJsonValue &value, const QString &folder)
{
    QList<NewAttachment> files;
    for (const QJsonValue &item : value.toArray()) {
        NewAttachment file;
        file.path = item.isObject() ? item.toObject().value("path"_L1).toString() : item.toString();
        if (file.path.isEmpty())
            return badValue(u"attachments"_s, {});
        file.path = QDir(folder).absoluteFilePath(file.path);
        file.name = QFileInfo(file.path).fileName();
        file.caption = item.toObject().value("caption"_L1).toString();
        file.role = item.toObject().value("role"_L1).toString(file.role);
        files.append(file);
    }
    return files;
}

} // namespace

Result<Instant> time(const QString &text, const QTimeZone &zone, const QString &where)
{
    if (const auto exact = Instant::fromIso(text))
        return *exact;
    QDateTime local = QDateTime::fromString(text, Qt::ISODate);
    if (!local.isValid())
        local = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    if (!local.isValid())
        return badValue(where, text);
    return Instant::from(QDateTime(local.date(), local.time(), zone.isValid() ? zone : QTimeZone::utc()));
}

Result<Registration> registration(const QByteArray &json, const ReferenceService &reference, const QString &folder)
{
    const auto object = parseObject(json);
    if (!object)
        return object.error();
    QStringList rest;
    const auto values = fieldValues(*object, reference, &rest);
    if (!values)
        return values.error();
    Registration result;
    result.ticket = ticketFromFields(*values);
    for (const QString &key : rest) {
        const QJsonValue value = object->value(key);
        if (key == u"note"_s) {
            result.note = value.toString();
        } else if (key == u"attachments"_s) {
            auto files = attachments(value, folder);
            if (!files)
                return files.error();
            result.attachments = *files;
        } else if (key == u"customer"_s && value.isObject()) {
            const QJsonObject customer = value.toObject();
            result.customer.organisation = customer.value("organisation"_L1).toBool();
            for (const auto &[name, member] : customerFields())
                result.customer.*member = customer.value(name).toString();
        } else {
            return Error{ErrorKind::BadInput, u"unknown-field"_s, key, {key}};
        }
    }
    return result;
}

Result<TransitionInput> stepInput(const QByteArray &json, const ReferenceService &reference)
{
    const auto object = parseObject(json);
    if (!object)
        return object.error();
    QJsonObject merged = object->value("values"_L1).toObject();
    for (auto it = object->begin(); it != object->end(); ++it) {
        if (it.key() != u"values"_s && it.key() != u"at"_s)
            merged.insert(it.key(), it.value());
    }
    QStringList rest;
    const auto values = fieldValues(merged, reference, &rest);
    if (!values)
        return values.error();
    TransitionInput input;
    input.values = *values;
    for (const QString &key : rest) {
        const QVariant value = merged.value(key).toVariant();
        const bool isList = value.typeId() == QMetaType::QVariantList && key != "parts"_L1;
        input.values.insert(key, isList ? QVariant(value.toStringList()) : value);
    }
    if (merged.contains("parts"_L1)) {
        const auto parts = partValues(merged.value("parts"_L1), reference);
        if (!parts)
            return parts.error();
        input.values.insert(u"parts"_s, *parts);
    }
    const QString at = object->value("at"_L1).toString();
    if (!at.isEmpty()) {
        const auto parsed = time(at, QTimeZone(reference.organisation().timeZone.toLatin1()), u"at"_s);
        if (!parsed)
            return parsed.error();
        input.at = *parsed;
    }
    return input;
}

QJsonObject toJson(const TicketRow &row)
{
    return {{u"id"_s, row.id.text()}, {u"number"_s, row.number}, {u"title"_s, row.title},
            {u"customer"_s, row.customerName}, {u"kind"_s, toCode(row.kind)}, {u"state"_s, toCode(row.state)},
            {u"category_scheme"_s, row.categoryScheme}, {u"category"_s, row.category},
            {u"level_scheme"_s, row.levelScheme}, {u"level"_s, row.level}, {u"channel"_s, row.channel},
            {u"product"_s, row.product}, {u"batch"_s, row.batch}, {u"owner"_s, row.ownerName},
            {u"branch"_s, row.branch}, {u"received_at"_s, row.receivedAt.toIso()},
            {u"closed_at"_s, isoOrNull(row.closedAt)}, {u"next_clock"_s, row.next.clockCode},
            {u"next_due"_s, isoOrNull(row.next.due)}};
}

QJsonObject toJson(const TicketView &view)
{
    QJsonObject json = QJsonObject::fromVariantMap(toFields(view.facts.ticket));
    json.insert(u"id"_s, view.facts.ticket.id.text());
    QJsonObject customer{{u"id"_s, view.customer.id.text()}, {u"organisation"_s, view.customer.organisation}};
    for (const auto &[name, member] : customerFields()) {
        if (!(view.customer.*member).isEmpty())
            customer.insert(name, view.customer.*member);
    }
    json.insert(u"customer"_s, customer);
    QJsonArray events;
    for (const TicketEvent &event : view.facts.events) {
        events.append(QJsonObject{{u"type"_s, toCode(event.type)}, {u"at"_s, event.at.toIso()},
                                  {u"user"_s, event.user}, {u"data"_s, event.data}});
    }
    json.insert(u"events"_s, events);
    QJsonArray notes;
    for (const Note &note : view.facts.notes)
        notes.append(QJsonObject{{u"text"_s, note.text}, {u"at"_s, note.at.toIso()}, {u"author"_s, note.author}});
    json.insert(u"notes"_s, notes);
    QJsonArray contacts;
    for (const Contact &contact : view.facts.contacts) {
        contacts.append(QJsonObject{{u"at"_s, contact.at.toIso()}, {u"purpose"_s, contact.purpose},
                                    {u"way"_s, contact.way}, {u"reached"_s, contact.reached},
                                    {u"person"_s, contact.person}, {u"text"_s, contact.text},
                                    {u"outcome"_s, contact.outcome}});
    }
    json.insert(u"contacts"_s, contacts);
    QJsonArray files;
    for (const Attachment &file : view.facts.attachments) {
        files.append(QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, file.sha256}, {u"size"_s, file.size},
                                 {u"media_type"_s, file.mediaType}, {u"role"_s, file.role}});
    }
    json.insert(u"attachments"_s, files);
    json.insert(u"links"_s, toJson(view.links));
    json.insert(u"clocks"_s, kesu::toJson(view.clocks));
    return json;
}

} // namespace kesu::ticketjson
