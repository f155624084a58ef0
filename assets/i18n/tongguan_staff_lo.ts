<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>AgencyColumn</name>
    <message>
        <source>You</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່ານ</translation>
    </message>
    <message>
        <source>due at %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພາຍໃນ %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳລັງ​ສົ່ງ</translation>
    </message>
    <message>
        <source>%1, signed by both</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1, ລົງນາມ​ທັງ​ສອງ​ຄົນ</translation>
    </message>
    <message>
        <source>Say otherwise</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແກ້​ຜົນ</translation>
    </message>
</context>
<context>
    <name>AgencyWord</name>
    <message>
        <source>Waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍຖ້າ</translation>
    </message>
</context>
<context>
    <name>AgesLine</name>
    <message>
        <source>Data</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Once verified: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເມື່ອ​ກວດ​ແລ້ວ: %1</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃໝ່​ລ່າສຸດ %1 ລາຍການ</translation>
    </message>
    <message>
        <source>By the rules now: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕາມ​ກົດ​ປັດຈຸບັນ: %1</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>Seen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເບິ່ງ​ແລ້ວ</translation>
    </message>
    <message>
        <source>I take it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ຮັບ​ເອງ</translation>
    </message>
    <message>
        <source>Reached</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕິດຕໍ່​ໄດ້​ແລ້ວ</translation>
    </message>
</context>
<context>
    <name>AnswerMessage</name>
    <message>
        <source>Passed on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຕໍ່​ແລ້ວ</translation>
    </message>
    <message>
        <source>Put right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແກ້ໄຂ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Money back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄືນ​ເງິນ</translation>
    </message>
    <message>
        <source>Explained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊີ້ແຈງ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Answer in %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕອບ​ເປັນ %1</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂຽນ​ຄຳຕອບ​ເອງ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Whoever has the number reads it: name nobody</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້​ມີ​ເລກ​ນີ້​ອ່ານ​ໄດ້: ຢ່າ​ບອກ​ຊື່​ໃຜ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຄຳຕອບ</translation>
    </message>
</context>
<context>
    <name>Bus</name>
    <message>
        <source>No. %1 of the list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລຳດັບ %1 ໃນ​ລາຍຊື່</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ຢູ່​ໃນ​ລາຍຊື່</translation>
    </message>
</context>
<context>
    <name>BusPage</name>
    <message>
        <source>All are here now</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມາ​ຄົບ​ແລ້ວ</translation>
    </message>
    <message>
        <source>They do not travel</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ໄປ​ກັບ​ລົດ</translation>
    </message>
    <message>
        <source>Staff looked at their papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ເບິ່ງ​ເອກະສານ​ແລ້ວ</translation>
    </message>
    <message>
        <source>They stay at the port</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ທີ່​ດ່ານ</translation>
    </message>
    <message>
        <source>Passengers: %1 of %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້ໂດຍສານ: %1 ໃນ %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່ມາ: %1</translation>
    </message>
    <message>
        <source>With staff: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ກັບ​ພະນັກງານ: %1</translation>
    </message>
    <message>
        <source>Let the bus go: why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຫດຜົນ​ທີ່​ປ່ອຍ​ລົດເມ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ການນັບ</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Run the rules again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃຊ້​ກົດ​ອີກ​ຄັ້ງ</translation>
    </message>
    <message>
        <source>Verified %1 / %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດ​ແລ້ວ %1 / %2</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແກ້​ຂໍ້ຂັດແຍ່ງ</translation>
    </message>
    <message>
        <source>Release</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ອຍ​ຜ່ານ</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜ່ານ​ປະຕູ</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ຽນ​ຊ່ອງທາງ</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອີ້ນ</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ</translation>
    </message>
    <message>
        <source>I take it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ຮັບ​ເອງ</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້ໂດຍສານ</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມາ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກ່ອນ</translation>
    </message>
    <message>
        <source>Goods are called back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອີ້ນ​ສິນຄ້າ​ກັບ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Detain, turn back, cancel, fees, yard work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກ, ສົ່ງ​ກັບ, ຍົກເລີກ, ຄ່າ​ທຳນຽມ, ວຽກ​ໃນ​ລານ</translation>
    </message>
</context>
<context>
    <name>CaseHandling</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮູບ​ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Number of the new seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ກາປະທັບ​ໃໝ່</translation>
    </message>
    <message>
        <source>The seal is on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕິດ​ກາປະທັບ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Ticket %1: the plate at the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບັດ %1: ປ້າຍ​ທະບຽນ​ຢູ່​ປະຕູ</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜ່ານ​ປະຕູ</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແກ້​ຂໍ້ຂັດແຍ່ງ</translation>
    </message>
    <message>
        <source>What was cleared was ordered to be inspected. Two people answer for it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດ​ທີ່​ປ່ອຍ​ແລ້ວ​ມີ​ຄຳສັ່ງ​ໃຫ້​ກວດກາ. ຕ້ອງ​ມີ​ຜູ້​ຮັບຜິດຊອບ​ສອງ​ຄົນ.</translation>
    </message>
    <message>
        <source>Release what was detained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ອຍ​ລົດ​ທີ່​ຖືກ​ກັກ​ໄວ້</translation>
    </message>
    <message>
        <source>Two people answer for it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕ້ອງ​ມີ​ຜູ້​ຮັບຜິດຊອບ​ສອງ​ຄົນ.</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Loaded</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມີ​ສິນຄ້າ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດ​ເປົ່າ</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳນົດ %1 ນາທີ</translation>
    </message>
    <message>
        <source>Bus</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດເມ</translation>
    </message>
</context>
<context>
    <name>CaseLook</name>
    <message>
        <source>No value is in doubt</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ຂໍ້ມູນ​ທີ່​ຕ້ອງ​ກວດ</translation>
    </message>
</context>
<context>
    <name>CaseReason</name>
    <message>
        <source>Would change it: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈະ​ປ່ຽນ​ຖ້າ: %1</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຈ້ງ​ແລ້ວ: %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້​ຮັບຜິດຊອບ %1</translation>
    </message>
    <message>
        <source>Why? + %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຫດຜົນ +%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຫດຜົນ</translation>
    </message>
</context>
<context>
    <name>CaseWhy</name>
    <message>
        <source>Would change it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈະ​ປ່ຽນ​ຖ້າ</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກົດ %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊົ່ວຄາວ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>ChangeLane</name>
    <message>
        <source>Verified by staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ກວດ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Paper document seen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເບິ່ງ​ເອກະສານ​ຕົວຈິງ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພາກສ່ວນ​ສັ່ງ</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄົນຂັບ​ຂໍ</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອຸປະກອນ​ເພ</translation>
    </message>
    <message>
        <source>To which lane?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ຽນ​ໄປ​ຊ່ອງທາງ​ໃດ?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຫດຜົນ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ຽນ​ຊ່ອງທາງ</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>no answer yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່​ຕອບ</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ບອກ​ຊື່</translation>
    </message>
    <message>
        <source>Overdue: answer it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເກີນ​ກຳນົດ: ກະລຸນາ​ຕອບ</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕອບ</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈາກ​ໂທລະສັບ</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Answer to %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕອບ %1</translation>
    </message>
    <message>
        <source>Complaints: %1 open, %2 overdue</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮ້ອງທຸກ: ຄ້າງ %1, ເກີນ​ກຳນົດ %2</translation>
    </message>
    <message>
        <source>Put right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແກ້ໄຂ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Money back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄືນ​ເງິນ</translation>
    </message>
    <message>
        <source>Explained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊີ້ແຈງ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຕໍ່​ແລ້ວ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>ConsolidatedLine</name>
    <message numerus="yes">
        <source>%n trip(s)</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>
            <numerusform>%n ຖ້ຽວ</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ຫໍ່</translation>
    </message>
    <message>
        <source>closed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ແລ້ວ</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່​ປິດ</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ໂດຍ %1</translation>
    </message>
    <message>
        <source>Close it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ</translation>
    </message>
</context>
<context>
    <name>ConsolidatedPage</name>
    <message>
        <source>Nothing is declared together today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມື້ນີ້​ບໍ່​ມີ​ການ​ແຈ້ງ​ລວມ</translation>
    </message>
    <message>
        <source>Declared together today: %1 open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຈ້ງ​ລວມ​ມື້ນີ້: ຍັງ %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Close the declaration of today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ໃບ​ແຈ້ງ​ຂອງ​ມື້ນີ້</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>ຂ້ອຍ​ລົງນາມ</translation>
    </message>
</context>
<context>
    <name>CorrectField</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບັນທຶກ​ການ​ແກ້ໄຂ</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Daily clear %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ວຽກ​ປະຈຳວັນ %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ພາຍໃນ %1</translation>
    </message>
    <message>
        <source>Closed by %1. %2 came in, %3 finished.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ປິດ​ແລ້ວ. ເຂົ້າ %2 ຄັນ, ສຳເລັດ %3 ຄັນ.</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 open, %4 without an explanation</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຂົ້າ %1 ຄັນ, ສຳເລັດ %2, ຄ້າງ %3, ຍັງ​ບໍ່​ຊີ້ແຈງ %4</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ວຽກ​ມື້​ນີ້</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Close the day %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ວຽກ​ວັນທີ %1</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊີ້ແຈງ %1</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 explained.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຂົ້າ %1 ຄັນ, ສຳເລັດ %2, ຊີ້ແຈງ​ແລ້ວ %3.</translation>
    </message>
    <message>
        <source>I sign</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ລົງນາມ</translation>
    </message>
</context>
<context>
    <name>DayReasons</name>
    <message>
        <source>Why is %1 not finished?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເປັນ​ຫຍັງ %1 ຍັງ​ບໍ່​ສຳເລັດ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>no explanation yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່​ຊີ້ແຈງ</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊີ້ແຈງ​ເຫດຜົນ</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw of %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ການ​ສຸ່ມ​ວັນທີ %1</translation>
    </message>
    <message>
        <source>Not announced: there is no draw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່​ປະກາດ hash: ມື້​ນີ້​ບໍ່​ສຸ່ມ</translation>
    </message>
    <message>
        <source>Hash published, seed sealed until the day is over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປະກາດ hash ແລ້ວ, seed ຖືກ​ຜະນຶກ​ຈົນ​ໝົດ​ວັນ</translation>
    </message>
    <message>
        <source>Hash published, the seed has not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປະກາດ hash ແລ້ວ, seed ຍັງ​ບໍ່ມາ</translation>
    </message>
    <message>
        <source>Not announced: there was no draw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ໄດ້​ປະກາດ hash: ບໍ່ໄດ້​ສຸ່ມ</translation>
    </message>
    <message>
        <source>Seed not revealed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່​ເປີດເຜີຍ seed</translation>
    </message>
    <message>
        <source>Seed revealed, fits its hash</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເປີດເຜີຍ seed ແລ້ວ, ກົງ​ກັບ hash</translation>
    </message>
    <message>
        <source>Seed does not fit its hash</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>seed ບໍ່ກົງ​ກັບ hash</translation>
    </message>
    <message>
        <source>%1 of %2 draws hit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສຸ່ມ %2 ຄັ້ງ, ຖືກ​ເລືອກ %1 ຄັ້ງ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Officers on the roster</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຈົ້າໜ້າທີ່​ໃນ​ບັນຊີ​ເວນ</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Left out: %1, tied to %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ງົດ​ເວັ້ນ: %1, ກ່ຽວຂ້ອງ​ກັບ %2</translation>
    </message>
</context>
<context>
    <name>EndCrossing</name>
    <message>
        <source>A document is false</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອກະສານ​ປອມ</translation>
    </message>
    <message>
        <source>Goods are not as declared</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສິນຄ້າ​ບໍ່ກົງ​ກັບ​ໃບແຈ້ງ</translation>
    </message>
    <message>
        <source>The person may not cross</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບຸກຄົນ​ນີ້​ຫ້າມ​ຜ່ານ</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພາກສ່ວນ​ສັ່ງ</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄົນຂັບ​ຂໍ</translation>
    </message>
    <message>
        <source>The load is not safe</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ການບັນທຸກ​ບໍ່​ປອດໄພ</translation>
    </message>
    <message>
        <source>What happens to it?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈະ​ຈັດການ​ແນວ​ໃດ?</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກ​ໄວ້</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ກັບ</translation>
    </message>
    <message>
        <source>Cancel the crossing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍົກເລີກ​ການຜ່ານ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຫດຜົນ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢືນຢັນ</translation>
    </message>
    <message>
        <source>Fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄ່າທຳນຽມ</translation>
    </message>
    <message>
        <source>Yard work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ວຽກ​ໃນ​ລານ</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Picture</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮູບ</translation>
    </message>
    <message>
        <source>No picture</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ຮູບ</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>Nothing was charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງບໍ່ໄດ້​ເກັບ​ຄ່າທຳນຽມ</translation>
    </message>
    <message>
        <source>Charged: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເກັບແລ້ວ: %1</translation>
    </message>
    <message>
        <source>No fee catalogue has come: nothing may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງບໍ່ໄດ້ຮັບ​ລາຍການ​ຄ່າທຳນຽມ: ຫ້າມ​ເກັບ</translation>
    </message>
    <message>
        <source>Charge by the catalogue; nothing else may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເກັບຕາມ​ລາຍການ​ຄ່າທຳນຽມ, ຫ້າມ​ເກັບ​ນອກ​ລາຍການ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Agrees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກົງກັນ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແກ້ໄຂ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳລັງ​ສົ່ງ</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Today: %1 came, %2 went through, %3 are on their way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມື້​ນີ້: ມາ​ຮອດ %1, ຜ່ານ​ແລ້ວ %2, ກຳລັງ​ດຳເນີນ %3</translation>
    </message>
    <message>
        <source>Earlier events of today are being read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳລັງ​ອ່ານ​ຂໍ້ມູນ​ກ່ອນ​ໜ້າ​ຂອງ​ມື້​ນີ້</translation>
    </message>
    <message>
        <source>Fewer than 5 so far: too few to say how long it takes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮອດ​ດຽວ​ນີ້​ບໍ່​ເຖິງ 5 ຄັນ: ໜ້ອຍ​ເກີນ​ໄປ​ທີ່​ຈະ​ບອກ​ເວລາ</translation>
    </message>
    <message>
        <source>Half are through within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄິ່ງ​ໜຶ່ງ​ຜ່ານ​ພາຍໃນ %1</translation>
    </message>
    <message>
        <source>Half are through within %1, 9 of 10 within %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄິ່ງ​ໜຶ່ງ​ຜ່ານ​ພາຍໃນ %1, 9 ໃນ 10 ພາຍໃນ %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Nothing was found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ພົບ</translation>
    </message>
    <message>
        <source>The first %1; type more</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ລາຍການ​ທຳອິດ; ກະລຸນາ​ປ້ອນ​ຕື່ມ</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພົບ: %1</translation>
    </message>
</context>
<context>
    <name>HandOverNote</name>
    <message>
        <source>Handed over by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ມອບ​ເວນ</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອ່ານ​ແລ້ວ</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>This hour: %1, most in an hour: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊົ່ວໂມງ​ນີ້: %1, ຫຼາຍ​ສຸດ​ໃນ​ໜຶ່ງ​ຊົ່ວໂມງ: %2</translation>
    </message>
    <message>
        <source>Vehicles that came, by the hour</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດ​ທີ່​ມາ​ຮອດ ຕາມ​ຊົ່ວໂມງ</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Look at the papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເບິ່ງ​ເອກະສານ</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສະແກນ X-ray</translation>
    </message>
    <message>
        <source>Open and look</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເປີດ​ກວດ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອົາ​ຕົວຢ່າງ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກາປະທັບ</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊັ່ງ​ນ້ຳໜັກ</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ້ອງ​ລົດ</translation>
    </message>
    <message>
        <source>Disinfect</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້າ​ເຊື້ອ</translation>
    </message>
    <message>
        <source>Pass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜ່ານ</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜ່ານ​ໂດຍ​ມີ​ເງື່ອນໄຂ</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກ​ໄວ້</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ກັບ</translation>
    </message>
    <message>
        <source>Treat</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບຳບັດ</translation>
    </message>
    <message>
        <source>Refer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຕໍ່</translation>
    </message>
    <message>
        <source>batch no. %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ຊຸດ %1</translation>
    </message>
    <message>
        <source>declaration %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບແຈ້ງ %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕູ້ຄອນເທນເນີ %1</translation>
    </message>
    <message>
        <source>plate %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້າຍ​ທະບຽນ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inspection: %1 of %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳລັງ​ກວດກາ: %1 ໃນ %2</translation>
    </message>
    <message>
        <source>Inspected: to be released</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ​ແລ້ວ: ລໍຖ້າ​ປ່ອຍ​ຜ່ານ</translation>
    </message>
    <message>
        <source>Cleared: to the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ອຍ​ຜ່ານ​ແລ້ວ: ໄປ​ປະຕູ</translation>
    </message>
    <message>
        <source>Cleared provisionally: to the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ອຍ​ຊົ່ວຄາວ: ໄປ​ປະຕູ</translation>
    </message>
    <message>
        <source>Detained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກ​ໄວ້​ແລ້ວ</translation>
    </message>
    <message>
        <source>Ordered after it was cleared</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມີ​ຄຳສັ່ງ​ຫຼັງ​ປ່ອຍ​ຜ່ານ</translation>
    </message>
    <message>
        <source>Gone: a sample waits for its result</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອອກ​ໄປ​ແລ້ວ: ຕົວຢ່າງ​ລໍຖ້າ​ຜົນ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ແລະ %2</translation>
    </message>
    <message>
        <source>Gone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອອກ​ໄປ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ກັບ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍົກເລີກ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປະ​ຖິ້ມ​ແລ້ວ</translation>
    </message>
    <message>
        <source>%1: told, no answer yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1: ແຈ້ງ​ແລ້ວ ຍັງ​ບໍ່​ຕອບ</translation>
    </message>
    <message>
        <source>%1: answered %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1: ຕອບ %2</translation>
    </message>
</context>
<context>
    <name>InspectionClock</name>
    <message>
        <source>of %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>/ %1 ນາທີ</translation>
    </message>
    <message>
        <source>opened once, %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເປີດ​ຄັ້ງ​ດຽວ, %1</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>No order names this vehicle. The agency of its lane inspects it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ຄຳສັ່ງ​ສຳລັບ​ລົດ​ນີ້. ພາກສ່ວນ​ຂອງ​ຊ່ອງທາງ​ເປັນ​ຜູ້​ກວດກາ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>New seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກາປະທັບ​ໃໝ່</translation>
    </message>
    <message>
        <source>Close inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ການ​ກວດກາ</translation>
    </message>
    <message>
        <source>Begin inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລີ່ມ​ກວດກາ</translation>
    </message>
</context>
<context>
    <name>LaneChoiceKey</name>
    <message>
        <source>2 persons</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>2 ຄົນ</translation>
    </message>
</context>
<context>
    <name>LaneQueueRow</name>
    <message>
        <source>half within %1 min, 9 of 10 within %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄິ່ງໜຶ່ງ ໃນ %1 ນາທີ, 9/10 ໃນ %2</translation>
    </message>
    <message>
        <source>%1 wait, %2 called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍ %1, ເອີ້ນ %2</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍ %1</translation>
    </message>
</context>
<context>
    <name>LateOrders</name>
    <message>
        <source>An order came late. %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄຳສັ່ງ​ມາ​ຊ້າ. %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເປີດ​ອີກ​ຄັ້ງ</translation>
    </message>
    <message>
        <source>Seen already: not again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເບິ່ງ​ແລ້ວ: ບໍ່​ເປີດ​ອີກ</translation>
    </message>
</context>
<context>
    <name>MatchedOrders</name>
    <message numerus="yes">
        <source>%n order(s), 1 vehicle</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>
            <numerusform>%n ຄຳສັ່ງ, ລົດ 1 ຄັນ</numerusform>
            <numerusform>%n ຄຳສັ່ງ, ລົດ 1 ຄັນ</numerusform>
        </translation>
    </message>
    <message>
        <source>matched by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈັບ​ຄູ່​ຕາມ %1</translation>
    </message>
</context>
<context>
    <name>OfficerSign</name>
    <message>
        <source>I sign as the second officer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ລົງນາມ​ເປັນ​ຄົນ​ທີ​ສອງ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>OnItsWay</name>
    <message>
        <source>On its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳລັງ​ສົ່ງ</translation>
    </message>
</context>
<context>
    <name>OutcomeKeys</name>
    <message>
        <source>Pass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜ່ານ</translation>
    </message>
    <message>
        <source>On a condition</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມີ​ເງື່ອນໄຂ</translation>
    </message>
    <message>
        <source>Treat</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບຳບັດ</translation>
    </message>
    <message>
        <source>Refer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຕໍ່</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ກັບ</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກ​ໄວ້</translation>
    </message>
</context>
<context>
    <name>PartyBar</name>
    <message>
        <source>Agencies</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄົນ​ຂັບ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້​ດຳເນີນງານ​ດ່ານ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ຮູ້</translation>
    </message>
    <message>
        <source>Whose time it was</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເວລາ​ເປັນ​ຂອງ​ໃຜ</translation>
    </message>
    <message>
        <source>Nobody went through yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່​ມີ​ຄັນ​ໃດ​ຜ່ານ</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Staff number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລະຫັດ​ພະນັກງານ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລຶບ</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕໍ່ໄປ</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Why should it go before others?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເປັນຫຍັງໄປກ່ອນ?</translation>
    </message>
    <message>
        <source>no time told</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ບອກເວລາ</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃນ %1 ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປະຕິເສດ</translation>
    </message>
    <message>
        <source>Grant</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອະນຸມັດ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເປັນຫຍັງ?</translation>
    </message>
    <message>
        <source>Grant priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອະນຸມັດໃຫ້ກ່ອນ</translation>
    </message>
    <message>
        <source>Refuse priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ອະນຸມັດໃຫ້ກ່ອນ</translation>
    </message>
    <message>
        <source>Who asked does not answer.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້ຂໍ ບໍ່ແມ່ນຜູ້ຕອບ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Asked for priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍກວດກ່ອນ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີໃຜລໍ</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງທາງ %1</translation>
    </message>
    <message>
        <source>Too few were called to say how long it takes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອີ້ນໜ້ອຍເກີນໄປ ບອກເວລາບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Half waited no longer than %1 min, 9 of 10 no longer than %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄິ່ງໜຶ່ງ ລໍບໍ່ເກີນ %1 ນາທີ, 9/10 ບໍ່ເກີນ %2 ນາທີ</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອີ້ນຄັນຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອີ້ນ %1</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>limit %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳນົດ %1 ນາທີ</translation>
    </message>
    <message>
        <source>place %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄິວທີ %1</translation>
    </message>
</context>
<context>
    <name>QueuedRow</name>
    <message>
        <source>called to bay %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອີ້ນໄປ ຊ່ອງຈອດ %1</translation>
    </message>
    <message>
        <source>called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອີ້ນແລ້ວ</translation>
    </message>
    <message>
        <source>did not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມາ</translation>
    </message>
</context>
<context>
    <name>RecordFinding</name>
    <message>
        <source>Pass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜ່ານ</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜ່ານ​ໂດຍ​ມີ​ເງື່ອນໄຂ</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກ​ໄວ້</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ກັບ</translation>
    </message>
    <message>
        <source>Treat</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບຳບັດ</translation>
    </message>
    <message>
        <source>Refer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຕໍ່</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Two officers of one agency sign what they found.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຈົ້າໜ້າທີ່​ສອງ​ຄົນ​ຂອງ​ພາກສ່ວນ​ດຽວກັນ​ລົງນາມ​ຜົນ.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເພີ່ມ​ໝາຍເຫດ</translation>
    </message>
    <message>
        <source>A sample was taken</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອົາ​ຕົວຢ່າງ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕົວຢ່າງ %1</translation>
    </message>
    <message>
        <source>Note: no names</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໝາຍເຫດ: ຫ້າມ​ໃສ່​ຊື່</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ຕົວຢ່າງ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃຊ້​ເລກ​ນີ້</translation>
    </message>
</context>
<context>
    <name>RecordedCount</name>
    <message>
        <source>Closed.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ແລ້ວ.</translation>
    </message>
    <message>
        <source>%1 of %2 recorded.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບັນທຶກ​ແລ້ວ %1 ໃນ %2.</translation>
    </message>
    <message>
        <source>Closes when all are in.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ໄດ້​ເມື່ອ​ບັນທຶກ​ຄົບ.</translation>
    </message>
    <message>
        <source>All are in.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບັນທຶກ​ຄົບ​ແລ້ວ.</translation>
    </message>
    <message>
        <source>A colleague who did not inspect closes it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເພື່ອນ​ຮ່ວມງານ​ທີ່​ບໍ່​ໄດ້​ກວດ​ເປັນ​ຜູ້​ປິດ.</translation>
    </message>
</context>
<context>
    <name>RejectLine</name>
    <message>
        <source>Taken by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮັບ​ໂດຍ %1</translation>
    </message>
    <message>
        <source>I take it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ຮັບ</translation>
    </message>
</context>
<context>
    <name>RejectsPage</name>
    <message>
        <source>No message was refused</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ຂໍ້ຄວາມ​ຖືກ​ປະຕິເສດ</translation>
    </message>
    <message>
        <source>Messages refused: %1 of %2 are nobody&apos;s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ຄວາມ​ຖືກ​ປະຕິເສດ: %1 ໃນ %2 ບໍ່ມີ​ຜູ້ຮັບ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>RosterLine</name>
    <message>
        <source>off duty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນອກ​ເວນ</translation>
    </message>
    <message>
        <source>on duty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຂົ້າ​ເວນ</translation>
    </message>
    <message>
        <source>drawn for %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖືກ​ເລືອກ​ສຳລັບ %1</translation>
    </message>
</context>
<context>
    <name>SampleResult</name>
    <message>
        <source>Sample %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕົວຢ່າງ %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜ່ານ​ມາດຕະຖານ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ຜ່ານ​ມາດຕະຖານ</translation>
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
        <translation>ປ້ອນ​ໜ້ອຍ​ລົງ ຫຼື ໃຊ້​ເລກ​ອື່ນ</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລືອກ​ກໍລະນີ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Search again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊອກ​ອີກ​ຄັ້ງ</translation>
    </message>
</context>
<context>
    <name>SearchPad</name>
    <message>
        <source>Plate, ticket, container, batch or declaration</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້າຍ​ທະບຽນ, ບັດ, ຕູ້ຄອນເທນເນີ, ເລກ​ຊຸດ ຫຼື ໃບແຈ້ງ</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລີ່ມ​ຊອກ​ຫາ</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄປ​ຊ່ອງທາງ %1, %2: ຜ່ອນ​ກວ່າ​ກົດ, ຕ້ອງ​ມີ​ຄົນ​ທີ​ສອງ</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ຂໍ · ຍັງ %2</translation>
    </message>
    <message>
        <source>Sign</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົງນາມ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖອນ​ຄຳຂໍ</translation>
    </message>
</context>
<context>
    <name>SecondSign</name>
    <message>
        <source>I agree as the second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ເຫັນດີ​ເປັນ​ຄົນ​ທີ​ສອງ</translation>
    </message>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄປ​ຊ່ອງທາງ %1, %2: ຜ່ອນ​ກວ່າ​ກົດ, ຕ້ອງ​ມີ​ຄົນ​ທີ​ສອງ</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ຂໍ · ຍັງ %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Hand over the shift</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມອບ​ເວນ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Now who takes over signs</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕໍ່ໄປ​ຜູ້​ຮັບ​ເວນ​ລົງນາມ</translation>
    </message>
    <message>
        <source>First %1 signs</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ລົງນາມ​ກ່ອນ</translation>
    </message>
    <message>
        <source>I take over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ຮັບ​ເວນ</translation>
    </message>
    <message>
        <source>I hand over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ມອບ​ເວນ</translation>
    </message>
</context>
<context>
    <name>ShiftSummary</name>
    <message>
        <source>Vehicles on site</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດ​ໃນ​ເດີ່ນ</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຈ້ງ​ເຕືອນ</translation>
    </message>
    <message>
        <source>Devices down</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອຸປະກອນ​ເພ</translation>
    </message>
    <message>
        <source>Printers short of paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງພິມ​ໃກ້​ໝົດ​ເຈ້ຍ</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກໍລະນີ​ຄ້າງ</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ດົນ​ສຸດ %1</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Staff sign-in</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ເຂົ້າ​ລະບົບ</translation>
    </message>
    <message>
        <source>Locked for %1 s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລັອກ %1 ວິນາທີ</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລະຫັດ ຫຼື PIN ບໍ່​ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຂົ້າ​ລະບົບ</translation>
    </message>
</context>
<context>
    <name>StaffAgencies</name>
    <message>
        <source>Customs</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ດ່ານ​ພາສີ</translation>
    </message>
    <message>
        <source>Border control</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດ​ຄົນ​ເຂົ້າ​ເມືອງ</translation>
    </message>
    <message>
        <source>Transport</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂົນສົ່ງ</translation>
    </message>
</context>
<context>
    <name>StaffAges</name>
    <message>
        <source>%1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ນາທີ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ຊມ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ມື້</translation>
    </message>
</context>
<context>
    <name>StaffAlarms</name>
    <message>
        <source>Printer has no paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງພິມ​ບໍ່ມີ​ເຈ້ຍ</translation>
    </message>
    <message>
        <source>Printer is short of paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງພິມ​ໃກ້​ໝົດ​ເຈ້ຍ</translation>
    </message>
    <message>
        <source>Printer is jammed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຈ້ຍ​ຄາ​ເຄື່ອງພິມ</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງພິມ​ບໍ່​ຕອບ</translation>
    </message>
    <message>
        <source>Scanner does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງສະແກນ​ບໍ່​ຕອບ</translation>
    </message>
    <message>
        <source>Passport reader does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງອ່ານ​ໜັງສືຜ່ານແດນ​ບໍ່​ຕອບ</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ້ອງ​ບໍ່​ຕອບ</translation>
    </message>
    <message>
        <source>Scale does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງຊັ່ງ​ບໍ່​ຕອບ</translation>
    </message>
    <message>
        <source>Store is nearly full</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບ່ອນ​ເກັບ​ຂໍ້ມູນ​ໃກ້​ເຕັມ</translation>
    </message>
    <message>
        <source>Corrected by the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Single Window ແກ້ໄຂ​ແລ້ວ</translation>
    </message>
    <message>
        <source>A driver calls</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄົນຂັບ​ເອີ້ນ</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຝາ​ເຄື່ອງພິມ​ເປີດ​ຢູ່</translation>
    </message>
    <message>
        <source>Keeps personal data too long: not delivered</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ມູນ​ສ່ວນ​ບຸກຄົນ​ເກີນ​ກຳນົດ, ຍັງ​ບໍ່​ສົ່ງ</translation>
    </message>
    <message>
        <source>Conflict: nobody has it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ຂັດແຍ່ງ: ບໍ່ມີ​ຜູ້​ຮັບ</translation>
    </message>
    <message>
        <source>Conflict: nobody&apos;s for too long</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ຂັດແຍ່ງ: ບໍ່ມີ​ຜູ້​ຮັບ​ດົນ​ເກີນໄປ</translation>
    </message>
    <message>
        <source>Told of an inspection, no answer: call</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຈ້ງ​ກວດ​ແລ້ວ ບໍ່​ຕອບ: ໂທ​ຫາ</translation>
    </message>
    <message>
        <source>The port closes soon: not everything is finished</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ດ່ານໃກ້ປິດ: ຍັງມີວຽກ ບໍ່ສຳເລັດ</translation>
    </message>
    <message>
        <source>A sample failed: call the goods back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕົວຢ່າງ​ບໍ່​ຜ່ານ: ເອີ້ນ​ສິນຄ້າ​ກັບ</translation>
    </message>
    <message>
        <source>Plate camera does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ້ອງ​ປ້າຍ​ບໍ່​ຕອບ</translation>
    </message>
    <message>
        <source>Inspection device is silent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອຸປະກອນ​ກວດ​ງຽບ</translation>
    </message>
    <message>
        <source>Machine alarm: find the vehicle</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງ​ເຕືອນ: ຊອກ​ຫາ​ລົດ</translation>
    </message>
    <message>
        <source>Yard work takes longer than published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ວຽກ​ໃນ​ລານ​ດົນ​ກວ່າ​ທີ່​ປະກາດ</translation>
    </message>
    <message>
        <source>Truck without a crossing: register it again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດ​ບໍ່ມີ​ການຜ່ານ: ລົງທະບຽນ​ໃໝ່</translation>
    </message>
    <message>
        <source>Message refused: nobody has it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ຄວາມ​ຖືກ​ປະຕິເສດ: ບໍ່ມີ​ຜູ້ຮັບ</translation>
    </message>
    <message>
        <source>Refused message: nobody&apos;s for too long</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ຄວາມ​ຖືກ​ປະຕິເສດ: ບໍ່ມີ​ຜູ້ຮັບ​ດົນ​ເກີນໄປ</translation>
    </message>
    <message>
        <source>Barrier does not work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄມ້ກັ້ນ​ບໍ່​ເຮັດ​ວຽກ</translation>
    </message>
    <message>
        <source>Lane lights do not work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄຟ​ສັນຍານ​ຊ່ອງ​ທາງ​ບໍ່​ເຮັດ​ວຽກ</translation>
    </message>
    <message>
        <source>Power supply does not work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງ​ສຳຮອງ​ໄຟ​ບໍ່​ເຮັດ​ວຽກ</translation>
    </message>
    <message>
        <source>Mains are gone: runs on battery</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄຟຟ້າ​ດັບ: ກຳລັງ​ໃຊ້​ແບັດເຕີຣີ</translation>
    </message>
    <message>
        <source>Battery is nearly empty: the kiosk goes out</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແບັດເຕີຣີ​ໃກ້​ໝົດ: ເຄື່ອງ​ຈະ​ດັບ</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Staff check %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ກວດ %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍຖ້າ​ສົ່ງ %1</translation>
    </message>
    <message>
        <source>%1 set apart</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຍກ​ໄວ້ %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອອກ​ລະບົບ</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊອກ​ຫາ</translation>
    </message>
    <message>
        <source>Shift, draw, day, language</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເວນ, ສຸ່ມ, ປິດ​ວຽກ​ປະຈຳວັນ, ພາສາ</translation>
    </message>
</context>
<context>
    <name>StaffClasses</name>
    <message>
        <source>Safety</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄວາມ​ປອດໄພ</translation>
    </message>
    <message>
        <source>Green</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສີຂຽວ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບູລິມະສິດ</translation>
    </message>
    <message>
        <source>Certified</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ວິສາຫະກິດ AEO</translation>
    </message>
    <message>
        <source>Buses</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດເມ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທຳມະດາ</translation>
    </message>
</context>
<context>
    <name>StaffComplaints</name>
    <message>
        <source>A fee that is not listed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເກັບ​ເງິນ​ນອກ​ລາຍການ</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍຖ້າ​ດົນ​ເກີນໄປ</translation>
    </message>
    <message>
        <source>How staff treated somebody</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່າທີ​ຂອງ​ພະນັກງານ</translation>
    </message>
    <message>
        <source>Damage to goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສິນຄ້າ​ເສຍຫາຍ</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕູ້​ບໍລິການ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລື່ອງ​ອື່ນ</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ແຖວ​ລໍຖ້າ</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ຕູ້​ບໍລິການ</translation>
    </message>
    <message>
        <source>at the inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ບ່ອນ​ກວດກາ</translation>
    </message>
    <message>
        <source>in the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ເດີ່ນ​ສິນຄ້າ</translation>
    </message>
    <message>
        <source>at the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ປະຕູ</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບ່ອນ​ອື່ນ</translation>
    </message>
    <message>
        <source>Put right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແກ້ໄຂ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Money back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄືນ​ເງິນ</translation>
    </message>
    <message>
        <source>Explained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊີ້ແຈງ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຕໍ່​ແລ້ວ</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄຳຖາມ</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄຳ​ຮ້ອງທຸກ</translation>
    </message>
    <message>
        <source>About papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ່ຽວກັບ​ເອກະສານ</translation>
    </message>
    <message>
        <source>About fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ່ຽວກັບ​ຄ່າທຳນຽມ</translation>
    </message>
    <message>
        <source>About waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ່ຽວກັບ​ການ​ລໍຖ້າ</translation>
    </message>
    <message>
        <source>About the way or the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ່ຽວກັບ​ທາງ ຫຼື ຊ່ອງທາງ</translation>
    </message>
    <message>
        <source>About goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ່ຽວກັບ​ສິນຄ້າ</translation>
    </message>
    <message>
        <source>About something else</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ່ຽວກັບ​ເລື່ອງ​ອື່ນ</translation>
    </message>
</context>
<context>
    <name>StaffDone</name>
    <message>
        <source>Verified: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດ​ແລ້ວ: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແກ້ໄຂ​ແລ້ວ: %1</translation>
    </message>
    <message>
        <source>You took the case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່ານ​ຮັບ​ກໍລະນີ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເບິ່ງ​ແລ້ວ: %1</translation>
    </message>
</context>
<context>
    <name>StaffExplanations</name>
    <message>
        <source>Waits for a document</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍຖ້າ​ເອກະສານ</translation>
    </message>
    <message>
        <source>Waits for the laboratory</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍຖ້າ​ຫ້ອງ​ທົດລອງ</translation>
    </message>
    <message>
        <source>Waits for an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍຖ້າ​ພາກສ່ວນ​ອື່ນ</translation>
    </message>
    <message>
        <source>Held by order</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກ​ຕາມ​ຄຳສັ່ງ</translation>
    </message>
    <message>
        <source>The driver is away</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄົນຂັບ​ບໍ່ຢູ່</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອຸປະກອນ​ເພ</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>Document number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກທີ​ເອກະສານ</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ວັນ​ເດືອນ​ປີເກີດ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃຊ້ໄດ້​ຮອດ</translation>
    </message>
    <message>
        <source>Country</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປະເທດ</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບຂັບຂີ່</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້າຍ​ທະບຽນລົດ</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ກາປະທັບ</translation>
    </message>
    <message>
        <source>Container number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ຕູ້ຄອນເທນເນີ</translation>
    </message>
    <message>
        <source>Picture of the X-ray</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮູບ X-ray</translation>
    </message>
    <message>
        <source>Detector for empty trucks</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄື່ອງ​ກວດ​ລົດ​ເປົ່າ</translation>
    </message>
</context>
<context>
    <name>StaffFigures</name>
    <message>
        <source>At the kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ຕູ້​ບໍລິການ</translation>
    </message>
    <message>
        <source>Ticket is made</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອອກ​ປີ້</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍ​ເອີ້ນ</translation>
    </message>
    <message>
        <source>Drives to the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂັບ​ໄປ​ຊ່ອງ</translation>
    </message>
    <message>
        <source>Absent when called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ຢູ່​ຕອນ​ເອີ້ນ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສະແກນ</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ</translation>
    </message>
    <message>
        <source>Documents, treatment</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອກະສານ, ກັກກັນ</translation>
    </message>
    <message>
        <source>From inspection to release</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈາກ​ກວດ​ຮອດ​ປ່ອຍ</translation>
    </message>
    <message>
        <source>From release to the exit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈາກ​ປ່ອຍ​ຮອດ​ທາງ​ອອກ</translation>
    </message>
    <message>
        <source>Held</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖືກ​ກັກ</translation>
    </message>
    <message>
        <source>Document read at once</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອ່ານ​ເອກະສານ​ໄດ້​ທັນທີ</translation>
    </message>
    <message>
        <source>Sent to staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຫາ​ເຈົ້າໜ້າທີ່</translation>
    </message>
    <message>
        <source>of these, nothing was changed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃນ​ນັ້ນ​ບໍ່​ປ່ຽນ​ຫຍັງ</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ​ແລ້ວ</translation>
    </message>
    <message>
        <source>of these, something was found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃນ​ນັ້ນ​ພົບ​ບັນຫາ</translation>
    </message>
    <message>
        <source>Cleared without a line at first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ອຍ​ກ່ອນ​ມີ​ເຄືອຂ່າຍ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ວິ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ນາທີ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ຊມ %2 ນທ</translation>
    </message>
</context>
<context>
    <name>StaffFloor</name>
    <message>
        <source>Joint inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ​ຮ່ວມ</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ກໍລະນີ​ລໍຖ້າ</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລືອກ​ກໍລະນີ</translation>
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
        <translation>ກ້ອງ​ລົດ</translation>
    </message>
    <message>
        <source>Load space</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບ່ອນ​ບັນທຸກ</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລັງສີ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊັ່ງ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອຸນຫະພູມ</translation>
    </message>
    <message>
        <source>Plate camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ້ອງ​ປ້າຍ</translation>
    </message>
    <message>
        <source>Tamper switch</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສະວິດ​ກັນ​ເປີດ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກາ​ຊີນ</translation>
    </message>
    <message>
        <source>passed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜ່ານ</translation>
    </message>
    <message>
        <source>alarm</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຕືອນ</translation>
    </message>
    <message>
        <source>not measured</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ໄດ້​ວັດ</translation>
    </message>
    <message>
        <source>picture not looked at yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮູບ​ຍັງ​ບໍ່​ໄດ້​ກວດ</translation>
    </message>
    <message>
        <source>look at it here</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເບິ່ງ​ບ່ອນ​ນີ້</translation>
    </message>
    <message>
        <source>empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເປົ່າ</translation>
    </message>
    <message>
        <source>not empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ເປົ່າ</translation>
    </message>
    <message>
        <source>intact</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົມບູນ</translation>
    </message>
    <message>
        <source>broken</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຕກ</translation>
    </message>
    <message>
        <source>missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ມີ</translation>
    </message>
    <message>
        <source>another one</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອັນ​ອື່ນ</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖືກ​ແກະ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອ່ານ​ບໍ່​ໄດ້</translation>
    </message>
</context>
<context>
    <name>StaffPriorities</name>
    <message>
        <source>The goods spoil</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສິນຄ້າເສຍງ່າຍ</translation>
    </message>
    <message>
        <source>A ship or train waits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຮືອ ຫຼື ລົດໄຟລໍ</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສັດມີຊີວິດ</translation>
    </message>
    <message>
        <source>Medical</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ການແພດ</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຫດຜົນອື່ນ</translation>
    </message>
    <message>
        <source>Shown on paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມີເອກະສານ</translation>
    </message>
    <message>
        <source>Goods seen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຫັນສິນຄ້າແລ້ວ</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕາມຄຳສັ່ງ ໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>Nothing was shown</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີຫຼັກຖານ</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ຮີບດ່ວນ</translation>
    </message>
    <message>
        <source>Others are more urgent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄັນອື່ນ ດ່ວນກວ່າ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮອດ %1</translation>
    </message>
    <message>
        <source>granted by %1: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ອະນຸມັດ: %2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ປະຕິເສດ: %2</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ຂໍ</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ຕອບທັນເວລາ</translation>
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
        <translation>ຄົນ​ທີ​ສອງ​ຕ້ອງ​ແມ່ນ​ຄົນ​ອື່ນ</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລະຫັດ ຫຼື PIN ບໍ່​ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>Locked: wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລັອກ​ຢູ່: ກະລຸນາ​ລໍຖ້າ</translation>
    </message>
    <message>
        <source>This case is closed already</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກໍລະນີ​ນີ້​ປິດ​ແລ້ວ</translation>
    </message>
    <message>
        <source>This value cannot be right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄ່າ​ນີ້​ບໍ່​ໜ້າ​ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>Look at every field first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເບິ່ງ​ໃຫ້​ຄົບ​ທຸກ​ລາຍການ​ກ່ອນ</translation>
    </message>
    <message>
        <source>The time for the second person is over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໝົດ​ເວລາ​ລໍຖ້າ​ຄົນ​ທີ​ສອງ</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບັນທຶກ​ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>The rules are running for this case: wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳລັງ​ໃຊ້​ກົດ​ກັບ​ກໍລະນີ​ນີ້: ກະລຸນາ​ລໍຖ້າ</translation>
    </message>
    <message>
        <source>Its kiosk does not know this case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕູ້​ນັ້ນ​ບໍ່ມີ​ກໍລະນີ​ນີ້</translation>
    </message>
    <message>
        <source>Not allowed to you, or not in this state</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່ານ​ບໍ່ມີ​ສິດ ຫຼື ສະຖານະ​ບໍ່​ອະນຸຍາດ</translation>
    </message>
    <message>
        <source>Who chose the lane neither inspects nor closes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້​ເລືອກ​ຊ່ອງທາງ​ຫ້າມ​ກວດກາ​ຫຼື​ປິດ​ການ​ກວດກາ</translation>
    </message>
    <message>
        <source>For officers of that agency only</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສະເພາະ​ເຈົ້າໜ້າທີ່​ຂອງ​ພາກສ່ວນ​ນັ້ນ</translation>
    </message>
    <message>
        <source>An agency has not recorded yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ມີ​ພາກສ່ວນ​ທີ່​ບໍ່ໄດ້​ບັນທຶກ</translation>
    </message>
    <message>
        <source>An agency wants it treated, or referred it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມີ​ພາກສ່ວນ​ໃຫ້​ບຳບັດ ຫຼື ສົ່ງ​ຕໍ່</translation>
    </message>
    <message>
        <source>An order came late: answer it first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມີ​ຄຳສັ່ງ​ມາ​ຊ້າ: ຕອບ​ກ່ອນ</translation>
    </message>
    <message>
        <source>A case is open: resolve it first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມີ​ກໍລະນີ​ຄ້າງ: ຈັດການ​ກ່ອນ</translation>
    </message>
    <message>
        <source>Border control has not released it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດ​ຄົນ​ເຂົ້າ​ເມືອງ​ຍັງ​ບໍ່​ປ່ອຍ​ຜ່ານ</translation>
    </message>
    <message>
        <source>The single window has not released the goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Single Window ຍັງ​ບໍ່​ປ່ອຍ​ສິນຄ້າ</translation>
    </message>
    <message>
        <source>No line, and this port does not release without</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ເນັດ, ດ່ານ​ນີ້​ບໍ່​ປ່ອຍ​ເມື່ອ​ບໍ່ມີ​ເນັດ</translation>
    </message>
    <message>
        <source>Not without a line: watch list, detention or old data</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ເນັດ​ບໍ່​ປ່ອຍ: ບັນຊີ​ເຝົ້າ​ລະວັງ, ກັກ​ໄວ້ ຫຼື ຂໍ້ມູນ​ເກົ່າ</translation>
    </message>
    <message>
        <source>A second person has to sign</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄົນ​ທີ​ສອງ​ຕ້ອງ​ລົງນາມ</translation>
    </message>
    <message>
        <source>Not the plate of this ticket</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ແມ່ນ​ປ້າຍ​ທະບຽນ​ຂອງ​ບັດ​ນີ້</translation>
    </message>
    <message>
        <source>Too late to undo: it is on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖອນ​ຄືນ​ບໍ່​ທັນ​ແລ້ວ: ກຳລັງ​ສົ່ງ</translation>
    </message>
    <message>
        <source>Explain first what is not finished</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊີ້ແຈງ​ລົດ​ທີ່​ຍັງ​ບໍ່​ສຳເລັດ​ກ່ອນ</translation>
    </message>
    <message>
        <source>This fee is not in the catalogue of this moment</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄ່າທຳນຽມ​ນີ້​ບໍ່ຢູ່​ໃນ​ລາຍການ​ປັດຈຸບັນ</translation>
    </message>
    <message>
        <source>Only with a line to the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕ້ອງ​ເຊື່ອມ​ຕໍ່​ກັບ​ລະບົບ​ປ່ອງ​ດຽວ</translation>
    </message>
    <message>
        <source>Who inspected does not close: a colleague has to</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້​ກວດ​ປິດ​ບໍ່​ໄດ້: ເພື່ອນ​ຮ່ວມງານ​ຕ້ອງ​ເຮັດ</translation>
    </message>
</context>
<context>
    <name>StaffRejects</name>
    <message>
        <source>Refused by the gateway</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເກດເວ​ປະຕິເສດ</translation>
    </message>
    <message>
        <source>Refused by the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ອງຢ້ຽມ​ດຽວ​ປະຕິເສດ</translation>
    </message>
    <message>
        <source>Envelope not understood</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ເຂົ້າໃຈ​ສ່ວນຫົວ</translation>
    </message>
    <message>
        <source>Content not understood</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ເຂົ້າໃຈ​ເນື້ອໃນ</translation>
    </message>
    <message>
        <source>Wrong format</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮູບແບບ​ຜິດ</translation>
    </message>
    <message>
        <source>Call the operator: kiosk and gateway differ</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໂທ​ຫາ​ຊ່າງ: ຕູ້​ກັບ​ເກດເວ​ບໍ່​ກົງກັນ</translation>
    </message>
    <message>
        <source>Tell the authority this number, and go on with the papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຈ້ງ​ເລກນີ້​ໃຫ້​ເຈົ້າໜ້າທີ່, ດຳເນີນ​ຕໍ່​ດ້ວຍ​ເອກະສານ</translation>
    </message>
</context>
<context>
    <name>StaffStillThere</name>
    <message>
        <source>Are you still there?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່ານ​ຍັງ​ຢູ່​ບໍ?</translation>
    </message>
    <message>
        <source>%1 is signed out then. The case stays as it is.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຫຼັງ​ນັ້ນ %1 ຈະ​ອອກ​ລະບົບ. ກໍລະນີ​ຄົງ​ໄວ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ຢູ່</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອອກ​ລະບົບ</translation>
    </message>
</context>
<context>
    <name>StaffYard</name>
    <message>
        <source>Move within the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍ້າຍ​ໃນ​ລານ</translation>
    </message>
    <message>
        <source>Lift the container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍົກ​ຕູ້</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອົາ​ສິນຄ້າ​ອອກ</translation>
    </message>
    <message>
        <source>Owner picks up</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຈົ້າຂອງ​ມາ​ເອົາ</translation>
    </message>
</context>
<context>
    <name>StageFigureRow</name>
    <message>
        <source>half within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຄິ່ງ​ໜຶ່ງ​ພາຍໃນ %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໜ້ອຍ​ເກີນ​ໄປ</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>9 ໃນ 10 ພາຍໃນ %1</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ຄັນ​ຢູ່​ນີ້</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Daily clear</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິດ​ວຽກ​ປະຈຳວັນ</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມອບ​ເວນ</translation>
    </message>
    <message>
        <source>Draw and roster</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ການ​ສຸ່ມ ແລະ ບັນຊີ​ເວນ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກໍລະນີ</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮ້ອງທຸກ</translation>
    </message>
    <message>
        <source>Declared together</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຈ້ງ​ລວມ</translation>
    </message>
    <message>
        <source>Queues</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄິວ</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕົວເລກ​ມື້​ນີ້</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ຄວາມ​ຖືກ​ປະຕິເສດ</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖອນ​ຄືນ</translation>
    </message>
</context>
<context>
    <name>YardLine</name>
    <message>
        <source>at most %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ເກີນ %1 ນາທີ</translation>
    </message>
    <message>
        <source>no limit was published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່​ມີ​ປະກາດ​ກຳນົດ</translation>
    </message>
    <message>
        <source>longer than published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ດົນ​ກວ່າ​ປະກາດ</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສຳເລັດ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລີ່ມ</translation>
    </message>
</context>
<context>
    <name>YardPage</name>
    <message>
        <source>Yard work, against its published limit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ວຽກ​ໃນ​ລານ ທຽບ​ກຳນົດ​ປະກາດ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
</TS>
