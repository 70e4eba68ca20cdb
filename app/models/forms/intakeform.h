#pragma once

#include <QObject>

#include "catalogs/catalog.h"
#include "forms/choicelist.h"
#include "forms/intakedraft.h"
#include "policies/policy.h"
#include "search/searchservice.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class CustomerService;
class ReferenceService;

// The intake form without its widgets: the draft being typed, and all that follows from it — policy and its schemes,
// required fields, clocks, proposals, earlier and similar tickets.
class IntakeForm : public QObject {
    Q_OBJECT

public:
    IntakeForm(TicketService &tickets, ReferenceService &reference, CustomerService &customers, SearchService &search,
               const TimeSource &time, QObject *parent = nullptr);

    const IntakeDraft &draft() const { return m_draft; }
    const Ticket &ticket() const { return m_draft.ticket; }
    // Another draft altogether; an empty one gets the channel used last and the complaint kind.
    void setDraft(const IntakeDraft &draft);
    void setDraftId(const QString &id) { m_draft.id = id; }
    void setLastChannel(const QString &code) { m_lastChannel = code; }

    // A ticket field by key, in storable form, with all that follows from it. `words` are what was typed when they mean
    // no value. False when the value cannot be taken.
    bool setField(const QString &key, const QVariant &value, const QString &words = {});
    void setCustomer(const Customer &customer);
    void setAttachments(const QList<NewAttachment> &files);
    void setNote(const QString &note);
    // One code of the category scheme at any depth; stored as category and sub-category.
    void setCategory(const QString &code);
    QString categoryCode() const;
    void choosePolicy(const QString &id, const QStringList &overlays);
    void proposePolicyAgain(); // back to what the rules say

    const Policy *policy() const;
    const Catalog *categoryScheme() const;
    const Catalog *levelScheme() const;
    QList<const Catalog *> categorySchemes() const; // offered by the organisation and by the policy
    QList<Choice> policyChoices() const;
    QList<Choice> overlayChoices() const;
    QList<Choice> criteriaChoices() const;          // R-354 …: empty when the level scheme has none
    QSet<QString> required() const;                 // field keys
    bool wantsProductBlock() const;                 // the policy needs one of its fields
    bool canGrade() const;                          // classified first

    // Everything that stands against saving, in form order; also words that mean nothing ("value-unreadable").
    Findings findings() const;
    ClockResults clocks() const;
    QList<SearchService::Suggestion> proposals();   // also notes the first as the proposed category
    QList<TicketRow> earlierTickets() const;        // of the chosen customer
    QList<TicketRow> similarOpenTickets() const;

Q_SIGNALS:
    void changed();          // something was put in, or followed from it
    void structureChanged(); // what is asked for is different now: required fields, schemes, what may be graded

private:
    void follow(const QString &key);
    void adoptPolicy(const QString &id, const QStringList &overlays);

    TicketService &m_tickets;
    ReferenceService &m_reference;
    CustomerService &m_customers;
    SearchService &m_search;
    const TimeSource &m_time;
    IntakeDraft m_draft;
    QString m_lastChannel;
};

} // namespace kesu
