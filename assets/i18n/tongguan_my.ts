<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>BackNext</name>
    <message>
        <source>Next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှေ့သို့</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောင်း</translation>
    </message>
    <message>
        <source>Please come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝင်ပါ</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မိနစ်</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရင်းပြင်ပ မကောက်ရ</translation>
    </message>
    <message>
        <source>Bay</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နေရာ</translation>
    </message>
</context>
<context>
    <name>BusCountScreen</name>
    <message>
        <source>Not here yet: %1. With staff: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မရောက်သေး - %1။ ဝန်ထမ်းထံတွင်&#xa0;-&#xa0;%2</translation>
    </message>
    <message>
        <source>Not here yet: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မရောက်သေး - %1</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဆက်စောင့်ပါ</translation>
    </message>
    <message>
        <source>Staff will decide</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက ဆုံးဖြတ်​ပါမည်</translation>
    </message>
</context>
<context>
    <name>BusCounter</name>
    <message>
        <source>Other kiosks&apos; count will follow</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြား​စက်များမှ အရေအတွက် နောက်မှ ပေါင်းပါမည်</translation>
    </message>
</context>
<context>
    <name>BusListScreen</name>
    <message>
        <source>Hold the QR code of the passenger list to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခရီးသည်​စာရင်း QR ကုဒ်ကို ကင်မရာ​ပြပါ</translation>
    </message>
    <message>
        <source>I have no passenger list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခရီးသည်​စာရင်း မရှိပါ</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကင်မရာ</translation>
    </message>
</context>
<context>
    <name>ChoiceKeys</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Hold the QR code to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>QR ကုဒ်ကို ကင်မရာ​ပြပါ</translation>
    </message>
    <message>
        <source>I have no QR code</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>QR ကုဒ် မရှိပါ</translation>
    </message>
    <message>
        <source>I ride in the bus</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘတ်စ်ကားနှင့် ပါလာပါသည်</translation>
    </message>
</context>
<context>
    <name>ComplaintDoneScreen</name>
    <message>
        <source>Received. Keep this number.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်ခံ​ရရှိပါပြီ။ ဤနံပါတ်ကို သိမ်းထားပါ။</translation>
    </message>
    <message>
        <source>An answer comes within 5 working days: hold the code to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အလုပ်ရက် 5 ရက်​အတွင်း ဖြေပါမည်။ ကုဒ်ကို ကင်မရာ​ပြပါ</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြီးပါပြီ</translation>
    </message>
</context>
<context>
    <name>ComplaintPlaceScreen</name>
    <message>
        <source>Where did it happen?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘယ်မှာ​ဖြစ်ခဲ့​သလဲ</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တန်းစီ​ရာတွင်</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကီယော့စ်​တွင်</translation>
    </message>
    <message>
        <source>At the inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးရာ​တွင်</translation>
    </message>
    <message>
        <source>In the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ဝင်း​အတွင်း</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဂိတ်​တွင်</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြား​နေရာ</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>What is your complaint about?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘာကို တိုင်ကြား​လိုပါသလဲ</translation>
    </message>
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
        <source>How staff treated me</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်း၏ ဆက်ဆံပုံ</translation>
    </message>
    <message>
        <source>Damage to my goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း ပျက်စီး</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤ​ကီယော့စ်</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြား​ကိစ္စ</translation>
    </message>
    <message>
        <source>What is your question about?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘာကို မေး​လိုပါသလဲ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်​စာတမ်း</translation>
    </message>
    <message>
        <source>Fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်ဆိုင်း​ခြင်း</translation>
    </message>
    <message>
        <source>The way or the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်း သို့မဟုတ် လမ်းကြောင်း</translation>
    </message>
    <message>
        <source>Goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း</translation>
    </message>
</context>
<context>
    <name>ComplaintSendScreen</name>
    <message>
        <source>Send the complaint?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တိုင်ကြားချက် ပို့မလား</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အမည်မပါဘဲ ပို့ပါ</translation>
    </message>
    <message>
        <source>Send with my crossing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤဖြတ်သန်းမှုနှင့် ပို့ပါ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Send the question?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မေးခွန်း ပို့မလား</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Which line is wrong? Touch it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မည်သည့်အကြောင်း မှားသလဲ။ ထိပါ။</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မှန်ပါသလား</translation>
    </message>
</context>
<context>
    <name>CountryKeys</name>
    <message>
        <source>China</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တရုတ်</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဗီယက်နမ်</translation>
    </message>
    <message>
        <source>Laos</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လာအို</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မြန်မာ</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထိုင်း</translation>
    </message>
    <message>
        <source>Another country</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြား​နိုင်ငံ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>DecidingScreen</name>
    <message>
        <source>Please wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခဏ​စောင့်ပါ</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Staff is coming</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်း လာနေပါသည်</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်း​ခေါ်ပါ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နားထောင်ပါ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာလုံးကြီး</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အရောင်</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘာသာစကား - %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အသံမရှိ</translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message>
        <source>Container number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်တိန်နာ​နံပါတ်</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တံဆိပ်​နံပါတ်</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်​နံပါတ်</translation>
    </message>
    <message>
        <source>Driver</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်း</translation>
    </message>
    <message>
        <source>Document number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း​အမှတ်</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်း​လိုင်စင်</translation>
    </message>
    <message>
        <source>Goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း</translation>
    </message>
    <message>
        <source>Packages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အထုပ်​အရေအတွက်</translation>
    </message>
    <message>
        <source>Weight</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အလေးချိန်</translation>
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
        <source>Load</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခရီးသည်</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ်​စာရွက်များ</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Empty truck</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်မပါ​ယာဉ်</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပါ</translation>
    </message>
    <message>
        <source>Plant health</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အပင်​ကျန်းမာရေး</translation>
    </message>
    <message>
        <source>Animal health</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တိရစ္ဆာန်​ကျန်းမာရေး</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မူရင်း​နိုင်ငံ</translation>
    </message>
    <message>
        <source>Health</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကျန်းမာရေး</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွာရန်တင်း</translation>
    </message>
    <message>
        <source>Test report</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စမ်းသပ်​အစီရင်ခံစာ</translation>
    </message>
    <message>
        <source>CITES</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>CITES</translation>
    </message>
    <message>
        <source>Import licence</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သွင်းကုန်​လိုင်စင်</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>GreenPoints</name>
    <message>
        <source>Fresh produce</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လတ်ဆတ်သော လယ်ယာ​ထွက်ကုန်</translation>
    </message>
    <message>
        <source>Phytosanitary certificate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အပင်​ကျန်းမာရေး​လက်မှတ်</translation>
    </message>
    <message>
        <source>Declaration found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြေညာလွှာ တွေ့​ပါပြီ</translation>
    </message>
    <message>
        <source>Seal number matches</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တံဆိပ်​နံပါတ် ကိုက်ညီပါသည်</translation>
    </message>
</context>
<context>
    <name>HintBox</name>
    <message>
        <source>Please wait for staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းကို စောင့်ပါ</translation>
    </message>
    <message>
        <source>Glare: shade it with your hand</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အလင်းပြန်​နေသည်၊ လက်ဖြင့် ကာပါ</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နီးကပ်အောင်​ထားပါ</translation>
    </message>
    <message>
        <source>Turn the document over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်းကို လှန်ပါ</translation>
    </message>
    <message>
        <source>This is another code</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤကုဒ် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>This code is too old</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤကုဒ် သက်တမ်း​ကုန်ပြီ</translation>
    </message>
    <message>
        <source>This code is for another port</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤကုဒ်သည် အခြားဂိတ်အတွက် ဖြစ်သည်</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း သက်တမ်း​ကုန်ပြီ</translation>
    </message>
    <message>
        <source>Cannot read: wipe it, try again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖတ်၍​မရပါ၊ သုတ်ပြီး ထပ်​ကြိုးစားပါ</translation>
    </message>
    <message>
        <source>Delivery order is read. Go on.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပေးပို့လွှာ ဖတ်ပြီးပါပြီ။ ဆက်​လုပ်ပါ။</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ငြိမ်ငြိမ်​ကိုင်ထားပါ</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဖျက်ပါ</translation>
    </message>
</context>
<context>
    <name>LaneDetails</name>
    <message>
        <source>New lane: the earlier ticket no longer holds</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောင်း​အသစ်: ယခင်လက်မှတ် အသုံးမဝင်ပါ</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ်​ယူပါ</translation>
    </message>
    <message>
        <source>Take back your documents</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်းများ ပြန်ယူပါ</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 စက္ကန့်</translation>
    </message>
    <message>
        <source>I took a picture</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဓာတ်ပုံ​ရိုက်ပြီး</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%2 မိနစ်​တွင် %1</translation>
    </message>
</context>
<context>
    <name>LaneScreen</name>
    <message>
        <source>Go to lane %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောင်း %1 သို့ သွားပါ</translation>
    </message>
    <message>
        <source>Please wait for staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းကို စောင့်ပါ</translation>
    </message>
    <message>
        <source>No paper: photograph this screen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စက္ကူမရှိ၊ ဓာတ်ပုံ​ရိုက်ပါ</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Staff check</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်း စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက​ကူညီ​ပါမည်</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်ဆိုင်း​ရာနေရာ</translation>
    </message>
    <message>
        <source>Waiting area, staff will come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်ဆိုင်း​ရာနေရာ၊ ဝန်ထမ်း လာပါမည်</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အလေးချိန်​တိုင်းခြင်း</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွာရန်တင်း</translation>
    </message>
    <message>
        <source>Joint inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပူးတွဲ​စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>Inspection, all agencies at once</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဌာနအားလုံး တစ်ကြိမ်တည်း စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>X-ray စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အစိမ်းရောင်​လမ်းကြောင်း</translation>
    </message>
    <message>
        <source>Green channel, fresh produce</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အစိမ်းရောင်​လမ်းကြောင်း၊ လတ်ဆတ်ကုန်</translation>
    </message>
    <message>
        <source>Fresh produce</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လတ်ဆတ်သော လယ်ယာ​ထွက်ကုန်</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အမြန်​လမ်းကြောင်း</translation>
    </message>
    <message>
        <source>Fast lane, no inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အမြန်​လမ်းကြောင်း၊ စစ်ဆေးမှု​မရှိ</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးမှု​မရှိ</translation>
    </message>
    <message>
        <source>Empty trucks</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်မပါ​ယာဉ်</translation>
    </message>
    <message>
        <source>Buses</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘတ်စ်ကား</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘတ်စ်ကားနှင့် ခရီးသည်</translation>
    </message>
    <message>
        <source>Normal lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပုံမှန် လမ်းကြောင်း</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose language</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘာသာစကား ရွေးပါ</translation>
    </message>
    <message>
        <source>Prices and rights</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေနှင့် အခွင့်အရေး</translation>
    </message>
</context>
<context>
    <name>LicenceScreen</name>
    <message>
        <source>Hold your driving licence to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်း​လိုင်စင်ကို ကင်မရာ​ပြပါ</translation>
    </message>
    <message>
        <source>I have none with me</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယူမလာပါ</translation>
    </message>
</context>
<context>
    <name>LoadScreen</name>
    <message>
        <source>Is the truck empty?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်ပေါ်တွင် ကုန်မပါ​သလား</translation>
    </message>
    <message>
        <source>I drive a bus</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘတ်စ်ကား မောင်းပါသည်</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Tongguan</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Tongguan</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>This kiosk is closed. Please use the next one or call staff.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤစက် ပိတ်ထားသည်။ ဘေးကစက်ကို သုံးပါ သို့မဟုတ် ဝန်ထမ်း​ခေါ်ပါ။</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှေ့သို့</translation>
    </message>
</context>
<context>
    <name>PassengerDoneScreen</name>
    <message>
        <source>You are counted already</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သင့်ကို ရေတွက်​ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Done: you may go on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြီးပါပြီ၊ ရှေ့သို့ သွားပါ</translation>
    </message>
    <message>
        <source>Your family: %1 more</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သင့်မိသားစု - %1 ဦး ကျန်ပါသည်</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက် ခရီးသည်</translation>
    </message>
</context>
<context>
    <name>PassengerMinorScreen</name>
    <message>
        <source>Now the passport of the adult with you</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယခု အတူပါသော လူကြီး၏ နိုင်ငံကူး​လက်မှတ်</translation>
    </message>
    <message>
        <source>Children cross together with their adult</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကလေးများသည် လူကြီးနှင့် အတူ ဖြတ်ပါ</translation>
    </message>
    <message>
        <source>No adult is with me</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လူကြီး အတူ မပါပါ</translation>
    </message>
</context>
<context>
    <name>PassengerStaffScreen</name>
    <message>
        <source>Please wait beside the kiosk: staff are coming</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စက်ဘေးတွင် စောင့်ပါ - ဝန်ထမ်း လာပါမည်</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက် ခရီးသည်</translation>
    </message>
</context>
<context>
    <name>PassengersScreen</name>
    <message>
        <source>Passengers: lay your passport face down on the glass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခရီးသည်များ - နိုင်ငံကူး​လက်မှတ်ကို မှန်ပေါ် မှောက်တင်ပါ</translation>
    </message>
    <message>
        <source>Driver: see who is missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်း - မည်မျှ​လိုသေးသည်ကို ကြည့်ပါ</translation>
    </message>
    <message>
        <source>I am not a passenger</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခရီးသည် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>Passengers: hold your passport&apos;s photo page to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခရီးသည်များ - နိုင်ငံကူး​လက်မှတ် ဓာတ်ပုံ​စာမျက်နှာကို ကင်မရာ​ပြပါ</translation>
    </message>
</context>
<context>
    <name>PassportScreen</name>
    <message>
        <source>Lay the passport face down on the glass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နိုင်ငံကူး​လက်မှတ်ကို မှန်ပေါ် မှောက်တင်ပါ</translation>
    </message>
    <message>
        <source>I have a border pass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နယ်စပ်​ဖြတ်ကျော်​လက်မှတ် ရှိသည်</translation>
    </message>
    <message>
        <source>Hold the passport&apos;s photo page to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နိုင်ငံကူး​လက်မှတ် ဓာတ်ပုံ​စာမျက်နှာကို ကင်မရာ​ပြပါ</translation>
    </message>
</context>
<context>
    <name>PhotoCode</name>
    <message>
        <source>QR code</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>QR ကုဒ်</translation>
    </message>
    <message>
        <source>Photograph this screen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မျက်နှာပြင်ကို ဓာတ်ပုံ​ရိုက်ပါ</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Offline, your data is saved</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အင်တာနက်မရှိ၊ သိမ်းပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Online</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အွန်လိုင်း</translation>
    </message>
    <message>
        <source>Data %1 min old</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 မိနစ်</translation>
    </message>
    <message>
        <source>Data %1 h old</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 နာရီ</translation>
    </message>
</context>
<context>
    <name>PlateLine</name>
    <message>
        <source>Number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်​နံပါတ်</translation>
    </message>
</context>
<context>
    <name>PlateScreen</name>
    <message>
        <source>Which country is the plate from?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မည်သည့်နိုင်ငံ ယာဉ်​နံပါတ်လဲ</translation>
    </message>
    <message>
        <source>Type the number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်​နံပါတ် ထည့်ပါ</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်​နံပါတ်</translation>
    </message>
</context>
<context>
    <name>PriceFilters</name>
    <message>
        <source>All</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အားလုံး</translation>
    </message>
    <message>
        <source>Set price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သတ်မှတ်​ဈေး</translation>
    </message>
    <message>
        <source>Guided price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းညွှန်​ဈေး</translation>
    </message>
    <message>
        <source>Market price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဈေးကွက်​ဈေး</translation>
    </message>
</context>
<context>
    <name>PriceScreen</name>
    <message>
        <source>Fee</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေ</translation>
    </message>
    <message>
        <source>Standard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နှုန်းထား</translation>
    </message>
    <message>
        <source>Service</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ဆောင်မှု</translation>
    </message>
    <message>
        <source>Basis</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခြေခံ</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကောက်ခံသူ</translation>
    </message>
    <message>
        <source>Price set by</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဈေးသတ်မှတ်ပုံ</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရင်းပြင်ပ မကောက်ရ</translation>
    </message>
</context>
<context>
    <name>PricesScreen</name>
    <message>
        <source>Fee list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေ​စာရင်း</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရင်းပြင်ပ မကောက်ရ</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ရက်​ကြာပြီ၊ မမှန်တော့​နိုင်</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မရရှိ​သေးပါ</translation>
    </message>
</context>
<context>
    <name>ReadButtons</name>
    <message>
        <source>Enter by hand</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်ဖြင့်​ထည့်ပါ</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခဏ​စောင့်ပါ</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Document expired</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း သက်တမ်း​ကုန်ပြီ</translation>
    </message>
    <message>
        <source>This document cannot be used at this port</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤစာရွက်စာတမ်းကို ဤဂိတ်တွင် အသုံးမပြုနိုင်ပါ</translation>
    </message>
    <message>
        <source>Staff will look at your document</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက စာရွက်စာတမ်းကို ကြည့်​ပါမည်</translation>
    </message>
    <message>
        <source>Typed by hand: staff will look</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်ဖြင့်​ထည့်ထားသည်၊ ဝန်ထမ်းက ကြည့်​ပါမည်</translation>
    </message>
    <message>
        <source>Visa or permit missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဗီဇာ သို့မဟုတ် ခွင့်ပြုချက် မရှိပါ</translation>
    </message>
    <message>
        <source>Licence does not cover this vehicle</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လိုင်စင် အမျိုးအစား မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>Driving licence expired</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်း​လိုင်စင် သက်တမ်း​ကုန်ပြီ</translation>
    </message>
    <message>
        <source>No driving licence shown</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်မောင်း​လိုင်စင် မပြရသေးပါ</translation>
    </message>
    <message>
        <source>Vehicle papers are not valid</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်စာရွက်စာတမ်း အသုံးပြု၍ မရပါ</translation>
    </message>
    <message>
        <source>Transport permit missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သယ်ယူ​ပို့ဆောင်ရေး​ပါမစ် မရှိပါ</translation>
    </message>
    <message>
        <source>Wrong kind of transport permit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သယ်ယူ​ပို့ဆောင်ရေး​ပါမစ် အမျိုးအစား မမှန်ပါ</translation>
    </message>
    <message>
        <source>Transport permit already used</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သယ်ယူ​ပို့ဆောင်ရေး​ပါမစ် အသုံးပြုပြီး</translation>
    </message>
    <message>
        <source>Number plate does not match</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်​နံပါတ် မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>Seal number does not match</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တံဆိပ်​နံပါတ် မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>Seal is broken or missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တံဆိပ် ပျက်နေသည် သို့မဟုတ် မရှိပါ</translation>
    </message>
    <message>
        <source>Staff will look at the seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက တံဆိပ်ကို ကြည့်​ပါမည်</translation>
    </message>
    <message>
        <source>Container number does not match</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်တိန်နာ​နံပါတ် မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>This vehicle has a crossing open already</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤယာဉ်တွင် မပြီးသေးသော ဖြတ်ကျော်မှု ရှိသည်</translation>
    </message>
    <message>
        <source>Staff will look at your last crossing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက ယခင်ဖြတ်ကျော်မှုကို ကြည့်​ပါမည်</translation>
    </message>
    <message>
        <source>Over the weight limit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အလေးချိန် ပိုလွန်​နေသည်</translation>
    </message>
    <message>
        <source>Weight does not match</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အလေးချိန် မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>Dangerous goods: staff will guide you</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အန္တရာယ်ရှိ​ကုန်စည်: ဝန်ထမ်းက​လမ်းညွှန်​ပါမည်</translation>
    </message>
    <message>
        <source>Certificate missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ် မရှိပါ</translation>
    </message>
    <message>
        <source>Certificate is not valid</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ် အသုံးပြု၍ မရပါ</translation>
    </message>
    <message>
        <source>Certificate does not match the goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ်နှင့် ကုန်ပစ္စည်း မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>Quarantine treatment</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွာရန်တင်း</translation>
    </message>
    <message>
        <source>No declaration found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြေညာလွှာ မတွေ့ပါ</translation>
    </message>
    <message>
        <source>Staff will look for your declaration</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက ကြေညာလွှာကို ရှာ​ပါမည်</translation>
    </message>
    <message>
        <source>Declaration was returned</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြေညာလွှာ ပြန်ပို့​ထားသည်</translation>
    </message>
    <message>
        <source>Declaration is being reviewed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြေညာလွှာ စစ်ဆေး​နေပါသည်</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>X-ray စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>Random check</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကျပန်း​စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>Staff will look into the truck</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက ယာဉ်ကို ကြည့်​ပါမည်</translation>
    </message>
    <message>
        <source>Empty truck</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်မပါ​ယာဉ်</translation>
    </message>
    <message>
        <source>Checking takes longer today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယနေ့ စစ်ဆေးမှု ပိုကြာပါသည်</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဘတ်စ်ကားနှင့် ခရီးသည်</translation>
    </message>
    <message>
        <source>Staff will help with the passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက ခရီးသည်များကို ကူညီ​ပါမည်</translation>
    </message>
    <message>
        <source>All points of the green channel are met</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အစိမ်းရောင်​လမ်းကြောင်း​သတ်မှတ်ချက်များ​ပြည့်စုံ​ပါသည်</translation>
    </message>
    <message>
        <source>Not on the list of green goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုန်ပစ္စည်း စာရင်းတွင် မပါဝင်ပါ</translation>
    </message>
    <message>
        <source>Load is not all fresh goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အားလုံး လတ်ဆတ်ကုန် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>Firm is not on the green list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကုမ္ပဏီ စာရင်းတွင် မပါဝင်ပါ</translation>
    </message>
    <message>
        <source>Not agreed for this port</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဤဂိတ်အတွက် သဘောတူညီချက် မရှိပါ</translation>
    </message>
    <message>
        <source>Declaration not accepted yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြေညာလွှာ လက်မခံ​ရသေးပါ</translation>
    </message>
    <message>
        <source>Outside the booked time</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ချိန်းဆိုထားသောအချိန် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>Released before arrival</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မရောက်မီ ခွင့်ပြုပြီး</translation>
    </message>
    <message>
        <source>Staff will check what was entered</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက ထည့်သွင်းထားသော အချက်အလက်ကို စစ်ဆေးပါမည်</translation>
    </message>
    <message>
        <source>Last time you were checked more than was needed. We are sorry.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယခင်​အကြိမ်တွင်​လိုအပ်သည်ထက်​ပို၍​စစ်ဆေးခဲ့ပါသည်။ တောင်းပန်​ပါသည်။</translation>
    </message>
    <message>
        <source>Duty is not settled yet: staff will help</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခွန်​မပြီးသေးပါ - ဝန်ထမ်းက ကူညီမည်</translation>
    </message>
    <message>
        <source>Released first: duty is paid later</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အရင်​လွှတ်ပြီး အခွန်​နောက်မှ ပေးပါ</translation>
    </message>
    <message>
        <source>Delivery order was used already</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပေးပို့လွှာ အသုံးပြု​ပြီးဖြစ်သည်</translation>
    </message>
    <message>
        <source>Delivery order is for another container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပေးပို့လွှာသည် အခြား​ကွန်တိန်နာ​အတွက်​ဖြစ်သည်</translation>
    </message>
    <message>
        <source>Delivery order has expired</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပေးပို့လွှာ သက်တမ်း​ကုန်ပြီ</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>Remember my truck and licence for %1 months</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်နှင့် ယာဉ်မောင်းလိုင်စင်ကို %1 လ မှတ်ထားပါ</translation>
    </message>
    <message>
        <source>Remember for %1 months</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 လ မှတ်ထားပါ</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Go on where you stopped?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရပ်ထားသည့်နေရာမှ ဆက်လုပ်​မလား</translation>
    </message>
</context>
<context>
    <name>ReturningScreen</name>
    <message>
        <source>Same truck, same papers as on %1?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ကအတိုင်း ယာဉ်နှင့် စာရွက်စာတမ်း အတူတူပဲလား</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Price set by the government</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အစိုးရ သတ်မှတ်ဈေး</translation>
    </message>
    <message>
        <source>Price guided by the government</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အစိုးရ လမ်းညွှန်ဈေး</translation>
    </message>
    <message>
        <source>Market price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဈေးကွက်​ဈေး</translation>
    </message>
    <message>
        <source>Move within the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝင်းတွင်း ရွှေ့ခြင်း</translation>
    </message>
    <message>
        <source>Lifting a container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်တိန်နာ မခြင်း</translation>
    </message>
    <message>
        <source>Unloading a container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်တိန်နာ ချခြင်း</translation>
    </message>
    <message>
        <source>Picking up a container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကွန်တိန်နာ ထုတ်ယူခြင်း</translation>
    </message>
    <message>
        <source>Staff look at your case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်း စိစစ်ခြင်း</translation>
    </message>
    <message>
        <source>From ticket to call</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်မှတ်မှ ခေါ်ချိန်</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးခြင်း</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယုံကြည်မှု %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 မိနစ်</translation>
    </message>
    <message>
        <source>It was put right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပြင်ဆင်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>You get your money back: ask staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ငွေပြန်ရမည်၊ ဝန်ထမ်းကို မေးပါ</translation>
    </message>
    <message>
        <source>It was passed on to the authority for it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သက်ဆိုင်ရာဌာနသို့ လွှဲပြီး</translation>
    </message>
    <message>
        <source>Looked into: ask staff for the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စစ်ဆေးပြီး၊ ဝန်ထမ်းကို မေးပါ</translation>
    </message>
</context>
<context>
    <name>RightsListScreen</name>
    <message>
        <source>Time limits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အချိန်​ကန့်သတ်ချက်</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဟော့လိုင်း</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကိုယ်စားလှယ်နှင့် လမ်းညွှန်ဈေး</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မေးခွန်းနှင့် အဖြေ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြေညာချက်များ</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ရက်​ကြာပြီ၊ မမှန်တော့​နိုင်</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မရရှိ​သေးပါ</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မေးခွန်း မေးပါ</translation>
    </message>
</context>
<context>
    <name>RightsScreen</name>
    <message>
        <source>Prices and rights</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေနှင့် အခွင့်အရေး</translation>
    </message>
    <message>
        <source>Fee list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အခကြေးငွေ​စာရင်း</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တိုင်ကြားချက်</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အချိန်​ကန့်သတ်ချက်</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဟော့လိုင်း</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကိုယ်စားလှယ်နှင့် လမ်းညွှန်ဈေး</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မေးခွန်းနှင့် အဖြေ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ကြေညာချက်များ</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Step %1 of 4</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အဆင့် %1 / 4</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Hold the scanner to the seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စကင်နာကို တံဆိပ်သို့ ချိန်ပါ</translation>
    </message>
    <message>
        <source>Staff will read it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက ဖတ်​ပါမည်</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>China</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တရုတ်</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဗီယက်နမ်</translation>
    </message>
    <message>
        <source>Laos</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လာအို</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မြန်မာ</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မသိရသေး</translation>
    </message>
    <message>
        <source>since %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 မှစ၍</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရှိသေး​ပါသလား</translation>
    </message>
    <message>
        <source>Your data is hidden</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အချက်အလက် ဖျောက်ထား​ပါသည်</translation>
    </message>
</context>
<context>
    <name>ThisTruck</name>
    <message>
        <source>This is my truck</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဒီယာဉ်က ကျွန်ုပ်ရဲ့ယာဉ်ပါ</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>New lane. Ticket %1 no longer holds.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောင်း​အသစ်။ လက်မှတ် %1 အသုံးမဝင်ပါ။</translation>
    </message>
    <message>
        <source>Go to lane %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လမ်းကြောင်း %1 သို့ သွားပါ</translation>
    </message>
    <message>
        <source>Show this at the exit gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ထွက်ပေါက်တွင် ပြပါ</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရင်းပြင်ပ မကောက်ရ</translation>
    </message>
    <message>
        <source>Complaint received. Keep this number.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တိုင်ကြားချက် လက်ခံပြီး။ ဤနံပါတ် သိမ်းထားပါ။</translation>
    </message>
    <message>
        <source>Hold this code to a kiosk to see the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အဖြေကြည့်ရန် ဤကုဒ်ကို ကီယော့စ်တွင် ပြပါ</translation>
    </message>
    <message>
        <source>Follow the truck by phone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယာဉ်ကို ဖုန်းဖြင့် ခြေရာခံပါ</translation>
    </message>
    <message>
        <source>Customs</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>အကောက်ခွန်</translation>
    </message>
    <message>
        <source>Border control</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နယ်စပ်​စစ်ဆေးရေး</translation>
    </message>
    <message>
        <source>Transport</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ပို့ဆောင်ရေး</translation>
    </message>
    <message>
        <source>Question received. Keep this number.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မေးခွန်း လက်ခံပြီး။ ဤနံပါတ် သိမ်းထားပါ။</translation>
    </message>
</context>
<context>
    <name>TicketStub</name>
    <message>
        <source>Your number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သင့်​နံပါတ်</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောင့်ဆိုင်း​ချိန်</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မိနစ်</translation>
    </message>
    <message>
        <source>place %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>တန်းစီ အမှတ် %1</translation>
    </message>
</context>
<context>
    <name>TypeCountryScreen</name>
    <message>
        <source>Which country is the document from?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မည်သည့်နိုင်ငံ စာရွက်စာတမ်းလဲ</translation>
    </message>
</context>
<context>
    <name>TypeDateScreen</name>
    <message>
        <source>Valid until?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သက်တမ်း​ကုန်ဆုံးရက်</translation>
    </message>
    <message>
        <source>Date of birth?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မွေး​သက္ကရာဇ်</translation>
    </message>
    <message>
        <source>Year</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ခုနှစ်</translation>
    </message>
    <message>
        <source>Month</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လ</translation>
    </message>
    <message>
        <source>Day</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ရက်</translation>
    </message>
</context>
<context>
    <name>TypeNumberScreen</name>
    <message>
        <source>Enter by hand</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>လက်ဖြင့်​ထည့်ပါ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စာရွက်စာတမ်း​အမှတ်</translation>
    </message>
    <message>
        <source>Staff will check it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဝန်ထမ်းက စစ်ဆေး​ပါမည်</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Same truck, same papers as last time?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ယခင်အကြိမ်ကအတိုင်း ယာဉ်နှင့် စာရွက်စာတမ်း အတူတူပဲလား</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ကြိုဆိုပါသည်</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Earlier</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>စောသော</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>နောက်ပိုင်း</translation>
    </message>
</context>
<context>
    <name>WriteCode</name>
    <message>
        <source>QR code</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>QR ကုဒ်</translation>
    </message>
    <message>
        <source>Or write it with your telephone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>သို့မဟုတ် ဖုန်းဖြင့် ရေးပါ</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ဟုတ်ကဲ့</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>မဟုတ်ပါ</translation>
    </message>
</context>
</TS>
