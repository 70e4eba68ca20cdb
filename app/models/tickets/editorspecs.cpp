#include "tickets/editorspecs.h"

#include <QCoreApplication>

#include "base/language.h"
#include "customers/customerservice.h"
#include "forms/catalogchoices.h"
#include "reference/referenceservice.h"
#include "texts/fieldtexts.h"
#include "tickets/fieldcatalogs.h"
#include "tickets/fieldvalues.h"
#include "tickets/linktexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EditorSpecs)
};

QList<Choice> yesNo()
{
    return {{u"yes"_s, fieldvalues::yesNo(true), {}, {}, {}}, {u"no"_s, fieldvalues::yesNo(false), {}, {}, {}}};
}

bool isStaffField(const QString &key)
{
    return key == u"handling_owner"_s || key == u"first_contact_owner"_s || key == u"leader_in_charge"_s;
}

bool isDepartmentField(const QString &key)
{
    return key == u"handling_department"_s || key == u"first_department"_s;
}

// Lists short enough to have all of it in sight.
bool fitsInARow(const QList<Choice> &choices)
{
    return choices.size() <= 6 && std::all_of(choices.cbegin(), choices.cend(), [](const Choice &choice) {
        return choice.depth == 0 && choice.selectable && choice.label.size() <= 16;
    });
}

QList<Choice> staffChoices(const ReferenceService &reference)
{
    QList<Choice> choices;
    for (const StaffMember &member : reference.staff())
        choices.append({member.id.text(), member.name, member.department, {}, {}});
    return choices;
}

QList<Choice> policyChoices(const ReferenceService &reference)
{
    QList<Choice> choices;
    for (const QString &id : reference.policyIds()) {
        const Policy *policy = reference.policy(id);
        choices.append({id, id + u' ' + policy->name.in(uiLanguage()), policy->summary.in(uiLanguage()), {}, {}});
    }
    return choices;
}

QList<Choice> departmentChoices(const ReferenceService &reference)
{
    QList<Choice> choices;
    for (const QString &name : reference.departments())
        choices.append({name, name, {}, {}, {}});
    return choices;
}

QList<Choice> branchChoices(const ReferenceService &reference)
{
    QList<Choice> choices;
    for (const Branch &branch : reference.branches())
        choices.append({branch.code, branch.name.isEmpty() ? branch.code : branch.name, branch.code});
    return choices;
}

QList<Choice> carryChoices()
{
    return {{u"product"_s, Tr::tr("Product and batch")},
            {u"grading"_s, Tr::tr("Category and level")},
            {u"demand"_s, Tr::tr("What the customer wants")},
            {u"owner"_s, Tr::tr("Who handles it")},
            {u"attachments"_s, Tr::tr("Files")}};
}

QList<Choice> clockChoices(const ClockResults &clocks)
{
    QList<Choice> choices;
    for (const ClockResult &clock : clocks) {
        const bool running = clock.phase == ClockPhase::Running || clock.phase == ClockPhase::Warning
            || clock.phase == ClockPhase::Overdue || clock.phase == ClockPhase::Paused;
        if (running && clock.kind == ClockKind::Deadline)
            choices.append({clock.code, clock.name.in(uiLanguage()), {}, {}, {}});
    }
    return choices;
}

} // namespace

EditorSpecs::EditorSpecs(const TicketView &view, const ReferenceService &reference)
    : m_view(view)
    , m_reference(reference)
{
}

EditorSpecs::EditorSpecs(const TicketView &view, const ReferenceService &reference, const SearchService &search,
                         const CustomerService &customers)
    : m_view(view)
    , m_reference(reference)
    , m_search(&search)
    , m_customers(&customers)
{
}

QString EditorSpecs::label(const QString &key)
{
    if (key == u"reason"_s)
        return Tr::tr("Reason");
    if (key == u"at"_s)
        return Tr::tr("When");
    if (key == u"contact_way"_s)
        return Tr::tr("Customer told by");
    if (key == u"contact_person"_s)
        return Tr::tr("Spoken to");
    if (key == u"contact_text"_s)
        return Tr::tr("What was said");
    if (key == u"contact_outcome"_s)
        return Tr::tr("What was agreed");
    if (key == u"consent"_s)
        return Tr::tr("Customer agrees");
    if (key == u"consent_reason"_s)
        return Tr::tr("Why without consent");
    if (key == u"ground"_s)
        return Tr::tr("Ground of the extension");
    if (key == u"clock"_s)
        return Tr::tr("Time limit");
    if (key == u"clocks"_s)
        return Tr::tr("Time limits");
    if (key == u"due"_s)
        return Tr::tr("New due time");
    if (key == u"add"_s)
        return Tr::tr("Or longer by");
    if (key == u"transfer_to"_s)
        return Tr::tr("To");
    if (key == u"merged_into"_s)
        return Tr::tr("Ticket that goes on");
    if (key == u"customer_id"_s)
        return Tr::tr("Customer");
    return fieldtexts::label(key);
}

EditorSpec EditorSpecs::of(const QString &key) const
{
    EditorSpec spec = findTicketField(key) ? fieldSpec(key) : inputSpec(key);
    spec.key = key;
    spec.label = label(key);
    return spec;
}

QList<Choice> EditorSpecs::choicesOf(const QString &key) const
{
    if (isStaffField(key))
        return staffChoices(m_reference);
    if (isDepartmentField(key))
        return departmentChoices(m_reference);
    if (key == u"transfer_to"_s)
        return branchChoices(m_reference);
    if (key == u"carry"_s)
        return carryChoices();
    if (key == u"policy_id"_s || key == u"overlay_policies"_s)
        return policyChoices(m_reference);
    if (key == u"clock"_s || key == u"clocks"_s)
        return clockChoices(m_view.clocks);
    const Ticket &ticket = m_view.facts.ticket;
    QList<const Catalog *> schemes;
    if (key == u"category_scheme"_s)
        schemes = m_reference.catalogs(u"category_scheme"_s);
    else if (key == u"level_scheme"_s)
        schemes = m_reference.catalogs(u"level_scheme"_s);
    QList<Choice> choices;
    for (const Catalog *scheme : schemes)
        choices.append({scheme->id, scheme->id + u' ' + scheme->name.in(uiLanguage()), {}, {}, {}});
    if (!schemes.isEmpty())
        return choices;
    QString list = catalogOfField(key, ticket);
    if (key == u"contact_way"_s)
        list = u"contact_ways"_s;
    else if (key == u"ground"_s)
        list = u"extension_grounds"_s;
    const Catalog *catalog = m_reference.catalog(list);
    if (!catalog)
        return {};
    if (key == u"subcategory"_s)
        return childChoices(*catalog, ticket.category);
    if (key == u"satisfaction_scale"_s)
        return topChoices(*catalog);
    if (key == u"satisfaction"_s)
        return childChoices(*catalog, ticket.satisfactionScale.isEmpty() ? u"likert5"_s : ticket.satisfactionScale);
    if (key == u"major_criteria"_s)
        return choicesWith(*catalog, "scheme"_L1, ticket.levelScheme);
    return catalogChoices(*catalog);
}

EditorSpec EditorSpecs::fieldSpec(const QString &key) const
{
    using Kind = EditorSpec::Kind;
    EditorSpec spec;
    spec.choices = choicesOf(key);
    switch (findTicketField(key)->type) {
    case FieldType::LongText:
        spec.kind = Kind::Long;
        spec.wide = true;
        break;
    case FieldType::Flag:
    case FieldType::Judgement:
        spec.kind = Kind::Options;
        spec.choices = yesNo();
        break;
    case FieldType::Number:
        spec.kind = Kind::Number;
        break;
    case FieldType::Money:
        spec.kind = Kind::Money;
        break;
    case FieldType::Date:
        spec.kind = Kind::Date;
        break;
    case FieldType::Time:
        spec.kind = Kind::Moment;
        spec.endOfDay = key.endsWith(u"_due"_s);
        break;
    case FieldType::CodeList:
        spec.kind = spec.choices.isEmpty() ? Kind::Line : Kind::Checks;
        spec.wide = true;
        break;
    case FieldType::Code:
    case FieldType::Text:
        if (!spec.choices.isEmpty())
            spec.kind = fitsInARow(spec.choices) && !isStaffField(key) && !isDepartmentField(key) ? Kind::Options
                                                                                                 : Kind::Choice;
        spec.freeText = isDepartmentField(key) || key == u"leader_in_charge"_s || key == u"difficulty"_s
            || key == u"satisfaction"_s; // a score is a figure
        if (spec.freeText && (!spec.choices.isEmpty() || key == u"satisfaction"_s))
            spec.kind = Kind::Choice;
        spec.wide = key == u"category"_s || key == u"title"_s || key == u"policy_id"_s;
        break;
    }
    if (key == u"revisit_waiver"_s) {
        spec.kind = Kind::Choice;
        spec.freeText = true;
        spec.choices = {{u"unreachable"_s, Tr::tr("Customer not reached"), {}, {}, {}},
                        {u"refused"_s, Tr::tr("Customer declined to answer"), {}, {}, {}}};
        spec.hint = Tr::tr("Only when there is no answer on satisfaction.");
    } else if (key == u"merged_into"_s || key == u"customer_id"_s) {
        makeRecord(spec, key);
    }
    return spec;
}

void EditorSpecs::makeRecord(EditorSpec &spec, const QString &key) const
{
    spec.kind = EditorSpec::Kind::Record;
    spec.wide = true;
    if (key == u"customer_id"_s) {
        spec.hint = Tr::tr("Name, pinyin initials or phone.");
        if (m_customers) {
            spec.find = [customers = m_customers](const QString &typed) {
                return linktexts::customerChoices(*customers, typed);
            };
            spec.labelOf = [customers = m_customers](const QString &id) {
                const Customer customer = customers->load(CustomerId(id)).value_or({});
                return customer.name.isEmpty() ? customer.phone : customer.name;
            };
        }
        return;
    }
    spec.hint = Tr::tr("Type its number or words of it; Down lists tickets like this one.");
    if (m_search) {
        spec.find = [search = m_search, &reference = m_reference, ticket = m_view.facts.ticket](const QString &typed) {
            return linktexts::ticketChoices(*search, reference, ticket, typed);
        };
    }
}

EditorSpec EditorSpecs::inputSpec(const QString &key) const
{
    using Kind = EditorSpec::Kind;
    EditorSpec spec;
    spec.choices = choicesOf(key);
    if (key == u"reason"_s || key == u"contact_text"_s || key == u"contact_outcome"_s || key == u"consent_reason"_s) {
        spec.kind = Kind::Long;
        spec.wide = true;
    } else if (key == u"at"_s || key == u"due"_s) {
        spec.kind = Kind::Moment;
        spec.endOfDay = key == u"due"_s;
    } else if (key == u"parts"_s) {
        spec.kind = Kind::Parts;
        spec.wide = true;
    } else if (key == u"carry"_s) {
        spec.kind = Kind::Checks;
        spec.wide = true;
        spec.initial = QStringList{u"product"_s, u"grading"_s, u"demand"_s, u"owner"_s};
    } else if (key == u"transfer_to"_s) {
        spec.kind = Kind::Choice;
        spec.freeText = true;
        spec.hint = Tr::tr("A branch of the house, or an outside body in your own words.");
    } else if (key == u"consent"_s || key == u"goes_on"_s) {
        spec.kind = Kind::Options;
        spec.choices = yesNo();
    } else if (key == u"clocks"_s) {
        spec.kind = Kind::Checks;
        spec.wide = true;
        spec.hint = Tr::tr("None ticked: all that may be paused.");
    } else if (key == u"add"_s) {
        spec.hint = Tr::tr("For example 2wd (two working days) or 24h.");
    } else if (!spec.choices.isEmpty()) {
        spec.kind = fitsInARow(spec.choices) ? Kind::Options : Kind::Choice;
        spec.freeText = key == u"ground"_s;
        spec.wide = spec.kind == Kind::Options;
    }
    return spec;
}

} // namespace kesu
