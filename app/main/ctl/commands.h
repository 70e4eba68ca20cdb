#pragma once

#include "commandline.h"
#include "context.h"

namespace kesu::ctl {

// All commands in the order of the help.
const QList<Command> &commands();

int runInit(Context &context, const CommandLine &line);
int runBackup(Context &context, const CommandLine &line);
int runRestore(Context &context, const CommandLine &line);
int runVerify(Context &context, const CommandLine &line);
int runDoctor(Context &context, const CommandLine &line);
int runTicketNew(Context &context, const CommandLine &line);
int runTicketShow(Context &context, const CommandLine &line);
int runTicketList(Context &context, const CommandLine &line);
int runTicketDo(Context &context, const CommandLine &line);
int runTicketClocks(Context &context, const CommandLine &line);
int runSearch(Context &context, const CommandLine &line);
int runSuggest(Context &context, const CommandLine &line);
int runEightDNew(Context &context, const CommandLine &line);
int runEightDShow(Context &context, const CommandLine &line);
int runEightDSet(Context &context, const CommandLine &line);
int runEightDList(Context &context, const CommandLine &line);
int runEightDCheck(Context &context, const CommandLine &line);
int runEightDAccept(Context &context, const CommandLine &line);
int runEightDFreeze(Context &context, const CommandLine &line);
int runEightDDiff(Context &context, const CommandLine &line);
int runEightDDecision(Context &context, const CommandLine &line);
int runEightDClose(Context &context, const CommandLine &line);
int runEightDSimilar(Context &context, const CommandLine &line);
int runCarNew(Context &context, const CommandLine &line);
int runCarShow(Context &context, const CommandLine &line);
int runCarSet(Context &context, const CommandLine &line);
int runCarDo(Context &context, const CommandLine &line);
int runCarList(Context &context, const CommandLine &line);
int runUserList(Context &context, const CommandLine &line);
int runUserAdd(Context &context, const CommandLine &line);
int runUserPassword(Context &context, const CommandLine &line);
int runSign(Context &context, const CommandLine &line);
int runSignatures(Context &context, const CommandLine &line);
int runPrint(Context &context, const CommandLine &line);
int runExportClassification(Context &context, const CommandLine &line);
int runQc(Context &context, const CommandLine &line);
int runQcKeys(Context &context, const CommandLine &line);
int runDue(Context &context, const CommandLine &line);
int runConformance(Context &context, const CommandLine &line);
int runPolicyList(Context &context, const CommandLine &line);
int runPolicyShow(Context &context, const CommandLine &line);
int runCalendarList(Context &context, const CommandLine &line);
int runSync(Context &context, const CommandLine &line);
int runDeviceEnrol(Context &context, const CommandLine &line);
int runDeviceShow(Context &context, const CommandLine &line);
int runDeviceLeave(Context &context, const CommandLine &line);
int runConflictsList(Context &context, const CommandLine &line);
int runConflictsResolve(Context &context, const CommandLine &line);
int runRefusedList(Context &context, const CommandLine &line);
int runRefusedResend(Context &context, const CommandLine &line);
int runRefusedDiscard(Context &context, const CommandLine &line);
int runCalendarShow(Context &context, const CommandLine &line);

} // namespace kesu::ctl
