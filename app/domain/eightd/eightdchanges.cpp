#include "eightd/eightdchanges.h"

#include "eightd/eightdfields.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
void compareFields(const QList<RecordField<T>> &fields, const T &before, const T &after, EightDChange &change)
{
    for (const RecordField<T> &field : fields) {
        const QVariant old = field.get(before);
        const QVariant now = field.get(after);
        if (old != now) {
            change.before.insert(field.key, old);
            change.after.insert(field.key, now);
        }
    }
}

// The first text of a record, so that a reader knows which is meant.
template<typename T>
QString titleOf(const QList<RecordField<T>> &fields, const T &record)
{
    for (const QString &key : {u"text"_s, u"name"_s, u"answer"_s, u"is_"_s, u"title"_s, u"measure"_s, u"caption"_s}) {
        for (const RecordField<T> &field : fields) {
            if (field.key == key && field.get(record).isValid())
                return field.get(record).toString().simplified();
        }
    }
    return {};
}

template<typename Part>
EightDChange compare(const EightDPartType<Part> &type, const Part &before, const Part &after)
{
    EightDChange change;
    change.list = type.list;
    change.entity = type.entity;
    compareFields(type.fields, before, after, change);
    if (before.position != after.position) {
        change.before.insert(u"position"_s, before.position);
        change.after.insert(u"position"_s, after.position);
    }
    return change;
}

template<typename T>
void setFields(const QList<RecordField<T>> &fields, const QVariantMap &values, T &record)
{
    for (const RecordField<T> &field : fields) {
        const auto value = values.constFind(field.key);
        if (value != values.cend())
            (void)field.set(record, *value);
    }
}

template<typename Part>
void applyToList(const EightDChange &change, const EightDPartType<Part> &type, QList<Part> &parts)
{
    const auto found = std::find_if(parts.cbegin(), parts.cend(),
                                    [&change](const Part &part) { return part.id == change.id; });
    const qsizetype place = found - parts.cbegin();
    const bool present = place < parts.size();
    if (change.kind == EightDChange::Kind::Removed) {
        if (present)
            parts.removeAt(place);
        return;
    }
    if (present != (change.kind == EightDChange::Kind::Changed))
        return;
    Part part = present ? parts.at(place) : Part{};
    part.id = change.id;
    setFields(type.fields, change.after, part);
    part.position = change.after.value(u"position"_s, part.position).toLongLong();
    if (present)
        parts[place] = part;
    else
        parts.append(part);
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &one, const Part &other) { return one.position < other.position; });
}

// Most records stand where they stood.
template<typename Part>
const Part *partNear(const QList<Part> &parts, qsizetype place, const QString &id)
{
    return place < parts.size() && parts.at(place).id == id ? &parts.at(place) : partById(parts, id);
}

} // namespace

QList<EightDChange> differences(const EightD &before, const EightD &after)
{
    QList<EightDChange> changes;
    EightDChange own;
    own.entity = u"eight_d"_s;
    own.id = after.id.text();
    compareFields(eightDFields(), before, after, own);
    if (!own.after.isEmpty())
        changes.append(own);

    QHash<QString, const void *> oldLists;
    forEachPartList(before, [&](const auto &parts, const auto &type) { oldLists.insert(type.list, &parts); });
    forEachPartList(after, [&](const auto &parts, const auto &type) {
        using Parts = std::remove_cvref_t<decltype(parts)>;
        using Part = typename Parts::value_type;
        const auto &old = *static_cast<const Parts *>(oldLists.value(type.list));
        if (old == parts) // at once when the two versions share it
            return;
        const auto add = [&](EightDChange change, EightDChange::Kind kind, const Part &named) {
            change.kind = kind;
            change.id = named.id;
            change.title = titleOf(type.fields, named);
            changes.append(change);
        };
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const Part &part = parts.at(i);
            const Part *earlier = partNear(old, i, part.id);
            if (earlier && *earlier == part)
                continue;
            const EightDChange change = compare(type, earlier ? *earlier : Part{}, part);
            if (!earlier)
                add(change, EightDChange::Kind::Added, part);
            else if (!change.after.isEmpty())
                add(change, EightDChange::Kind::Changed, part);
        }
        for (qsizetype i = 0; i < old.size(); ++i) {
            if (!partNear(parts, i, old.at(i).id))
                add(compare(type, old.at(i), Part{}), EightDChange::Kind::Removed, old.at(i));
        }
    });
    return changes;
}

EightDChange inverse(const EightDChange &change)
{
    EightDChange back = change;
    std::swap(back.before, back.after);
    if (change.kind == EightDChange::Kind::Added)
        back.kind = EightDChange::Kind::Removed;
    else if (change.kind == EightDChange::Kind::Removed)
        back.kind = EightDChange::Kind::Added;
    return back;
}

void apply(const EightDChange &change, EightD &report)
{
    if (change.list.isEmpty()) {
        setFields(eightDFields(), change.after, report);
        return;
    }
    forEachPartList(report, [&change](auto &parts, const auto &type) {
        if (type.list == change.list)
            applyToList(change, type, parts);
    });
}

void settleParts(EightD &report, const std::function<QString()> &newId)
{
    forEachPartList(report, [&newId](auto &parts, const auto &) {
        qint64 last = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const auto &part = parts.at(i);
            const qint64 position = std::max(part.position, last + 1);
            if (part.id.isEmpty())
                parts[i].id = newId();
            if (parts.at(i).position != position) // lists that are in order stay shared
                parts[i].position = position;
            last = position;
        }
    });
}

} // namespace kesu
