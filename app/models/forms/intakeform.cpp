#include "forms/intakeform.h"

#include <QSet>

#include "base/language.h"
#include "customers/customerservice.h"
#include "reference/referenceservice.h"
#include "tickets/ticketfields.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QStringList &productFields()
{
    static const QStringList keys{u"product"_s, u"product_model"_s, u"batch"_s, u"order_number"_s, u"defect"_s,
                                  u"quantity"_s, u"production_date"_s, u"shipping_date"_s, u"returned"_s};
    return keys;
}

} // namespace

IntakeForm::IntakeForm(TicketService &tickets, ReferenceService &reference, CustomerService &customers,
                       SearchService &search, const TimeSource &time, QObject *parent)
    : QObject(parent), m_tickets(tickets), m_reference(reference), m_customers(customers), m_search(search),
      m_time(time)
{
}

void IntakeForm::setDraft(const IntakeDraft &draft)
{
    m_draft = draft;
    if (m_draft.isEmpty() && m_draft.ticket.channel.isEmpty())
        m_draft.ticket.channel = m_lastChannel;
    if (!m_draft.policyByHand)
        follow({});
    Q_EMIT structureChanged();
    Q_EMIT changed();
}

bool IntakeForm::setField(const QString &key, const QVariant &value, const QString &words)
{
    const TicketField *field = findTicketField(key);
    if (!field)
        return false;
    const bool wasEmpty = m_draft.isEmpty();
    const QVariant before = field->get(m_draft.ticket);
    const bool taken = field->set(m_draft.ticket, value);
    if (!words.isEmpty())
        m_draft.unread.insert(key, words);
    else
        m_draft.unread.remove(key);
    // The complaint came in when the clerk began to write it down, not when it was saved.
    if (wasEmpty && !m_draft.isEmpty() && !m_draft.ticket.receivedAt && key != "received_at"_L1)
        m_draft.ticket.receivedAt = m_time.now();
    if (field->get(m_draft.ticket) != before) {
        follow(key);
        static const QSet<QString> shaping{u"channel"_s, u"kind"_s, u"category_scheme"_s, u"major_criteria"_s};
        if (shaping.contains(key))
            Q_EMIT structureChanged();
    }
    Q_EMIT changed();
    return taken;
}

void IntakeForm::setCustomer(const Customer &customer)
{
    if (customer == m_draft.customer)
        return;
    if (m_draft.isEmpty() && !m_draft.ticket.receivedAt)
        m_draft.ticket.receivedAt = m_time.now();
    m_draft.customer = customer;
    m_draft.ticket.customerId = customer.id;
    Q_EMIT changed();
}

void IntakeForm::setAttachments(const QList<NewAttachment> &files)
{
    m_draft.attachments = files;
    Q_EMIT changed();
}

void IntakeForm::setNote(const QString &note)
{
    m_draft.note = note;
    Q_EMIT changed();
}

void IntakeForm::setCategory(const QString &code)
{
    const Catalog *scheme = categoryScheme();
    const auto path = scheme ? scheme->path(code) : QList<const CatalogEntry *>();
    m_draft.ticket.category = path.isEmpty() ? code : path.first()->code;
    m_draft.ticket.subcategory = path.size() > 1 ? path.last()->code : QString();
    if (code.isEmpty()) { // nothing is graded that is not classified
        m_draft.ticket.level.clear();
        m_draft.ticket.majorCriteria.clear();
    }
    follow(u"category"_s);
    Q_EMIT structureChanged();
    Q_EMIT changed();
}

QString IntakeForm::categoryCode() const
{
    return m_draft.ticket.subcategory.isEmpty() ? m_draft.ticket.category : m_draft.ticket.subcategory;
}

// What a change of one field means for others; an empty key: everything may have changed.
void IntakeForm::follow(const QString &key)
{
    Ticket &ticket = m_draft.ticket;
    if (key == "category_scheme"_L1) { // codes of another scheme mean nothing here
        ticket.category.clear();
        ticket.subcategory.clear();
        ticket.level.clear();
    }
    if (key == "major_criteria"_L1 && !ticket.majorCriteria.isEmpty()) {
        // One ticked criterion decides the level.
        const Catalog *criteria = m_reference.catalog(u"major_criteria"_s);
        const CatalogEntry *entry = criteria ? criteria->find(ticket.majorCriteria.first()) : nullptr;
        if (entry)
            ticket.level = entry->attributes.value("level"_L1).toString(ticket.level);
    }
    static const QSet<QString> deciding{QString(), u"kind"_s, u"channel"_s, u"category"_s, u"category_scheme"_s};
    if (!m_draft.policyByHand && deciding.contains(key)) {
        const auto proposal = m_reference.proposePolicy(ticket);
        adoptPolicy(proposal.policyId, proposal.overlays);
    }
}

void IntakeForm::adoptPolicy(const QString &id, const QStringList &overlays)
{
    Ticket &ticket = m_draft.ticket;
    const Policy *chosen = m_reference.policy(id);
    const int version = chosen ? chosen->version : 0;
    const bool same = ticket.policyId == id && ticket.overlayPolicies == overlays && ticket.policyVersion == version;
    ticket.policyId = id;
    ticket.policyVersion = version;
    ticket.overlayPolicies = overlays;
    const QString levels = chosen ? chosen->levelScheme : QString();
    if (ticket.levelScheme != levels) {
        ticket.levelScheme = levels;
        ticket.level.clear();
        ticket.majorCriteria.clear();
    }
    // A category once chosen keeps its scheme: nothing is converted from one scheme into another.
    if (ticket.category.isEmpty() && !(same && !ticket.categoryScheme.isEmpty())) {
        const QStringList offered = m_reference.organisation().categorySchemes;
        const QString own = chosen ? chosen->categoryScheme : QString();
        // A policy the clerk has chosen brings its scheme; a proposed one is held to those the organisation uses.
        const bool fits = m_draft.policyByHand || offered.isEmpty() || offered.contains(own);
        ticket.categoryScheme = own.isEmpty() || !fits ? offered.value(0, own) : own;
    }
    if (!same)
        Q_EMIT structureChanged();
}

void IntakeForm::choosePolicy(const QString &id, const QStringList &overlays)
{
    m_draft.policyByHand = true;
    adoptPolicy(id, overlays);
    Q_EMIT changed();
}

void IntakeForm::proposePolicyAgain()
{
    m_draft.policyByHand = false;
    follow({});
    Q_EMIT changed();
}

const Policy *IntakeForm::policy() const
{
    return m_reference.policy(m_draft.ticket.policyId, m_draft.ticket.policyVersion);
}

const Catalog *IntakeForm::categoryScheme() const
{
    return m_reference.catalog(m_draft.ticket.categoryScheme);
}

const Catalog *IntakeForm::levelScheme() const
{
    return m_reference.catalog(m_draft.ticket.levelScheme);
}

QList<const Catalog *> IntakeForm::categorySchemes() const
{
    QStringList ids = m_reference.organisation().categorySchemes;
    for (const QString &id : {policy() ? policy()->categoryScheme : QString(), m_draft.ticket.categoryScheme}) {
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    QList<const Catalog *> schemes;
    for (const QString &id : std::as_const(ids)) {
        if (const Catalog *scheme = m_reference.catalog(id))
            schemes.append(scheme);
    }
    return schemes;
}

QList<Choice> IntakeForm::policyChoices() const
{
    QStringList ids = m_reference.organisation().selectedPolicies;
    if (ids.isEmpty())
        ids = m_reference.policyIds();
    if (!m_draft.ticket.policyId.isEmpty() && !ids.contains(m_draft.ticket.policyId))
        ids.append(m_draft.ticket.policyId);
    QList<Choice> choices;
    for (const QString &id : std::as_const(ids)) {
        const Policy *one = m_reference.policy(id);
        if (one && one->base)
            choices.append({id, id + u"  "_s + one->name.in(uiLanguage()), one->summary.in(uiLanguage())});
    }
    return choices;
}

QList<Choice> IntakeForm::overlayChoices() const
{
    QStringList ids = m_reference.organisation().selectedPolicies;
    if (ids.isEmpty())
        ids = m_reference.policyIds();
    for (const QString &id : m_draft.ticket.overlayPolicies) {
        if (!ids.contains(id))
            ids.append(id);
    }
    QList<Choice> choices;
    for (const QString &id : std::as_const(ids)) {
        const Policy *one = m_reference.policy(id);
        if (one && !one->base)
            choices.append({id, id, one->name.in(uiLanguage()) + u'\n' + one->summary.in(uiLanguage())});
    }
    return choices;
}

QList<Choice> IntakeForm::criteriaChoices() const
{
    QList<Choice> choices;
    const Catalog *criteria = m_reference.catalog(u"major_criteria"_s);
    if (!criteria || m_draft.ticket.levelScheme.isEmpty())
        return choices;
    for (const CatalogEntry &entry : criteria->entries) {
        if (entry.attributes.value("scheme"_L1).toString() == m_draft.ticket.levelScheme)
            choices.append({entry.code, entry.name.in(uiLanguage()), entry.hint.in(uiLanguage())});
    }
    return choices;
}

QSet<QString> IntakeForm::required() const
{
    // Without these no complaint can be worked on, whatever the policy says.
    QSet<QString> keys{u"kind"_s, u"channel"_s, u"title"_s, u"policy_id"_s};
    if (!m_draft.ticket.anonymous)
        keys.insert(u"customer_id"_s);
    const auto add = [&keys](const Policy *one) {
        if (one)
            keys.unite(QSet<QString>(one->required.begin(), one->required.end()));
    };
    add(policy());
    for (const QString &overlay : m_draft.ticket.overlayPolicies)
        add(m_reference.policy(overlay));
    if (m_draft.ticket.anonymous)
        keys.remove(u"customer_id"_s);
    return keys;
}

bool IntakeForm::wantsProductBlock() const
{
    return required().intersects(QSet<QString>(productFields().begin(), productFields().end()));
}

bool IntakeForm::canGrade() const
{
    return !m_draft.ticket.category.isEmpty() && levelScheme();
}

Findings IntakeForm::findings() const
{
    Findings found;
    for (auto it = m_draft.unread.cbegin(); it != m_draft.unread.cend(); ++it)
        found.append({Finding::Severity::Error, u"value-unreadable"_s, it.key(), {it.value()}});
    for (const Finding &finding : m_tickets.checkRegistration(m_draft.toRegistration())) {
        if (!m_draft.unread.contains(finding.where))
            found.append(finding);
    }
    return found;
}

ClockResults IntakeForm::clocks() const
{
    return m_tickets.previewClocks(m_draft.ticket);
}

QList<SearchService::Suggestion> IntakeForm::proposals()
{
    const QString text = (m_draft.ticket.title + u'\n' + m_draft.ticket.narrative).trimmed();
    if (text.size() < 4 || m_draft.ticket.categoryScheme.isEmpty())
        return {};
    const auto found = m_search.suggestCategories(m_draft.ticket.categoryScheme, text);
    m_draft.ticket.proposedCategory = found.isEmpty() ? QString() : found.first().code;
    return found;
}

QList<TicketRow> IntakeForm::earlierTickets() const
{
    return m_draft.customer.id.isNull() ? QList<TicketRow>() : m_customers.earlierTickets(m_draft.customer.id, 8);
}

QList<TicketRow> IntakeForm::similarOpenTickets() const
{
    QList<TicketRow> open;
    const QString text = m_draft.ticket.title + m_draft.ticket.product + m_draft.ticket.batch;
    if (text.trimmed().size() < 2)
        return open;
    for (const TicketRow &row : m_search.similarTickets(m_draft.ticket, 8)) {
        if (!isFinished(row.state))
            open.append(row);
    }
    return open;
}

} // namespace kesu
