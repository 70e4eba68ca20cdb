// init, backup, restore, verify, doctor: the care of a store.
#include "commands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QTimeZone>

#include "deadlines/timetexts.h"
#include "demo/demogenerator.h"
#include "forms/setupplan.h"
#include "reference/referenceservice.h"
#include "tickets/papercheck.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

// What the first-run assistant sets up when nothing in it is changed. A store that is set up only gets the branch's
// code, if one is given.
Result<void> setUp(Workspace &workspace, const QString &branch)
{
    ReferenceService &reference = workspace.reference();
    SetupPlan plan = setupplan::begin(reference, QTimeZone::systemTimeZoneId(),
                                      QCoreApplication::translate("kesuctl", "Administrator"));
    if (!branch.isEmpty())
        plan.organisation.branchCode = branch;
    for (const Finding &finding : setupplan::check(plan)) {
        const QString place = finding.where == "branch_code"_L1 ? u"--branch"_s : finding.where;
        if (finding.severity == Finding::Severity::Error)
            return Error{ErrorKind::BadInput, finding.code, place, finding.args};
    }
    if (workspace.isSetUp())
        return branch.isEmpty() ? Result<void>() : reference.saveOrganisation(plan.organisation);
    const auto me = setupplan::carryOut(plan, reference);
    if (!me)
        return me.error();
    workspace.setActor({*me, plan.me.name, plan.me.roles, plan.organisation.branchCode, plan.departments.value(0)});
    return {};
}

int verifyBackup(Context &context, const QString &file)
{
    if (!QFileInfo(file).isFile())
        return context.fail({ErrorKind::BadInput, u"file-unreadable"_s, file, {file}});
    return context.findings(Workspace::verifyBackup(file));
}

int verifyPaper(Context &context, const CommandLine &line)
{
    if (line.operandCount() == 0)
        return context.usage(QCoreApplication::translate("kesuctl", "%1 is missing.").arg(u"CODE"_s));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const PaperVerdict verdict = checkPaper((*workspace)->tickets(), line.value(u"paper"_s), line.operand(0),
                                            timetexts::branchZone((*workspace)->reference()));
    if (verdict.kind == PaperVerdict::Kind::NoSuchTicket)
        return context.fail({ErrorKind::NotFound, u"no-such-ticket"_s, {}, {verdict.number}});
    return context.answer({{u"number"_s, verdict.number},
                           {u"genuine"_s, verdict.isGenuine()},
                           {u"current"_s, verdict.kind == PaperVerdict::Kind::Current},
                           {u"revision"_s, verdict.revision ? QJsonValue(verdict.revision->toIso()) : QJsonValue()},
                           {u"message"_s, verdict.words}},
                          verdict.words, verdict.isGenuine() ? Done : RefusedOrFindings);
}

} // namespace

int runInit(Context &context, const CommandLine &line)
{
    bool ok = true;
    const int demo = line.isSet(u"demo"_s) ? line.value(u"demo"_s).toInt(&ok) : 0;
    if (!ok || demo < 0)
        return context.fail({ErrorKind::BadInput, u"value-not-taken"_s, u"--demo"_s, {line.value(u"demo"_s)}});
    if (demo > 0) {
        DemoOptions options;
        options.tickets = demo;
        if (line.isSet(u"branch"_s))
            options.branch = line.value(u"branch"_s);
        if (const auto filled = fillWithDemo(context.options().dataDir, options, context.time().now()); !filled)
            return context.fail(filled.error());
    }
    const auto workspace = context.workspace(true);
    if (!workspace)
        return context.fail(workspace.error());
    const bool isNew = demo > 0 || !(*workspace)->isSetUp();
    if (const auto ready = setUp(**workspace, demo > 0 ? QString() : line.value(u"branch"_s)); !ready)
        return context.fail(ready.error());
    return context.answer({{u"data"_s, (*workspace)->dataDir()}, {u"created"_s, isNew}, {u"tickets"_s, demo}},
                          QCoreApplication::translate("kesuctl", "The store in %1 is ready.")
                              .arg((*workspace)->dataDir()));
}

int runBackup(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const QString file = line.operand(0);
    if (const auto done = (*workspace)->backup(file); !done)
        return context.fail(done.error());
    return context.answer({{u"file"_s, file}}, QCoreApplication::translate("kesuctl", "Backed up to %1.").arg(file));
}

int runRestore(Context &context, const CommandLine &line)
{
    const QString folder = context.options().dataDir;
    if (const auto done = Workspace::restore(line.operand(0), folder); !done)
        return context.fail(done.error());
    return context.answer({{u"data"_s, folder}},
                          QCoreApplication::translate("kesuctl", "Restored into %1.").arg(folder));
}

int runVerify(Context &context, const CommandLine &line)
{
    if (line.isSet(u"paper"_s))
        return verifyPaper(context, line);
    if (line.operandCount() > 0)
        return verifyBackup(context, line.operand(0));
    const auto workspace = context.workspace();
    return workspace ? context.findings((*workspace)->verify()) : context.fail(workspace.error());
}

int runDoctor(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    return workspace ? context.findings((*workspace)->doctor()) : context.fail(workspace.error());
}

} // namespace kesu::ctl
