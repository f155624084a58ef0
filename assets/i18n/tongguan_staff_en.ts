<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgencyColumn</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>due at %1</source>
        <translation>due at %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>%1, signed by both</source>
        <translation>%1, signed by both</translation>
    </message>
    <message>
        <source>Say otherwise</source>
        <translation>Say otherwise</translation>
    </message>
</context>
<context>
    <name>AgencyWord</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>AgesLine</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Once verified: %1</source>
        <translation>Once verified: %1</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translation>%1 up to date</translation>
    </message>
    <message>
        <source>By the rules now: %1</source>
        <translation>By the rules now: %1</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>I take it</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
</context>
<context>
    <name>AnswerMessage</name>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Money back</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Answer in %1</source>
        <translation>Answer in %1</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Write the answer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Whoever has the number reads it: name nobody</source>
        <translation>Whoever has the number reads it: name nobody</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
</context>
<context>
    <name>Bus</name>
    <message>
        <source>No. %1 of the list</source>
        <translation>No. %1 of the list</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
</context>
<context>
    <name>BusPage</name>
    <message>
        <source>All are here now</source>
        <translation>All are here now</translation>
    </message>
    <message>
        <source>They do not travel</source>
        <translation>They do not travel</translation>
    </message>
    <message>
        <source>Staff looked at their papers</source>
        <translation>Staff looked at their papers</translation>
    </message>
    <message>
        <source>They stay at the port</source>
        <translation>They stay at the port</translation>
    </message>
    <message>
        <source>Passengers: %1 of %2</source>
        <translation>Passengers: %1 of %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>With staff: %1</source>
        <translation>With staff: %1</translation>
    </message>
    <message>
        <source>Let the bus go: why?</source>
        <translation>Let the bus go: why?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>Close the count</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Run the rules again</source>
        <translation>Run the rules again</translation>
    </message>
    <message>
        <source>Verified %1 / %2</source>
        <translation>Verified %1 / %2</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translation>Resolve the conflict</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>Through the gate</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>Change lane</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>I take it</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Passengers</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Goods are called back</source>
        <translation>Goods are called back</translation>
    </message>
    <message>
        <source>Detain, turn back, cancel, fees, yard work</source>
        <translation>Detain, turn back, cancel, fees, yard work</translation>
    </message>
</context>
<context>
    <name>CaseHandling</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>Number of the new seal</source>
        <translation>Number of the new seal</translation>
    </message>
    <message>
        <source>The seal is on</source>
        <translation>The seal is on</translation>
    </message>
    <message>
        <source>Ticket %1: the plate at the gate</source>
        <translation>Ticket %1: the plate at the gate</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>Through the gate</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translation>Resolve the conflict</translation>
    </message>
    <message>
        <source>What was cleared was ordered to be inspected. Two people answer for it.</source>
        <translation>What was cleared was ordered to be inspected. Two people answer for it.</translation>
    </message>
    <message>
        <source>Release what was detained</source>
        <translation>Release what was detained</translation>
    </message>
    <message>
        <source>Two people answer for it.</source>
        <translation>Two people answer for it.</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Loaded</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translation>limit %1 min</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
</context>
<context>
    <name>CaseLook</name>
    <message>
        <source>No value is in doubt</source>
        <translation>No value is in doubt</translation>
    </message>
</context>
<context>
    <name>CaseReason</name>
    <message>
        <source>Would change it: %1</source>
        <translation>Would change it: %1</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>told: %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>taken by %1</translation>
    </message>
    <message>
        <source>Why? + %1</source>
        <translation>Why? + %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>CaseWhy</name>
    <message>
        <source>Would change it</source>
        <translation>Would change it</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>rules %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ChangeLane</name>
    <message>
        <source>Verified by staff</source>
        <translation>Verified by staff</translation>
    </message>
    <message>
        <source>Paper document seen</source>
        <translation>Paper document seen</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspected</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translation>Ordered by an agency</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translation>The driver asked</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translation>Equipment is down</translation>
    </message>
    <message>
        <source>To which lane?</source>
        <translation>To which lane?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>Change lane</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>Overdue: answer it</source>
        <translation>Overdue: answer it</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Answer it</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>by telephone</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Answer to %1</source>
        <translation>Answer to %1</translation>
    </message>
    <message>
        <source>Complaints: %1 open, %2 overdue</source>
        <translation>Complaints: %1 open, %2 overdue</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Money back</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ConsolidatedLine</name>
    <message numerus="yes">
        <source>%n trip(s)</source>
        <translation>
            <numerusform>%n trip</numerusform>
            <numerusform>%n trips</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packages</source>
        <translation>%1 packages</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Closed by %1</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
</context>
<context>
    <name>ConsolidatedPage</name>
    <message>
        <source>Nothing is declared together today</source>
        <translation>Nothing is declared together today</translation>
    </message>
    <message>
        <source>Declared together today: %1 open</source>
        <translation>Declared together today: %1 open</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close the declaration of today</source>
        <translation>Close the declaration of today</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>I sign</translation>
    </message>
</context>
<context>
    <name>CorrectField</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Daily clear %1</source>
        <translation>Daily clear %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>closes at %1</translation>
    </message>
    <message>
        <source>Closed by %1. %2 came in, %3 finished.</source>
        <translation>Closed by %1. %2 came in, %3 finished.</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 open, %4 without an explanation</source>
        <translation>%1 came in, %2 finished, %3 open, %4 without an explanation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Close the day %1</source>
        <translation>Close the day %1</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Explain %1</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 explained.</source>
        <translation>%1 came in, %2 finished, %3 explained.</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>I sign</translation>
    </message>
</context>
<context>
    <name>DayReasons</name>
    <message>
        <source>Why is %1 not finished?</source>
        <translation>Why is %1 not finished?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>no explanation yet</source>
        <translation>no explanation yet</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Explain it</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw of %1</source>
        <translation>Draw of %1</translation>
    </message>
    <message>
        <source>Not announced: there is no draw</source>
        <translation>Not announced: there is no draw</translation>
    </message>
    <message>
        <source>Hash published, seed sealed until the day is over</source>
        <translation>Hash published, seed sealed until the day is over</translation>
    </message>
    <message>
        <source>Hash published, the seed has not come</source>
        <translation>Hash published, the seed has not come</translation>
    </message>
    <message>
        <source>Not announced: there was no draw</source>
        <translation>Not announced: there was no draw</translation>
    </message>
    <message>
        <source>Seed not revealed</source>
        <translation>Seed not revealed</translation>
    </message>
    <message>
        <source>Seed revealed, fits its hash</source>
        <translation>Seed revealed, fits its hash</translation>
    </message>
    <message>
        <source>Seed does not fit its hash</source>
        <translation>Seed does not fit its hash</translation>
    </message>
    <message>
        <source>%1 of %2 draws hit</source>
        <translation>%1 of %2 draws hit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Officers on the roster</source>
        <translation>Officers on the roster</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Left out: %1, tied to %2</source>
        <translation>Left out: %1, tied to %2</translation>
    </message>
</context>
<context>
    <name>EndCrossing</name>
    <message>
        <source>A document is false</source>
        <translation>A document is false</translation>
    </message>
    <message>
        <source>Goods are not as declared</source>
        <translation>Goods are not as declared</translation>
    </message>
    <message>
        <source>The person may not cross</source>
        <translation>The person may not cross</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translation>Ordered by an agency</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translation>The driver asked</translation>
    </message>
    <message>
        <source>The load is not safe</source>
        <translation>The load is not safe</translation>
    </message>
    <message>
        <source>What happens to it?</source>
        <translation>What happens to it?</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>Detain</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Turn back</translation>
    </message>
    <message>
        <source>Cancel the crossing</source>
        <translation>Cancel the crossing</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Yard work</source>
        <translation>Yard work</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>Nothing was charged</source>
        <translation>Nothing was charged</translation>
    </message>
    <message>
        <source>Charged: %1</source>
        <translation>Charged: %1</translation>
    </message>
    <message>
        <source>No fee catalogue has come: nothing may be charged</source>
        <translation>No fee catalogue has come: nothing may be charged</translation>
    </message>
    <message>
        <source>Charge by the catalogue; nothing else may be charged</source>
        <translation>Charge by the catalogue; nothing else may be charged</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>on its way</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Today: %1 came, %2 went through, %3 are on their way</source>
        <translation>Today: %1 came, %2 went through, %3 are on their way</translation>
    </message>
    <message>
        <source>Earlier events of today are being read</source>
        <translation>Earlier events of today are being read</translation>
    </message>
    <message>
        <source>Fewer than 5 so far: too few to say how long it takes</source>
        <translation>Fewer than 5 so far: too few to say how long it takes</translation>
    </message>
    <message>
        <source>Half are through within %1</source>
        <translation>Half are through within %1</translation>
    </message>
    <message>
        <source>Half are through within %1, 9 of 10 within %2</source>
        <translation>Half are through within %1, 9 of 10 within %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Nothing was found</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>The first %1; type more</source>
        <translation>The first %1; type more</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Found: %1</translation>
    </message>
</context>
<context>
    <name>HandOverNote</name>
    <message>
        <source>Handed over by %1</source>
        <translation>Handed over by %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>This hour: %1, most in an hour: %2</source>
        <translation>This hour: %1, most in an hour: %2</translation>
    </message>
    <message>
        <source>Vehicles that came, by the hour</source>
        <translation>Vehicles that came, by the hour</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Look at the papers</source>
        <translation>Look at the papers</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>X-ray</translation>
    </message>
    <message>
        <source>Open and look</source>
        <translation>Open and look</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Weigh</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translation>Undercarriage</translation>
    </message>
    <message>
        <source>Disinfect</source>
        <translation>Disinfect</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translation>Pass on a condition</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>Detain</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Turn back</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Treat</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>batch no. %1</source>
        <translation>batch no. %1</translation>
    </message>
    <message>
        <source>declaration %1</source>
        <translation>declaration %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>container %1</translation>
    </message>
    <message>
        <source>plate %1</source>
        <translation>plate %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inspection: %1 of %2</source>
        <translation>Inspection: %1 of %2</translation>
    </message>
    <message>
        <source>Inspected: to be released</source>
        <translation>Inspected: to be released</translation>
    </message>
    <message>
        <source>Cleared: to the gate</source>
        <translation>Cleared: to the gate</translation>
    </message>
    <message>
        <source>Cleared provisionally: to the gate</source>
        <translation>Cleared provisionally: to the gate</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Detained</translation>
    </message>
    <message>
        <source>Ordered after it was cleared</source>
        <translation>Ordered after it was cleared</translation>
    </message>
    <message>
        <source>Gone: a sample waits for its result</source>
        <translation>Gone: a sample waits for its result</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Turned back</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>%1: told, no answer yet</source>
        <translation>%1: told, no answer yet</translation>
    </message>
    <message>
        <source>%1: answered %2</source>
        <translation>%1: answered %2</translation>
    </message>
</context>
<context>
    <name>InspectionClock</name>
    <message>
        <source>of %1 min</source>
        <translation>of %1 min</translation>
    </message>
    <message>
        <source>opened once, %1</source>
        <translation>opened once, %1</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>No order names this vehicle. The agency of its lane inspects it.</source>
        <translation>No order names this vehicle. The agency of its lane inspects it.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>New seal</source>
        <translation>New seal</translation>
    </message>
    <message>
        <source>Close inspection</source>
        <translation>Close inspection</translation>
    </message>
    <message>
        <source>Begin inspection</source>
        <translation>Begin inspection</translation>
    </message>
</context>
<context>
    <name>LaneChoiceKey</name>
    <message>
        <source>2 persons</source>
        <translation>2 persons</translation>
    </message>
</context>
<context>
    <name>LaneQueueRow</name>
    <message>
        <source>half within %1 min, 9 of 10 within %2</source>
        <translation>half within %1 min, 9 of 10 within %2</translation>
    </message>
    <message>
        <source>%1 wait, %2 called</source>
        <translation>%1 wait, %2 called</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 wait</translation>
    </message>
</context>
<context>
    <name>LateOrders</name>
    <message>
        <source>An order came late. %1</source>
        <translation>An order came late. %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Seen already: not again</source>
        <translation>Seen already: not again</translation>
    </message>
</context>
<context>
    <name>MatchedOrders</name>
    <message numerus="yes">
        <source>%n order(s), 1 vehicle</source>
        <translation>
            <numerusform>%n order, 1 vehicle</numerusform>
            <numerusform>%n orders, 1 vehicle</numerusform>
        </translation>
    </message>
    <message>
        <source>matched by %1</source>
        <translation>matched by %1</translation>
    </message>
</context>
<context>
    <name>OfficerSign</name>
    <message>
        <source>I sign as the second officer</source>
        <translation>I sign as the second officer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>OnItsWay</name>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
</context>
<context>
    <name>OutcomeKeys</name>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>On a condition</source>
        <translation>On a condition</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Treat</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Turn back</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>Detain</translation>
    </message>
</context>
<context>
    <name>PartyBar</name>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Drivers</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Whose time it was</source>
        <translation>Whose time it was</translation>
    </message>
    <message>
        <source>Nobody went through yet</source>
        <translation>Nobody went through yet</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Staff number</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Why should it go before others?</source>
        <translation>Why should it go before others?</translation>
    </message>
    <message>
        <source>no time told</source>
        <translation>no time told</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translation>within %1 h</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Grant priority</source>
        <translation>Grant priority</translation>
    </message>
    <message>
        <source>Refuse priority</source>
        <translation>Refuse priority</translation>
    </message>
    <message>
        <source>Who asked does not answer.</source>
        <translation>Who asked does not answer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Asked for priority</source>
        <translation>Asked for priority</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>Lane %1</translation>
    </message>
    <message>
        <source>Too few were called to say how long it takes</source>
        <translation>Too few were called to say how long it takes</translation>
    </message>
    <message>
        <source>Half waited no longer than %1 min, 9 of 10 no longer than %2 min</source>
        <translation>Half waited no longer than %1 min, 9 of 10 no longer than %2 min</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>Call the next</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>limit %1 min</source>
        <translation>limit %1 min</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>place %1</translation>
    </message>
</context>
<context>
    <name>QueuedRow</name>
    <message>
        <source>called to bay %1</source>
        <translation>called to bay %1</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
</context>
<context>
    <name>RecordFinding</name>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translation>Pass on a condition</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>Detain</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Turn back</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Treat</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Two officers of one agency sign what they found.</source>
        <translation>Two officers of one agency sign what they found.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>A sample was taken</source>
        <translation>A sample was taken</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Sample %1</translation>
    </message>
    <message>
        <source>Note: no names</source>
        <translation>Note: no names</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation>Number of the sample</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>RecordedCount</name>
    <message>
        <source>Closed.</source>
        <translation>Closed.</translation>
    </message>
    <message>
        <source>%1 of %2 recorded.</source>
        <translation>%1 of %2 recorded.</translation>
    </message>
    <message>
        <source>Closes when all are in.</source>
        <translation>Closes when all are in.</translation>
    </message>
    <message>
        <source>All are in.</source>
        <translation>All are in.</translation>
    </message>
    <message>
        <source>A colleague who did not inspect closes it.</source>
        <translation>A colleague who did not inspect closes it.</translation>
    </message>
</context>
<context>
    <name>RejectLine</name>
    <message>
        <source>Taken by %1</source>
        <translation>Taken by %1</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>I take it</translation>
    </message>
</context>
<context>
    <name>RejectsPage</name>
    <message>
        <source>No message was refused</source>
        <translation>No message was refused</translation>
    </message>
    <message>
        <source>Messages refused: %1 of %2 are nobody&apos;s</source>
        <translation>Messages refused: %1 of %2 are nobody&apos;s</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>RosterLine</name>
    <message>
        <source>off duty</source>
        <translation>off duty</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>on duty</translation>
    </message>
    <message>
        <source>drawn for %1</source>
        <translation>drawn for %1</translation>
    </message>
</context>
<context>
    <name>SampleResult</name>
    <message>
        <source>Sample %1</source>
        <translation>Sample %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>SealedDay</name>
    <message>
        <source>Hash %1</source>
        <translation>Hash %1</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
</context>
<context>
    <name>SearchAgain</name>
    <message>
        <source>Try fewer letters, or another number</source>
        <translation>Try fewer letters, or another number</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Choose a case</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
</context>
<context>
    <name>SearchPad</name>
    <message>
        <source>Plate, ticket, container, batch or declaration</source>
        <translation>Plate, ticket, container, batch or declaration</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translation>To lane %1, %2: laxer than the rules, needs a second person</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translation>Asked by %1 · %2 left</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>SecondSign</name>
    <message>
        <source>I agree as the second person</source>
        <translation>I agree as the second person</translation>
    </message>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translation>To lane %1, %2: laxer than the rules, needs a second person</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translation>Asked by %1 · %2 left</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Hand over the shift</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Now who takes over signs</source>
        <translation>Now who takes over signs</translation>
    </message>
    <message>
        <source>First %1 signs</source>
        <translation>First %1 signs</translation>
    </message>
    <message>
        <source>I take over</source>
        <translation>I take over</translation>
    </message>
    <message>
        <source>I hand over</source>
        <translation>I hand over</translation>
    </message>
</context>
<context>
    <name>ShiftSummary</name>
    <message>
        <source>Vehicles on site</source>
        <translation>Vehicles on site</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Devices down</source>
        <translation>Devices down</translation>
    </message>
    <message>
        <source>Printers short of paper</source>
        <translation>Printers short of paper</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>oldest %1</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Staff sign-in</source>
        <translation>Staff sign-in</translation>
    </message>
    <message>
        <source>Locked for %1 s</source>
        <translation>Locked for %1 s</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translation>Number or PIN is wrong</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>StaffAgencies</name>
    <message>
        <source>Customs</source>
        <translation>Customs</translation>
    </message>
    <message>
        <source>Border control</source>
        <translation>Border control</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
</context>
<context>
    <name>StaffAges</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>StaffAlarms</name>
    <message>
        <source>Printer has no paper</source>
        <translation>Printer has no paper</translation>
    </message>
    <message>
        <source>Printer is short of paper</source>
        <translation>Printer is short of paper</translation>
    </message>
    <message>
        <source>Printer is jammed</source>
        <translation>Printer is jammed</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>Printer does not answer</translation>
    </message>
    <message>
        <source>Scanner does not answer</source>
        <translation>Scanner does not answer</translation>
    </message>
    <message>
        <source>Passport reader does not answer</source>
        <translation>Passport reader does not answer</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translation>Camera does not answer</translation>
    </message>
    <message>
        <source>Scale does not answer</source>
        <translation>Scale does not answer</translation>
    </message>
    <message>
        <source>Store is nearly full</source>
        <translation>Store is nearly full</translation>
    </message>
    <message>
        <source>Corrected by the single window</source>
        <translation>Corrected by the single window</translation>
    </message>
    <message>
        <source>A driver calls</source>
        <translation>A driver calls</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>Printer&apos;s cover is open</translation>
    </message>
    <message>
        <source>Keeps personal data too long: not delivered</source>
        <translation>Keeps personal data too long: not delivered</translation>
    </message>
    <message>
        <source>Conflict: nobody has it</source>
        <translation>Conflict: nobody has it</translation>
    </message>
    <message>
        <source>Conflict: nobody&apos;s for too long</source>
        <translation>Conflict: nobody&apos;s for too long</translation>
    </message>
    <message>
        <source>Told of an inspection, no answer: call</source>
        <translation>Told of an inspection, no answer: call</translation>
    </message>
    <message>
        <source>The port closes soon: not everything is finished</source>
        <translation>The port closes soon: not everything is finished</translation>
    </message>
    <message>
        <source>A sample failed: call the goods back</source>
        <translation>A sample failed: call the goods back</translation>
    </message>
    <message>
        <source>Plate camera does not answer</source>
        <translation>Plate camera does not answer</translation>
    </message>
    <message>
        <source>Inspection device is silent</source>
        <translation>Inspection device is silent</translation>
    </message>
    <message>
        <source>Machine alarm: find the vehicle</source>
        <translation>Machine alarm: find the vehicle</translation>
    </message>
    <message>
        <source>Yard work takes longer than published</source>
        <translation>Yard work takes longer than published</translation>
    </message>
    <message>
        <source>Truck without a crossing: register it again</source>
        <translation>Truck without a crossing: register it again</translation>
    </message>
    <message>
        <source>Message refused: nobody has it</source>
        <translation>Message refused: nobody has it</translation>
    </message>
    <message>
        <source>Refused message: nobody&apos;s for too long</source>
        <translation>Refused message: nobody&apos;s for too long</translation>
    </message>
    <message>
        <source>Barrier does not work</source>
        <translation>Barrier does not work</translation>
    </message>
    <message>
        <source>Lane lights do not work</source>
        <translation>Lane lights do not work</translation>
    </message>
    <message>
        <source>Power supply does not work</source>
        <translation>Power supply does not work</translation>
    </message>
    <message>
        <source>Mains are gone: runs on battery</source>
        <translation>Mains are gone: runs on battery</translation>
    </message>
    <message>
        <source>Battery is nearly empty: the kiosk goes out</source>
        <translation>Battery is nearly empty: the kiosk goes out</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Staff check %1</source>
        <translation>Staff check %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 to send</translation>
    </message>
    <message>
        <source>%1 set apart</source>
        <translation>%1 set apart</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Shift, draw, day, language</source>
        <translation>Shift, draw, day, language</translation>
    </message>
</context>
<context>
    <name>StaffClasses</name>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>Buses</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>StaffComplaints</name>
    <message>
        <source>A fee that is not listed</source>
        <translation>A fee that is not listed</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>Waiting too long</translation>
    </message>
    <message>
        <source>How staff treated somebody</source>
        <translation>How staff treated somebody</translation>
    </message>
    <message>
        <source>Damage to goods</source>
        <translation>Damage to goods</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>The kiosk</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>at the kiosk</translation>
    </message>
    <message>
        <source>at the inspection</source>
        <translation>at the inspection</translation>
    </message>
    <message>
        <source>in the yard</source>
        <translation>in the yard</translation>
    </message>
    <message>
        <source>at the gate</source>
        <translation>at the gate</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Money back</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>About papers</source>
        <translation>About papers</translation>
    </message>
    <message>
        <source>About fees</source>
        <translation>About fees</translation>
    </message>
    <message>
        <source>About waiting</source>
        <translation>About waiting</translation>
    </message>
    <message>
        <source>About the way or the lane</source>
        <translation>About the way or the lane</translation>
    </message>
    <message>
        <source>About goods</source>
        <translation>About goods</translation>
    </message>
    <message>
        <source>About something else</source>
        <translation>About something else</translation>
    </message>
</context>
<context>
    <name>StaffDone</name>
    <message>
        <source>Verified: %1</source>
        <translation>Verified: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corrected: %1</translation>
    </message>
    <message>
        <source>You took the case</source>
        <translation>You took the case</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Seen: %1</translation>
    </message>
</context>
<context>
    <name>StaffExplanations</name>
    <message>
        <source>Waits for a document</source>
        <translation>Waits for a document</translation>
    </message>
    <message>
        <source>Waits for the laboratory</source>
        <translation>Waits for the laboratory</translation>
    </message>
    <message>
        <source>Waits for an agency</source>
        <translation>Waits for an agency</translation>
    </message>
    <message>
        <source>Held by order</source>
        <translation>Held by order</translation>
    </message>
    <message>
        <source>The driver is away</source>
        <translation>The driver is away</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translation>Equipment is down</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Seal number</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>Container number</translation>
    </message>
    <message>
        <source>Picture of the X-ray</source>
        <translation>Picture of the X-ray</translation>
    </message>
    <message>
        <source>Detector for empty trucks</source>
        <translation>Detector for empty trucks</translation>
    </message>
</context>
<context>
    <name>StaffFigures</name>
    <message>
        <source>At the kiosk</source>
        <translation>At the kiosk</translation>
    </message>
    <message>
        <source>Ticket is made</source>
        <translation>Ticket is made</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translation>Waits to be called</translation>
    </message>
    <message>
        <source>Drives to the lane</source>
        <translation>Drives to the lane</translation>
    </message>
    <message>
        <source>Absent when called</source>
        <translation>Absent when called</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Documents, treatment</source>
        <translation>Documents, treatment</translation>
    </message>
    <message>
        <source>From inspection to release</source>
        <translation>From inspection to release</translation>
    </message>
    <message>
        <source>From release to the exit</source>
        <translation>From release to the exit</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Document read at once</source>
        <translation>Document read at once</translation>
    </message>
    <message>
        <source>Sent to staff</source>
        <translation>Sent to staff</translation>
    </message>
    <message>
        <source>of these, nothing was changed</source>
        <translation>of these, nothing was changed</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspected</translation>
    </message>
    <message>
        <source>of these, something was found</source>
        <translation>of these, something was found</translation>
    </message>
    <message>
        <source>Cleared without a line at first</source>
        <translation>Cleared without a line at first</translation>
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
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>StaffFloor</name>
    <message>
        <source>Joint inspection</source>
        <translation>Joint inspection</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Choose a case</translation>
    </message>
</context>
<context>
    <name>StaffMachines</name>
    <message>
        <source>X-ray</source>
        <translation>X-ray</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translation>Undercarriage</translation>
    </message>
    <message>
        <source>Load space</source>
        <translation>Load space</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radiation</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Plate camera</source>
        <translation>Plate camera</translation>
    </message>
    <message>
        <source>Tamper switch</source>
        <translation>Tamper switch</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>picture not looked at yet</source>
        <translation>picture not looked at yet</translation>
    </message>
    <message>
        <source>look at it here</source>
        <translation>look at it here</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>not empty</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>another one</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>tampered with</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
</context>
<context>
    <name>StaffPriorities</name>
    <message>
        <source>The goods spoil</source>
        <translation>The goods spoil</translation>
    </message>
    <message>
        <source>A ship or train waits</source>
        <translation>A ship or train waits</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>Live animals</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Shown on paper</source>
        <translation>Shown on paper</translation>
    </message>
    <message>
        <source>Goods seen</source>
        <translation>Goods seen</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translation>Ordered by an agency</translation>
    </message>
    <message>
        <source>Nothing was shown</source>
        <translation>Nothing was shown</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Not urgent</translation>
    </message>
    <message>
        <source>Others are more urgent</source>
        <translation>Others are more urgent</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>granted by %1: %2</source>
        <translation>granted by %1: %2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>refused by %1: %2</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>asked by %1</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>not answered in time</translation>
    </message>
</context>
<context>
    <name>StaffReasons</name>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>StaffRefusals</name>
    <message>
        <source>The second person must be another one</source>
        <translation>The second person must be another one</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translation>Number or PIN is wrong</translation>
    </message>
    <message>
        <source>Locked: wait</source>
        <translation>Locked: wait</translation>
    </message>
    <message>
        <source>This case is closed already</source>
        <translation>This case is closed already</translation>
    </message>
    <message>
        <source>This value cannot be right</source>
        <translation>This value cannot be right</translation>
    </message>
    <message>
        <source>Look at every field first</source>
        <translation>Look at every field first</translation>
    </message>
    <message>
        <source>The time for the second person is over</source>
        <translation>The time for the second person is over</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Could not be saved</translation>
    </message>
    <message>
        <source>The rules are running for this case: wait</source>
        <translation>The rules are running for this case: wait</translation>
    </message>
    <message>
        <source>Its kiosk does not know this case</source>
        <translation>Its kiosk does not know this case</translation>
    </message>
    <message>
        <source>Not allowed to you, or not in this state</source>
        <translation>Not allowed to you, or not in this state</translation>
    </message>
    <message>
        <source>Who chose the lane neither inspects nor closes</source>
        <translation>Who chose the lane neither inspects nor closes</translation>
    </message>
    <message>
        <source>For officers of that agency only</source>
        <translation>For officers of that agency only</translation>
    </message>
    <message>
        <source>An agency has not recorded yet</source>
        <translation>An agency has not recorded yet</translation>
    </message>
    <message>
        <source>An agency wants it treated, or referred it</source>
        <translation>An agency wants it treated, or referred it</translation>
    </message>
    <message>
        <source>An order came late: answer it first</source>
        <translation>An order came late: answer it first</translation>
    </message>
    <message>
        <source>A case is open: resolve it first</source>
        <translation>A case is open: resolve it first</translation>
    </message>
    <message>
        <source>Border control has not released it</source>
        <translation>Border control has not released it</translation>
    </message>
    <message>
        <source>The single window has not released the goods</source>
        <translation>The single window has not released the goods</translation>
    </message>
    <message>
        <source>No line, and this port does not release without</source>
        <translation>No line, and this port does not release without</translation>
    </message>
    <message>
        <source>Not without a line: watch list, detention or old data</source>
        <translation>Not without a line: watch list, detention or old data</translation>
    </message>
    <message>
        <source>A second person has to sign</source>
        <translation>A second person has to sign</translation>
    </message>
    <message>
        <source>Not the plate of this ticket</source>
        <translation>Not the plate of this ticket</translation>
    </message>
    <message>
        <source>Too late to undo: it is on its way</source>
        <translation>Too late to undo: it is on its way</translation>
    </message>
    <message>
        <source>Explain first what is not finished</source>
        <translation>Explain first what is not finished</translation>
    </message>
    <message>
        <source>This fee is not in the catalogue of this moment</source>
        <translation>This fee is not in the catalogue of this moment</translation>
    </message>
    <message>
        <source>Only with a line to the single window</source>
        <translation>Only with a line to the single window</translation>
    </message>
    <message>
        <source>Who inspected does not close: a colleague has to</source>
        <translation>Who inspected does not close: a colleague has to</translation>
    </message>
</context>
<context>
    <name>StaffRejects</name>
    <message>
        <source>Refused by the gateway</source>
        <translation>Refused by the gateway</translation>
    </message>
    <message>
        <source>Refused by the single window</source>
        <translation>Refused by the single window</translation>
    </message>
    <message>
        <source>Envelope not understood</source>
        <translation>Envelope not understood</translation>
    </message>
    <message>
        <source>Content not understood</source>
        <translation>Content not understood</translation>
    </message>
    <message>
        <source>Wrong format</source>
        <translation>Wrong format</translation>
    </message>
    <message>
        <source>Call the operator: kiosk and gateway differ</source>
        <translation>Call the operator: kiosk and gateway differ</translation>
    </message>
    <message>
        <source>Tell the authority this number, and go on with the papers</source>
        <translation>Tell the authority this number, and go on with the papers</translation>
    </message>
</context>
<context>
    <name>StaffStillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>%1 is signed out then. The case stays as it is.</source>
        <translation>%1 is signed out then. The case stays as it is.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>StaffYard</name>
    <message>
        <source>Move within the yard</source>
        <translation>Move within the yard</translation>
    </message>
    <message>
        <source>Lift the container</source>
        <translation>Lift the container</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translation>Empty the container</translation>
    </message>
    <message>
        <source>Owner picks up</source>
        <translation>Owner picks up</translation>
    </message>
</context>
<context>
    <name>StageFigureRow</name>
    <message>
        <source>half within %1</source>
        <translation>half within %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 of 10 within %1</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 in it</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Daily clear</source>
        <translation>Daily clear</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>Draw and roster</source>
        <translation>Draw and roster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Declared together</source>
        <translation>Declared together</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translation>Figures of today</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>Refused messages</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>YardLine</name>
    <message>
        <source>at most %1 min</source>
        <translation>at most %1 min</translation>
    </message>
    <message>
        <source>no limit was published</source>
        <translation>no limit was published</translation>
    </message>
    <message>
        <source>longer than published</source>
        <translation>longer than published</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
</context>
<context>
    <name>YardPage</name>
    <message>
        <source>Yard work, against its published limit</source>
        <translation>Yard work, against its published limit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
</TS>
