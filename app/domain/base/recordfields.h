#pragma once

#include <QDate>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

#include "base/codes.h"
#include "base/instant.h"

namespace kesu {

// How a field of a plain record is kept, shown and merged.
enum class RecordFieldKind {
    Text,
    LongText,   // may hold line breaks
    Code,       // one of `codes`
    Flag,
    Judgement,  // yes, no or not yet judged
    Number,
    Money,      // in the currency's smallest unit
    Date,
    Time,
    Reference,  // the id of another record of the same document
    References, // several of them; merge one by one
    Json,       // a document of its own, kept as it is
};

// What can be said of a field without the record's type.
struct RecordFieldInfo {
    QString key;                   // snake_case; the column, the JSON name, the sync register: never renamed or reused
    RecordFieldKind kind = RecordFieldKind::Text;
    QStringList codes;             // of a Code, in order of choice; one that may be empty is not listed
    bool personal = false;
};

// One field of a record type T, reachable by its key. Values cross this door as QVariant in storable form: QString,
// qint64, bool, QStringList, or an invalid QVariant for "not given"; times and dates as ISO text.
template<typename T>
struct RecordField : RecordFieldInfo {
    std::function<QVariant(const T &)> get;
    // False when the value cannot be taken; the record is then unchanged.
    std::function<bool(T &, const QVariant &)> set;
};

// Writes the table of a record type: fields(…).text("name", &Member::name) and so on.
template<typename T>
class RecordFields {
public:
    using List = QList<RecordField<T>>;

    RecordFields &text(const char *key, QString T::*member, bool personal = false)
    {
        return texts(key, RecordFieldKind::Text, member, personal);
    }
    RecordFields &longText(const char *key, QString T::*member)
    {
        return texts(key, RecordFieldKind::LongText, member, false);
    }
    RecordFields &json(const char *key, QString T::*member) { return texts(key, RecordFieldKind::Json, member, false); }
    RecordFields &reference(const char *key, QString T::*member)
    {
        return texts(key, RecordFieldKind::Reference, member, false);
    }
    RecordFields &references(const char *key, QStringList T::*member)
    {
        return add(
            key, RecordFieldKind::References,
            [member](const T &record) { return (record.*member).isEmpty() ? QVariant() : QVariant(record.*member); },
            [member](T &record, const QVariant &value) {
                if (value.isValid() && !value.canConvert<QStringList>())
                    return false;
                record.*member = value.toStringList();
                return true;
            });
    }
    // A closed list kept as its own word; empty: not chosen.
    RecordFields &choice(const char *key, QString T::*member, const QStringList &codes)
    {
        add(
            key, RecordFieldKind::Code, [member](const T &record) { return stored(record.*member); },
            [member, codes](T &record, const QVariant &value) {
                const QString code = value.toString();
                if (!code.isEmpty() && !codes.contains(code))
                    return false;
                record.*member = code;
                return true;
            });
        m_fields.last().codes = codes;
        return *this;
    }
    // An enum; its empty code, if the table has one, stands for "not chosen".
    template<typename Enum, size_t N>
    RecordFields &code(const char *key, Enum T::*member, const CodeTable<Enum, N> &table)
    {
        add(
            key, RecordFieldKind::Code,
            [member, &table](const T &record) { return stored(codeOf(table, record.*member)); },
            [member, &table](T &record, const QVariant &value) {
                const auto found = fromCode(table, value.toString());
                if (found)
                    record.*member = *found;
                return found.has_value();
            });
        for (const auto &[entry, name] : table) {
            if (!name.isEmpty())
                m_fields.last().codes.append(name.toString());
        }
        return *this;
    }
    RecordFields &flag(const char *key, bool T::*member)
    {
        return add(
            key, RecordFieldKind::Flag,
            [member](const T &record) { return record.*member ? QVariant(true) : QVariant(); },
            [member](T &record, const QVariant &value) {
                if (!isYesOrNo(value))
                    return false;
                record.*member = value.toBool();
                return true;
            });
    }
    RecordFields &judgement(const char *key, std::optional<bool> T::*member)
    {
        return add(
            key, RecordFieldKind::Judgement,
            [member](const T &record) { return record.*member ? QVariant(*(record.*member)) : QVariant(); },
            [member](T &record, const QVariant &value) {
                if (!isYesOrNo(value))
                    return false;
                record.*member = value.isValid() ? std::optional(value.toBool()) : std::nullopt;
                return true;
            });
    }
    RecordFields &number(const char *key, std::optional<qint64> T::*member)
    {
        return numbers(key, RecordFieldKind::Number, member);
    }
    RecordFields &money(const char *key, std::optional<qint64> T::*member)
    {
        return numbers(key, RecordFieldKind::Money, member);
    }
    RecordFields &count(const char *key, qint64 T::*member)
    {
        return add(
            key, RecordFieldKind::Number, [member](const T &record) { return QVariant(record.*member); },
            [member](T &record, const QVariant &value) {
                bool ok = false;
                const qint64 number = value.toLongLong(&ok);
                if (ok)
                    record.*member = number;
                return ok;
            });
    }
    RecordFields &date(const char *key, std::optional<QDate> T::*member)
    {
        return add(
            key, RecordFieldKind::Date,
            [member](const T &record) {
                return record.*member ? QVariant((record.*member)->toString(Qt::ISODate)) : QVariant();
            },
            [member](T &record, const QVariant &value) {
                const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
                if (!date.isValid() && !isNothing(value))
                    return false;
                record.*member = date.isValid() ? std::optional(date) : std::nullopt;
                return true;
            });
    }
    RecordFields &time(const char *key, std::optional<Instant> T::*member)
    {
        return add(
            key, RecordFieldKind::Time,
            [member](const T &record) {
                return record.*member ? QVariant((record.*member)->toIso()) : QVariant();
            },
            [member](T &record, const QVariant &value) {
                const auto time = Instant::fromIso(value.toString());
                if (!time && !isNothing(value))
                    return false;
                record.*member = time;
                return true;
            });
    }

    operator List() const { return m_fields; }

private:
    static QVariant stored(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
    static bool isNothing(const QVariant &value) { return value.toString().isEmpty(); }
    static bool isYesOrNo(const QVariant &value)
    {
        const int type = value.typeId();
        return !value.isValid() || type == QMetaType::Bool || type == QMetaType::LongLong || type == QMetaType::Int;
    }

    RecordFields &texts(const char *key, RecordFieldKind kind, QString T::*member, bool personal)
    {
        add(
            key, kind, [member](const T &record) { return stored(record.*member); },
            [member](T &record, const QVariant &value) {
                if (value.isValid() && value.typeId() != QMetaType::QString)
                    return false;
                record.*member = value.toString();
                return true;
            });
        m_fields.last().personal = personal;
        return *this;
    }
    RecordFields &numbers(const char *key, RecordFieldKind kind, std::optional<qint64> T::*member)
    {
        return add(
            key, kind, [member](const T &record) { return record.*member ? QVariant(*(record.*member)) : QVariant(); },
            [member](T &record, const QVariant &value) {
                bool ok = false;
                const qint64 number = value.toLongLong(&ok);
                if (!ok && !isNothing(value))
                    return false;
                record.*member = ok ? std::optional(number) : std::nullopt;
                return true;
            });
    }
    RecordFields &add(const char *key, RecordFieldKind kind, std::function<QVariant(const T &)> get,
                      std::function<bool(T &, const QVariant &)> set)
    {
        RecordField<T> field;
        field.key = QString::fromLatin1(key);
        field.kind = kind;
        field.get = std::move(get);
        field.set = std::move(set);
        m_fields.append(field);
        return *this;
    }

    List m_fields;
};

} // namespace kesu
