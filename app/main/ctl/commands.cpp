#include "commands.h"

#include "listfilter.h"
#include "printwish.h"
#include "statistics/qcanalysis.h"
#include "ticketcounting.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

QList<Option> dueOptions()
{
    return {
        {u"calendar"_s, u"ID|FILE"_s, QT_TRANSLATE_NOOP("kesuctl", "a work calendar by its id, or a calendar file"),
         true},
        {u"start"_s, u"ISO"_s, QT_TRANSLATE_NOOP("kesuctl", "when the clock starts"), true},
        {u"amount"_s, u"AMOUNT"_s, QT_TRANSLATE_NOOP("kesuctl", "30s 15m 4h 90bm 2bh 7wd 3d 3mo none"), true},
        {u"keep-time"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "working days end at the start's time of day")},
        {u"roll"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "a last day that is a day off moves to the next working day")},
        {u"pause"_s, u"ISO..ISO"_s, QT_TRANSLATE_NOOP("kesuctl", "the clock stands still; may be repeated")},
        {u"now"_s, u"ISO"_s, QT_TRANSLATE_NOOP("kesuctl", "the moment elapsed and remaining time are told for")},
    };
}

QList<Option> qcOptions(QcTool tool)
{
    QList<Option> options{
        {u"file"_s, u"DATA.json|DATA.csv"_s,
         QT_TRANSLATE_NOOP("kesuctl", "the data as JSON, - for standard input, or columns of a spreadsheet")},
        {u"o"_s, u"FILE.pdf|FILE.png"_s, QT_TRANSLATE_NOOP("kesuctl", "a drawing, besides the figures")},
        {u"dark"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "draw light on dark")},
    };
    if (tool == QcTool::Histogram || tool == QcTool::Capability) {
        options += {
            {u"lsl"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("kesuctl", "lower specification limit")},
            {u"usl"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("kesuctl", "upper specification limit")},
            {u"target"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("kesuctl", "target value")},
        };
    } else if (tool >= QcTool::XbarR) {
        options.append({u"rules"_s, u"RULES"_s,
                        QT_TRANSLATE_NOOP("kesuctl", "western-electric (usual), nelson, none, or one rule")});
    }
    options += ticketDataOptions(tool);
    return options;
}

// Whole documents of the smallest kind; README.md tells the rest.
QString qcExample(const QString &tool)
{
    static const QHash<QString, QString> examples{
        {u"pareto"_s, u"{\"items\": [{\"name\": \"开胶\", \"count\": 60}, {\"name\": \"划伤\", \"count\": 30}]}"_s},
        {u"checksheet"_s, u"{\"marks\": [{\"item\": \"开胶\", \"column\": \"周一\", \"count\": 2}]}"_s},
        {u"stratify"_s, u"{\"rows\": [{\"value\": 1.2, \"机台\": \"A\"}, {\"value\": 1.3, \"机台\": \"B\"}]}"_s},
        {u"histogram"_s, u"{\"values\": [10.1, 10.2, 9.9], \"lsl\": 9.5, \"usl\": 10.5}"_s},
        {u"capability"_s, u"{\"values\": [10.1, 10.2, 9.9], \"lsl\": 9.5, \"usl\": 10.5, \"target\": 10}"_s},
        {u"scatter"_s, u"{\"x\": [20, 30, 40], \"y\": [5, 7, 8]}"_s},
        {u"xbar-r"_s, u"{\"samples\": [[1.32, 1.41, 1.67], [1.43, 1.36, 1.61]]}"_s},
        {u"xbar-s"_s, u"{\"samples\": [[1.32, 1.41, 1.67], [1.43, 1.36, 1.61]]}"_s},
        {u"imr"_s, u"{\"values\": [49.6, 47.6, 49.9], \"rules\": \"nelson\"}"_s},
        {u"pchart"_s, u"{\"counts\": [12, 15, 8], \"sizes\": [100, 80, 80]}"_s},
        {u"npchart"_s, u"{\"counts\": [12, 15, 8], \"size\": 50}"_s},
        {u"cchart"_s, u"{\"counts\": [16, 14, 28]}"_s},
        {u"uchart"_s, u"{\"counts\": [14, 12, 20], \"sizes\": [10, 8, 13]}"_s},
    };
    return examples.value(tool);
}

QList<Command> qcCommands()
{
    const auto row = [](QcTool tool, const char *summary) {
        const QString name = codeOf(qcToolCodes, tool);
        return Command{u"qc "_s + name, {}, summary, qcOptions(tool), runQc, qcExample(name)};
    };
    using enum QcTool;
    return {
        row(Pareto, QT_TRANSLATE_NOOP("kesuctl", "Pareto analysis: the vital few")),
        row(CheckSheet, QT_TRANSLATE_NOOP("kesuctl", "tally of items by columns")),
        row(Stratify, QT_TRANSLATE_NOOP("kesuctl", "values kept apart by factors, with analysis of variance")),
        row(Histogram, QT_TRANSLATE_NOOP("kesuctl", "classes of a distribution, capability with limits")),
        row(Capability, QT_TRANSLATE_NOOP("kesuctl", "Cp, Cpk, Cpm, Pp, Ppk and expected ppm")),
        row(Scatter, QT_TRANSLATE_NOOP("kesuctl", "correlation and regression line")),
        row(XbarR, QT_TRANSLATE_NOOP("kesuctl", "control chart of means and ranges")),
        row(XbarS, QT_TRANSLATE_NOOP("kesuctl", "control chart of means and standard deviations")),
        row(Imr, QT_TRANSLATE_NOOP("kesuctl", "control chart of individuals and moving ranges")),
        row(P, QT_TRANSLATE_NOOP("kesuctl", "control chart of the proportion nonconforming")),
        row(Np, QT_TRANSLATE_NOOP("kesuctl", "control chart of the number nonconforming")),
        row(C, QT_TRANSLATE_NOOP("kesuctl", "control chart of nonconformities in equal samples")),
        row(U, QT_TRANSLATE_NOOP("kesuctl", "control chart of nonconformities per unit")),
        {u"qc keys"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "what tickets can be counted by and measured in"), {},
         runQcKeys},
    };
}

QList<Option> placeOptions(bool hubIsNeeded)
{
    return {
        {u"hub"_s, u"URL"_s, QT_TRANSLATE_NOOP("kesuctl", "where the hub is, https://…"), hubIsNeeded},
        {u"ca"_s, u"FILE.pem"_s, QT_TRANSLATE_NOOP("kesuctl", "the authority that signed the hub's certificate")},
        {u"fingerprint"_s, u"SHA256"_s,
         QT_TRANSLATE_NOOP("kesuctl", "the hub's own certificate; no other is believed")},
        {u"proxy"_s, u"URL"_s, QT_TRANSLATE_NOOP("kesuctl", "instead of the system's proxy; none for none")},
    };
}

QList<Command> syncCommands()
{
    return {
        {u"sync"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "exchange with the hub until stopped"),
         placeOptions(false)
             + QList<Option>{
                 {u"once"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "end when everything has been sent and received")},
                 {u"files"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "also fetch large files")},
                 {u"past-checked"_s, {},
                  QT_TRANSLATE_NOOP("kesuctl", "the hub's other past was looked into: say no more of it")},
                 {u"wait"_s, u"SECONDS"_s,
                  QT_TRANSLATE_NOOP("kesuctl", "with --once: give up then; 600 unless given")}},
         runSync},
        {u"device enrol"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "join a hub"),
         placeOptions(true)
             + QList<Option>{
                 {u"code"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuctl", "the one-time code of an administrator"), true},
                 {u"label"_s, u"NAME"_s,
                  QT_TRANSLATE_NOOP("kesuctl", "what people call this machine; its host name unless given")}},
         runDeviceEnrol},
        {u"device show"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "who this device is to the hub, and what waits"), {},
         runDeviceShow},
        {u"device leave"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "forget the hub; everything stays here"), {},
         runDeviceLeave},
        {u"conflicts list"_s, {},
         QT_TRANSLATE_NOOP("kesuctl", "what several people set without knowing of each other"), {}, runConflictsList},
        {u"conflicts resolve"_s, u"ID"_s, QT_TRANSLATE_NOOP("kesuctl", "settle a conflict everywhere"),
         {{u"take"_s, u"UID"_s, QT_TRANSLATE_NOOP("kesuctl", "with one of its values")},
          {u"file"_s, u"F.json"_s,
           QT_TRANSLATE_NOOP("kesuctl", "with other values, by field as JSON; - for standard input")}},
         runConflictsResolve},
        {u"not-accepted list"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "changes made here that the hub did not accept"), {},
         runRefusedList},
        {u"not-accepted resend"_s, u"UID"_s, QT_TRANSLATE_NOOP("kesuctl", "send one of them once more"),
         {{u"file"_s, u"F.json"_s,
           QT_TRANSLATE_NOOP("kesuctl", "with other values, by field as JSON; - for standard input")}},
         runRefusedResend},
        {u"not-accepted discard"_s, u"UID"_s, QT_TRANSLATE_NOOP("kesuctl", "give one of them up"),
         {{u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "why; kept with it"), true}},
         runRefusedDiscard},
    };
}

QList<Command> qualityCommands()
{
    const Option file{u"file"_s, u"F.json"_s, QT_TRANSLATE_NOOP("kesuctl", "its fields as JSON; - for standard input"),
                      true};
    return {
        {u"eightd new"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "an 8D report on a ticket"), {file}, runEightDNew},
        {u"eightd show"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "an 8D report, by its number or the ticket's"),
         {{u"revision"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "as it was frozen; as it stands unless given")}},
         runEightDShow},
        {u"eightd set"_s, u"NO"_s,
         QT_TRANSLATE_NOOP("kesuctl", "make an 8D report what the file says; records are known by their id"), {file},
         runEightDSet},
        {u"eightd list"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "all 8D reports, newest first"), {}, runEightDList},
        {u"eightd check"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "why an 8D report would be sent back"),
         {{u"closing"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "what speaks against closing it instead")}},
         runEightDCheck},
        {u"eightd accept"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "answer for a finding"),
         {{u"finding"_s, u"IDENTITY"_s, QT_TRANSLATE_NOOP("kesuctl", "the identity that check tells"), true},
          {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "why it may stand"), true}},
         runEightDAccept},
        {u"eightd freeze"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "keep it as the next revision, as sent"),
         {{u"stage"_s, u"STAGE"_s, QT_TRANSLATE_NOOP("kesuctl", "interim or final"), true},
          {u"note"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "what is new in it")}},
         runEightDFreeze},
        {u"eightd diff"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "what differs between two revisions"),
         {{u"from"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "the earlier revision"), true},
          {u"to"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "the later one; as it stands unless given")}},
         runEightDDiff},
        {u"eightd decision"_s, u"NO accepted|rejected"_s, QT_TRANSLATE_NOOP("kesuctl", "what the customer decided"),
         {{u"by"_s, u"NAME"_s, QT_TRANSLATE_NOOP("kesuctl", "who decided at the customer's")},
          {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "why; needed for a rejection")}},
         runEightDDecision},
        {u"eightd close"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "close it, when nothing speaks against it"), {},
         runEightDClose},
        {u"eightd similar"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "closed 8D reports about a failure like this"),
         {}, runEightDSimilar},
        {u"car new"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "a corrective action report on a ticket"), {file},
         runCarNew},
        {u"car show"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "a CAR, by its number or the ticket's"), {}, runCarShow},
        {u"car set"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "change the fields of a CAR that the file names"), {file},
         runCarSet},
        {u"car do"_s, u"NO advance|reopen|cancel"_s,
         QT_TRANSLATE_NOOP("kesuctl", "take a CAR one step on, up again, or out"),
         {{u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "why; needed to reopen or cancel")}}, runCarDo},
        {u"car list"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "all CARs, newest first"),
         {{u"ticket"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "of this ticket only")}}, runCarList},
    };
}

QList<Command> peopleCommands()
{
    const Option form{u"form"_s, u"FORM"_s, QT_TRANSLATE_NOOP("kesuctl", "8d, car or complaint-report"), true};
    const Option login{u"login"_s, u"NAME"_s, QT_TRANSLATE_NOOP("kesuctl", "the login name; of one person only")};
    return {
        {u"user list"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "the people who work here"), {}, runUserList},
        {u"user add"_s, u"NAME"_s, QT_TRANSLATE_NOOP("kesuctl", "somebody new"),
         {{u"roles"_s, u"ROLES"_s,
           QT_TRANSLATE_NOOP("kesuctl", "counter, handler, supervisor, quality, manager, administrator; by commas"),
           true},
          {u"department"_s, u"NAME"_s, QT_TRANSLATE_NOOP("kesuctl", "where they work")}, login},
         runUserAdd},
        {u"user password"_s, u"[NAME]"_s,
         QT_TRANSLATE_NOOP("kesuctl", "set a password, asked for or from KESUDESK_NEW_PASSWORD; the own unless named"),
         {login}, runUserPassword},
        {u"sign"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "put the name of --user under a form"),
         {form, {u"as"_s, u"ROLE"_s, QT_TRANSLATE_NOOP("kesuctl", "prepared, reviewed or approved")},
          {u"subject"_s, u"SUBJECT"_s,
           QT_TRANSLATE_NOOP("kesuctl", "of an 8D: report, interim, effectiveness_waiver, d0 … d8; of a CAR: issue, "
                                        "reply, verification, closing")},
          {u"note"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "what the signer has to say")}},
         runSign},
        {u"signatures"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "who has signed a form, and whether it still counts"),
         {form}, runSignatures},
    };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = QList<Command>{
        {u"init"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "create a store in which tickets can be registered at once"),
         {{u"branch"_s, u"CODE"_s,
           QT_TRANSLATE_NOOP("kesuctl", "the branch's code in ticket numbers; 01 unless given")},
          {u"demo"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "fill it with so many sample tickets")}},
         runInit},
        {u"ticket new"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "register a ticket"),
         {{u"file"_s, u"T.json"_s, QT_TRANSLATE_NOOP("kesuctl", "its fields as JSON; - for standard input"), true}},
         runTicketNew},
        {u"ticket show"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "one ticket with all that hangs on it"), {},
         runTicketShow},
        {u"ticket list"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "tickets that fit all filters"),
         ticketFilters() + pagingOptions(), runTicketList},
        {u"ticket do"_s, u"NO STEP"_s, QT_TRANSLATE_NOOP("kesuctl", "take a ticket one step on"),
         {{u"file"_s, u"F.json"_s,
           QT_TRANSLATE_NOOP("kesuctl", "what the step asks for as JSON; - for standard input")}},
         runTicketDo},
        {u"ticket clocks"_s, u"NO"_s, QT_TRANSLATE_NOOP("kesuctl", "the time limits of a ticket with their ledgers"),
         {{u"at"_s, u"ISO"_s, QT_TRANSLATE_NOOP("kesuctl", "as they stand at this moment; now unless given")}},
         runTicketClocks},
        {u"search"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "tickets that contain a text"),
         {{u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "at most so many; 50 unless given")}},
         runSearch},
        {u"suggest"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "categories that fit a text, and similar tickets"),
         {{u"scheme"_s, u"ID"_s, QT_TRANSLATE_NOOP("kesuctl", "the category scheme; the organisation's unless given")}},
         runSuggest},
        {u"print"_s, u"NO|blank"_s, QT_TRANSLATE_NOOP("kesuctl", "a form of a ticket as a file, or the empty form"),
         {{u"form"_s, u"FORM"_s, QT_TRANSLATE_NOOP("kesuctl", "complaint-report, acceptance, 8d or car"), true},
          {u"o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("kesuctl", "where it is written: .pdf, .docx, .odt or .xlsx"), true},
          bilingualOption(),
          {u"revision"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "of an 8D report, as it was frozen")}},
         runPrint},
        {u"export classification"_s, {},
         QT_TRANSLATE_NOOP("kesuctl", "the tickets that fit all filters by grade and category"),
         QList<Option>{{u"o"_s, u"FILE"_s,
                        QT_TRANSLATE_NOOP("kesuctl", "where it is written: .pdf, .docx, .odt or .xlsx"), true},
                       bilingualOption()}
             + ticketFilters(),
         runExportClassification},
        {u"due"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "a due time with its ledger"), dueOptions(), runDue},
        {u"conformance"_s, u"FILE"_s, QT_TRANSLATE_NOOP("kesuctl", "run deadline cases"), {}, runConformance},
        {u"policy list"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "all handling policies"), {}, runPolicyList},
        {u"policy show"_s, u"ID"_s, QT_TRANSLATE_NOOP("kesuctl", "one handling policy as JSON"), {}, runPolicyShow},
        {u"calendar list"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "all work calendars"), {}, runCalendarList},
        {u"calendar show"_s, u"ID"_s, QT_TRANSLATE_NOOP("kesuctl", "one work calendar as JSON"), {}, runCalendarShow},
        {u"backup"_s, u"FILE"_s, QT_TRANSLATE_NOOP("kesuctl", "everything into one file"), {}, runBackup},
        {u"restore"_s, u"FILE"_s, QT_TRANSLATE_NOOP("kesuctl", "a backup into the empty folder of --data"), {},
         runRestore},
        {u"verify"_s, u"[FILE|CODE]"_s,
         QT_TRANSLATE_NOOP("kesuctl", "check the audit chain and every row, of the store or of a backup"),
         {{u"paper"_s, u"NO"_s,
           QT_TRANSLATE_NOOP("kesuctl", "check the code printed on a paper of this ticket instead")}},
         runVerify},
        {u"doctor"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "check the surroundings of the store"), {}, runDoctor},
    } + qualityCommands() + peopleCommands() + syncCommands() + qcCommands();
    return all;
}

} // namespace kesu::ctl
