<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AmountTexts</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office minute(s)</source>
        <translation>
            <numerusform>%n office minute</numerusform>
            <numerusform>%n office minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office hour(s)</source>
        <translation>
            <numerusform>%n office hour</numerusform>
            <numerusform>%n office hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>no limit set</translation>
    </message>
</context>
<context>
    <name>CarWords</name>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>What is wrong, and who has to answer</source>
        <translation>What is wrong, and who has to answer</translation>
    </message>
    <message>
        <source>Answer of the unit</source>
        <translation>Answer of the unit</translation>
    </message>
    <message>
        <source>Each cause has its measure; stock has its plan</source>
        <translation>Each cause has its measure; stock has its plan</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>By somebody other than those who answered</source>
        <translation>By somebody other than those who answered</translation>
    </message>
    <message>
        <source>Standard and closing</source>
        <translation>Standard and closing</translation>
    </message>
    <message>
        <source>What works becomes the standard</source>
        <translation>What works becomes the standard</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>Issue it</translation>
    </message>
    <message>
        <source>Issue it to %1</source>
        <translation>Issue it to %1</translation>
    </message>
    <message>
        <source>Record it as answered</source>
        <translation>Record it as answered</translation>
    </message>
    <message>
        <source>Record it as verified</source>
        <translation>Record it as verified</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <comment>state</comment>
        <translation>%1, round %2</translation>
    </message>
</context>
<context>
    <name>CauseTests</name>
    <message>
        <source>not tested</source>
        <translation>not tested</translation>
    </message>
    <message>
        <source>explains %1 of %2</source>
        <translation>explains %1 of %2</translation>
    </message>
    <message>
        <source>%1; contradicts %2</source>
        <translation>%1; contradicts %2</translation>
    </message>
    <message>
        <source>%1; only Is: %2</source>
        <translation>%1; only Is: %2</translation>
    </message>
    <message>
        <source>%1; open: %2</source>
        <translation>%1; open: %2</translation>
    </message>
</context>
<context>
    <name>CauseTrail</name>
    <message>
        <source>5-Why</source>
        <translation>5-Why</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Tested</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validated</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
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
    <message>
        <source>The work calendar has no opening time that far ahead; no due time can be worked out.</source>
        <translation>The work calendar has no opening time that far ahead; no due time can be worked out.</translation>
    </message>
</context>
<context>
    <name>ClosingChecklist</name>
    <message>
        <source>All actions closed</source>
        <translation>All actions closed</translation>
    </message>
    <message>
        <source>Effectiveness shown or waived</source>
        <translation>Effectiveness shown or waived</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>Accepted by the customer</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Closure itself</source>
        <translation>Closure itself</translation>
    </message>
</context>
<context>
    <name>ContactTexts</name>
    <message>
        <source>First response</source>
        <translation>First response</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>Acceptance slip</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Confirm the plan</source>
        <translation>Confirm the plan</translation>
    </message>
    <message>
        <source>Interim reply</source>
        <translation>Interim reply</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>Final reply</translation>
    </message>
    <message>
        <source>Feed back the result</source>
        <translation>Feed back the result</translation>
    </message>
    <message>
        <source>Revisit</source>
        <translation>Revisit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1: %2, not reached</source>
        <comment>way of contact: purpose</comment>
        <translation>%1: %2, not reached</translation>
    </message>
    <message>
        <source>%1: the customer turned to us</source>
        <comment>way of contact</comment>
        <translation>%1: the customer turned to us</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way of contact: purpose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, with %3</source>
        <comment>way of contact: purpose, with whom</comment>
        <translation>%1: %2, with %3</translation>
    </message>
</context>
<context>
    <name>DeskTexts</name>
    <message>
        <source>○ no date</source>
        <translation>○ no date</translation>
    </message>
    <message>
        <source>○ due: %1</source>
        <comment>in words, no date</comment>
        <translation>○ due: %1</translation>
    </message>
    <message numerus="yes">
        <source>■ %n day(s) late, due %1</source>
        <translation>
            <numerusform>■ %n day late, due %1</numerusform>
            <numerusform>■ %n days late, due %1</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ due today, %1</source>
        <translation>▲ due today, %1</translation>
    </message>
    <message>
        <source>● due %1</source>
        <translation>● due %1</translation>
    </message>
    <message>
        <source>to be issued</source>
        <translation>to be issued</translation>
    </message>
    <message>
        <source>to be answered again by %1, round %2</source>
        <translation>to be answered again by %1, round %2</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>to be answered by %1</translation>
    </message>
    <message>
        <source>to be verified by a second person</source>
        <translation>to be verified by a second person</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>to be closed</translation>
    </message>
    <message>
        <source>▲ waits for you to verify it</source>
        <translation>▲ waits for you to verify it</translation>
    </message>
    <message>
        <source>▲ waits for you to close it</source>
        <translation>▲ waits for you to close it</translation>
    </message>
</context>
<context>
    <name>DisciplineTexts</name>
    <message>
        <source>Emergency response</source>
        <translation>Emergency response</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Problem description</source>
        <translation>Problem description</translation>
    </message>
    <message>
        <source>Interim containment</source>
        <translation>Interim containment</translation>
    </message>
    <message>
        <source>Root cause analysis</source>
        <translation>Root cause analysis</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Corrective actions</translation>
    </message>
    <message>
        <source>Implementation and validation</source>
        <translation>Implementation and validation</translation>
    </message>
    <message>
        <source>Prevention of recurrence</source>
        <translation>Prevention of recurrence</translation>
    </message>
    <message>
        <source>Closure and recognition</source>
        <translation>Closure and recognition</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>date</comment>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
</context>
<context>
    <name>DocumentTexts</name>
    <message>
        <source>%1: nothing of this name is known. Check the spelling.</source>
        <translation>%1: nothing of this name is known. Check the spelling.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>%1: a name is needed in all three languages.</source>
        <translation>%1: a name is needed in all three languages.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 must be text.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 must be true or false.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 must be a number.</translation>
    </message>
    <message>
        <source>%1 must be an object in braces.</source>
        <translation>%1 must be an object in braces.</translation>
    </message>
    <message>
        <source>%1 must be a list in brackets.</source>
        <translation>%1 must be a list in brackets.</translation>
    </message>
    <message>
        <source>%1: “%2” is not among the values allowed here.</source>
        <translation>%1: “%2” is not among the values allowed here.</translation>
    </message>
    <message>
        <source>%1: a ticket has no field “%2”.</source>
        <translation>%1: a ticket has no field “%2”.</translation>
    </message>
    <message>
        <source>%1: there is no event “%2”.</source>
        <translation>%1: there is no event “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” is no time limit. Write it like 30s, 15m, 4h, 7wd, 3d or 3mo.</source>
        <translation>%1: “%2” is no time limit. Write it like 30s, 15m, 4h, 7wd, 3d or 3mo.</translation>
    </message>
    <message>
        <source>%1: a time limit cannot be zero. For at once write now.</source>
        <translation>%1: a time limit cannot be zero. For at once write now.</translation>
    </message>
    <message>
        <source>%1: the time limit “%2” is too long.</source>
        <translation>%1: the time limit “%2” is too long.</translation>
    </message>
    <message>
        <source>%1: “%2” is no share. Write it like 50%, from 1% to 100%.</source>
        <translation>%1: “%2” is no share. Write it like 50%, from 1% to 100%.</translation>
    </message>
    <message>
        <source>%1: the code “%2” is used twice.</source>
        <translation>%1: the code “%2” is used twice.</translation>
    </message>
    <message>
        <source>%1: a code has only letters, digits and . _ + - in it, unlike “%2”.</source>
        <translation>%1: a code has only letters, digits and . _ + - in it, unlike “%2”.</translation>
    </message>
    <message>
        <source>%1: the level “%2” needs a rank. The most severe level has rank 1.</source>
        <translation>%1: the level “%2” needs a rank. The most severe level has rank 1.</translation>
    </message>
    <message>
        <source>%1: only levels have a rank, not “%2”.</source>
        <translation>%1: only levels have a rank, not “%2”.</translation>
    </message>
    <message>
        <source>%1: there is no time zone “%2”. Write it like Asia/Shanghai.</source>
        <translation>%1: there is no time zone “%2”. Write it like Asia/Shanghai.</translation>
    </message>
    <message>
        <source>%1: “%2” is no time of day. Write it like 08:30.</source>
        <translation>%1: “%2” is no time of day. Write it like 08:30.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date. Write it like 2026-02-14.</source>
        <translation>%1: “%2” is no date. Write it like 2026-02-14.</translation>
    </message>
    <message>
        <source>%1 must have a beginning and an end.</source>
        <translation>%1 must have a beginning and an end.</translation>
    </message>
    <message>
        <source>%1: opening times overlap.</source>
        <translation>%1: opening times overlap.</translation>
    </message>
    <message>
        <source>%1: the calendar has no opening time at all.</source>
        <translation>%1: the calendar has no opening time at all.</translation>
    </message>
    <message>
        <source>%1: only a number from %2 to %3 fits here.</source>
        <translation>%1: only a number from %2 to %3 fits here.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 must be a whole number.</translation>
    </message>
    <message>
        <source>%1: “%2” is no path to a value. Write it like ticket.number.</source>
        <translation>%1: “%2” is no path to a value. Write it like ticket.number.</translation>
    </message>
    <message>
        <source>%1: a bracket is left open, or a path in braces is misspelt.</source>
        <translation>%1: a bracket is left open, or a path in braces is misspelt.</translation>
    </message>
    <message>
        <source>%1: the condition “%2” cannot be read. Write it like raw.returned=yes.</source>
        <translation>%1: the condition “%2” cannot be read. Write it like raw.returned=yes.</translation>
    </message>
    <message>
        <source>%1: the cell is wider than the %2 columns leave room for.</source>
        <translation>%1: the cell is wider than the %2 columns leave room for.</translation>
    </message>
    <message>
        <source>%1: the cells of the row fill %2 columns instead of %3.</source>
        <translation>%1: the cells of the row fill %2 columns instead of %3.</translation>
    </message>
    <message>
        <source>%1: a cell reaches down over %2 more rows than there are.</source>
        <translation>%1: a cell reaches down over %2 more rows than there are.</translation>
    </message>
    <message>
        <source>%1: at least one row is needed.</source>
        <translation>%1: at least one row is needed.</translation>
    </message>
    <message>
        <source>%1: a cell has either a label or a text.</source>
        <translation>%1: a cell has either a label or a text.</translation>
    </message>
    <message>
        <source>There is no form “%1”. Known forms: %2.</source>
        <translation>There is no form “%1”. Known forms: %2.</translation>
    </message>
    <message>
        <source>The layout file %1 cannot be read: %2.</source>
        <translation>The layout file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>The PDF could not be written.</translation>
    </message>
    <message>
        <source>%1 is no usable number.</source>
        <translation>%1 is no usable number.</translation>
    </message>
    <message>
        <source>%1: there are %2 values, at least %3 are needed.</source>
        <translation>%1: there are %2 values, at least %3 are needed.</translation>
    </message>
    <message>
        <source>%1: there are %2 samples that count, at least %3 are needed.</source>
        <translation>%1: there are %2 samples that count, at least %3 are needed.</translation>
    </message>
    <message>
        <source>%1: the sample has %2 values; this chart takes %3 to %4.</source>
        <translation>%1: the sample has %2 values; this chart takes %3 to %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is no count. It must be a whole number of 0 or more.</source>
        <translation>%1: “%2” is no count. It must be a whole number of 0 or more.</translation>
    </message>
    <message>
        <source>%1: %2 were found in a sample of only %3.</source>
        <translation>%1: %2 were found in a sample of only %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is no size of a sample.</source>
        <translation>%1: “%2” is no size of a sample.</translation>
    </message>
    <message>
        <source>%1: the samples differ in size. Take a p chart or a u chart.</source>
        <translation>%1: the samples differ in size. Take a p chart or a u chart.</translation>
    </message>
    <message>
        <source>%1: no two neighbours are left to take a moving range of.</source>
        <translation>%1: no two neighbours are left to take a moving range of.</translation>
    </message>
    <message>
        <source>%1: a phase begins at a sample from 1 to %2, later than the phase before it.</source>
        <translation>%1: a phase begins at a sample from 1 to %2, later than the phase before it.</translation>
    </message>
    <message>
        <source>%1: the base period lies within the samples 1 to %2.</source>
        <translation>%1: the base period lies within the samples 1 to %2.</translation>
    </message>
    <message>
        <source>%1: a base period and phases exclude each other.</source>
        <translation>%1: a base period and phases exclude each other.</translation>
    </message>
    <message>
        <source>%1: only samples from 1 to %2 can be left out.</source>
        <translation>%1: only samples from 1 to %2 can be left out.</translation>
    </message>
    <message>
        <source>%1: the limits lie more than 0 and at most 10 sigma from the centre.</source>
        <translation>%1: the limits lie more than 0 and at most 10 sigma from the centre.</translation>
    </message>
    <message>
        <source>%1: the standard values cannot be taken.</source>
        <translation>%1: the standard values cannot be taken.</translation>
    </message>
    <message>
        <source>%1: nothing is given to count.</source>
        <translation>%1: nothing is given to count.</translation>
    </message>
    <message>
        <source>%1: the item has no name.</source>
        <translation>%1: the item has no name.</translation>
    </message>
    <message>
        <source>%1: all counts are zero.</source>
        <translation>%1: all counts are zero.</translation>
    </message>
    <message>
        <source>%1: the count of “%2” must be a number of 0 or more.</source>
        <translation>%1: the count of “%2” must be a number of 0 or more.</translation>
    </message>
    <message>
        <source>%1: the threshold is a share above 0 and up to 100.</source>
        <translation>%1: the threshold is a share above 0 and up to 100.</translation>
    </message>
    <message>
        <source>%1: the row does not say its “%2”.</source>
        <translation>%1: the row does not say its “%2”.</translation>
    </message>
    <message>
        <source>%1: there are %2 x but %3 y.</source>
        <translation>%1: there are %2 x but %3 y.</translation>
    </message>
    <message>
        <source>%1: there are %2 counts but %3 sizes.</source>
        <translation>%1: there are %2 counts but %3 sizes.</translation>
    </message>
    <message>
        <source>%1: a point is a pair of x and y.</source>
        <translation>%1: a point is a pair of x and y.</translation>
    </message>
    <message>
        <source>%1: all values are equal, so there is nothing to compute.</source>
        <translation>%1: all values are equal, so there is nothing to compute.</translation>
    </message>
    <message>
        <source>%1: a lower or an upper specification limit is needed.</source>
        <translation>%1: a lower or an upper specification limit is needed.</translation>
    </message>
    <message>
        <source>%1: the lower specification limit must be below the upper one.</source>
        <translation>%1: the lower specification limit must be below the upper one.</translation>
    </message>
    <message>
        <source>%1: the target lies outside the specification limits.</source>
        <translation>%1: the target lies outside the specification limits.</translation>
    </message>
    <message>
        <source>%1: the values do not vary within the subgroups, so Cp and Cpk cannot be computed.</source>
        <translation>%1: the values do not vary within the subgroups, so Cp and Cpk cannot be computed.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit these data: moving ranges are for single values, the others for subgroups.</source>
        <translation>%1: “%2” does not fit these data: moving ranges are for single values, the others for subgroups.</translation>
    </message>
    <message>
        <source>%1: the standard deviation must be above 0.</source>
        <translation>%1: the standard deviation must be above 0.</translation>
    </message>
    <message>
        <source>%1: from 1 to 200 classes can be drawn.</source>
        <translation>%1: from 1 to 200 classes can be drawn.</translation>
    </message>
    <message>
        <source>%1: with this class width there would be no class or more than 200.</source>
        <translation>%1: with this class width there would be no class or more than 200.</translation>
    </message>
    <message>
        <source>%1: this is no measuring unit for the values.</source>
        <translation>%1: this is no measuring unit for the values.</translation>
    </message>
    <message>
        <source>%1: the first class must begin at or below the smallest value.</source>
        <translation>%1: the first class must begin at or below the smallest value.</translation>
    </message>
    <message>
        <source>%1: the field “%2” cannot be counted: it is a list, long text or personal data.</source>
        <translation>%1: the field “%2” cannot be counted: it is a list, long text or personal data.</translation>
    </message>
    <message>
        <source>A drawing is written as .pdf or .png, not as “%2”.</source>
        <translation>A drawing is written as .pdf or .png, not as “%2”.</translation>
    </message>
    <message>
        <source>This kesuctl was built without drawings. Install the workstation.</source>
        <translation>This kesuctl was built without drawings. Install the workstation.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>The picture could not be drawn.</translation>
    </message>
    <message>
        <source>%1: this tool takes %2 columns; there are %3.</source>
        <translation>%1: this tool takes %2 columns; there are %3.</translation>
    </message>
    <message>
        <source>%1: this tool knows no such key. It takes: %2.</source>
        <translation>%1: this tool knows no such key. It takes: %2.</translation>
    </message>
    <message>
        <source>The document could not be made: %2</source>
        <translation>The document could not be made: %2</translation>
    </message>
    <message>
        <source>“%2” must end in .pdf, .docx, .odt or .xlsx, which says what it will be.</source>
        <translation>“%2” must end in .pdf, .docx, .odt or .xlsx, which says what it will be.</translation>
    </message>
</context>
<context>
    <name>EditorSpecs</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Customer told by</source>
        <translation>Customer told by</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Spoken to</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation>Customer agrees</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Why without consent</translation>
    </message>
    <message>
        <source>Ground of the extension</source>
        <translation>Ground of the extension</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>New due time</translation>
    </message>
    <message>
        <source>Or longer by</source>
        <translation>Or longer by</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Customer not reached</source>
        <translation>Customer not reached</translation>
    </message>
    <message>
        <source>Customer declined to answer</source>
        <translation>Customer declined to answer</translation>
    </message>
    <message>
        <source>Only when there is no answer on satisfaction.</source>
        <translation>Only when there is no answer on satisfaction.</translation>
    </message>
    <message>
        <source>None ticked: all that may be paused.</source>
        <translation>None ticked: all that may be paused.</translation>
    </message>
    <message>
        <source>For example 2wd (two working days) or 24h.</source>
        <translation>For example 2wd (two working days) or 24h.</translation>
    </message>
    <message>
        <source>Product and batch</source>
        <translation>Product and batch</translation>
    </message>
    <message>
        <source>Category and level</source>
        <translation>Category and level</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>What the customer wants</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>Who handles it</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Ticket that goes on</source>
        <translation>Ticket that goes on</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Name, pinyin initials or phone.</source>
        <translation>Name, pinyin initials or phone.</translation>
    </message>
    <message>
        <source>Type its number or words of it; Down lists tickets like this one.</source>
        <translation>Type its number or words of it; Down lists tickets like this one.</translation>
    </message>
    <message>
        <source>A branch of the house, or an outside body in your own words.</source>
        <translation>A branch of the house, or an outside body in your own words.</translation>
    </message>
</context>
<context>
    <name>EightDDeeds</name>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
</context>
<context>
    <name>EightDTexts</name>
    <message>
        <source>%1; therefore: %2</source>
        <translation>%1; therefore: %2</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>It does not exist, or no longer.</source>
        <translation>It does not exist, or no longer.</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>There is no ticket %1.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Reload and compare.</source>
        <translation>%1 was changed by somebody else meanwhile. Reload and compare.</translation>
    </message>
    <message>
        <source>Your role does not allow this step.</source>
        <translation>Your role does not allow this step.</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>There is no step “%1”.</translation>
    </message>
    <message>
        <source>The registration is not complete.</source>
        <translation>The registration is not complete.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>There is no text.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>The file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>The file “%1” is empty.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB.</source>
        <translation>The file “%1” is larger than %2 MB.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged or of an unknown format.</source>
        <translation>The picture “%1” is damaged or of an unknown format.</translation>
    </message>
    <message>
        <source>The data folder is in use by another program (process %1).</source>
        <translation>The data folder is in use by another program (process %1).</translation>
    </message>
    <message>
        <source>The data were made by a newer version of the program. Please update.</source>
        <translation>The data were made by a newer version of the program. Please update.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup.</source>
        <translation>The database is damaged. Restore a backup.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>The database is busy. Please try again.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>The disk is full. Nothing was saved.</translation>
    </message>
    <message>
        <source>The store refused the change.</source>
        <translation>The store refused the change.</translation>
    </message>
    <message>
        <source>The number pattern needs the device letter and a sequence, as in KS-&lt;branch&gt;-&lt;yyyymmdd&gt;-&lt;device&gt;&lt;nnnn&gt;.</source>
        <translation>The number pattern needs the device letter and a sequence, as in KS-&lt;branch&gt;-&lt;yyyymmdd&gt;-&lt;device&gt;&lt;nnnn&gt;.</translation>
    </message>
    <message>
        <source>The number pattern has an unknown part “%1”.</source>
        <translation>The number pattern has an unknown part “%1”.</translation>
    </message>
    <message>
        <source>The device letter is not set.</source>
        <translation>The device letter is not set.</translation>
    </message>
    <message>
        <source>The branch code is not set.</source>
        <translation>The branch code is not set.</translation>
    </message>
    <message>
        <source>There is no handling policy “%1”.</source>
        <translation>There is no handling policy “%1”.</translation>
    </message>
    <message>
        <source>A name is required.</source>
        <translation>A name is required.</translation>
    </message>
    <message>
        <source>The file is no valid JSON (at %1).</source>
        <translation>The file is no valid JSON (at %1).</translation>
    </message>
    <message>
        <source>The document is no valid JSON (at %1).</source>
        <translation>The document is no valid JSON (at %1).</translation>
    </message>
    <message>
        <source>That event cannot be recorded by hand.</source>
        <translation>That event cannot be recorded by hand.</translation>
    </message>
    <message>
        <source>Sample tickets are only put into an empty store.</source>
        <translation>Sample tickets are only put into an empty store.</translation>
    </message>
    <message>
        <source>The pause “%1” cannot be read; write it as START..END.</source>
        <translation>The pause “%1” cannot be read; write it as START..END.</translation>
    </message>
    <message>
        <source>The pause “%1” ends before it begins.</source>
        <translation>The pause “%1” ends before it begins.</translation>
    </message>
    <message>
        <source>There is no store in %1. &quot;kesuctl init&quot; makes one.</source>
        <translation>There is no store in %1. &quot;kesuctl init&quot; makes one.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Nobody here is called “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>The file “%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>The value “%1” cannot be taken.</source>
        <translation>The value “%1” cannot be taken.</translation>
    </message>
    <message>
        <source>Line %1 is no valid JSON.</source>
        <translation>Line %1 is no valid JSON.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>There is no field “%1”.</translation>
    </message>
    <message>
        <source>There is no work calendar “%1”.</source>
        <translation>There is no work calendar “%1”.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>It was cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or is damaged: %1</source>
        <translation>The file is no backup of this program, or is damaged: %1</translation>
    </message>
    <message>
        <source>The folder already holds data. Choose an empty one.</source>
        <translation>The folder already holds data. Choose an empty one.</translation>
    </message>
    <message>
        <source>There is no such ticket: %1</source>
        <translation>There is no such ticket: %1</translation>
    </message>
    <message>
        <source>There is no such record: %1</source>
        <translation>There is no such record: %1</translation>
    </message>
    <message>
        <source>There is no such document: %1</source>
        <translation>There is no such document: %1</translation>
    </message>
    <message>
        <source>The attached file %1 is missing.</source>
        <translation>The attached file %1 is missing.</translation>
    </message>
    <message>
        <source>The attached file %1 was changed outside the program.</source>
        <translation>The attached file %1 was changed outside the program.</translation>
    </message>
    <message>
        <source>The database could not be set up safely.</source>
        <translation>The database could not be set up safely.</translation>
    </message>
    <message>
        <source>The full-text search of SQLite is missing on this system.</source>
        <translation>The full-text search of SQLite is missing on this system.</translation>
    </message>
    <message>
        <source>The code %1 belongs to no revision of this ticket: the page was changed or is of another ticket.</source>
        <translation>The code %1 belongs to no revision of this ticket: the page was changed or is of another ticket.</translation>
    </message>
    <message>
        <source>A sample story could not be told: %1</source>
        <translation>A sample story could not be told: %1</translation>
    </message>
    <message>
        <source>The ticket is finished: reopen it to change it.</source>
        <translation>The ticket is finished: reopen it to change it.</translation>
    </message>
    <message>
        <source>There is no category scheme “%1”.</source>
        <translation>There is no category scheme “%1”.</translation>
    </message>
    <message>
        <source>The branch code takes one to eight letters and digits.</source>
        <translation>The branch code takes one to eight letters and digits.</translation>
    </message>
    <message>
        <source>A value cannot be taken.</source>
        <translation>A value cannot be taken.</translation>
    </message>
    <message>
        <source>A rule of the process forbids this.</source>
        <translation>A rule of the process forbids this.</translation>
    </message>
    <message>
        <source>You are not permitted to do this.</source>
        <translation>You are not permitted to do this.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Somebody else changed it meanwhile.</translation>
    </message>
    <message>
        <source>The data cannot be used.</source>
        <translation>The data cannot be used.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Something went wrong inside the program.</translation>
    </message>
    <message>
        <source>“%1” is not among the values allowed here: %2.</source>
        <translation>“%1” is not among the values allowed here: %2.</translation>
    </message>
    <message>
        <source>There is no record “%1” in this report.</source>
        <translation>There is no record “%1” in this report.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>The id “%1” is used twice.</translation>
    </message>
    <message>
        <source>The data folder cannot be written: it may be write-protected or belong to another user.</source>
        <translation>The data folder cannot be written: it may be write-protected or belong to another user.</translation>
    </message>
    <message>
        <source>There is no 8D report %1.</source>
        <translation>There is no 8D report %1.</translation>
    </message>
    <message>
        <source>There is no CAR %1.</source>
        <translation>There is no CAR %1.</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>There is no revision %1.</translation>
    </message>
    <message>
        <source>The report does not have the finding “%1”.</source>
        <translation>The report does not have the finding “%1”.</translation>
    </message>
    <message>
        <source>The 8D report %1 is not closed.</source>
        <translation>The 8D report %1 is not closed.</translation>
    </message>
    <message>
        <source>The CAR %1 has come to its end.</source>
        <translation>The CAR %1 has come to its end.</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The store was put aside and lies in %1.</source>
        <translation>The backup could not be put in place. The store was put aside and lies in %1.</translation>
    </message>
    <message>
        <source>Tickets have no quantity “%1”.</source>
        <translation>Tickets have no quantity “%1”.</translation>
    </message>
    <message>
        <source>No ticket fits the filter.</source>
        <translation>No ticket fits the filter.</translation>
    </message>
    <message>
        <source>Tickets that fit the filter: %1. None of them has these figures.</source>
        <translation>Tickets that fit the filter: %1. None of them has these figures.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>The file “%1” cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>EventTexts</name>
    <message>
        <source>Complaint received</source>
        <translation>Complaint received</translation>
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
        <source>First contact with the customer</source>
        <translation>First contact with the customer</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>First response</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classified</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Graded</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Handling started</source>
        <translation>Handling started</translation>
    </message>
    <message>
        <source>Passed to quality control</source>
        <translation>Passed to quality control</translation>
    </message>
    <message>
        <source>Acceptance slip sent</source>
        <translation>Acceptance slip sent</translation>
    </message>
    <message>
        <source>Preliminary solution given</source>
        <translation>Preliminary solution given</translation>
    </message>
    <message>
        <source>Investigation completed</source>
        <translation>Investigation completed</translation>
    </message>
    <message>
        <source>Interim measure replied</source>
        <translation>Interim measure replied</translation>
    </message>
    <message>
        <source>Long-term measure replied</source>
        <translation>Long-term measure replied</translation>
    </message>
    <message>
        <source>Progress notice sent</source>
        <translation>Progress notice sent</translation>
    </message>
    <message>
        <source>Handling plan confirmed with the customer</source>
        <translation>Handling plan confirmed with the customer</translation>
    </message>
    <message>
        <source>Solution proposed</source>
        <translation>Solution proposed</translation>
    </message>
    <message>
        <source>Solution agreed</source>
        <translation>Solution agreed</translation>
    </message>
    <message>
        <source>Solution carried out</source>
        <translation>Solution carried out</translation>
    </message>
    <message>
        <source>Corrective action implemented</source>
        <translation>Corrective action implemented</translation>
    </message>
    <message>
        <source>Corrective action verified</source>
        <translation>Corrective action verified</translation>
    </message>
    <message>
        <source>Handling completed</source>
        <translation>Handling completed</translation>
    </message>
    <message>
        <source>Handling report submitted</source>
        <translation>Handling report submitted</translation>
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
        <source>Customer still in doubt</source>
        <translation>Customer still in doubt</translation>
    </message>
    <message>
        <source>Second follow-up</source>
        <translation>Second follow-up</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Time limit extended</source>
        <translation>Time limit extended</translation>
    </message>
    <message>
        <source>Customer told of the extension</source>
        <translation>Customer told of the extension</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Reported to the superior</source>
        <translation>Reported to the superior</translation>
    </message>
    <message>
        <source>The event happened</source>
        <translation>The event happened</translation>
    </message>
    <message>
        <source>Emergency reported</source>
        <translation>Emergency reported</translation>
    </message>
    <message>
        <source>Defect found</source>
        <translation>Defect found</translation>
    </message>
    <message>
        <source>System restored</source>
        <translation>System restored</translation>
    </message>
    <message>
        <source>Written explanation sent</source>
        <translation>Written explanation sent</translation>
    </message>
    <message>
        <source>Lot isolated</source>
        <translation>Lot isolated</translation>
    </message>
    <message>
        <source>Lot disposed of</source>
        <translation>Lot disposed of</translation>
    </message>
    <message>
        <source>Message from the customer</source>
        <translation>Message from the customer</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Message to the customer</translation>
    </message>
    <message>
        <source>Customer set a date</source>
        <translation>Customer set a date</translation>
    </message>
    <message>
        <source>Passed to an outside body</source>
        <translation>Passed to an outside body</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
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
        <source>Handling policy changed</source>
        <translation>Handling policy changed</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
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
        <source>%1: %2</source>
        <comment>event and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Another ticket merged in</source>
        <translation>Another ticket merged in</translation>
    </message>
    <message>
        <source>Split off from another ticket</source>
        <translation>Split off from another ticket</translation>
    </message>
    <message>
        <source>Registration corrected</source>
        <translation>Registration corrected</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ticket numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from one branch to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Escalated by its time limit</source>
        <translation>Escalated by its time limit</translation>
    </message>
    <message>
        <source>Suspended, time limits run on</source>
        <translation>Suspended, time limits run on</translation>
    </message>
    <message>
        <source>%1: told to the role %2</source>
        <comment>time limit, role</comment>
        <translation>%1: told to the role %2</translation>
    </message>
</context>
<context>
    <name>FactGroups</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Acceptance and first judgement</source>
        <translation>Acceptance and first judgement</translation>
    </message>
    <message>
        <source>Category and level</source>
        <translation>Category and level</translation>
    </message>
    <message>
        <source>Responsibility for the ticket</source>
        <translation>Responsibility for the ticket</translation>
    </message>
    <message>
        <source>Handling policy</source>
        <translation>Handling policy</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Feedback and closing</source>
        <translation>Feedback and closing</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>FieldCards</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Customer and complaint</source>
        <translation>Customer and complaint</translation>
    </message>
    <message>
        <source>Product and part</source>
        <translation>Product and part</translation>
    </message>
    <message>
        <source>The customer&apos;s own dates</source>
        <translation>The customer&apos;s own dates</translation>
    </message>
    <message>
        <source>They run beside the time limits of the policy.</source>
        <translation>They run beside the time limits of the policy.</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>What is seen, before anybody knows why.</source>
        <translation>What is seen, before anybody knows why.</translation>
    </message>
    <message>
        <source>Is an 8D needed?</source>
        <translation>Is an 8D needed?</translation>
    </message>
    <message>
        <source>The customer&apos;s words</source>
        <translation>The customer&apos;s words</translation>
    </message>
    <message>
        <source>As they were said; they are not tidied up.</source>
        <translation>As they were said; they are not tidied up.</translation>
    </message>
    <message>
        <source>Problem statement</source>
        <translation>Problem statement</translation>
    </message>
    <message>
        <source>Object and defect, without a cause.</source>
        <translation>Object and defect, without a cause.</translation>
    </message>
    <message>
        <source>Seven questions (5W2H)</source>
        <translation>Seven questions (5W2H)</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Quantities</translation>
    </message>
    <message>
        <source>With their units, as counted.</source>
        <translation>With their units, as counted.</translation>
    </message>
    <message>
        <source>Detection and history</source>
        <translation>Detection and history</translation>
    </message>
    <message>
        <source>Effects of the failure</source>
        <translation>Effects of the failure</translation>
    </message>
    <message>
        <source>Specification and actual state</source>
        <translation>Specification and actual state</translation>
    </message>
    <message>
        <source>Risk elsewhere</source>
        <translation>Risk elsewhere</translation>
    </message>
    <message>
        <source>Similar parts, other plants, other customers.</source>
        <translation>Similar parts, other plants, other customers.</translation>
    </message>
    <message>
        <source>Tools used</source>
        <translation>Tools used</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lessons learned</translation>
    </message>
    <message>
        <source>What the next team should know.</source>
        <translation>What the next team should know.</translation>
    </message>
    <message>
        <source>Closing without proof of effectiveness</source>
        <translation>Closing without proof of effectiveness</translation>
    </message>
    <message>
        <source>Why it need not be waited for. This takes an approval of its own.</source>
        <translation>Why it need not be waited for. This takes an approval of its own.</translation>
    </message>
    <message>
        <source>Final meeting and recognition</source>
        <translation>Final meeting and recognition</translation>
    </message>
    <message>
        <source>Finishing D%1</source>
        <translation>Finishing D%1</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <translation>Reason for the state</translation>
    </message>
    <message>
        <source>State to go back to</source>
        <translation>State to go back to</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>Reported by an employee</source>
        <translation>Reported by an employee</translation>
    </message>
    <message>
        <source>Recorded on paper</source>
        <translation>Recorded on paper</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Group of the same matter</source>
        <translation>Group of the same matter</translation>
    </message>
    <message>
        <source>Households concerned</source>
        <translation>Households concerned</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Platform&apos;s own number</source>
        <translation>Platform&apos;s own number</translation>
    </message>
    <message>
        <source>Source of information</source>
        <translation>Source of information</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>Submitted at</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>Occurred at</translation>
    </message>
    <message>
        <source>Place of occurrence</source>
        <translation>Place of occurrence</translation>
    </message>
    <message>
        <source>Persons involved</source>
        <translation>Persons involved</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>Customer confidential</source>
        <translation>Customer confidential</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Language or dialect</source>
        <translation>Language or dialect</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Kind of object</translation>
    </message>
    <message>
        <source>Object of the complaint</source>
        <translation>Object of the complaint</translation>
    </message>
    <message>
        <source>Business or service concerned</source>
        <translation>Business or service concerned</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>Remedy sought</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Evidence material</source>
        <translation>Evidence material</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Other information</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Product model</source>
        <translation>Product model</translation>
    </message>
    <message>
        <source>Product batch number</source>
        <translation>Product batch number</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>Unit of quantity</translation>
    </message>
    <message>
        <source>Production date</source>
        <translation>Production date</translation>
    </message>
    <message>
        <source>Shipping date</source>
        <translation>Shipping date</translation>
    </message>
    <message>
        <source>Returned or not</source>
        <translation>Returned or not</translation>
    </message>
    <message>
        <source>The content is specific</source>
        <translation>The content is specific</translation>
    </message>
    <message>
        <source>The complainant is entitled</source>
        <translation>The complainant is entitled</translation>
    </message>
    <message>
        <source>Nothing against law or rules</source>
        <translation>Nothing against law or rules</translation>
    </message>
    <message>
        <source>Valid complaint</source>
        <translation>Valid complaint</translation>
    </message>
    <message>
        <source>Ground of invalidity</source>
        <translation>Ground of invalidity</translation>
    </message>
    <message>
        <source>Within own jurisdiction</source>
        <translation>Within own jurisdiction</translation>
    </message>
    <message>
        <source>Outside body needed</source>
        <translation>Outside body needed</translation>
    </message>
    <message>
        <source>Grounds sufficient</source>
        <translation>Grounds sufficient</translation>
    </message>
    <message>
        <source>Demand reasonable</source>
        <translation>Demand reasonable</translation>
    </message>
    <message>
        <source>Malicious complaint</source>
        <translation>Malicious complaint</translation>
    </message>
    <message>
        <source>Legal or compliance issue</source>
        <translation>Legal or compliance issue</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensitive</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Complex</translation>
    </message>
    <message>
        <source>Several departments</source>
        <translation>Several departments</translation>
    </message>
    <message>
        <source>Affects normal use</source>
        <translation>Affects normal use</translation>
    </message>
    <message>
        <source>Major service problem</source>
        <translation>Major service problem</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Several users affected</source>
        <translation>Several users affected</translation>
    </message>
    <message>
        <source>Systemic problem</source>
        <translation>Systemic problem</translation>
    </message>
    <message>
        <source>Scope of impact</source>
        <translation>Scope of impact</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>Category scheme</source>
        <translation>Category scheme</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Sub-category</translation>
    </message>
    <message>
        <source>Proposed category</source>
        <translation>Proposed category</translation>
    </message>
    <message>
        <source>Level scheme</source>
        <translation>Level scheme</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Major criteria met</source>
        <translation>Major criteria met</translation>
    </message>
    <message>
        <source>Emergency level</source>
        <translation>Emergency level</translation>
    </message>
    <message>
        <source>First-contact owner</source>
        <translation>First-contact owner</translation>
    </message>
    <message>
        <source>First receiving department</source>
        <translation>First receiving department</translation>
    </message>
    <message>
        <source>Handling owner</source>
        <translation>Handling owner</translation>
    </message>
    <message>
        <source>Handling department</source>
        <translation>Handling department</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>Handling policy</source>
        <translation>Handling policy</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Policy version</translation>
    </message>
    <message>
        <source>Overlay policies</source>
        <translation>Overlay policies</translation>
    </message>
    <message>
        <source>Customer&apos;s own due time</source>
        <translation>Customer&apos;s own due time</translation>
    </message>
    <message>
        <source>Note on the customer&apos;s due time</source>
        <translation>Note on the customer&apos;s due time</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Agreed date</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>Responsible party</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Interim measure</source>
        <translation>Interim measure</translation>
    </message>
    <message>
        <source>Check of stock</source>
        <translation>Check of stock</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Corrective action</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation>Preventive action</translation>
    </message>
    <message>
        <source>Disposal of stock</source>
        <translation>Disposal of stock</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Standard document</source>
        <translation>Standard document</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Refund or compensation</source>
        <translation>Refund or compensation</translation>
    </message>
    <message>
        <source>Satisfaction scale</source>
        <translation>Satisfaction scale</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Reason of dissatisfaction</source>
        <translation>Reason of dissatisfaction</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Further handling needed</source>
        <translation>Further handling needed</translation>
    </message>
    <message>
        <source>Reason for no revisit</source>
        <translation>Reason for no revisit</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Closing note</translation>
    </message>
    <message>
        <source>Improvement point</source>
        <translation>Improvement point</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>Where the paper lies</translation>
    </message>
    <message>
        <source>Signed copy present</source>
        <translation>Signed copy present</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Defect photo</source>
        <translation>Defect photo</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>Scan of the paper</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Customer name</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>Customer phone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>When it happened</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Way of contact</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>The customer agrees</translation>
    </message>
    <message>
        <source>Reason without consent</source>
        <translation>Reason without consent</translation>
    </message>
    <message>
        <source>Ground of extension</source>
        <translation>Ground of extension</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Clocks to pause</source>
        <translation>Clocks to pause</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>New due time</translation>
    </message>
    <message>
        <source>Extended by</source>
        <translation>Extended by</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Transferred to</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>This ticket goes on as well</source>
        <translation>This ticket goes on as well</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>%1 is required.</source>
        <translation>%1 is required.</translation>
    </message>
    <message>
        <source>%1 must be given for this step.</source>
        <translation>%1 must be given for this step.</translation>
    </message>
    <message>
        <source>Acceptance check not answered: %1.</source>
        <translation>Acceptance check not answered: %1.</translation>
    </message>
    <message>
        <source>Acceptance check answered with no: %1.</source>
        <translation>Acceptance check answered with no: %1.</translation>
    </message>
    <message>
        <source>An invalid complaint needs its ground.</source>
        <translation>An invalid complaint needs its ground.</translation>
    </message>
    <message>
        <source>The ticket is not classified yet.</source>
        <translation>The ticket is not classified yet.</translation>
    </message>
    <message>
        <source>Classify before grading.</source>
        <translation>Classify before grading.</translation>
    </message>
    <message>
        <source>The level is the same as before.</source>
        <translation>The level is the same as before.</translation>
    </message>
    <message>
        <source>The handling policy is the same as before.</source>
        <translation>The handling policy is the same as before.</translation>
    </message>
    <message>
        <source>No handling policy is chosen, so no clock would run.</source>
        <translation>No handling policy is chosen, so no clock would run.</translation>
    </message>
    <message>
        <source>Nobody is named to handle it.</source>
        <translation>Nobody is named to handle it.</translation>
    </message>
    <message>
        <source>The ticket is already with them.</source>
        <translation>The ticket is already with them.</translation>
    </message>
    <message>
        <source>The first-contact owner cannot be left empty.</source>
        <translation>The first-contact owner cannot be left empty.</translation>
    </message>
    <message>
        <source>The first-contact owner is the same as before.</source>
        <translation>The first-contact owner is the same as before.</translation>
    </message>
    <message>
        <source>A complex, sensitive or multi-department complaint should name a leader in charge.</source>
        <translation>A complex, sensitive or multi-department complaint should name a leader in charge.</translation>
    </message>
    <message>
        <source>No solution is written down.</source>
        <translation>No solution is written down.</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, or a written reason to go on without it, is missing.</source>
        <translation>The customer&apos;s consent, or a written reason to go on without it, is missing.</translation>
    </message>
    <message>
        <source>Handling is already marked as completed.</source>
        <translation>Handling is already marked as completed.</translation>
    </message>
    <message>
        <source>Handling is not marked as completed yet.</source>
        <translation>Handling is not marked as completed yet.</translation>
    </message>
    <message>
        <source>No result is written down.</source>
        <translation>No result is written down.</translation>
    </message>
    <message>
        <source>The result does not say who is responsible.</source>
        <translation>The result does not say who is responsible.</translation>
    </message>
    <message>
        <source>The customer&apos;s own due time has passed without a cause: an interim measure is needed.</source>
        <translation>The customer&apos;s own due time has passed without a cause: an interim measure is needed.</translation>
    </message>
    <message>
        <source>The result was not fed back to the customer.</source>
        <translation>The result was not fed back to the customer.</translation>
    </message>
    <message>
        <source>There is neither a satisfaction answer nor a reason for no revisit.</source>
        <translation>There is neither a satisfaction answer nor a reason for no revisit.</translation>
    </message>
    <message>
        <source>Only %1 of %2 attempts to reach the customer are recorded.</source>
        <translation>Only %1 of %2 attempts to reach the customer are recorded.</translation>
    </message>
    <message>
        <source>The closing note is missing.</source>
        <translation>The closing note is missing.</translation>
    </message>
    <message>
        <source>Recorded on paper: attach the scan or say where the paper lies.</source>
        <translation>Recorded on paper: attach the scan or say where the paper lies.</translation>
    </message>
    <message>
        <source>A malicious complaint needs an investigation on record.</source>
        <translation>A malicious complaint needs an investigation on record.</translation>
    </message>
    <message>
        <source>The clock “%1” is still open and will end with the ticket.</source>
        <translation>The clock “%1” is still open and will end with the ticket.</translation>
    </message>
    <message>
        <source>The handling policy allows no extension.</source>
        <translation>The handling policy allows no extension.</translation>
    </message>
    <message>
        <source>“%1” is not among the grounds this policy allows.</source>
        <translation>“%1” is not among the grounds this policy allows.</translation>
    </message>
    <message>
        <source>Say until when, or by how much, it is extended.</source>
        <translation>Say until when, or by how much, it is extended.</translation>
    </message>
    <message>
        <source>“%1” is already overdue: only a manager can extend it.</source>
        <translation>“%1” is already overdue: only a manager can extend it.</translation>
    </message>
    <message>
        <source>The new due time of “%1” is not later than the present one.</source>
        <translation>The new due time of “%1” is not later than the present one.</translation>
    </message>
    <message>
        <source>Say which ticket it is merged into.</source>
        <translation>Say which ticket it is merged into.</translation>
    </message>
    <message>
        <source>A ticket cannot be merged into itself.</source>
        <translation>A ticket cannot be merged into itself.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>The time lies in the future.</translation>
    </message>
    <message>
        <source>The time lies before the complaint was received.</source>
        <translation>The time lies before the complaint was received.</translation>
    </message>
    <message>
        <source>The time “%1” cannot be read.</source>
        <translation>The time “%1” cannot be read.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken for %2.</source>
        <translation>“%1” cannot be taken for %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this step.</source>
        <translation>%1 cannot be changed in this step.</translation>
    </message>
    <message>
        <source>%1 can only be changed by a step of its own.</source>
        <translation>%1 can only be changed by a step of its own.</translation>
    </message>
    <message>
        <source>A name or a phone number of the customer is required.</source>
        <translation>A name or a phone number of the customer is required.</translation>
    </message>
    <message>
        <source>Marked as anonymous although a customer is named.</source>
        <translation>Marked as anonymous although a customer is named.</translation>
    </message>
    <message>
        <source>A subject or a description is required.</source>
        <translation>A subject or a description is required.</translation>
    </message>
    <message>
        <source>The phone number “%1” looks incomplete.</source>
        <translation>The phone number “%1” looks incomplete.</translation>
    </message>
    <message>
        <source>The category scheme is not the one this policy expects.</source>
        <translation>The category scheme is not the one this policy expects.</translation>
    </message>
    <message>
        <source>The level belongs to another scheme than the policy&apos;s; its clocks may not start.</source>
        <translation>The level belongs to another scheme than the policy&apos;s; its clocks may not start.</translation>
    </message>
    <message>
        <source>The time of receipt lies in the future.</source>
        <translation>The time of receipt lies in the future.</translation>
    </message>
    <message>
        <source>Record %1 was changed outside the program.</source>
        <translation>Record %1 was changed outside the program.</translation>
    </message>
    <message>
        <source>The list of due times differs from the tickets; it is rebuilt at the next start.</source>
        <translation>The list of due times differs from the tickets; it is rebuilt at the next start.</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disk of the data folder.</source>
        <translation>Only %1 MB are free on the disk of the data folder.</translation>
    </message>
    <message>
        <source>The dictionaries for simplified and traditional characters are not installed.</source>
        <translation>The dictionaries for simplified and traditional characters are not installed.</translation>
    </message>
    <message>
        <source>The calendar “%1” ends on %2.</source>
        <translation>The calendar “%1” ends on %2.</translation>
    </message>
    <message>
        <source>The branch code is missing.</source>
        <translation>The branch code is missing.</translation>
    </message>
    <message>
        <source>The file “%1” belongs to no ticket.</source>
        <translation>The file “%1” belongs to no ticket.</translation>
    </message>
    <message>
        <source>Audit entry %1 was changed outside the program.</source>
        <translation>Audit entry %1 was changed outside the program.</translation>
    </message>
    <message>
        <source>Audit entries after %1 are missing.</source>
        <translation>Audit entries after %1 are missing.</translation>
    </message>
    <message>
        <source>Operation %1 was changed outside the program.</source>
        <translation>Operation %1 was changed outside the program.</translation>
    </message>
    <message>
        <source>Operation %1 is missing.</source>
        <translation>Operation %1 is missing.</translation>
    </message>
    <message>
        <source>Record %1 was removed outside the program.</source>
        <translation>Record %1 was removed outside the program.</translation>
    </message>
    <message>
        <source>Record %1 was added outside the program.</source>
        <translation>Record %1 was added outside the program.</translation>
    </message>
    <message>
        <source>The history of audit entry %1 was changed outside the program.</source>
        <translation>The history of audit entry %1 was changed outside the program.</translation>
    </message>
    <message>
        <source>The field stamp %1 was changed outside the program.</source>
        <translation>The field stamp %1 was changed outside the program.</translation>
    </message>
    <message>
        <source>Record %1 refers to one that does not exist.</source>
        <translation>Record %1 refers to one that does not exist.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>The database file is damaged: %1</translation>
    </message>
    <message>
        <source>The full-text index is damaged: %1</source>
        <translation>The full-text index is damaged: %1</translation>
    </message>
    <message>
        <source>The attached file %1 is missing.</source>
        <translation>The attached file %1 is missing.</translation>
    </message>
    <message>
        <source>The attached file %1 was changed outside the program.</source>
        <translation>The attached file %1 was changed outside the program.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>The check was stopped before its end.</translation>
    </message>
    <message>
        <source>The customer&apos;s doubt has not been followed up yet.</source>
        <translation>The customer&apos;s doubt has not been followed up yet.</translation>
    </message>
    <message>
        <source>The standard time is exceeded: this should become a complaint.</source>
        <translation>The standard time is exceeded: this should become a complaint.</translation>
    </message>
    <message>
        <source>The customer is not satisfied with the result: this should become a complaint.</source>
        <translation>The customer is not satisfied with the result: this should become a complaint.</translation>
    </message>
    <message>
        <source>The policy&apos;s rules ask for the level “%1” (%2).</source>
        <translation>The policy&apos;s rules ask for the level “%1” (%2).</translation>
    </message>
    <message>
        <source>This step does not fit where the ticket stands now.</source>
        <translation>This step does not fit where the ticket stands now.</translation>
    </message>
    <message>
        <source>The index that finds customers is damaged: %1</source>
        <translation>The index that finds customers is damaged: %1</translation>
    </message>
    <message>
        <source>%1 is finished: merge into a ticket that is still handled.</source>
        <translation>%1 is finished: merge into a ticket that is still handled.</translation>
    </message>
    <message>
        <source>Describe at least two parts, or one when this ticket goes on as well.</source>
        <translation>Describe at least two parts, or one when this ticket goes on as well.</translation>
    </message>
    <message>
        <source>Part %1: %2 is missing or does not fit.</source>
        <translation>Part %1: %2 is missing or does not fit.</translation>
    </message>
    <message>
        <source>Part %1: %2 cannot be taken.</source>
        <translation>Part %1: %2 cannot be taken.</translation>
    </message>
    <message>
        <source>Say which branch or outside body it goes to.</source>
        <translation>Say which branch or outside body it goes to.</translation>
    </message>
    <message>
        <source>The ticket is already at this branch.</source>
        <translation>The ticket is already at this branch.</translation>
    </message>
    <message>
        <source>Nothing is corrected: all is as it was.</source>
        <translation>Nothing is corrected: all is as it was.</translation>
    </message>
    <message>
        <source>The time of receipt cannot be left empty.</source>
        <translation>The time of receipt cannot be left empty.</translation>
    </message>
    <message>
        <source>The receipt cannot lie after what was already done with the ticket.</source>
        <translation>The receipt cannot lie after what was already done with the ticket.</translation>
    </message>
    <message>
        <source>“%1” is not among the values for %2.</source>
        <translation>“%1” is not among the values for %2.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>There is no such customer.</translation>
    </message>
    <message>
        <source>The team has no leader.</source>
        <translation>The team has no leader.</translation>
    </message>
    <message>
        <source>The team has %1 members; 4 to 10 are usual.</source>
        <translation>The team has %1 members; 4 to 10 are usual.</translation>
    </message>
    <message>
        <source>The problem description does not name the product or part.</source>
        <translation>The problem description does not name the product or part.</translation>
    </message>
    <message>
        <source>The problem description does not say what is wrong.</source>
        <translation>The problem description does not say what is wrong.</translation>
    </message>
    <message>
        <source>The problem description does not say how many are concerned.</source>
        <translation>The problem description does not say how many are concerned.</translation>
    </message>
    <message>
        <source>There is no Is/Is-Not comparison.</source>
        <translation>There is no Is/Is-Not comparison.</translation>
    </message>
    <message>
        <source>“%1” has no Is-Not to compare with.</source>
        <translation>“%1” has no Is-Not to compare with.</translation>
    </message>
    <message>
        <source>No interim containment action is recorded.</source>
        <translation>No interim containment action is recorded.</translation>
    </message>
    <message>
        <source>The sorting counts of “%1” do not add up.</source>
        <translation>The sorting counts of “%1” do not add up.</translation>
    </message>
    <message>
        <source>The containment action “%1” was never withdrawn although the permanent action works.</source>
        <translation>The containment action “%1” was never withdrawn although the permanent action works.</translation>
    </message>
    <message>
        <source>The containment action “%1” was withdrawn before the permanent action was in place.</source>
        <translation>The containment action “%1” was withdrawn before the permanent action was in place.</translation>
    </message>
    <message>
        <source>The 5-Why runs in a circle at “%1”.</source>
        <translation>The 5-Why runs in a circle at “%1”.</translation>
    </message>
    <message>
        <source>The question “%1” has no answer.</source>
        <translation>The question “%1” has no answer.</translation>
    </message>
    <message>
        <source>The 5-Why ends at “%1” after %2 answers; ask further.</source>
        <translation>The 5-Why ends at “%1” after %2 answers; ask further.</translation>
    </message>
    <message>
        <source>The 5-Why ends at a person (“%2”): “%1”. Ask why the system allowed it.</source>
        <translation>The 5-Why ends at a person (“%2”): “%1”. Ask why the system allowed it.</translation>
    </message>
    <message>
        <source>The root cause “%1” is not verified.</source>
        <translation>The root cause “%1” is not verified.</translation>
    </message>
    <message>
        <source>The root cause “%1” blames a person (“%2”).</source>
        <translation>The root cause “%1” blames a person (“%2”).</translation>
    </message>
    <message>
        <source>The root cause “%1” only repeats the symptom “%2”.</source>
        <translation>The root cause “%1” only repeats the symptom “%2”.</translation>
    </message>
    <message>
        <source>The fact “%2” contradicts the cause “%1”.</source>
        <translation>The fact “%2” contradicts the cause “%1”.</translation>
    </message>
    <message>
        <source>The cause “%1” explains “%2” but not why it is absent elsewhere.</source>
        <translation>The cause “%1” explains “%2” but not why it is absent elsewhere.</translation>
    </message>
    <message>
        <source>The cause “%1” was not held against every Is/Is-Not line.</source>
        <translation>The cause “%1” was not held against every Is/Is-Not line.</translation>
    </message>
    <message>
        <source>The contributions of the causes add up to %1 %.</source>
        <translation>The contributions of the causes add up to %1 %.</translation>
    </message>
    <message>
        <source>No cause is marked as root cause.</source>
        <translation>No cause is marked as root cause.</translation>
    </message>
    <message>
        <source>The cause of occurrence is missing.</source>
        <translation>The cause of occurrence is missing.</translation>
    </message>
    <message>
        <source>The cause of non-detection (escape) is missing.</source>
        <translation>The cause of non-detection (escape) is missing.</translation>
    </message>
    <message>
        <source>An action says nothing.</source>
        <translation>An action says nothing.</translation>
    </message>
    <message>
        <source>The action “%1” has no owner.</source>
        <translation>The action “%1” has no owner.</translation>
    </message>
    <message>
        <source>The action “%1” has no date.</source>
        <translation>The action “%1” has no date.</translation>
    </message>
    <message>
        <source>The corrective action “%1” belongs to no cause.</source>
        <translation>The corrective action “%1” belongs to no cause.</translation>
    </message>
    <message>
        <source>The corrective action “%1” is for “%2”, which was ruled out.</source>
        <translation>The corrective action “%1” is for “%2”, which was ruled out.</translation>
    </message>
    <message>
        <source>The permanent action “%1” repeats the containment action “%2”.</source>
        <translation>The permanent action “%1” repeats the containment action “%2”.</translation>
    </message>
    <message>
        <source>The root cause “%1” has no corrective action.</source>
        <translation>The root cause “%1” has no corrective action.</translation>
    </message>
    <message>
        <source>Training or supervision is the only action against “%1”.</source>
        <translation>Training or supervision is the only action against “%1”.</translation>
    </message>
    <message>
        <source>“%1” was chosen although it does not meet the must “%2”.</source>
        <translation>“%1” was chosen although it does not meet the must “%2”.</translation>
    </message>
    <message>
        <source>No permanent corrective action is chosen.</source>
        <translation>No permanent corrective action is chosen.</translation>
    </message>
    <message>
        <source>Nothing shows with figures that the implemented actions work.</source>
        <translation>Nothing shows with figures that the implemented actions work.</translation>
    </message>
    <message>
        <source>The validation “%1” has a result but no data.</source>
        <translation>The validation “%1” has a result but no data.</translation>
    </message>
    <message>
        <source>The validation “%1” covers time before the actions were in place.</source>
        <translation>The validation “%1” covers time before the actions were in place.</translation>
    </message>
    <message>
        <source>The validation “%1” failed; the actions do not work yet.</source>
        <translation>The validation “%1” failed; the actions do not work yet.</translation>
    </message>
    <message>
        <source>No document was changed to prevent recurrence.</source>
        <translation>No document was changed to prevent recurrence.</translation>
    </message>
    <message>
        <source>Nothing was done for other products, lines or plants.</source>
        <translation>Nothing was done for other products, lines or plants.</translation>
    </message>
    <message>
        <source>The dates are out of order: %1 should not come after %2.</source>
        <translation>The dates are out of order: %1 should not come after %2.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is empty.</translation>
    </message>
    <message>
        <source>The action “%1” is still open.</source>
        <translation>The action “%1” is still open.</translation>
    </message>
    <message>
        <source>Effectiveness is neither shown nor waived.</source>
        <translation>Effectiveness is neither shown nor waived.</translation>
    </message>
    <message>
        <source>The waiver of proof of effectiveness is not approved.</source>
        <translation>The waiver of proof of effectiveness is not approved.</translation>
    </message>
    <message>
        <source>The customer&apos;s decision is not recorded.</source>
        <translation>The customer&apos;s decision is not recorded.</translation>
    </message>
    <message>
        <source>The customer rejected the report: %1</source>
        <translation>The customer rejected the report: %1</translation>
    </message>
    <message>
        <source>Nobody has signed this content as prepared.</source>
        <translation>Nobody has signed this content as prepared.</translation>
    </message>
    <message>
        <source>Nobody has signed this content as reviewed.</source>
        <translation>Nobody has signed this content as reviewed.</translation>
    </message>
    <message>
        <source>Nobody has signed this content as approved.</source>
        <translation>Nobody has signed this content as approved.</translation>
    </message>
    <message>
        <source>“%1” of the CAR is empty.</source>
        <translation>“%1” of the CAR is empty.</translation>
    </message>
    <message>
        <source>A second person has to verify the CAR, not the one who answered it.</source>
        <translation>A second person has to verify the CAR, not the one who answered it.</translation>
    </message>
    <message>
        <source>The measure is not found effective; take the CAR up again.</source>
        <translation>The measure is not found effective; take the CAR up again.</translation>
    </message>
    <message>
        <source>This handling policy allows no pause: the ticket waits, its time limits run on.</source>
        <translation>This handling policy allows no pause: the ticket waits, its time limits run on.</translation>
    </message>
    <message>
        <source>The signature of %1 has no proof: nobody gave a password or a hand&apos;s drawing for it.</source>
        <translation>The signature of %1 has no proof: nobody gave a password or a hand&apos;s drawing for it.</translation>
    </message>
    <message>
        <source>The signature of %1 is not the one that was given: another person or another content.</source>
        <translation>The signature of %1 is not the one that was given: another person or another content.</translation>
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
    <message>
        <source>Closed until it was reopened</source>
        <translation>Closed until it was reopened</translation>
    </message>
</context>
<context>
    <name>LessonTexts</name>
    <message>
        <source>same product</source>
        <translation>same product</translation>
    </message>
    <message>
        <source>same batch</source>
        <translation>same batch</translation>
    </message>
    <message>
        <source>both say: %1</source>
        <translation>both say: %1</translation>
    </message>
    <message>
        <source>Alike: %1</source>
        <translation>Alike: %1</translation>
    </message>
    <message>
        <source>Root cause then: %1</source>
        <translation>Root cause then: %1</translation>
    </message>
    <message>
        <source>Corrective action (D5) then: %1</source>
        <translation>Corrective action (D5) then: %1</translation>
    </message>
    <message>
        <source>It did not last: the failure has come back before.</source>
        <translation>It did not last: the failure has come back before.</translation>
    </message>
    <message>
        <source>Shown to work on %1.</source>
        <comment>date</comment>
        <translation>Shown to work on %1.</translation>
    </message>
    <message>
        <source>Its effect was never shown with data.</source>
        <translation>Its effect was never shown with data.</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Carries this ticket on</source>
        <translation>Carries this ticket on</translation>
    </message>
    <message>
        <source>Merged into this ticket</source>
        <translation>Merged into this ticket</translation>
    </message>
    <message>
        <source>This ticket was split off from it</source>
        <translation>This ticket was split off from it</translation>
    </message>
    <message>
        <source>Split off from this ticket</source>
        <translation>Split off from this ticket</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>The same matter</source>
        <translation>The same matter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a ticket is related, and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) merged into this ticket.</source>
        <translation>
            <numerusform>%n complaint was merged into this ticket.</numerusform>
            <numerusform>%n complaints were merged into this ticket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>“%1” was due %2.</source>
        <comment>time limit, time</comment>
        <translation>“%1” was due %2.</translation>
    </message>
    <message>
        <source>“%1” runs out %2.</source>
        <comment>time limit, time</comment>
        <translation>“%1” runs out %2.</translation>
    </message>
    <message>
        <source>%1 Escalated to: %2.</source>
        <comment>a sentence about a time limit, role</comment>
        <translation>%1 Escalated to: %2.</translation>
    </message>
    <message>
        <source>Escalated to: %1, %2</source>
        <comment>role, time</comment>
        <translation>Escalated to: %1, %2</translation>
    </message>
    <message>
        <source>Will be escalated to: %1, %2</source>
        <comment>role, time</comment>
        <translation>Will be escalated to: %1, %2</translation>
    </message>
</context>
<context>
    <name>PaperCheck</name>
    <message>
        <source>There is no ticket %1 in this store.</source>
        <translation>There is no ticket %1 in this store.</translation>
    </message>
    <message>
        <source>The code %1 belongs to no revision of ticket %2. The page was not printed from this store, or was altered.</source>
        <translation>The code %1 belongs to no revision of ticket %2. The page was not printed from this store, or was altered.</translation>
    </message>
    <message>
        <source>The code belongs to ticket %1 as it stands since %2.</source>
        <translation>The code belongs to ticket %1 as it stands since %2.</translation>
    </message>
    <message>
        <source>The code belongs to ticket %1 as it stood on %2. The ticket was changed later.</source>
        <translation>The code belongs to ticket %1 as it stood on %2. The ticket was changed later.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>8D report %1</source>
        <translation>8D report %1</translation>
    </message>
    <message>
        <source>Corrective action report %1</source>
        <translation>Corrective action report %1</translation>
    </message>
    <message>
        <source>Complaint classification list</source>
        <translation>Complaint classification list</translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Past figure</source>
        <translation>Past figure</translation>
    </message>
    <message>
        <source>Regular task</source>
        <translation>Regular task</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of opening time</source>
        <translation>
            <numerusform>%n minute of opening time</numerusform>
            <numerusform>%n minutes of opening time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of opening time</source>
        <translation>
            <numerusform>%n hour of opening time</numerusform>
            <numerusform>%n hours of opening time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>no limit set</translation>
    </message>
    <message>
        <source>the date agreed on the ticket</source>
        <translation>the date agreed on the ticket</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The form can be saved as PDF instead.</source>
        <translation>No printer is set up on this computer. The form can be saved as PDF instead.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Complaint handling workstation</source>
        <translation>Complaint handling workstation</translation>
    </message>
    <message>
        <source>Folder of the store.</source>
        <translation>Folder of the store.</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en.</source>
        <translation>zh_CN, zh_TW or en.</translation>
    </message>
    <message>
        <source>Show the window once and leave.</source>
        <translation>Show the window once and leave.</translation>
    </message>
    <message>
        <source>KesuDesk cannot start</source>
        <translation>KesuDesk cannot start</translation>
    </message>
    <message>
        <source>%1

Folder of the store: %2</source>
        <translation>%1

Folder of the store: %2</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Not restored</translation>
    </message>
    <message>
        <source>%1

The store is as it was before.</source>
        <translation>%1

The store is as it was before.</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Backup restored</translation>
    </message>
    <message>
        <source>The store that was replaced is kept in %1.</source>
        <translation>The store that was replaced is kept in %1.</translation>
    </message>
</context>
<context>
    <name>QcTables</name>
    <message>
        <source>, </source>
        <comment>between samples</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varies</translation>
    </message>
    <message>
        <source>Control limits</source>
        <translation>Control limits</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>LCL</source>
        <translation>LCL</translation>
    </message>
    <message>
        <source>CL</source>
        <translation>CL</translation>
    </message>
    <message>
        <source>UCL</source>
        <translation>UCL</translation>
    </message>
    <message>
        <source>Special causes</source>
        <translation>Special causes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>None: the process is in control</source>
        <translation>None: the process is in control</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>Vital few</source>
        <translation>Vital few</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standard deviation</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Do the strata differ?</source>
        <translation>Do the strata differ?</translation>
    </message>
    <message>
        <source>Variation between the strata</source>
        <translation>Variation between the strata</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p-value</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>Number of pairs</translation>
    </message>
    <message>
        <source>Correlation coefficient r</source>
        <translation>Correlation coefficient r</translation>
    </message>
    <message>
        <source>Coefficient of determination r²</source>
        <translation>Coefficient of determination r²</translation>
    </message>
    <message>
        <source>Regression line</source>
        <translation>Regression line</translation>
    </message>
    <message>
        <source>Residual standard deviation</source>
        <translation>Residual standard deviation</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>The relation is significant at 5 %</source>
        <translation>The relation is significant at 5 %</translation>
    </message>
    <message>
        <source>No significant relation at 5 %</source>
        <translation>No significant relation at 5 %</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>LSL</source>
        <translation>LSL</translation>
    </message>
    <message>
        <source>USL</source>
        <translation>USL</translation>
    </message>
    <message>
        <source>Sigma within (%1)</source>
        <translation>Sigma within (%1)</translation>
    </message>
    <message>
        <source>Sigma overall</source>
        <translation>Sigma overall</translation>
    </message>
    <message>
        <source>Cpk, 95 % confidence</source>
        <translation>Cpk, 95 % confidence</translation>
    </message>
    <message>
        <source>Outside, observed (ppm)</source>
        <translation>Outside, observed (ppm)</translation>
    </message>
    <message>
        <source>Outside, expected within (ppm)</source>
        <translation>Outside, expected within (ppm)</translation>
    </message>
    <message>
        <source>Outside, expected overall (ppm)</source>
        <translation>Outside, expected overall (ppm)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Normality (Anderson–Darling), p-value</source>
        <translation>Normality (Anderson–Darling), p-value</translation>
    </message>
    <message>
        <source>The values are probably not normal: indices mislead</source>
        <translation>The values are probably not normal: indices mislead</translation>
    </message>
    <message>
        <source>Classes (%1)</source>
        <translation>Classes (%1)</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>From … to</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
</context>
<context>
    <name>QcTexts</name>
    <message>
        <source>Check sheet</source>
        <translation>Check sheet</translation>
    </message>
    <message>
        <source>Stratification</source>
        <translation>Stratification</translation>
    </message>
    <message>
        <source>Pareto chart</source>
        <translation>Pareto chart</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>Process capability</source>
        <translation>Process capability</translation>
    </message>
    <message>
        <source>Scatter diagram</source>
        <translation>Scatter diagram</translation>
    </message>
    <message>
        <source>Individuals and moving range chart</source>
        <translation>Individuals and moving range chart</translation>
    </message>
    <message>
        <source>p control chart</source>
        <translation>p control chart</translation>
    </message>
    <message>
        <source>np control chart</source>
        <translation>np control chart</translation>
    </message>
    <message>
        <source>c control chart</source>
        <translation>c control chart</translation>
    </message>
    <message>
        <source>u control chart</source>
        <translation>u control chart</translation>
    </message>
    <message>
        <source>Range R</source>
        <translation>Range R</translation>
    </message>
    <message>
        <source>Standard deviation s</source>
        <translation>Standard deviation s</translation>
    </message>
    <message>
        <source>Individual value X</source>
        <translation>Individual value X</translation>
    </message>
    <message>
        <source>Moving range MR</source>
        <translation>Moving range MR</translation>
    </message>
    <message>
        <source>Proportion nonconforming p</source>
        <translation>Proportion nonconforming p</translation>
    </message>
    <message>
        <source>Number nonconforming np</source>
        <translation>Number nonconforming np</translation>
    </message>
    <message>
        <source>Number of nonconformities c</source>
        <translation>Number of nonconformities c</translation>
    </message>
    <message>
        <source>Nonconformities per unit u</source>
        <translation>Nonconformities per unit u</translation>
    </message>
    <message>
        <source>One point beyond a control limit</source>
        <translation>One point beyond a control limit</translation>
    </message>
    <message>
        <source>Two of three points beyond two sigma on one side</source>
        <translation>Two of three points beyond two sigma on one side</translation>
    </message>
    <message>
        <source>Four of five points beyond one sigma on one side</source>
        <translation>Four of five points beyond one sigma on one side</translation>
    </message>
    <message>
        <source>Eight points in a row on one side of the centre line</source>
        <translation>Eight points in a row on one side of the centre line</translation>
    </message>
    <message>
        <source>Nine points in a row on one side of the centre line</source>
        <translation>Nine points in a row on one side of the centre line</translation>
    </message>
    <message>
        <source>Six points in a row steadily rising or falling</source>
        <translation>Six points in a row steadily rising or falling</translation>
    </message>
    <message>
        <source>Fourteen points in a row alternating up and down</source>
        <translation>Fourteen points in a row alternating up and down</translation>
    </message>
    <message>
        <source>Fifteen points in a row within one sigma</source>
        <translation>Fifteen points in a row within one sigma</translation>
    </message>
    <message>
        <source>Eight points in a row with none within one sigma</source>
        <translation>Eight points in a row with none within one sigma</translation>
    </message>
    <message>
        <source>Western Electric %1</source>
        <translation>Western Electric %1</translation>
    </message>
    <message>
        <source>Nelson %1</source>
        <translation>Nelson %1</translation>
    </message>
    <message>
        <source>from the mean range of the subgroups</source>
        <translation>from the mean range of the subgroups</translation>
    </message>
    <message>
        <source>from the mean standard deviation of the subgroups</source>
        <translation>from the mean standard deviation of the subgroups</translation>
    </message>
    <message>
        <source>from the pooled standard deviation of the subgroups</source>
        <translation>from the pooled standard deviation of the subgroups</translation>
    </message>
    <message>
        <source>from the mean moving range</source>
        <translation>from the mean moving range</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>as given</translation>
    </message>
    <message>
        <source>Sturges</source>
        <translation>Sturges</translation>
    </message>
    <message>
        <source>Freedman–Diaconis</source>
        <translation>Freedman–Diaconis</translation>
    </message>
    <message>
        <source>square root of n</source>
        <translation>square root of n</translation>
    </message>
    <message>
        <source>number of classes as given</source>
        <translation>number of classes as given</translation>
    </message>
    <message>
        <source>class width as given</source>
        <translation>class width as given</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Xbar-R control chart</source>
        <translation>Xbar-R control chart</translation>
    </message>
    <message>
        <source>Xbar-s control chart</source>
        <translation>Xbar-s control chart</translation>
    </message>
    <message>
        <source>Mean of the subgroup</source>
        <translation>Mean of the subgroup</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Probability density</source>
        <translation>Probability density</translation>
    </message>
    <message>
        <source>Cumulative share, %</source>
        <translation>Cumulative share, %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>y = %1 − %2 x</source>
        <translation>y = %1 − %2 x</translation>
    </message>
    <message>
        <source>y = %1 + %2 x</source>
        <translation>y = %1 + %2 x</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste columns: item, then day or place, then count (or items only)</source>
        <translation>Paste columns: item, then day or place, then count (or items only)</translation>
    </message>
    <message>
        <source>Paste columns: one of values, the others of words such as machine or shift</source>
        <translation>Paste columns: one of values, the others of words such as machine or shift</translation>
    </message>
    <message>
        <source>Paste columns: category and count (or categories only)</source>
        <translation>Paste columns: category and count (or categories only)</translation>
    </message>
    <message>
        <source>Paste a column of values, or rows that are samples</source>
        <translation>Paste a column of values, or rows that are samples</translation>
    </message>
    <message>
        <source>Paste two columns: x and y</source>
        <translation>Paste two columns: x and y</translation>
    </message>
    <message>
        <source>Paste rows: each one sample, a name in front if you like</source>
        <translation>Paste rows: each one sample, a name in front if you like</translation>
    </message>
    <message>
        <source>Paste a column of values, names in front if you like</source>
        <translation>Paste a column of values, names in front if you like</translation>
    </message>
    <message>
        <source>Paste columns: name of the sample, number of nonconformities</source>
        <translation>Paste columns: name of the sample, number of nonconformities</translation>
    </message>
    <message>
        <source>Paste columns: name of the sample, number found, sample size</source>
        <translation>Paste columns: name of the sample, number found, sample size</translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message>
        <source>Suspect %1</source>
        <translation>Suspect %1</translation>
    </message>
    <message>
        <source>Sorted %1</source>
        <translation>Sorted %1</translation>
    </message>
    <message>
        <source>OK %1</source>
        <translation>OK %1</translation>
    </message>
    <message>
        <source>NOK %1 (%2 %)</source>
        <translation>NOK %1 (%2 %)</translation>
    </message>
    <message>
        <source>NOK %1</source>
        <translation>NOK %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>still to be sorted %1</source>
        <translation>still to be sorted %1</translation>
    </message>
    <message>
        <source>There is no CAR %1 here.</source>
        <translation>There is no CAR %1 here.</translation>
    </message>
    <message>
        <source>The CAR could not be made; the action stays as it is.</source>
        <translation>The CAR could not be made; the action stays as it is.</translation>
    </message>
    <message>
        <source>The action stands in D6 to be carried out.</source>
        <translation>The action stands in D6 to be carried out.</translation>
    </message>
    <message>
        <source>Deploy elsewhere</source>
        <translation>Deploy elsewhere</translation>
    </message>
    <message>
        <source>Products, lines, plants or suppliers, parted by semicolons</source>
        <translation>Products, lines, plants or suppliers, parted by semicolons</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added to the horizontal deployment.</source>
        <translation>
            <numerusform>%n place added to the horizontal deployment.</numerusform>
            <numerusform>%n places added to the horizontal deployment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Next state</translation>
    </message>
    <message>
        <source>Open, in progress, done, verified (Ctrl+D)</source>
        <translation>Open, in progress, done, verified (Ctrl+D)</translation>
    </message>
    <message>
        <source>Carry out in D6</source>
        <translation>Carry out in D6</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Deploy elsewhere …</source>
        <translation>Deploy elsewhere …</translation>
    </message>
    <message>
        <source>Open CAR %1</source>
        <translation>Open CAR %1</translation>
    </message>
    <message>
        <source>Give out as CAR</source>
        <translation>Give out as CAR</translation>
    </message>
    <message>
        <source>Add all seven places</source>
        <translation>Add all seven places</translation>
    </message>
    <message>
        <source>Carry out the chosen actions of D5</source>
        <translation>Carry out the chosen actions of D5</translation>
    </message>
    <message>
        <source>From the staff</source>
        <translation>From the staff</translation>
    </message>
    <message>
        <source>Contribution: %1</source>
        <translation>Contribution: %1</translation>
    </message>
</context>
<context>
    <name>RecordSpecs</name>
    <message>
        <source>What was done at once to protect people, the customer and the line, before anything was analysed.</source>
        <translation>What was done at once to protect people, the customer and the line, before anything was analysed.</translation>
    </message>
    <message>
        <source>Add an emergency action</source>
        <translation>Add an emergency action</translation>
    </message>
    <message>
        <source>Who works on this: a champion, a leader and those who know the product and the process. 4 to 10 people are usual.</source>
        <translation>Who works on this: a champion, a leader and those who know the product and the process. 4 to 10 people are usual.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>When the team met, who was there and what came of it.</source>
        <translation>When the team met, who was there and what came of it.</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Add a meeting</translation>
    </message>
    <message>
        <source>What keeps further defective parts from the customer until the permanent action works: blocking, sorting, checking.</source>
        <translation>What keeps further defective parts from the customer until the permanent action works: blocking, sorting, checking.</translation>
    </message>
    <message>
        <source>Add a containment action</source>
        <translation>Add a containment action</translation>
    </message>
    <message>
        <source>Where suspect parts may lie, from the raw material to the field, and what sorting found there.</source>
        <translation>Where suspect parts may lie, from the raw material to the field, and what sorting found there.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Add a place</translation>
    </message>
    <message>
        <source>What takes each root cause away for good, with proof before release. Training alone is seldom enough.</source>
        <translation>What takes each root cause away for good, with proof before release. Training alone is seldom enough.</translation>
    </message>
    <message>
        <source>Add a corrective action</source>
        <translation>Add a corrective action</translation>
    </message>
    <message>
        <source>The steps that carry the chosen actions out, with the first good batch.</source>
        <translation>The steps that carry the chosen actions out, with the first good batch.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Figures from after the actions were in place, over a period or a number of lots, that show the failure is gone.</source>
        <translation>Figures from after the actions were in place, over a period or a number of lots, that show the failure is gone.</translation>
    </message>
    <message>
        <source>Add a validation</source>
        <translation>Add a validation</translation>
    </message>
    <message>
        <source>The documents that now hold the new way: FMEA, control plan, work instruction, drawing, with old and new revision.</source>
        <translation>The documents that now hold the new way: FMEA, control plan, work instruction, drawing, with old and new revision.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>What changes in the system, so that failures of this kind cannot arise again.</source>
        <translation>What changes in the system, so that failures of this kind cannot arise again.</translation>
    </message>
    <message>
        <source>Add a preventive action</source>
        <translation>Add a preventive action</translation>
    </message>
    <message>
        <source>The same action at other products, lines, plants and suppliers, each with an owner and a date.</source>
        <translation>The same action at other products, lines, plants and suppliers, each with an owner and a date.</translation>
    </message>
    <message>
        <source>Add a place to deploy to</source>
        <translation>Add a place to deploy to</translation>
    </message>
    <message>
        <source>What is left to do after closing, and who sees to it.</source>
        <translation>What is left to do after closing, and who sees to it.</translation>
    </message>
    <message>
        <source>Add a remaining task</source>
        <translation>Add a remaining task</translation>
    </message>
    <message>
        <source>What the failure cost: sorting, scrap, rework, logistics, claims.</source>
        <translation>What the failure cost: sorting, scrap, rework, logistics, claims.</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>Add a cost</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>complaints</translation>
    </message>
    <message>
        <source>Emergency response actions (ERA)</source>
        <translation>Emergency response actions (ERA)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Meetings of the team</source>
        <translation>Meetings of the team</translation>
    </message>
    <message>
        <source>Interim containment actions (ICA)</source>
        <translation>Interim containment actions (ICA)</translation>
    </message>
    <message>
        <source>Suspect stock</source>
        <translation>Suspect stock</translation>
    </message>
    <message>
        <source>Permanent corrective actions (PCA)</source>
        <translation>Permanent corrective actions (PCA)</translation>
    </message>
    <message>
        <source>Implementation steps</source>
        <translation>Implementation steps</translation>
    </message>
    <message>
        <source>Validation with figures</source>
        <translation>Validation with figures</translation>
    </message>
    <message>
        <source>Documents changed</source>
        <translation>Documents changed</translation>
    </message>
    <message>
        <source>Preventive actions</source>
        <translation>Preventive actions</translation>
    </message>
    <message>
        <source>Horizontal deployment</source>
        <translation>Horizontal deployment</translation>
    </message>
    <message>
        <source>Remaining tasks</source>
        <translation>Remaining tasks</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Every cause that was thought of, what it turned out to be and how that was verified.</source>
        <translation>Every cause that was thought of, what it turned out to be and how that was verified.</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>Add a cause</translation>
    </message>
    <message>
        <source>Pictures and charts</source>
        <translation>Pictures and charts</translation>
    </message>
    <message>
        <source>Photos of parts, samples and processes, and charts of what was counted or measured. Drag pictures here or paste them with Ctrl+V.</source>
        <translation>Photos of parts, samples and processes, and charts of what was counted or measured. Drag pictures here or paste them with Ctrl+V.</translation>
    </message>
    <message>
        <source>Add pictures …</source>
        <translation>Add pictures …</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Event of a ticket</source>
        <translation>Event of a ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contact with the customer</source>
        <translation>Contact with the customer</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Attached file</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Person on the staff</source>
        <translation>Person on the staff</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Policy, calendar or catalog</source>
        <translation>Policy, calendar or catalog</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Is an organisation</source>
        <translation>Is an organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Spoke with</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>The record belongs to a branch this computer may not write to.</source>
        <translation>The record belongs to a branch this computer may not write to.</translation>
    </message>
    <message>
        <source>The author&apos;s role may not change this.</source>
        <translation>The author&apos;s role may not change this.</translation>
    </message>
    <message>
        <source>The hub could not take the value.</source>
        <translation>The hub could not take the value.</translation>
    </message>
    <message>
        <source>From the state the ticket is in, this step is not possible.</source>
        <translation>From the state the ticket is in, this step is not possible.</translation>
    </message>
    <message>
        <source>The author&apos;s right to work had ended. A supervisor can release the change on the hub.</source>
        <translation>The author&apos;s right to work had ended. A supervisor can release the change on the hub.</translation>
    </message>
    <message>
        <source>The hub does not know this kind of record; it may have to be updated.</source>
        <translation>The hub does not know this kind of record; it may have to be updated.</translation>
    </message>
    <message>
        <source>The file&apos;s check sum is missing. Attach the file again.</source>
        <translation>The file&apos;s check sum is missing. Attach the file again.</translation>
    </message>
    <message>
        <source>Only the hub itself writes this field.</source>
        <translation>Only the hub itself writes this field.</translation>
    </message>
    <message>
        <source>The hub could not read the change.</source>
        <translation>The hub could not read the change.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field of a list: its element</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>Deleted by one, changed by another</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: why the hub refused it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Login and password</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(not shown)</translation>
    </message>
</context>
<context>
    <name>RegradeTexts</name>
    <message numerus="yes">
        <source>received %n month(s) ago or longer</source>
        <translation>
            <numerusform>received %n month ago or longer</numerusform>
            <numerusform>received %n months ago or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more talks with the customer</source>
        <translation>
            <numerusform>%n or more talks with the customer</numerusform>
            <numerusform>%n or more talks with the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stated %n times or more by the customer</source>
        <translation>
            <numerusform>stated once or more by the customer</numerusform>
            <numerusform>stated %n times or more by the customer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 or more</source>
        <translation>%1: %2 or more</translation>
    </message>
    <message>
        <source>%1: %2 or less</source>
        <translation>%1: %2 or less</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason (source)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Proposed level: %1. %2</source>
        <translation>Proposed level: %1. %2</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>No owner yet</source>
        <translation>No owner yet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SetupTexts</name>
    <message>
        <source>Handling policy: %1</source>
        <translation>Handling policy: %1</translation>
    </message>
    <message>
        <source>Added policies: %1</source>
        <translation>Added policies: %1</translation>
    </message>
    <message>
        <source>Categories: %1 · Levels: %2</source>
        <translation>Categories: %1 · Levels: %2</translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation>Counter clerk</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>Page to start with</source>
        <translation>Page to start with</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Type of organisation</translation>
    </message>
    <message>
        <source>Phone, as printed</source>
        <translation>Phone, as printed</translation>
    </message>
    <message>
        <source>Address, as printed</source>
        <translation>Address, as printed</translation>
    </message>
    <message>
        <source>Handling policy by default</source>
        <translation>Handling policy by default</translation>
    </message>
    <message>
        <source>Policies always added</source>
        <translation>Policies always added</translation>
    </message>
    <message>
        <source>Policies offered at intake</source>
        <translation>Policies offered at intake</translation>
    </message>
    <message>
        <source>Category schemes offered at intake</source>
        <translation>Category schemes offered at intake</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Branch code</translation>
    </message>
    <message>
        <source>Branch name</source>
        <translation>Branch name</translation>
    </message>
    <message>
        <source>Letter of this computer</source>
        <translation>Letter of this computer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>Work calendar</translation>
    </message>
    <message>
        <source>Pattern of ticket numbers</source>
        <translation>Pattern of ticket numbers</translation>
    </message>
    <message>
        <source>Form number of the report</source>
        <translation>Form number of the report</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>What you do here</source>
        <translation>What you do here</translation>
    </message>
    <message>
        <source>Departments, one a line</source>
        <translation>Departments, one a line</translation>
    </message>
    <message>
        <source>The branch code takes one to eight letters and digits.</source>
        <translation>The branch code takes one to eight letters and digits.</translation>
    </message>
    <message>
        <source>One letter from A to Z, please.</source>
        <translation>One letter from A to Z, please.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>This time zone is not known.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 is required.</translation>
    </message>
    <message>
        <source>The pattern needs &lt;device&gt; and &lt;n…&gt;, and knows &lt;branch&gt;, &lt;yyyy&gt;, &lt;yyyymmdd&gt; besides.</source>
        <translation>The pattern needs &lt;device&gt; and &lt;n…&gt;, and knows &lt;branch&gt;, &lt;yyyy&gt;, &lt;yyyymmdd&gt; besides.</translation>
    </message>
    <message>
        <source>Form version of the report</source>
        <translation>Form version of the report</translation>
    </message>
    <message>
        <source>Form number of the 8D report</source>
        <translation>Form number of the 8D report</translation>
    </message>
    <message>
        <source>Form version of the 8D report</source>
        <translation>Form version of the 8D report</translation>
    </message>
    <message>
        <source>Form number of the CAR</source>
        <translation>Form number of the CAR</translation>
    </message>
    <message>
        <source>Form version of the CAR</source>
        <translation>Form version of the CAR</translation>
    </message>
    <message>
        <source>Form number of the classification list</source>
        <translation>Form number of the classification list</translation>
    </message>
    <message>
        <source>Form version of the classification list</source>
        <translation>Form version of the classification list</translation>
    </message>
</context>
<context>
    <name>SigningTexts</name>
    <message>
        <source>final report</source>
        <translation>final report</translation>
    </message>
    <message>
        <source>interim report</source>
        <translation>interim report</translation>
    </message>
    <message>
        <source>closing without proof of effectiveness</source>
        <translation>closing without proof of effectiveness</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>answer of the unit</source>
        <translation>answer of the unit</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verification</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>closing</translation>
    </message>
    <message>
        <source>complaint report</source>
        <translation>complaint report</translation>
    </message>
    <message>
        <source>complaint as taken down</source>
        <translation>complaint as taken down</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>The password is not right.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. The next try is possible in %1 s.</source>
        <translation>Too many wrong passwords. The next try is possible in %1 s.</translation>
    </message>
    <message>
        <source>%1 has no password yet. An administrator sets it in the settings.</source>
        <translation>%1 has no password yet. An administrator sets it in the settings.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>A password has at least %1 characters.</translation>
    </message>
    <message>
        <source>The password must not be the name.</source>
        <translation>The password must not be the name.</translation>
    </message>
    <message>
        <source>There was not enough memory to keep the password. Nothing was changed.</source>
        <translation>There was not enough memory to keep the password. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody else has the login name “%1”.</source>
        <translation>Somebody else has the login name “%1”.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Use the login name.</source>
        <translation>Several people are called “%1”. Use the login name.</translation>
    </message>
    <message>
        <source>Only an administrator, with the own password, can do this.</source>
        <translation>Only an administrator, with the own password, can do this.</translation>
    </message>
    <message>
        <source>A password is needed: in %1, or typed on a terminal.</source>
        <translation>A password is needed: in %1, or typed on a terminal.</translation>
    </message>
    <message>
        <source>There is no role “%1”; there are: %2.</source>
        <translation>There is no role “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>The signature has not been drawn yet.</source>
        <translation>The signature has not been drawn yet.</translation>
    </message>
    <message>
        <source>The role of %1 does not allow this signature.</source>
        <translation>The role of %1 does not allow this signature.</translation>
    </message>
    <message>
        <source>%1 has signed as “%2”. Somebody else has to sign here.</source>
        <translation>%1 has signed as “%2”. Somebody else has to sign here.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>a signature</comment>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a signature</comment>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a signature</comment>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>a signature</comment>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and what is signed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign %1, %2, as its author</source>
        <translation>Sign %1, %2, as its author</translation>
    </message>
    <message>
        <source>Sign %1, %2, as reviewed</source>
        <translation>Sign %1, %2, as reviewed</translation>
    </message>
    <message>
        <source>Approve %1, %2</source>
        <translation>Approve %1, %2</translation>
    </message>
    <message>
        <source>Keep the customer&apos;s signature on %1, %2</source>
        <translation>Keep the customer&apos;s signature on %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>for revision %1 as it was sent</source>
        <translation>for revision %1 as it was sent</translation>
    </message>
    <message>
        <source>no longer valid: content changed on %1</source>
        <translation>no longer valid: content changed on %1</translation>
    </message>
    <message>
        <source>no longer valid: the content has changed</source>
        <translation>no longer valid: the content has changed</translation>
    </message>
    <message>
        <source>accepts the result</source>
        <translation>accepts the result</translation>
    </message>
    <message>
        <source>does not accept the result</source>
        <translation>does not accept the result</translation>
    </message>
    <message>
        <source>No interim report of %1 goes out any more: the final one was sent, or the report is closed.</source>
        <translation>No interim report of %1 goes out any more: the final one was sent, or the report is closed.</translation>
    </message>
</context>
<context>
    <name>SyncErrorTexts</name>
    <message>
        <source>This device is not enrolled at a hub.</source>
        <translation>This device is not enrolled at a hub.</translation>
    </message>
    <message>
        <source>The hub cannot be reached: %1</source>
        <translation>The hub cannot be reached: %1</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Compare its fingerprint with the administrator: %1</source>
        <translation>The hub&apos;s certificate is not trusted. Compare its fingerprint with the administrator: %1</translation>
    </message>
    <message>
        <source>The hub is busy. It is tried again by itself.</source>
        <translation>The hub is busy. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The hub has no room left. Tell its administrator.</source>
        <translation>The hub has no room left. Tell its administrator.</translation>
    </message>
    <message>
        <source>The hub refused it (%1): %2</source>
        <translation>The hub refused it (%1): %2</translation>
    </message>
    <message>
        <source>The hub does not answer as a hub should: %1</source>
        <translation>The hub does not answer as a hub should: %1</translation>
    </message>
    <message>
        <source>The hub does not accept this code. A code is good once and for a quarter of an hour.</source>
        <translation>The hub does not accept this code. A code is good once and for a quarter of an hour.</translation>
    </message>
    <message>
        <source>An administrator has shut this device out. Everything stays here; nothing is exchanged.</source>
        <translation>An administrator has shut this device out. Everything stays here; nothing is exchanged.</translation>
    </message>
    <message>
        <source>The hub does not know this device. It has to be enrolled again.</source>
        <translation>The hub does not know this device. It has to be enrolled again.</translation>
    </message>
    <message>
        <source>This program is newer than the hub. Changes made here wait until the hub is updated.</source>
        <translation>This program is newer than the hub. Changes made here wait until the hub is updated.</translation>
    </message>
    <message>
        <source>This program is too old for the hub. Changes made here wait until it is updated.</source>
        <translation>This program is too old for the hub. Changes made here wait until it is updated.</translation>
    </message>
    <message>
        <source>This store belongs to another hub. What was exchanged there means nothing to this one.</source>
        <translation>This store belongs to another hub. What was exchanged there means nothing to this one.</translation>
    </message>
    <message>
        <source>“%1” is no address of a hub. It looks like https://hub.example.com.</source>
        <translation>“%1” is no address of a hub. It looks like https://hub.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not protected. Without https only a hub on this very machine can be used.</source>
        <translation>“%1” is not protected. Without https only a hub on this very machine can be used.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. It looks like http://proxy:3128 or socks5://proxy:1080.</source>
        <translation>“%1” is no address of a proxy. It looks like http://proxy:3128 or socks5://proxy:1080.</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint of a certificate.</source>
        <translation>“%1” is no fingerprint of a certificate.</translation>
    </message>
    <message>
        <source>Syncing was stopped.</source>
        <translation>Syncing was stopped.</translation>
    </message>
    <message>
        <source>The exchange did not end in time.</source>
        <translation>The exchange did not end in time.</translation>
    </message>
    <message>
        <source>That value is no longer among those to choose from.</source>
        <translation>That value is no longer among those to choose from.</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>There is no such conflict.</translation>
    </message>
    <message>
        <source>That change has been dealt with.</source>
        <translation>That change has been dealt with.</translation>
    </message>
    <message>
        <source>Your role may not change this: the hub would not accept it.</source>
        <translation>Your role may not change this: the hub would not accept it.</translation>
    </message>
</context>
<context>
    <name>SyncTexts</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n change waiting to be sent.</numerusform>
            <numerusform>%n changes waiting to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub no longer takes this computer. Everything stays here and can be worked on; ask an administrator for a new code to join again.</source>
        <translation>The hub no longer takes this computer. Everything stays here and can be worked on; ask an administrator for a new code to join again.</translation>
    </message>
    <message>
        <source>The hub does not know this computer. Everything stays here and can be worked on; ask an administrator for a new code to join again.</source>
        <translation>The hub does not know this computer. Everything stays here and can be worked on; ask an administrator for a new code to join again.</translation>
    </message>
    <message>
        <source>This program is newer than the hub. What others write arrives; what is written here waits until the hub is updated.</source>
        <translation>This program is newer than the hub. What others write arrives; what is written here waits until the hub is updated.</translation>
    </message>
    <message>
        <source>This program is too old for the hub. What others write arrives; what is written here waits until this program is updated.</source>
        <translation>This program is too old for the hub. What others write arrives; what is written here waits until this program is updated.</translation>
    </message>
    <message>
        <source>The hub is busy and asked for patience.</source>
        <translation>The hub is busy and asked for patience.</translation>
    </message>
    <message>
        <source>The hub has no room left on its disk.</source>
        <translation>The hub has no room left on its disk.</translation>
    </message>
    <message>
        <source>This computer has no room left on its disk: nothing can be received, what is written here is still sent.</source>
        <translation>This computer has no room left on its disk: nothing can be received, what is written here is still sent.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted. Compare its fingerprint with the one the administrator reads out: %1</source>
        <translation>The hub&apos;s certificate is not trusted. Compare its fingerprint with the one the administrator reads out: %1</translation>
    </message>
    <message>
        <source>The hub answers in a way it should not: %1</source>
        <translation>The hub answers in a way it should not: %1</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Next try at %1.</translation>
    </message>
    <message>
        <source>Works on this computer alone</source>
        <translation>Works on this computer alone</translation>
    </message>
    <message>
        <source>Every save is written to this computer&apos;s disk at once. With a code from an administrator this computer joins a hub and exchanges its work with other branches by itself.</source>
        <translation>Every save is written to this computer&apos;s disk at once. With a code from an administrator this computer joins a hub and exchanges its work with other branches by itself.</translation>
    </message>
    <message>
        <source>The exchange is held up</source>
        <translation>The exchange is held up</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Nothing written here is waiting.</source>
        <translation>Nothing written here is waiting.</translation>
    </message>
    <message>
        <source>You can go on working; everything is sent as soon as the hub can be reached.</source>
        <translation>You can go on working; everything is sent as soon as the hub can be reached.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others to be received.</source>
        <translation>
            <numerusform>%n change of others to be received.</numerusform>
            <numerusform>%n changes of others to be received.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanging with the hub …</source>
        <translation>Exchanging with the hub …</translation>
    </message>
    <message>
        <source>Not everything is exchanged yet</source>
        <translation>Not everything is exchanged yet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent and not yet confirmed.</source>
        <translation>
            <numerusform>%n change sent and not yet confirmed.</numerusform>
            <numerusform>%n changes sent and not yet confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be sent (%1).</source>
        <translation>
            <numerusform>%n file still to be sent (%1).</numerusform>
            <numerusform>%n files still to be sent (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be fetched.</source>
        <translation>
            <numerusform>%n file still to be fetched.</numerusform>
            <numerusform>%n files still to be fetched.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything exchanged at %1</source>
        <translation>Everything exchanged at %1</translation>
    </message>
    <message>
        <source>All changes exchanged at %1</source>
        <translation>All changes exchanged at %1</translation>
    </message>
    <message>
        <source>On this machine only</source>
        <translation>On this machine only</translation>
    </message>
    <message numerus="yes">
        <source>Exchange held up, %n waiting</source>
        <translation>
            <numerusform>Exchange held up, %n waiting</numerusform>
            <numerusform>Exchange held up, %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange held up</source>
        <translation>Exchange held up</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Offline, %n waiting</numerusform>
            <numerusform>Offline, %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Sending, %n waiting</source>
        <translation>
            <numerusform>Sending, %n waiting</numerusform>
            <numerusform>Sending, %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation>Receiving …</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n file(s)</source>
        <translation>
            <numerusform>Sending %n file</numerusform>
            <numerusform>Sending %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time</comment>
        <translation>Synced %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed</source>
        <translation>Sent, not yet confirmed</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow; times are corrected.</source>
        <translation>This computer&apos;s clock is %1 slow; times are corrected.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast; times are corrected.</source>
        <translation>This computer&apos;s clock is %1 fast; times are corrected.</translation>
    </message>
    <message>
        <source>The hub shows another past than it signed</source>
        <translation>The hub shows another past than it signed</translation>
    </message>
    <message>
        <source>Hub shows another past</source>
        <translation>Hub shows another past</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no longer what this computer had read or what the hub had signed (noticed %3). Nothing written here is lost. Somebody has changed the hub&apos;s database, or put an old copy in its place without the hub&apos;s own restore: tell the administrator.</source>
        <translation>Line %1 of %2 is no longer what this computer had read or what the hub had signed (noticed %3). Nothing written here is lost. Somebody has changed the hub&apos;s database, or put an old copy in its place without the hub&apos;s own restore: tell the administrator.</translation>
    </message>
</context>
<context>
    <name>TicketData</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets in a row</source>
        <translation>
            <numerusform>%n ticket in a row</numerusform>
            <numerusform>%n tickets in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketFilter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>One customer&apos;s tickets</source>
        <translation>One customer&apos;s tickets</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>filter</comment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>filter</comment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>filter</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>filter</comment>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Branch</source>
        <comment>filter</comment>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>filter</comment>
        <translation>Product</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>The last 12 months</translation>
    </message>
</context>
<context>
    <name>TicketTerms</name>
    <message>
        <source>Receipt to first response, opening hours</source>
        <translation>Receipt to first response, opening hours</translation>
    </message>
    <message>
        <source>Receipt to acceptance, opening hours</source>
        <translation>Receipt to acceptance, opening hours</translation>
    </message>
    <message>
        <source>Acceptance to assignment, opening hours</source>
        <translation>Acceptance to assignment, opening hours</translation>
    </message>
    <message>
        <source>Assignment to solution proposed, opening hours</source>
        <translation>Assignment to solution proposed, opening hours</translation>
    </message>
    <message>
        <source>Solution proposed to handling completed, opening hours</source>
        <translation>Solution proposed to handling completed, opening hours</translation>
    </message>
    <message>
        <source>Receipt to handling completed, opening hours</source>
        <translation>Receipt to handling completed, opening hours</translation>
    </message>
    <message>
        <source>Handling completed to feedback, opening hours</source>
        <translation>Handling completed to feedback, opening hours</translation>
    </message>
    <message>
        <source>Feedback to revisit, opening hours</source>
        <translation>Feedback to revisit, opening hours</translation>
    </message>
    <message>
        <source>Receipt to closing, days</source>
        <translation>Receipt to closing, days</translation>
    </message>
    <message>
        <source>Reopenings</source>
        <translation>Reopenings</translation>
    </message>
    <message>
        <source>Contacts with the customer</source>
        <translation>Contacts with the customer</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Extensions of time limits</source>
        <translation>Extensions of time limits</translation>
    </message>
    <message>
        <source>Quantity complained of</source>
        <translation>Quantity complained of</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Missed a time limit</source>
        <translation>Missed a time limit</translation>
    </message>
    <message>
        <source>Was reopened</source>
        <translation>Was reopened</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, hours counted</source>
        <translation>%1, hours counted</translation>
    </message>
    <message>
        <source>%1, share of the limit in %</source>
        <translation>%1, share of the limit in %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, currency</comment>
        <translation>%1, %2</translation>
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
    <message>
        <source>Closed</source>
        <comment>state of a ticket</comment>
        <translation>Closed</translation>
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
    <name>Timeline</name>
    <message>
        <source>Agreed: %1</source>
        <translation>Agreed: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a field&apos;s value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>Waited %1</source>
        <comment>amount of time</comment>
        <translation>Waited %1</translation>
    </message>
</context>
<context>
    <name>WhyOutline</name>
    <message>
        <source>Why: %1?</source>
        <translation>Why: %1?</translation>
    </message>
    <message>
        <source>Why did it happen: %1?</source>
        <translation>Why did it happen: %1?</translation>
    </message>
    <message>
        <source>Why was it not found: %1?</source>
        <translation>Why was it not found: %1?</translation>
    </message>
    <message>
        <source>Why did our system let it happen: %1?</source>
        <translation>Why did our system let it happen: %1?</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>The seven QC tools</source>
        <translation>The seven QC tools</translation>
    </message>
    <message>
        <source>Open the ticket the 8D report is about, then start it again.</source>
        <translation>Open the ticket the 8D report is about, then start it again.</translation>
    </message>
    <message>
        <source>New 8D report</source>
        <translation>New 8D report</translation>
    </message>
    <message>
        <source>New 8D report for the open ticket</source>
        <translation>New 8D report for the open ticket</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
</context>
<context>
    <name>kesu::AlternativeSheet</name>
    <message>
        <source>Must: %1</source>
        <translation>Must: %1</translation>
    </message>
    <message>
        <source>%1 (×%2)</source>
        <translation>%1 (×%2)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>a must is not met</source>
        <translation>a must is not met</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1, the best</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <translation>%1, not complete</translation>
    </message>
    <message>
        <source>A further way to remove the cause</source>
        <translation>A further way to remove the cause</translation>
    </message>
    <message>
        <source>Choose an alternative</source>
        <translation>Choose an alternative</translation>
    </message>
    <message>
        <source>Take a choice back</source>
        <translation>Take a choice back</translation>
    </message>
    <message>
        <source>Remove alternatives</source>
        <translation>Remove alternatives</translation>
    </message>
    <message>
        <source>Move an alternative</source>
        <translation>Move an alternative</translation>
    </message>
</context>
<context>
    <name>kesu::ApprovalsPanel</name>
    <message>
        <source>○ not signed yet</source>
        <translation>○ not signed yet</translation>
    </message>
    <message>
        <source>○ if wanted</source>
        <translation>○ if wanted</translation>
    </message>
    <message>
        <source>Customer signs…</source>
        <translation>Customer signs…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>%1: sign</source>
        <comment>what is signed</comment>
        <translation>%1: sign</translation>
    </message>
</context>
<context>
    <name>kesu::ApprovalsSection</name>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Each stands for the report as it was then</source>
        <translation>Each stands for the report as it was then</translation>
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
    <name>kesu::BranchesCard</name>
    <message>
        <source>%1: %2</source>
        <comment>what was typed, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es) saved.</source>
        <translation>
            <numerusform>%n branch saved.</numerusform>
            <numerusform>%n branches saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other branches</source>
        <translation>Other branches</translation>
    </message>
    <message>
        <source>Code and name, a line for each</source>
        <translation>Code and name, a line for each</translation>
    </message>
    <message>
        <source>Tickets can be transferred to them. For example: BJ01 Beijing</source>
        <translation>Tickets can be transferred to them. For example: BJ01 Beijing</translation>
    </message>
    <message>
        <source>Save branches</source>
        <translation>Save branches</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarsSection</name>
    <message>
        <source>Work calendars</source>
        <translation>Work calendars</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>holidays known until %1</source>
        <translation>holidays known until %1</translation>
    </message>
    <message>
        <source>Import a work calendar</source>
        <translation>Import a work calendar</translation>
    </message>
    <message>
        <source>Calendar (*.json)</source>
        <translation>Calendar (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>The calendar %1 is imported.</source>
        <translation>The calendar %1 is imported.</translation>
    </message>
    <message>
        <source>The calendar is saved. Due times of open tickets follow it at once.</source>
        <translation>The calendar is saved. Due times of open tickets follow it at once.</translation>
    </message>
    <message>
        <source>Opening times of the week</source>
        <translation>Opening times of the week</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>This day is</source>
        <translation>This day is</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>as its weekday</source>
        <translation>as its weekday</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>a day off</translation>
    </message>
    <message>
        <source>a working day</source>
        <translation>a working day</translation>
    </message>
    <message>
        <source>open at other times</source>
        <translation>open at other times</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Save as a new version</translation>
    </message>
    <message>
        <source>Back to the saved calendar</source>
        <translation>Back to the saved calendar</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Import a file …</translation>
    </message>
</context>
<context>
    <name>kesu::CarForm</name>
    <message>
        <source>Meanwhile somebody else wrote: %1</source>
        <translation>Meanwhile somebody else wrote: %1</translation>
    </message>
    <message>
        <source>This is not understood. Please choose or type it again.</source>
        <translation>This is not understood. Please choose or type it again.</translation>
    </message>
</context>
<context>
    <name>kesu::CarPage</name>
    <message>
        <source>Not stored yet, kept as a draft</source>
        <translation>Not stored yet, kept as a draft</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>8D report %1</source>
        <translation>8D report %1</translation>
    </message>
    <message>
        <source>Take %1 up again</source>
        <translation>Take %1 up again</translation>
    </message>
    <message>
        <source>What did not work? The unit answers once more, and it is verified again.</source>
        <translation>What did not work? The unit answers once more, and it is verified again.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>Why is it no longer needed?</source>
        <translation>Why is it no longer needed?</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Take it up again…</source>
        <translation>Take it up again…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Cancel it…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
</context>
<context>
    <name>kesu::CareSection</name>
    <message>
        <source>Verifying the store …</source>
        <translation>Verifying the store …</translation>
    </message>
    <message>
        <source>All is well: the records, their history and the files are as they were written.</source>
        <translation>All is well: the records, their history and the files are as they were written.</translation>
    </message>
    <message>
        <source>Examining …</source>
        <translation>Examining …</translation>
    </message>
    <message>
        <source>Nothing stands in the way of working.</source>
        <translation>Nothing stands in the way of working.</translation>
    </message>
    <message>
        <source>Backup and care</source>
        <translation>Backup and care</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>KesuDesk backup (*.kesubackup)</source>
        <translation>KesuDesk backup (*.kesubackup)</translation>
    </message>
    <message>
        <source>Backing up to %1 …</source>
        <translation>Backing up to %1 …</translation>
    </message>
    <message>
        <source>Stopped. There is no new backup.</source>
        <translation>Stopped. There is no new backup.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Backed up to %1.</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restore from</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restore this backup?</translation>
    </message>
    <message>
        <source>The present store is put aside and the program starts again with the backup.</source>
        <translation>The present store is put aside and the program starts again with the backup.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restore the backup</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Keep working</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Stopped before the end.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Back up …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restore a backup …</translation>
    </message>
    <message>
        <source>Verify the store</source>
        <translation>Verify the store</translation>
    </message>
    <message>
        <source>Examine this computer</source>
        <translation>Examine this computer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>kesu::CatalogsSection</name>
    <message>
        <source>Categories, levels, lists</source>
        <translation>Categories, levels, lists</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>The choice of schemes is saved.</source>
        <translation>The choice of schemes is saved.</translation>
    </message>
    <message>
        <source>%1 is saved as version %2.</source>
        <translation>%1 is saved as version %2.</translation>
    </message>
    <message>
        <source>Offered at intake</source>
        <translation>Offered at intake</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Entries; Enter edits</source>
        <translation>Entries; Enter edits</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Add an entry</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Save as a new version</translation>
    </message>
    <message>
        <source>Back to the saved list</source>
        <translation>Back to the saved list</translation>
    </message>
</context>
<context>
    <name>kesu::ClashBanner</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Somebody else has written the same meanwhile. Which is to stay?</source>
        <translation>Somebody else has written the same meanwhile. Which is to stay?</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <comment>field and two values</comment>
        <translation>%1: yours “%2”, theirs “%3”</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>kesu::ClockHint</name>
    <message numerus="yes">
        <source>%n time limit(s) need attention</source>
        <translation>
            <numerusform>%n time limit needs attention</numerusform>
            <numerusform>%n time limits need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Open ticket</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>kesu::ClocksPanel</name>
    <message>
        <source>This ticket has no time limit.</source>
        <translation>This ticket has no time limit.</translation>
    </message>
    <message>
        <source>%1, starts later</source>
        <comment>amount of time</comment>
        <translation>%1, starts later</translation>
    </message>
    <message>
        <source>Aim, never counted overdue</source>
        <translation>Aim, never counted overdue</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <comment>due time</comment>
        <translation>Aim: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>due time</comment>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Opens the ledger of this time limit</source>
        <translation>Opens the ledger of this time limit</translation>
    </message>
</context>
<context>
    <name>kesu::ClocksSection</name>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
</context>
<context>
    <name>kesu::ClosingSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Closure checklist</source>
        <translation>Closure checklist</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
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
    <name>kesu::ConflictCard</name>
    <message>
        <source>Mine: %1</source>
        <translation>Mine: %1</translation>
    </message>
    <message>
        <source>Shown until it is settled</source>
        <translation>Shown until it is settled</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Take mine</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Take this one</translation>
    </message>
</context>
<context>
    <name>kesu::ConflictsView</name>
    <message>
        <source>One deleted this record while another, who did not know of it, went on working on it. It is hidden from the lists until it is decided.</source>
        <translation>One deleted this record while another, who did not know of it, went on working on it. It is hidden from the lists until it is decided.</translation>
    </message>
    <message>
        <source>%1: set by several people who did not know of each other&apos;s change. Nothing is lost; choose what holds.</source>
        <translation>%1: set by several people who did not know of each other&apos;s change. Nothing is lost; choose what holds.</translation>
    </message>
    <message>
        <source>%1: what is typed there is not a value of this field.</source>
        <translation>%1: what is typed there is not a value of this field.</translation>
    </message>
    <message>
        <source>Settled. The decision goes to the others with the next exchange.</source>
        <translation>Settled. The decision goes to the others with the next exchange.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>No conflicts</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values are kept and wait here for a decision.</source>
        <translation>When two people change the same field without knowing of each other, both values are kept and wait here for a decision.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>Write another value</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Another value</translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation>Save this value</translation>
    </message>
</context>
<context>
    <name>kesu::ContactForm</name>
    <message>
        <source>Contact with the customer</source>
        <translation>Contact with the customer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Who turned to whom</source>
        <translation>Who turned to whom</translation>
    </message>
    <message>
        <source>We contacted the customer</source>
        <translation>We contacted the customer</translation>
    </message>
    <message>
        <source>The customer contacted us</source>
        <translation>The customer contacted us</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Now, if left empty.</source>
        <translation>Now, if left empty.</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Save contact</translation>
    </message>
</context>
<context>
    <name>kesu::ContrastSection</name>
    <message>
        <source>What sets the place of the defect apart points to its cause.</source>
        <translation>What sets the place of the defect apart points to its cause.</translation>
    </message>
    <message>
        <source>Lay out the classic questions</source>
        <translation>Lay out the classic questions</translation>
    </message>
    <message>
        <source>All of the classic questions are there.</source>
        <translation>All of the classic questions are there.</translation>
    </message>
</context>
<context>
    <name>kesu::ContrastSheet</name>
    <message>
        <source>Which object has the defect?</source>
        <translation>Which object has the defect?</translation>
    </message>
    <message>
        <source>What exactly is the defect?</source>
        <translation>What exactly is the defect?</translation>
    </message>
    <message>
        <source>Where, geographically, is it seen?</source>
        <translation>Where, geographically, is it seen?</translation>
    </message>
    <message>
        <source>Where on the object is it?</source>
        <translation>Where on the object is it?</translation>
    </message>
    <message>
        <source>When was it first seen?</source>
        <translation>When was it first seen?</translation>
    </message>
    <message>
        <source>When has it been seen since, in which pattern?</source>
        <translation>When has it been seen since, in which pattern?</translation>
    </message>
    <message>
        <source>At which step of its life is it seen?</source>
        <translation>At which step of its life is it seen?</translation>
    </message>
    <message>
        <source>How many objects have it?</source>
        <translation>How many objects have it?</translation>
    </message>
    <message>
        <source>How large is one defect, how many are on an object?</source>
        <translation>How large is one defect, how many are on an object?</translation>
    </message>
    <message>
        <source>What is the trend?</source>
        <translation>What is the trend?</translation>
    </message>
    <message>
        <source>Classic questions</source>
        <translation>Classic questions</translation>
    </message>
    <message>
        <source>Where the defect is</source>
        <translation>Where the defect is</translation>
    </message>
    <message>
        <source>Where it could be, but is not</source>
        <translation>Where it could be, but is not</translation>
    </message>
    <message>
        <source>What sets the two apart?</source>
        <translation>What sets the two apart?</translation>
    </message>
    <message>
        <source>What changed about that, and when?</source>
        <translation>What changed about that, and when?</translation>
    </message>
</context>
<context>
    <name>kesu::CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>The change shows on every ticket of this customer.</source>
        <translation>The change shows on every ticket of this customer.</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Save customer</translation>
    </message>
</context>
<context>
    <name>kesu::CustomerSection</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Known customer %1; what you change here is changed for them.</source>
        <translation>Known customer %1; what you change here is changed for them.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>or name or pinyin initials, to find them</source>
        <translation>or name or pinyin initials, to find them</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Another customer</translation>
    </message>
</context>
<context>
    <name>kesu::DecisionSection</name>
    <message>
        <source>A must that is not met crosses an alternative out; wants are weighed and scored 0 to 10.</source>
        <translation>A must that is not met crosses an alternative out; wants are weighed and scored 0 to 10.</translation>
    </message>
    <message>
        <source>What is chosen becomes a corrective action.</source>
        <translation>What is chosen becomes a corrective action.</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Cause</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>for no cause in particular</source>
        <translation>for no cause in particular</translation>
    </message>
</context>
<context>
    <name>kesu::DemandSection</name>
    <message>
        <source>What the customer asks for</source>
        <translation>What the customer asks for</translation>
    </message>
</context>
<context>
    <name>kesu::DeskCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what waits, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kesu::DevicesCard</name>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>replaced by its restored copy</source>
        <translation>replaced by its restored copy</translation>
    </message>
    <message>
        <source>shut out since %1</source>
        <translation>shut out since %1</translation>
    </message>
    <message>
        <source>Rename a computer</source>
        <translation>Rename a computer</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Name of the computer</translation>
    </message>
    <message>
        <source>Shut this computer out?</source>
        <translation>Shut this computer out?</translation>
    </message>
    <message>
        <source>It can no longer exchange anything with the hub. What lies on it stays there; what it has already sent stays on the hub. To come back it needs a new code.</source>
        <translation>It can no longer exchange anything with the hub. What lies on it stays there; what it has already sent stays on the hub. To come back it needs a new code.</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Shut it out</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Good until %1 and for one computer. It is shown only this once.</source>
        <translation>Good until %1 and for one computer. It is shown only this once.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Rename …</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>Shut out …</translation>
    </message>
    <message>
        <source>Code for a new computer</source>
        <translation>Code for a new computer</translation>
    </message>
    <message>
        <source>What may be done on the computer by people the hub does not know yet</source>
        <translation>What may be done on the computer by people the hub does not know yet</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Make a code</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>One-time code</translation>
    </message>
</context>
<context>
    <name>kesu::DisciplineList</name>
    <message>
        <source>Overdue since %1</source>
        <comment>time</comment>
        <translation>Overdue since %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>time</comment>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
</context>
<context>
    <name>kesu::DocumentWindow</name>
    <message>
        <source>Back to the main window</source>
        <translation>Back to the main window</translation>
    </message>
</context>
<context>
    <name>kesu::EightDEditing</name>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Move: %1</translation>
    </message>
</context>
<context>
    <name>kesu::EightDHeader</name>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>revision %1 sent</source>
        <translation>revision %1 sent</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft; saving is tried again with the next change.</source>
        <translation>What you wrote is kept as a draft; saving is tried again with the next change.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Open the ticket</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>Print or export…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Show or hide the findings beside the report</source>
        <translation>Show or hide the findings beside the report</translation>
    </message>
    <message>
        <source>Review (%1)</source>
        <comment>number of findings</comment>
        <translation>Review (%1)</translation>
    </message>
</context>
<context>
    <name>kesu::EightDListPage</name>
    <message>
        <source>8D</source>
        <translation>8D</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in quality need you</source>
        <translation>
            <numerusform>%n thing in quality needs you</numerusform>
            <numerusform>%n things in quality need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>No 8D report of yours</source>
        <translation>No 8D report of yours</translation>
    </message>
    <message>
        <source>Reports you answer for or belong to the team of are listed here.</source>
        <translation>Reports you answer for or belong to the team of are listed here.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>No 8D report matches</source>
        <translation>No 8D report matches</translation>
    </message>
    <message>
        <source>Look for fewer words, or among all reports.</source>
        <translation>Look for fewer words, or among all reports.</translation>
    </message>
    <message>
        <source>Prepared by %1, %2 · %3</source>
        <comment>name, time, title</comment>
        <translation>Prepared by %1, %2 · %3</translation>
    </message>
    <message>
        <source>Type the number of the ticket the 8D is about.</source>
        <translation>Type the number of the ticket the 8D is about.</translation>
    </message>
    <message>
        <source>New 8D</source>
        <translation>New 8D</translation>
    </message>
    <message>
        <source>%1 has the 8D report %2.</source>
        <translation>%1 has the 8D report %2.</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Make another one</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>8D reports and CARs</source>
        <translation>8D reports and CARs</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Product, failure, customer, number …</source>
        <translation>Product, failure, customer, number …</translation>
    </message>
    <message>
        <source>Look for words in 8D reports</source>
        <translation>Look for words in 8D reports</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Number of the ticket a new 8D is about</source>
        <translation>Number of the ticket a new 8D is about</translation>
    </message>
    <message>
        <source>8D reports</source>
        <translation>8D reports</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>My actions</translation>
    </message>
    <message>
        <source>Nothing is to be done by you.</source>
        <translation>Nothing is to be done by you.</translation>
    </message>
    <message>
        <source>Waiting for my signature</source>
        <translation>Waiting for my signature</translation>
    </message>
    <message>
        <source>No signature is waited for.</source>
        <translation>No signature is waited for.</translation>
    </message>
    <message>
        <source>CARs on their way</source>
        <translation>CARs on their way</translation>
    </message>
    <message>
        <source>No CAR is open.</source>
        <translation>No CAR is open.</translation>
    </message>
</context>
<context>
    <name>kesu::EightDPage</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>kesu::EightDTableModel</name>
    <message>
        <source>%1 on %2</source>
        <comment>state and date</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Interim reply</source>
        <translation>Interim reply</translation>
    </message>
    <message>
        <source>8D report</source>
        <translation>8D report</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Customer&apos;s date</source>
        <translation>Customer&apos;s date</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>kesu::EscalationBell</name>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Time limits that run out or have run out: nothing new</source>
        <translation>Time limits that run out or have run out: nothing new</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s) about time limits</source>
        <translation>
            <numerusform>%n new reminder about time limits</numerusform>
            <numerusform>%n new reminders about time limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::EscalationList</name>
    <message>
        <source>Reminders about time limits</source>
        <translation>Reminders about time limits</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a reminder</comment>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>No time limit of yours runs out soon, and none is escalated to you.</source>
        <translation>No time limit of yours runs out soon, and none is escalated to you.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the list of tickets has them all.</source>
        <translation>
            <numerusform>%n more; the list of tickets has it.</numerusform>
            <numerusform>%n more; the list of tickets has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::FactCard</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Edit (F2)</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>%1 by %2 on device %3</source>
        <comment>time, person, device</comment>
        <translation>%1 by %2 on device %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>This is not understood. Please choose or type it again.</source>
        <translation>This is not understood. Please choose or type it again.</translation>
    </message>
    <message>
        <source>%1 (not settled)</source>
        <comment>value of a field</comment>
        <translation>%1 (not settled)</translation>
    </message>
    <message>
        <source>%1 was set to “%2” by somebody else meanwhile. Save again to replace it.</source>
        <comment>field, value</comment>
        <translation>%1 was set to “%2” by somebody else meanwhile. Save again to replace it.</translation>
    </message>
    <message>
        <source>Nothing recorded yet: %1 …</source>
        <comment>some fields</comment>
        <translation>Nothing recorded yet: %1 …</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kesu::FigureCounts</name>
    <message>
        <source>The tickets cannot be counted again: %1</source>
        <translation>The tickets cannot be counted again: %1</translation>
    </message>
    <message>
        <source>Counted from tickets; it is not known when.</source>
        <translation>Counted from tickets; it is not known when.</translation>
    </message>
    <message>
        <source>Counted from tickets on %1. The tickets have changed since.</source>
        <translation>Counted from tickets on %1. The tickets have changed since.</translation>
    </message>
    <message>
        <source>Counted from tickets on %1. The tickets still say the same.</source>
        <translation>Counted from tickets on %1. The tickets still say the same.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
</context>
<context>
    <name>kesu::FiguresSection</name>
    <message>
        <source>Insert a chart …</source>
        <translation>Insert a chart …</translation>
    </message>
    <message>
        <source>The picture is not on this device.</source>
        <translation>The picture is not on this device.</translation>
    </message>
    <message>
        <source>Change the chart …</source>
        <translation>Change the chart …</translation>
    </message>
    <message>
        <source>To another discipline</source>
        <translation>To another discipline</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Add pictures</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 pictures added.</source>
        <translation>%1 pictures added.</translation>
    </message>
    <message>
        <source>Adding pictures: %1 of %2</source>
        <translation>Adding pictures: %1 of %2</translation>
    </message>
    <message>
        <source>Only pictures can stand in a report.</source>
        <translation>Only pictures can stand in a report.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Charts whose tickets have changed since they were counted: %1</source>
        <translation>Charts whose tickets have changed since they were counted: %1</translation>
    </message>
</context>
<context>
    <name>kesu::FilesPanel</name>
    <message>
        <source>%1, %2
SHA-256 %3</source>
        <comment>name, size, hash</comment>
        <translation>%1, %2
SHA-256 %3</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>The file could not be opened.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Or drag files here, or paste a picture with Ctrl+V.</source>
        <translation>Or drag files here, or paste a picture with Ctrl+V.</translation>
    </message>
    <message>
        <source>Files of this ticket</source>
        <translation>Files of this ticket</translation>
    </message>
</context>
<context>
    <name>kesu::FilesSection</name>
    <message>
        <source>Files and pictures</source>
        <translation>Files and pictures</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note for colleagues</translation>
    </message>
</context>
<context>
    <name>kesu::FilterBar</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nothing to choose from</translation>
    </message>
    <message>
        <source>First and last day, as %1; either may be left out</source>
        <translation>First and last day, as %1; either may be left out</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation>No filter is kept yet</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Keep this filter…</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Keep this filter</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Remove a kept filter</source>
        <translation>Remove a kept filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Kept filters</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filter by words</translation>
    </message>
    <message>
        <source>Filter by words; Backspace removes the last filter</source>
        <translation>Filter by words; Backspace removes the last filter</translation>
    </message>
</context>
<context>
    <name>kesu::FilterChip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Remove filter: %1</translation>
    </message>
</context>
<context>
    <name>kesu::FishboneSection</name>
    <message>
        <source>Fishbone (6M)</source>
        <translation>Fishbone (6M)</translation>
    </message>
    <message>
        <source>Enter adds a cause beside, Insert one below, F2 writes; causes can be dragged.</source>
        <translation>Enter adds a cause beside, Insert one below, F2 writes; causes can be dragged.</translation>
    </message>
    <message>
        <source>All legs</source>
        <translation>All legs</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>Add a cause</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copy as picture</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>fishbone</source>
        <translation>fishbone</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Save the drawing</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation>PDF (*.pdf);;Picture (*.png)</translation>
    </message>
</context>
<context>
    <name>kesu::FishboneView</name>
    <message>
        <source>Move a cause</source>
        <translation>Move a cause</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>Add a cause</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Add a cause beside</source>
        <translation>Add a cause beside</translation>
    </message>
    <message>
        <source>Add a cause below</source>
        <translation>Add a cause below</translation>
    </message>
    <message>
        <source>Take out with its branch</source>
        <translation>Take out with its branch</translation>
    </message>
    <message>
        <source>Remove causes</source>
        <translation>Remove causes</translation>
    </message>
</context>
<context>
    <name>kesu::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
</context>
<context>
    <name>kesu::GradingSection</name>
    <message>
        <source>Choose a category first.</source>
        <translation>Choose a category first.</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>Because of: %1</translation>
    </message>
    <message>
        <source>Category and level</source>
        <translation>Category and level</translation>
    </message>
    <message>
        <source>Category scheme</source>
        <translation>Category scheme</translation>
    </message>
    <message>
        <source>Proposed from the text:</source>
        <translation>Proposed from the text:</translation>
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
    <name>kesu::HubView</name>
    <message>
        <source>Who works in the branch is kept in the settings and reaches the hub by itself.</source>
        <translation>Who works in the branch is kept in the settings and reaches the hub by itself.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>Leave the hub?</translation>
    </message>
    <message>
        <source>Everything stays on this computer. What has not been sent yet waits here and reaches no one until this computer joins a hub again.</source>
        <translation>Everything stays on this computer. What has not been sent yet waits here and reaches no one until this computer joins a hub again.</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Leave the hub</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People the hub knows</source>
        <translation>People the hub knows</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Leave the hub …</source>
        <translation>Leave the hub …</translation>
    </message>
</context>
<context>
    <name>kesu::IntakePage</name>
    <message>
        <source>Draft kept at %1</source>
        <translation>Draft kept at %1</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Discard this registration?</source>
        <translation>Discard this registration?</translation>
    </message>
    <message>
        <source>What was typed and attached is gone then.</source>
        <translation>What was typed and attached is gone then.</translation>
    </message>
    <message>
        <source>Discard the registration</source>
        <translation>Discard the registration</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 registered</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save and print slip</source>
        <translation>Save and print slip</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Park it, take another</source>
        <translation>Park it, take another</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Discard …</translation>
    </message>
</context>
<context>
    <name>kesu::IntakeProblems</name>
    <message>
        <source>Not saved yet. What you typed is kept.</source>
        <translation>Not saved yet. What you typed is kept.</translation>
    </message>
    <message>
        <source>Not saved. What you typed is kept.</source>
        <translation>Not saved. What you typed is kept.</translation>
    </message>
</context>
<context>
    <name>kesu::IntakeSidePanel</name>
    <message>
        <source>no limit set</source>
        <translation>no limit set</translation>
    </message>
    <message>
        <source>about %1, as the calendar ends before</source>
        <translation>about %1, as the calendar ends before</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>starts later</source>
        <translation>starts later</translation>
    </message>
    <message>
        <source>satisfaction: %1</source>
        <translation>satisfaction: %1</translation>
    </message>
    <message>
        <source>Time limits saving will start</source>
        <translation>Time limits saving will start</translation>
    </message>
    <message>
        <source>None: this nature or policy starts no time limit.</source>
        <translation>None: this nature or policy starts no time limit.</translation>
    </message>
    <message>
        <source>Earlier tickets of this customer</source>
        <translation>Earlier tickets of this customer</translation>
    </message>
    <message>
        <source>Already open and similar</source>
        <translation>Already open and similar</translation>
    </message>
    <message>
        <source>Worked on before, in an 8D report</source>
        <translation>Worked on before, in an 8D report</translation>
    </message>
</context>
<context>
    <name>kesu::JoinAssistant</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to come.</source>
        <translation>
            <numerusform>%n change still to come.</numerusform>
            <numerusform>%n changes still to come.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Join a hub</translation>
    </message>
    <message>
        <source>Receiving what the branch has written so far …</source>
        <translation>Receiving what the branch has written so far …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Who works at this computer?</source>
        <translation>Who works at this computer?</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Start working</translation>
    </message>
</context>
<context>
    <name>kesu::JoinForm</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificate of the authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <comment>name of a field</comment>
        <translation>%1 is needed.</translation>
    </message>
    <message>
        <source>This computer has joined the hub.</source>
        <translation>This computer has joined the hub.</translation>
    </message>
    <message>
        <source>Is this the hub?</source>
        <translation>Is this the hub?</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody this computer knows. Compare the fingerprint with the one the administrator reads out; if they are the same, nobody stands in between.</source>
        <translation>Its certificate is signed by nobody this computer knows. Compare the fingerprint with the one the administrator reads out; if they are the same, nobody stands in between.</translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation>The fingerprints are the same</translation>
    </message>
    <message>
        <source>Do not join</source>
        <translation>Do not join</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Join a hub</translation>
    </message>
    <message>
        <source>What is written here is then exchanged with the other computers of the branch by itself.</source>
        <translation>What is written here is then exchanged with the other computers of the branch by itself.</translation>
    </message>
    <message>
        <source>Own certificate authority, proxy</source>
        <translation>Own certificate authority, proxy</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Address of the hub</translation>
    </message>
    <message>
        <source>As the administrator gives it, such as https://hub.example.com</source>
        <translation>As the administrator gives it, such as https://hub.example.com</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>Good for 15 minutes and for one computer</source>
        <translation>Good for 15 minutes and for one computer</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <source>Others see it beside what is written here</source>
        <translation>Others see it beside what is written here</translation>
    </message>
    <message>
        <source>Certificate of the authority (PEM file)</source>
        <translation>Certificate of the authority (PEM file)</translation>
    </message>
    <message>
        <source>Only for hubs with a certificate of the organisation&apos;s own</source>
        <translation>Only for hubs with a certificate of the organisation&apos;s own</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Empty: as the system is set. http://host:port, socks5://host:port or none</source>
        <translation>Empty: as the system is set. http://host:port, socks5://host:port or none</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
</context>
<context>
    <name>kesu::LedgerPopup</name>
    <message>
        <source>%1, rule %2</source>
        <comment>handling policy, requirement</comment>
        <translation>%1, rule %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Ledger: %1</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Nothing has been counted yet.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>kesu::LessonsList</name>
    <message>
        <source>A failure like this was worked on before</source>
        <translation>A failure like this was worked on before</translation>
    </message>
    <message>
        <source>Open this report</source>
        <translation>Open this report</translation>
    </message>
    <message>
        <source>This failure came back…</source>
        <translation>This failure came back…</translation>
    </message>
</context>
<context>
    <name>kesu::LessonsSection</name>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Has this failure been here before?</source>
        <translation>Has this failure been here before?</translation>
    </message>
    <message>
        <source>The failure came back</source>
        <translation>The failure came back</translation>
    </message>
    <message>
        <source>Is this the failure of %1?</source>
        <comment>an earlier report</comment>
        <translation>Is this the failure of %1?</translation>
    </message>
    <message>
        <source>If it is closed, that report is marked ineffective: what was done then did not last.</source>
        <translation>If it is closed, that report is marked ineffective: what was done then did not last.</translation>
    </message>
    <message>
        <source>Yes, it came back</source>
        <translation>Yes, it came back</translation>
    </message>
    <message>
        <source>No, leave both as they are</source>
        <translation>No, leave both as they are</translation>
    </message>
</context>
<context>
    <name>kesu::LoginCard</name>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>%1 has a password and can sign.</source>
        <translation>%1 has a password and can sign.</translation>
    </message>
    <message>
        <source>%1 has no password yet and cannot sign.</source>
        <translation>%1 has no password yet and cannot sign.</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>Only an administrator can change this.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>Login of %1 saved.</source>
        <translation>Login of %1 saved.</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Login and password</translation>
    </message>
    <message>
        <source>Asked for when something is signed</source>
        <translation>Asked for when something is signed</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Empty: it stays as it is</source>
        <translation>Empty: it stays as it is</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Your own password</translation>
    </message>
    <message>
        <source>Save login</source>
        <translation>Save login</translation>
    </message>
</context>
<context>
    <name>kesu::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>By role</translation>
    </message>
    <message>
        <source>8D</source>
        <translation>8D</translation>
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
    <message>
        <source>Print an empty form</source>
        <translation>Print an empty form</translation>
    </message>
    <message>
        <source>Check a printed page</source>
        <translation>Check a printed page</translation>
    </message>
    <message>
        <source>Move tab to a window of its own</source>
        <translation>Move tab to a window of its own</translation>
    </message>
</context>
<context>
    <name>kesu::MatterSection</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words. Shift+Enter starts a new line.</source>
        <translation>In the customer&apos;s own words. Shift+Enter starts a new line.</translation>
    </message>
    <message>
        <source>yesterday 10:00, 1 hour ago</source>
        <translation>yesterday 10:00, 1 hour ago</translation>
    </message>
</context>
<context>
    <name>kesu::MoreSection</name>
    <message>
        <source>More, when needed</source>
        <translation>More, when needed</translation>
    </message>
</context>
<context>
    <name>kesu::NotAcceptedView</name>
    <message>
        <source>%1 The hub said: %2</source>
        <translation>%1 The hub said: %2</translation>
    </message>
    <message>
        <source>Written by %1, refused %2.</source>
        <translation>Written by %1, refused %2.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Reason given: %1</translation>
    </message>
    <message>
        <source>%1: what is typed there is not a value of this field.</source>
        <translation>%1: what is typed there is not a value of this field.</translation>
    </message>
    <message>
        <source>It is sent again with the next exchange.</source>
        <translation>It is sent again with the next exchange.</translation>
    </message>
    <message>
        <source>Export the change</source>
        <translation>Export the change</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exported to %1.</translation>
    </message>
    <message>
        <source>Give up this change</source>
        <translation>Give up this change</translation>
    </message>
    <message>
        <source>Why is it given up? It stays in the history of this computer.</source>
        <translation>Why is it given up? It stays in the history of this computer.</translation>
    </message>
    <message>
        <source>The change is given up.</source>
        <translation>The change is given up.</translation>
    </message>
    <message>
        <source>Everything was accepted</source>
        <translation>Everything was accepted</translation>
    </message>
    <message>
        <source>What the hub cannot accept, for want of rights or because it no longer fits, is kept here with the reason until somebody decides.</source>
        <translation>What the hub cannot accept, for want of rights or because it no longer fits, is kept here with the reason until somebody decides.</translation>
    </message>
    <message>
        <source>Changes not accepted</source>
        <translation>Changes not accepted</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>The change</translation>
    </message>
    <message>
        <source>It can be corrected before it is sent again.</source>
        <translation>It can be corrected before it is sent again.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>Give up …</translation>
    </message>
</context>
<context>
    <name>kesu::OrganisationSection</name>
    <message>
        <source>Organisation and branch</source>
        <translation>Organisation and branch</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>For example %1</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>Could not be saved. What you typed is kept.</source>
        <translation>Could not be saved. What you typed is kept.</translation>
    </message>
    <message>
        <source>The organisation is saved.</source>
        <translation>The organisation is saved.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>This branch and this computer</source>
        <translation>This branch and this computer</translation>
    </message>
    <message>
        <source>Numbers and forms</source>
        <translation>Numbers and forms</translation>
    </message>
    <message>
        <source>Save organisation</source>
        <translation>Save organisation</translation>
    </message>
    <message>
        <source>Run the assistant again …</source>
        <translation>Run the assistant again …</translation>
    </message>
</context>
<context>
    <name>kesu::OriginSection</name>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>now, 0930, 1 hour ago</source>
        <translation>now, 0930, 1 hour ago</translation>
    </message>
</context>
<context>
    <name>kesu::PageTabs</name>
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
    <message>
        <source>Open tickets and reports</source>
        <translation>Open tickets and reports</translation>
    </message>
</context>
<context>
    <name>kesu::PaperCheckDialog</name>
    <message>
        <source>Check a printed page</source>
        <translation>Check a printed page</translation>
    </message>
    <message>
        <source>Every printed page carries a verification code at its foot. It tells whether the page was printed from this store, and how the ticket stood then.</source>
        <translation>Every printed page carries a verification code at its foot. It tells whether the page was printed from this store, and how the ticket stood then.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Verification code</translation>
    </message>
    <message>
        <source>Check the page</source>
        <translation>Check the page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Result of the check</translation>
    </message>
</context>
<context>
    <name>kesu::PaperSection</name>
    <message>
        <source>Printed forms</source>
        <translation>Printed forms</translation>
    </message>
    <message>
        <source>Leave this layout?</source>
        <translation>Leave this layout?</translation>
    </message>
    <message>
        <source>What you changed in it is not saved.</source>
        <translation>What you changed in it is not saved.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Changed, not saved</translation>
    </message>
    <message>
        <source>Your own layout</source>
        <translation>Your own layout</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Line %1:</translation>
    </message>
    <message>
        <source>The layout is saved and printed from now on.</source>
        <translation>The layout is saved and printed from now on.</translation>
    </message>
    <message>
        <source>Print the shipped layout again?</source>
        <translation>Print the shipped layout again?</translation>
    </message>
    <message>
        <source>Your own layout of this form is removed.</source>
        <translation>Your own layout of this form is removed.</translation>
    </message>
    <message>
        <source>Remove the own layout</source>
        <translation>Remove the own layout</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Language of the preview</translation>
    </message>
    <message>
        <source>Layout as JSON</source>
        <translation>Layout as JSON</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Save layout</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Back to the shipped layout</source>
        <translation>Back to the shipped layout</translation>
    </message>
</context>
<context>
    <name>kesu::ParkedDrafts</name>
    <message numerus="yes">
        <source>%n registration(s) not finished yet</source>
        <translation>
            <numerusform>%n registration not finished yet</numerusform>
            <numerusform>%n registrations not finished yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing typed is lost; go on with one of them at any time.</source>
        <translation>Nothing typed is lost; go on with one of them at any time.</translation>
    </message>
    <message>
        <source>no subject yet</source>
        <translation>no subject yet</translation>
    </message>
    <message>
        <source>Go on: %1 (%2)</source>
        <translation>Go on: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>kesu::PartSheet</name>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>kesu::PartsEditor</name>
    <message>
        <source>Add a part</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Part %1: subject</source>
        <translation>Part %1: subject</translation>
    </message>
    <message>
        <source>What this part is about</source>
        <translation>What this part is about</translation>
    </message>
    <message>
        <source>Part %1: description</source>
        <translation>Part %1: description</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>Remove part %1</translation>
    </message>
</context>
<context>
    <name>kesu::PdfZoom</name>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
</context>
<context>
    <name>kesu::PeopleSection</name>
    <message>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>Now working: %1</source>
        <translation>Now working: %1</translation>
    </message>
    <message>
        <source>Work as …</source>
        <translation>Work as …</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Work as %1</translation>
    </message>
    <message>
        <source>Somebody needs a name.</source>
        <translation>Somebody needs a name.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) saved.</source>
        <translation>
            <numerusform>%n department saved.</numerusform>
            <numerusform>%n departments saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Save person</translation>
    </message>
    <message>
        <source>Save departments</source>
        <translation>Save departments</translation>
    </message>
</context>
<context>
    <name>kesu::PoliciesSection</name>
    <message>
        <source>Handling policies</source>
        <translation>Handling policies</translation>
    </message>
    <message>
        <source>added policy</source>
        <translation>added policy</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>always added</source>
        <translation>always added</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation>%1  %2, version %3</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>Default of this organisation</source>
        <translation>Default of this organisation</translation>
    </message>
    <message>
        <source>Always added</source>
        <translation>Always added</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The choice of policies is saved.</source>
        <translation>The choice of policies is saved.</translation>
    </message>
    <message>
        <source>%1 is saved as version %2. Tickets keep the version they run under.</source>
        <translation>%1 is saved as version %2. Tickets keep the version they run under.</translation>
    </message>
    <message>
        <source>Offered at intake</source>
        <translation>Offered at intake</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sentence it comes from</source>
        <translation>Sentence it comes from</translation>
    </message>
    <message>
        <source>Time limits of the policy; Enter edits an amount</source>
        <translation>Time limits of the policy; Enter edits an amount</translation>
    </message>
    <message>
        <source>Amounts: 30s, 15m, 4h, 90bm, 2bh, 7wd, 3d, 3mo, none. bm and bh count opening time, wd working days.</source>
        <translation>Amounts: 30s, 15m, 4h, 90bm, 2bh, 7wd, 3d, 3mo, none. bm and bh count opening time, wd working days.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Save as a new version</translation>
    </message>
    <message>
        <source>Back to the saved amounts</source>
        <translation>Back to the saved amounts</translation>
    </message>
</context>
<context>
    <name>kesu::PolicySection</name>
    <message>
        <source>chosen by hand</source>
        <translation>chosen by hand</translation>
    </message>
    <message>
        <source>proposed by rule; you can change it</source>
        <translation>proposed by rule; you can change it</translation>
    </message>
    <message>
        <source>Handling policy</source>
        <translation>Handling policy</translation>
    </message>
    <message>
        <source>Added policies</source>
        <translation>Added policies</translation>
    </message>
    <message>
        <source>tomorrow, 11-28 17:00</source>
        <translation>tomorrow, 11-28 17:00</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>Back to the proposal</translation>
    </message>
</context>
<context>
    <name>kesu::PrintPreview</name>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Registration and handling report</source>
        <translation>Registration and handling report</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>Acceptance slip</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation>Pages of the form</translation>
    </message>
    <message>
        <source>Time limit explained</source>
        <translation>Time limit explained</translation>
    </message>
</context>
<context>
    <name>kesu::ProductSection</name>
    <message>
        <source>Product and defect</source>
        <translation>Product and defect</translation>
    </message>
</context>
<context>
    <name>kesu::QcDataForm</name>
    <message>
        <source>Western Electric 1–4</source>
        <translation>Western Electric 1–4</translation>
    </message>
    <message>
        <source>Nelson 1–8 (GB/T 4091)</source>
        <translation>Nelson 1–8 (GB/T 4091)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Lower specification limit</source>
        <translation>Lower specification limit</translation>
    </message>
    <message>
        <source>Upper specification limit</source>
        <translation>Upper specification limit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Columns pasted from a spreadsheet</source>
        <translation>Columns pasted from a spreadsheet</translation>
    </message>
    <message>
        <source>Never below 0 (times, counts)</source>
        <translation>Never below 0 (times, counts)</translation>
    </message>
</context>
<context>
    <name>kesu::QcWindow</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Paste columns of a spreadsheet at the left, open a file, or count tickets.</source>
        <translation>Paste columns of a spreadsheet at the left, open a file, or count tickets.</translation>
    </message>
    <message>
        <source>Open columns</source>
        <translation>Open columns</translation>
    </message>
    <message>
        <source>Columns (*.csv *.tsv *.txt)</source>
        <translation>Columns (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Save the drawing</translation>
    </message>
    <message>
        <source>The seven QC tools</source>
        <translation>The seven QC tools</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Open a file …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Save as picture …</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Place in the report</source>
        <translation>Place in the report</translation>
    </message>
    <message>
        <source>Counting tickets …</source>
        <translation>Counting tickets …</translation>
    </message>
</context>
<context>
    <name>kesu::QuarantineCard</name>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nothing waits for a decision.</translation>
    </message>
    <message>
        <source>Throw this change out?</source>
        <translation>Throw this change out?</translation>
    </message>
    <message>
        <source>Its author finds it in the list of changes not accepted.</source>
        <translation>Its author finds it in the list of changes not accepted.</translation>
    </message>
    <message>
        <source>Throw it out</source>
        <translation>Throw it out</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Held back by the hub</source>
        <translation>Held back by the hub</translation>
    </message>
    <message>
        <source>Changes of any computer of the branch that the hub did not accept</source>
        <translation>Changes of any computer of the branch that the hub did not accept</translation>
    </message>
    <message>
        <source>Changes held back by the hub</source>
        <translation>Changes held back by the hub</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Let it in</translation>
    </message>
    <message>
        <source>Throw it out …</source>
        <translation>Throw it out …</translation>
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
    <name>kesu::RecordForm</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Adds one behind this (Ctrl+Enter)</source>
        <translation>Adds one behind this (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
</context>
<context>
    <name>kesu::RecordTitle</name>
    <message>
        <source>Open ticket</source>
        <translation>Open ticket</translation>
    </message>
</context>
<context>
    <name>kesu::RecordsModel</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message numerus="yes">
        <source>■ %1 · %n day(s) late</source>
        <translation>
            <numerusform>■ %1 · %n day late</numerusform>
            <numerusform>■ %1 · %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
</context>
<context>
    <name>kesu::RecordsSection</name>
    <message>
        <source>Ctrl+Enter in the list</source>
        <translation>Ctrl+Enter in the list</translation>
    </message>
    <message numerus="yes">
        <source>%1, of these %n overdue</source>
        <translation>
            <numerusform>%1, of these %n overdue</numerusform>
            <numerusform>%1, of these %n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::RegisteredPanel</name>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Next complaint</source>
        <translation>Next complaint</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Open ticket</translation>
    </message>
    <message>
        <source>Print acceptance slip</source>
        <translation>Print acceptance slip</translation>
    </message>
</context>
<context>
    <name>kesu::RegradeHint</name>
    <message>
        <source>Change the level…</source>
        <translation>Change the level…</translation>
    </message>
    <message>
        <source>Keep the level…</source>
        <translation>Keep the level…</translation>
    </message>
</context>
<context>
    <name>kesu::RelatedPanel</name>
    <message>
        <source>Related tickets</source>
        <translation>Related tickets</translation>
    </message>
</context>
<context>
    <name>kesu::ReportPreview</name>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>As it stands</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>PDF document …</source>
        <translation>PDF document …</translation>
    </message>
    <message>
        <source>Word document …</source>
        <translation>Word document …</translation>
    </message>
    <message>
        <source>OpenDocument text …</source>
        <translation>OpenDocument text …</translation>
    </message>
    <message>
        <source>Excel workbook …</source>
        <translation>Excel workbook …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
</context>
<context>
    <name>kesu::ReportsPanel</name>
    <message>
        <source>8D report %1</source>
        <translation>8D report %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>8D reports and CARs</source>
        <translation>8D reports and CARs</translation>
    </message>
    <message>
        <source>There are none on this ticket.</source>
        <translation>There are none on this ticket.</translation>
    </message>
    <message>
        <source>New 8D report</source>
        <translation>New 8D report</translation>
    </message>
    <message>
        <source>New CAR</source>
        <translation>New CAR</translation>
    </message>
    <message>
        <source>Signatures of the complaint report</source>
        <translation>Signatures of the complaint report</translation>
    </message>
    <message>
        <source>Customers sign here by hand; their name stands on the printed report as long as what they have signed is unchanged.</source>
        <translation>Customers sign here by hand; their name stands on the printed report as long as what they have signed is unchanged.</translation>
    </message>
</context>
<context>
    <name>kesu::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Review (%1)</source>
        <comment>number of findings</comment>
        <translation>Review (%1)</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Before closing</translation>
    </message>
    <message>
        <source>Nothing stands against closing this report.</source>
        <translation>Nothing stands against closing this report.</translation>
    </message>
    <message>
        <source>The review has nothing to say against this report as it is.</source>
        <translation>The review has nothing to say against this report as it is.</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <comment>who, when, reason</comment>
        <translation>Accepted by %1, %2: %3</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Withdraw the acceptance</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accept with a reason…</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>Accept the finding</translation>
    </message>
    <message>
        <source>Why can the report stand as it is here?</source>
        <translation>Why can the report stand as it is here?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>kesu::RevisionDifferences</name>
    <message>
        <source>Differences between versions of %1</source>
        <comment>report number</comment>
        <translation>Differences between versions of %1</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>From version</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>To version</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number and kind</comment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>As it stands now</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>These two versions are the same.</source>
        <translation>These two versions are the same.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>kesu::RevisionsSection</name>
    <message>
        <source>Nothing has been sent yet. Sending freezes the report as it is and gives it a number.</source>
        <translation>Nothing has been sent yet. Sending freezes the report as it is and gives it a number.</translation>
    </message>
    <message>
        <source>Send interim report…</source>
        <translation>Send interim report…</translation>
    </message>
    <message>
        <source>Send final report…</source>
        <translation>Send final report…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>Print or export…</translation>
    </message>
    <message>
        <source>The customer accepts…</source>
        <translation>The customer accepts…</translation>
    </message>
    <message>
        <source>The customer rejects…</source>
        <translation>The customer rejects…</translation>
    </message>
    <message>
        <source>Versions sent</source>
        <translation>Versions sent</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: accepted version %2, %3</source>
        <comment>who, number, when</comment>
        <translation>%1: accepted version %2, %3</translation>
    </message>
    <message>
        <source>%1: rejected version %2, %3</source>
        <comment>who, number, when</comment>
        <translation>%1: rejected version %2, %3</translation>
    </message>
    <message>
        <source>Send final report</source>
        <translation>Send final report</translation>
    </message>
    <message>
        <source>Send interim report</source>
        <translation>Send interim report</translation>
    </message>
    <message numerus="yes">
        <source>The review still has %n error(s) in this report.</source>
        <translation>
            <numerusform>The review still has %n error in this report.</numerusform>
            <numerusform>The review still has %n errors in this report.</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer may send it back because of them.</source>
        <translation>A customer may send it back because of them.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Send it anyway</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>Look at them first</translation>
    </message>
    <message>
        <source>What does this version bring? (may stay empty)</source>
        <translation>What does this version bring? (may stay empty)</translation>
    </message>
    <message>
        <source>The customer accepts</source>
        <translation>The customer accepts</translation>
    </message>
    <message>
        <source>The customer rejects</source>
        <translation>The customer rejects</translation>
    </message>
    <message>
        <source>What did the customer say? (may stay empty)</source>
        <translation>What did the customer say? (may stay empty)</translation>
    </message>
    <message>
        <source>Why does the customer reject it?</source>
        <translation>Why does the customer reject it?</translation>
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
    <name>kesu::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
</context>
<context>
    <name>kesu::SetupAssistant</name>
    <message>
        <source>Some things are still needed.</source>
        <translation>Some things are still needed.</translation>
    </message>
    <message>
        <source>Could not be saved. What you typed is kept.</source>
        <translation>Could not be saved. What you typed is kept.</translation>
    </message>
    <message>
        <source>Set up KesuDesk</source>
        <translation>Set up KesuDesk</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation>Language and size</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Your organisation</translation>
    </message>
    <message>
        <source>The type decides what is proposed; everything can be changed later.</source>
        <translation>The type decides what is proposed; everything can be changed later.</translation>
    </message>
    <message>
        <source>This branch and this computer</source>
        <translation>This branch and this computer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>A different letter on every computer of the branch, so that numbers never collide.</source>
        <translation>A different letter on every computer of the branch, so that numbers never collide.</translation>
    </message>
    <message>
        <source>Letters and digits; part of every ticket number.</source>
        <translation>Letters and digits; part of every ticket number.</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Start working</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>My branch already works with a hub …</source>
        <translation>My branch already works with a hub …</translation>
    </message>
    <message>
        <source>Organisation, people and tickets come from there; nothing needs to be set up here.</source>
        <translation>Organisation, people and tickets come from there; nothing needs to be set up here.</translation>
    </message>
</context>
<context>
    <name>kesu::SheetBar</name>
    <message numerus="yes">
        <source>%n cells were left out: they do not fit here or could not be understood.</source>
        <translation>
            <numerusform>%n cell was left out: it does not fit here or could not be understood.</numerusform>
            <numerusform>%n cells were left out: they do not fit here or could not be understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::SheetModel</name>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Empty cells</translation>
    </message>
</context>
<context>
    <name>kesu::SheetView</name>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Take the line out</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>kesu::SideForm</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>This is not understood. Please choose or type it again.</source>
        <translation>This is not understood. Please choose or type it again.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Please fill this in.</translation>
    </message>
</context>
<context>
    <name>kesu::SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name of the customer</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>Signature by hand</translation>
    </message>
    <message>
        <source>Take back a stroke</source>
        <translation>Take back a stroke</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Clear the signature</translation>
    </message>
    <message>
        <source>Witnessed by %1</source>
        <translation>Witnessed by %1</translation>
    </message>
    <message>
        <source>Checking the password …</source>
        <translation>Checking the password …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Please fill this in.</translation>
    </message>
</context>
<context>
    <name>kesu::SignaturePad</name>
    <message>
        <source>Sign here with a pen or the mouse</source>
        <translation>Sign here with a pen or the mouse</translation>
    </message>
    <message>
        <source>Area for signing by hand</source>
        <translation>Area for signing by hand</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last stroke back, Del all of them.</source>
        <translation>Ctrl+Z takes the last stroke back, Del all of them.</translation>
    </message>
</context>
<context>
    <name>kesu::StampsSection</name>
    <message>
        <source>In place and verified</source>
        <translation>In place and verified</translation>
    </message>
    <message>
        <source>The first starts the time limit for verification, the second ends it.</source>
        <translation>The first starts the time limit for verification, the second ends it.</translation>
    </message>
    <message>
        <source>The permanent action is in place since</source>
        <translation>The permanent action is in place since</translation>
    </message>
    <message>
        <source>Its implementation was verified on</source>
        <translation>Its implementation was verified on</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>This is not understood as a time. Examples: today 14:30, 2026-11-21 09:00.</source>
        <translation>This is not understood as a time. Examples: today 14:30, 2026-11-21 09:00.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>This time has not come yet.</translation>
    </message>
    <message>
        <source>Recorded as in place: %1</source>
        <comment>time</comment>
        <translation>Recorded as in place: %1</translation>
    </message>
    <message>
        <source>Recorded as verified: %1</source>
        <comment>time</comment>
        <translation>Recorded as verified: %1</translation>
    </message>
</context>
<context>
    <name>kesu::StandingSection</name>
    <message>
        <source>Close the report</source>
        <translation>Close the report</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>The failure came back…</source>
        <translation>The failure came back…</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>Reopen the report</translation>
    </message>
    <message>
        <source>Why is it taken up again?</source>
        <translation>Why is it taken up again?</translation>
    </message>
    <message>
        <source>Mark the report ineffective</source>
        <translation>Mark the report ineffective</translation>
    </message>
    <message>
        <source>How did the failure show itself again?</source>
        <translation>How did the failure show itself again?</translation>
    </message>
    <message>
        <source>The report is open. It can be closed when its effect is shown and everybody has signed.</source>
        <translation>The report is open. It can be closed when its effect is shown and everybody has signed.</translation>
    </message>
    <message>
        <source>The failure came back: %1</source>
        <comment>reason</comment>
        <translation>The failure came back: %1</translation>
    </message>
    <message>
        <source>Closed on %1. Nothing can be written in it.</source>
        <comment>date</comment>
        <translation>Closed on %1. Nothing can be written in it.</translation>
    </message>
</context>
<context>
    <name>kesu::StatusLine</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
    <name>kesu::StepForm</name>
    <message>
        <source>Now, if left empty.</source>
        <translation>Now, if left empty.</translation>
    </message>
    <message>
        <source>Suspend, time limits run on</source>
        <translation>Suspend, time limits run on</translation>
    </message>
</context>
<context>
    <name>kesu::StepsPanel</name>
    <message>
        <source>No step is open to you here.</source>
        <translation>No step is open to you here.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Not possible now</translation>
    </message>
    <message>
        <source>Your role does not allow it.</source>
        <translation>Your role does not allow it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>More steps</translation>
    </message>
</context>
<context>
    <name>kesu::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not accepted</source>
        <translation>
            <numerusform>%n change not accepted</numerusform>
            <numerusform>%n changes not accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of its entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
</context>
<context>
    <name>kesu::SyncStatusCard</name>
    <message>
        <source>Everything is exchanged.</source>
        <translation>Everything is exchanged.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>This computer: %1</translation>
    </message>
    <message>
        <source>Last exchange: %1</source>
        <translation>Last exchange: %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sync now (F5)</translation>
    </message>
    <message>
        <source>Join a hub …</source>
        <translation>Join a hub …</translation>
    </message>
    <message>
        <source>It was looked into</source>
        <translation>It was looked into</translation>
    </message>
</context>
<context>
    <name>kesu::TestSection</name>
    <message>
        <source>Write Is/Is-Not lines in D2 and causes above: each cause is then held against each line.</source>
        <translation>Write Is/Is-Not lines in D2 and causes above: each cause is then held against each line.</translation>
    </message>
    <message>
        <source>Causes against Is/Is-Not</source>
        <translation>Causes against Is/Is-Not</translation>
    </message>
    <message>
        <source>+ explains both, o only the Is, − contradicts; Enter says why.</source>
        <translation>+ explains both, o only the Is, − contradicts; Enter says why.</translation>
    </message>
    <message>
        <source>Show excluded causes</source>
        <translation>Show excluded causes</translation>
    </message>
    <message>
        <source>If “%1” is the cause: why is it here (%2), and why not there (%3)?</source>
        <translation>If “%1” is the cause: why is it here (%2), and why not there (%3)?</translation>
    </message>
</context>
<context>
    <name>kesu::TestSheet</name>
    <message>
        <source>Is: %1
Is not: %2
Distinction: %3
Change: %4</source>
        <translation>Is: %1
Is not: %2
Distinction: %3
Change: %4</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>not tested</translation>
    </message>
</context>
<context>
    <name>kesu::TicketDataForm</name>
    <message>
        <source>Tickets: %1</source>
        <translation>Tickets: %1</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nothing else</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Number of tickets</source>
        <translation>Number of tickets</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>All tickets</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Every single ticket</source>
        <translation>Every single ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets in a row</source>
        <translation>
            <numerusform>%n ticket in a row</numerusform>
            <numerusform>%n tickets in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quantity along the bottom</source>
        <translation>Quantity along the bottom</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Count by</translation>
    </message>
    <message>
        <source>Counts as nonconforming</source>
        <translation>Counts as nonconforming</translation>
    </message>
    <message>
        <source>Part by</source>
        <translation>Part by</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>And by</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Date of a ticket</source>
        <translation>Date of a ticket</translation>
    </message>
    <message>
        <source>Tickets: %1; left out: %2</source>
        <translation>Tickets: %1; left out: %2</translation>
    </message>
</context>
<context>
    <name>kesu::TicketFactsSection</name>
    <message>
        <source>From the ticket</source>
        <translation>From the ticket</translation>
    </message>
    <message>
        <source>The customer&apos;s words and what was taken down with them.</source>
        <translation>The customer&apos;s words and what was taken down with them.</translation>
    </message>
    <message>
        <source>as in the report</source>
        <translation>as in the report</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>kesu::TicketHeader</name>
    <message>
        <source>round %1</source>
        <translation>round %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time</comment>
        <translation>received %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>who handles it</comment>
        <translation>with %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Write down a contact with the customer</source>
        <translation>Write down a contact with the customer</translation>
    </message>
    <message>
        <source>Registration and handling report</source>
        <translation>Registration and handling report</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>Acceptance slip</translation>
    </message>
</context>
<context>
    <name>kesu::TicketListPage</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>No ticket matches</source>
        <translation>No ticket matches</translation>
    </message>
    <message>
        <source>Take a filter away with a click or Backspace, or show everything.</source>
        <translation>Take a filter away with a click or Backspace, or show everything.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>The archive is empty</translation>
    </message>
    <message>
        <source>Closed tickets are listed here.</source>
        <translation>Closed tickets are listed here.</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>There is no ticket yet</translation>
    </message>
    <message>
        <source>New complaints are taken under Intake.</source>
        <translation>New complaints are taken under Intake.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Classification list …</source>
        <translation>Classification list …</translation>
    </message>
    <message>
        <source>The tickets shown here by grade and category, to print or to save as a file</source>
        <translation>The tickets shown here by grade and category, to print or to save as a file</translation>
    </message>
</context>
<context>
    <name>kesu::TicketPage</name>
    <message>
        <source>%1 saved.</source>
        <comment>ticket number</comment>
        <translation>%1 saved.</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <comment>number of files</comment>
        <translation>Files (%1)</translation>
    </message>
    <message>
        <source>Keep the level</source>
        <translation>Keep the level</translation>
    </message>
    <message>
        <source>Why does the level stay as it is?</source>
        <translation>Why does the level stay as it is?</translation>
    </message>
    <message>
        <source>Level kept: %1</source>
        <comment>reason</comment>
        <translation>Level kept: %1</translation>
    </message>
</context>
<context>
    <name>kesu::TicketPreview</name>
    <message>
        <source>Preview of the chosen ticket</source>
        <translation>Preview of the chosen ticket</translation>
    </message>
    <message>
        <source>Choose a ticket in the list to see it here.</source>
        <translation>Choose a ticket in the list to see it here.</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation>What can be done next</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Open ticket</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>kesu::TicketSyncBanner</name>
    <message>
        <source>Set differently by several people and not settled: %1.</source>
        <translation>Set differently by several people and not settled: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here were not accepted by the hub.</source>
        <translation>
            <numerusform>%n change made here was not accepted by the hub.</numerusform>
            <numerusform>%n changes made here were not accepted by the hub.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Look at it …</translation>
    </message>
    <message>
        <source>Settle …</source>
        <translation>Settle …</translation>
    </message>
</context>
<context>
    <name>kesu::TicketTableModel</name>
    <message numerus="yes">
        <source>More than %n ticket(s)</source>
        <translation>
            <numerusform>More than %n ticket</numerusform>
            <numerusform>More than %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column</comment>
        <translation>Product</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column</comment>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>kesu::TimelinePanel</name>
    <message>
        <source>Note for colleagues (Ctrl+Enter adds it)</source>
        <translation>Note for colleagues (Ctrl+Enter adds it)</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note for colleagues</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Show in the timeline</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>kesu::TodayModel</name>
    <message numerus="yes">
        <source>%n further ticket(s)</source>
        <translation>
            <numerusform>%n further ticket</numerusform>
            <numerusform>%n further tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n ticket(s)</source>
        <extracomment>Heading of a group in the list: its name, then how many tickets it has</extracomment>
        <translation>
            <numerusform>%1 · %n ticket</numerusform>
            <numerusform>%1 · %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::TodayPage</name>
    <message numerus="yes">
        <source>%n overdue ticket(s)</source>
        <translation>
            <numerusform>%n overdue ticket</numerusform>
            <numerusform>%n overdue tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n open ticket</numerusform>
            <numerusform>%n open tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>No open ticket matches these filters</source>
        <translation>No open ticket matches these filters</translation>
    </message>
    <message>
        <source>Take a filter away with a click or Backspace, or show everything.</source>
        <translation>Take a filter away with a click or Backspace, or show everything.</translation>
    </message>
    <message>
        <source>Show all open tickets</source>
        <translation>Show all open tickets</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Every ticket is finished. New complaints are taken under Intake.</source>
        <translation>Every ticket is finished. New complaints are taken under Intake.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Open tickets by when they are due</source>
        <translation>Open tickets by when they are due</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Only my tickets</source>
        <translation>Only my tickets</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Everybody&apos;s tickets</source>
        <translation>Everybody&apos;s tickets</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>name of the start page</comment>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>kesu::TrailSection</name>
    <message>
        <source>From root cause to proof</source>
        <translation>From root cause to proof</translation>
    </message>
    <message>
        <source>No cause is called a root cause yet.</source>
        <translation>No cause is called a root cause yet.</translation>
    </message>
</context>
<context>
    <name>kesu::UpgradeWindow</name>
    <message>
        <source>Updating the data</source>
        <translation>Updating the data</translation>
    </message>
    <message>
        <source>The data was written by an older version of the program. A copy of it is kept. This may take a few minutes; please leave the computer on.</source>
        <translation>The data was written by an older version of the program. A copy of it is kept. This may take a few minutes; please leave the computer on.</translation>
    </message>
    <message>
        <source>Updating the data … %1 of %2</source>
        <translation>Updating the data … %1 of %2</translation>
    </message>
</context>
<context>
    <name>kesu::WhySection</name>
    <message>
        <source>Enter asks the next why, Tab changes the level, Insert adds a branch.</source>
        <translation>Enter asks the next why, Tab changes the level, Insert adds a branch.</translation>
    </message>
    <message>
        <source>Read backwards – does each sentence hold?</source>
        <translation>Read backwards – does each sentence hold?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>kesu::WhySheet</name>
    <message>
        <source>Because …</source>
        <translation>Because …</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1, not verified</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1, verified: %2</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation>The first answer</translation>
    </message>
    <message>
        <source>A further first answer</source>
        <translation>A further first answer</translation>
    </message>
    <message>
        <source>Space: make it a cause</source>
        <translation>Space: make it a cause</translation>
    </message>
    <message>
        <source>Add a why</source>
        <translation>Add a why</translation>
    </message>
    <message>
        <source>A level down</source>
        <translation>A level down</translation>
    </message>
    <message>
        <source>A level up</source>
        <translation>A level up</translation>
    </message>
    <message>
        <source>Move a why</source>
        <translation>Move a why</translation>
    </message>
    <message>
        <source>Remove a branch</source>
        <translation>Remove a branch</translation>
    </message>
    <message>
        <source>Make it a cause</source>
        <translation>Make it a cause</translation>
    </message>
</context>
<context>
    <name>kesu::WhyView</name>
    <message>
        <source>Make it a cause</source>
        <translation>Make it a cause</translation>
    </message>
</context>
<context>
    <name>kesu::YearView</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1: not announced yet</source>
        <translation>%1: not announced yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kesuctl</name>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Printed to %1.</translation>
    </message>
    <message>
        <source>The store in %1 is ready.</source>
        <translation>The store in %1 is ready.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Backed up to %1.</translation>
    </message>
    <message>
        <source>Restored into %1.</source>
        <translation>Restored into %1.</translation>
    </message>
    <message>
        <source>No ticket fits.</source>
        <translation>No ticket fits.</translation>
    </message>
    <message>
        <source>More than 1000 tickets fit.</source>
        <translation>More than 1000 tickets fit.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) fit.</source>
        <translation>
            <numerusform>%n ticket fits.</numerusform>
            <numerusform>%n tickets fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>Uncertain: the calendar does not know all of this time.</source>
        <translation>Uncertain: the calendar does not know all of this time.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 passed, %2 failed</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>With every command:</translation>
    </message>
    <message>
        <source>the folder of the store</source>
        <translation>the folder of the store</translation>
    </message>
    <message>
        <source>one JSON document as the answer</source>
        <translation>one JSON document as the answer</translation>
    </message>
    <message>
        <source>who acts, by name</source>
        <translation>who acts, by name</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>this help</translation>
    </message>
    <message>
        <source>%1 See kesuctl %2 --help.</source>
        <translation>%1 See kesuctl %2 --help.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” is too much.</translation>
    </message>
    <message>
        <source>kesuctl COMMAND --help explains one command.</source>
        <translation>kesuctl COMMAND --help explains one command.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or findings, 2 wrong usage, 3 store not usable.</source>
        <translation>Exit status: 0 done, 1 refused or findings, 2 wrong usage, 3 store not usable.</translation>
    </message>
    <message>
        <source>full text, as the search field takes it</source>
        <translation>full text, as the search field takes it</translation>
    </message>
    <message>
        <source>open tickets only, what is due next first</source>
        <translation>open tickets only, what is due next first</translation>
    </message>
    <message>
        <source>tickets with a time limit that has run out</source>
        <translation>tickets with a time limit that has run out</translation>
    </message>
    <message>
        <source>closed and archived tickets only</source>
        <translation>closed and archived tickets only</translation>
    </message>
    <message>
        <source>in this state; may be repeated</source>
        <translation>in this state; may be repeated</translation>
    </message>
    <message>
        <source>handled or first received by this person</source>
        <translation>handled or first received by this person</translation>
    </message>
    <message>
        <source>of this category</source>
        <translation>of this category</translation>
    </message>
    <message>
        <source>of this level</source>
        <translation>of this level</translation>
    </message>
    <message>
        <source>come in through this channel</source>
        <translation>come in through this channel</translation>
    </message>
    <message>
        <source>about this product</source>
        <translation>about this product</translation>
    </message>
    <message>
        <source>about this batch</source>
        <translation>about this batch</translation>
    </message>
    <message>
        <source>of this branch</source>
        <translation>of this branch</translation>
    </message>
    <message>
        <source>received on or after this day or time</source>
        <translation>received on or after this day or time</translation>
    </message>
    <message>
        <source>received on or before this day, or before this time</source>
        <translation>received on or before this day, or before this time</translation>
    </message>
    <message>
        <source>at most so many; 200 unless given</source>
        <translation>at most so many; 200 unless given</translation>
    </message>
    <message>
        <source>leave out the first so many</source>
        <translation>leave out the first so many</translation>
    </message>
    <message>
        <source>a work calendar by its id, or a calendar file</source>
        <translation>a work calendar by its id, or a calendar file</translation>
    </message>
    <message>
        <source>when the clock starts</source>
        <translation>when the clock starts</translation>
    </message>
    <message>
        <source>30s 15m 4h 90bm 2bh 7wd 3d 3mo none</source>
        <translation>30s 15m 4h 90bm 2bh 7wd 3d 3mo none</translation>
    </message>
    <message>
        <source>working days end at the start&apos;s time of day</source>
        <translation>working days end at the start&apos;s time of day</translation>
    </message>
    <message>
        <source>a last day that is a day off moves to the next working day</source>
        <translation>a last day that is a day off moves to the next working day</translation>
    </message>
    <message>
        <source>the clock stands still; may be repeated</source>
        <translation>the clock stands still; may be repeated</translation>
    </message>
    <message>
        <source>the moment elapsed and remaining time are told for</source>
        <translation>the moment elapsed and remaining time are told for</translation>
    </message>
    <message>
        <source>create a store in which tickets can be registered at once</source>
        <translation>create a store in which tickets can be registered at once</translation>
    </message>
    <message>
        <source>the branch&apos;s code in ticket numbers; 01 unless given</source>
        <translation>the branch&apos;s code in ticket numbers; 01 unless given</translation>
    </message>
    <message>
        <source>fill it with so many sample tickets</source>
        <translation>fill it with so many sample tickets</translation>
    </message>
    <message>
        <source>register a ticket</source>
        <translation>register a ticket</translation>
    </message>
    <message>
        <source>its fields as JSON; - for standard input</source>
        <translation>its fields as JSON; - for standard input</translation>
    </message>
    <message>
        <source>one ticket with all that hangs on it</source>
        <translation>one ticket with all that hangs on it</translation>
    </message>
    <message>
        <source>tickets that fit all filters</source>
        <translation>tickets that fit all filters</translation>
    </message>
    <message>
        <source>take a ticket one step on</source>
        <translation>take a ticket one step on</translation>
    </message>
    <message>
        <source>what the step asks for as JSON; - for standard input</source>
        <translation>what the step asks for as JSON; - for standard input</translation>
    </message>
    <message>
        <source>the time limits of a ticket with their ledgers</source>
        <translation>the time limits of a ticket with their ledgers</translation>
    </message>
    <message>
        <source>as they stand at this moment; now unless given</source>
        <translation>as they stand at this moment; now unless given</translation>
    </message>
    <message>
        <source>tickets that contain a text</source>
        <translation>tickets that contain a text</translation>
    </message>
    <message>
        <source>at most so many; 50 unless given</source>
        <translation>at most so many; 50 unless given</translation>
    </message>
    <message>
        <source>categories that fit a text, and similar tickets</source>
        <translation>categories that fit a text, and similar tickets</translation>
    </message>
    <message>
        <source>the category scheme; the organisation&apos;s unless given</source>
        <translation>the category scheme; the organisation&apos;s unless given</translation>
    </message>
    <message>
        <source>a due time with its ledger</source>
        <translation>a due time with its ledger</translation>
    </message>
    <message>
        <source>run deadline cases</source>
        <translation>run deadline cases</translation>
    </message>
    <message>
        <source>all handling policies</source>
        <translation>all handling policies</translation>
    </message>
    <message>
        <source>one handling policy as JSON</source>
        <translation>one handling policy as JSON</translation>
    </message>
    <message>
        <source>all work calendars</source>
        <translation>all work calendars</translation>
    </message>
    <message>
        <source>one work calendar as JSON</source>
        <translation>one work calendar as JSON</translation>
    </message>
    <message>
        <source>everything into one file</source>
        <translation>everything into one file</translation>
    </message>
    <message>
        <source>a backup into the empty folder of --data</source>
        <translation>a backup into the empty folder of --data</translation>
    </message>
    <message>
        <source>check the audit chain and every row, of the store or of a backup</source>
        <translation>check the audit chain and every row, of the store or of a backup</translation>
    </message>
    <message>
        <source>check the code printed on a paper of this ticket instead</source>
        <translation>check the code printed on a paper of this ticket instead</translation>
    </message>
    <message>
        <source>check the surroundings of the store</source>
        <translation>check the surroundings of the store</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 needs a value.</translation>
    </message>
    <message>
        <source>A command is missing. See kesuctl --help.</source>
        <translation>A command is missing. See kesuctl --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See kesuctl --help.</source>
        <translation>There is no command “%1”. See kesuctl --help.</translation>
    </message>
    <message>
        <source>“%1” needs more; there are: %2.</source>
        <translation>“%1” needs more; there are: %2.</translation>
    </message>
    <message>
        <source>--lang takes zh_CN, zh_TW or en.</source>
        <translation>--lang takes zh_CN, zh_TW or en.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>count this field of the tickets that fit the filters instead</source>
        <translation>count this field of the tickets that fit the filters instead</translation>
    </message>
    <message>
        <source>the value of the field that counts as nonconforming; may be repeated</source>
        <translation>the value of the field that counts as nonconforming; may be repeated</translation>
    </message>
    <message>
        <source>Pareto analysis: the vital few</source>
        <translation>Pareto analysis: the vital few</translation>
    </message>
    <message>
        <source>tally of items by columns</source>
        <translation>tally of items by columns</translation>
    </message>
    <message>
        <source>values kept apart by factors, with analysis of variance</source>
        <translation>values kept apart by factors, with analysis of variance</translation>
    </message>
    <message>
        <source>classes of a distribution, capability with limits</source>
        <translation>classes of a distribution, capability with limits</translation>
    </message>
    <message>
        <source>Cp, Cpk, Cpm, Pp, Ppk and expected ppm</source>
        <translation>Cp, Cpk, Cpm, Pp, Ppk and expected ppm</translation>
    </message>
    <message>
        <source>correlation and regression line</source>
        <translation>correlation and regression line</translation>
    </message>
    <message>
        <source>control chart of means and ranges</source>
        <translation>control chart of means and ranges</translation>
    </message>
    <message>
        <source>control chart of means and standard deviations</source>
        <translation>control chart of means and standard deviations</translation>
    </message>
    <message>
        <source>control chart of individuals and moving ranges</source>
        <translation>control chart of individuals and moving ranges</translation>
    </message>
    <message>
        <source>control chart of the proportion nonconforming</source>
        <translation>control chart of the proportion nonconforming</translation>
    </message>
    <message>
        <source>control chart of the number nonconforming</source>
        <translation>control chart of the number nonconforming</translation>
    </message>
    <message>
        <source>control chart of nonconformities in equal samples</source>
        <translation>control chart of nonconformities in equal samples</translation>
    </message>
    <message>
        <source>control chart of nonconformities per unit</source>
        <translation>control chart of nonconformities per unit</translation>
    </message>
    <message>
        <source>a drawing, besides the figures</source>
        <translation>a drawing, besides the figures</translation>
    </message>
    <message>
        <source>draw light on dark</source>
        <translation>draw light on dark</translation>
    </message>
    <message>
        <source>where the hub is, https://…</source>
        <translation>where the hub is, https://…</translation>
    </message>
    <message>
        <source>the authority that signed the hub&apos;s certificate</source>
        <translation>the authority that signed the hub&apos;s certificate</translation>
    </message>
    <message>
        <source>the hub&apos;s own certificate; no other is believed</source>
        <translation>the hub&apos;s own certificate; no other is believed</translation>
    </message>
    <message>
        <source>instead of the system&apos;s proxy; none for none</source>
        <translation>instead of the system&apos;s proxy; none for none</translation>
    </message>
    <message>
        <source>exchange with the hub until stopped</source>
        <translation>exchange with the hub until stopped</translation>
    </message>
    <message>
        <source>end when everything has been sent and received</source>
        <translation>end when everything has been sent and received</translation>
    </message>
    <message>
        <source>also fetch large files</source>
        <translation>also fetch large files</translation>
    </message>
    <message>
        <source>with --once: give up then; 600 unless given</source>
        <translation>with --once: give up then; 600 unless given</translation>
    </message>
    <message>
        <source>join a hub</source>
        <translation>join a hub</translation>
    </message>
    <message>
        <source>the one-time code of an administrator</source>
        <translation>the one-time code of an administrator</translation>
    </message>
    <message>
        <source>what people call this machine; its host name unless given</source>
        <translation>what people call this machine; its host name unless given</translation>
    </message>
    <message>
        <source>who this device is to the hub, and what waits</source>
        <translation>who this device is to the hub, and what waits</translation>
    </message>
    <message>
        <source>forget the hub; everything stays here</source>
        <translation>forget the hub; everything stays here</translation>
    </message>
    <message>
        <source>what several people set without knowing of each other</source>
        <translation>what several people set without knowing of each other</translation>
    </message>
    <message>
        <source>settle a conflict everywhere</source>
        <translation>settle a conflict everywhere</translation>
    </message>
    <message>
        <source>with one of its values</source>
        <translation>with one of its values</translation>
    </message>
    <message>
        <source>with other values, by field as JSON; - for standard input</source>
        <translation>with other values, by field as JSON; - for standard input</translation>
    </message>
    <message>
        <source>changes made here that the hub did not accept</source>
        <translation>changes made here that the hub did not accept</translation>
    </message>
    <message>
        <source>send one of them once more</source>
        <translation>send one of them once more</translation>
    </message>
    <message>
        <source>give one of them up</source>
        <translation>give one of them up</translation>
    </message>
    <message>
        <source>why; kept with it</source>
        <translation>why; kept with it</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1 · sent, not yet confirmed: %2 · not accepted: %3 · conflicts: %4</source>
        <translation>Waiting to be sent: %1 · sent, not yet confirmed: %2 · not accepted: %3 · conflicts: %4</translation>
    </message>
    <message>
        <source>%1 (%2) · branch %3 · letter %4 · hub %5</source>
        <translation>%1 (%2) · branch %3 · letter %4 · hub %5</translation>
    </message>
    <message>
        <source>This device has left the hub. Everything stays here.</source>
        <translation>This device has left the hub. Everything stays here.</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>There are no conflicts.</translation>
    </message>
    <message>
        <source>Give either --take or --file.</source>
        <translation>Give either --take or --file.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Settled.</translation>
    </message>
    <message>
        <source>Everything was accepted.</source>
        <translation>Everything was accepted.</translation>
    </message>
    <message>
        <source>It is sent once more.</source>
        <translation>It is sent once more.</translation>
    </message>
    <message>
        <source>Given up; it stays in the history.</source>
        <translation>Given up; it stays in the history.</translation>
    </message>
    <message>
        <source>the data as JSON, - for standard input, or columns of a spreadsheet</source>
        <translation>the data as JSON, - for standard input, or columns of a spreadsheet</translation>
    </message>
    <message>
        <source>lower specification limit</source>
        <translation>lower specification limit</translation>
    </message>
    <message>
        <source>upper specification limit</source>
        <translation>upper specification limit</translation>
    </message>
    <message>
        <source>target value</source>
        <translation>target value</translation>
    </message>
    <message>
        <source>western-electric (usual), nelson, none, or one rule</source>
        <translation>western-electric (usual), nelson, none, or one rule</translation>
    </message>
    <message>
        <source>A file, for example: %1</source>
        <translation>A file, for example: %1</translation>
    </message>
    <message>
        <source>A CAR takes advance, reopen or cancel, not “%1”.</source>
        <translation>A CAR takes advance, reopen or cancel, not “%1”.</translation>
    </message>
    <message>
        <source>There are no CARs.</source>
        <translation>There are no CARs.</translation>
    </message>
    <message>
        <source>an 8D report on a ticket</source>
        <translation>an 8D report on a ticket</translation>
    </message>
    <message>
        <source>an 8D report, by its number or the ticket&apos;s</source>
        <translation>an 8D report, by its number or the ticket&apos;s</translation>
    </message>
    <message>
        <source>as it was frozen; as it stands unless given</source>
        <translation>as it was frozen; as it stands unless given</translation>
    </message>
    <message>
        <source>make an 8D report what the file says; records are known by their id</source>
        <translation>make an 8D report what the file says; records are known by their id</translation>
    </message>
    <message>
        <source>all 8D reports, newest first</source>
        <translation>all 8D reports, newest first</translation>
    </message>
    <message>
        <source>why an 8D report would be sent back</source>
        <translation>why an 8D report would be sent back</translation>
    </message>
    <message>
        <source>what speaks against closing it instead</source>
        <translation>what speaks against closing it instead</translation>
    </message>
    <message>
        <source>answer for a finding</source>
        <translation>answer for a finding</translation>
    </message>
    <message>
        <source>the identity that check tells</source>
        <translation>the identity that check tells</translation>
    </message>
    <message>
        <source>why it may stand</source>
        <translation>why it may stand</translation>
    </message>
    <message>
        <source>keep it as the next revision, as sent</source>
        <translation>keep it as the next revision, as sent</translation>
    </message>
    <message>
        <source>interim or final</source>
        <translation>interim or final</translation>
    </message>
    <message>
        <source>what is new in it</source>
        <translation>what is new in it</translation>
    </message>
    <message>
        <source>what differs between two revisions</source>
        <translation>what differs between two revisions</translation>
    </message>
    <message>
        <source>the earlier revision</source>
        <translation>the earlier revision</translation>
    </message>
    <message>
        <source>the later one; as it stands unless given</source>
        <translation>the later one; as it stands unless given</translation>
    </message>
    <message>
        <source>what the customer decided</source>
        <translation>what the customer decided</translation>
    </message>
    <message>
        <source>who decided at the customer&apos;s</source>
        <translation>who decided at the customer&apos;s</translation>
    </message>
    <message>
        <source>why; needed for a rejection</source>
        <translation>why; needed for a rejection</translation>
    </message>
    <message>
        <source>close it, when nothing speaks against it</source>
        <translation>close it, when nothing speaks against it</translation>
    </message>
    <message>
        <source>closed 8D reports about a failure like this</source>
        <translation>closed 8D reports about a failure like this</translation>
    </message>
    <message>
        <source>a corrective action report on a ticket</source>
        <translation>a corrective action report on a ticket</translation>
    </message>
    <message>
        <source>a CAR, by its number or the ticket&apos;s</source>
        <translation>a CAR, by its number or the ticket&apos;s</translation>
    </message>
    <message>
        <source>change the fields of a CAR that the file names</source>
        <translation>change the fields of a CAR that the file names</translation>
    </message>
    <message>
        <source>take a CAR one step on, up again, or out</source>
        <translation>take a CAR one step on, up again, or out</translation>
    </message>
    <message>
        <source>why; needed to reopen or cancel</source>
        <translation>why; needed to reopen or cancel</translation>
    </message>
    <message>
        <source>all CARs, newest first</source>
        <translation>all CARs, newest first</translation>
    </message>
    <message>
        <source>of this ticket only</source>
        <translation>of this ticket only</translation>
    </message>
    <message>
        <source>complaint-report, acceptance, 8d or car</source>
        <translation>complaint-report, acceptance, 8d or car</translation>
    </message>
    <message>
        <source>There are no 8D reports.</source>
        <translation>There are no 8D reports.</translation>
    </message>
    <message>
        <source>Revision %1 of %2.</source>
        <translation>Revision %1 of %2.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <source>The decision is accepted or rejected, not “%1”.</source>
        <translation>The decision is accepted or rejected, not “%1”.</translation>
    </message>
    <message>
        <source>No closed 8D report is about a failure like this.</source>
        <translation>No closed 8D report is about a failure like this.</translation>
    </message>
    <message>
        <source>the hub&apos;s other past was looked into: say no more of it</source>
        <translation>the hub&apos;s other past was looked into: say no more of it</translation>
    </message>
    <message>
        <source>a form of a ticket as a file, or the empty form</source>
        <translation>a form of a ticket as a file, or the empty form</translation>
    </message>
    <message>
        <source>where it is written: .pdf, .docx, .odt or .xlsx</source>
        <translation>where it is written: .pdf, .docx, .odt or .xlsx</translation>
    </message>
    <message>
        <source>the form&apos;s words in two languages, zh_CN+en for instance</source>
        <translation>the form&apos;s words in two languages, zh_CN+en for instance</translation>
    </message>
    <message>
        <source>of an 8D report, as it was frozen</source>
        <translation>of an 8D report, as it was frozen</translation>
    </message>
    <message>
        <source>the tickets that fit all filters by grade and category</source>
        <translation>the tickets that fit all filters by grade and category</translation>
    </message>
    <message>
        <source>8d, car or complaint-report</source>
        <translation>8d, car or complaint-report</translation>
    </message>
    <message>
        <source>the login name; of one person only</source>
        <translation>the login name; of one person only</translation>
    </message>
    <message>
        <source>the people who work here</source>
        <translation>the people who work here</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>somebody new</translation>
    </message>
    <message>
        <source>counter, handler, supervisor, quality, manager, administrator; by commas</source>
        <translation>counter, handler, supervisor, quality, manager, administrator; by commas</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>where they work</translation>
    </message>
    <message>
        <source>set a password, asked for or from KESUDESK_NEW_PASSWORD; the own unless named</source>
        <translation>set a password, asked for or from KESUDESK_NEW_PASSWORD; the own unless named</translation>
    </message>
    <message>
        <source>put the name of --user under a form</source>
        <translation>put the name of --user under a form</translation>
    </message>
    <message>
        <source>prepared, reviewed or approved</source>
        <translation>prepared, reviewed or approved</translation>
    </message>
    <message>
        <source>of an 8D: report, interim, effectiveness_waiver, d0 … d8; of a CAR: issue, reply, verification, closing</source>
        <translation>of an 8D: report, interim, effectiveness_waiver, d0 … d8; of a CAR: issue, reply, verification, closing</translation>
    </message>
    <message>
        <source>what the signer has to say</source>
        <translation>what the signer has to say</translation>
    </message>
    <message>
        <source>who has signed a form, and whether it still counts</source>
        <translation>who has signed a form, and whether it still counts</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Password of %1:</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>Nobody signs there; there are: %1.</source>
        <translation>Nobody signs there; there are: %1.</translation>
    </message>
    <message>
        <source>has a password</source>
        <translation>has a password</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>no password</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>New password of %1:</translation>
    </message>
    <message>
        <source>what tickets can be counted by and measured in</source>
        <translation>what tickets can be counted by and measured in</translation>
    </message>
    <message>
        <source>closed on or after this day or time</source>
        <translation>closed on or after this day or time</translation>
    </message>
    <message>
        <source>closed on or before this day, or before this time</source>
        <translation>closed on or before this day, or before this time</translation>
    </message>
    <message>
        <source>take this quantity of the tickets that fit the filters; qc keys lists them</source>
        <translation>take this quantity of the tickets that fit the filters; qc keys lists them</translation>
    </message>
    <message>
        <source>add up this quantity instead of counting</source>
        <translation>add up this quantity instead of counting</translation>
    </message>
    <message>
        <source>the quantity along the bottom</source>
        <translation>the quantity along the bottom</translation>
    </message>
    <message>
        <source>the field that parts the values; may be repeated</source>
        <translation>the field that parts the values; may be repeated</translation>
    </message>
    <message>
        <source>the field across, in place of periods</source>
        <translation>the field across, in place of periods</translation>
    </message>
    <message>
        <source>day, week or month, or so many tickets in a row; month unless given</source>
        <translation>day, week or month, or so many tickets in a row; month unless given</translation>
    </message>
    <message>
        <source>by the day of closing, not of receipt</source>
        <translation>by the day of closing, not of receipt</translation>
    </message>
</context>
<context>
    <name>kesuhub</name>
    <message>
        <source>revoked %1</source>
        <translation>revoked %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>last seen %1</translation>
    </message>
    <message>
        <source>No workstation is enrolled.</source>
        <translation>No workstation is enrolled.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Restored from a backup (times)</source>
        <translation>Restored from a backup (times)</translation>
    </message>
    <message>
        <source>Workstations</source>
        <translation>Workstations</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lines of the log</translation>
    </message>
    <message>
        <source>Not accepted, waiting for a supervisor</source>
        <translation>Not accepted, waiting for a supervisor</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Bytes of attachments</source>
        <translation>Bytes of attachments</translation>
    </message>
    <message>
        <source>There is a hub already: %1, key %2.</source>
        <translation>There is a hub already: %1, key %2.</translation>
    </message>
    <message>
        <source>Made the hub %1, key %2.</source>
        <translation>Made the hub %1, key %2.</translation>
    </message>
    <message>
        <source>%1
Good once, until %2.</source>
        <translation>%1
Good once, until %2.</translation>
    </message>
    <message>
        <source>%1 is refused from its next request on.</source>
        <translation>%1 is refused from its next request on.</translation>
    </message>
    <message>
        <source>%1 has another name now.</source>
        <translation>%1 has another name now.</translation>
    </message>
    <message>
        <source>sqlite:FILE or postgresql://…</source>
        <translation>sqlite:FILE or postgresql://…</translation>
    </message>
    <message>
        <source>the folder of attachments, shared by all hubs on one database</source>
        <translation>the folder of attachments, shared by all hubs on one database</translation>
    </message>
    <message>
        <source>where to listen; 127.0.0.1:8080 unless given</source>
        <translation>where to listen; 127.0.0.1:8080 unless given</translation>
    </message>
    <message>
        <source>certificate chain (PEM); read again on SIGHUP</source>
        <translation>certificate chain (PEM); read again on SIGHUP</translation>
    </message>
    <message>
        <source>its key (PEM)</source>
        <translation>its key (PEM)</translation>
    </message>
    <message>
        <source>a proxy that speaks TLS for this hub and names the caller</source>
        <translation>a proxy that speaks TLS for this hub and names the caller</translation>
    </message>
    <message>
        <source>who may read the figures; this machine unless given</source>
        <translation>who may read the figures; this machine unless given</translation>
    </message>
    <message>
        <source>threads that answer requests</source>
        <translation>threads that answer requests</translation>
    </message>
    <message>
        <source>how long headers may take</source>
        <translation>how long headers may take</translation>
    </message>
    <message>
        <source>how long a body may take</source>
        <translation>how long a body may take</translation>
    </message>
    <message>
        <source>how long a connection may be idle</source>
        <translation>how long a connection may be idle</translation>
    </message>
    <message>
        <source>how long requests in flight have when the hub stops</source>
        <translation>how long requests in flight have when the hub stops</translation>
    </message>
    <message>
        <source>connections in total</source>
        <translation>connections in total</translation>
    </message>
    <message>
        <source>connections of one address</source>
        <translation>connections of one address</translation>
    </message>
    <message>
        <source>make a hub&apos;s database</source>
        <translation>make a hub&apos;s database</translation>
    </message>
    <message>
        <source>serve workstations until SIGTERM</source>
        <translation>serve workstations until SIGTERM</translation>
    </message>
    <message>
        <source>make a code that enrols one workstation</source>
        <translation>make a code that enrols one workstation</translation>
    </message>
    <message>
        <source>the branch it will belong to; * is the head office</source>
        <translation>the branch it will belong to; * is the head office</translation>
    </message>
    <message>
        <source>role codes, joined by commas</source>
        <translation>role codes, joined by commas</translation>
    </message>
    <message>
        <source>list the workstations</source>
        <translation>list the workstations</translation>
    </message>
    <message>
        <source>refuse a workstation from now on</source>
        <translation>refuse a workstation from now on</translation>
    </message>
    <message>
        <source>give a workstation another name</source>
        <translation>give a workstation another name</translation>
    </message>
    <message>
        <source>tell what the hub holds</source>
        <translation>tell what the hub holds</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>With every command:</translation>
    </message>
    <message>
        <source>one JSON document as the answer</source>
        <translation>one JSON document as the answer</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>this help</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” is too much.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 is given twice.</translation>
    </message>
    <message>
        <source>The database is given as sqlite:FILE or postgresql://….</source>
        <translation>The database is given as sqlite:FILE or postgresql://….</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with kesuhub init.</source>
        <translation>There is no hub in %1 yet; make one with kesuhub init.</translation>
    </message>
    <message>
        <source>The database is busy; try again.</source>
        <translation>The database is busy; try again.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>The database does not answer.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program.</source>
        <translation>The database was written by a newer version of this program.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>The database is damaged.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Another hub is using this database.</source>
        <translation>Another hub is using this database.</translation>
    </message>
    <message>
        <source>Another hub is using this database, and does not answer at %1.</source>
        <translation>Another hub is using this database, and does not answer at %1.</translation>
    </message>
    <message>
        <source>There is no role “%1”; there are: %2.</source>
        <translation>There is no role “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the code of a branch.</source>
        <translation>“%1” cannot be the code of a branch.</translation>
    </message>
    <message>
        <source>There is no device “%1”.</source>
        <translation>There is no device “%1”.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used: %1</source>
        <translation>The certificate or its key cannot be used: %1</translation>
    </message>
    <message>
        <source>Another program is listening at this address.</source>
        <translation>Another program is listening at this address.</translation>
    </message>
    <message>
        <source>The hub cannot listen at this address: %1</source>
        <translation>The hub cannot listen at this address: %1</translation>
    </message>
    <message>
        <source>%1 exists already; it is not overwritten.</source>
        <translation>%1 exists already; it is not overwritten.</translation>
    </message>
    <message>
        <source>%1 is not a backup of a hub.</source>
        <translation>%1 is not a backup of a hub.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>This did not work: %1.</translation>
    </message>
    <message>
        <source>A command is missing. See kesuhub --help.</source>
        <translation>A command is missing. See kesuhub --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See kesuhub --help.</source>
        <translation>There is no command “%1”. See kesuhub --help.</translation>
    </message>
    <message>
        <source>%1 See kesuhub %2 --help.</source>
        <translation>%1 See kesuhub %2 --help.</translation>
    </message>
    <message>
        <source>--lang takes zh_CN, zh_TW or en.</source>
        <translation>--lang takes zh_CN, zh_TW or en.</translation>
    </message>
    <message>
        <source>With PostgreSQL the folder of attachments has to be named: --blobs DIR.</source>
        <translation>With PostgreSQL the folder of attachments has to be named: --blobs DIR.</translation>
    </message>
    <message>
        <source>“%1” is no address to listen at.</source>
        <translation>“%1” is no address to listen at.</translation>
    </message>
    <message>
        <source>%1 takes another number.</source>
        <translation>%1 takes another number.</translation>
    </message>
    <message>
        <source>A certificate needs its key, and a key its certificate.</source>
        <translation>A certificate needs its key, and a key its certificate.</translation>
    </message>
    <message>
        <source>Without a certificate the hub listens on this machine only, or behind a proxy that is named.</source>
        <translation>Without a certificate the hub listens on this machine only, or behind a proxy that is named.</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>Listening at %1.</translation>
    </message>
    <message>
        <source>a line is missing</source>
        <translation>a line is missing</translation>
    </message>
    <message>
        <source>a line was changed or moved</source>
        <translation>a line was changed or moved</translation>
    </message>
    <message>
        <source>the log does not end where it should</source>
        <translation>the log does not end where it should</translation>
    </message>
    <message>
        <source>the log is not the one that was signed</source>
        <translation>the log is not the one that was signed</translation>
    </message>
    <message>
        <source>a signature is not the hub&apos;s</source>
        <translation>a signature is not the hub&apos;s</translation>
    </message>
    <message>
        <source>a record is not what its operations make of it</source>
        <translation>a record is not what its operations make of it</translation>
    </message>
    <message>
        <source>a record is missing</source>
        <translation>a record is missing</translation>
    </message>
    <message>
        <source>The backup is in %1. Attachments are files of their own: copy their folder too.</source>
        <translation>The backup is in %1. Attachments are files of their own: copy their folder too.</translation>
    </message>
    <message>
        <source>Restored. Workstations will send again what the backup does not have.</source>
        <translation>Restored. Workstations will send again what the backup does not have.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>What was there before is in %1.</translation>
    </message>
    <message>
        <source>Everything is in the new database now. Serve that one, and put the old one away.</source>
        <translation>Everything is in the new database now. Serve that one, and put the old one away.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>make a consistent copy while the hub runs</source>
        <translation>make a consistent copy while the hub runs</translation>
    </message>
    <message>
        <source>put a backup in the database&apos;s place and raise the epoch</source>
        <translation>put a backup in the database&apos;s place and raise the epoch</translation>
    </message>
    <message>
        <source>check the log&apos;s chains, sequences and signatures</source>
        <translation>check the log&apos;s chains, sequences and signatures</translation>
    </message>
    <message>
        <source>copy a stopped hub to another, empty database as it is</source>
        <translation>copy a stopped hub to another, empty database as it is</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>The database to fill is not empty.</source>
        <translation>The database to fill is not empty.</translation>
    </message>
    <message>
        <source>it takes the place of a hub that was lost without a backup</source>
        <translation>it takes the place of a hub that was lost without a backup</translation>
    </message>
    <message>
        <source>“%1” is not the name of a hub.</source>
        <translation>“%1” is not the name of a hub.</translation>
    </message>
</context>
</TS>
