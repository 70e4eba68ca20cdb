#include "eightd/eightdspecs.h"

#include "eightd/car.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdterms.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu::eightdspecs {

namespace {

constexpr qsizetype mostOptionsInSight = 4;

QList<Choice> staffChoices(const ReferenceService &reference)
{
    QList<Choice> choices;
    for (const StaffMember &member : reference.staff())
        choices.append({member.id.text(), member.name, member.department});
    return choices;
}

QList<Choice> codeChoices(const QString &codes, const QStringList &entries)
{
    QList<Choice> choices;
    for (const QString &entry : entries)
        choices.append({entry, eightdterms::code(codes, entry)});
    return choices;
}

QList<Choice> yesNo()
{
    return {{u"yes"_s, eightdterms::code(u"judgement", u"true")}, {u"no"_s, eightdterms::code(u"judgement", u"false")}};
}

} // namespace

EditorSpec of(const QString &list, const RecordFieldInfo &field, const ReferenceService &reference)
{
    using Kind = EditorSpec::Kind;
    EditorSpec spec;
    spec.key = field.key;
    spec.label = label(list, field.key);
    switch (field.kind) {
    case RecordFieldKind::LongText:
        spec.kind = Kind::Long;
        spec.wide = true;
        break;
    case RecordFieldKind::Code:
        spec.choices = codeChoices(eightdterms::codesOf(list, field.key), field.codes);
        spec.kind = spec.choices.size() <= mostOptionsInSight ? Kind::Options : Kind::Choice;
        break;
    case RecordFieldKind::Flag:
    case RecordFieldKind::Judgement:
        spec.kind = Kind::Options;
        spec.choices = yesNo();
        break;
    case RecordFieldKind::Number:
        spec.kind = Kind::Number;
        break;
    case RecordFieldKind::Money:
        spec.kind = Kind::Money;
        break;
    case RecordFieldKind::Date:
        spec.kind = Kind::Date;
        break;
    case RecordFieldKind::Time:
        spec.kind = Kind::Moment;
        spec.endOfDay = true;
        break;
    case RecordFieldKind::Text:
    case RecordFieldKind::Reference:
    case RecordFieldKind::References:
    case RecordFieldKind::Json:
        break;
    }
    if (field.key == u"staff"_s || field.key == u"responsible"_s) {
        spec.kind = Kind::Choice;
        spec.choices = staffChoices(reference);
    }
    return spec;
}

const RecordFieldInfo *info(const QString &list, const QString &key)
{
    if (list.isEmpty())
        return findEightDField(key);
    if (list == u"car"_s)
        return findCarField(key);
    for (const EightDPartShape &shape : eightDPartShapes()) {
        for (const RecordFieldInfo &field : shape.fields) {
            if (shape.list == list && field.key == key)
                return &field;
        }
    }
    return nullptr;
}

QString label(const QString &list, const QString &key)
{
    if (list == u"car"_s)
        return eightdterms::carField(key);
    return list.isEmpty() ? eightdterms::field(key) : eightdterms::partField(key);
}

} // namespace kesu::eightdspecs
