#include "commands.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

QList<Option> listFilters()
{
    return {
        {u"text"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "full text, as the search field takes it")},
        {u"open"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "open tickets only, what is due next first")},
        {u"overdue"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "tickets with a time limit that has run out")},
        {u"archive"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "closed and archived tickets only")},
        {u"state"_s, u"STATE"_s, QT_TRANSLATE_NOOP("kesuctl", "in this state; may be repeated")},
        {u"owner"_s, u"NAME"_s, QT_TRANSLATE_NOOP("kesuctl", "handled or first received by this person")},
        {u"category"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuctl", "of this category")},
        {u"level"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuctl", "of this level")},
        {u"channel"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuctl", "come in through this channel")},
        {u"product"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "about this product")},
        {u"batch"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "about this batch")},
        {u"branch"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuctl", "of this branch")},
        {u"from"_s, u"DATE"_s, QT_TRANSLATE_NOOP("kesuctl", "received on or after this day or time")},
        {u"to"_s, u"DATE"_s, QT_TRANSLATE_NOOP("kesuctl", "received on or before this day, or before this time")},
        {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "at most so many; 200 unless given")},
        {u"offset"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "leave out the first so many")},
    };
}

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

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all{
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
        {u"ticket list"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "tickets that fit all filters"), listFilters(),
         runTicketList},
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
        {u"print"_s, u"NO|blank"_s, QT_TRANSLATE_NOOP("kesuctl", "a form of a ticket as PDF, or the empty form"),
         {{u"form"_s, u"FORM"_s, QT_TRANSLATE_NOOP("kesuctl", "complaint-report or acceptance"), true},
          {u"o"_s, u"FILE.pdf"_s, QT_TRANSLATE_NOOP("kesuctl", "where it is written"), true}},
         runPrint},
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
    };
    return all;
}

} // namespace kesu::ctl
