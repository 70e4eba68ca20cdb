#pragma once

#include <map>
#include <vector>

#include "demo/democourse.h"
#include "demo/demogenerator.h"
#include "demo/demopeople.h"
#include "demo/demoquality.h"
#include "workspace/workspace.h"

namespace kesu {

// Time that jumps from one deed to the next.
class WalkingTime final : public TimeSource
{
public:
    explicit WalkingTime(Instant start) : m_now(start) {}
    Instant now() const override { return m_now; }
    void walkTo(Instant at) { m_now = std::max(m_now, at); }

private:
    Instant m_now;
};

// The branch office while its two years go by: whose turn it is next, and what that person does.
class DemoWorld
{
public:
    DemoWorld(Workspace &workspace, WalkingTime &time, const DemoOptions &options, Instant now);

    Result<void> setUp();
    void planArrivals();
    Result<void> live(const std::function<void(int)> &progress);

private:
    struct Case {
        const DemoScenario *scenario;
        DemoMoves moves;
        bool recent = false; // stands somewhere in the middle now; its moves are spread evenly
        Instant received;
        TicketId id;
        DemoScenario::Told told;
        StaffMember clerk;
        StaffMember handler;
        const DemoStory *story = nullptr; // what quality people make of it
    };

    const DemoScenario *chooseScenario(int month);
    const DemoScenario *scenarioOf(const QString &policy) const;
    Instant someTimeOf(QDate day);
    void planStories();
    void makeRoomForParts();
    Result<void> qualityUntil(Instant at);
    Result<void> registerCase(Case &one);
    Result<void> move(Case &one, const QString &code);
    Result<void> settleParts(const Case &one);
    Result<void> byHand(Case &one, const QString &code);
    Result<void> contact(const Case &one, const QString &purpose, const QString &text);
    TicketId newestOpenBeside(const TicketId &id) const;
    void scheduleNext(size_t index, qsizetype done);
    void workAs(const StaffMember &member);
    const StaffMember &workerFor(const Case &one, const QString &code) const;

    struct Task {
        size_t index;
        qsizetype move; // -1: registration
    };

    Workspace &m_workspace;
    WalkingTime &m_time;
    DemoOptions m_options;
    Instant m_end;
    QRandomGenerator m_random;
    DemoPeople m_people;
    QList<DemoScenario> m_scenarios;
    QSet<const DemoScenario *> m_told; // those told only once
    QList<StaffMember> m_staff;
    QList<DemoStory> m_stories;
    std::optional<DemoQuality> m_quality;
    std::vector<Case> m_cases;
    QList<TicketId> m_registered;
    std::multimap<Instant, Task> m_tasks;
};

} // namespace kesu
