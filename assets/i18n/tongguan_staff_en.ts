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
        <source>Detain, turn back, cancel</source>
        <translation>Detain, turn back, cancel</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>I take it</translation>
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
    <name>QueueList</name>
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
    <name>QueueRow</name>
    <message>
        <source>limit %1 min</source>
        <translation>limit %1 min</translation>
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
</context>
<context>
    <name>StaffRole</name>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Choose a case</translation>
    </message>
    <message>
        <source>Joint inspection</source>
        <translation>Joint inspection</translation>
    </message>
</context>
</TS>
