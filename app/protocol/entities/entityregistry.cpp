#include "entities/entityregistry.h"

#include "eightd/car.h"
#include "eightd/eightdfields.h"
#include "tickets/ticketfields.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

EntityField plain(const QString &key, ColumnKind column = ColumnKind::Text)
{
    return {key, MergeKind::Scalar, column, key, false};
}

EntityField number(const QString &key) { return plain(key, ColumnKind::Integer); }

EntityField longText(const QString &key) { return {key, MergeKind::LongText, ColumnKind::Text, key, false}; }

EntityField personal(EntityField field)
{
    field.personal = true;
    return field;
}

EntityField fromTicketField(const TicketField &field)
{
    EntityField result = plain(field.key);
    result.personal = field.personal;
    switch (field.type) {
    case FieldType::LongText:
        result.merge = MergeKind::LongText;
        break;
    case FieldType::CodeList:
        result.merge = MergeKind::Set;
        result.column = ColumnKind::List;
        break;
    case FieldType::Flag:
    case FieldType::Judgement:
    case FieldType::Number:
    case FieldType::Money:
        result.column = ColumnKind::Integer;
        break;
    default:
        break;
    }
    if (!field.register_.isEmpty()) {
        result.merge = MergeKind::Group;
        result.register_ = field.register_;
    }
    return result;
}

EntityType make(const QString &name, QList<EntityField> fields, bool appendOnly, const QString &createKind)
{
    fields.append(number(u"_deleted"_s));
    EntityType type{name, createKind, appendOnly, false, fields, {}};
    for (qsizetype i = 0; i < fields.size(); ++i)
        type.index.insert(fields.at(i).key, i);
    return type;
}

EntityType record(const QString &name, const QList<EntityField> &fields)
{
    return make(name, fields, false, u"create"_s);
}

EntityType fact(const QString &name, const QList<EntityField> &fields, const QString &createKind = u"create"_s)
{
    return make(name, fields, true, createKind);
}

QList<EntityField> ticketColumns()
{
    QList<EntityField> fields;
    for (const TicketField &field : ticketFields())
        fields.append(fromTicketField(field));
    return fields;
}

EntityField fromRecordField(const RecordFieldInfo &field)
{
    EntityField result = plain(field.key);
    result.personal = field.personal;
    switch (field.kind) {
    case RecordFieldKind::LongText:
    case RecordFieldKind::Json:
        result.merge = MergeKind::LongText;
        break;
    case RecordFieldKind::References:
        result.merge = MergeKind::Set;
        result.column = ColumnKind::List;
        break;
    case RecordFieldKind::Flag:
    case RecordFieldKind::Judgement:
    case RecordFieldKind::Number:
    case RecordFieldKind::Money:
        result.column = ColumnKind::Integer;
        break;
    default:
        break;
    }
    return result;
}

template<typename Field>
QList<EntityField> columnsOf(const QList<Field> &recordFields)
{
    QList<EntityField> fields;
    for (const RecordFieldInfo &field : recordFields)
        fields.append(fromRecordField(field));
    return fields;
}

// An 8D report, its records and CARs. Each names its ticket, whose branch decides who sees it.
QList<EntityType> qualityTypes()
{
    QList<EntityType> types{record(u"eight_d"_s, columnsOf(eightDFields())), record(u"car"_s, columnsOf(carFields()))};
    for (const EightDPartShape &shape : eightDPartShapes()) {
        const QList<EntityField> fields = QList{plain(u"ticket"_s), plain(u"eight_d"_s), number(u"position"_s)}
            + columnsOf(shape.fields);
        types.append(shape.appendOnly ? fact(shape.entity, fields) : record(shape.entity, fields));
    }
    // Signatures of other forms than the 8D report say the same of themselves.
    types.append(fact(u"approval"_s, QList{plain(u"ticket"_s), plain(u"record"_s)}
                                         + columnsOf(eightDPartType<Approval>().fields)));
    return types;
}

EntityType credentials()
{
    EntityType type = record(u"credential"_s, {plain(u"staff"_s), plain(u"branch"_s), plain(u"login"_s),
                                               plain(u"password"_s)});
    type.secret = true;
    return type;
}

QList<EntityType> buildTypes()
{
    EntityField roles = plain(u"roles"_s, ColumnKind::List);
    roles.merge = MergeKind::Set;
    return QList<EntityType>{
        record(u"ticket"_s, ticketColumns()),
        fact(u"ticket_event"_s, {plain(u"ticket"_s), plain(u"type"_s), plain(u"at"_s), plain(u"recorded_at"_s),
                                 plain(u"author"_s), plain(u"device"_s), plain(u"data"_s)}),
        fact(u"note"_s, {plain(u"ticket"_s), longText(u"text"_s), plain(u"at"_s), plain(u"author"_s)}, u"note"_s),
        fact(u"contact"_s, {plain(u"ticket"_s), plain(u"at"_s), plain(u"purpose"_s), plain(u"way"_s),
                            number(u"outgoing"_s), number(u"reached"_s), personal(plain(u"person"_s)),
                            longText(u"text"_s), longText(u"outcome"_s), plain(u"author"_s)}),
        fact(u"attachment"_s, {plain(u"ticket"_s), plain(u"sha256"_s), plain(u"name"_s), plain(u"media_type"_s),
                               number(u"size"_s), plain(u"role"_s), plain(u"caption"_s), plain(u"added_at"_s),
                               plain(u"author"_s)}, u"attach"_s),
        record(u"customer"_s, {number(u"organisation"_s), personal(plain(u"name"_s)),
                               personal(plain(u"contact_person"_s)), personal(plain(u"phone"_s)),
                               personal(plain(u"phone2"_s)), personal(plain(u"email"_s)),
                               personal(plain(u"address"_s)), personal(plain(u"identity_number"_s)),
                               plain(u"language"_s), personal(plain(u"customer_number"_s)),
                               personal(longText(u"remark"_s))}),
        record(u"staff"_s, {plain(u"name"_s), roles, number(u"active"_s), plain(u"branch"_s),
                            plain(u"department"_s)}),
        record(u"department"_s, {plain(u"name"_s), plain(u"branch"_s), plain(u"parent"_s), number(u"active"_s)}),
        record(u"branch"_s, {plain(u"name"_s), plain(u"calendar"_s), plain(u"time_zone"_s), number(u"active"_s)}),
        credentials(),
        fact(u"ref_document"_s, {plain(u"kind"_s), plain(u"document"_s), number(u"version"_s), longText(u"body"_s)}),
    } + qualityTypes();
}

} // namespace

const EntityField *EntityType::find(const QString &key) const
{
    const auto found = index.constFind(key);
    return found == index.cend() ? nullptr : &fields.at(*found);
}

QList<const EntityField *> EntityType::inRegister(const QString &register_) const
{
    QList<const EntityField *> members;
    for (const EntityField &field : fields) {
        if (field.register_ == register_)
            members.append(&field);
    }
    return members;
}

const QList<EntityType> &entityTypes()
{
    static const QList<EntityType> types = buildTypes();
    return types;
}

const EntityType *findEntityType(const QString &name)
{
    for (const EntityType &type : entityTypes()) {
        if (type.name == name)
            return &type;
    }
    return nullptr;
}

} // namespace kesu
