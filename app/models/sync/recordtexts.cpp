#include "sync/recordtexts.h"

#include <QCoreApplication>

#include "deadlines/timetexts.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdspecs.h"
#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"
#include "entities/entityregistry.h"
#include "messages/apierror.h"
#include "texts/fieldtexts.h"
#include "texts/sentences.h"
#include "tickets/fieldvalues.h"

using namespace Qt::StringLiterals;

namespace kesu::recordtexts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecordTexts)
};

constexpr char context[] = "RecordTexts";

QString fromTable(const Sentences &table, const QString &key)
{
    return sentenceOf(context, table, key);
}

const Sentences &types()
{
    static const Sentences table{
        {u"ticket"_s, QT_TRANSLATE_NOOP("RecordTexts", "Ticket")},
        {u"ticket_event"_s, QT_TRANSLATE_NOOP("RecordTexts", "Event of a ticket")},
        {u"note"_s, QT_TRANSLATE_NOOP("RecordTexts", "Note")},
        {u"contact"_s, QT_TRANSLATE_NOOP("RecordTexts", "Contact with the customer")},
        {u"attachment"_s, QT_TRANSLATE_NOOP("RecordTexts", "Attached file")},
        {u"customer"_s, QT_TRANSLATE_NOOP("RecordTexts", "Customer")},
        {u"staff"_s, QT_TRANSLATE_NOOP("RecordTexts", "Person on the staff")},
        {u"department"_s, QT_TRANSLATE_NOOP("RecordTexts", "Department")},
        {u"branch"_s, QT_TRANSLATE_NOOP("RecordTexts", "Branch")},
        {u"credential"_s, QT_TRANSLATE_NOOP("RecordTexts", "Login and password")},
        {u"approval"_s, QT_TRANSLATE_NOOP("RecordTexts", "Signature")},
        {u"eight_d_approval"_s, QT_TRANSLATE_NOOP("RecordTexts", "Signature")},
        {u"ref_document"_s, QT_TRANSLATE_NOOP("RecordTexts", "Policy, calendar or catalog")},
    };
    return table;
}

// Fields of records other than tickets, by key; one word serves every type.
const Sentences &fields()
{
    static const Sentences table{
        {u"_deleted"_s, QT_TRANSLATE_NOOP("RecordTexts", "Deleted")},
        {u"name"_s, QT_TRANSLATE_NOOP("RecordTexts", "Name")},
        {u"contact_person"_s, QT_TRANSLATE_NOOP("RecordTexts", "Contact person")},
        {u"phone"_s, QT_TRANSLATE_NOOP("RecordTexts", "Phone")},
        {u"phone2"_s, QT_TRANSLATE_NOOP("RecordTexts", "Second phone")},
        {u"email"_s, QT_TRANSLATE_NOOP("RecordTexts", "Email")},
        {u"address"_s, QT_TRANSLATE_NOOP("RecordTexts", "Address")},
        {u"identity_number"_s, QT_TRANSLATE_NOOP("RecordTexts", "Identity number")},
        {u"language"_s, QT_TRANSLATE_NOOP("RecordTexts", "Language")},
        {u"customer_number"_s, QT_TRANSLATE_NOOP("RecordTexts", "Customer number")},
        {u"remark"_s, QT_TRANSLATE_NOOP("RecordTexts", "Remark")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("RecordTexts", "Is an organisation")},
        {u"roles"_s, QT_TRANSLATE_NOOP("RecordTexts", "Role")},
        {u"active"_s, QT_TRANSLATE_NOOP("RecordTexts", "In use")},
        {u"branch"_s, QT_TRANSLATE_NOOP("RecordTexts", "Branch")},
        {u"department"_s, QT_TRANSLATE_NOOP("RecordTexts", "Department")},
        {u"parent"_s, QT_TRANSLATE_NOOP("RecordTexts", "Belongs to")},
        {u"calendar"_s, QT_TRANSLATE_NOOP("RecordTexts", "Calendar")},
        {u"time_zone"_s, QT_TRANSLATE_NOOP("RecordTexts", "Time zone")},
        {u"text"_s, QT_TRANSLATE_NOOP("RecordTexts", "Text")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("RecordTexts", "Outcome")},
        {u"person"_s, QT_TRANSLATE_NOOP("RecordTexts", "Spoke with")},
        {u"caption"_s, QT_TRANSLATE_NOOP("RecordTexts", "Caption")},
        {u"ticket"_s, QT_TRANSLATE_NOOP("RecordTexts", "Ticket")},
        {u"document"_s, QT_TRANSLATE_NOOP("RecordTexts", "Document")},
        {u"body"_s, QT_TRANSLATE_NOOP("RecordTexts", "Content")},
    };
    return table;
}

// The list an 8D report's or CAR's record belongs to, as eightdspecs has it; nothing for other types.
std::optional<QString> reportList(const QString &type)
{
    if (type == "eight_d"_L1)
        return QString();
    if (type == "car"_L1)
        return type;
    for (const EightDPartShape &shape : eightDPartShapes()) {
        if (shape.entity == type)
            return shape.list;
    }
    return std::nullopt;
}

// Null when it is no field of a report or CAR.
const RecordFieldInfo *reportField(const QString &type, const QString &field)
{
    const auto list = reportList(type);
    return list ? eightdspecs::info(*list, field) : nullptr;
}

QString reportValue(const QString &type, const RecordFieldInfo &field, const QVariant &value, const QTimeZone &zone)
{
    return eightdtexts::value(reportList(type).value_or(QString()), field, value, zone);
}

// Empty for a code this program does not know.
QString adviceOn(const QString &code)
{
    if (code == OpCode::forbiddenScope)
        return Tr::tr("The record belongs to a branch this computer may not write to.");
    if (code == OpCode::forbiddenField)
        return Tr::tr("The author's role may not change this.");
    if (code == OpCode::badValue)
        return Tr::tr("The hub could not take the value.");
    if (code == OpCode::badTransition)
        return Tr::tr("From the state the ticket is in, this step is not possible.");
    if (code == OpCode::userRevoked)
        return Tr::tr("The author's right to work had ended. A supervisor can release the change on the hub.");
    if (code == OpCode::unknownType)
        return Tr::tr("The hub does not know this kind of record; it may have to be updated.");
    if (code == OpCode::missingBlobHash)
        return Tr::tr("The file's check sum is missing. Attach the file again.");
    if (code == OpCode::hubOnlyField)
        return Tr::tr("Only the hub itself writes this field.");
    return {};
}

QString advice(const QString &code)
{
    const QString known = adviceOn(code);
    return known.isEmpty() ? Tr::tr("The hub could not read the change.") : known;
}

} // namespace

QString typeName(const QString &type)
{
    const QString known = fromTable(types(), type);
    if (!known.isEmpty())
        return known;
    const auto list = reportList(type);
    if (!list)
        return type;
    const QString form = eightdterms::code(u"report", *list == "car"_L1 ? u"car" : u"form");
    return list->isEmpty() || *list == "car"_L1 ? form : form + u" · "_s + eightdterms::listName(*list);
}

QString fieldLabel(const QString &type, const QString &field)
{
    const qsizetype slash = field.indexOf(u'/');
    if (slash >= 0)
        return Tr::tr("%1: %2", "field of a list: its element")
            .arg(fieldLabel(type, field.left(slash)), field.mid(slash + 1));
    if (type == "ticket"_L1 && field != "_deleted"_L1)
        return fieldtexts::label(field);
    if (reportField(type, field))
        return eightdspecs::label(*reportList(type), field);
    const QString known = fromTable(fields(), field);
    return known.isEmpty() ? fieldtexts::label(field) : known;
}

QString registerLabel(const Conflict &conflict)
{
    if (conflict.isDeleteEdit)
        return Tr::tr("Deleted by one, changed by another");
    QStringList labels;
    for (const QString &field : conflict.fields)
        labels.append(fieldLabel(conflict.type, field));
    return labels.join(Tr::tr(", ", "between the names of fields"));
}

QString value(const QString &type, const QString &field, const QVariant &value, const Ticket &ticket,
              const ReferenceService &reference)
{
    const QString nothing = Tr::tr("(empty)");
    if (field == "_deleted"_L1)
        return value.toLongLong() == 1 ? Tr::tr("Deleted") : Tr::tr("Kept");
    if (!value.isValid() || value.isNull())
        return nothing;
    if (field.contains(u'/'))
        return value.toBool() ? Tr::tr("added") : Tr::tr("removed");
    if (const EntityType *known = findEntityType(type); known && known->secret)
        return Tr::tr("(not shown)");
    QString words;
    if (type == "ticket"_L1) {
        words = fieldvalues::display(field, value, ticket, reference);
    } else if (const RecordFieldInfo *info = reportField(type, field)) {
        words = reportValue(type, *info, value, timetexts::branchZone(reference));
    } else {
        const EntityType *known = findEntityType(type);
        const EntityField *column = known ? known->find(field) : nullptr;
        const bool flag = column && column->column == ColumnKind::Integer && field != "size"_L1;
        words = flag ? fieldvalues::yesNo(value.toBool()) : value.toString();
    }
    return words.isEmpty() ? nothing : words;
}

EditorSpec plainEditor(const QString &type, const QString &field, const ReferenceService &reference)
{
    if (const RecordFieldInfo *info = reportField(type, field))
        return eightdspecs::of(*reportList(type), *info, reference);
    const EntityType *known = findEntityType(type);
    const EntityField *column = known ? known->find(field) : nullptr;
    EditorSpec spec;
    spec.key = field;
    if (column && column->merge == MergeKind::LongText) {
        spec.kind = EditorSpec::Kind::Long;
        spec.wide = true;
    } else if (column && column->column == ColumnKind::Integer) {
        spec.kind = EditorSpec::Kind::Options;
        spec.choices = {{u"1"_s, fieldvalues::yesNo(true)}, {u"0"_s, fieldvalues::yesNo(false)}};
    }
    return spec;
}

QString refusal(const QString &type, const QString &code, const QString &field)
{
    const QString why = advice(code);
    if (field.isEmpty())
        return why;
    const QString what = field == "type"_L1 ? typeName(type) : fieldLabel(type, field);
    return Tr::tr("%1: %2", "field: why the hub refused it").arg(what, why);
}

bool isKnownRefusal(const QString &code)
{
    return !adviceOn(code).isEmpty();
}

} // namespace kesu::recordtexts
