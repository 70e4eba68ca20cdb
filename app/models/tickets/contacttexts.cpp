#include "tickets/contacttexts.h"

#include <QCoreApplication>

#include "reference/referenceservice.h"
#include "tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace kesu::contacttexts {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ContactTexts)
};
} // namespace

QList<Choice> purposes()
{
    return {{u"first_response"_s, Tr::tr("First response"), {}, {}, {}},
            {u"receipt"_s, Tr::tr("Acceptance slip"), {}, {}, {}},
            {u"progress"_s, Tr::tr("Progress"), {}, {}, {}},
            {u"plan"_s, Tr::tr("Confirm the plan"), {}, {}, {}},
            {u"interim_reply"_s, Tr::tr("Interim reply"), {}, {}, {}},
            {u"final_reply"_s, Tr::tr("Final reply"), {}, {}, {}},
            {u"result_feedback"_s, Tr::tr("Feed back the result"), {}, {}, {}},
            {u"revisit"_s, Tr::tr("Revisit"), {}, {}, {}},
            {u"other"_s, Tr::tr("Other"), {}, {}, {}}};
}

QString purpose(const QString &code)
{
    for (const Choice &choice : purposes()) {
        if (choice.code == code)
            return choice.label;
    }
    return code;
}

QString headline(const Contact &contact, const ReferenceService &reference)
{
    const QString way = tickettexts::catalogName(reference, u"contact_ways"_s, contact.way);
    if (!contact.reached)
        return Tr::tr("%1: %2, not reached", "way of contact: purpose").arg(way, purpose(contact.purpose));
    if (!contact.outgoing)
        return Tr::tr("%1: the customer turned to us", "way of contact").arg(way);
    return contact.person.isEmpty() ? Tr::tr("%1: %2", "way of contact: purpose").arg(way, purpose(contact.purpose))
                                    : Tr::tr("%1: %2, with %3", "way of contact: purpose, with whom")
                                          .arg(way, purpose(contact.purpose), contact.person);
}

} // namespace kesu::contacttexts
