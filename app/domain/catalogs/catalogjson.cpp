// How a catalog is read from its file and written back.

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include "catalogs/catalog.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Walks the document and stops at the first fault, which it keeps together with its place.
class CatalogReader
{
public:
    Result<Catalog> read(const QByteArray &json)
    {
        QJsonParseError syntax;
        const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
        if (syntax.error != QJsonParseError::NoError)
            return Error{ErrorKind::BadInput, u"json-syntax"_s, lineOf(json, syntax.offset), {syntax.errorString()}};
        if (!document.isObject())
            return Error{ErrorKind::BadInput, u"json-not-an-object"_s, {}, {}};
        Catalog catalog = readCatalog(document.object());
        if (m_error)
            return *m_error;
        return catalog;
    }

private:
    static QString lineOf(const QByteArray &json, qsizetype offset)
    {
        return u"line %1"_s.arg(json.left(offset).count('\n') + 1);
    }

    void fail(const QString &code, const QString &where, const QStringList &args = {})
    {
        if (!m_error)
            m_error = Error{ErrorKind::BadInput, code, where, args};
    }

    static QString below(const QString &where, QLatin1String key)
    {
        return where.isEmpty() ? QString(key) : where + u'.' + key;
    }

    void refuseOtherKeys(const QJsonObject &object, const QString &where, const QSet<QString> &known)
    {
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                fail(u"catalog-key-unknown"_s, where.isEmpty() ? key : where + u'.' + key);
        }
    }

    QString text(const QJsonObject &object, QLatin1String key, const QString &where)
    {
        const QString value = object.value(key).toString();
        if (value.isEmpty())
            fail(u"catalog-text-missing"_s, below(where, key));
        return value;
    }

    LocalizedName name(const QJsonObject &object, QLatin1String key, const QString &where)
    {
        const QJsonObject json = object.value(key).toObject();
        refuseOtherKeys(json, below(where, key), {u"zh_CN"_s, u"zh_TW"_s, u"en"_s});
        for (const auto language : {"zh_CN"_L1, "zh_TW"_L1, "en"_L1})
            text(json, language, below(where, key));
        return LocalizedName::fromJson(json);
    }

    LocalizedName optionalName(const QJsonObject &object, QLatin1String key, const QString &where)
    {
        return object.contains(key) ? name(object, key, where) : LocalizedName{};
    }

    Catalog readCatalog(const QJsonObject &json)
    {
        refuseOtherKeys(json, {}, {u"id"_s, u"type"_s, u"version"_s, u"name"_s, u"source"_s, u"note"_s, u"entries"_s});
        Catalog catalog;
        catalog.id = text(json, "id"_L1, {});
        const auto type = catalogTypeFromCode(text(json, "type"_L1, {}));
        if (!type)
            fail(u"catalog-type-unknown"_s, u"type"_s, {json.value("type"_L1).toString()});
        catalog.type = type.value_or(CatalogType::CodeList);
        catalog.version = json.value("version"_L1).toInt();
        if (catalog.version < 1)
            fail(u"catalog-version-missing"_s, u"version"_s);
        catalog.name = name(json, "name"_L1, {});
        catalog.source = json.value("source"_L1).toString();
        catalog.note = optionalName(json, "note"_L1, {});
        catalog.entries = readEntries(json, "entries"_L1, {}, catalog.type);
        if (catalog.entries.isEmpty())
            fail(u"catalog-empty"_s, u"entries"_s);
        return catalog;
    }

    QList<CatalogEntry> readEntries(const QJsonObject &object, QLatin1String key, const QString &where,
                                    CatalogType type)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isArray())
            fail(u"catalog-list-expected"_s, below(where, key));
        QList<CatalogEntry> entries;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && !m_error; ++i)
            entries.append(readEntry(array.at(i).toObject(), below(where, key) + u"[%1]"_s.arg(i), type));
        return entries;
    }

    CatalogEntry readEntry(const QJsonObject &json, const QString &where, CatalogType type)
    {
        refuseOtherKeys(json, where, {u"code"_s, u"name"_s, u"hint"_s, u"rank"_s, u"attributes"_s, u"children"_s});
        CatalogEntry entry;
        entry.code = readCode(json, where);
        entry.name = name(json, "name"_L1, where);
        entry.hint = optionalName(json, "hint"_L1, where);
        entry.rank = json.value("rank"_L1).toInt();
        if ((type == CatalogType::LevelScheme) != (entry.rank > 0))
            fail(u"catalog-rank"_s, where + u".rank"_s, {entry.code});
        entry.attributes = json.value("attributes"_L1).toObject();
        entry.children = readEntries(json, "children"_L1, where, type);
        return entry;
    }

    QString readCode(const QJsonObject &json, const QString &where)
    {
        static const QRegularExpression form(u"^[a-z0-9][a-z0-9_.+-]*$"_s, QRegularExpression::CaseInsensitiveOption);
        const QString code = text(json, "code"_L1, where);
        if (!code.isEmpty() && !form.match(code).hasMatch())
            fail(u"catalog-code-form"_s, where + u".code"_s, {code});
        if (m_codes.contains(code))
            fail(u"catalog-code-twice"_s, where + u".code"_s, {code});
        m_codes.insert(code);
        return code;
    }

    std::optional<Error> m_error;
    QSet<QString> m_codes;
};

QJsonArray toArray(const QList<CatalogEntry> &entries);

QJsonObject toObject(const CatalogEntry &entry)
{
    QJsonObject json{{u"code"_s, entry.code}, {u"name"_s, entry.name.toJson()}};
    if (entry.hint != LocalizedName{})
        json.insert(u"hint"_s, entry.hint.toJson());
    if (entry.rank > 0)
        json.insert(u"rank"_s, entry.rank);
    if (!entry.attributes.isEmpty())
        json.insert(u"attributes"_s, entry.attributes);
    if (!entry.children.isEmpty())
        json.insert(u"children"_s, toArray(entry.children));
    return json;
}

QJsonArray toArray(const QList<CatalogEntry> &entries)
{
    QJsonArray array;
    for (const CatalogEntry &entry : entries)
        array.append(toObject(entry));
    return array;
}

} // namespace

Result<Catalog> parseCatalog(const QByteArray &json)
{
    return CatalogReader().read(json);
}

QByteArray toJson(const Catalog &catalog)
{
    QJsonObject json{{u"id"_s, catalog.id}, {u"type"_s, toCode(catalog.type)}, {u"version"_s, catalog.version},
                     {u"name"_s, catalog.name.toJson()}, {u"entries"_s, toArray(catalog.entries)}};
    if (!catalog.source.isEmpty())
        json.insert(u"source"_s, catalog.source);
    if (catalog.note != LocalizedName{})
        json.insert(u"note"_s, catalog.note.toJson());
    return QJsonDocument(json).toJson();
}

} // namespace kesu
