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
    <name>kesu::AttachmentStrip</name>
    <message>
        <source>Picture %1</source>
        <translation>Picture %1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Put &quot;%1&quot; back</source>
        <translation>Put &quot;%1&quot; back</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Add files …</translation>
    </message>
    <message>
        <source>or drag them here, or paste a picture with Ctrl+V</source>
        <translation>or drag them here, or paste a picture with Ctrl+V</translation>
    </message>
</context>
<context>
    <name>kesu::AttachmentTile</name>
    <message>
        <source>%1, %2; press Delete to take it away</source>
        <translation>%1, %2; press Delete to take it away</translation>
    </message>
</context>
<context>
    <name>kesu::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
</context>
</TS>
