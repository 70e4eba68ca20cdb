#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include "base/localized.h"
#include "base/result.h"

namespace kesu {

enum class CatalogType { CategoryScheme, LevelScheme, CodeList };

// One choice of a catalog. Its code is what a ticket stores and is never renamed; its name is what a person reads.
struct CatalogEntry {
    QString code;
    LocalizedName name;
    LocalizedName hint;      // the definition shown beside the choice; empty when the name says it all
    int rank = 0;            // level schemes only: 1 is the most severe, whatever the level is called
    QJsonObject attributes;  // what the catalog's README describes: tier, needs_reference, source …
    QList<CatalogEntry> children;

    bool operator==(const CatalogEntry &other) const;
};

// A category scheme, a level scheme or a plain code list, as shipped in resources/catalogs and edited by an
// administrator. Codes are unique over the whole tree, so that one code finds one entry.
struct Catalog {
    QString id;              // "TX-01", "SV-09", "channels"
    CatalogType type = CatalogType::CodeList;
    int version = 1;
    LocalizedName name;
    QString source;          // requirement id: "R-056"
    LocalizedName note;      // may be empty
    QList<CatalogEntry> entries;

    bool operator==(const Catalog &) const = default;

    // The entry at any depth, or null.
    const CatalogEntry *find(QStringView code) const;
    // From the top entry down to the one asked for; empty when there is none.
    QList<const CatalogEntry *> path(QStringView code) const;
    // "Service › Attitude"; the code itself when the catalog does not know it, so that old tickets stay readable.
    QString pathName(QStringView code, QStringView language, QStringView separator = u" › ") const;
    QString nameOf(QStringView code, QStringView language) const;
    // 0 when the code is unknown: no severity, sorted after every other.
    int rankOf(QStringView code) const;
    QStringList codes() const; // all depths, in the order they are shown
};

QString toCode(CatalogType type);
std::optional<CatalogType> catalogTypeFromCode(QStringView code);

// Refuses what a later reader could trip over: unknown keys, a name missing in one language, a code used twice, a
// level without rank. The error's `where` is the place in the file: "entries[2].children[0].name.zh_TW". Errors of its
// own: code-form, rank-missing, rank-without-level; json-unreadable with the offset as %1.
Result<Catalog> parseCatalog(const QByteArray &json);
QByteArray toJson(const Catalog &catalog);

} // namespace kesu
