#include "eightd/eightdcompletion.h"

#include <QRegularExpression>

#include "eightd/eightdsums.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// The only member of staff of this name.
std::optional<StaffMember> staffNamed(const QString &name, const ReferenceService &reference)
{
    std::optional<StaffMember> found;
    for (const StaffMember &member : reference.staff()) {
        if (member.name != name)
            continue;
        if (found)
            return std::nullopt;
        found = member;
    }
    return found;
}

QVariantMap ofMember(const TeamMember &member, const QString &name, const ReferenceService &reference)
{
    const auto staff = staffNamed(name, reference);
    const auto before = staffNamed(member.name, reference);
    QVariantMap map{{u"staff"_s, staff ? QVariant(staff->id.text()) : QVariant()}};
    if (member.department.isEmpty() || (before && before->department == member.department))
        map.insert(u"department"_s, staff ? QVariant(staff->department) : QVariant());
    return map;
}

QVariantMap ofState(const Action &action, const QString &state, QDate today)
{
    QVariantMap map;
    const bool isVerified = state == codeOf(actionStateCodes, ActionState::Verified);
    const bool isDone = isVerified || state == codeOf(actionStateCodes, ActionState::Done);
    if (isDone && !action.implementedOn)
        map.insert(u"implemented_on"_s, today.toString(Qt::ISODate));
    if (isVerified && !action.verifiedOn)
        map.insert(u"verified_on"_s, today.toString(Qt::ISODate));
    return map;
}

// Of what was sorted, the part that nobody has counted by hand: the rest.
template<typename Counted>
QVariantMap ofCount(const Counted &counted, const QString &key, const QVariant &value)
{
    using Count = std::optional<qint64>;
    const auto rest = [](Count whole, Count part) {
        return whole && part && *part <= *whole ? Count(*whole - *part) : Count();
    };
    const Count now = value.isValid() ? Count(value.toLongLong()) : Count();
    const Count whole = key == u"sorted"_s ? now : counted.sorted;
    const bool countsBad = key == u"nok"_s || (key == u"sorted"_s && counted.nok);
    const Count part = key == u"sorted"_s ? (countsBad ? counted.nok : counted.ok) : now;
    const Count partBefore = countsBad ? counted.nok : counted.ok;
    const Count otherBefore = countsBad ? counted.ok : counted.nok;
    const Count other = rest(whole, part);
    if ((otherBefore && otherBefore != rest(counted.sorted, partBefore)) || other == otherBefore)
        return {};
    return {{countsBad ? u"ok"_s : u"nok"_s, other ? QVariant(*other) : QVariant()}};
}

QString ppmOf(std::optional<qint64> defects, std::optional<qint64> produced)
{
    const auto value = ppm(defects, produced);
    return value ? ppmText(*value) : QString();
}

QVariantMap ofValidation(const Validation &validation, const QString &key, const QVariant &value)
{
    Validation next = validation;
    const auto number = value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
    (key == u"produced"_s ? next.produced : next.defects) = number;
    const bool isPpm = validation.measure.isEmpty() || validation.measure.contains(u"ppm"_s, Qt::CaseInsensitive);
    const QString was = ppmOf(validation.defects, validation.produced);
    const QString becomes = ppmOf(next.defects, next.produced);
    if (!isPpm || (!validation.after.isEmpty() && validation.after != was) || was == becomes)
        return {};
    QVariantMap map{{u"after"_s, becomes.isEmpty() ? QVariant() : QVariant(becomes)}};
    if (validation.measure.isEmpty() && !becomes.isEmpty())
        map.insert(u"measure"_s, u"ppm"_s);
    return map;
}

std::optional<qint64> firstNumber(const QString &text)
{
    static const QRegularExpression digits(u"\\d[\\d,]*"_s);
    const auto match = digits.match(text);
    bool ok = false;
    const qint64 number = match.captured().remove(u',').toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

QVariantMap eightDCompletion(const EightD &report, const QString &list, const QString &id, const QString &key,
                             const QVariant &value, const ReferenceService &reference, QDate today)
{
    static const QStringList counts{u"sorted"_s, u"ok"_s, u"nok"_s};
    if (list == u"team"_s) {
        const TeamMember *member = partById(report.team, id);
        return member && key == u"name"_s ? ofMember(*member, value.toString(), reference) : QVariantMap();
    }
    if (list == u"stocks"_s) {
        const StockLocation *stock = partById(report.stocks, id);
        return stock && counts.contains(key) ? ofCount(*stock, key, value) : QVariantMap();
    }
    if (list == u"validations"_s) {
        const Validation *validation = partById(report.validations, id);
        const bool counted = key == u"produced"_s || key == u"defects"_s;
        return validation && counted ? ofValidation(*validation, key, value) : QVariantMap();
    }
    const Action *action = list == u"actions"_s ? partById(report.actions, id) : nullptr;
    if (!action)
        return {};
    if (key == u"owner"_s) {
        const auto staff = staffNamed(value.toString(), reference);
        return {{u"staff"_s, staff ? QVariant(staff->id.text()) : QVariant()}};
    }
    if (key == u"state"_s)
        return ofState(*action, value.toString(), today);
    return counts.contains(key) ? ofCount(*action, key, value) : QVariantMap();
}

QString ppmText(double ppm)
{
    constexpr double fewParts = 10;
    return ppm < fewParts && ppm != 0 ? QString::number(ppm, 'f', 1) : QString::number(qRound64(ppm));
}

QString complainedPpm(const EightD &report)
{
    const auto checked = firstNumber(report.quantityChecked);
    return ppmOf(firstNumber(report.quantityComplained), checked ? checked : firstNumber(report.quantityDelivered));
}

} // namespace kesu
