#pragma once

#include <QTemporaryDir>

#include "reference/referenceservice.h"
#include "tickets/ticketlistservice.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

namespace kesu::test {

// A clock that stands until somebody moves it. Saturday 2026-11-21 10:00 in Shanghai unless set.
class FakeTime final : public TimeSource
{
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void set(const char *iso) { m_now = *Instant::fromIso(QString::fromLatin1(iso)); }
    void advanceHours(double hours) { m_now = m_now.plusSeconds(static_cast<qint64>(hours * 3600)); }

private:
    Instant m_now = *Instant::fromIso(u"2026-11-21T02:00:00Z");
};

// A store in a folder of its own, set up as a telecom branch with three people, thrown away at the end.
class TestWorkspace
{
public:
    explicit TestWorkspace(const QString &deviceLetter = QStringLiteral("A"))
    {
        open();
        Organisation organisation;
        organisation.name = QStringLiteral("示例通信");
        organisation.type = QStringLiteral("telecom");
        organisation.branchCode = QStringLiteral("SH01");
        organisation.timeZone = QStringLiteral("Asia/Shanghai");
        organisation.officeCalendar = QStringLiteral("cn-office");
        organisation.defaultPolicy = QStringLiteral("TEL-1.3");
        organisation.deviceLetter = deviceLetter;
        must(reference().saveOrganisation(organisation));
        clerk = addStaff(QStringLiteral("陈静"), {QStringLiteral("counter"), QStringLiteral("handler")});
        manager = addStaff(QStringLiteral("赵敏"), {QStringLiteral("manager"), QStringLiteral("handler")});
        inspector = addStaff(QStringLiteral("孙岩"), {QStringLiteral("quality")});
        workAs(clerk);
    }

    void open()
    {
        auto opened = Workspace::open(dir.path(), time);
        if (!opened)
            qFatal("%s %s", qPrintable(opened.error().code), qPrintable(opened.error().where));
        workspace = std::move(*opened);
    }
    void close() { workspace.reset(); }
    void reopen()
    {
        close();
        open();
    }

    TicketService &tickets() const { return workspace->tickets(); }
    TicketListService &lists() const { return workspace->lists(); }
    ReferenceService &reference() const { return workspace->reference(); }

    StaffMember addStaff(const QString &name, const QStringList &roles)
    {
        StaffMember member;
        member.name = name;
        member.roles = roles;
        member.branch = QStringLiteral("SH01");
        member.department = QStringLiteral("客户服务部");
        member.id = must(reference().saveStaff(member));
        return member;
    }
    void workAs(const StaffMember &member)
    {
        workspace->setActor({member.id, member.name, member.roles, member.branch, member.department});
    }

    // A complaint as TEL-1.3 wants it.
    Registration complaint(const QString &title = QStringLiteral("宽带网络中断")) const
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
        return registration;
    }
    TicketId registered(const QString &title = QStringLiteral("宽带网络中断"))
    {
        return must(tickets().registerTicket(complaint(title))).facts.ticket.id;
    }

    Result<void> perform(const TicketId &id, const char *step, const QVariantMap &values = {})
    {
        return tickets().perform(id, QString::fromLatin1(step), {values, {}});
    }
    Ticket ticket(const TicketId &id) const { return must(tickets().load(id)).facts.ticket; }

    // Along the main path to the step after `last`.
    void carry(const TicketId &id, const QString &last)
    {
        const QVariantMap contact{{QStringLiteral("contact_way"), QStringLiteral("phone")},
                                  {QStringLiteral("contact_text"), QStringLiteral("已告知客户")}};
        QVariantMap fedBack = contact;
        QVariantMap revisited = contact;
        revisited.insert(QStringLiteral("satisfaction_scale"), QStringLiteral("likert5"));
        revisited.insert(QStringLiteral("satisfaction"), QStringLiteral("satisfied"));
        const QList<std::pair<const char *, QVariantMap>> way{
            {"accept", {{QStringLiteral("is_specific"), true}, {QStringLiteral("is_legitimate"), true},
                        {QStringLiteral("is_lawful"), true}, {QStringLiteral("valid"), true}}},
            {"classify", {{QStringLiteral("category"), QStringLiteral("service_guarantee")},
                          {QStringLiteral("scope_of_impact"), QStringLiteral("一户")},
                          {QStringLiteral("difficulty"), QStringLiteral("ordinary")}}},
            {"assign", {{QStringLiteral("handling_owner"), clerk.id.text()},
                        {QStringLiteral("handling_department"), QStringLiteral("网络部")}}},
            {"start", {}},
            {"propose", {{QStringLiteral("solution"), QStringLiteral("更换光猫")}}},
            {"execute", {{QStringLiteral("consent"), true}}},
            {"complete", {{QStringLiteral("result"), QStringLiteral("已恢复")},
                          {QStringLiteral("responsible_party"), QStringLiteral("company")}}},
            {"feed_back", fedBack},
            {"revisit", revisited},
            {"close", {{QStringLiteral("closing_note"), QStringLiteral("设备老化，已更换")}}},
        };
        for (const auto &[step, values] : way) {
            time.advanceHours(0.25);
            const auto done = perform(id, step, values);
            if (!done)
                qFatal("%s: %s @%s", step, qPrintable(done.error().code), qPrintable(done.error().where));
            if (last == QLatin1String(step))
                return;
        }
    }

    template<typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s @%s %s", qPrintable(result.error().code), qPrintable(result.error().where),
                   qPrintable(result.error().args.join(QLatin1Char(' '))));
        return std::move(result).value();
    }
    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s @%s %s", qPrintable(result.error().code), qPrintable(result.error().where),
                   qPrintable(result.error().args.join(QLatin1Char(' '))));
    }

    QTemporaryDir dir;
    FakeTime time;
    std::unique_ptr<Workspace> workspace;
    StaffMember clerk;
    StaffMember manager;
    StaffMember inspector;
};

} // namespace kesu::test
