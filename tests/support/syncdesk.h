// A workstation for tests of syncing: a store of its own, set up as a telecom branch, and its exchange with a hub.
#pragma once

#include <QEventLoop>
#include <QTimer>

#include "service/conflictinbox.h"
#include "service/hubadministration.h"
#include "service/refusedchanges.h"
#include "service/syncservice.h"
#include "testworkspace.h"

namespace kesu::test {

// The system's clock, wrong by as much as a test wants, or standing still.
class SkewedTime final : public TimeSource
{
public:
    Instant now() const override { return standsAt.value_or(SystemTime().now()).plusSeconds(skewSeconds); }
    qint64 skewSeconds = 0;
    std::optional<Instant> standsAt;
};

class SyncDesk
{
public:
    SyncDesk() { open(); }

    void open()
    {
        workspace = TestWorkspace::must(Workspace::open(dir.path(), time));
        sync = std::make_unique<SyncService>(*workspace, time);
        if (!boss.id.isNull())
            workspace->setActor({boss.id, boss.name, boss.roles, boss.branch, boss.department});
    }
    void close()
    {
        sync.reset();
        workspace.reset();
    }
    void reopen()
    {
        close();
        open();
    }

    // The first desk of a branch says who there is; others learn it from the hub.
    void setUp(const QString &branch = QStringLiteral("SH01"))
    {
        Organisation organisation;
        organisation.name = QStringLiteral("示例通信");
        organisation.type = QStringLiteral("telecom");
        organisation.branchCode = branch;
        organisation.timeZone = QStringLiteral("Asia/Shanghai");
        organisation.officeCalendar = QStringLiteral("cn-office");
        organisation.defaultPolicy = QStringLiteral("TEL-1.3");
        organisation.deviceLetter = QStringLiteral("A");
        TestWorkspace::must(workspace->reference().saveOrganisation(organisation));
        StaffMember member;
        member.name = QStringLiteral("赵敏");
        member.roles = everyRole();
        member.branch = branch;
        member.id = TestWorkspace::must(workspace->reference().saveStaff(member));
        workAs(member);
    }
    void workAs(const StaffMember &member)
    {
        boss = member;
        workspace->setActor({member.id, member.name, member.roles, member.branch, member.department});
    }

    static QStringList everyRole()
    {
        return {QStringLiteral("counter"), QStringLiteral("handler"), QStringLiteral("supervisor"),
                QStringLiteral("quality"), QStringLiteral("manager"), QStringLiteral("administrator")};
    }

    Result<void> enrol(quint16 port, const QString &code)
    {
        HubPlace place;
        place.url = QStringLiteral("http://127.0.0.1:%1").arg(port);
        return await<void>([&](const Answer<void> &done) {
            sync->enrol(place, code, QStringLiteral("desk"), sync.get(), done);
        });
    }
    Result<void> syncNow()
    {
        return await<void>([this](const Answer<void> &done) { sync->syncNow(sync.get(), done); });
    }

    // Runs the event loop until `start`'s answer has come.
    template<typename T>
    static Result<T> await(const std::function<void(const Answer<T> &)> &start, int milliseconds = 30000)
    {
        std::optional<Result<T>> answer;
        QEventLoop loop;
        start([&](const Result<T> &result) {
            answer = result;
            loop.quit();
        });
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        if (!answer)
            loop.exec();
        return answer ? *answer : Result<T>(Error{ErrorKind::Internal, QStringLiteral("no-answer"), {}, {}});
    }

    TicketId registered(const QString &title)
    {
        Registration registration;
        Ticket &ticket = registration.ticket;
        ticket.title = title;
        ticket.narrative = QStringLiteral("昨晚起无法上网，重启光猫无效。");
        ticket.channel = QStringLiteral("phone");
        ticket.policyId = QStringLiteral("TEL-1.3");
        ticket.categoryScheme = QStringLiteral("TX-01");
        ticket.category = QStringLiteral("service_guarantee");
        ticket.levelScheme = QStringLiteral("SV-01");
        ticket.level = QStringLiteral("urgent");
        registration.customer.name = QStringLiteral("张伟");
        registration.customer.phone = QStringLiteral("13800138000");
        return TestWorkspace::must(workspace->tickets().registerTicket(registration)).facts.ticket.id;
    }
    Result<void> edit(const TicketId &id, const QString &field, const QVariant &value)
    {
        const auto seen = workspace->tickets().load(id);
        return seen ? workspace->tickets().edit(id, {{field, value}}, seen->version) : seen.error();
    }
    Ticket ticket(const TicketId &id) const { return TestWorkspace::must(workspace->tickets().load(id)).facts.ticket; }
    bool has(const TicketId &id) const { return workspace->tickets().load(id).has_value(); }

    QTemporaryDir dir;
    SkewedTime time;
    StaffMember boss;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SyncService> sync;
};

} // namespace kesu::test
