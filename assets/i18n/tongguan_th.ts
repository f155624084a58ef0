<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>BackNext</name>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Lane</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Please come</source>
        <translation>เชิญ​เข้า</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รอ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>ห้าม​เก็บ​นอก​รายการ</translation>
    </message>
    <message>
        <source>Bay</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ช่องจอด</translation>
    </message>
</context>
<context>
    <name>BusCountScreen</name>
    <message>
        <source>Not here yet: %1. With staff: %2</source>
        <translation>ยังไม่มา: %1 ​อยู่กับ​เจ้าหน้าที่: %2</translation>
    </message>
    <message>
        <source>Not here yet: %1</source>
        <translation>ยังไม่มา: %1</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>รอต่อ</translation>
    </message>
    <message>
        <source>Staff will decide</source>
        <translation>เจ้าหน้าที่​จะ​ตัดสิน</translation>
    </message>
</context>
<context>
    <name>BusCounter</name>
    <message>
        <source>Other kiosks&apos; count will follow</source>
        <translation>จำนวน​จาก​ตู้​อื่น​จะ​ตามมา</translation>
    </message>
</context>
<context>
    <name>BusListScreen</name>
    <message>
        <source>Hold the QR code of the passenger list to the camera</source>
        <translation>แสดง QR ​รายชื่อ​ผู้โดยสาร​ที่​กล้อง</translation>
    </message>
    <message>
        <source>I have no passenger list</source>
        <translation>ไม่มี​รายชื่อ​ผู้โดยสาร</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
</context>
<context>
    <name>ChoiceKeys</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Hold the QR code to the camera</source>
        <translation>แสดง QR ​ที่​กล้อง</translation>
    </message>
    <message>
        <source>I have no QR code</source>
        <translation>ไม่มี QR</translation>
    </message>
    <message>
        <source>I ride in the bus</source>
        <translation>มา​กับ​รถโดยสาร</translation>
    </message>
</context>
<context>
    <name>ComplaintDoneScreen</name>
    <message>
        <source>Received. Keep this number.</source>
        <translation>ได้รับแล้ว เก็บ​หมายเลข​นี้ไว้</translation>
    </message>
    <message>
        <source>An answer comes within 5 working days: hold the code to the camera</source>
        <translation>ตอบ​ภายใน 5 วันทำการ: แสดง​รหัส​ต่อ​กล้อง</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
</context>
<context>
    <name>ComplaintPlaceScreen</name>
    <message>
        <source>Where did it happen?</source>
        <translation>เกิดขึ้น​ที่ไหน</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>ในแถวรอ</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>ที่ตู้บริการ</translation>
    </message>
    <message>
        <source>At the inspection</source>
        <translation>ที่จุดตรวจ</translation>
    </message>
    <message>
        <source>In the yard</source>
        <translation>ในลานสินค้า</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translation>ที่ประตู</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>ที่อื่น</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>What is your complaint about?</source>
        <translation>ร้องเรียน​เรื่องอะไร</translation>
    </message>
    <message>
        <source>A fee that is not listed</source>
        <translation>เก็บเงิน​นอกรายการ</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>รอนานเกินไป</translation>
    </message>
    <message>
        <source>How staff treated me</source>
        <translation>การปฏิบัติ​ของเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Damage to my goods</source>
        <translation>สินค้าเสียหาย</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>ตู้บริการนี้</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>เรื่องอื่น</translation>
    </message>
    <message>
        <source>What is your question about?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ต้องการ​ถาม​เรื่องอะไร</translation>
    </message>
    <message>
        <source>Papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>การรอ</translation>
    </message>
    <message>
        <source>The way or the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ทาง​หรือช่อง</translation>
    </message>
    <message>
        <source>Goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>สินค้า</translation>
    </message>
</context>
<context>
    <name>ComplaintSendScreen</name>
    <message>
        <source>Send the complaint?</source>
        <translation>ส่ง​คำร้องเรียน​หรือไม่</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>ส่ง​โดยไม่บอกชื่อ</translation>
    </message>
    <message>
        <source>Send with my crossing</source>
        <translation>ส่งพร้อม​การผ่านด่านนี้</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Send the question?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ส่ง​คำถาม​หรือไม่</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Which line is wrong? Touch it.</source>
        <translation>บรรทัด​ใด​ผิด กรุณา​แตะ</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translation>ถูกต้อง​หรือไม่</translation>
    </message>
</context>
<context>
    <name>CountryKeys</name>
    <message>
        <source>China</source>
        <translation>จีน</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>เวียดนาม</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ลาว</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>เมียนมา</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>ประเทศ​อื่น</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>DecidingScreen</name>
    <message>
        <source>Please wait</source>
        <translation>กรุณา​รอ</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Staff is coming</source>
        <translation>เจ้าหน้าที่​กำลัง​มา</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>เรียก​เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ฟัง</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ตัวใหญ่</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>สีเข้ม</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ภาษา: %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่มีเสียง</translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message>
        <source>Container number</source>
        <translation>หมายเลข​ตู้คอนเทนเนอร์</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>หมายเลข​ซีล</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Number plate</source>
        <translation>ป้าย​ทะเบียนรถ</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>คนขับ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>เลขที่​เอกสาร</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>ใบขับขี่</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>จำนวน​หีบห่อ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>น้ำหนัก</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>หมายเลข​ซีล</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>หมายเลข​ตู้คอนเทนเนอร์</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>การบรรทุก</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>ผู้โดยสาร</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>ใบ​รับรอง</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Empty truck</source>
        <translation>รถเปล่า</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>มี​สินค้า</translation>
    </message>
    <message>
        <source>Plant health</source>
        <translation>สุขอนามัย​พืช</translation>
    </message>
    <message>
        <source>Animal health</source>
        <translation>สุขอนามัย​สัตว์</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>ถิ่น​กำเนิด</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>สุขภาพ</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>กักกัน</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>รายงาน​ผล​ทดสอบ</translation>
    </message>
    <message>
        <source>CITES</source>
        <translation>CITES</translation>
    </message>
    <message>
        <source>Import licence</source>
        <translation>ใบ​อนุญาต​นำ​เข้า</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>GreenPoints</name>
    <message>
        <source>Fresh produce</source>
        <translation>สินค้า​เกษตรสด</translation>
    </message>
    <message>
        <source>Phytosanitary certificate</source>
        <translation>ใบรับรอง​สุขอนามัย​พืช</translation>
    </message>
    <message>
        <source>Declaration found</source>
        <translation>พบ​ใบขนสินค้า​แล้ว</translation>
    </message>
    <message>
        <source>Seal number matches</source>
        <translation>หมายเลข​ซีล​ตรงกัน</translation>
    </message>
</context>
<context>
    <name>HintBox</name>
    <message>
        <source>Please wait for staff</source>
        <translation>กรุณา​รอ​เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Glare: shade it with your hand</source>
        <translation>แสงสะท้อน ใช้​มือ​บัง​แดด</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>ขยับ​เข้าใกล้</translation>
    </message>
    <message>
        <source>Turn the document over</source>
        <translation>พลิก​เอกสาร</translation>
    </message>
    <message>
        <source>This is another code</source>
        <translation>นี่​เป็น​รหัส​อื่น</translation>
    </message>
    <message>
        <source>This code is too old</source>
        <translation>รหัส​นี้​หมดอายุ</translation>
    </message>
    <message>
        <source>This code is for another port</source>
        <translation>รหัส​นี้​ของ​ด่าน​อื่น</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>เอกสาร​หมดอายุ</translation>
    </message>
    <message>
        <source>Cannot read: wipe it, try again</source>
        <translation>อ่าน​ไม่ได้ เช็ด​แล้ว​ลองใหม่</translation>
    </message>
    <message>
        <source>Delivery order is read. Go on.</source>
        <translation>อ่าน​ใบสั่ง​ปล่อย​แล้ว ทำ​ต่อ​ได้</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>ถือ​ให้​นิ่ง</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation>ลบ</translation>
    </message>
</context>
<context>
    <name>LaneDetails</name>
    <message>
        <source>New lane: the earlier ticket no longer holds</source>
        <translation>ช่อง​ใหม่: บัตร​เดิม​ใช้​ไม่ได้</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translation>รับ​บัตรคิว</translation>
    </message>
    <message>
        <source>Take back your documents</source>
        <translation>รับ​เอกสาร​คืน</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>I took a picture</source>
        <translation>ถ่าย​แล้ว</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 จาก %2 นาที</translation>
    </message>
</context>
<context>
    <name>LaneScreen</name>
    <message>
        <source>Go to lane %1</source>
        <translation>ไปที่​ช่อง %1</translation>
    </message>
    <message>
        <source>Please wait for staff</source>
        <translation>กรุณา​รอ​เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>No paper: photograph this screen</source>
        <translation>กระดาษ​หมด กรุณา​ถ่ายรูป</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Staff check</source>
        <translation>เจ้าหน้าที่​ตรวจ</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation>เจ้าหน้าที่​จะ​ช่วย​คุณ</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>พื้นที่​รอ</translation>
    </message>
    <message>
        <source>Waiting area, staff will come</source>
        <translation>พื้นที่​รอ เจ้าหน้าที่​จะ​มา</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>ชั่ง​น้ำหนัก</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>กักกันโรค</translation>
    </message>
    <message>
        <source>Joint inspection</source>
        <translation>ตรวจ​ร่วม</translation>
    </message>
    <message>
        <source>Inspection, all agencies at once</source>
        <translation>ตรวจ​ร่วม​ครั้งเดียว</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>ตรวจสอบ</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>เอกซเรย์</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>ช่องทาง​สีเขียว</translation>
    </message>
    <message>
        <source>Green channel, fresh produce</source>
        <translation>ช่องทาง​สีเขียว สินค้า​เกษตรสด</translation>
    </message>
    <message>
        <source>Fresh produce</source>
        <translation>สินค้า​เกษตรสด</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>ช่องทาง​ด่วน</translation>
    </message>
    <message>
        <source>Fast lane, no inspection</source>
        <translation>ช่องทาง​ด่วน ไม่ต้อง​ตรวจ</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translation>ไม่ต้อง​ตรวจ</translation>
    </message>
    <message>
        <source>Empty trucks</source>
        <translation>รถเปล่า</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>รถโดยสาร</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translation>รถโดยสาร​และ​ผู้โดยสาร</translation>
    </message>
    <message>
        <source>Normal lane</source>
        <translation>ช่อง​ปกติ</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose language</source>
        <translation>เลือก​ภาษา</translation>
    </message>
    <message>
        <source>Prices and rights</source>
        <translation>ค่าธรรมเนียม​และสิทธิ</translation>
    </message>
</context>
<context>
    <name>LicenceScreen</name>
    <message>
        <source>Hold your driving licence to the camera</source>
        <translation>แสดง​ใบขับขี่​ที่​กล้อง</translation>
    </message>
    <message>
        <source>I have none with me</source>
        <translation>ไม่ได้​นำมา</translation>
    </message>
</context>
<context>
    <name>LoadScreen</name>
    <message>
        <source>Is the truck empty?</source>
        <translation>รถเปล่า​หรือไม่</translation>
    </message>
    <message>
        <source>I drive a bus</source>
        <translation>ขับ​รถโดยสาร</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Tongguan</source>
        <translation>Tongguan</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>This kiosk is closed. Please use the next one or call staff.</source>
        <translation>ตู้​นี้​ปิด กรุณา​ใช้​ตู้​ถัดไป​หรือ​เรียก​เจ้าหน้าที่</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
</context>
<context>
    <name>PassengerDoneScreen</name>
    <message>
        <source>You are counted already</source>
        <translation>นับ​ท่าน​แล้ว</translation>
    </message>
    <message>
        <source>Done: you may go on</source>
        <translation>เสร็จแล้ว ​เชิญ​ไปต่อ</translation>
    </message>
    <message>
        <source>Your family: %1 more</source>
        <translation>ครอบครัว​ของท่าน: ​อีก %1 คน</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translation>ผู้โดยสาร​คน​ถัดไป</translation>
    </message>
</context>
<context>
    <name>PassengerMinorScreen</name>
    <message>
        <source>Now the passport of the adult with you</source>
        <translation>ต่อไป​หนังสือเดินทาง​ของ​ผู้ใหญ่​ที่​มาด้วย</translation>
    </message>
    <message>
        <source>Children cross together with their adult</source>
        <translation>เด็ก​ผ่าน​พร้อม​ผู้ใหญ่</translation>
    </message>
    <message>
        <source>No adult is with me</source>
        <translation>ไม่มี​ผู้ใหญ่​มาด้วย</translation>
    </message>
</context>
<context>
    <name>PassengerStaffScreen</name>
    <message>
        <source>Please wait beside the kiosk: staff are coming</source>
        <translation>กรุณา​รอ​ข้าง​ตู้: ​เจ้าหน้าที่​กำลัง​มา</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translation>ผู้โดยสาร​คน​ถัดไป</translation>
    </message>
</context>
<context>
    <name>PassengersScreen</name>
    <message>
        <source>Passengers: lay your passport face down on the glass</source>
        <translation>ผู้โดยสาร: ​วาง​หนังสือเดินทาง​คว่ำ​หน้า​ลง​บน​กระจก</translation>
    </message>
    <message>
        <source>Driver: see who is missing</source>
        <translation>คนขับ: ​ดู​ว่า​ขาด​กี่คน</translation>
    </message>
    <message>
        <source>I am not a passenger</source>
        <translation>ไม่ใช่​ผู้โดยสาร</translation>
    </message>
    <message>
        <source>Passengers: hold your passport&apos;s photo page to the camera</source>
        <translation>ผู้โดยสาร: ​แสดง​หน้า​รูปถ่าย​หนังสือเดินทาง​ที่​กล้อง</translation>
    </message>
</context>
<context>
    <name>PassportScreen</name>
    <message>
        <source>Lay the passport face down on the glass</source>
        <translation>วาง​หนังสือเดินทาง​คว่ำ​หน้า​ลง​บน​กระจก</translation>
    </message>
    <message>
        <source>I have a border pass</source>
        <translation>ฉัน​มี​บัตร​ผ่าน​แดน</translation>
    </message>
    <message>
        <source>Hold the passport&apos;s photo page to the camera</source>
        <translation>แสดง​หน้า​รูปถ่าย​หนังสือเดินทาง​ที่​กล้อง</translation>
    </message>
</context>
<context>
    <name>PhotoCode</name>
    <message>
        <source>QR code</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Photograph this screen</source>
        <translation>กรุณา​ถ่ายรูป​หน้าจอ</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Offline, your data is saved</source>
        <translation>ออฟไลน์ บันทึก​ข้อมูล​แล้ว</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ออนไลน์</translation>
    </message>
    <message>
        <source>Data %1 min old</source>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>Data %1 h old</source>
        <translation>%1 ชั่วโมง</translation>
    </message>
</context>
<context>
    <name>PlateLine</name>
    <message>
        <source>Number plate</source>
        <translation>ป้าย​ทะเบียนรถ</translation>
    </message>
</context>
<context>
    <name>PlateScreen</name>
    <message>
        <source>Which country is the plate from?</source>
        <translation>ป้าย​ทะเบียน​ของ​ประเทศ​ใด</translation>
    </message>
    <message>
        <source>Type the number plate</source>
        <translation>กรอก​ป้าย​ทะเบียนรถ</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>ป้าย​ทะเบียนรถ</translation>
    </message>
</context>
<context>
    <name>PriceFilters</name>
    <message>
        <source>All</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Set price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ราคา​กำหนด</translation>
    </message>
    <message>
        <source>Guided price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ราคา​แนะนำ</translation>
    </message>
    <message>
        <source>Market price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ราคา​ตลาด</translation>
    </message>
</context>
<context>
    <name>PriceScreen</name>
    <message>
        <source>Fee</source>
        <translation>ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>อัตรา</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>ฐานอ้างอิง</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>ผู้รับเงิน</translation>
    </message>
    <message>
        <source>Price set by</source>
        <translation>วิธีกำหนดราคา</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>ห้าม​เก็บ​นอก​รายการ</translation>
    </message>
</context>
<context>
    <name>PricesScreen</name>
    <message>
        <source>Fee list</source>
        <translation>รายการ​ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>ห้าม​เก็บ​นอก​รายการ</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translation>ข้อมูล %1 วันก่อน อาจไม่เป็น​ปัจจุบัน</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>ยังไม่ได้รับข้อมูล</translation>
    </message>
</context>
<context>
    <name>ReadButtons</name>
    <message>
        <source>Enter by hand</source>
        <translation>กรอก​เอง</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>กรุณา​รอ</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Document expired</source>
        <translation>เอกสาร​หมดอายุ</translation>
    </message>
    <message>
        <source>This document cannot be used at this port</source>
        <translation>เอกสาร​นี้​ใช้​ที่​ด่าน​นี้​ไม่ได้</translation>
    </message>
    <message>
        <source>Staff will look at your document</source>
        <translation>เจ้าหน้าที่​จะ​ดู​เอกสาร</translation>
    </message>
    <message>
        <source>Typed by hand: staff will look</source>
        <translation>กรอก​เอง: เจ้าหน้าที่​จะ​ตรวจ</translation>
    </message>
    <message>
        <source>Visa or permit missing</source>
        <translation>ขาด​วีซ่า​หรือ​ใบอนุญาต</translation>
    </message>
    <message>
        <source>Licence does not cover this vehicle</source>
        <translation>ใบขับขี่​ไม่ตรง​ประเภท​รถ</translation>
    </message>
    <message>
        <source>Driving licence expired</source>
        <translation>ใบขับขี่​หมดอายุ</translation>
    </message>
    <message>
        <source>No driving licence shown</source>
        <translation>ไม่ได้​แสดง​ใบขับขี่</translation>
    </message>
    <message>
        <source>Vehicle papers are not valid</source>
        <translation>เอกสาร​รถ​ใช้​ไม่ได้</translation>
    </message>
    <message>
        <source>Transport permit missing</source>
        <translation>ขาด​ใบอนุญาต​ขนส่ง</translation>
    </message>
    <message>
        <source>Wrong kind of transport permit</source>
        <translation>ใบอนุญาต​ขนส่ง​ผิด​ประเภท</translation>
    </message>
    <message>
        <source>Transport permit already used</source>
        <translation>ใบอนุญาต​ขนส่ง​ใช้​แล้ว</translation>
    </message>
    <message>
        <source>Number plate does not match</source>
        <translation>ป้าย​ทะเบียน​ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Seal number does not match</source>
        <translation>หมายเลข​ซีล​ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Seal is broken or missing</source>
        <translation>ซีล​ชำรุด​หรือ​ไม่มี</translation>
    </message>
    <message>
        <source>Staff will look at the seal</source>
        <translation>เจ้าหน้าที่​จะ​ดู​ซีล</translation>
    </message>
    <message>
        <source>Container number does not match</source>
        <translation>หมายเลข​ตู้​ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>This vehicle has a crossing open already</source>
        <translation>รถ​นี้​มี​รายการ​ที่​ยัง​ไม่เสร็จ</translation>
    </message>
    <message>
        <source>Staff will look at your last crossing</source>
        <translation>เจ้าหน้าที่​จะ​ดู​การผ่าน​ครั้งก่อน</translation>
    </message>
    <message>
        <source>Over the weight limit</source>
        <translation>น้ำหนัก​เกิน​กำหนด</translation>
    </message>
    <message>
        <source>Weight does not match</source>
        <translation>น้ำหนัก​ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Dangerous goods: staff will guide you</source>
        <translation>สินค้า​อันตราย: เจ้าหน้าที่​จะ​แนะนำ​ทาง</translation>
    </message>
    <message>
        <source>Certificate missing</source>
        <translation>ขาด​ใบรับรอง</translation>
    </message>
    <message>
        <source>Certificate is not valid</source>
        <translation>ใบรับรอง​ใช้​ไม่ได้</translation>
    </message>
    <message>
        <source>Certificate does not match the goods</source>
        <translation>ใบรับรอง​ไม่ตรง​กับ​สินค้า</translation>
    </message>
    <message>
        <source>Quarantine treatment</source>
        <translation>กักกันโรค</translation>
    </message>
    <message>
        <source>No declaration found</source>
        <translation>ไม่พบ​ใบขนสินค้า</translation>
    </message>
    <message>
        <source>Staff will look for your declaration</source>
        <translation>เจ้าหน้าที่​จะ​หา​ใบขนสินค้า</translation>
    </message>
    <message>
        <source>Declaration was returned</source>
        <translation>ใบขนสินค้า​ถูก​ส่งคืน</translation>
    </message>
    <message>
        <source>Declaration is being reviewed</source>
        <translation>กำลัง​ตรวจ​ใบขนสินค้า</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>ตรวจสอบ</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>เอกซเรย์</translation>
    </message>
    <message>
        <source>Random check</source>
        <translation>สุ่ม​ตรวจ</translation>
    </message>
    <message>
        <source>Staff will look into the truck</source>
        <translation>เจ้าหน้าที่​จะ​ดู​ใน​รถ</translation>
    </message>
    <message>
        <source>Empty truck</source>
        <translation>รถเปล่า</translation>
    </message>
    <message>
        <source>Checking takes longer today</source>
        <translation>วันนี้​ตรวจ​นานกว่าปกติ</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translation>รถโดยสาร​และ​ผู้โดยสาร</translation>
    </message>
    <message>
        <source>Staff will help with the passengers</source>
        <translation>เจ้าหน้าที่​จะ​ช่วย​ผู้โดยสาร</translation>
    </message>
    <message>
        <source>All points of the green channel are met</source>
        <translation>ครบ​เงื่อนไข​ช่องทาง​สีเขียว</translation>
    </message>
    <message>
        <source>Not on the list of green goods</source>
        <translation>สินค้า​ไม่อยู่​ใน​รายการ</translation>
    </message>
    <message>
        <source>Load is not all fresh goods</source>
        <translation>ไม่ใช่​สินค้า​สด​ทั้งหมด</translation>
    </message>
    <message>
        <source>Firm is not on the green list</source>
        <translation>บริษัท​ไม่อยู่​ใน​รายชื่อ</translation>
    </message>
    <message>
        <source>Not agreed for this port</source>
        <translation>ด่าน​นี้​ยัง​ไม่มี​ข้อตกลง</translation>
    </message>
    <message>
        <source>Declaration not accepted yet</source>
        <translation>ใบขนสินค้า​ยัง​ไม่ได้​รับ</translation>
    </message>
    <message>
        <source>Outside the booked time</source>
        <translation>นอก​เวลา​ที่จอง</translation>
    </message>
    <message>
        <source>Released before arrival</source>
        <translation>ปล่อย​ก่อน​มาถึง</translation>
    </message>
    <message>
        <source>Staff will check what was entered</source>
        <translation>เจ้าหน้าที่จะตรวจสอบข้อมูลที่กรอก</translation>
    </message>
    <message>
        <source>Last time you were checked more than was needed. We are sorry.</source>
        <translation>ครั้งก่อน​คุณ​ถูกตรวจ​มากกว่า​ที่จำเป็น เรา​ขออภัย</translation>
    </message>
    <message>
        <source>Duty is not settled yet: staff will help</source>
        <translation>ภาษี​ยัง​ไม่​เรียบร้อย เจ้าหน้าที่​จะ​ช่วย</translation>
    </message>
    <message>
        <source>Released first: duty is paid later</source>
        <translation>ปล่อย​ก่อน ชำระ​ภาษี​ภายหลัง</translation>
    </message>
    <message>
        <source>Delivery order was used already</source>
        <translation>ใบสั่ง​ปล่อย​สินค้า​ใช้​ไป​แล้ว</translation>
    </message>
    <message>
        <source>Delivery order is for another container</source>
        <translation>ใบสั่ง​ปล่อย​เป็น​ของ​ตู้​อื่น</translation>
    </message>
    <message>
        <source>Delivery order has expired</source>
        <translation>ใบสั่ง​ปล่อย​สินค้า​หมดอายุ</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>Remember my truck and licence for %1 months</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>จำรถและใบขับขี่ของฉันไว้ %1 เดือน</translation>
    </message>
    <message>
        <source>Remember for %1 months</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>จำไว้ %1 เดือน</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Go on where you stopped?</source>
        <translation>ทำต่อ​จาก​เดิม​หรือไม่</translation>
    </message>
</context>
<context>
    <name>ReturningScreen</name>
    <message>
        <source>Same truck, same papers as on %1?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รถคันเดิม เอกสารเดิม เหมือนวันที่ %1 ใช่ไหม</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Price set by the government</source>
        <translation>ราคา​รัฐกำหนด</translation>
    </message>
    <message>
        <source>Price guided by the government</source>
        <translation>ราคาแนะนำ​ของรัฐ</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>ราคาตลาด</translation>
    </message>
    <message>
        <source>Move within the yard</source>
        <translation>ย้าย​ภายในลาน</translation>
    </message>
    <message>
        <source>Lifting a container</source>
        <translation>ยกตู้</translation>
    </message>
    <message>
        <source>Unloading a container</source>
        <translation>ขนของ​ออกจากตู้</translation>
    </message>
    <message>
        <source>Picking up a container</source>
        <translation>รับตู้</translation>
    </message>
    <message>
        <source>Staff look at your case</source>
        <translation>เจ้าหน้าที่​พิจารณา</translation>
    </message>
    <message>
        <source>From ticket to call</source>
        <translation>จากรับบัตร​ถึงเรียก</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>ตรวจสอบ</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>เครดิต %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>It was put right</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>You get your money back: ask staff</source>
        <translation>ได้เงินคืน: ถาม​เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>It was passed on to the authority for it</source>
        <translation>ส่งต่อ​หน่วยงาน​ที่รับผิดชอบแล้ว</translation>
    </message>
    <message>
        <source>Looked into: ask staff for the answer</source>
        <translation>ตรวจสอบแล้ว: ถาม​เจ้าหน้าที่</translation>
    </message>
</context>
<context>
    <name>RightsListScreen</name>
    <message>
        <source>Time limits</source>
        <translation>กำหนดเวลา</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>สายด่วน</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translation>ตัวแทน​และราคาแนะนำ</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>คำถาม​และคำตอบ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>ประกาศ</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translation>ข้อมูล %1 วันก่อน อาจไม่เป็น​ปัจจุบัน</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>ยังไม่ได้รับข้อมูล</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ถาม​คำถาม</translation>
    </message>
</context>
<context>
    <name>RightsScreen</name>
    <message>
        <source>Prices and rights</source>
        <translation>ค่าธรรมเนียม​และสิทธิ</translation>
    </message>
    <message>
        <source>Fee list</source>
        <translation>รายการ​ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>ร้องเรียน</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>กำหนดเวลา</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>สายด่วน</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translation>ตัวแทน​และราคาแนะนำ</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>คำถาม​และคำตอบ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>ประกาศ</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Step %1 of 4</source>
        <translation>ขั้นตอน %1 / 4</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Hold the scanner to the seal</source>
        <translation>ใช้​เครื่องสแกน​ที่​ซีล</translation>
    </message>
    <message>
        <source>Staff will read it</source>
        <translation>เจ้าหน้าที่​จะ​อ่าน</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>China</source>
        <translation>จีน</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>เวียดนาม</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ลาว</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>เมียนมา</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>ยัง​อยู่​หรือไม่</translation>
    </message>
    <message>
        <source>Your data is hidden</source>
        <translation>ซ่อน​ข้อมูล​แล้ว</translation>
    </message>
</context>
<context>
    <name>ThisTruck</name>
    <message>
        <source>This is my truck</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>นี่คือรถของฉัน</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>New lane. Ticket %1 no longer holds.</source>
        <translation>ช่อง​ใหม่ บัตร %1 ใช้​ไม่ได้​แล้ว</translation>
    </message>
    <message>
        <source>Go to lane %1</source>
        <translation>ไปที่​ช่อง %1</translation>
    </message>
    <message>
        <source>Show this at the exit gate</source>
        <translation>แสดง​ที่​ประตู​ขาออก</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>ห้าม​เก็บ​นอก​รายการ</translation>
    </message>
    <message>
        <source>Complaint received. Keep this number.</source>
        <translation>ได้รับ​คำร้องเรียนแล้ว เก็บ​หมายเลขนี้ไว้</translation>
    </message>
    <message>
        <source>Hold this code to a kiosk to see the answer</source>
        <translation>แสดงรหัสนี้​ที่ตู้​เพื่อดูคำตอบ</translation>
    </message>
    <message>
        <source>Follow the truck by phone</source>
        <translation>ติดตามรถ​ด้วยโทรศัพท์</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>ศุลกากร</translation>
    </message>
    <message>
        <source>Border control</source>
        <translation>ตรวจ​คน​เข้า​เมือง</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ขนส่ง</translation>
    </message>
    <message>
        <source>Question received. Keep this number.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ได้รับ​คำถามแล้ว เก็บ​หมายเลขนี้ไว้</translation>
    </message>
</context>
<context>
    <name>TicketStub</name>
    <message>
        <source>Your number</source>
        <translation>หมายเลข​ของคุณ</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>เวลา​รอ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>คิวที่ %1</translation>
    </message>
</context>
<context>
    <name>TypeCountryScreen</name>
    <message>
        <source>Which country is the document from?</source>
        <translation>เอกสาร​ของ​ประเทศ​ใด</translation>
    </message>
</context>
<context>
    <name>TypeDateScreen</name>
    <message>
        <source>Valid until?</source>
        <translation>ใช้ได้​ถึง</translation>
    </message>
    <message>
        <source>Date of birth?</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
</context>
<context>
    <name>TypeNumberScreen</name>
    <message>
        <source>Enter by hand</source>
        <translation>กรอก​เอง</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>เลขที่​เอกสาร</translation>
    </message>
    <message>
        <source>Staff will check it</source>
        <translation>เจ้าหน้าที่​จะ​ตรวจ</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Same truck, same papers as last time?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รถคันเดิม เอกสารเดิม เหมือนครั้งก่อนใช่ไหม</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ยินดีต้อนรับ</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Earlier</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ถัดไป</translation>
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
        <translation>หรือ​เขียน​ด้วย​โทรศัพท์</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่</translation>
    </message>
</context>
</TS>
