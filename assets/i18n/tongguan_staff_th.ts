<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AgencyColumn</name>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>due at %1</source>
        <translation>ภายใน %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กำลัง​ส่ง</translation>
    </message>
    <message>
        <source>%1, signed by both</source>
        <translation>%1 ลงนาม​ทั้งสอง​คน</translation>
    </message>
    <message>
        <source>Say otherwise</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>แก้​ผล</translation>
    </message>
</context>
<context>
    <name>AgencyWord</name>
    <message>
        <source>Waiting</source>
        <translation>รอ</translation>
    </message>
</context>
<context>
    <name>AgesLine</name>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Once verified: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เมื่อ​ตรวจ​แล้ว: %1</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ล่าสุด %1 รายการ</translation>
    </message>
    <message>
        <source>By the rules now: %1</source>
        <translation>ตาม​กฎ​ปัจจุบัน: %1</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>Seen</source>
        <translation>ดูแล้ว</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>รับ​เรื่อง​เอง</translation>
    </message>
    <message>
        <source>Reached</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ติดต่อ​ได้​แล้ว</translation>
    </message>
</context>
<context>
    <name>AnswerMessage</name>
    <message>
        <source>Passed on</source>
        <translation>ส่งต่อ​แล้ว</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>คืนเงิน</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>ชี้แจง​แล้ว</translation>
    </message>
    <message>
        <source>Answer in %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ตอบ​เป็น %1</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เขียน​คำตอบ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Whoever has the number reads it: name nobody</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ผู้​มี​หมายเลข​นี้​อ่าน​ได้ อย่า​เขียน​ชื่อ​ใคร</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ส่ง​คำตอบ</translation>
    </message>
</context>
<context>
    <name>Bus</name>
    <message>
        <source>No. %1 of the list</source>
        <translation>ลำดับ %1 ใน​รายชื่อ</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>ไม่อยู่​ใน​รายชื่อ</translation>
    </message>
</context>
<context>
    <name>BusPage</name>
    <message>
        <source>All are here now</source>
        <translation>มา​ครบ​แล้ว</translation>
    </message>
    <message>
        <source>They do not travel</source>
        <translation>ไม่ไป​กับ​รถ</translation>
    </message>
    <message>
        <source>Staff looked at their papers</source>
        <translation>เจ้าหน้าที่​ดู​เอกสาร​แล้ว</translation>
    </message>
    <message>
        <source>They stay at the port</source>
        <translation>อยู่​ที่​ด่าน</translation>
    </message>
    <message>
        <source>Passengers: %1 of %2</source>
        <translation>ผู้โดยสาร: %1 จาก %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ยังไม่มา: %1</translation>
    </message>
    <message>
        <source>With staff: %1</source>
        <translation>อยู่​กับ​เจ้าหน้าที่: %1</translation>
    </message>
    <message>
        <source>Let the bus go: why?</source>
        <translation>เหตุผล​ที่​ปล่อย​รถโดยสาร</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>ปิด​การนับ</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Run the rules again</source>
        <translation>ใช้​กฎ​อีกครั้ง</translation>
    </message>
    <message>
        <source>Verified %1 / %2</source>
        <translation>ตรวจ​แล้ว %1 / %2</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translation>แก้​ข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>ปล่อย</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>ผ่าน​ประตู</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>เปลี่ยน​ช่อง</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>เรียก</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>ตรวจสอบ</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>รับ​เรื่อง​เอง</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>ผู้โดยสาร</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ตรวจก่อน</translation>
    </message>
    <message>
        <source>Goods are called back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรียก​คืน​สินค้า​แล้ว</translation>
    </message>
    <message>
        <source>Detain, turn back, cancel, fees, yard work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กัก ส่ง​กลับ ยกเลิก ค่า​ธรรมเนียม งาน​ลาน</translation>
    </message>
</context>
<context>
    <name>CaseHandling</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>ภาพ​ถัดไป</translation>
    </message>
    <message>
        <source>Number of the new seal</source>
        <translation>หมายเลข​ซีล​ใหม่</translation>
    </message>
    <message>
        <source>The seal is on</source>
        <translation>ติด​ซีล​แล้ว</translation>
    </message>
    <message>
        <source>Ticket %1: the plate at the gate</source>
        <translation>บัตร %1: ป้าย​ทะเบียน​ที่​ประตู</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>ผ่าน​ประตู</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translation>แก้​ข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>What was cleared was ordered to be inspected. Two people answer for it.</source>
        <translation>รถ​ที่​ปล่อย​แล้ว​มี​คำสั่ง​ให้​ตรวจ ต้อง​มี​ผู้รับผิดชอบ​สอง​คน</translation>
    </message>
    <message>
        <source>Release what was detained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปล่อย​รถ​ที่​ถูก​กักไว้</translation>
    </message>
    <message>
        <source>Two people answer for it.</source>
        <translation>ต้อง​มี​ผู้รับผิดชอบ​สอง​คน</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Loaded</source>
        <translation>มี​สินค้า</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>รถเปล่า</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translation>กำหนด %1 นาที</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>รถโดยสาร</translation>
    </message>
</context>
<context>
    <name>CaseLook</name>
    <message>
        <source>No value is in doubt</source>
        <translation>ไม่มี​ค่า​ที่​ต้อง​ตรวจ</translation>
    </message>
</context>
<context>
    <name>CaseReason</name>
    <message>
        <source>Would change it: %1</source>
        <translation>จะ​เปลี่ยน​ถ้า: %1</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>แจ้ง​แล้ว: %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>ผู้รับผิดชอบ %1</translation>
    </message>
    <message>
        <source>Why? + %1</source>
        <translation>เหตุผล +%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>CaseWhy</name>
    <message>
        <source>Would change it</source>
        <translation>จะ​เปลี่ยน​ถ้า</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>กฎ %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>ชั่วคราว</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>ChangeLane</name>
    <message>
        <source>Verified by staff</source>
        <translation>เจ้าหน้าที่​ตรวจ​แล้ว</translation>
    </message>
    <message>
        <source>Paper document seen</source>
        <translation>ดู​เอกสาร​ตัวจริง​แล้ว</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>ตรวจสอบ​แล้ว</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translation>หน่วยงาน​สั่ง</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translation>คนขับ​ขอ</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translation>อุปกรณ์​เสีย</translation>
    </message>
    <message>
        <source>To which lane?</source>
        <translation>เปลี่ยน​ไป​ช่อง​ใด</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>เปลี่ยน​ช่อง</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>no answer yet</source>
        <translation>ยังไม่​ตอบ</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>ไม่บอก​ชื่อ</translation>
    </message>
    <message>
        <source>Overdue: answer it</source>
        <translation>เกิน​กำหนด กรุณา​ตอบ</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>ตอบ</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>จาก​โทรศัพท์</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Answer to %1</source>
        <translation>ตอบ %1</translation>
    </message>
    <message>
        <source>Complaints: %1 open, %2 overdue</source>
        <translation>ร้องเรียน: ค้าง %1 เกิน​กำหนด %2</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>คืนเงิน</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>ชี้แจง​แล้ว</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>ส่งต่อ​แล้ว</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>ConsolidatedLine</name>
    <message numerus="yes">
        <source>%n trip(s)</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>
            <numerusform>%n เที่ยว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 หีบห่อ</translation>
    </message>
    <message>
        <source>closed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปิด​แล้ว</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ยัง​ไม่​ปิด</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปิด​โดย %1</translation>
    </message>
    <message>
        <source>Close it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>ConsolidatedPage</name>
    <message>
        <source>Nothing is declared together today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>วันนี้​ไม่​มี​การ​ยื่น​รวม</translation>
    </message>
    <message>
        <source>Declared together today: %1 open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ยื่น​รวม​วันนี้: ค้าง %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Close the declaration of today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปิด​ใบขน​ของ​วันนี้</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>ลงนาม</translation>
    </message>
</context>
<context>
    <name>CorrectField</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>บันทึก​การแก้ไข</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Daily clear %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปิดงาน​ประจำวัน %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>ปิด​ภายใน %1</translation>
    </message>
    <message>
        <source>Closed by %1. %2 came in, %3 finished.</source>
        <translation>%1 ปิด​แล้ว เข้า %2 คัน เสร็จ %3 คัน</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 open, %4 without an explanation</source>
        <translation>เข้า %1 คัน เสร็จ %2 ค้าง %3 ยังไม่​ชี้แจง %4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปิดงาน​วันนี้</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Close the day %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปิดงาน​วันที่ %1</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>ชี้แจง %1</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 explained.</source>
        <translation>เข้า %1 คัน เสร็จ %2 ชี้แจง​แล้ว %3</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>ลงนาม</translation>
    </message>
</context>
<context>
    <name>DayReasons</name>
    <message>
        <source>Why is %1 not finished?</source>
        <translation>%1 ยังไม่เสร็จ​เพราะอะไร</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>no explanation yet</source>
        <translation>ยังไม่​ชี้แจง</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>ชี้แจง​เหตุผล</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw of %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>การสุ่ม​วันที่ %1</translation>
    </message>
    <message>
        <source>Not announced: there is no draw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ยังไม่​ประกาศ hash: วันนี้​ไม่สุ่ม</translation>
    </message>
    <message>
        <source>Hash published, seed sealed until the day is over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ประกาศ hash แล้ว seed ปิดผนึก​จน​หมดวัน</translation>
    </message>
    <message>
        <source>Hash published, the seed has not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ประกาศ hash แล้ว seed ยังไม่มา</translation>
    </message>
    <message>
        <source>Not announced: there was no draw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่ได้​ประกาศ hash: ไม่ได้​สุ่ม</translation>
    </message>
    <message>
        <source>Seed not revealed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ยังไม่​เปิดเผย seed</translation>
    </message>
    <message>
        <source>Seed revealed, fits its hash</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เปิดเผย seed แล้ว ตรงกับ hash</translation>
    </message>
    <message>
        <source>Seed does not fit its hash</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>seed ไม่ตรงกับ hash</translation>
    </message>
    <message>
        <source>%1 of %2 draws hit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>สุ่ม %2 ครั้ง ถูก​เลือก %1 ครั้ง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Officers on the roster</source>
        <translation>เจ้าหน้าที่​ใน​บัญชีเวร</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Left out: %1, tied to %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>งดเว้น: %1 เกี่ยวข้อง​กับ %2</translation>
    </message>
</context>
<context>
    <name>EndCrossing</name>
    <message>
        <source>A document is false</source>
        <translation>เอกสาร​ปลอม</translation>
    </message>
    <message>
        <source>Goods are not as declared</source>
        <translation>สินค้า​ไม่ตรง​กับ​ที่แจ้ง</translation>
    </message>
    <message>
        <source>The person may not cross</source>
        <translation>บุคคล​นี้​ห้าม​ผ่าน</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translation>หน่วยงาน​สั่ง</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translation>คนขับ​ขอ</translation>
    </message>
    <message>
        <source>The load is not safe</source>
        <translation>บรรทุก​ไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>What happens to it?</source>
        <translation>จะ​ดำเนินการ​อย่างไร</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กักไว้</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>ส่งกลับ</translation>
    </message>
    <message>
        <source>Cancel the crossing</source>
        <translation>ยกเลิก​การผ่าน</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>Fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Yard work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>งาน​ใน​ลาน</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ไม่มี​ภาพ</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>Nothing was charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ยังไม่ได้​เก็บ​ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Charged: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เก็บแล้ว: %1</translation>
    </message>
    <message>
        <source>No fee catalogue has come: nothing may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ยังไม่ได้รับ​รายการ​ค่าธรรมเนียม: ห้ามเก็บ</translation>
    </message>
    <message>
        <source>Charge by the catalogue; nothing else may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เก็บตาม​รายการ​ค่าธรรมเนียม ห้ามเก็บ​นอกรายการ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Agrees</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กำลัง​ส่ง</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Today: %1 came, %2 went through, %3 are on their way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>วัน​นี้: มาถึง %1 คัน ผ่าน​แล้ว %2 คัน กำลัง​ดำเนินการ %3 คัน</translation>
    </message>
    <message>
        <source>Earlier events of today are being read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กำลัง​อ่าน​ข้อมูล​ก่อน​หน้า​ของ​วัน​นี้</translation>
    </message>
    <message>
        <source>Fewer than 5 so far: too few to say how long it takes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ขณะ​นี้​มี​น้อย​กว่า 5 คัน ยัง​บอก​ไม่​ได้​ว่า​ใช้​เวลา​เท่าไร</translation>
    </message>
    <message>
        <source>Half are through within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ครึ่ง​หนึ่ง​ผ่าน​ภายใน %1</translation>
    </message>
    <message>
        <source>Half are through within %1, 9 of 10 within %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ครึ่ง​หนึ่ง​ผ่าน​ภายใน %1, 9 ใน 10 ภายใน %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Nothing was found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>The first %1; type more</source>
        <translation>%1 รายการ​แรก กรุณา​กรอก​เพิ่ม</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>พบ: %1</translation>
    </message>
</context>
<context>
    <name>HandOverNote</name>
    <message>
        <source>Handed over by %1</source>
        <translation>%1 ส่งเวร</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่านแล้ว</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>This hour: %1, most in an hour: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ชั่วโมง​นี้: %1, มาก​สุด​ใน​หนึ่ง​ชั่วโมง: %2</translation>
    </message>
    <message>
        <source>Vehicles that came, by the hour</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รถ​ที่​มาถึง​ราย​ชั่วโมง</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Look at the papers</source>
        <translation>ดู​เอกสาร</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>เอกซเรย์</translation>
    </message>
    <message>
        <source>Open and look</source>
        <translation>เปิด​ตรวจ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>เก็บ​ตัวอย่าง</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ซีล</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>ชั่ง​น้ำหนัก</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translation>ใต้​ท้องรถ</translation>
    </message>
    <message>
        <source>Disinfect</source>
        <translation>ฆ่าเชื้อ</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translation>ผ่าน​โดย​มี​เงื่อนไข</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กักไว้</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>ส่งกลับ</translation>
    </message>
    <message>
        <source>Treat</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>บำบัด</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>batch no. %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เลขที่​ชุด %1</translation>
    </message>
    <message>
        <source>declaration %1</source>
        <translation>ใบขนสินค้า %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>ตู้ %1</translation>
    </message>
    <message>
        <source>plate %1</source>
        <translation>ป้าย​ทะเบียน %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inspection: %1 of %2</source>
        <translation>กำลัง​ตรวจ: %1 จาก %2</translation>
    </message>
    <message>
        <source>Inspected: to be released</source>
        <translation>ตรวจ​แล้ว: รอ​ปล่อย</translation>
    </message>
    <message>
        <source>Cleared: to the gate</source>
        <translation>ปล่อย​แล้ว: ไป​ที่​ประตู</translation>
    </message>
    <message>
        <source>Cleared provisionally: to the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปล่อย​ชั่วคราว: ไป​ที่​ประตู</translation>
    </message>
    <message>
        <source>Detained</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กักไว้​แล้ว</translation>
    </message>
    <message>
        <source>Ordered after it was cleared</source>
        <translation>มี​คำสั่ง​หลัง​ปล่อย</translation>
    </message>
    <message>
        <source>Gone: a sample waits for its result</source>
        <translation>ออกไป​แล้ว: ตัวอย่าง​รอ​ผล</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 และ %2</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>ออกไป​แล้ว</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>ส่งกลับ​แล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิก​แล้ว</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ละทิ้ง​แล้ว</translation>
    </message>
    <message>
        <source>%1: told, no answer yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1: แจ้ง​แล้ว ยัง​ไม่​ตอบ</translation>
    </message>
    <message>
        <source>%1: answered %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1: ตอบ​เมื่อ %2</translation>
    </message>
</context>
<context>
    <name>InspectionClock</name>
    <message>
        <source>of %1 min</source>
        <translation>/ %1 นาที</translation>
    </message>
    <message>
        <source>opened once, %1</source>
        <translation>เปิด​ครั้งเดียว %1</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>No order names this vehicle. The agency of its lane inspects it.</source>
        <translation>ไม่มี​คำสั่ง​สำหรับ​รถ​นี้ หน่วยงาน​ของ​ช่อง​เป็น​ผู้ตรวจ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>New seal</source>
        <translation>ซีล​ใหม่</translation>
    </message>
    <message>
        <source>Close inspection</source>
        <translation>ปิด​การตรวจ</translation>
    </message>
    <message>
        <source>Begin inspection</source>
        <translation>เริ่ม​ตรวจ</translation>
    </message>
</context>
<context>
    <name>LaneChoiceKey</name>
    <message>
        <source>2 persons</source>
        <translation>2 คน</translation>
    </message>
</context>
<context>
    <name>LaneQueueRow</name>
    <message>
        <source>half within %1 min, 9 of 10 within %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ครึ่งหนึ่งใน %1 นาที 9 ใน 10 ใน %2</translation>
    </message>
    <message>
        <source>%1 wait, %2 called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รอ %1 เรียก %2</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รอ %1</translation>
    </message>
</context>
<context>
    <name>LateOrders</name>
    <message>
        <source>An order came late. %1</source>
        <translation>คำสั่ง​มา​ช้า %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>เปิด​อีกครั้ง</translation>
    </message>
    <message>
        <source>Seen already: not again</source>
        <translation>ดูแล้ว: ไม่เปิด​อีก</translation>
    </message>
</context>
<context>
    <name>MatchedOrders</name>
    <message numerus="yes">
        <source>%n order(s), 1 vehicle</source>
        <translation>
            <numerusform>%n คำสั่ง รถ 1 คัน</numerusform>
        </translation>
    </message>
    <message>
        <source>matched by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>จับคู่​ด้วย %1</translation>
    </message>
</context>
<context>
    <name>OfficerSign</name>
    <message>
        <source>I sign as the second officer</source>
        <translation>ลงนาม​เป็น​คนที่สอง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>OnItsWay</name>
    <message>
        <source>On its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กำลัง​ส่ง</translation>
    </message>
</context>
<context>
    <name>OutcomeKeys</name>
    <message>
        <source>Pass</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>On a condition</source>
        <translation>มี​เงื่อนไข</translation>
    </message>
    <message>
        <source>Treat</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>บำบัด</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>ส่งกลับ</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กักไว้</translation>
    </message>
</context>
<context>
    <name>PartyBar</name>
    <message>
        <source>Agencies</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>คน​ขับ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ผู้​ดำเนินงาน​ด่าน</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่​ทราบ</translation>
    </message>
    <message>
        <source>Whose time it was</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เวลา​เป็น​ของ​ใคร</translation>
    </message>
    <message>
        <source>Nobody went through yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ยัง​ไม่​มี​คัน​ใด​ผ่าน</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Staff number</source>
        <translation>รหัส​เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Why should it go before others?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ทำไมควรไปก่อน?</translation>
    </message>
    <message>
        <source>no time told</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่บอกเวลา</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ใน %1 ชม.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>Grant</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ทำไม?</translation>
    </message>
    <message>
        <source>Grant priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>อนุมัติให้ก่อน</translation>
    </message>
    <message>
        <source>Refuse priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่อนุมัติให้ก่อน</translation>
    </message>
    <message>
        <source>Who asked does not answer.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ผู้ขอไม่ใช่ผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Asked for priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ขอตรวจก่อน</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่มีผู้รอ</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ช่อง %1</translation>
    </message>
    <message>
        <source>Too few were called to say how long it takes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรียกน้อยเกินไป บอกเวลารอไม่ได้</translation>
    </message>
    <message>
        <source>Half waited no longer than %1 min, 9 of 10 no longer than %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ครึ่งหนึ่งรอไม่เกิน %1 นาที 9 ใน 10 ไม่เกิน %2 นาที</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรียกคันถัดไป</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรียก %1</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>limit %1 min</source>
        <translation>กำหนด %1 นาที</translation>
    </message>
    <message>
        <source>place %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>คิวที่ %1</translation>
    </message>
</context>
<context>
    <name>QueuedRow</name>
    <message>
        <source>called to bay %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรียกไปช่องจอด %1</translation>
    </message>
    <message>
        <source>called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรียกแล้ว</translation>
    </message>
    <message>
        <source>did not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่มา</translation>
    </message>
</context>
<context>
    <name>RecordFinding</name>
    <message>
        <source>Pass</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translation>ผ่าน​โดย​มี​เงื่อนไข</translation>
    </message>
    <message>
        <source>Detain</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กักไว้</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>ส่งกลับ</translation>
    </message>
    <message>
        <source>Treat</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>บำบัด</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Two officers of one agency sign what they found.</source>
        <translation>เจ้าหน้าที่​สอง​คน​ของ​หน่วยงาน​เดียวกัน​ลงนาม​ผล</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>เพิ่ม​หมายเหตุ</translation>
    </message>
    <message>
        <source>A sample was taken</source>
        <translation>เก็บ​ตัวอย่าง​แล้ว</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>ตัวอย่าง %1</translation>
    </message>
    <message>
        <source>Note: no names</source>
        <translation>หมายเหตุ: ห้าม​ใส่​ชื่อ</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation>หมายเลข​ตัวอย่าง</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ใช้​เลข​นี้</translation>
    </message>
</context>
<context>
    <name>RecordedCount</name>
    <message>
        <source>Closed.</source>
        <translation>ปิด​แล้ว</translation>
    </message>
    <message>
        <source>%1 of %2 recorded.</source>
        <translation>บันทึก​แล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Closes when all are in.</source>
        <translation>ปิด​ได้​เมื่อ​บันทึก​ครบ</translation>
    </message>
    <message>
        <source>All are in.</source>
        <translation>บันทึก​ครบ​แล้ว</translation>
    </message>
    <message>
        <source>A colleague who did not inspect closes it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เพื่อน​ร่วม​งาน​ที่​ไม่​ได้​ตรวจ​เป็น​ผู้​ปิด</translation>
    </message>
</context>
<context>
    <name>RejectLine</name>
    <message>
        <source>Taken by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รับ​โดย %1</translation>
    </message>
    <message>
        <source>I take it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ฉัน​รับ</translation>
    </message>
</context>
<context>
    <name>RejectsPage</name>
    <message>
        <source>No message was refused</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่มี​ข้อความ​ถูก​ปฏิเสธ</translation>
    </message>
    <message>
        <source>Messages refused: %1 of %2 are nobody&apos;s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ข้อความ​ถูก​ปฏิเสธ: %1 จาก %2 ไม่มี​ผู้รับ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>RosterLine</name>
    <message>
        <source>off duty</source>
        <translation>นอก​เวร</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>เข้า​เวร</translation>
    </message>
    <message>
        <source>drawn for %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ถูก​เลือก​สำหรับ %1</translation>
    </message>
</context>
<context>
    <name>SampleResult</name>
    <message>
        <source>Sample %1</source>
        <translation>ตัวอย่าง %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ผ่าน​เกณฑ์</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ไม่ผ่าน​เกณฑ์</translation>
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
        <translation>กรอก​น้อยลง หรือ​ใช้​หมายเลข​อื่น</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>เลือก​รายการ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>ค้นหา​อีกครั้ง</translation>
    </message>
</context>
<context>
    <name>SearchPad</name>
    <message>
        <source>Plate, ticket, container, batch or declaration</source>
        <translation>ป้าย​ทะเบียน บัตร ตู้ เลขที่​ชุด หรือ​ใบขนสินค้า</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>เริ่ม​ค้นหา</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไป​ช่อง %1 %2: ผ่อนปรน​กว่า​กฎ ต้อง​มี​คนที่สอง</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translation>%1 ขอ · เหลือ %2</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>ลงนาม</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอน​คำขอ</translation>
    </message>
</context>
<context>
    <name>SecondSign</name>
    <message>
        <source>I agree as the second person</source>
        <translation>เห็นชอบ​เป็น​คนที่สอง</translation>
    </message>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไป​ช่อง %1 %2: ผ่อนปรน​กว่า​กฎ ต้อง​มี​คนที่สอง</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translation>%1 ขอ · เหลือ %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Hand over the shift</source>
        <translation>ส่งเวร</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Now who takes over signs</source>
        <translation>ต่อไป​ผู้รับ​เวร​ลงนาม</translation>
    </message>
    <message>
        <source>First %1 signs</source>
        <translation>%1 ลงนาม​ก่อน</translation>
    </message>
    <message>
        <source>I take over</source>
        <translation>ยืนยัน​รับเวร</translation>
    </message>
    <message>
        <source>I hand over</source>
        <translation>ยืนยัน​ส่งเวร</translation>
    </message>
</context>
<context>
    <name>ShiftSummary</name>
    <message>
        <source>Vehicles on site</source>
        <translation>รถ​ใน​พื้นที่</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Devices down</source>
        <translation>อุปกรณ์​เสีย</translation>
    </message>
    <message>
        <source>Printers short of paper</source>
        <translation>เครื่องพิมพ์​ใกล้​หมด​กระดาษ</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>รายการ​ค้าง</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>นานสุด %1</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Staff sign-in</source>
        <translation>เจ้าหน้าที่​เข้า​สู่​ระบบ</translation>
    </message>
    <message>
        <source>Locked for %1 s</source>
        <translation>ล็อก %1 วินาที</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translation>รหัส​หรือ PIN ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้า​สู่​ระบบ</translation>
    </message>
</context>
<context>
    <name>StaffAgencies</name>
    <message>
        <source>Customs</source>
        <translation>ศุลกากร</translation>
    </message>
    <message>
        <source>Border control</source>
        <translation>ตรวจคน​เข้าเมือง</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ขนส่ง</translation>
    </message>
</context>
<context>
    <name>StaffAges</name>
    <message>
        <source>%1 min</source>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ชม.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 วัน</translation>
    </message>
</context>
<context>
    <name>StaffAlarms</name>
    <message>
        <source>Printer has no paper</source>
        <translation>เครื่องพิมพ์​ไม่มี​กระดาษ</translation>
    </message>
    <message>
        <source>Printer is short of paper</source>
        <translation>เครื่องพิมพ์​ใกล้​หมด​กระดาษ</translation>
    </message>
    <message>
        <source>Printer is jammed</source>
        <translation>กระดาษ​ติด​เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>เครื่องพิมพ์​ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Scanner does not answer</source>
        <translation>เครื่องสแกน​ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Passport reader does not answer</source>
        <translation>เครื่องอ่าน​หนังสือเดินทาง​ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translation>กล้อง​ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Scale does not answer</source>
        <translation>เครื่องชั่ง​ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Store is nearly full</source>
        <translation>ที่เก็บ​ข้อมูล​ใกล้​เต็ม</translation>
    </message>
    <message>
        <source>Corrected by the single window</source>
        <translation>Single Window แก้ไข​แล้ว</translation>
    </message>
    <message>
        <source>A driver calls</source>
        <translation>คนขับ​เรียก</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>ฝา​เครื่องพิมพ์​เปิด​อยู่</translation>
    </message>
    <message>
        <source>Keeps personal data too long: not delivered</source>
        <translation>ข้อมูล​ส่วนบุคคล​เกิน​กำหนด ยังไม่​ส่ง</translation>
    </message>
    <message>
        <source>Conflict: nobody has it</source>
        <translation>ข้อขัดแย้ง: ไม่มี​ผู้รับ</translation>
    </message>
    <message>
        <source>Conflict: nobody&apos;s for too long</source>
        <translation>ข้อขัดแย้ง: ไม่มี​ผู้รับ​นานเกินไป</translation>
    </message>
    <message>
        <source>Told of an inspection, no answer: call</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>แจ้ง​ตรวจ​แล้ว​ไม่​ตอบ โทร​ไป</translation>
    </message>
    <message>
        <source>The port closes soon: not everything is finished</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ด่านใกล้ปิด: ยังมีงานค้าง</translation>
    </message>
    <message>
        <source>A sample failed: call the goods back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ตัวอย่าง​ไม่​ผ่าน: เรียก​คืน​สินค้า</translation>
    </message>
    <message>
        <source>Plate camera does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กล้อง​ป้าย​ไม่​ตอบ</translation>
    </message>
    <message>
        <source>Inspection device is silent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>อุปกรณ์​ตรวจ​เงียบ</translation>
    </message>
    <message>
        <source>Machine alarm: find the vehicle</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เครื่อง​เตือน: หา​รถ</translation>
    </message>
    <message>
        <source>Yard work takes longer than published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>งาน​ลาน​นาน​กว่า​ที่​ประกาศ</translation>
    </message>
    <message>
        <source>Truck without a crossing: register it again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รถ​ไม่มี​รายการ: ลงทะเบียน​ใหม่</translation>
    </message>
    <message>
        <source>Message refused: nobody has it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ข้อความ​ถูก​ปฏิเสธ: ไม่มี​ผู้รับ</translation>
    </message>
    <message>
        <source>Refused message: nobody&apos;s for too long</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ข้อความ​ถูก​ปฏิเสธ: ไม่มี​ผู้รับ​นาน​เกินไป</translation>
    </message>
    <message>
        <source>Barrier does not work</source>
        <translation>ไม้กั้น​ไม่ทำงาน</translation>
    </message>
    <message>
        <source>Lane lights do not work</source>
        <translation>ไฟ​ช่อง​ทาง​ไม่ทำงาน</translation>
    </message>
    <message>
        <source>Power supply does not work</source>
        <translation>เครื่อง​สำรอง​ไฟ​ไม่ทำงาน</translation>
    </message>
    <message>
        <source>Mains are gone: runs on battery</source>
        <translation>ไฟฟ้า​ดับ: กำลัง​ใช้​แบตเตอรี่</translation>
    </message>
    <message>
        <source>Battery is nearly empty: the kiosk goes out</source>
        <translation>แบตเตอรี่​ใกล้​หมด: ตู้​กำลัง​จะ​ดับ</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Staff check %1</source>
        <translation>เจ้าหน้าที่​ตรวจ %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>รอ​ส่ง %1</translation>
    </message>
    <message>
        <source>%1 set apart</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>แยกไว้ %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออก​จาก​ระบบ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Shift, draw, day, language</source>
        <translation>เวร สุ่ม ปิดงาน​ประจำวัน ภาษา</translation>
    </message>
</context>
<context>
    <name>StaffClasses</name>
    <message>
        <source>Safety</source>
        <translation>ความปลอดภัย</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>สีเขียว</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>เร่งด่วน</translation>
    </message>
    <message>
        <source>Certified</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ผู้ประกอบการ AEO</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>รถโดยสาร</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
</context>
<context>
    <name>StaffComplaints</name>
    <message>
        <source>A fee that is not listed</source>
        <translation>เก็บเงิน​นอกรายการ</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>รอนานเกินไป</translation>
    </message>
    <message>
        <source>How staff treated somebody</source>
        <translation>การปฏิบัติ​ของเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Damage to goods</source>
        <translation>สินค้าเสียหาย</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>ตู้บริการ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>เรื่องอื่น</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>ในแถวรอ</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>ที่ตู้บริการ</translation>
    </message>
    <message>
        <source>at the inspection</source>
        <translation>ที่จุดตรวจ</translation>
    </message>
    <message>
        <source>in the yard</source>
        <translation>ในลานสินค้า</translation>
    </message>
    <message>
        <source>at the gate</source>
        <translation>ที่ประตู</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ที่อื่น</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>คืนเงิน</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>ชี้แจง​แล้ว</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>ส่งต่อ​แล้ว</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ข้อ​ร้องเรียน</translation>
    </message>
    <message>
        <source>About papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรื่อง​เอกสาร</translation>
    </message>
    <message>
        <source>About fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรื่อง​ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>About waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรื่อง​การรอ</translation>
    </message>
    <message>
        <source>About the way or the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรื่อง​ทาง​หรือช่อง</translation>
    </message>
    <message>
        <source>About goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรื่อง​สินค้า</translation>
    </message>
    <message>
        <source>About something else</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรื่องอื่น</translation>
    </message>
</context>
<context>
    <name>StaffDone</name>
    <message>
        <source>Verified: %1</source>
        <translation>ตรวจ​แล้ว: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>แก้ไข​แล้ว: %1</translation>
    </message>
    <message>
        <source>You took the case</source>
        <translation>คุณ​รับ​เรื่อง​แล้ว</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>ดูแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>StaffExplanations</name>
    <message>
        <source>Waits for a document</source>
        <translation>รอ​เอกสาร</translation>
    </message>
    <message>
        <source>Waits for the laboratory</source>
        <translation>รอ​ห้องปฏิบัติการ</translation>
    </message>
    <message>
        <source>Waits for an agency</source>
        <translation>รอ​หน่วยงาน​อื่น</translation>
    </message>
    <message>
        <source>Held by order</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กัก​ตาม​คำสั่ง</translation>
    </message>
    <message>
        <source>The driver is away</source>
        <translation>คนขับ​ไม่อยู่</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translation>อุปกรณ์​เสีย</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>Document number</source>
        <translation>เลขที่​เอกสาร</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>ใช้ได้​ถึง</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>ใบขับขี่</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>ป้าย​ทะเบียนรถ</translation>
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
        <source>Picture of the X-ray</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ภาพ​เอกซเรย์</translation>
    </message>
    <message>
        <source>Detector for empty trucks</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เครื่อง​ตรวจ​รถ​เปล่า</translation>
    </message>
</context>
<context>
    <name>StaffFigures</name>
    <message>
        <source>At the kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ที่​ตู้​บริการ</translation>
    </message>
    <message>
        <source>Ticket is made</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ออก​บัตร</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รอ​เรียก</translation>
    </message>
    <message>
        <source>Drives to the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ขับ​ไป​ช่อง</translation>
    </message>
    <message>
        <source>Absent when called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่​อยู่​เมื่อ​เรียก</translation>
    </message>
    <message>
        <source>Scan</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>สแกน</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ตรวจ</translation>
    </message>
    <message>
        <source>Documents, treatment</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เอกสาร กักกัน</translation>
    </message>
    <message>
        <source>From inspection to release</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>จาก​ตรวจ​ถึง​ปล่อย</translation>
    </message>
    <message>
        <source>From release to the exit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>จาก​ปล่อย​ถึง​ทาง​ออก</translation>
    </message>
    <message>
        <source>Held</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ถูก​กัก</translation>
    </message>
    <message>
        <source>Document read at once</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>อ่าน​เอกสาร​ได้​ทันที</translation>
    </message>
    <message>
        <source>Sent to staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ส่ง​ต่อ​เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>of these, nothing was changed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ใน​นี้​ไม่​แก้​อะไร</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ตรวจ​แล้ว</translation>
    </message>
    <message>
        <source>of these, something was found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ใน​นี้​พบ​ปัญหา</translation>
    </message>
    <message>
        <source>Cleared without a line at first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปล่อย​ก่อน​มี​เครือข่าย</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 วิ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ชม. %2 นาที</translation>
    </message>
</context>
<context>
    <name>StaffFloor</name>
    <message>
        <source>Joint inspection</source>
        <translation>ตรวจ​ร่วม</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>ไม่มี​รายการ​รอ</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>เลือก​รายการ</translation>
    </message>
</context>
<context>
    <name>StaffMachines</name>
    <message>
        <source>X-ray</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เอกซเรย์</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ใต้​ท้อง​รถ</translation>
    </message>
    <message>
        <source>Load space</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ที่​บรรทุก</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รังสี</translation>
    </message>
    <message>
        <source>Scale</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เครื่อง​ชั่ง</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>อุณหภูมิ</translation>
    </message>
    <message>
        <source>Plate camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>กล้อง​ป้าย</translation>
    </message>
    <message>
        <source>Tamper switch</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>สวิตช์​กัน​แกะ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ซีล</translation>
    </message>
    <message>
        <source>passed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>alarm</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เตือน</translation>
    </message>
    <message>
        <source>not measured</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่​ได้​วัด</translation>
    </message>
    <message>
        <source>picture not looked at yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ภาพ​ยัง​ไม่​ได้​ดู</translation>
    </message>
    <message>
        <source>look at it here</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ดู​ที่​นี่</translation>
    </message>
    <message>
        <source>empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เปล่า</translation>
    </message>
    <message>
        <source>not empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่​เปล่า</translation>
    </message>
    <message>
        <source>intact</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>สมบูรณ์</translation>
    </message>
    <message>
        <source>broken</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>แตก</translation>
    </message>
    <message>
        <source>missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>หาย</translation>
    </message>
    <message>
        <source>another one</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>อัน​อื่น</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ถูก​แกะ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>อ่าน​ไม่​ได้</translation>
    </message>
</context>
<context>
    <name>StaffPriorities</name>
    <message>
        <source>The goods spoil</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>สินค้าเสียง่าย</translation>
    </message>
    <message>
        <source>A ship or train waits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เรือหรือรถไฟรออยู่</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>สัตว์มีชีวิต</translation>
    </message>
    <message>
        <source>Medical</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ทางการแพทย์</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เหตุผลอื่น</translation>
    </message>
    <message>
        <source>Shown on paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>มีเอกสารแสดง</translation>
    </message>
    <message>
        <source>Goods seen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ดูสินค้าแล้ว</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ตามคำสั่งหน่วยงาน</translation>
    </message>
    <message>
        <source>Nothing was shown</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่เร่งด่วน</translation>
    </message>
    <message>
        <source>Others are more urgent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>คันอื่นเร่งด่วนกว่า</translation>
    </message>
    <message>
        <source>until %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>granted by %1: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 อนุมัติ: %2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ปฏิเสธ: %2</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 ขอ</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่ได้ตอบทันเวลา</translation>
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
        <translation>คนที่สอง​ต้อง​เป็น​คนอื่น</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translation>รหัส​หรือ PIN ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Locked: wait</source>
        <translation>ล็อก​อยู่ กรุณา​รอ</translation>
    </message>
    <message>
        <source>This case is closed already</source>
        <translation>รายการ​นี้​ปิด​แล้ว</translation>
    </message>
    <message>
        <source>This value cannot be right</source>
        <translation>ค่า​นี้​ไม่น่า​ถูกต้อง</translation>
    </message>
    <message>
        <source>Look at every field first</source>
        <translation>ดู​ให้​ครบ​ทุก​รายการ​ก่อน</translation>
    </message>
    <message>
        <source>The time for the second person is over</source>
        <translation>หมด​เวลา​รอ​คนที่สอง</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>บันทึก​ไม่ได้</translation>
    </message>
    <message>
        <source>The rules are running for this case: wait</source>
        <translation>กำลัง​ใช้​กฎ​กับ​รายการ​นี้ กรุณา​รอ</translation>
    </message>
    <message>
        <source>Its kiosk does not know this case</source>
        <translation>ตู้​นั้น​ไม่มี​รายการ​นี้</translation>
    </message>
    <message>
        <source>Not allowed to you, or not in this state</source>
        <translation>ไม่มี​สิทธิ หรือ​สถานะ​ไม่อนุญาต</translation>
    </message>
    <message>
        <source>Who chose the lane neither inspects nor closes</source>
        <translation>ผู้เลือก​ช่อง​ห้าม​ตรวจ​หรือ​ปิด​การตรวจ</translation>
    </message>
    <message>
        <source>For officers of that agency only</source>
        <translation>เฉพาะ​เจ้าหน้าที่​ของ​หน่วยงาน​นั้น</translation>
    </message>
    <message>
        <source>An agency has not recorded yet</source>
        <translation>มี​หน่วยงาน​ที่​ยังไม่​บันทึก</translation>
    </message>
    <message>
        <source>An agency wants it treated, or referred it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>มี​หน่วยงาน​ให้​บำบัด​หรือ​ส่งต่อ</translation>
    </message>
    <message>
        <source>An order came late: answer it first</source>
        <translation>มี​คำสั่ง​มา​ช้า: ตอบ​ก่อน</translation>
    </message>
    <message>
        <source>A case is open: resolve it first</source>
        <translation>มี​รายการ​ค้าง: จัดการ​ก่อน</translation>
    </message>
    <message>
        <source>Border control has not released it</source>
        <translation>ตรวจคน​เข้าเมือง​ยังไม่​ปล่อย</translation>
    </message>
    <message>
        <source>The single window has not released the goods</source>
        <translation>Single Window ยังไม่​ปล่อย​สินค้า</translation>
    </message>
    <message>
        <source>No line, and this port does not release without</source>
        <translation>ออฟไลน์ ด่าน​นี้​ไม่ปล่อย​ขณะ​ออฟไลน์</translation>
    </message>
    <message>
        <source>Not without a line: watch list, detention or old data</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ห้าม​ปล่อย​ขณะ​ออฟไลน์: บัญชี​เฝ้าระวัง กักไว้ หรือ​ข้อมูล​เก่า</translation>
    </message>
    <message>
        <source>A second person has to sign</source>
        <translation>คนที่สอง​ต้อง​ลงนาม</translation>
    </message>
    <message>
        <source>Not the plate of this ticket</source>
        <translation>ไม่ใช่​ป้าย​ทะเบียน​ของ​บัตร​นี้</translation>
    </message>
    <message>
        <source>Too late to undo: it is on its way</source>
        <translation>เลิกทำ​ไม่ทัน​แล้ว: กำลัง​ส่ง</translation>
    </message>
    <message>
        <source>Explain first what is not finished</source>
        <translation>ชี้แจง​รถ​ที่​ยังไม่เสร็จ​ก่อน</translation>
    </message>
    <message>
        <source>This fee is not in the catalogue of this moment</source>
        <translation>ค่าธรรมเนียม​นี้​ไม่อยู่​ใน​รายการ​ปัจจุบัน</translation>
    </message>
    <message>
        <source>Only with a line to the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ต้อง​เชื่อมต่อ​ระบบ​หน้าต่าง​เดียว​ก่อน</translation>
    </message>
    <message>
        <source>Who inspected does not close: a colleague has to</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ผู้ตรวจ​ปิด​เอง​ไม่​ได้ ต้อง​เป็น​เพื่อน​ร่วม​งาน</translation>
    </message>
</context>
<context>
    <name>StaffRejects</name>
    <message>
        <source>Refused by the gateway</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เกตเวย์​ปฏิเสธ</translation>
    </message>
    <message>
        <source>Refused by the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ระบบ​หน้าต่าง​เดียว​ปฏิเสธ</translation>
    </message>
    <message>
        <source>Envelope not understood</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่​เข้าใจ​ส่วนหัว</translation>
    </message>
    <message>
        <source>Content not understood</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่​เข้าใจ​เนื้อหา</translation>
    </message>
    <message>
        <source>Wrong format</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>รูปแบบ​ผิด</translation>
    </message>
    <message>
        <source>Call the operator: kiosk and gateway differ</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>โทร​หา​ช่าง: ตู้​กับ​เกตเวย์​ไม่​ตรงกัน</translation>
    </message>
    <message>
        <source>Tell the authority this number, and go on with the papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>แจ้ง​เลขนี้​แก่​หน่วยงาน แล้ว​ทำ​ต่อ​ด้วย​เอกสาร</translation>
    </message>
</context>
<context>
    <name>StaffStillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>ยัง​อยู่​หรือไม่</translation>
    </message>
    <message>
        <source>%1 is signed out then. The case stays as it is.</source>
        <translation>จากนั้น %1 จะ​ออก​จาก​ระบบ รายการ​คง​ไว้​ตามเดิม</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>อยู่</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออก​จาก​ระบบ</translation>
    </message>
</context>
<context>
    <name>StaffYard</name>
    <message>
        <source>Move within the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ย้าย​ใน​ลาน</translation>
    </message>
    <message>
        <source>Lift the container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ยก​ตู้</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เปิด​ตู้​ขน​ของ</translation>
    </message>
    <message>
        <source>Owner picks up</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เจ้าของ​มา​รับ</translation>
    </message>
</context>
<context>
    <name>StageFigureRow</name>
    <message>
        <source>half within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ครึ่ง​หนึ่ง​ภายใน %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>น้อย​เกิน​ไป</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>9 ใน 10 ภายใน %1</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 คัน​อยู่​นี่</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Daily clear</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ปิดงาน​ประจำวัน</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>ส่งเวร</translation>
    </message>
    <message>
        <source>Draw and roster</source>
        <translation>การสุ่ม​และ​บัญชีเวร</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>ร้องเรียน</translation>
    </message>
    <message>
        <source>Declared together</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ยื่น​รวม</translation>
    </message>
    <message>
        <source>Queues</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ตัวเลข​วัน​นี้</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ข้อความ​ถูก​ปฏิเสธ</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>YardLine</name>
    <message>
        <source>at most %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่​เกิน %1 นาที</translation>
    </message>
    <message>
        <source>no limit was published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ไม่​มี​ประกาศ​กำหนด</translation>
    </message>
    <message>
        <source>longer than published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>นาน​กว่า​ประกาศ</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>เริ่ม</translation>
    </message>
</context>
<context>
    <name>YardPage</name>
    <message>
        <source>Yard work, against its published limit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>งาน​ลาน​เทียบ​กำหนด​ประกาศ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
</TS>
