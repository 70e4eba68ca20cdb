#include "demo/demoworld.h"

#include <QJsonDocument>

#include "base/servicecontext.h"
#include "calendars/compiledcalendar.h"
#include "demo/demophoto.h"
#include "drafts/draftservice.h"
#include "reference/referencelibrary.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qint64 hour = 3600;
constexpr int days = 2 * 365;
constexpr int ticketsWithStories = 40; // a demo smaller than that tells none of the quality stories

// States in which somebody has to do something, so that a fresh demo shows each of them.
const QList<TicketState> openStates{
    TicketState::Registered,    TicketState::Accepted, TicketState::Classified, TicketState::Assigned,
    TicketState::Investigating, TicketState::Proposed, TicketState::Executing,  TicketState::Suspended,
    TicketState::FedBack,       TicketState::Revisited,
};
constexpr std::ptrdiff_t splitParts = 2; // of a ticket that is split, see inputFor()
const QList<TicketState> endStates{TicketState::Rejected, TicketState::Merged, TicketState::Split,
                                   TicketState::Transferred, TicketState::Closed};

// When the counters are closed, the hotline and the app are not.
const QStringList nightChannels{u"hotline_10000"_s, u"mobile_app"_s, u"online_service"_s};

bool isNight(QTime time)
{
    return time < QTime(8, 0) || time > QTime(21, 0);
}

Error brokenStory(const QString &move, const Error &cause)
{
    return {ErrorKind::Internal, u"demo-step-refused"_s, move,
            QStringList{cause.code, cause.where} + cause.args};
}

// What was a question is now a complaint about how it was answered.
void becomeComplaint(DemoScenario::Told &told)
{
    told.ticket.categoryScheme = u"TX-14"_s;
    told.category = u"service"_s;
    told.subcategory = u"service_mismatch"_s;
    told.ticket.levelScheme = u"SV-09"_s;
    told.level = u"level3"_s;
    told.handling.insert(u"responsible_party"_s, u"company"_s);
}

} // namespace

DemoWorld::DemoWorld(Workspace &workspace, WalkingTime &time, const DemoOptions &options, Instant now)
    : m_workspace(workspace), m_time(time), m_options(options), m_end(now), m_random(options.seed), m_people(m_random),
      m_scenarios(DemoScenario::load())
{
}

Result<void> DemoWorld::setUp()
{
    ReferenceService &reference = m_workspace.reference();
    if (!m_workspace.isSetUp()) {
        Organisation organisation;
        organisation.name = u"盛和生活集团"_s;
        organisation.type = u"service"_s;
        organisation.branchCode = m_options.branch;
        organisation.branchName = u"华东客户服务中心"_s;
        organisation.phone = u"400-000-0000"_s;
        organisation.address = u"上海市示范区建设路 88 号"_s;
        organisation.timeZone = u"Asia/Shanghai"_s;
        organisation.officeCalendar = u"cn-office"_s;
        organisation.defaultPolicy = u"SVC-3.1"_s;
        organisation.defaultOverlays = QStringList{u"SVC-3.2"_s};
        organisation.selectedPolicies = QStringList{u"SVC-3.1"_s, u"TEL-1.3"_s, u"MFG-8D"_s, u"CT-2021"_s};
        organisation.categorySchemes = QStringList{u"TX-14"_s, u"TX-01"_s, u"TX-10"_s, u"TX-06"_s};
        organisation.deviceLetter = m_options.deviceLetter;
        if (const auto saved = reference.saveOrganisation(organisation); !saved)
            return saved;
    }
    if (const auto saved = reference.saveDepartments(DemoPeople::departments()); !saved)
        return saved;
    for (StaffMember member : DemoPeople::staff(reference.organisation().branchCode)) {
        const auto id = reference.saveStaff(member);
        if (!id)
            return id.error();
        member.id = *id;
        m_staff.append(member);
    }
    m_quality.emplace(m_workspace, m_staff);
    if (m_options.tickets >= ticketsWithStories) {
        m_stories = DemoStory::load();
        if (const auto given = m_quality->givePasswords(); !given)
            return given;
    }
    // This office stops the clock while it waits for the customer: its own version of the policy says so.
    Policy pausing = *reference.policy(u"SVC-3.1"_s);
    pausing.pausing.allowed = true;
    return reference.savePolicy(QJsonDocument(toJson(pausing)).toJson());
}

const DemoScenario *DemoWorld::chooseScenario(int month)
{
    double total = 0;
    for (const DemoScenario &scenario : std::as_const(m_scenarios))
        total += m_told.contains(&scenario) ? 0 : scenario.weightIn(month);
    double left = m_random.generateDouble() * total;
    for (const DemoScenario &scenario : std::as_const(m_scenarios)) {
        if (m_told.contains(&scenario))
            continue;
        left -= scenario.weightIn(month);
        if (left <= 0) {
            if (scenario.once())
                m_told.insert(&scenario);
            return &scenario;
        }
    }
    return &m_scenarios.first();
}

const DemoScenario *DemoWorld::scenarioOf(const QString &policy) const
{
    const auto found = std::find_if(m_scenarios.cbegin(), m_scenarios.cend(), [&policy](const DemoScenario &scenario) {
        return scenario.policy() == policy && !scenario.once();
    });
    return found == m_scenarios.cend() ? &m_scenarios.first() : &*found;
}

Instant DemoWorld::someTimeOf(QDate day)
{
    const int second = 8 * 3600 + 1800 + m_random.bounded(10 * 3600); // counters and lines, 8:30 to 18:30
    const QTimeZone zone = m_workspace.context().library().timeZone();
    return Instant::from(day.startOfDay(zone)).plusSeconds(second);
}

void DemoWorld::planArrivals()
{
    const int recent = std::min(m_options.tickets, std::max(20, m_options.tickets / 10));
    const QDate today = m_end.toUtc().date();
    planStories();
    while (static_cast<int>(m_cases.size()) < m_options.tickets - recent) {
        const QDate day = today.addDays(-5 - m_random.bounded(days - 5));
        if (day.dayOfWeek() == Qt::Sunday && m_random.bounded(3) > 0)
            continue;
        const DemoScenario *scenario = chooseScenario(day.month());
        m_cases.push_back({scenario, wholeCourse(*scenario, m_random), false, someTimeOf(day), {}, {}, {}, {},
                           nullptr});
    }
    for (int i = 0; i < recent; ++i) {
        // Now and then an end, otherwise every open state in turn; some just in, some due soon, some overdue.
        const bool ended = i % 4 == 3;
        const TicketState state = ended ? endStates.at(i / 4 % endStates.size())
                                        : openStates.at((i - i / 4) % openStates.size());
        const double age = i % 3 == 0 ? 0.4 + m_random.generateDouble() : i % 3 == 1 ? 5.0 + m_random.bounded(12)
                                                                                     : 26.0 + m_random.bounded(60);
        const DemoScenario *scenario = state == TicketState::Suspended || ended ? scenarioOf(u"SVC-3.1"_s)
                                       : i % 5 == 0                             ? scenarioOf(u"MFG-8D"_s)
                                       : i % 5 == 1                             ? scenarioOf(u"TEL-1.3"_s)
                                                                                : chooseScenario(today.month());
        if (scenario->kind() != TicketKind::Complaint)
            scenario = scenarioOf(u"TEL-1.3"_s);
        m_cases.push_back({scenario, courseUntil(*scenario, state), true,
                           m_end.plusSeconds(-static_cast<qint64>(age * hour)), {}, {}, {}, {}, nullptr});
    }
    makeRoomForParts();
    for (size_t i = 0; i < m_cases.size(); ++i)
        m_tasks.emplace(m_cases.at(i).received, Task{i, -1});
}

void DemoWorld::planStories()
{
    const CompiledCalendar &office = m_workspace.context().library().office();
    for (const DemoStory &story : std::as_const(m_stories)) {
        m_cases.push_back({&story.scenario, story.moves, false, story.received(m_end, office), {}, {}, {}, {}, &story});
    }
}

// The parts of a split are tickets as well: as many plain stories are left out, old ones first.
void DemoWorld::makeRoomForParts()
{
    const auto isSplit = [](const Case &one) {
        return std::any_of(one.moves.cbegin(), one.moves.cend(), [](const DemoMove &move) { return move.code == "split"_L1; });
    };
    auto surplus = splitParts * std::count_if(m_cases.cbegin(), m_cases.cend(), isSplit);
    for (const bool recent : {false, true}) {
        for (size_t i = m_cases.size(); i-- > 0 && surplus > 0;) {
            if (m_cases.at(i).recent != recent || m_cases.at(i).story || isSplit(m_cases.at(i)))
                continue;
            m_cases.erase(m_cases.begin() + static_cast<std::ptrdiff_t>(i));
            --surplus;
        }
    }
}

Result<void> DemoWorld::live(const std::function<void(int)> &progress)
{
    int registered = 0;
    while (!m_tasks.empty()) {
        const auto [at, task] = *m_tasks.begin();
        m_tasks.erase(m_tasks.begin());
        if (at > m_end)
            break;
        if (const auto done = qualityUntil(at); !done)
            return done;
        m_time.walkTo(at);
        Case &one = m_cases.at(task.index);
        if (task.move < 0) {
            if (const auto done = registerCase(one); !done)
                return brokenStory(u"register"_s, done.error());
            if (progress)
                progress(++registered * 100 / m_options.tickets);
        } else if (const auto done = move(one, one.moves.at(task.move).code); !done) {
            return brokenStory(one.moves.at(task.move).code, done.error());
        }
        scheduleNext(task.index, task.move + 1);
    }
    if (const auto done = qualityUntil(m_end); !done)
        return done;
    m_time.walkTo(m_end);
    workAs(m_staff.first());
    m_workspace.setActor(m_workspace.actor());
    DraftService &drafts = m_workspace.drafts();
    return drafts.save({drafts.newId(), u"intake"_s, {}, u"路由器退货（客户在等）"_s,
                        {{u"title"_s, u"路由器退货"_s}, {u"narrative"_s, u"客户到店，称购买三天即无法联网"_s}}, {}});
}

Result<void> DemoWorld::qualityUntil(Instant at)
{
    while (m_quality->next() && *m_quality->next() <= at) {
        m_time.walkTo(*m_quality->next());
        if (const auto done = m_quality->doNext(); !done)
            return brokenStory(u"quality"_s, done.error());
    }
    return {};
}

void DemoWorld::scheduleNext(size_t index, qsizetype done)
{
    const Case &one = m_cases.at(index);
    if (done >= one.moves.size())
        return;
    Instant at;
    if (one.recent) {
        const qint64 span = m_end.seconds() - one.received.seconds() - 60;
        at = one.received.plusSeconds(span * (done + 1) / (one.moves.size() + 1));
    } else {
        at = m_time.now().plusSeconds(static_cast<qint64>(one.moves.at(done).hours * hour));
        if (one.moves.at(done).code != "respond"_L1) // the late shift still calls back the same evening
            at = m_workspace.context().library().office().nextOpen(at).value_or(at);
        at = at.plusSeconds(m_random.bounded(600));
    }
    m_tasks.emplace(at, Task{index, done});
}

void DemoWorld::workAs(const StaffMember &member)
{
    m_workspace.context().setActor({member.id, member.name, member.roles, member.branch, member.department});
}

const StaffMember &DemoWorld::workerFor(const Case &one, const QString &code) const
{
    static const QStringList handling{u"start"_s, u"note"_s, u"propose"_s, u"execute"_s, u"complete"_s, u"fill"_s,
                                      u"implement"_s, u"verify"_s};
    static const QStringList deciding{u"archive"_s, u"merge"_s, u"split"_s, u"transfer"_s, u"extend"_s, u"reopen"_s};
    if (deciding.contains(code))
        return m_staff.first();
    return handling.contains(code) ? one.handler : one.clerk;
}

Result<void> DemoWorld::registerCase(Case &one)
{
    one.told = one.scenario->tell(m_random, m_time.now());
    one.clerk = m_staff.at(1 + m_random.bounded(3));
    one.handler = one.clerk;
    for (const StaffMember &member : std::as_const(m_staff)) {
        if (member.department == one.scenario->department())
            one.handler = member;
    }
    Registration registration;
    registration.ticket = one.told.ticket;
    registration.ticket.receivedAt = m_time.now();
    if (isNight(m_time.now().toUtc().toTimeZone(m_workspace.context().library().timeZone()).time()))
        registration.ticket.channel = nightChannels.at(m_random.bounded(nightChannels.size()));
    registration.customer = one.scenario->isBusiness() ? m_people.firm() : m_people.person(one.scenario->person());
    registration.ticket.contactPerson = registration.customer.contactPerson;
    if (one.scenario->wantsPhoto() && m_random.bounded(3) > 0)
        registration.attachments = {{{}, demoPhoto(m_random), u"现场照片.png"_s, {}, u"defect_photo"_s, u"客户提供"_s}};
    if (m_random.bounded(6) == 0)
        registration.note = u"客户情绪较激动，请优先联系。"_s;
    workAs(one.clerk);
    const auto view = m_workspace.tickets().registerTicket(registration);
    if (!view)
        return view.error();
    one.id = view->facts.ticket.id;
    m_registered.append(one.id);
    Customer stored = registration.customer;
    stored.id = view->facts.ticket.customerId;
    m_people.remember(stored);
    if (one.story)
        m_quality->begin(*one.story, one.id, m_time.now());
    return {};
}

Result<void> DemoWorld::move(Case &one, const QString &code)
{
    workAs(workerFor(one, code));
    static const QStringList byHandMoves{u"respond"_s, u"note"_s, u"quality"_s, u"reply_interim"_s, u"reply_final"_s,
                                         u"fill"_s, u"implement"_s, u"verify"_s};
    if (byHandMoves.contains(code))
        return byHand(one, code);
    TransitionInput input{inputFor(code, one.told, m_random), {}};
    if (code == "assign"_L1 || code == "forward"_L1 || code == "start"_L1) {
        // What is forwarded lay with the wrong desk first.
        const bool astray = code == "assign"_L1 && one.moves.contains(DemoMove{u"forward"_s, 0});
        const StaffMember &who = astray ? m_staff.first() : one.handler;
        input.values.insert(u"handling_owner"_s, who.id.text());
        input.values.insert(u"handling_department"_s, who.department);
    }
    if (code == "assign"_L1 && one.told.ticket.sensitive)
        input.values.insert(u"leader_in_charge"_s, m_staff.first().name);
    if (code == "close"_L1 && one.moves.contains(DemoMove{u"attempt"_s, 0}))
        input.values.insert(u"revisit_waiver"_s, u"unreachable"_s);
    if (code == "merge"_L1) {
        const TicketId leading = newestOpenBeside(one.id);
        if (leading.isNull())
            return {}; // then it goes on by itself
        input.values.insert(u"merged_into"_s, leading.text());
    }
    if (code == "convert"_L1)
        becomeComplaint(one.told);
    if (one.scenario->isMalicious() && code == "propose"_L1)
        input.values.insert(u"malicious"_s, true);
    const auto done = m_workspace.tickets().perform(one.id, code, input);
    return done && code == "split"_L1 ? settleParts(one) : done;
}

// What was split off is soon done with.
Result<void> DemoWorld::settleParts(const Case &one)
{
    const auto view = m_workspace.tickets().load(one.id);
    if (!view)
        return view.error();
    for (const TicketLink &link : view->links) {
        const TransitionInput input{inputFor(u"settle"_s, one.told, m_random), {}};
        if (link.relation != TicketLink::Relation::Part)
            continue;
        if (const auto settled = m_workspace.tickets().perform(link.ticket, u"settle"_s, input); !settled)
            return settled;
    }
    return {};
}

TicketId DemoWorld::newestOpenBeside(const TicketId &id) const
{
    const auto open = std::find_if(m_registered.crbegin(), m_registered.crend(), [&](const TicketId &known) {
        if (known == id)
            return false;
        const auto view = m_workspace.tickets().load(known);
        return view && !isFinished(view->facts.ticket.state);
    });
    return open == m_registered.crend() ? TicketId() : *open;
}

Result<void> DemoWorld::contact(const Case &one, const QString &purpose, const QString &text)
{
    Contact contact;
    contact.ticket = one.id;
    contact.purpose = purpose;
    contact.way = one.scenario->isBusiness() ? u"email"_s : u"phone"_s;
    contact.text = text;
    return m_workspace.tickets().addContact(contact);
}

Result<void> DemoWorld::byHand(Case &one, const QString &code)
{
    static const QStringList notes{u"已调取当日监控与系统日志。"_s, u"与客户约定明天上午再联系。"_s, u"已电话核实，情况属实。"_s,
                                   u"配件已申请，预计两天到货。"_s, u"同类问题上月发生过两次，建议一并分析。"_s};
    TicketService &tickets = m_workspace.tickets();
    if (code == "respond"_L1)
        return contact(one, u"first_response"_s, u"致电客户确认情况，告知处理流程与预计时间。"_s);
    if (code == "reply_interim"_L1)
        return contact(one, u"interim_reply"_s,
                       u"回复临时措施："_s + one.told.handling.value(u"interim_measure"_s).toString());
    if (code == "reply_final"_L1)
        return contact(one, u"final_reply"_s, u"提交 8D 报告，说明原因与长久措施。"_s);
    if (code == "note"_L1)
        return tickets.addNote(one.id, notes.at(m_random.bounded(notes.size())));
    if (code == "quality"_L1)
        return tickets.addEvent(one.id, EventType::PassedToQuality, m_time.now());
    if (code == "implement"_L1)
        return tickets.addEvent(one.id, EventType::MeasureImplemented, m_time.now());
    if (code == "verify"_L1)
        return tickets.addEvent(one.id, EventType::MeasureVerified, m_time.now());
    const auto view = tickets.load(one.id);
    if (!view)
        return view.error();
    QVariantMap fields;
    for (const QString &key : {u"interim_measure"_s, u"corrective_action"_s, u"preventive_action"_s,
                               u"stock_disposal"_s, u"verification"_s, u"effect"_s, u"standard_document"_s})
        fields.insert(key, one.told.handling.value(key));
    return tickets.edit(one.id, fields, view->version);
}

} // namespace kesu
