#include "tickets/fieldvalues.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "tickets/fieldcatalogs.h"
#include "tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace kesu::fieldvalues {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FieldValues)
};

QString staffOrPolicyName(const QString &key, const QString &code, const ReferenceService &reference)
{
    if (key == u"handling_owner"_s || key == u"first_contact_owner"_s || key == u"leader_in_charge"_s)
        return reference.staffName(StaffId(code));
    if (key == u"policy_id"_s || key == u"overlay_policies"_s) {
        const Policy *policy = reference.policy(code);
        return policy ? code + u' ' + policy->name.in(uiLanguage()) : code;
    }
    if (key == u"category_scheme"_s || key == u"level_scheme"_s) {
        const Catalog *catalog = reference.catalog(code);
        return catalog ? catalog->name.in(uiLanguage()) : code;
    }
    return {};
}

QString codeText(const QString &key, const QString &code, const Ticket &ticket, const ReferenceService &reference)
{
    if (key == u"state"_s || key == u"resume_state"_s) {
        const auto state = ticketStateFromCode(code);
        return state ? tickettexts::state(*state) : code;
    }
    if (key == u"kind"_s) {
        const auto kind = ticketKindFromCode(code);
        return kind ? tickettexts::kind(*kind) : code;
    }
    const QString named = staffOrPolicyName(key, code, reference);
    if (!named.isEmpty())
        return named;
    const Catalog *catalog = reference.catalog(catalogOfField(key, ticket));
    if (catalog && key == u"satisfaction"_s)
        return catalog->nameOf(code, uiLanguage()); // without its scale, which is a field of its own
    return catalog ? catalog->pathName(code, uiLanguage()) : code;
}

} // namespace

QString yesNo(bool value)
{
    return value ? Tr::tr("Yes") : Tr::tr("No");
}

QString money(qint64 smallestUnits, const QString &currency)
{
    const QLocale plain(QLocale::English);
    const QString amount = plain.toString(static_cast<double>(smallestUnits) / 100.0, 'f', 2);
    return currency == u"CNY"_s ? u"¥"_s + amount : currency + u' ' + amount;
}

QString display(const QString &key, const QVariant &value, const Ticket &ticket, const ReferenceService &reference)
{
    const TicketField *field = findTicketField(key);
    if (!field || !value.isValid() || value.isNull())
        return {};
    switch (field->type) {
    case FieldType::Flag:
    case FieldType::Judgement:
        return yesNo(value.toBool());
    case FieldType::Money:
        return money(value.toLongLong(), ticket.currency);
    case FieldType::Time: {
        const auto time = Instant::fromIso(value.toString());
        return time ? timetexts::dateTime(*time, timetexts::branchZone(reference)) : value.toString();
    }
    case FieldType::CodeList: {
        QStringList names;
        for (const QString &code : value.toStringList())
            names.append(codeText(key, code, ticket, reference));
        return names.join(Tr::tr(", ", "between the items of a list"));
    }
    case FieldType::Code:
    case FieldType::Text: // some hold a code as well: people, and the answer in a satisfaction scale
        return codeText(key, value.toString(), ticket, reference);
    default:
        return value.toString();
    }
}

QString display(const QString &key, const Ticket &ticket, const ReferenceService &reference)
{
    const TicketField *field = findTicketField(key);
    if (!field)
        return {};
    const QVariant value = field->get(ticket);
    if (field->type == FieldType::Flag && !value.toBool())
        return {};
    return display(key, value, ticket, reference);
}

} // namespace kesu::fieldvalues
