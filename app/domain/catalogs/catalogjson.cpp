// How a catalog is read from its file and written back.

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include "base/jsonreader.h"
#include "catalogs/catalog.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QList<CatalogEntry> readEntries(JsonReader &reader, QLatin1String key, CatalogType type, QSet<QString> &codes);

QString readCode(JsonReader &reader, QSet<QString> &codes)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9_.+-]*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString code = reader.requiredText("code"_L1);
    if (!code.isEmpty() && !form.match(code).hasMatch())
        reader.refuse(u"code", u"code-form"_s, {code});
    if (codes.contains(code))
        reader.refuse(u"code", u"code-twice"_s, {code});
    codes.insert(code);
    return code;
}

CatalogEntry readEntry(JsonReader reader, CatalogType type, QSet<QString> &codes)
{
    reader.refuseUnknown({"code"_L1, "name"_L1, "hint"_L1, "rank"_L1, "attributes"_L1, "children"_L1});
    CatalogEntry entry;
    entry.code = readCode(reader, codes);
    entry.name = reader.name("name"_L1, true);
    entry.hint = reader.name("hint"_L1, reader.has("hint"_L1));
    entry.rank = reader.integer("rank"_L1, 0);
    if (type == CatalogType::LevelScheme && entry.rank < 1)
        reader.refuse(u"rank", u"rank-missing"_s, {entry.code});
    if (type != CatalogType::LevelScheme && entry.rank > 0)
        reader.refuse(u"rank", u"rank-without-level"_s, {entry.code});
    entry.attributes = reader.object("attributes"_L1);
    entry.children = readEntries(reader, "children"_L1, type, codes);
    return entry;
}

QList<CatalogEntry> readEntries(JsonReader &reader, QLatin1String key, CatalogType type, QSet<QString> &codes)
{
    QList<CatalogEntry> entries;
    const QJsonArray rows = reader.array(key);
    for (qsizetype i = 0; i < rows.size() && !reader.errors(); ++i) {
        const QString place = reader.placeOf(QString(key)) + u"[%1]"_s.arg(i);
        entries.append(readEntry(JsonReader(rows.at(i).toObject(), reader.errors(), place), type, codes));
    }
    return entries;
}

Catalog readCatalog(JsonReader reader)
{
    reader.refuseUnknown({"id"_L1, "type"_L1, "version"_L1, "name"_L1, "source"_L1, "note"_L1, "entries"_L1});
    Catalog catalog;
    catalog.id = reader.requiredText("id"_L1);
    const QString type = reader.requiredText("type"_L1);
    if (!catalogTypeFromCode(type))
        reader.refuse(u"type", u"unknown-value"_s, {type});
    catalog.type = catalogTypeFromCode(type).value_or(CatalogType::CodeList);
    catalog.version = reader.integer("version"_L1, 1);
    catalog.name = reader.name("name"_L1, true);
    catalog.source = reader.text("source"_L1);
    catalog.note = reader.name("note"_L1, reader.has("note"_L1));
    QSet<QString> codes;
    catalog.entries = readEntries(reader, "entries"_L1, catalog.type, codes);
    if (catalog.entries.isEmpty())
        reader.refuse(u"entries", u"value-missing"_s);
    return catalog;
}

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
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"json-unreadable"_s, {}, {QString::number(problem.offset)}};
    std::optional<Error> error;
    Catalog catalog = readCatalog(JsonReader(document.object(), error));
    if (error)
        return *error;
    return catalog;
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
