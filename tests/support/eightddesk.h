#pragma once

#include <QFile>
#include <QJsonDocument>

#include "eightd/eightddeps.h"
#include "eightd/eightdediting.h"
#include "eightdsamples.h"
#include "shellfakes.h"
#include "signatures.h"
#include "testworkspace.h"
#include "widgets/clockticker.h"

namespace kesu::test {

// A desk in a real store with one sound 8D report (tests/data/eightd), and what its screens work with.
class EightDDesk
{
public:
    EightDDesk()
    {
        ticket = work.registered(QStringLiteral("车灯不亮"));
        id = TestWorkspace::must(reports().create(ticket, sampleEightD())).report.id;
    }

    EightDDeps deps()
    {
        Workspace &w = *work.workspace;
        return {w.eightDs(), w.cars(), w.tickets(), w.lists(), w.reference(), w.drafts(), ticker,
                navigator, prompts, work.time};
    }
    EightDService &reports() const { return work.workspace->eightDs(); }
    EightD stored() const { return TestWorkspace::must(reports().load(id)).report; }
    // Somebody else saves a change.
    void elsewhere(const std::function<void(EightD &)> &change)
    {
        const EightDView view = TestWorkspace::must(reports().load(id));
        EightD after = view.report;
        change(after);
        TestWorkspace::must(reports().save(view.report, after, view.seen));
    }

    // Accepted by the customer, signed, closed.
    void close(const EightDId &report)
    {
        TestWorkspace::must(reports().recordDecision(report, true, {}, QStringLiteral("客户")));
        signByAll(work, report);
        TestWorkspace::must(reports().close(report));
    }
    // An earlier one about the same failure.
    EightDId closedReport()
    {
        const EightDId earlier = TestWorkspace::must(reports().create(ticket, sampleEightD())).report.id;
        close(earlier);
        return earlier;
    }

    TestWorkspace work;
    ClockTicker ticker{work.time};
    FakeNavigator navigator;
    FakePrompts prompts;
    TicketId ticket;
    EightDId id;
};

} // namespace kesu::test
