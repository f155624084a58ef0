<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AgencyColumn</name>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>due at %1</source>
        <translation>hạn lúc %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>%1, signed by both</source>
        <translation>%1, hai người đã ký</translation>
    </message>
    <message>
        <source>Say otherwise</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đổi kết luận</translation>
    </message>
</context>
<context>
    <name>AgencyWord</name>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
</context>
<context>
    <name>AgesLine</name>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Once verified: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Sau khi đối chiếu: %1</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 mục còn mới</translation>
    </message>
    <message>
        <source>By the rules now: %1</source>
        <translation>Theo quy tắc hiện hành: %1</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>Seen</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Tôi nhận</translation>
    </message>
    <message>
        <source>Reached</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã gặp</translation>
    </message>
</context>
<context>
    <name>AnswerMessage</name>
    <message>
        <source>Passed on</source>
        <translation>Đã chuyển tiếp</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Đã khắc phục</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Đã giải thích</translation>
    </message>
    <message>
        <source>Answer in %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Trả lời bằng %1</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Tự viết câu trả lời</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Whoever has the number reads it: name nobody</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Ai có số này đều đọc được: đừng nêu tên ai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Gửi câu trả lời</translation>
    </message>
</context>
<context>
    <name>Bus</name>
    <message>
        <source>No. %1 of the list</source>
        <translation>Số %1 trong danh sách</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Không có trong danh sách</translation>
    </message>
</context>
<context>
    <name>BusPage</name>
    <message>
        <source>All are here now</source>
        <translation>Đã đến đủ</translation>
    </message>
    <message>
        <source>They do not travel</source>
        <translation>Không đi cùng xe</translation>
    </message>
    <message>
        <source>Staff looked at their papers</source>
        <translation>Nhân viên đã xem giấy tờ</translation>
    </message>
    <message>
        <source>They stay at the port</source>
        <translation>Ở lại cửa khẩu</translation>
    </message>
    <message>
        <source>Passengers: %1 of %2</source>
        <translation>Hành khách: %1 / %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Chưa đến: %1</translation>
    </message>
    <message>
        <source>With staff: %1</source>
        <translation>Nhân viên xử lý: %1</translation>
    </message>
    <message>
        <source>Let the bus go: why?</source>
        <translation>Lý do cho xe khách đi?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>Kết thúc đếm</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Run the rules again</source>
        <translation>Chạy lại quy tắc</translation>
    </message>
    <message>
        <source>Verified %1 / %2</source>
        <translation>Đã đối chiếu %1&#xa0;/&#xa0;%2</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translation>Xử lý xung đột</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Cho thông quan</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>Qua cổng</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>Đổi làn</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Tôi nhận</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Hành khách</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không đến</translation>
    </message>
    <message>
        <source>Priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Goods are called back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã thu hồi hàng</translation>
    </message>
    <message>
        <source>Detain, turn back, cancel, fees, yard work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Giữ, trả về, hủy, phí, việc bãi</translation>
    </message>
</context>
<context>
    <name>CaseHandling</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Ảnh tiếp theo</translation>
    </message>
    <message>
        <source>Number of the new seal</source>
        <translation>Số niêm phong mới</translation>
    </message>
    <message>
        <source>The seal is on</source>
        <translation>Đã niêm phong</translation>
    </message>
    <message>
        <source>Ticket %1: the plate at the gate</source>
        <translation>Phiếu %1: biển số tại cổng</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>Qua cổng</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translation>Xử lý xung đột</translation>
    </message>
    <message>
        <source>What was cleared was ordered to be inspected. Two people answer for it.</source>
        <translation>Xe đã thông quan lại có lệnh kiểm tra. Hai người cùng chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>Release what was detained</source>
        <translation>Cho thông quan xe bị tạm giữ</translation>
    </message>
    <message>
        <source>Two people answer for it.</source>
        <translation>Hai người cùng chịu trách nhiệm.</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Loaded</source>
        <translation>Có hàng</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Không hàng</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translation>hạn %1 phút</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Xe khách</translation>
    </message>
</context>
<context>
    <name>CaseLook</name>
    <message>
        <source>No value is in doubt</source>
        <translation>Không có mục nào cần đối chiếu</translation>
    </message>
</context>
<context>
    <name>CaseReason</name>
    <message>
        <source>Would change it: %1</source>
        <translation>Sẽ thay đổi nếu: %1</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>đã báo: %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>%1 phụ trách</translation>
    </message>
    <message>
        <source>Why? + %1</source>
        <translation>Lý do +%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>CaseWhy</name>
    <message>
        <source>Would change it</source>
        <translation>Sẽ thay đổi nếu</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>quy tắc %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>tạm thời</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ChangeLane</name>
    <message>
        <source>Verified by staff</source>
        <translation>Nhân viên đã đối chiếu</translation>
    </message>
    <message>
        <source>Paper document seen</source>
        <translation>Đã xem bản giấy</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translation>Lệnh của cơ quan</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translation>Tài xế yêu cầu</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translation>Thiết bị hỏng</translation>
    </message>
    <message>
        <source>To which lane?</source>
        <translation>Đổi sang làn nào?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Lý do?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>Đổi làn</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>no answer yet</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>ẩn danh</translation>
    </message>
    <message>
        <source>Overdue: answer it</source>
        <translation>Quá hạn: hãy trả lời</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>từ điện thoại</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Answer to %1</source>
        <translation>Trả lời %1</translation>
    </message>
    <message>
        <source>Complaints: %1 open, %2 overdue</source>
        <translation>Khiếu nại: %1 chưa trả lời, %2 quá hạn</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Đã khắc phục</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Đã giải thích</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Đã chuyển tiếp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ConsolidatedLine</name>
    <message numerus="yes">
        <source>%n trip(s)</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>
            <numerusform>%n chuyến</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 kiện</translation>
    </message>
    <message>
        <source>closed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>đã chốt</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>chưa chốt</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 đã chốt</translation>
    </message>
    <message>
        <source>Close it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chốt</translation>
    </message>
</context>
<context>
    <name>ConsolidatedPage</name>
    <message>
        <source>Nothing is declared together today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Hôm nay không có khai báo gộp</translation>
    </message>
    <message>
        <source>Declared together today: %1 open</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Khai báo gộp hôm nay: %1 chưa xong</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Close the declaration of today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chốt khai báo hôm nay</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>Tôi ký</translation>
    </message>
</context>
<context>
    <name>CorrectField</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Lưu nội dung sửa</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Daily clear %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chốt ngày %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>chốt lúc %1</translation>
    </message>
    <message>
        <source>Closed by %1. %2 came in, %3 finished.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 đã chốt. %2 xe vào, %3 xe xong.</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 open, %4 without an explanation</source>
        <translation>%1 xe vào, %2 xong, %3 chưa xong, %4 chưa giải trình</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chốt ngày</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Close the day %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chốt ngày %1</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Giải trình %1</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 explained.</source>
        <translation>%1 xe vào, %2 xong, %3 đã giải trình.</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>Tôi ký</translation>
    </message>
</context>
<context>
    <name>DayReasons</name>
    <message>
        <source>Why is %1 not finished?</source>
        <translation>Vì sao %1 chưa xong?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>no explanation yet</source>
        <translation>chưa giải trình</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Giải trình</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw of %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chọn ngẫu nhiên ngày %1</translation>
    </message>
    <message>
        <source>Not announced: there is no draw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chưa công bố hash: hôm nay không chọn</translation>
    </message>
    <message>
        <source>Hash published, seed sealed until the day is over</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã công bố hash, seed niêm kín đến hết ngày</translation>
    </message>
    <message>
        <source>Hash published, the seed has not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã công bố hash, chưa nhận seed</translation>
    </message>
    <message>
        <source>Not announced: there was no draw</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không công bố hash: đã không chọn</translation>
    </message>
    <message>
        <source>Seed not revealed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chưa công khai seed</translation>
    </message>
    <message>
        <source>Seed revealed, fits its hash</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã công khai seed, khớp hash</translation>
    </message>
    <message>
        <source>Seed does not fit its hash</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Seed không khớp hash</translation>
    </message>
    <message>
        <source>%1 of %2 draws hit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Trúng %1 trên %2 lần chọn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Officers on the roster</source>
        <translation>Cán bộ trong danh sách trực</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Left out: %1, tied to %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Tránh xung đột lợi ích: %1, liên quan %2</translation>
    </message>
</context>
<context>
    <name>EndCrossing</name>
    <message>
        <source>A document is false</source>
        <translation>Giấy tờ giả</translation>
    </message>
    <message>
        <source>Goods are not as declared</source>
        <translation>Hàng sai khai báo</translation>
    </message>
    <message>
        <source>The person may not cross</source>
        <translation>Người này bị cấm qua</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translation>Lệnh của cơ quan</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translation>Tài xế yêu cầu</translation>
    </message>
    <message>
        <source>The load is not safe</source>
        <translation>Xếp hàng không an toàn</translation>
    </message>
    <message>
        <source>What happens to it?</source>
        <translation>Xử lý thế nào?</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Buộc quay đầu</translation>
    </message>
    <message>
        <source>Cancel the crossing</source>
        <translation>Hủy lượt qua</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Lý do?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thu phí</translation>
    </message>
    <message>
        <source>Yard work</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Việc trong bãi</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Không có ảnh</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>Nothing was charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chưa thu khoản nào</translation>
    </message>
    <message>
        <source>Charged: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã thu: %1</translation>
    </message>
    <message>
        <source>No fee catalogue has come: nothing may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chưa nhận được bảng phí: không được thu</translation>
    </message>
    <message>
        <source>Charge by the catalogue; nothing else may be charged</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thu theo bảng phí; không thu ngoài danh mục</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Agrees</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>on its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>đang gửi</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Today: %1 came, %2 went through, %3 are on their way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Hôm nay: %1 xe đến, %2 xe đã qua, %3 xe đang làm thủ tục</translation>
    </message>
    <message>
        <source>Earlier events of today are being read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đang đọc các sự kiện trước đó trong ngày</translation>
    </message>
    <message>
        <source>Fewer than 5 so far: too few to say how long it takes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đến giờ chưa đủ 5 xe: quá ít để nói mất bao lâu</translation>
    </message>
    <message>
        <source>Half are through within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Một nửa qua trong vòng %1</translation>
    </message>
    <message>
        <source>Half are through within %1, 9 of 10 within %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Một nửa qua trong vòng %1, 9/10 trong vòng %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Nothing was found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>The first %1; type more</source>
        <translation>%1 kết quả đầu; hãy nhập thêm</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Tìm thấy: %1</translation>
    </message>
</context>
<context>
    <name>HandOverNote</name>
    <message>
        <source>Handed over by %1</source>
        <translation>%1 bàn giao</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>This hour: %1, most in an hour: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Giờ này: %1, nhiều nhất trong một giờ: %2</translation>
    </message>
    <message>
        <source>Vehicles that came, by the hour</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Xe đến theo giờ</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Look at the papers</source>
        <translation>Xem chứng từ</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Soi chiếu</translation>
    </message>
    <message>
        <source>Open and look</source>
        <translation>Mở kiểm tra</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Lấy mẫu</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Niêm phong</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Cân</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translation>Gầm xe</translation>
    </message>
    <message>
        <source>Disinfect</source>
        <translation>Khử trùng</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translation>Đạt có điều kiện</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Buộc quay đầu</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Refer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chuyển cơ quan khác</translation>
    </message>
    <message>
        <source>batch no. %1</source>
        <translation>số lô %1</translation>
    </message>
    <message>
        <source>declaration %1</source>
        <translation>tờ khai %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>container %1</translation>
    </message>
    <message>
        <source>plate %1</source>
        <translation>biển số %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inspection: %1 of %2</source>
        <translation>Đang kiểm tra: %1 / %2</translation>
    </message>
    <message>
        <source>Inspected: to be released</source>
        <translation>Đã kiểm tra: chờ thông quan</translation>
    </message>
    <message>
        <source>Cleared: to the gate</source>
        <translation>Đã thông quan: ra cổng</translation>
    </message>
    <message>
        <source>Cleared provisionally: to the gate</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thông quan tạm: ra cổng</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Đã tạm giữ</translation>
    </message>
    <message>
        <source>Ordered after it was cleared</source>
        <translation>Có lệnh sau khi thông quan</translation>
    </message>
    <message>
        <source>Gone: a sample waits for its result</source>
        <translation>Đã rời đi: mẫu chờ kết quả</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Đã rời đi</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã buộc quay đầu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Đã bỏ dở</translation>
    </message>
    <message>
        <source>%1: told, no answer yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1: đã báo, chưa trả lời</translation>
    </message>
    <message>
        <source>%1: answered %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1: đã trả lời %2</translation>
    </message>
</context>
<context>
    <name>InspectionClock</name>
    <message>
        <source>of %1 min</source>
        <translation>/ %1 phút</translation>
    </message>
    <message>
        <source>opened once, %1</source>
        <translation>mở một lần, %1</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>No order names this vehicle. The agency of its lane inspects it.</source>
        <translation>Không có lệnh cho xe này. Cơ quan của làn sẽ kiểm tra.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>New seal</source>
        <translation>Niêm phong mới</translation>
    </message>
    <message>
        <source>Close inspection</source>
        <translation>Kết thúc kiểm tra</translation>
    </message>
    <message>
        <source>Begin inspection</source>
        <translation>Bắt đầu kiểm tra</translation>
    </message>
</context>
<context>
    <name>LaneChoiceKey</name>
    <message>
        <source>2 persons</source>
        <translation>2 người</translation>
    </message>
</context>
<context>
    <name>LaneQueueRow</name>
    <message>
        <source>half within %1 min, 9 of 10 within %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>một nửa trong %1 phút, 9/10 trong %2</translation>
    </message>
    <message>
        <source>%1 wait, %2 called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>chờ %1, đã gọi %2</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>chờ %1</translation>
    </message>
</context>
<context>
    <name>LateOrders</name>
    <message>
        <source>An order came late. %1</source>
        <translation>Lệnh đến muộn. %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Seen already: not again</source>
        <translation>Đã xem: không mở lại</translation>
    </message>
</context>
<context>
    <name>MatchedOrders</name>
    <message numerus="yes">
        <source>%n order(s), 1 vehicle</source>
        <translation>
            <numerusform>%n lệnh, 1 xe</numerusform>
        </translation>
    </message>
    <message>
        <source>matched by %1</source>
        <translation>khớp theo %1</translation>
    </message>
</context>
<context>
    <name>OfficerSign</name>
    <message>
        <source>I sign as the second officer</source>
        <translation>Tôi ký, cán bộ thứ hai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>OnItsWay</name>
    <message>
        <source>On its way</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đang gửi</translation>
    </message>
</context>
<context>
    <name>OutcomeKeys</name>
    <message>
        <source>Pass</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>On a condition</source>
        <translation>Có điều kiện</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Refer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chuyển tiếp</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Quay đầu</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>Tạm giữ</translation>
    </message>
</context>
<context>
    <name>PartyBar</name>
    <message>
        <source>Agencies</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Cơ quan quản lý</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Lái xe, chủ hàng</translation>
    </message>
    <message>
        <source>Operator</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đơn vị khai thác</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Whose time it was</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thời gian thuộc về ai</translation>
    </message>
    <message>
        <source>Nobody went through yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chưa có xe nào qua</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Staff number</source>
        <translation>Số nhân viên</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Why should it go before others?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Vì sao được ưu tiên?</translation>
    </message>
    <message>
        <source>no time told</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>không rõ hạn</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>trong %1 giờ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Grant</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Grant priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Cho ưu tiên</translation>
    </message>
    <message>
        <source>Refuse priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Từ chối ưu tiên</translation>
    </message>
    <message>
        <source>Who asked does not answer.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Người xin không được duyệt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Asked for priority</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Xin ưu tiên</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không ai chờ</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Làn %1</translation>
    </message>
    <message>
        <source>Too few were called to say how long it takes</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Gọi quá ít để nói chờ bao lâu</translation>
    </message>
    <message>
        <source>Half waited no longer than %1 min, 9 of 10 no longer than %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Một nửa chờ không quá %1 phút, 9/10 không quá %2 phút</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Gọi xe tiếp theo</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Gọi %1</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>limit %1 min</source>
        <translation>hạn %1 phút</translation>
    </message>
    <message>
        <source>place %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>thứ %1</translation>
    </message>
</context>
<context>
    <name>QueuedRow</name>
    <message>
        <source>called to bay %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>đã gọi đến ô %1</translation>
    </message>
    <message>
        <source>called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>đã gọi</translation>
    </message>
    <message>
        <source>did not come</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>không đến</translation>
    </message>
</context>
<context>
    <name>RecordFinding</name>
    <message>
        <source>Pass</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translation>Đạt có điều kiện</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Buộc quay đầu</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Refer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chuyển cơ quan khác</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Two officers of one agency sign what they found.</source>
        <translation>Hai cán bộ cùng cơ quan ký kết quả.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Thêm ghi chú</translation>
    </message>
    <message>
        <source>A sample was taken</source>
        <translation>Đã lấy mẫu</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Mẫu %1</translation>
    </message>
    <message>
        <source>Note: no names</source>
        <translation>Ghi chú: không ghi tên</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation>Số mẫu</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Dùng số này</translation>
    </message>
</context>
<context>
    <name>RecordedCount</name>
    <message>
        <source>Closed.</source>
        <translation>Đã kết thúc.</translation>
    </message>
    <message>
        <source>%1 of %2 recorded.</source>
        <translation>Đã ghi %1 / %2.</translation>
    </message>
    <message>
        <source>Closes when all are in.</source>
        <translation>Kết thúc khi các cơ quan đã ghi đủ.</translation>
    </message>
    <message>
        <source>All are in.</source>
        <translation>Đã ghi đủ.</translation>
    </message>
    <message>
        <source>A colleague who did not inspect closes it.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đồng nghiệp không kiểm tra sẽ kết thúc.</translation>
    </message>
</context>
<context>
    <name>RejectLine</name>
    <message>
        <source>Taken by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 đã nhận</translation>
    </message>
    <message>
        <source>I take it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Tôi nhận</translation>
    </message>
</context>
<context>
    <name>RejectsPage</name>
    <message>
        <source>No message was refused</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không có thông điệp bị từ chối</translation>
    </message>
    <message>
        <source>Messages refused: %1 of %2 are nobody&apos;s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thông điệp bị từ chối: %1 trên %2 chưa ai nhận</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>RosterLine</name>
    <message>
        <source>off duty</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>đang trực</translation>
    </message>
    <message>
        <source>drawn for %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>được chọn cho %1</translation>
    </message>
</context>
<context>
    <name>SampleResult</name>
    <message>
        <source>Sample %1</source>
        <translation>Mẫu %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Mẫu đạt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mẫu không đạt</translation>
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
        <translation>Nhập ít ký tự hơn hoặc dùng số khác</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Chọn hồ sơ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Tìm lại</translation>
    </message>
</context>
<context>
    <name>SearchPad</name>
    <message>
        <source>Plate, ticket, container, batch or declaration</source>
        <translation>Biển số, phiếu, container, số lô hoặc tờ khai</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm ngay</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Sang làn %1, %2: nhẹ hơn quy tắc, cần người thứ hai</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translation>%1 đề nghị · còn %2</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
</context>
<context>
    <name>SecondSign</name>
    <message>
        <source>I agree as the second person</source>
        <translation>Tôi đồng ý, người thứ hai</translation>
    </message>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Sang làn %1, %2: nhẹ hơn quy tắc, cần người thứ hai</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translation>%1 đề nghị · còn %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Hand over the shift</source>
        <translation>Bàn giao ca</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Now who takes over signs</source>
        <translation>Mời người nhận ca ký</translation>
    </message>
    <message>
        <source>First %1 signs</source>
        <translation>%1 ký trước</translation>
    </message>
    <message>
        <source>I take over</source>
        <translation>Tôi nhận ca</translation>
    </message>
    <message>
        <source>I hand over</source>
        <translation>Tôi giao ca</translation>
    </message>
</context>
<context>
    <name>ShiftSummary</name>
    <message>
        <source>Vehicles on site</source>
        <translation>Xe trong bãi</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Devices down</source>
        <translation>Thiết bị hỏng</translation>
    </message>
    <message>
        <source>Printers short of paper</source>
        <translation>Máy in sắp hết giấy</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Hồ sơ chưa xong</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>lâu nhất %1</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Staff sign-in</source>
        <translation>Nhân viên đăng nhập</translation>
    </message>
    <message>
        <source>Locked for %1 s</source>
        <translation>Khóa trong %1 giây</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translation>Sai số hoặc mã PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
</context>
<context>
    <name>StaffAgencies</name>
    <message>
        <source>Customs</source>
        <translation>Hải quan</translation>
    </message>
    <message>
        <source>Border control</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Biên phòng</translation>
    </message>
    <message>
        <source>Transport</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Vận tải</translation>
    </message>
</context>
<context>
    <name>StaffAges</name>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ngày</translation>
    </message>
</context>
<context>
    <name>StaffAlarms</name>
    <message>
        <source>Printer has no paper</source>
        <translation>Máy in hết giấy</translation>
    </message>
    <message>
        <source>Printer is short of paper</source>
        <translation>Máy in sắp hết giấy</translation>
    </message>
    <message>
        <source>Printer is jammed</source>
        <translation>Máy in kẹt giấy</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>Máy in không phản hồi</translation>
    </message>
    <message>
        <source>Scanner does not answer</source>
        <translation>Máy quét không phản hồi</translation>
    </message>
    <message>
        <source>Passport reader does not answer</source>
        <translation>Máy đọc hộ chiếu không phản hồi</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translation>Camera không phản hồi</translation>
    </message>
    <message>
        <source>Scale does not answer</source>
        <translation>Cân không phản hồi</translation>
    </message>
    <message>
        <source>Store is nearly full</source>
        <translation>Bộ nhớ sắp đầy</translation>
    </message>
    <message>
        <source>Corrected by the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Hệ thống một cửa đã sửa</translation>
    </message>
    <message>
        <source>A driver calls</source>
        <translation>Tài xế gọi</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>Nắp máy in đang mở</translation>
    </message>
    <message>
        <source>Keeps personal data too long: not delivered</source>
        <translation>Dữ liệu cá nhân quá hạn lưu, chưa gửi</translation>
    </message>
    <message>
        <source>Conflict: nobody has it</source>
        <translation>Xung đột: chưa ai nhận</translation>
    </message>
    <message>
        <source>Conflict: nobody&apos;s for too long</source>
        <translation>Xung đột: quá lâu chưa ai nhận</translation>
    </message>
    <message>
        <source>Told of an inspection, no answer: call</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã báo kiểm tra, chưa trả lời: gọi điện</translation>
    </message>
    <message>
        <source>The port closes soon: not everything is finished</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Cửa khẩu sắp đóng: còn việc chưa xong</translation>
    </message>
    <message>
        <source>A sample failed: call the goods back</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Mẫu không đạt: thu hồi hàng</translation>
    </message>
    <message>
        <source>Plate camera does not answer</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Máy ảnh biển số không trả lời</translation>
    </message>
    <message>
        <source>Inspection device is silent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thiết bị kiểm tra im lặng</translation>
    </message>
    <message>
        <source>Machine alarm: find the vehicle</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Máy báo động: tìm xe</translation>
    </message>
    <message>
        <source>Yard work takes longer than published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Việc bãi lâu hơn thời hạn công bố</translation>
    </message>
    <message>
        <source>Truck without a crossing: register it again</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Xe không còn lượt qua: đăng ký lại</translation>
    </message>
    <message>
        <source>Message refused: nobody has it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thông điệp bị từ chối: chưa ai nhận</translation>
    </message>
    <message>
        <source>Refused message: nobody&apos;s for too long</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thông điệp bị từ chối: quá lâu chưa ai nhận</translation>
    </message>
    <message>
        <source>Barrier does not work</source>
        <translation>Thanh chắn không hoạt động</translation>
    </message>
    <message>
        <source>Lane lights do not work</source>
        <translation>Đèn làn xe không hoạt động</translation>
    </message>
    <message>
        <source>Power supply does not work</source>
        <translation>Bộ lưu điện không hoạt động</translation>
    </message>
    <message>
        <source>Mains are gone: runs on battery</source>
        <translation>Mất điện lưới: đang chạy bằng pin</translation>
    </message>
    <message>
        <source>Battery is nearly empty: the kiosk goes out</source>
        <translation>Pin sắp cạn: máy sắp tắt</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Staff check %1</source>
        <translation>Nhân viên kiểm tra %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 chờ gửi</translation>
    </message>
    <message>
        <source>%1 set apart</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 tách riêng</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Shift, draw, day, language</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Ca, chọn ngẫu nhiên, chốt ngày, ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>StaffClasses</name>
    <message>
        <source>Safety</source>
        <translation>An toàn</translation>
    </message>
    <message>
        <source>Green</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Luồng xanh</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Certified</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Doanh nghiệp AEO</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>Xe khách</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
</context>
<context>
    <name>StaffComplaints</name>
    <message>
        <source>A fee that is not listed</source>
        <translation>Thu phí ngoài danh mục</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>Chờ quá lâu</translation>
    </message>
    <message>
        <source>How staff treated somebody</source>
        <translation>Thái độ nhân viên</translation>
    </message>
    <message>
        <source>Damage to goods</source>
        <translation>Hàng bị hư hỏng</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>Ki-ốt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>khi xếp hàng</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>ở ki-ốt</translation>
    </message>
    <message>
        <source>at the inspection</source>
        <translation>khi kiểm tra</translation>
    </message>
    <message>
        <source>in the yard</source>
        <translation>trong bãi</translation>
    </message>
    <message>
        <source>at the gate</source>
        <translation>ở cổng</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>nơi khác</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Đã khắc phục</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Đã giải thích</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Đã chuyển tiếp</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>About papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Về giấy tờ</translation>
    </message>
    <message>
        <source>About fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Về phí</translation>
    </message>
    <message>
        <source>About waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Về việc chờ</translation>
    </message>
    <message>
        <source>About the way or the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Về đường đi, làn xe</translation>
    </message>
    <message>
        <source>About goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Về hàng hóa</translation>
    </message>
    <message>
        <source>About something else</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Về việc khác</translation>
    </message>
</context>
<context>
    <name>StaffDone</name>
    <message>
        <source>Verified: %1</source>
        <translation>Đã đối chiếu: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>You took the case</source>
        <translation>Bạn đã nhận hồ sơ</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Đã xem: %1</translation>
    </message>
</context>
<context>
    <name>StaffExplanations</name>
    <message>
        <source>Waits for a document</source>
        <translation>Chờ giấy tờ</translation>
    </message>
    <message>
        <source>Waits for the laboratory</source>
        <translation>Chờ phòng xét nghiệm</translation>
    </message>
    <message>
        <source>Waits for an agency</source>
        <translation>Chờ cơ quan khác</translation>
    </message>
    <message>
        <source>Held by order</source>
        <translation>Giữ theo lệnh</translation>
    </message>
    <message>
        <source>The driver is away</source>
        <translation>Tài xế vắng mặt</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translation>Thiết bị hỏng</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>Document number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Giấy phép lái xe</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Biển số xe</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Số niêm phong</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>Số container</translation>
    </message>
    <message>
        <source>Picture of the X-ray</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Ảnh X-quang</translation>
    </message>
    <message>
        <source>Detector for empty trucks</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Máy dò xe rỗng</translation>
    </message>
</context>
<context>
    <name>StaffFigures</name>
    <message>
        <source>At the kiosk</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Tại kiosk</translation>
    </message>
    <message>
        <source>Ticket is made</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chờ gọi</translation>
    </message>
    <message>
        <source>Drives to the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chạy vào làn</translation>
    </message>
    <message>
        <source>Absent when called</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Vắng mặt khi gọi</translation>
    </message>
    <message>
        <source>Scan</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Soi chiếu</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Documents, treatment</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Giấy tờ, xử lý kiểm dịch</translation>
    </message>
    <message>
        <source>From inspection to release</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Từ kiểm tra đến giải phóng</translation>
    </message>
    <message>
        <source>From release to the exit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Từ giải phóng đến cửa ra</translation>
    </message>
    <message>
        <source>Held</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Bị giữ</translation>
    </message>
    <message>
        <source>Document read at once</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đọc giấy tờ ngay lần đầu</translation>
    </message>
    <message>
        <source>Sent to staff</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chuyển nhân viên</translation>
    </message>
    <message>
        <source>of these, nothing was changed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>trong đó không đổi gì</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>of these, something was found</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>trong đó có phát hiện</translation>
    </message>
    <message>
        <source>Cleared without a line at first</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Giải phóng trước khi có mạng</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 giờ %2 phút</translation>
    </message>
</context>
<context>
    <name>StaffFloor</name>
    <message>
        <source>Joint inspection</source>
        <translation>Kiểm tra liên ngành</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Không có hồ sơ chờ</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Chọn hồ sơ</translation>
    </message>
</context>
<context>
    <name>StaffMachines</name>
    <message>
        <source>X-ray</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>X-quang</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Gầm xe</translation>
    </message>
    <message>
        <source>Load space</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thùng hàng</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Phóng xạ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Cân</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Plate camera</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Máy ảnh biển số</translation>
    </message>
    <message>
        <source>Tamper switch</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Công tắc chống phá</translation>
    </message>
    <message>
        <source>Seal</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Niêm phong</translation>
    </message>
    <message>
        <source>passed</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>đạt</translation>
    </message>
    <message>
        <source>alarm</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>báo động</translation>
    </message>
    <message>
        <source>not measured</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>chưa đo</translation>
    </message>
    <message>
        <source>picture not looked at yet</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>ảnh chưa xem</translation>
    </message>
    <message>
        <source>look at it here</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>xem tại đây</translation>
    </message>
    <message>
        <source>empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>rỗng</translation>
    </message>
    <message>
        <source>not empty</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>không rỗng</translation>
    </message>
    <message>
        <source>intact</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>nguyên vẹn</translation>
    </message>
    <message>
        <source>broken</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>bị vỡ</translation>
    </message>
    <message>
        <source>missing</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>another one</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>cái khác</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>bị can thiệp</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>không đọc được</translation>
    </message>
</context>
<context>
    <name>StaffPriorities</name>
    <message>
        <source>The goods spoil</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Hàng dễ hỏng</translation>
    </message>
    <message>
        <source>A ship or train waits</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Tàu đang chờ</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Động vật sống</translation>
    </message>
    <message>
        <source>Medical</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Y tế</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Shown on paper</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Có giấy tờ</translation>
    </message>
    <message>
        <source>Goods seen</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã xem hàng</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Theo lệnh cơ quan</translation>
    </message>
    <message>
        <source>Nothing was shown</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không có gì chứng minh</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không gấp</translation>
    </message>
    <message>
        <source>Others are more urgent</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Xe khác gấp hơn</translation>
    </message>
    <message>
        <source>until %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>granted by %1: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 đồng ý: %2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 từ chối: %2</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 xin</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>không trả lời kịp</translation>
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
        <translation>Người thứ hai phải là người khác</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translation>Sai số hoặc mã PIN</translation>
    </message>
    <message>
        <source>Locked: wait</source>
        <translation>Đã khóa: hãy chờ</translation>
    </message>
    <message>
        <source>This case is closed already</source>
        <translation>Hồ sơ này đã đóng</translation>
    </message>
    <message>
        <source>This value cannot be right</source>
        <translation>Giá trị này không thể đúng</translation>
    </message>
    <message>
        <source>Look at every field first</source>
        <translation>Hãy xem hết các mục trước</translation>
    </message>
    <message>
        <source>The time for the second person is over</source>
        <translation>Hết thời gian chờ người thứ hai</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Không lưu được</translation>
    </message>
    <message>
        <source>The rules are running for this case: wait</source>
        <translation>Đang chạy quy tắc cho hồ sơ này: hãy chờ</translation>
    </message>
    <message>
        <source>Its kiosk does not know this case</source>
        <translation>Ki-ốt đó không có hồ sơ này</translation>
    </message>
    <message>
        <source>Not allowed to you, or not in this state</source>
        <translation>Bạn không có quyền, hoặc không đúng trạng thái</translation>
    </message>
    <message>
        <source>Who chose the lane neither inspects nor closes</source>
        <translation>Người chọn làn không được kiểm tra hay kết thúc</translation>
    </message>
    <message>
        <source>For officers of that agency only</source>
        <translation>Chỉ dành cho cán bộ cơ quan đó</translation>
    </message>
    <message>
        <source>An agency has not recorded yet</source>
        <translation>Còn cơ quan chưa ghi kết quả</translation>
    </message>
    <message>
        <source>An agency wants it treated, or referred it</source>
        <translation>Có cơ quan yêu cầu xử lý hoặc đã chuyển tiếp</translation>
    </message>
    <message>
        <source>An order came late: answer it first</source>
        <translation>Có lệnh đến muộn: hãy trả lời trước</translation>
    </message>
    <message>
        <source>A case is open: resolve it first</source>
        <translation>Còn hồ sơ chưa xong: hãy xử lý trước</translation>
    </message>
    <message>
        <source>Border control has not released it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Biên phòng chưa cho qua</translation>
    </message>
    <message>
        <source>The single window has not released the goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Hệ thống một cửa chưa thông quan hàng</translation>
    </message>
    <message>
        <source>No line, and this port does not release without</source>
        <translation>Mất mạng, cửa khẩu này không thông quan ngoại tuyến</translation>
    </message>
    <message>
        <source>Not without a line: watch list, detention or old data</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không thông quan khi mất mạng: đối tượng theo dõi, tạm giữ hoặc dữ liệu cũ</translation>
    </message>
    <message>
        <source>A second person has to sign</source>
        <translation>Người thứ hai phải ký</translation>
    </message>
    <message>
        <source>Not the plate of this ticket</source>
        <translation>Không phải biển số của phiếu này</translation>
    </message>
    <message>
        <source>Too late to undo: it is on its way</source>
        <translation>Không hoàn tác được nữa: đang gửi đi</translation>
    </message>
    <message>
        <source>Explain first what is not finished</source>
        <translation>Hãy giải trình các xe chưa xong trước</translation>
    </message>
    <message>
        <source>This fee is not in the catalogue of this moment</source>
        <translation>Khoản phí này không có trong bảng phí hiện hành</translation>
    </message>
    <message>
        <source>Only with a line to the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chỉ khi có kết nối một cửa</translation>
    </message>
    <message>
        <source>Who inspected does not close: a colleague has to</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Người kiểm tra không được kết thúc: đồng nghiệp làm</translation>
    </message>
</context>
<context>
    <name>StaffRejects</name>
    <message>
        <source>Refused by the gateway</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Cổng dữ liệu từ chối</translation>
    </message>
    <message>
        <source>Refused by the single window</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Một cửa từ chối</translation>
    </message>
    <message>
        <source>Envelope not understood</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không hiểu phần đầu</translation>
    </message>
    <message>
        <source>Content not understood</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không hiểu nội dung</translation>
    </message>
    <message>
        <source>Wrong format</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Sai định dạng</translation>
    </message>
    <message>
        <source>Call the operator: kiosk and gateway differ</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Gọi kỹ thuật: máy và cổng không khớp</translation>
    </message>
    <message>
        <source>Tell the authority this number, and go on with the papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Báo số này cho cơ quan, làm tiếp bằng giấy tờ</translation>
    </message>
</context>
<context>
    <name>StaffStillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bạn còn ở đó không?</translation>
    </message>
    <message>
        <source>%1 is signed out then. The case stays as it is.</source>
        <translation>Khi đó %1 sẽ bị đăng xuất. Hồ sơ giữ nguyên.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Tôi ở đây</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
</context>
<context>
    <name>StaffYard</name>
    <message>
        <source>Move within the yard</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Di chuyển trong bãi</translation>
    </message>
    <message>
        <source>Lift the container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Nâng container</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Dỡ container</translation>
    </message>
    <message>
        <source>Owner picks up</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chủ hàng lấy</translation>
    </message>
</context>
<context>
    <name>StageFigureRow</name>
    <message>
        <source>half within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>một nửa trong %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>quá ít</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>9/10 trong %1</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>%1 xe ở đây</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Daily clear</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chốt ngày</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Bàn giao ca</translation>
    </message>
    <message>
        <source>Draw and roster</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chọn ngẫu nhiên và lịch trực</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Declared together</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Khai báo gộp</translation>
    </message>
    <message>
        <source>Queues</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Số liệu hôm nay</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Thông điệp bị từ chối</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>YardLine</name>
    <message>
        <source>at most %1 min</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>tối đa %1 phút</translation>
    </message>
    <message>
        <source>no limit was published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>chưa công bố thời hạn</translation>
    </message>
    <message>
        <source>longer than published</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>lâu hơn công bố</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Begins</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Bắt đầu</translation>
    </message>
</context>
<context>
    <name>YardPage</name>
    <message>
        <source>Yard work, against its published limit</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Việc bãi so với thời hạn công bố</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
</TS>
