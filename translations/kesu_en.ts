<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClockTexts</name>
    <message>
        <source>About %1</source>
        <translation>About %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>Paused, %1 left</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>No longer counted</source>
        <translation>No longer counted</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>No limit set</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Due %1, %2</translation>
    </message>
    <message>
        <source>%1: due %2, %3</source>
        <translation>%1: due %2, %3</translation>
    </message>
    <message>
        <source>Within one hour</source>
        <translation>Within one hour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No time limit running</source>
        <translation>No time limit running</translation>
    </message>
    <message>
        <source>The work calendar does not reach that far yet; the due time is an estimate.</source>
        <translation>The work calendar does not reach that far yet; the due time is an estimate.</translation>
    </message>
</context>
<context>
    <name>LedgerTexts</name>
    <message>
        <source>Opening time</source>
        <translation>Opening time</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>The starting day does not count</source>
        <translation>The starting day does not count</translation>
    </message>
    <message>
        <source>Round the clock</source>
        <translation>Round the clock</translation>
    </message>
    <message>
        <source>Moved to the next working day</source>
        <translation>Moved to the next working day</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ddd dd MMM</source>
        <extracomment>Date pattern of QLocale::toString for a narrow column</extracomment>
        <translation>ddd dd MMM</translation>
    </message>
    <message>
        <source>Counted %1 of %2</source>
        <translation>Counted %1 of %2</translation>
    </message>
</context>
<context>
    <name>TicketTexts</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classified</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Being investigated</source>
        <translation>Being investigated</translation>
    </message>
    <message>
        <source>Solution proposed</source>
        <translation>Solution proposed</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>Being carried out</translation>
    </message>
    <message>
        <source>Result fed back</source>
        <translation>Result fed back</translation>
    </message>
    <message>
        <source>Revisited</source>
        <translation>Revisited</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <extracomment>Date pattern of QLocale::toString, as used within a sentence</extracomment>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>kesu::CommandPalette</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Do something, or go to a page, ticket or customer</source>
        <translation>Do something, or go to a page, ticket or customer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Matching commands</translation>
    </message>
</context>
<context>
    <name>kesu::HelpWindow</name>
    <message>
        <source>Help and keys</source>
        <translation>Help and keys</translation>
    </message>
</context>
<context>
    <name>kesu::MainWindow</name>
    <message>
        <source>KesuDesk</source>
        <translation>KesuDesk</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Commands  Ctrl+K</source>
        <translation>Commands  Ctrl+K</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Search tickets</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Close tab</translation>
    </message>
    <message>
        <source>Move ticket to a window of its own</source>
        <translation>Move ticket to a window of its own</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>kesu::PageTabs</name>
    <message>
        <source>Open tickets</source>
        <translation>Open tickets</translation>
    </message>
    <message>
        <source>● %1</source>
        <extracomment>Label of a tab whose changes are not saved yet</extracomment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1 – not saved yet, kept as a draft</source>
        <translation>%1 – not saved yet, kept as a draft</translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation>Move to a window of its own</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Close tab</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Close the other tabs</translation>
    </message>
</context>
<context>
    <name>kesu::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>kesu::RailButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kesu::SearchField</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>Searched: number, title, what happened, notes, product and batch.</source>
        <translation>Searched: number, title, what happened, notes, product and batch.</translation>
    </message>
    <message>
        <source>Show all results (over 1000)</source>
        <translation>Show all results (over 1000)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n result(s)</source>
        <translation>
            <numerusform>Show the %n result</numerusform>
            <numerusform>Show all %n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Search tickets: number, words, product, batch   Ctrl+F</source>
        <translation>Search tickets: number, words, product, batch   Ctrl+F</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Search tickets</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>kesu::StatusLine</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>On this machine only</source>
        <translation>On this machine only</translation>
    </message>
    <message>
        <source>Every save is written to this machine&apos;s disk at once. Nothing is sent anywhere.</source>
        <translation>Every save is written to this machine&apos;s disk at once. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Who is working now</source>
        <translation>Who is working now</translation>
    </message>
    <message>
        <source>The branch in ticket numbers</source>
        <translation>The branch in ticket numbers</translation>
    </message>
</context>
<context>
    <name>kesu::TicketWindow</name>
    <message>
        <source>Back to the main window</source>
        <translation>Back to the main window</translation>
    </message>
</context>
</TS>
