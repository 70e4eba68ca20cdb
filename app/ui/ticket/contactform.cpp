#include "ticket/contactform.h"

#include "tickets/contacttexts.h"
#include "tickets/editorspecs.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;

namespace kesu {

ContactForm::ContactForm(const TicketDeps &deps, QWidget *parent)
    : SideForm(deps, u"contact"_s, parent)
{
}

void ContactForm::open(const TicketView &view)
{
    using Kind = EditorSpec::Kind;
    m_view = view;
    start(view.facts.ticket.id.text(), tr("Contact with the customer"), {}, tr("Save contact"));
    const EditorSpecs specs(m_view, deps().reference);
    EditorSpec purpose;
    purpose.key = u"purpose"_s;
    purpose.label = tr("Purpose");
    purpose.kind = Kind::Choice;
    purpose.choices = contacttexts::purposes();
    addField(purpose, {}, true);
    EditorSpec way = specs.of(u"contact_way"_s);
    way.label = tr("Way");
    addField(way, {}, true);
    EditorSpec direction;
    direction.key = u"outgoing"_s;
    direction.label = tr("Who turned to whom");
    direction.kind = Kind::Options;
    direction.choices = {{u"out"_s, tr("We contacted the customer"), {}, {}, {}},
                         {u"in"_s, tr("The customer contacted us"), {}, {}, {}}};
    addField(direction, u"out"_s, false);
    EditorSpec reached;
    reached.key = u"reached"_s;
    reached.label = tr("Reached");
    reached.kind = Kind::Options;
    reached.choices = specs.of(u"consent"_s).choices;
    addField(reached, true, false);
    const QString person = view.facts.ticket.contactPerson;
    addField(specs.of(u"contact_person"_s), person.isEmpty() ? view.customer.name : person, false);
    addField(specs.of(u"contact_text"_s), {}, true);
    addField(specs.of(u"contact_outcome"_s), {}, false);
    EditorSpec at = specs.of(u"at"_s);
    at.hint = tr("Now, if left empty.");
    addField(at, {}, false);
    restoreKept();
}

void ContactForm::save()
{
    if (complain())
        return;
    Contact contact;
    contact.ticket = m_view.facts.ticket.id;
    contact.purpose = value(u"purpose"_s).toString();
    contact.way = value(u"contact_way"_s).toString();
    contact.outgoing = value(u"outgoing"_s).toString() != u"in"_s;
    contact.reached = value(u"reached"_s).toBool();
    contact.person = value(u"contact_person"_s).toString();
    contact.text = value(u"contact_text"_s).toString();
    contact.outcome = value(u"contact_outcome"_s).toString();
    contact.at = Instant::fromIso(value(u"at"_s).toString()).value_or(deps().ticker.now());
    const auto added = deps().tickets.addContact(contact);
    if (added)
        succeed();
    else
        fail(added.error());
}

} // namespace kesu
