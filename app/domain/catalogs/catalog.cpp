#include "catalogs/catalog.h"

#include "base/codes.h"

namespace kesu {

namespace {

constexpr CodeTable<CatalogType, 3> types{{
    {CatalogType::CategoryScheme, u"category_scheme"},
    {CatalogType::LevelScheme, u"level_scheme"},
    {CatalogType::CodeList, u"code_list"},
}};

bool appendPath(const QList<CatalogEntry> &entries, QStringView code, QList<const CatalogEntry *> &path)
{
    for (const CatalogEntry &entry : entries) {
        path.append(&entry);
        if (entry.code == code || appendPath(entry.children, code, path))
            return true;
        path.removeLast();
    }
    return false;
}

void appendCodes(const QList<CatalogEntry> &entries, QStringList &codes)
{
    for (const CatalogEntry &entry : entries) {
        codes.append(entry.code);
        appendCodes(entry.children, codes);
    }
}

} // namespace

QString toCode(CatalogType type) { return codeOf(types, type); }
std::optional<CatalogType> catalogTypeFromCode(QStringView code) { return fromCode(types, code); }

bool CatalogEntry::operator==(const CatalogEntry &other) const
{
    return code == other.code && name == other.name && hint == other.hint && rank == other.rank
        && attributes == other.attributes && children == other.children;
}

const CatalogEntry *Catalog::find(QStringView code) const
{
    const QList<const CatalogEntry *> found = path(code);
    return found.isEmpty() ? nullptr : found.last();
}

QList<const CatalogEntry *> Catalog::path(QStringView code) const
{
    QList<const CatalogEntry *> found;
    appendPath(entries, code, found);
    return found;
}

QString Catalog::pathName(QStringView code, QStringView language, QStringView separator) const
{
    QStringList names;
    for (const CatalogEntry *entry : path(code))
        names.append(entry->name.in(language));
    return names.isEmpty() ? code.toString() : names.join(separator);
}

QString Catalog::nameOf(QStringView code, QStringView language) const
{
    const CatalogEntry *entry = find(code);
    return entry ? entry->name.in(language) : code.toString();
}

int Catalog::rankOf(QStringView code) const
{
    const CatalogEntry *entry = find(code);
    return entry ? entry->rank : 0;
}

QStringList Catalog::codes() const
{
    QStringList all;
    appendCodes(entries, all);
    return all;
}

} // namespace kesu
