#include "tickets/codecheck.h"

#include <algorithm>

#include "reference/referencelibrary.h"
#include "tickets/fieldcatalogs.h"
#include "tickets/ticketfields.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Finding unknown(const QString &key, const QString &value)
{
    return {Finding::Severity::Error, u"code-unknown"_s, key, {value}};
}

bool isScheme(const ReferenceLibrary &library, const QString &id, CatalogType type)
{
    const Catalog *catalog = library.catalog(id);
    return catalog && catalog->type == type;
}

bool isStaff(const ReferenceLibrary &library, const QString &id)
{
    return std::any_of(library.staff().cbegin(), library.staff().cend(),
                       [&id](const StaffMember &member) { return member.id.text() == id; });
}

// An answer is one of its scale's words, or a figure where the scale counts.
bool isAnswer(const Catalog &scales, const Ticket &ticket, const QString &answer)
{
    const CatalogEntry *scale = scales.find(ticket.satisfactionScale.isEmpty() ? u"likert5"_s
                                                                               : ticket.satisfactionScale);
    if (!scale)
        return true; // its own finding
    if (!scale->children.isEmpty()) {
        return std::any_of(scale->children.cbegin(), scale->children.cend(),
                           [&answer](const CatalogEntry &entry) { return entry.code == answer; });
    }
    bool isFigure = false;
    const double figure = answer.toDouble(&isFigure);
    const QJsonValue least = scale->attributes.value("min"_L1);
    const QJsonValue most = scale->attributes.value("max"_L1);
    return isFigure && figure >= least.toDouble(0) && (most.isUndefined() || figure <= most.toDouble());
}

bool isKnown(const ReferenceLibrary &library, const QString &key, const QString &code, const Ticket &ticket)
{
    if (key == "category_scheme"_L1)
        return isScheme(library, code, CatalogType::CategoryScheme);
    if (key == "level_scheme"_L1)
        return isScheme(library, code, CatalogType::LevelScheme);
    if (key == "policy_id"_L1 || key == "overlay_policies"_L1)
        return library.policy(code);
    if (key == "handling_owner"_L1 || key == "first_contact_owner"_L1)
        return isStaff(library, code);
    const Catalog *catalog = library.catalog(catalogOfField(key, ticket));
    if (!catalog || takesFreeWords(key))
        return true;
    if (key == "satisfaction"_L1)
        return isAnswer(*catalog, ticket, code);
    if (key == "subcategory"_L1) {
        const QList<const CatalogEntry *> path = catalog->path(code);
        return code != ticket.category && std::any_of(path.cbegin(), path.cend(), [&](const CatalogEntry *entry) {
            return entry->code == ticket.category;
        });
    }
    return catalog->find(code);
}

} // namespace

Findings checkCodes(const ReferenceLibrary &library, const Ticket &before, const Ticket &after)
{
    Findings findings;
    for (const TicketField &field : ticketFields()) {
        const QVariant value = field.get(after);
        if (!value.isValid() || field.type == FieldType::LongText || value == field.get(before))
            continue;
        const QStringList codes = field.type == FieldType::CodeList ? value.toStringList()
                                                                    : QStringList{value.toString()};
        for (const QString &code : codes) {
            if (!isKnown(library, field.key, code, after))
                findings.append(unknown(field.key, code));
        }
    }
    return findings;
}

Findings checkInputCodes(const ReferenceLibrary &library, const QVariantMap &inputs)
{
    const QString way = inputs.value(u"contact_way"_s).toString().trimmed();
    const Catalog *ways = library.catalog(u"contact_ways"_s);
    if (way.isEmpty() || !ways || ways->find(way))
        return {};
    return {unknown(u"contact_way"_s, way)};
}

} // namespace kesu
