#include "eightd/eightdtexts.h"

#include <QCoreApplication>
#include <QSet>

#include "deadlines/timetexts.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdterms.h"
#include "forms/moneytext.h"

using namespace Qt::StringLiterals;

namespace kesu::eightdtexts {

namespace {

const RecordFieldInfo *infoOf(const QString &list, const QString &key)
{
    if (list.isEmpty())
        return findEightDField(key);
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
    return list.isEmpty() ? eightdterms::field(key) : eightdterms::partField(key);
}

} // namespace

QString value(QStringView list, const RecordFieldInfo &field, const QVariant &value, const QTimeZone &zone)
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case RecordFieldKind::Code:
        return eightdterms::code(eightdterms::codesOf(list, field.key), value.toString());
    case RecordFieldKind::Flag:
    case RecordFieldKind::Judgement:
        return eightdterms::code(u"judgement", value.toBool() ? u"true" : u"false");
    case RecordFieldKind::Time: {
        const auto time = Instant::fromIso(value.toString());
        return time ? timetexts::dateTime(*time, zone) : value.toString();
    }
    case RecordFieldKind::References:
        return value.toStringList().join(u", ");
    case RecordFieldKind::Money:
        return moneyText(value.toLongLong());
    default:
        return value.toString();
    }
}

QStringList lines(const EightDChange &change, const QTimeZone &zone)
{
    const QString place = change.list.isEmpty() ? eightdterms::code(u"report", u"form")
                                                : eightdterms::listName(change.list);
    const QString head = change.title.isEmpty() ? place : u"%1 “%2”"_s.arg(place, change.title);
    if (change.kind != EightDChange::Kind::Changed) {
        const bool added = change.kind == EightDChange::Kind::Added;
        return {u"%1: %2"_s.arg(eightdterms::code(u"change", added ? u"added" : u"removed"), head)};
    }
    QStringList result;
    for (auto it = change.after.cbegin(); it != change.after.cend(); ++it) {
        const RecordFieldInfo *field = infoOf(change.list, it.key());
        if (!field)
            continue;
        result.append(u"%1 · %2: %3 → %4"_s.arg(head, label(change.list, it.key()),
                                                value(change.list, *field, change.before.value(it.key()), zone),
                                                value(change.list, *field, it.value(), zone)));
    }
    return result;
}

QString readBackwards(const EightD &report, const WhyNode &leaf)
{
    QString text = leaf.answer;
    QSet<QString> seen{leaf.id};
    for (const WhyNode *node = partById(report.whys, leaf.parent); node && !seen.contains(node->id);
         node = partById(report.whys, node->parent)) {
        seen.insert(node->id);
        text = QCoreApplication::translate("EightDTexts", "%1; therefore: %2").arg(text, node->answer);
    }
    return text;
}

} // namespace kesu::eightdtexts
