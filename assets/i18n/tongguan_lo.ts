<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>BackNext</name>
    <message>
        <source>Next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງທາງ</translation>
    </message>
    <message>
        <source>Please come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຊີນ​ເຂົ້າ</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍຖ້າ</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນາທີ</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຫ້າມ​ເກັບ​ນອກ​ລາຍການ</translation>
    </message>
    <message>
        <source>Bay</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງຈອດ</translation>
    </message>
</context>
<context>
    <name>BusCountScreen</name>
    <message>
        <source>Not here yet: %1. With staff: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່ມາ: %1. ​ຢູ່​ກັບ​ພະນັກງານ: %2</translation>
    </message>
    <message>
        <source>Not here yet: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່ມາ: %1</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລໍຖ້າ​ຕໍ່</translation>
    </message>
    <message>
        <source>Staff will decide</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ຕັດສິນ</translation>
    </message>
</context>
<context>
    <name>BusCounter</name>
    <message>
        <source>Other kiosks&apos; count will follow</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈຳນວນ​ຈາກ​ຕູ້​ອື່ນ​ຈະ​ຕາມມາ</translation>
    </message>
</context>
<context>
    <name>BusListScreen</name>
    <message>
        <source>Hold the QR code of the passenger list to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍົກ QR ​ລາຍຊື່​ຜູ້ໂດຍສານ​ໃສ່​ກ້ອງ</translation>
    </message>
    <message>
        <source>I have no passenger list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ລາຍຊື່​ຜູ້ໂດຍສານ</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ້ອງ</translation>
    </message>
</context>
<context>
    <name>ChoiceKeys</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Hold the QR code to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍົກ QR ​ໃສ່​ກ້ອງ</translation>
    </message>
    <message>
        <source>I have no QR code</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ QR</translation>
    </message>
    <message>
        <source>I ride in the bus</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ມາ​ກັບ​ລົດເມ</translation>
    </message>
</context>
<context>
    <name>ComplaintDoneScreen</name>
    <message>
        <source>Received. Keep this number.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄດ້ຮັບ​ແລ້ວ. ເກັບ​ໝາຍເລກ​ນີ້​ໄວ້.</translation>
    </message>
    <message>
        <source>An answer comes within 5 working days: hold the code to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕອບ​ພາຍໃນ 5 ວັນ​ລັດຖະການ: ເອົາ​ລະຫັດ​ໃສ່​ກ້ອງ</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສຳເລັດ</translation>
    </message>
</context>
<context>
    <name>ComplaintPlaceScreen</name>
    <message>
        <source>Where did it happen?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເກີດ​ຂຶ້ນ​ຢູ່​ໃສ?</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ແຖວ​ລໍຖ້າ</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ຕູ້​ບໍລິການ</translation>
    </message>
    <message>
        <source>At the inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ບ່ອນ​ກວດກາ</translation>
    </message>
    <message>
        <source>In the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ເດີ່ນ​ສິນຄ້າ</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຢູ່​ປະຕູ</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບ່ອນ​ອື່ນ</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>What is your complaint about?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່ານ​ຮ້ອງທຸກ​ເລື່ອງ​ຫຍັງ?</translation>
    </message>
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
        <source>How staff treated me</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່າທີ​ຂອງ​ພະນັກງານ</translation>
    </message>
    <message>
        <source>Damage to my goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສິນຄ້າ​ເສຍຫາຍ</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕູ້​ບໍລິການ​ນີ້</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລື່ອງ​ອື່ນ</translation>
    </message>
    <message>
        <source>What is your question about?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່ານ​ຢາກ​ຖາມ​ເລື່ອງ​ຫຍັງ?</translation>
    </message>
    <message>
        <source>Papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອກະສານ</translation>
    </message>
    <message>
        <source>Fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄ່າທຳນຽມ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ການ​ລໍຖ້າ</translation>
    </message>
    <message>
        <source>The way or the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທາງ ຫຼື ຊ່ອງທາງ</translation>
    </message>
    <message>
        <source>Goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສິນຄ້າ</translation>
    </message>
</context>
<context>
    <name>ComplaintSendScreen</name>
    <message>
        <source>Send the complaint?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຄຳ​ຮ້ອງທຸກ​ບໍ?</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ໂດຍ​ບໍ່​ບອກ​ຊື່</translation>
    </message>
    <message>
        <source>Send with my crossing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ພ້ອມ​ການ​ຜ່ານ​ດ່ານ​ນີ້</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Send the question?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຄຳ​ຖາມ​ບໍ?</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Which line is wrong? Touch it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຖວ​ໃດ​ຜິດ? ກະລຸນາ​ແຕະ.</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖືກຕ້ອງ​ບໍ?</translation>
    </message>
</context>
<context>
    <name>CountryKeys</name>
    <message>
        <source>China</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈີນ</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຫວຽດນາມ</translation>
    </message>
    <message>
        <source>Laos</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລາວ</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມຽນມາ</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄທ</translation>
    </message>
    <message>
        <source>Another country</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປະເທດ​ອື່ນ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>DecidingScreen</name>
    <message>
        <source>Please wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກະລຸນາ​ລໍຖ້າ</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Staff is coming</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ກຳລັງ​ມາ</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໂທຫາ​ພະນັກງານ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຟັງ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕົວໃຫຍ່</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສີເຂັ້ມ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພາສາ: %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີສຽງ</translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message>
        <source>Container number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ຕູ້ຄອນເທນເນີ</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ກາປະທັບ</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້າຍ​ທະບຽນລົດ</translation>
    </message>
    <message>
        <source>Driver</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄົນຂັບ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກທີ​ເອກະສານ</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບຂັບຂີ່</translation>
    </message>
    <message>
        <source>Goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສິນຄ້າ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈຳນວນ​ຫີບຫໍ່</translation>
    </message>
    <message>
        <source>Weight</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນ້ຳໜັກ</translation>
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
        <source>Load</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ການບັນທຸກ</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້ໂດຍສານ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບ​ຢັ້ງຢືນ</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Empty truck</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດເປົ່າ</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມີ​ສິນຄ້າ</translation>
    </message>
    <message>
        <source>Plant health</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກກັນ​ພືດ</translation>
    </message>
    <message>
        <source>Animal health</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກກັນ​ສັດ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຫຼ່ງ​ກຳເນີດ</translation>
    </message>
    <message>
        <source>Health</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສຸຂະພາບ</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ​ກັກກັນ</translation>
    </message>
    <message>
        <source>Test report</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບ​ລາຍງານ​ທົດສອບ</translation>
    </message>
    <message>
        <source>CITES</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>CITES</translation>
    </message>
    <message>
        <source>Import licence</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບ​ອະນຸຍາດ​ນຳ​ເຂົ້າ</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>GreenPoints</name>
    <message>
        <source>Fresh produce</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜະລິດຕະພັນ​ກະສິກຳ​ສົດ</translation>
    </message>
    <message>
        <source>Phytosanitary certificate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບຢັ້ງຢືນ​ສຸຂານາໄມ​ພືດ</translation>
    </message>
    <message>
        <source>Declaration found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພົບ​ໃບແຈ້ງ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Seal number matches</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ກາປະທັບ​ກົງກັນ</translation>
    </message>
</context>
<context>
    <name>HintBox</name>
    <message>
        <source>Please wait for staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກະລຸນາ​ລໍຖ້າ​ພະນັກງານ</translation>
    </message>
    <message>
        <source>Glare: shade it with your hand</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແສງ​ສະທ້ອນ: ໃຊ້ມື​ບັງແດດ</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຂົ້າໃກ້​ອີກ</translation>
    </message>
    <message>
        <source>Turn the document over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປິ້ນ​ເອກະສານ</translation>
    </message>
    <message>
        <source>This is another code</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນີ້​ແມ່ນ​ລະຫັດ​ອື່ນ</translation>
    </message>
    <message>
        <source>This code is too old</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລະຫັດ​ນີ້​ໝົດອາຍຸ</translation>
    </message>
    <message>
        <source>This code is for another port</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລະຫັດ​ນີ້​ຂອງ​ດ່ານ​ອື່ນ</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອກະສານ​ໝົດອາຍຸ</translation>
    </message>
    <message>
        <source>Cannot read: wipe it, try again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອ່ານ​ບໍ່ໄດ້: ເຊັດ ແລ້ວ ລອງໃໝ່</translation>
    </message>
    <message>
        <source>Delivery order is read. Go on.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອ່ານ​ໃບ​ສັ່ງ​ປ່ອຍ​ສິນຄ້າ​ແລ້ວ. ເຮັດ​ຕໍ່.</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖື​ໃຫ້​ນິ້ງ</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລຶບ</translation>
    </message>
</context>
<context>
    <name>LaneDetails</name>
    <message>
        <source>New lane: the earlier ticket no longer holds</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງທາງ​ໃໝ່: ບັດ​ເກົ່າ​ໃຊ້​ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອົາ​ບັດຄິວ</translation>
    </message>
    <message>
        <source>Take back your documents</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອົາ​ເອກະສານ​ຄືນ</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ວິນາທີ</translation>
    </message>
    <message>
        <source>I took a picture</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖ່າຍ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສຳເລັດ</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ໃນ %2 ນາທີ</translation>
    </message>
</context>
<context>
    <name>LaneScreen</name>
    <message>
        <source>Go to lane %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄປ​ຊ່ອງທາງ %1</translation>
    </message>
    <message>
        <source>Please wait for staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກະລຸນາ​ລໍຖ້າ​ພະນັກງານ</translation>
    </message>
    <message>
        <source>No paper: photograph this screen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຈ້ຍ​ໝົດ, ຖ່າຍຮູບ​ໜ້າຈໍ</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Staff check</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ກວດ</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ຊ່ວຍ​ທ່ານ</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບ່ອນ​ລໍຖ້າ</translation>
    </message>
    <message>
        <source>Waiting area, staff will come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບ່ອນ​ລໍຖ້າ, ພະນັກງານ​ຈະ​ມາ</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊັ່ງ​ນ້ຳໜັກ</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກກັນ</translation>
    </message>
    <message>
        <source>Joint inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ​ຮ່ວມ</translation>
    </message>
    <message>
        <source>Inspection, all agencies at once</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ​ຮ່ວມ, ຄັ້ງດຽວ</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສະແກນ X-ray</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງທາງ​ສີຂຽວ</translation>
    </message>
    <message>
        <source>Green channel, fresh produce</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງທາງ​ສີຂຽວ, ກະສິກຳ​ສົດ</translation>
    </message>
    <message>
        <source>Fresh produce</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜະລິດຕະພັນ​ກະສິກຳ​ສົດ</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງທາງ​ດ່ວນ</translation>
    </message>
    <message>
        <source>Fast lane, no inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງທາງ​ດ່ວນ, ບໍ່ກວດກາ</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ກວດກາ</translation>
    </message>
    <message>
        <source>Empty trucks</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດເປົ່າ</translation>
    </message>
    <message>
        <source>Buses</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດເມ</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດເມ ແລະ ຜູ້ໂດຍສານ</translation>
    </message>
    <message>
        <source>Normal lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງທາງ​ທຳມະດາ</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose language</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລືອກ​ພາສາ</translation>
    </message>
    <message>
        <source>Prices and rights</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄ່າທຳນຽມ ແລະ ສິດ</translation>
    </message>
</context>
<context>
    <name>LicenceScreen</name>
    <message>
        <source>Hold your driving licence to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍົກ​ໃບຂັບຂີ່​ໃສ່​ກ້ອງ</translation>
    </message>
    <message>
        <source>I have none with me</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ໄດ້​ເອົາມາ</translation>
    </message>
</context>
<context>
    <name>LoadScreen</name>
    <message>
        <source>Is the truck empty?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດ​ເປົ່າ​ບໍ?</translation>
    </message>
    <message>
        <source>I drive a bus</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ຂັບ​ລົດເມ</translation>
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
        <translation>ຕູ້​ນີ້​ປິດ. ກະລຸນາ​ໃຊ້​ຕູ້​ຂ້າງໆ ຫຼື ໂທຫາ​ພະນັກງານ.</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕໍ່ໄປ</translation>
    </message>
</context>
<context>
    <name>PassengerDoneScreen</name>
    <message>
        <source>You are counted already</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນັບ​ທ່ານ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Done: you may go on</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສຳເລັດ​ແລ້ວ, ​ເຊີນ​ໄປ​ຕໍ່</translation>
    </message>
    <message>
        <source>Your family: %1 more</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄອບຄົວ​ທ່ານ: ​ຍັງ %1 ຄົນ</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້ໂດຍສານ​ຄົນ​ຕໍ່ໄປ</translation>
    </message>
</context>
<context>
    <name>PassengerMinorScreen</name>
    <message>
        <source>Now the passport of the adult with you</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕໍ່ໄປ​ໜັງສືຜ່ານແດນ​ຂອງ​ຜູ້ໃຫຍ່​ທີ່​ມາ​ນຳ</translation>
    </message>
    <message>
        <source>Children cross together with their adult</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເດັກນ້ອຍ​ຜ່ານ​ພ້ອມ​ຜູ້ໃຫຍ່</translation>
    </message>
    <message>
        <source>No adult is with me</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ຜູ້ໃຫຍ່​ມາ​ນຳ</translation>
    </message>
</context>
<context>
    <name>PassengerStaffScreen</name>
    <message>
        <source>Please wait beside the kiosk: staff are coming</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກະລຸນາ​ລໍຖ້າ​ຂ້າງ​ຕູ້: ​ພະນັກງານ​ກຳລັງ​ມາ</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້ໂດຍສານ​ຄົນ​ຕໍ່ໄປ</translation>
    </message>
</context>
<context>
    <name>PassengersScreen</name>
    <message>
        <source>Passengers: lay your passport face down on the glass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້ໂດຍສານ: ​ວາງ​ໜັງສືຜ່ານແດນ​ຂວ້ຳໜ້າ​ລົງ​ເທິງ​ແກ້ວ</translation>
    </message>
    <message>
        <source>Driver: see who is missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄົນຂັບ: ​ເບິ່ງ​ຍັງ​ຂາດ​ຈັກຄົນ</translation>
    </message>
    <message>
        <source>I am not a passenger</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ບໍ່ແມ່ນ​ຜູ້ໂດຍສານ</translation>
    </message>
    <message>
        <source>Passengers: hold your passport&apos;s photo page to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້ໂດຍສານ: ​ຍົກ​ໜ້າ​ຮູບ​ໜັງສືຜ່ານແດນ​ໃສ່​ກ້ອງ</translation>
    </message>
</context>
<context>
    <name>PassportScreen</name>
    <message>
        <source>Lay the passport face down on the glass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ວາງ​ໜັງສືຜ່ານແດນ​ຂວ້ຳໜ້າ​ລົງ​ເທິງ​ແກ້ວ</translation>
    </message>
    <message>
        <source>I have a border pass</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂ້ອຍ​ມີ​ບັດ​ຜ່ານ​ແດນ</translation>
    </message>
    <message>
        <source>Hold the passport&apos;s photo page to the camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍົກ​ໜ້າ​ຮູບ​ໜັງສືຜ່ານແດນ​ໃສ່​ກ້ອງ</translation>
    </message>
</context>
<context>
    <name>PhotoCode</name>
    <message>
        <source>QR code</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>QR</translation>
    </message>
    <message>
        <source>Photograph this screen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖ່າຍຮູບ​ໜ້າຈໍ</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Offline, your data is saved</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ມີ​ເນັດ, ບັນທຶກ​ຂໍ້ມູນ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Online</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອອນລາຍ</translation>
    </message>
    <message>
        <source>Data %1 min old</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ນາທີ</translation>
    </message>
    <message>
        <source>Data %1 h old</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ຊົ່ວໂມງ</translation>
    </message>
</context>
<context>
    <name>PlateLine</name>
    <message>
        <source>Number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້າຍ​ທະບຽນລົດ</translation>
    </message>
</context>
<context>
    <name>PlateScreen</name>
    <message>
        <source>Which country is the plate from?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້າຍ​ທະບຽນ​ຂອງ​ປະເທດ​ໃດ?</translation>
    </message>
    <message>
        <source>Type the number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້ອນ​ປ້າຍ​ທະບຽນລົດ</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້າຍ​ທະບຽນລົດ</translation>
    </message>
</context>
<context>
    <name>PriceFilters</name>
    <message>
        <source>All</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທັງໝົດ</translation>
    </message>
    <message>
        <source>Set price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລາຄາ​ກຳນົດ</translation>
    </message>
    <message>
        <source>Guided price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລາຄາ​ແນະນຳ</translation>
    </message>
    <message>
        <source>Market price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລາຄາ​ຕະຫຼາດ</translation>
    </message>
</context>
<context>
    <name>PriceScreen</name>
    <message>
        <source>Fee</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄ່າທຳນຽມ</translation>
    </message>
    <message>
        <source>Standard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ອັດຕາ</translation>
    </message>
    <message>
        <source>Service</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍລິການ</translation>
    </message>
    <message>
        <source>Basis</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຫຼັກ​ຖານ</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຜູ້​ເກັບ</translation>
    </message>
    <message>
        <source>Price set by</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ວິທີ​ກຳນົດ​ລາຄາ</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຫ້າມ​ເກັບ​ນອກ​ລາຍການ</translation>
    </message>
</context>
<context>
    <name>PricesScreen</name>
    <message>
        <source>Fee list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລາຍການ​ຄ່າທຳນຽມ</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຫ້າມ​ເກັບ​ນອກ​ລາຍການ</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ມູນ %1 ມື້​ກ່ອນ: ອາດ​ເກົ່າ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່​ໄດ້​ຮັບ​ຂໍ້ມູນ</translation>
    </message>
</context>
<context>
    <name>ReadButtons</name>
    <message>
        <source>Enter by hand</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້ອນ​ດ້ວຍມື</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຫດຜົນ</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກະລຸນາ​ລໍຖ້າ</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Document expired</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອກະສານ​ໝົດອາຍຸ</translation>
    </message>
    <message>
        <source>This document cannot be used at this port</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອກະສານ​ນີ້​ໃຊ້​ບໍ່ໄດ້​ຢູ່​ດ່ານ​ນີ້</translation>
    </message>
    <message>
        <source>Staff will look at your document</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ກວດ​ເອກະສານ</translation>
    </message>
    <message>
        <source>Typed by hand: staff will look</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້ອນ​ດ້ວຍມື: ພະນັກງານ​ຈະ​ກວດ</translation>
    </message>
    <message>
        <source>Visa or permit missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂາດ​ວີຊາ​ຫຼື​ໃບອະນຸຍາດ</translation>
    </message>
    <message>
        <source>Licence does not cover this vehicle</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບຂັບຂີ່​ບໍ່ກົງ​ປະເພດ​ລົດ</translation>
    </message>
    <message>
        <source>Driving licence expired</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບຂັບຂີ່​ໝົດອາຍຸ</translation>
    </message>
    <message>
        <source>No driving licence shown</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ໄດ້​ສະແດງ​ໃບຂັບຂີ່</translation>
    </message>
    <message>
        <source>Vehicle papers are not valid</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອກະສານ​ລົດ​ໃຊ້​ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Transport permit missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂາດ​ໃບອະນຸຍາດ​ຂົນສົ່ງ</translation>
    </message>
    <message>
        <source>Wrong kind of transport permit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບອະນຸຍາດ​ຂົນສົ່ງ​ຜິດ​ປະເພດ</translation>
    </message>
    <message>
        <source>Transport permit already used</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບອະນຸຍາດ​ຂົນສົ່ງ​ໃຊ້​ແລ້ວ</translation>
    </message>
    <message>
        <source>Number plate does not match</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້າຍ​ທະບຽນລົດ​ບໍ່ກົງ</translation>
    </message>
    <message>
        <source>Seal number does not match</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ກາປະທັບ​ບໍ່ກົງ</translation>
    </message>
    <message>
        <source>Seal is broken or missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກາປະທັບ​ເສຍ​ຫຼື​ຂາດ</translation>
    </message>
    <message>
        <source>Staff will look at the seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ກວດ​ກາປະທັບ</translation>
    </message>
    <message>
        <source>Container number does not match</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກ​ຕູ້ຄອນເທນເນີ​ບໍ່ກົງ</translation>
    </message>
    <message>
        <source>This vehicle has a crossing open already</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດ​ນີ້​ຍັງ​ມີ​ການຜ່ານ​ທີ່​ບໍ່ສຳເລັດ</translation>
    </message>
    <message>
        <source>Staff will look at your last crossing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ກວດ​ການຜ່ານ​ຄັ້ງກ່ອນ</translation>
    </message>
    <message>
        <source>Over the weight limit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນ້ຳໜັກ​ເກີນ​ກຳນົດ</translation>
    </message>
    <message>
        <source>Weight does not match</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນ້ຳໜັກ​ບໍ່ກົງ</translation>
    </message>
    <message>
        <source>Dangerous goods: staff will guide you</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສິນຄ້າ​ອັນຕະລາຍ: ພະນັກງານ​ຈະ​ນຳທາງ</translation>
    </message>
    <message>
        <source>Certificate missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂາດ​ໃບຢັ້ງຢືນ</translation>
    </message>
    <message>
        <source>Certificate is not valid</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບຢັ້ງຢືນ​ໃຊ້​ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Certificate does not match the goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບຢັ້ງຢືນ​ບໍ່ກົງ​ກັບ​ສິນຄ້າ</translation>
    </message>
    <message>
        <source>Quarantine treatment</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກັກກັນ</translation>
    </message>
    <message>
        <source>No declaration found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ພົບ​ໃບແຈ້ງ</translation>
    </message>
    <message>
        <source>Staff will look for your declaration</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ຊອກ​ໃບແຈ້ງ</translation>
    </message>
    <message>
        <source>Declaration was returned</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບແຈ້ງ​ຖືກ​ສົ່ງຄືນ</translation>
    </message>
    <message>
        <source>Declaration is being reviewed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳລັງ​ກວດ​ໃບແຈ້ງ</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສະແກນ X-ray</translation>
    </message>
    <message>
        <source>Random check</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດ​ແບບ​ສຸ່ມ</translation>
    </message>
    <message>
        <source>Staff will look into the truck</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ເບິ່ງ​ໃນ​ລົດ</translation>
    </message>
    <message>
        <source>Empty truck</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດເປົ່າ</translation>
    </message>
    <message>
        <source>Checking takes longer today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມື້ນີ້​ກວດກາ​ດົນກວ່າ</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດເມ ແລະ ຜູ້ໂດຍສານ</translation>
    </message>
    <message>
        <source>Staff will help with the passengers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ຊ່ວຍ​ຜູ້ໂດຍສານ</translation>
    </message>
    <message>
        <source>All points of the green channel are met</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄົບ​ເງື່ອນໄຂ​ຊ່ອງທາງ​ສີຂຽວ</translation>
    </message>
    <message>
        <source>Not on the list of green goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສິນຄ້າ​ບໍ່ຢູ່​ໃນ​ລາຍການ</translation>
    </message>
    <message>
        <source>Load is not all fresh goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່ແມ່ນ​ສິນຄ້າ​ສົດ​ທັງໝົດ</translation>
    </message>
    <message>
        <source>Firm is not on the green list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍລິສັດ​ບໍ່ຢູ່​ໃນ​ລາຍຊື່</translation>
    </message>
    <message>
        <source>Not agreed for this port</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ດ່ານ​ນີ້​ຍັງ​ບໍ່ມີ​ຂໍ້ຕົກລົງ</translation>
    </message>
    <message>
        <source>Declaration not accepted yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບແຈ້ງ​ຍັງ​ບໍ່ຖືກ​ຮັບ</translation>
    </message>
    <message>
        <source>Outside the booked time</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນອກ​ເວລາ​ນັດໝາຍ</translation>
    </message>
    <message>
        <source>Released before arrival</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ອຍ​ກ່ອນ​ມາຮອດ</translation>
    </message>
    <message>
        <source>Staff will check what was entered</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານຈະກວດຂໍ້ມູນທີ່ປ້ອນ</translation>
    </message>
    <message>
        <source>Last time you were checked more than was needed. We are sorry.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄັ້ງກ່ອນ​ທ່ານ​ຖືກ​ກວດກາ​ຫຼາຍກວ່າ​ທີ່ຈຳເປັນ ພວກເຮົາ​ຂໍອະໄພ</translation>
    </message>
    <message>
        <source>Duty is not settled yet: staff will help</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພາສີ​ຍັງ​ບໍ່​ແລ້ວ: ເຈົ້າໜ້າທີ່​ຈະ​ຊ່ວຍ</translation>
    </message>
    <message>
        <source>Released first: duty is paid later</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ່ອຍ​ກ່ອນ ເສຍ​ພາສີ​ທີຫຼັງ</translation>
    </message>
    <message>
        <source>Delivery order was used already</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບ​ສັ່ງ​ປ່ອຍ​ສິນຄ້າ​ຖືກ​ໃຊ້​ແລ້ວ</translation>
    </message>
    <message>
        <source>Delivery order is for another container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບ​ສັ່ງ​ປ່ອຍ​ສິນຄ້າ​ເປັນ​ຂອງ​ຕູ້​ອື່ນ</translation>
    </message>
    <message>
        <source>Delivery order has expired</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃບ​ສັ່ງ​ປ່ອຍ​ສິນຄ້າ​ໝົດ​ອາຍຸ</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>Remember my truck and licence for %1 months</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈື່ລົດ ແລະ ໃບຂັບຂີ່ຂອງຂ້ອຍໄວ້ %1 ເດືອນ</translation>
    </message>
    <message>
        <source>Remember for %1 months</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈື່ໄວ້ %1 ເດືອນ</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Go on where you stopped?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສືບຕໍ່​ຈາກ​ຄັ້ງກ່ອນ​ບໍ?</translation>
    </message>
</context>
<context>
    <name>ReturningScreen</name>
    <message>
        <source>Same truck, same papers as on %1?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດຄັນເກົ່າ ເອກະສານເກົ່າ ຄືກັບວັນທີ %1 ບໍ?</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Price set by the government</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລັດ​ກຳນົດ​ລາຄາ</translation>
    </message>
    <message>
        <source>Price guided by the government</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລາຄາ​ແນະນຳ​ຂອງ​ລັດ</translation>
    </message>
    <message>
        <source>Market price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລາຄາ​ຕະຫຼາດ</translation>
    </message>
    <message>
        <source>Move within the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍ້າຍ​ພາຍໃນ​ເດີ່ນ</translation>
    </message>
    <message>
        <source>Lifting a container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍົກ​ຕູ້</translation>
    </message>
    <message>
        <source>Unloading a container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອົາ​ເຄື່ອງ​ອອກ​ຕູ້</translation>
    </message>
    <message>
        <source>Picking up a container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮັບ​ຕູ້</translation>
    </message>
    <message>
        <source>Staff look at your case</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ກວດ​ເບິ່ງ</translation>
    </message>
    <message>
        <source>From ticket to call</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈາກ​ຮັບ​ບັດ​ຮອດ​ເອີ້ນ</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດກາ</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄວາມ​ເຊື່ອຖື %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ນາທີ</translation>
    </message>
    <message>
        <source>It was put right</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແກ້ໄຂ​ແລ້ວ</translation>
    </message>
    <message>
        <source>You get your money back: ask staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່ານ​ຈະ​ໄດ້​ເງິນ​ຄືນ: ຖາມ​ພະນັກງານ</translation>
    </message>
    <message>
        <source>It was passed on to the authority for it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສົ່ງ​ຕໍ່​ໃຫ້​ພາກສ່ວນ​ທີ່​ກ່ຽວຂ້ອງ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Looked into: ask staff for the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກວດສອບ​ແລ້ວ: ຖາມ​ພະນັກງານ</translation>
    </message>
</context>
<context>
    <name>RightsListScreen</name>
    <message>
        <source>Time limits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳນົດ​ເວລາ</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສາຍ​ດ່ວນ</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕົວແທນ ແລະ ລາຄາ​ແນະນຳ</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄຳ​ຖາມ ແລະ ຄຳ​ຕອບ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຈ້ງ​ການ</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂໍ້ມູນ %1 ມື້​ກ່ອນ: ອາດ​ເກົ່າ​ແລ້ວ</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່​ໄດ້​ຮັບ​ຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຖາມ​ຄຳ​ຖາມ</translation>
    </message>
</context>
<context>
    <name>RightsScreen</name>
    <message>
        <source>Prices and rights</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄ່າທຳນຽມ ແລະ ສິດ</translation>
    </message>
    <message>
        <source>Fee list</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລາຍການ​ຄ່າທຳນຽມ</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຮ້ອງທຸກ</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກຳນົດ​ເວລາ</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສາຍ​ດ່ວນ</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕົວແທນ ແລະ ລາຄາ​ແນະນຳ</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄຳ​ຖາມ ແລະ ຄຳ​ຕອບ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຈ້ງ​ການ</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Step %1 of 4</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຂັ້ນຕອນ %1 / 4</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Hold the scanner to the seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອົາ​ເຄື່ອງສະແກນ​ໃສ່​ກາປະທັບ</translation>
    </message>
    <message>
        <source>Staff will read it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ອ່ານ</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>China</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຈີນ</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຫວຽດນາມ</translation>
    </message>
    <message>
        <source>Laos</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລາວ</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ມຽນມາ</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຍັງ​ບໍ່​ຮູ້</translation>
    </message>
    <message>
        <source>since %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແຕ່ %1</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ທ່ານ​ຍັງ​ຢູ່​ບໍ?</translation>
    </message>
    <message>
        <source>Your data is hidden</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເຊື່ອງ​ຂໍ້ມູນ​ແລ້ວ</translation>
    </message>
</context>
<context>
    <name>ThisTruck</name>
    <message>
        <source>This is my truck</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນີ້ແມ່ນລົດຂອງຂ້ອຍ</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>New lane. Ticket %1 no longer holds.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຊ່ອງທາງ​ໃໝ່. ບັດ %1 ໃຊ້​ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Go to lane %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄປ​ຊ່ອງທາງ %1</translation>
    </message>
    <message>
        <source>Show this at the exit gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ສະແດງ​ຢູ່​ປະຕູ​ອອກ</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຫ້າມ​ເກັບ​ນອກ​ລາຍການ</translation>
    </message>
    <message>
        <source>Complaint received. Keep this number.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄດ້ຮັບ​ຄຳ​ຮ້ອງທຸກ​ແລ້ວ. ເກັບ​ໝາຍເລກ​ນີ້​ໄວ້.</translation>
    </message>
    <message>
        <source>Hold this code to a kiosk to see the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອົາ​ລະຫັດ​ນີ້​ໃສ່​ຕູ້​ເພື່ອ​ເບິ່ງ​ຄຳ​ຕອບ</translation>
    </message>
    <message>
        <source>Follow the truck by phone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕິດຕາມລົດ​ດ້ວຍ​ໂທລະສັບ</translation>
    </message>
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
    <message>
        <source>Question received. Keep this number.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໄດ້ຮັບ​ຄຳ​ຖາມ​ແລ້ວ. ເກັບ​ໝາຍເລກ​ນີ້​ໄວ້.</translation>
    </message>
</context>
<context>
    <name>TicketStub</name>
    <message>
        <source>Your number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໝາຍເລກ​ຂອງທ່ານ</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເວລາ​ລໍຖ້າ</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ນາທີ</translation>
    </message>
    <message>
        <source>place %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຄິວທີ %1</translation>
    </message>
</context>
<context>
    <name>TypeCountryScreen</name>
    <message>
        <source>Which country is the document from?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເອກະສານ​ຂອງ​ປະເທດ​ໃດ?</translation>
    </message>
</context>
<context>
    <name>TypeDateScreen</name>
    <message>
        <source>Valid until?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ໃຊ້ໄດ້​ຮອດ?</translation>
    </message>
    <message>
        <source>Date of birth?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ວັນ​ເດືອນ​ປີເກີດ?</translation>
    </message>
    <message>
        <source>Year</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປີ</translation>
    </message>
    <message>
        <source>Month</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເດືອນ</translation>
    </message>
    <message>
        <source>Day</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ວັນ</translation>
    </message>
</context>
<context>
    <name>TypeNumberScreen</name>
    <message>
        <source>Enter by hand</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ປ້ອນ​ດ້ວຍມື</translation>
    </message>
    <message>
        <source>Document number</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ເລກທີ​ເອກະສານ</translation>
    </message>
    <message>
        <source>Staff will check it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ພະນັກງານ​ຈະ​ກວດ</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Same truck, same papers as last time?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ລົດຄັນເກົ່າ ເອກະສານເກົ່າ ຄືກັບຄັ້ງກ່ອນບໍ?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ຍິນດີຕ້ອນຮັບ</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Earlier</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ກ່ອນ</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຕໍ່ມາ</translation>
    </message>
</context>
<context>
    <name>WriteCode</name>
    <message>
        <source>QR code</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>QR</translation>
    </message>
    <message>
        <source>Or write it with your telephone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ຫຼື ຂຽນ​ດ້ວຍ​ໂທລະສັບ</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ແມ່ນ</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ບໍ່</translation>
    </message>
</context>
</TS>
