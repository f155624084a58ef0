<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>AgencyColumn</name>
    <message>
        <source>You</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သင်</translation>
    </message>
    <message>
        <source>due at %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 မတိုင်မီ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပို့​နေသည်</translation>
    </message>
    <message>
        <source>%1, signed by both</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1၊ 2 ဦး လက်မှတ်ထိုး</translation>
    </message>
    <message>
        <source>Say otherwise</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရလဒ် ပြင်ပါ</translation>
    </message>
</context>
<context>
    <name>AgencyWord</name>
    <message>
        <source>Waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်</translation>
    </message>
</context>
<context>
    <name>AgesLine</name>
    <message>
        <source>Data</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဒေတာ</translation>
    </message>
    <message>
        <source>Once verified: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ပြီးလျှင် - %1</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ခု နောက်ဆုံး​ရ</translation>
    </message>
    <message>
        <source>By the rules now: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယခု စည်းမျဉ်းအရ - %1</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>Seen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြည့်ပြီး</translation>
    </message>
    <message>
        <source>I take it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကျွန်ုပ် တာဝန်ယူ​မည်</translation>
    </message>
    <message>
        <source>Reached</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဆက်သွယ်ပြီး</translation>
    </message>
</context>
<context>
    <name>AnswerMessage</name>
    <message>
        <source>Passed on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လွှဲပြီး</translation>
    </message>
    <message>
        <source>Put right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြင်ဆင်ပြီး</translation>
    </message>
    <message>
        <source>Money back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ငွေပြန်အမ်း</translation>
    </message>
    <message>
        <source>Explained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှင်းပြပြီး</translation>
    </message>
    <message>
        <source>Answer in %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ဖြင့် ဖြေပါ</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အဖြေ ရေးပါ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Whoever has the number reads it: name nobody</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤ​နံပါတ်​ရှိသူ ဖတ်​နိုင်သည်။ အမည် မရေး​ပါနှင့်</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အဖြေ ပို့ပါ</translation>
    </message>
</context>
<context>
    <name>Bus</name>
    <message>
        <source>No. %1 of the list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရင်း အမှတ် %1</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရင်းတွင် မပါပါ</translation>
    </message>
</context>
<context>
    <name>BusPage</name>
    <message>
        <source>All are here now</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အားလုံး ရောက်ပါပြီ</translation>
    </message>
    <message>
        <source>They do not travel</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကားနှင့် မလိုက်ပါ</translation>
    </message>
    <message>
        <source>Staff looked at their papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက စာရွက်စာတမ်း ကြည့်ပြီး</translation>
    </message>
    <message>
        <source>They stay at the port</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နယ်စပ်​ဂိတ်တွင် ကျန်သည်</translation>
    </message>
    <message>
        <source>Passengers: %1 of %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခရီးသည် - %2 ဦးအနက် %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မရောက်သေး - %1</translation>
    </message>
    <message>
        <source>With staff: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းထံတွင်&#xa0;-&#xa0;%1</translation>
    </message>
    <message>
        <source>Let the bus go: why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘတ်စ်ကား လွှတ်ရသည့် အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရေတွက်မှု ပိတ်ပါ</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Run the rules again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စည်းမျဉ်းဖြင့် ထပ်စစ်ပါ</translation>
    </message>
    <message>
        <source>Verified %1 / %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ပြီး %1 / %2</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွဲလွဲမှု ဖြေရှင်းပါ</translation>
    </message>
    <message>
        <source>Release</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခွင့်ပြုပါ</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဂိတ် ဖြတ်ပါ</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောင်း ပြောင်းပါ</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခေါ်ပါ</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>I take it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကျွန်ုပ် တာဝန်ယူ​မည်</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခရီးသည်</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မလာပါ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဦးစားပေး</translation>
    </message>
    <message>
        <source>Goods are called back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း ပြန်ခေါ်ပြီး</translation>
    </message>
    <message>
        <source>Detain, turn back, cancel, fees, yard work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိန်း၊ ပြန်လွှတ်၊ ပယ်ဖျက်၊ အခကြေး၊ ခြံဝင်းလုပ်ငန်း</translation>
    </message>
</context>
<context>
    <name>CaseHandling</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်ပုံ</translation>
    </message>
    <message>
        <source>Number of the new seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တံဆိပ်​အသစ် နံပါတ်</translation>
    </message>
    <message>
        <source>The seal is on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တံဆိပ် ခတ်ပြီး</translation>
    </message>
    <message>
        <source>Ticket %1: the plate at the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ် %1 - ဂိတ်တွင် တွေ့သော ယာဉ်​နံပါတ်</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဂိတ် ဖြတ်ပါ</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွဲလွဲမှု ဖြေရှင်းပါ</translation>
    </message>
    <message>
        <source>What was cleared was ordered to be inspected. Two people answer for it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခွင့်ပြုပြီး ယာဉ်ကို စစ်ဆေးရန် ညွှန်ကြား​ထားသည်။ နှစ်ဦး တာဝန်ယူရမည်။</translation>
    </message>
    <message>
        <source>Release what was detained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိန်းသိမ်း​ထားသည်ကို ခွင့်ပြုပါ</translation>
    </message>
    <message>
        <source>Two people answer for it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နှစ်ဦး တာဝန်ယူရမည်။</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Loaded</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပါ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်မပါ</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အများဆုံး %1 မိနစ်</translation>
    </message>
    <message>
        <source>Bus</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘတ်စ်ကား</translation>
    </message>
</context>
<context>
    <name>CaseLook</name>
    <message>
        <source>No value is in doubt</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သံသယရှိသော အချက် မရှိပါ</translation>
    </message>
</context>
<context>
    <name>CaseReason</name>
    <message>
        <source>Would change it: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြောင်းနိုင်သည့်​အချက် - %1</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကြောင်းကြား​ပြီး - %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တာဝန်ယူသူ %1</translation>
    </message>
    <message>
        <source>Why? + %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကြောင်းရင်း +%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကြောင်းရင်း</translation>
    </message>
</context>
<context>
    <name>CaseWhy</name>
    <message>
        <source>Would change it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြောင်းနိုင်သည့်​အချက်</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စည်းမျဉ်း %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာယီ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>ChangeLane</name>
    <message>
        <source>Verified by staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက စစ်ပြီး</translation>
    </message>
    <message>
        <source>Paper document seen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မူရင်း​စာရွက် ကြည့်ပြီး</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးပြီး</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဌာနက ညွှန်ကြား</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်းက တောင်းဆို</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စက် ပျက်နေသည်</translation>
    </message>
    <message>
        <source>To which lane?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မည်သည့်​လမ်းကြောင်းသို့ ပြောင်းမလဲ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောင်း ပြောင်းပါ</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>no answer yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မဖြေရသေး</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အမည်မပါ</translation>
    </message>
    <message>
        <source>Overdue: answer it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အချိန်လွန်ပြီ၊ ဖြေပါ</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖြေပါ</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖုန်းမှ</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Answer to %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ကို ဖြေပါ</translation>
    </message>
    <message>
        <source>Complaints: %1 open, %2 overdue</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တိုင်ကြားချက် - ကျန် %1၊ အချိန်လွန် %2</translation>
    </message>
    <message>
        <source>Put right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြင်ဆင်ပြီး</translation>
    </message>
    <message>
        <source>Money back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ငွေပြန်အမ်း</translation>
    </message>
    <message>
        <source>Explained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှင်းပြပြီး</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လွှဲပြီး</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>ConsolidatedLine</name>
    <message numerus="yes">
        <source>%n trip(s)</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>
            <numerusform>ခရီး %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ထုပ်</translation>
    </message>
    <message>
        <source>closed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပိတ်ပြီး</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မပိတ်သေး</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ပိတ်ပြီး</translation>
    </message>
    <message>
        <source>Close it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>ConsolidatedPage</name>
    <message>
        <source>Nothing is declared together today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယနေ့ ပေါင်း​ကြေညာစရာ မရှိပါ</translation>
    </message>
    <message>
        <source>Declared together today: %1 open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယနေ့ ပေါင်း​ကြေညာ - %1 ကျန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Close the declaration of today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယနေ့ ကြေညာလွှာကို ပိတ်ရန်</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>လက်မှတ်ထိုး​မည်</translation>
    </message>
</context>
<context>
    <name>CorrectField</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြင်ဆင်ချက် သိမ်းပါ</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Daily clear %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နေ့စဉ်​စာရင်းပိတ် %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 တွင် ပိတ်မည်</translation>
    </message>
    <message>
        <source>Closed by %1. %2 came in, %3 finished.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ပိတ်ပြီး။ ဝင် %2 စီး၊ ပြီး %3 စီး။</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 open, %4 without an explanation</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝင် %1 စီး၊ ပြီး %2၊ ကျန် %3၊ မရှင်းပြရသေး %4</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယနေ့ စာရင်းပိတ်ပါ</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Close the day %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 စာရင်းပိတ်ပါ</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ကို ရှင်းပြပါ</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 explained.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝင် %1 စီး၊ ပြီး %2၊ ရှင်းပြပြီး %3။</translation>
    </message>
    <message>
        <source>I sign</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ်ထိုး​မည်</translation>
    </message>
</context>
<context>
    <name>DayReasons</name>
    <message>
        <source>Why is %1 not finished?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 အဘယ်ကြောင့် မပြီးသေးသလဲ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>no explanation yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မရှင်းပြရသေး</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှင်းပြပါ</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw of %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ကျပန်း​ရွေးချယ်မှု</translation>
    </message>
    <message>
        <source>Not announced: there is no draw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>hash မကြေညာရသေး - ယနေ့ မရွေးပါ</translation>
    </message>
    <message>
        <source>Hash published, seed sealed until the day is over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>hash ကြေညာပြီး၊ seed ကို နေ့ကုန်သည်အထိ ပိတ်ထားသည်</translation>
    </message>
    <message>
        <source>Hash published, the seed has not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>hash ကြေညာပြီး၊ seed မရောက်သေး</translation>
    </message>
    <message>
        <source>Not announced: there was no draw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>hash မကြေညာခဲ့ - မရွေးခဲ့ပါ</translation>
    </message>
    <message>
        <source>Seed not revealed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>seed မဖော်ပြရသေး</translation>
    </message>
    <message>
        <source>Seed revealed, fits its hash</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>seed ဖော်ပြပြီး၊ hash နှင့် ကိုက်ညီသည်</translation>
    </message>
    <message>
        <source>Seed does not fit its hash</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>seed နှင့် hash မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>%1 of %2 draws hit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%2 ကြိမ် ရွေးရာ %1 ကြိမ် ကျသည်</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Officers on the roster</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တာဝန်​ဇယားရှိ အရာရှိများ</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Left out: %1, tied to %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှောင်ကြဉ် - %1၊ %2 နှင့် ဆက်စပ်</translation>
    </message>
</context>
<context>
    <name>EndCrossing</name>
    <message>
        <source>A document is false</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း အတု</translation>
    </message>
    <message>
        <source>Goods are not as declared</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း ကြေညာလွှာနှင့် မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>The person may not cross</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤသူ ဖြတ်ခွင့်မရှိပါ</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဌာနက ညွှန်ကြား</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်းက တောင်းဆို</translation>
    </message>
    <message>
        <source>The load is not safe</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်တင်ပုံ မလုံခြုံပါ</translation>
    </message>
    <message>
        <source>What happens to it?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မည်သို့ ဆောင်ရွက်မလဲ</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိန်းသိမ်းပါ</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြန်လွှတ်ပါ</translation>
    </message>
    <message>
        <source>Cancel the crossing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖြတ်ကျော်မှု ပယ်ဖျက်ပါ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အတည်ပြုပါ</translation>
    </message>
    <message>
        <source>Fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေ</translation>
    </message>
    <message>
        <source>Yard work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခြံဝင်းလုပ်ငန်း</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Picture</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဓာတ်ပုံ</translation>
    </message>
    <message>
        <source>No picture</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဓာတ်ပုံ မရှိပါ</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>Nothing was charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေ မကောက်ရသေးပါ</translation>
    </message>
    <message>
        <source>Charged: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကောက်ပြီး- %1</translation>
    </message>
    <message>
        <source>No fee catalogue has come: nothing may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေ​စာရင်း မရောက်သေးပါ- မကောက်ရ</translation>
    </message>
    <message>
        <source>Charge by the catalogue; nothing else may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေ​စာရင်းအတိုင်း ကောက်ပါ၊ စာရင်းပြင်ပ မကောက်ရ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Agrees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကိုက်ညီ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြင်ပါ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပို့​နေသည်</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Today: %1 came, %2 went through, %3 are on their way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယနေ့: ရောက် %1 စီး၊ ဖြတ်ပြီး %2 စီး၊ လမ်းတွင် %3 စီး</translation>
    </message>
    <message>
        <source>Earlier events of today are being read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယနေ့ အစောပိုင်း မှတ်တမ်းများကို ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>Fewer than 5 so far: too few to say how long it takes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယခုအထိ ၅ စီးအောက်သာ ရှိ၍ ကြာချိန်ကို မပြောနိုင်သေးပါ</translation>
    </message>
    <message>
        <source>Half are through within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တစ်ဝက်သည် %1 အတွင်း ဖြတ်ပြီး</translation>
    </message>
    <message>
        <source>Half are through within %1, 9 of 10 within %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တစ်ဝက်သည် %1 အတွင်း၊ ၁၀ စီးတွင် ၉ စီးသည် %2 အတွင်း ဖြတ်ပြီး</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Nothing was found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မတွေ့ပါ</translation>
    </message>
    <message>
        <source>The first %1; type more</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပထမ %1 ခု၊ ထပ်ရိုက်ပါ</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တွေ့ - %1</translation>
    </message>
</context>
<context>
    <name>HandOverNote</name>
    <message>
        <source>Handed over by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 တာဝန်​လွှဲသည်</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖတ်ပြီး</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>This hour: %1, most in an hour: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤနာရီ: %1၊ တစ်နာရီအတွင်း အများဆုံး: %2</translation>
    </message>
    <message>
        <source>Vehicles that came, by the hour</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နာရီအလိုက် ရောက်လာသော ယာဉ်များ</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Look at the papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း ကြည့်</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>X-ray</translation>
    </message>
    <message>
        <source>Open and look</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖွင့်ကြည့်</translation>
    </message>
    <message>
        <source>Sample</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နမူနာယူ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တံဆိပ်</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အလေးချိန်​တိုင်း</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်​အောက်ပိုင်း</translation>
    </message>
    <message>
        <source>Disinfect</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပိုးသတ်</translation>
    </message>
    <message>
        <source>Pass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အောင်</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြေအနေဖြင့် အောင်</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိန်းသိမ်းပါ</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြန်လွှတ်ပါ</translation>
    </message>
    <message>
        <source>Treat</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သန့်စင်ပါ</translation>
    </message>
    <message>
        <source>Refer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လွှဲပါ</translation>
    </message>
    <message>
        <source>batch no. %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အသုတ်​အမှတ် %1</translation>
    </message>
    <message>
        <source>declaration %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြေညာလွှာ %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်တိန်နာ %1</translation>
    </message>
    <message>
        <source>plate %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်​နံပါတ် %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inspection: %1 of %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေး​နေသည် - %2 ခုအနက် %1</translation>
    </message>
    <message>
        <source>Inspected: to be released</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးပြီး - ခွင့်ပြုရန်</translation>
    </message>
    <message>
        <source>Cleared: to the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခွင့်ပြုပြီး - ဂိတ်သို့</translation>
    </message>
    <message>
        <source>Cleared provisionally: to the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာယီ ခွင့်ပြုပြီး - ဂိတ်သို့</translation>
    </message>
    <message>
        <source>Detained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိန်းသိမ်းပြီး</translation>
    </message>
    <message>
        <source>Ordered after it was cleared</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခွင့်ပြုပြီးမှ ညွှန်ကြား</translation>
    </message>
    <message>
        <source>Gone: a sample waits for its result</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထွက်သွားပြီ - နမူနာ ရလဒ်စောင့်</translation>
    </message>
    <message>
        <source>, </source>
        <translation>၊ </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 နှင့် %2</translation>
    </message>
    <message>
        <source>Gone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထွက်သွားပြီ</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြန်လွှတ်ပြီး</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပယ်ဖျက်ပြီး</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စွန့်လွှတ်ပြီး</translation>
    </message>
    <message>
        <source>%1: told, no answer yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 - အကြောင်း​ကြားပြီး မဖြေသေး</translation>
    </message>
    <message>
        <source>%1: answered %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 - %2 ဖြေပြီး</translation>
    </message>
</context>
<context>
    <name>InspectionClock</name>
    <message>
        <source>of %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>/ %1 မိနစ်</translation>
    </message>
    <message>
        <source>opened once, %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တစ်ကြိမ်သာ ဖွင့်၊ %1</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>No order names this vehicle. The agency of its lane inspects it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤယာဉ်အတွက် ညွှန်ကြားချက် မရှိပါ။ လမ်းကြောင်း၏ ဌာနက စစ်ဆေးမည်။</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>New seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တံဆိပ်​အသစ်</translation>
    </message>
    <message>
        <source>Close inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးမှု ပိတ်ပါ</translation>
    </message>
    <message>
        <source>Begin inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးမှု စပါ</translation>
    </message>
</context>
<context>
    <name>LaneChoiceKey</name>
    <message>
        <source>2 persons</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>2 ဦး</translation>
    </message>
</context>
<context>
    <name>LaneQueueRow</name>
    <message>
        <source>half within %1 min, 9 of 10 within %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထက်ဝက် %1 မိနစ်အတွင်း၊ 9/10 %2 အတွင်း</translation>
    </message>
    <message>
        <source>%1 wait, %2 called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့် %1၊ ခေါ် %2</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့် %1</translation>
    </message>
</context>
<context>
    <name>LateOrders</name>
    <message>
        <source>An order came late. %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ညွှန်ကြားချက် နောက်ကျ​ရောက်သည်။ %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြန်ဖွင့်ပါ</translation>
    </message>
    <message>
        <source>Seen already: not again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြည့်ပြီး - ပြန်မဖွင့်ပါ</translation>
    </message>
</context>
<context>
    <name>MatchedOrders</name>
    <message numerus="yes">
        <source>%n order(s), 1 vehicle</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>
            <numerusform>ညွှန်ကြားချက် %n ခု၊ ယာဉ် 1 စီး</numerusform>
        </translation>
    </message>
    <message>
        <source>matched by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ဖြင့် တိုက်ဆိုင်</translation>
    </message>
</context>
<context>
    <name>OfficerSign</name>
    <message>
        <source>I sign as the second officer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဒုတိယ​အရာရှိအဖြစ် လက်မှတ်ထိုး​မည်</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>OnItsWay</name>
    <message>
        <source>On its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပို့​နေသည်</translation>
    </message>
</context>
<context>
    <name>OutcomeKeys</name>
    <message>
        <source>Pass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အောင်</translation>
    </message>
    <message>
        <source>On a condition</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြေအနေဖြင့်</translation>
    </message>
    <message>
        <source>Treat</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သန့်စင်ပါ</translation>
    </message>
    <message>
        <source>Refer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လွှဲပါ</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြန်လွှတ်ပါ</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိန်းသိမ်းပါ</translation>
    </message>
</context>
<context>
    <name>PartyBar</name>
    <message>
        <source>Agencies</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဌာနများ</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်းများ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဂိတ်လုပ်ငန်းရှင်</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မသိရ</translation>
    </message>
    <message>
        <source>Whose time it was</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အချိန် မည်သူ့အတွက် ကုန်သည်</translation>
    </message>
    <message>
        <source>Nobody went through yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မည်သူမျှ မဖြတ်ရသေးပါ</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Staff number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်း​နံပါတ်</translation>
    </message>
    <message>
        <source>PIN</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖျက်ပါ</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှေ့သို့</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Why should it go before others?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အဘယ်ကြောင့် ဦးစားပေးရမည်နည်း?</translation>
    </message>
    <message>
        <source>no time told</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အချိန် မပြော</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 နာရီအတွင်း</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ငြင်းပါ</translation>
    </message>
    <message>
        <source>Grant</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခွင့်ပြုပါ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘာကြောင့်?</translation>
    </message>
    <message>
        <source>Grant priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဦးစားပေး ခွင့်ပြုပါ</translation>
    </message>
    <message>
        <source>Refuse priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဦးစားပေး ငြင်းပါ</translation>
    </message>
    <message>
        <source>Who asked does not answer.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တောင်းသူ ကိုယ်တိုင် မဖြေရ။</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Asked for priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဦးစားပေး တောင်းသူများ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်သူ မရှိ</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောင်း %1</translation>
    </message>
    <message>
        <source>Too few were called to say how long it takes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခေါ်သူ နည်း၍ ကြာချိန် မပြောနိုင်</translation>
    </message>
    <message>
        <source>Half waited no longer than %1 min, 9 of 10 no longer than %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထက်ဝက် %1 မိနစ် မကျော်၊ 9/10 %2 မိနစ် မကျော် စောင့်ခဲ့</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်တစ်စီး ခေါ်ပါ</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ကို ခေါ်ပါ</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>limit %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အများဆုံး %1 မိနစ်</translation>
    </message>
    <message>
        <source>place %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တန်းစီ %1</translation>
    </message>
</context>
<context>
    <name>QueuedRow</name>
    <message>
        <source>called to bay %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နေရာ %1 သို့ ခေါ်ပြီ</translation>
    </message>
    <message>
        <source>called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခေါ်ပြီ</translation>
    </message>
    <message>
        <source>did not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မလာပါ</translation>
    </message>
</context>
<context>
    <name>RecordFinding</name>
    <message>
        <source>Pass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အောင်</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြေအနေဖြင့် အောင်</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိန်းသိမ်းပါ</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြန်လွှတ်ပါ</translation>
    </message>
    <message>
        <source>Treat</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သန့်စင်ပါ</translation>
    </message>
    <message>
        <source>Refer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လွှဲပါ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Two officers of one agency sign what they found.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဌာနတူ အရာရှိနှစ်ဦး ရလဒ်ကို လက်မှတ်ထိုးရမည်။</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မှတ်ချက် ထည့်ပါ</translation>
    </message>
    <message>
        <source>A sample was taken</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နမူနာ ယူပြီး</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နမူနာ %1</translation>
    </message>
    <message>
        <source>Note: no names</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မှတ်ချက် - အမည် မရေးပါနှင့်</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နမူနာ နံပါတ်</translation>
    </message>
    <message>
        <source>Take over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အသုံးပြုပါ</translation>
    </message>
</context>
<context>
    <name>RecordedCount</name>
    <message>
        <source>Closed.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပိတ်ပြီး။</translation>
    </message>
    <message>
        <source>%1 of %2 recorded.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%2 ခုအနက် %1 မှတ်တမ်းတင်ပြီး။</translation>
    </message>
    <message>
        <source>Closes when all are in.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အားလုံး မှတ်တမ်းတင်မှ ပိတ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>All are in.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အားလုံး မှတ်တမ်းတင်ပြီး။</translation>
    </message>
    <message>
        <source>A colleague who did not inspect closes it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မစစ်ဆေးသော လုပ်ဖော်​ကိုင်ဖက်က ပိတ်မည်။</translation>
    </message>
</context>
<context>
    <name>RejectLine</name>
    <message>
        <source>Taken by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 တာဝန်ယူ</translation>
    </message>
    <message>
        <source>I take it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကျွန်ုပ် ယူမည်</translation>
    </message>
</context>
<context>
    <name>RejectsPage</name>
    <message>
        <source>No message was refused</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပယ်ချခံရသော မက်ဆေ့ချ် မရှိပါ</translation>
    </message>
    <message>
        <source>Messages refused: %1 of %2 are nobody&apos;s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပယ်ချ မက်ဆေ့ချ် - %2 ခုအနက် %1 ခု တာဝန်ယူသူ မရှိ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>RosterLine</name>
    <message>
        <source>off duty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နားချိန်</translation>
    </message>
    <message>
        <source>on duty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တာဝန်ချိန်</translation>
    </message>
    <message>
        <source>drawn for %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 အတွက် ရွေးချယ်ခံရ</translation>
    </message>
</context>
<context>
    <name>SampleResult</name>
    <message>
        <source>Sample %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နမူနာ %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စံချိန်မီ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စံချိန်မမီ</translation>
    </message>
</context>
<context>
    <name>SealedDay</name>
    <message>
        <source>Hash %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Hash %1</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Seed %1</translation>
    </message>
</context>
<context>
    <name>SearchAgain</name>
    <message>
        <source>Try fewer letters, or another number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာလုံး လျှော့ပါ သို့မဟုတ် အခြားနံပါတ် သုံးပါ</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကိစ္စ ရွေးပါ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Search again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထပ်ရှာပါ</translation>
    </message>
</context>
<context>
    <name>SearchPad</name>
    <message>
        <source>Plate, ticket, container, batch or declaration</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်​နံပါတ်၊ လက်မှတ်၊ ကွန်တိန်နာ၊ အသုတ် သို့မဟုတ် ကြေညာလွှာ</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စ​ရှာပါ</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1၊ %2 သို့ - စည်းမျဉ်းထက် လျော့၊ ဒုတိယလူ လို</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 တောင်းဆို · ကျန် %2</translation>
    </message>
    <message>
        <source>Sign</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ်ထိုးပါ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရုပ်သိမ်းပါ</translation>
    </message>
</context>
<context>
    <name>SecondSign</name>
    <message>
        <source>I agree as the second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဒုတိယလူအဖြစ် သဘောတူသည်</translation>
    </message>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1၊ %2 သို့ - စည်းမျဉ်းထက် လျော့၊ ဒုတိယလူ လို</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 တောင်းဆို · ကျန် %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Hand over the shift</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တာဝန်​လွှဲပါ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Now who takes over signs</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယခု တာဝန်​ယူသူ လက်မှတ်ထိုးပါ</translation>
    </message>
    <message>
        <source>First %1 signs</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 အရင် လက်မှတ်ထိုးပါ</translation>
    </message>
    <message>
        <source>I take over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တာဝန်ယူမည်</translation>
    </message>
    <message>
        <source>I hand over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တာဝန်​လွှဲမည်</translation>
    </message>
</context>
<context>
    <name>ShiftSummary</name>
    <message>
        <source>Vehicles on site</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝင်းတွင်း ယာဉ်များ</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သတိပေးချက်</translation>
    </message>
    <message>
        <source>Devices down</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပျက်နေသော စက်များ</translation>
    </message>
    <message>
        <source>Printers short of paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စက္ကူနည်းသော ပရင်တာ</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မပြီးသေးသော ကိစ္စ</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကြာဆုံး %1</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Staff sign-in</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်း ဝင်ရန်</translation>
    </message>
    <message>
        <source>Locked for %1 s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 စက္ကန့် ပိတ်ထားသည်</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နံပါတ် သို့မဟုတ် PIN မှားသည်</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝင်ပါ</translation>
    </message>
</context>
<context>
    <name>StaffAgencies</name>
    <message>
        <source>Customs</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကောက်ခွန်</translation>
    </message>
    <message>
        <source>Border control</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လူဝင်မှု​ကြီးကြပ်ရေး</translation>
    </message>
    <message>
        <source>Transport</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပို့ဆောင်ရေး</translation>
    </message>
</context>
<context>
    <name>StaffAges</name>
    <message>
        <source>%1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 မိနစ်</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 နာရီ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ရက်</translation>
    </message>
</context>
<context>
    <name>StaffAlarms</name>
    <message>
        <source>Printer has no paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပရင်တာ စက္ကူမရှိ</translation>
    </message>
    <message>
        <source>Printer is short of paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပရင်တာ စက္ကူနည်း</translation>
    </message>
    <message>
        <source>Printer is jammed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပရင်တာ စက္ကူညပ်</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပရင်တာ မတုံ့ပြန်ပါ</translation>
    </message>
    <message>
        <source>Scanner does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စကင်နာ မတုံ့ပြန်ပါ</translation>
    </message>
    <message>
        <source>Passport reader does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နိုင်ငံကူး​လက်မှတ် ဖတ်စက် မတုံ့ပြန်ပါ</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကင်မရာ မတုံ့ပြန်ပါ</translation>
    </message>
    <message>
        <source>Scale does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ချိန်ခွင် မတုံ့ပြန်ပါ</translation>
    </message>
    <message>
        <source>Store is nearly full</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သိုလှောင်မှု ပြည့်လုနီး</translation>
    </message>
    <message>
        <source>Corrected by the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Single Window က ပြင်ပြီး</translation>
    </message>
    <message>
        <source>A driver calls</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်း ခေါ်နေသည်</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပရင်တာ အဖုံး ပွင့်နေသည်</translation>
    </message>
    <message>
        <source>Keeps personal data too long: not delivered</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကိုယ်ရေး​အချက်အလက် ကြာလွန်း၊ မပို့ရသေး</translation>
    </message>
    <message>
        <source>Conflict: nobody has it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွဲလွဲမှု - တာဝန်ယူသူ မရှိ</translation>
    </message>
    <message>
        <source>Conflict: nobody&apos;s for too long</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွဲလွဲမှု - တာဝန်ယူသူ မရှိ၊ ကြာလွန်း</translation>
    </message>
    <message>
        <source>Told of an inspection, no answer: call</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးမှု အကြောင်း​ကြားပြီး မဖြေ - ဖုန်းခေါ်ပါ</translation>
    </message>
    <message>
        <source>The port closes soon: not everything is finished</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဂိတ် ပိတ်တော့မည်- မပြီးသေးသည် ရှိ</translation>
    </message>
    <message>
        <source>A sample failed: call the goods back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နမူနာ မအောင်မြင်ပါ၊ ကုန်ပစ္စည်း ပြန်ခေါ်ပါ</translation>
    </message>
    <message>
        <source>Plate camera does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နံပါတ်ပြားကင်မရာ မတုံ့ပြန်ပါ</translation>
    </message>
    <message>
        <source>Inspection device is silent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးရေးကိရိယာ အသံမရှိ</translation>
    </message>
    <message>
        <source>Machine alarm: find the vehicle</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စက်သတိပေး၊ ယာဉ် ရှာပါ</translation>
    </message>
    <message>
        <source>Yard work takes longer than published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခြံဝင်းလုပ်ငန်း ကြေညာချိန်ထက် ကြာသည်</translation>
    </message>
    <message>
        <source>Truck without a crossing: register it again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်တွင် ဖြတ်ကျော်မှု မရှိ​ပါ - ပြန်​မှတ်ပုံတင်ပါ</translation>
    </message>
    <message>
        <source>Message refused: nobody has it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မက်ဆေ့ချ် ပယ်ချခံရ - တာဝန်ယူသူ မရှိ</translation>
    </message>
    <message>
        <source>Refused message: nobody&apos;s for too long</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပယ်ချ မက်ဆေ့ချ် - တာဝန်ယူသူ ကြာမြင့်စွာ မရှိ</translation>
    </message>
    <message>
        <source>Barrier does not work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အတားအဆီးတံ အလုပ်မလုပ်ပါ</translation>
    </message>
    <message>
        <source>Lane lights do not work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်လမ်းကြောမီး အလုပ်မလုပ်ပါ</translation>
    </message>
    <message>
        <source>Power supply does not work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အရန်ဓာတ်အားစက် အလုပ်မလုပ်ပါ</translation>
    </message>
    <message>
        <source>Mains are gone: runs on battery</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လျှပ်စစ်မီး ပြတ်သည်: ဘက်ထရီဖြင့် လည်ပတ်နေသည်</translation>
    </message>
    <message>
        <source>Battery is nearly empty: the kiosk goes out</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘက်ထရီ ကုန်တော့မည်: စက် ပိတ်တော့မည်</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Staff check %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်း စစ်ဆေးခြင်း %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပို့ရန် %1</translation>
    </message>
    <message>
        <source>%1 set apart</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သီးခြားထား %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထွက်ပါ</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှာပါ</translation>
    </message>
    <message>
        <source>Shift, draw, day, language</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တာဝန်ချိန်၊ ကျပန်း၊ စာရင်းပိတ်၊ ဘာသာစကား</translation>
    </message>
</context>
<context>
    <name>StaffClasses</name>
    <message>
        <source>Safety</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘေးကင်းရေး</translation>
    </message>
    <message>
        <source>Green</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အစိမ်းရောင်</translation>
    </message>
    <message>
        <source>Priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဦးစားပေး</translation>
    </message>
    <message>
        <source>Certified</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>AEO လုပ်ငန်း</translation>
    </message>
    <message>
        <source>Buses</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘတ်စ်ကား</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပုံမှန်</translation>
    </message>
</context>
<context>
    <name>StaffComplaints</name>
    <message>
        <source>A fee that is not listed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရင်းပြင်ပ အခကြေးငွေ</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်ရ​ကြာလွန်း</translation>
    </message>
    <message>
        <source>How staff treated somebody</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်း၏ ဆက်ဆံပုံ</translation>
    </message>
    <message>
        <source>Damage to goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း ပျက်စီး</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကီယော့စ်</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြား​ကိစ္စ</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တန်းစီ​ရာတွင်</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကီယော့စ်​တွင်</translation>
    </message>
    <message>
        <source>at the inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးရာ​တွင်</translation>
    </message>
    <message>
        <source>in the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ဝင်း​အတွင်း</translation>
    </message>
    <message>
        <source>at the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဂိတ်​တွင်</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြား​နေရာ</translation>
    </message>
    <message>
        <source>Put right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြင်ဆင်ပြီး</translation>
    </message>
    <message>
        <source>Money back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ငွေပြန်အမ်း</translation>
    </message>
    <message>
        <source>Explained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှင်းပြပြီး</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လွှဲပြီး</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မေးခွန်း</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တိုင်ကြားချက်</translation>
    </message>
    <message>
        <source>About papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်​စာတမ်း အကြောင်း</translation>
    </message>
    <message>
        <source>About fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေ အကြောင်း</translation>
    </message>
    <message>
        <source>About waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်ဆိုင်းမှု အကြောင်း</translation>
    </message>
    <message>
        <source>About the way or the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်း သို့မဟုတ် လမ်းကြောင်း အကြောင်း</translation>
    </message>
    <message>
        <source>About goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း အကြောင်း</translation>
    </message>
    <message>
        <source>About something else</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြား​ကိစ္စ အကြောင်း</translation>
    </message>
</context>
<context>
    <name>StaffDone</name>
    <message>
        <source>Verified: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ပြီး - %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြင်ပြီး - %1</translation>
    </message>
    <message>
        <source>You took the case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သင် ကိစ္စကို တာဝန်ယူပြီး</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြည့်ပြီး - %1</translation>
    </message>
</context>
<context>
    <name>StaffExplanations</name>
    <message>
        <source>Waits for a document</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း စောင့်</translation>
    </message>
    <message>
        <source>Waits for the laboratory</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဓာတ်ခွဲခန်း စောင့်</translation>
    </message>
    <message>
        <source>Waits for an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြားဌာန စောင့်</translation>
    </message>
    <message>
        <source>Held by order</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ညွှန်ကြားချက်ဖြင့် ထိန်းသိမ်း</translation>
    </message>
    <message>
        <source>The driver is away</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်း မရှိ</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စက် ပျက်နေသည်</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>Document number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း​အမှတ်</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မွေး​သက္ကရာဇ်</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သက်တမ်း​ကုန်ဆုံးရက်</translation>
    </message>
    <message>
        <source>Country</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နိုင်ငံ</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်း​လိုင်စင်</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်​နံပါတ်</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တံဆိပ်​နံပါတ်</translation>
    </message>
    <message>
        <source>Container number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်တိန်နာ​နံပါတ်</translation>
    </message>
    <message>
        <source>Picture of the X-ray</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>X-ray ပုံ</translation>
    </message>
    <message>
        <source>Detector for empty trucks</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်လွတ်စစ်ကိရိယာ</translation>
    </message>
</context>
<context>
    <name>StaffFigures</name>
    <message>
        <source>At the kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကိုယ်တိုင်ဝန်ဆောင်စက်တွင်</translation>
    </message>
    <message>
        <source>Ticket is made</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ် ထုတ်ချိန်</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခေါ်ရန် စောင့်ချိန်</translation>
    </message>
    <message>
        <source>Drives to the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောသို့ မောင်းချိန်</translation>
    </message>
    <message>
        <source>Absent when called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခေါ်ချိန် မရှိ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စကင်ဖတ်</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးရေး</translation>
    </message>
    <message>
        <source>Documents, treatment</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း၊ ပိုးသတ်</translation>
    </message>
    <message>
        <source>From inspection to release</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ပြီးမှ လွှတ်ချိန်</translation>
    </message>
    <message>
        <source>From release to the exit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လွှတ်ပြီးမှ ထွက်ချိန်</translation>
    </message>
    <message>
        <source>Held</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိန်းသိမ်း</translation>
    </message>
    <message>
        <source>Document read at once</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း တစ်ခါတည်း ဖတ်ရ</translation>
    </message>
    <message>
        <source>Sent to staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းထံ လွှဲ</translation>
    </message>
    <message>
        <source>of these, nothing was changed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>၎င်းတို့အနက် ဘာမှ မပြောင်း</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးပြီး</translation>
    </message>
    <message>
        <source>of these, something was found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>၎င်းတို့အနက် တွေ့ရှိ</translation>
    </message>
    <message>
        <source>Cleared without a line at first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်ရက်မရှိစဉ် အရင်လွှတ်</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 စက္ကန့်</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 မိနစ်</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 နာရီ %2 မိနစ်</translation>
    </message>
</context>
<context>
    <name>StaffFloor</name>
    <message>
        <source>Joint inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပူးတွဲ​စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်နေသော ကိစ္စ မရှိပါ</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကိစ္စ ရွေးပါ</translation>
    </message>
</context>
<context>
    <name>StaffMachines</name>
    <message>
        <source>X-ray</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>X-ray</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်အောက်ပိုင်း</translation>
    </message>
    <message>
        <source>Load space</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်တင်ခန်း</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရောင်ခြည်</translation>
    </message>
    <message>
        <source>Scale</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ချိန်တွယ်</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အပူချိန်</translation>
    </message>
    <message>
        <source>Plate camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နံပါတ်ပြားကင်မရာ</translation>
    </message>
    <message>
        <source>Tamper switch</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖွင့်စမ်းခလုတ်</translation>
    </message>
    <message>
        <source>Seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပလုံး</translation>
    </message>
    <message>
        <source>passed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အောင်</translation>
    </message>
    <message>
        <source>alarm</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သတိပေး</translation>
    </message>
    <message>
        <source>not measured</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မတိုင်းရ</translation>
    </message>
    <message>
        <source>picture not looked at yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပုံ မကြည့်ရသေး</translation>
    </message>
    <message>
        <source>look at it here</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤနေရာတွင် ကြည့်</translation>
    </message>
    <message>
        <source>empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဗလာ</translation>
    </message>
    <message>
        <source>not empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဗလာမဟုတ်</translation>
    </message>
    <message>
        <source>intact</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကောင်းမွန်</translation>
    </message>
    <message>
        <source>broken</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကျိုး</translation>
    </message>
    <message>
        <source>missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မရှိ</translation>
    </message>
    <message>
        <source>another one</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြားတစ်ခု</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖျက်စမ်းထား</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မဖတ်နိုင်</translation>
    </message>
</context>
<context>
    <name>StaffPriorities</name>
    <message>
        <source>The goods spoil</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း ပျက်စီးလွယ်</translation>
    </message>
    <message>
        <source>A ship or train waits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သင်္ဘော သို့ ရထား စောင့်နေသည်</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အရှင် တိရစ္ဆာန်</translation>
    </message>
    <message>
        <source>Medical</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဆေးဘက်</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြား အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Shown on paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်ဖြင့် ပြပြီး</translation>
    </message>
    <message>
        <source>Goods seen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း ကြည့်ပြီး</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဌာန၏ ညွှန်ကြားချက်</translation>
    </message>
    <message>
        <source>Nothing was shown</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘာမှ မပြပါ</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အရေးမကြီး</translation>
    </message>
    <message>
        <source>Others are more urgent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြားသူ ပို အရေးကြီး</translation>
    </message>
    <message>
        <source>until %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 အထိ</translation>
    </message>
    <message>
        <source>granted by %1: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ခွင့်ပြု- %2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ငြင်း- %2</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 တောင်း</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အချိန်မီ မဖြေ</translation>
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
        <translatorcomment>native check due</translatorcomment>
        <translation>ဒုတိယလူသည် အခြားသူ ဖြစ်ရမည်</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နံပါတ် သို့မဟုတ် PIN မှားသည်</translation>
    </message>
    <message>
        <source>Locked: wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပိတ်ထားသည် - စောင့်ပါ</translation>
    </message>
    <message>
        <source>This case is closed already</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤကိစ္စ ပိတ်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>This value cannot be right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤတန်ဖိုး မမှန်နိုင်ပါ</translation>
    </message>
    <message>
        <source>Look at every field first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အချက်အားလုံး အရင်ကြည့်ပါ</translation>
    </message>
    <message>
        <source>The time for the second person is over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဒုတိယလူ စောင့်ချိန် ကုန်ပြီ</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မသိမ်းနိုင်ပါ</translation>
    </message>
    <message>
        <source>The rules are running for this case: wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤကိစ္စကို စည်းမျဉ်းဖြင့် စစ်နေသည် - စောင့်ပါ</translation>
    </message>
    <message>
        <source>Its kiosk does not know this case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိုကီယော့စ်တွင် ဤကိစ္စ မရှိပါ</translation>
    </message>
    <message>
        <source>Not allowed to you, or not in this state</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သင့်တွင် ခွင့်မရှိပါ သို့မဟုတ် အခြေအနေ မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>Who chose the lane neither inspects nor closes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောင်း ရွေးသူသည် မစစ်ဆေးရ၊ မပိတ်ရ</translation>
    </message>
    <message>
        <source>For officers of that agency only</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိုဌာန၏ အရာရှိများသာ</translation>
    </message>
    <message>
        <source>An agency has not recorded yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မှတ်တမ်း မတင်ရသေးသော ဌာန ရှိသည်</translation>
    </message>
    <message>
        <source>An agency wants it treated, or referred it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဌာနတစ်ခုက သန့်စင်ရန် သို့မဟုတ် လွှဲရန် ဆိုသည်</translation>
    </message>
    <message>
        <source>An order came late: answer it first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ညွှန်ကြားချက် နောက်ကျ​ရောက်သည် - အရင်ဖြေပါ</translation>
    </message>
    <message>
        <source>A case is open: resolve it first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မပြီးသေးသော ကိစ္စ ရှိသည် - အရင်ဖြေရှင်းပါ</translation>
    </message>
    <message>
        <source>Border control has not released it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လူဝင်မှု​ကြီးကြပ်ရေးက ခွင့်မပြုရသေး</translation>
    </message>
    <message>
        <source>The single window has not released the goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Single Window က ကုန်ပစ္စည်း ခွင့်မပြုရသေး</translation>
    </message>
    <message>
        <source>No line, and this port does not release without</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အင်တာနက်မရှိ၊ ဤဂိတ်က အင်တာနက်မရှိဘဲ ခွင့်မပြုပါ</translation>
    </message>
    <message>
        <source>Not without a line: watch list, detention or old data</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အင်တာနက်မရှိဘဲ ခွင့်မပြုရ - စောင့်ကြည့်​စာရင်း၊ ထိန်းသိမ်းမှု သို့မဟုတ် ဒေတာ ဟောင်းသည်</translation>
    </message>
    <message>
        <source>A second person has to sign</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဒုတိယလူ လက်မှတ်ထိုးရမည်</translation>
    </message>
    <message>
        <source>Not the plate of this ticket</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤလက်မှတ်၏ ယာဉ်​နံပါတ် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>Too late to undo: it is on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြန်ရုပ်သိမ်းရန် နောက်ကျပြီ - ပို့နေသည်</translation>
    </message>
    <message>
        <source>Explain first what is not finished</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မပြီးသေးသော ယာဉ်များကို အရင်ရှင်းပြပါ</translation>
    </message>
    <message>
        <source>This fee is not in the catalogue of this moment</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤအခကြေးငွေ ယခု စာရင်းတွင် မပါပါ</translation>
    </message>
    <message>
        <source>Only with a line to the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တစ်နေရာတည်း​ဝန်ဆောင်မှု ချိတ်ဆက်မှ ရမည်</translation>
    </message>
    <message>
        <source>Who inspected does not close: a colleague has to</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးသူ မပိတ်ရ - လုပ်ဖော်​ကိုင်ဖက်က ပိတ်ရမည်</translation>
    </message>
</context>
<context>
    <name>StaffRejects</name>
    <message>
        <source>Refused by the gateway</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဂိတ်ဝေး ပယ်ချ</translation>
    </message>
    <message>
        <source>Refused by the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တစ်ပေါက်တည်း စနစ် ပယ်ချ</translation>
    </message>
    <message>
        <source>Envelope not understood</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခေါင်းပိုင်း နားမလည်ပါ</translation>
    </message>
    <message>
        <source>Content not understood</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကြောင်းအရာ နားမလည်ပါ</translation>
    </message>
    <message>
        <source>Wrong format</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပုံစံ မမှန်ပါ</translation>
    </message>
    <message>
        <source>Call the operator: kiosk and gateway differ</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စက်ပြင်ဆရာကို ခေါ်ပါ - စက်နှင့် ဂိတ်ဝေး မတူပါ</translation>
    </message>
    <message>
        <source>Tell the authority this number, and go on with the papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤနံပါတ်ကို အာဏာပိုင်အား ပြောပါ၊ စာရွက်စာတမ်းဖြင့် ဆက်လုပ်ပါ</translation>
    </message>
</context>
<context>
    <name>StaffStillThere</name>
    <message>
        <source>Are you still there?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှိသေး​ပါသလား</translation>
    </message>
    <message>
        <source>%1 is signed out then. The case stays as it is.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိုအခါ %1 ထွက်သွားမည်။ ကိစ္စ မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>I am here</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှိပါသည်</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထွက်ပါ</translation>
    </message>
</context>
<context>
    <name>StaffYard</name>
    <message>
        <source>Move within the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခြံတွင်း ရွှေ့</translation>
    </message>
    <message>
        <source>Lift the container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်တိန်နာ မ</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်တိန်နာ ချ</translation>
    </message>
    <message>
        <source>Owner picks up</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပိုင်ရှင် ထုတ်ယူ</translation>
    </message>
</context>
<context>
    <name>StageFigureRow</name>
    <message>
        <source>half within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တစ်ဝက် %1 အတွင်း</translation>
    </message>
    <message>
        <source>too few</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နည်းလွန်းသည်</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>၁၀ တွင် ၉ %1 အတွင်း</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 စီး ဤအဆင့်တွင်</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Daily clear</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နေ့စဉ်​စာရင်းပိတ်</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တာဝန်​လွှဲပါ</translation>
    </message>
    <message>
        <source>Draw and roster</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကျပန်း​ရွေးချယ်မှုနှင့် တာဝန်​ဇယား</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကိစ္စများ</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တိုင်ကြားချက်</translation>
    </message>
    <message>
        <source>Declared together</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပေါင်း​ကြေညာ</translation>
    </message>
    <message>
        <source>Queues</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တန်းစီများ</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယနေ့ ကိန်းဂဏန်းများ</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပယ်ချ မက်ဆေ့ချ်များ</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြန်ရုပ်သိမ်းပါ</translation>
    </message>
</context>
<context>
    <name>YardLine</name>
    <message>
        <source>at most %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အများဆုံး %1 မိနစ်</translation>
    </message>
    <message>
        <source>no limit was published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကန့်သတ်ချက် မကြေညာ</translation>
    </message>
    <message>
        <source>longer than published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြေညာထက် ကြာ</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြီး</translation>
    </message>
    <message>
        <source>Begins</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စတင်</translation>
    </message>
</context>
<context>
    <name>YardPage</name>
    <message>
        <source>Yard work, against its published limit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခြံဝင်းလုပ်ငန်းနှင့် ကြေညာချိန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
</TS>
