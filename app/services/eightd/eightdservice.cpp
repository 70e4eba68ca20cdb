#include "eightd/eightdservice.h"

#include <QJsonDocument>

#include "base/servicecontext.h"
#include "base/writesession.h"
#include "eightd/eightdcarry.h"
#include "eightd/eightdchanges.h"
#include "eightd/eightdclocks.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdjson.h"
#include "eightd/eightdstore.h"
#include "eightd/formnumbers.h"
#include "eightd/reviewtools.h"
#include "history/historystore.h"
#include "reference/referencelibrary.h"
#include "tickets/ticketreader.h"
#include "tickets/ticketstore.h"
#include "tickets/ticketwriter.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// What is written by steps of their own, not by editing.
EightD withStepsOf(EightD edited, const EightD &stored)
{
    edited.id = stored.id;
    edited.number = stored.number;
    edited.ticket = stored.ticket;
    edited.state = stored.state;
    edited.closedOn = stored.closedOn;
    edited.ineffectiveReason = stored.ineffectiveReason;
    edited.approvals = stored.approvals;
    edited.decisions = stored.decisions;
    edited.acceptedFindings = stored.acceptedFindings;
    edited.revisions = stored.revisions;
    return edited;
}

template<typename Part>
Part next(const QList<Part> &parts, const QString &id)
{
    Part part;
    part.id = id;
    part.position = parts.isEmpty() ? 1 : parts.last().position + 1;
    return part;
}

TicketEvent eventAt(EventType type, Instant at)
{
    TicketEvent event;
    event.type = type;
    event.at = at;
    return event;
}

Error isEmptyText(const QString &where)
{
    return {ErrorKind::BadInput, u"empty-text"_s, where, {}};
}

} // namespace

EightDService::EightDService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) {}

EightDService::~EightDService() = default;

Result<EightDView> EightDService::create(const TicketId &ticket, const EightD &given)
{
    const auto view = TicketReader(m_context).view(ticket);
    if (!view)
        return view.error();
    const QTimeZone zone = m_context.library().timeZone();
    EightD report = withFreshIds(given, [this] { return m_context.newId(); });
    report.id = EightDId(m_context.newId());
    report.ticket = ticket.text();
    report.state = EightDState::Open;
    report.closedOn.reset();
    report.approvals.clear();
    report.revisions.clear();
    carryTicketFacts(view->facts.ticket, view->customer, zone, report);
    settleParts(report, [this] { return m_context.newId(); }); // else the first save would number every list
    if (!report.openedOn)
        report.openedOn = m_context.now().toUtc().toTimeZone(zone).date();
    if (report.responsible.isEmpty())
        report.responsible = m_context.actor().staff.text();

    auto writer = TicketWriter::begin(m_context, u"eight_d.create"_s, ticket);
    if (!writer)
        return writer.error();
    writer->session().note(u"eight_d"_s, report.id.text());
    const auto number = takeFormNumber(m_context, writer->session(), u"8D"_s, view->facts.ticket.branch);
    if (!number)
        return number.error();
    report.number = *number;
    if (const auto stored = EightDStore(m_context.store()).insert(writer->session(), report); !stored)
        return stored.error();
    if (!report.repeatOf.isEmpty()) {
        if (const auto marked = markRecurred(*writer, report.repeatOf, report.number); !marked)
            return marked.error();
    }
    if (const auto done = writer->commit(); !done)
        return done.error();
    Q_EMIT eightDChanged(report.id, ticket);
    return load(report.id);
}

Result<EightDView> EightDService::load(const EightDId &id) const
{
    auto loaded = EightDStore(m_context.store()).load(id);
    if (!loaded)
        return loaded.error();
    return EightDView{std::move(loaded->report), std::move(loaded->seen)};
}

Result<EightDId> EightDService::find(const QString &number) const
{
    const EightDStore store(m_context.store());
    const auto own = store.findByNumber(number.trimmed());
    if (own || own.error().kind != ErrorKind::NotFound)
        return own;
    const auto ticket = TicketStore(m_context.store()).findByNumber(number.trimmed());
    if (!ticket)
        return own.error();
    const auto reports = store.ofTicket(ticket->text());
    if (!reports)
        return reports.error();
    return reports->isEmpty() ? Result<EightDId>(own.error()) : Result<EightDId>(reports->first().id);
}

QList<EightDLine> EightDService::ofTicket(const TicketId &ticket) const
{
    return EightDStore(m_context.store()).ofTicket(ticket.text()).value_or({});
}

QList<EightDLine> EightDService::all() const
{
    return EightDStore(m_context.store()).all().value_or({});
}

Result<EightDView> EightDService::save(const EightD &before, const EightD &after, const EightDSeen &seen,
                                       const QString &reason)
{
    EightD edited = withStepsOf(after, before);
    settleParts(edited, [this] { return m_context.newId(); });
    if (differences(before, edited).isEmpty())
        return load(before.id);
    const TicketId ticket(before.ticket);
    auto writer = TicketWriter::begin(m_context, u"eight_d.edit"_s, ticket);
    if (!writer)
        return writer.error();
    writer->session().note(u"eight_d"_s, before.id.text());
    const auto updated = EightDStore(m_context.store()).update(writer->session(), before, edited, &seen, reason);
    if (!updated)
        return updated.error();
    if (edited.repeatOf != before.repeatOf && !edited.repeatOf.isEmpty()) {
        if (const auto marked = markRecurred(*writer, edited.repeatOf, edited.number); !marked)
            return marked.error();
    }
    if (const auto done = writer->commit(); !done)
        return done.error();
    Q_EMIT eightDChanged(before.id, ticket);
    return load(before.id);
}

Result<void> EightDService::write(const EightDId &id, const QString &action, const Change &change,
                                  const QString &reason, const TicketEvents &events)
{
    const auto view = load(id);
    if (!view)
        return view.error();
    EightD after = view->report;
    if (const auto changed = change(after); !changed)
        return changed;
    const TicketId ticket(after.ticket);
    auto writer = TicketWriter::begin(m_context, action, ticket);
    if (!writer)
        return writer.error();
    writer->session().note(u"eight_d"_s, id.text());
    const auto stored = EightDStore(m_context.store())
                            .update(writer->session(), view->report, after, nullptr, reason);
    if (!stored)
        return stored;
    if (const auto added = writer->add(events); !added)
        return added;
    if (const auto done = writer->commit(); !done)
        return done;
    Q_EMIT eightDChanged(id, ticket);
    return {};
}

Result<void> EightDService::markRecurred(TicketWriter &writer, const QString &earlier, const QString &reason)
{
    const EightDStore store(m_context.store());
    const auto loaded = store.load(EightDId(earlier));
    if (!loaded)
        return loaded.error();
    EightD after = loaded->report;
    if (after.state != EightDState::Closed)
        return {};
    after.state = EightDState::Ineffective;
    after.ineffectiveReason = reason;
    return store.update(writer.session(), loaded->report, after, nullptr, reason);
}

QList<ReviewedFinding> EightDService::review(const EightD &report) const
{
    QList<ReviewedFinding> reviewed;
    for (const Finding &finding : reviewEightD(report, reviewTools())) {
        const AcceptedFinding *accepted = acceptanceOf(report, finding);
        reviewed.append({finding, accepted ? std::optional(*accepted) : std::nullopt});
    }
    return reviewed;
}

Result<void> EightDService::acceptFinding(const EightDId &id, const QString &identity, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return isEmptyText(u"reason"_s);
    return write(id, u"eight_d.accept_finding"_s, [&](EightD &report) -> Result<void> {
        const Findings all = reviewEightD(report, reviewTools()) + kesu::closingFindings(report, reviewTools());
        const bool found = std::any_of(all.cbegin(), all.cend(), [&identity](const Finding &finding) {
            return finding.identity() == identity;
        });
        if (!found)
            return Error{ErrorKind::NotFound, u"no-such-finding"_s, identity, {identity}};
        AcceptedFinding accepted = next(report.acceptedFindings, m_context.newId());
        accepted.identity = identity;
        accepted.reason = reason;
        accepted.staff = m_context.actor().staff.text();
        accepted.at = m_context.now();
        report.acceptedFindings.append(accepted);
        return {};
    }, reason);
}

Result<void> EightDService::withdrawAcceptance(const EightDId &id, const QString &identity)
{
    return write(id, u"eight_d.withdraw_acceptance"_s, [&](EightD &report) -> Result<void> {
        report.acceptedFindings.removeIf([&](const AcceptedFinding &each) { return each.identity == identity; });
        return {};
    });
}

Result<qint64> EightDService::freeze(const EightDId &id, ReportStage stage, const QString &note)
{
    const bool final = stage == ReportStage::Final;
    TicketEvents events{eventAt(final ? EventType::FinalReply : EventType::InterimReply, m_context.now())};
    if (final)
        events.append(eventAt(EventType::ReportSubmitted, m_context.now()));
    qint64 number = 0;
    const auto done = write(id, u"eight_d.freeze"_s, [&](EightD &report) -> Result<void> {
        report.stage = stage;
        Revision revision = next(report.revisions, m_context.newId());
        number = report.revisions.isEmpty() ? 1 : report.revisions.last().number + 1;
        revision.number = number;
        revision.stage = stage;
        revision.at = m_context.now();
        revision.staff = m_context.actor().staff.text();
        revision.note = note;
        revision.contentHash = contentHash(report);
        revision.body = QString::fromUtf8(QJsonDocument(eightdjson::toJson(report)).toJson(QJsonDocument::Compact));
        report.revisions.append(revision);
        return {};
    }, note, events);
    return done ? Result<qint64>(number) : done.error();
}

Result<EightD> EightDService::revision(const EightDId &id, qint64 number) const
{
    const auto view = load(id);
    if (!view || number == 0)
        return view ? Result<EightD>(view->report) : view.error();
    for (const Revision &revision : view->report.revisions) {
        if (revision.number != number)
            continue;
        auto frozen = eightdjson::fromJson(QJsonDocument::fromJson(revision.body.toUtf8()).object());
        if (frozen)
            frozen->id = id;
        return frozen;
    }
    return Error{ErrorKind::NotFound, u"no-such-revision"_s, QString::number(number), {QString::number(number)}};
}

Result<void> EightDService::recordDecision(const EightDId &id, bool accepted, const QString &reason, const QString &by)
{
    if (!accepted && reason.trimmed().isEmpty())
        return isEmptyText(u"reason"_s);
    return write(id, u"eight_d.decision"_s, [&](EightD &report) -> Result<void> {
        CustomerDecision decision = next(report.decisions, m_context.newId());
        decision.revision = report.revisions.isEmpty() ? 0 : report.revisions.last().number;
        decision.accepted = accepted;
        decision.reason = reason;
        decision.by = by;
        decision.at = m_context.now();
        report.decisions.append(decision);
        return {};
    }, reason);
}

Result<void> EightDService::stamp(const EightDId &id, EventType type, Instant at)
{
    return write(id, u"eight_d.stamp"_s, [](EightD &) { return Result<void>(); }, {}, {eventAt(type, at)});
}

Findings EightDService::closingFindings(const EightD &report) const
{
    return kesu::closingFindings(report, reviewTools());
}

Result<void> EightDService::close(const EightDId &id)
{
    return write(id, u"eight_d.close"_s, [this](EightD &report) -> Result<void> {
        for (const Finding &finding : closingFindings(report)) {
            if (finding.severity == Finding::Severity::Error)
                return Error{ErrorKind::Refused, finding.code, finding.where, finding.args};
        }
        report.state = EightDState::Closed;
        report.closedOn = m_context.now().toUtc().toTimeZone(m_context.library().timeZone()).date();
        return {};
    });
}

Result<void> EightDService::reopen(const EightDId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return isEmptyText(u"reason"_s);
    return write(id, u"eight_d.reopen"_s, [](EightD &report) -> Result<void> {
        report.state = EightDState::Open;
        report.closedOn.reset();
        return {};
    }, reason);
}

Result<void> EightDService::markIneffective(const EightDId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return isEmptyText(u"reason"_s);
    return write(id, u"eight_d.ineffective"_s, [&reason](EightD &report) -> Result<void> {
        if (report.state != EightDState::Closed)
            return Error{ErrorKind::Refused, u"eight-d-not-closed"_s, {}, {report.number}};
        report.state = EightDState::Ineffective;
        report.ineffectiveReason = reason;
        return {};
    }, reason);
}

QList<FieldChange> EightDService::history(const QString &entity, const QString &recordId, const QString &field) const
{
    QList<FieldChange> changes;
    for (const HistoryEntry &entry : HistoryStore(m_context.store()).of(entity, recordId, field).value_or({})) {
        changes.append({entry.field, entry.before, entry.after, entry.at,
                        m_context.library().staffName(StaffId(entry.user)), entry.device, entry.reason});
    }
    return changes;
}

ClockResults EightDService::clocks(const EightD &report, Instant at) const
{
    const auto facts = TicketReader(m_context).facts(TicketId(report.ticket));
    return facts ? eightDClocks(m_context.library(), report, facts->value.ticket, facts->value.events, at)
                 : ClockResults();
}

} // namespace kesu
