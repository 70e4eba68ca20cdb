// A store of any size to look at screens with, faster than the services could fill it: make_store FOLDER [TICKETS].
// By default 200,000 tickets, three in a hundred of them open, of a fifth as many customers, over three years.
#include <QCoreApplication>

#include <cstdio>

#include "base/servicecontext.h"
#include "base/store.h"
#include "base/writesession.h"
#include "chinesetexts.h"
#include "customers/customerstore.h"
#include "reference/referenceservice.h"
#include "tickets/partstores.h"
#include "tickets/ticketliststore.h"
#include "tickets/ticketstore.h"
#include "workspace/workspace.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

constexpr int perTransaction = 500;

class WallClock final : public TimeSource
{
public:
    Instant now() const override { return Instant::from(QDateTime::currentDateTimeUtc()); }
};

Result<StaffMember> setUp(Workspace &workspace)
{
    Organisation organisation;
    organisation.name = u"示例通信"_s;
    organisation.type = u"telecom"_s;
    organisation.branchCode = u"SH01"_s;
    organisation.timeZone = u"Asia/Shanghai"_s;
    organisation.officeCalendar = u"cn-office"_s;
    organisation.defaultPolicy = u"TEL-1.3"_s;
    organisation.deviceLetter = u"A"_s;
    if (const auto done = workspace.reference().saveOrganisation(organisation); !done)
        return done.error();
    StaffMember member;
    member.name = u"陈静"_s;
    member.roles = QStringList{u"counter"_s, u"handler"_s, u"supervisor"_s, u"administrator"_s};
    member.branch = organisation.branchCode;
    member.department = u"客户服务部"_s;
    const auto id = workspace.reference().saveStaff(member);
    if (!id)
        return id.error();
    member.id = *id;
    return member;
}

class Filler {
public:
    Filler(Store &store, const StaffMember &staff, Instant now, int count)
        : m_store(store), m_staff(staff.id), m_now(now), m_count(count)
    {
    }

    Result<void> run()
    {
        if (const auto done = m_store.relaxDurability(); !done)
            return done;
        for (int first = 0; first < m_count; first += perTransaction) {
            const int end = qMin(m_count, first + perTransaction);
            auto session = m_store.begin(m_staff.text(), receivedAt(end - 1), u"bulk"_s);
            if (!session)
                return session.error();
            for (int i = first; i < end; ++i) {
                if (const auto done = addOne(**session, i); !done)
                    return done;
            }
            if (const auto done = (*session)->commit(); !done)
                return done;
        }
        return {};
    }

private:
    Instant receivedAt(int i) const
    {
        constexpr qint64 span = 3LL * 365 * 86'400;
        return m_now.plusSeconds(-span + span * i / m_count);
    }

    Result<void> addOne(WriteSession &session, int i)
    {
        QRandomGenerator &random = m_texts.random();
        if (i % 5 == 0) {
            Customer customer;
            customer.id = CustomerId(session.newId());
            customer.name = m_texts.personName();
            customer.phone = m_texts.phone();
            if (const auto done = CustomerStore(m_store).insert(session, customer); !done)
                return done;
            m_customers.append(customer.id);
        }
        // Old tickets are done with, but for a few; of the newest most are open.
        const bool isOpen = i >= m_count - m_count / 50 || random.bounded(100) == 0;
        const Instant received = receivedAt(i);
        const Instant closed = qMin(m_now, received.plusSeconds(random.bounded(86'400, 10 * 86'400)));
        static const QList<TicketState> openStates{TicketState::Registered, TicketState::Accepted, TicketState::Assigned,
                                                   TicketState::Investigating, TicketState::Executing};
        Ticket ticket;
        ticket.id = TicketId(session.newId());
        ticket.number = u"KS-SH01-%1-A%2"_s.arg(received.toUtc().date().toString(u"yyyyMMdd"_s))
                            .arg(i % 10'000, 4, 10, QLatin1Char('0'));
        ticket.state = isOpen ? openStates.at(random.bounded(int(openStates.size()))) : TicketState::Closed;
        ticket.branch = u"SH01"_s;
        ticket.channel = i % 3 ? u"phone"_s : u"counter"_s;
        ticket.receivedAt = received;
        ticket.narrative = m_texts.narrative();
        ticket.product = m_texts.product();
        ticket.title = ticket.product + u"："_s + ticket.narrative.left(14).simplified();
        ticket.batch = m_texts.batch();
        ticket.customerId = m_customers.at(random.bounded(int(m_customers.size())));
        ticket.policyId = u"TEL-1.3"_s;
        ticket.policyVersion = 1;
        ticket.categoryScheme = u"TX-01"_s;
        ticket.category = i % 2 ? u"service_guarantee"_s : u"charging"_s;
        ticket.levelScheme = u"SV-01"_s;
        ticket.level = i % 10 ? u"ordinary"_s : u"urgent"_s;
        ticket.firstContactOwner = m_staff;
        ticket.handlingOwner = m_staff;
        if (const auto done = TicketStore(m_store).insert(session, ticket); !done)
            return done;
        QList<std::pair<EventType, Instant>> happened{{EventType::Received, received},
                                                      {EventType::Accepted, received.plusSeconds(1800)}};
        if (!isOpen)
            happened += {{EventType::ResultFedBack, closed}, {EventType::Closed, closed}};
        for (const auto &[type, at] : happened) {
            const auto done = EventStore(m_store).insert(session, ticket.id,
                                                         {session.newId(), type, at, at, m_staff.text(), m_store.device(), {}});
            if (!done)
                return done;
        }
        DueRow due;
        due.ticket = ticket.id;
        due.policy = ticket.policyId;
        due.phase = isOpen ? u"running"_s : u"met"_s;
        if (isOpen) {
            due.clock = u"resolve"_s;
            due.start = received;
            due.due = m_now.plusSeconds(random.bounded(20 * 86'400) - 5 * 86'400);
        } else {
            due.closedAt = closed;
        }
        due.levelRank = i % 10 ? 3 : 1;
        return TicketListStore(m_store.database()).putDue(due);
    }

    Store &m_store;
    StaffId m_staff;
    Instant m_now;
    int m_count;
    ChineseTexts m_texts{20261121};
    QList<CustomerId> m_customers;
};

int failed(const Error &error)
{
    std::fprintf(stderr, "make_store: %s %s\n", qPrintable(error.code), qPrintable(error.where));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: make_store FOLDER [TICKETS]\n", stderr);
        return 2;
    }
    const WallClock clock;
    const auto workspace = Workspace::open(arguments.at(1), clock);
    if (!workspace)
        return failed(workspace.error());
    const auto staff = setUp(**workspace);
    if (!staff)
        return failed(staff.error());
    const int count = arguments.value(2, u"200000"_s).toInt();
    if (const auto done = Filler((*workspace)->context().store(), *staff, clock.now(), count).run(); !done)
        return failed(done.error());
    std::printf("%d tickets\n", count);
    return 0;
}
