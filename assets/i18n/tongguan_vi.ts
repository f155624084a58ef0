<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>BackNext</name>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Lane</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>Please come</source>
        <translation>Mời vào</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>Không thu ngoài danh mục</translation>
    </message>
    <message>
        <source>Bay</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Ô</translation>
    </message>
</context>
<context>
    <name>BusCountScreen</name>
    <message>
        <source>Not here yet: %1. With staff: %2</source>
        <translation>Chưa đến: %1. Đang gặp nhân viên: %2</translation>
    </message>
    <message>
        <source>Not here yet: %1</source>
        <translation>Chưa đến: %1</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Chờ thêm</translation>
    </message>
    <message>
        <source>Staff will decide</source>
        <translation>Nhân viên sẽ xử lý</translation>
    </message>
</context>
<context>
    <name>BusCounter</name>
    <message>
        <source>Other kiosks&apos; count will follow</source>
        <translation>Số đếm ở máy khác sẽ được cộng sau</translation>
    </message>
</context>
<context>
    <name>BusListScreen</name>
    <message>
        <source>Hold the QR code of the passenger list to the camera</source>
        <translation>Đưa mã QR danh sách hành khách vào khung</translation>
    </message>
    <message>
        <source>I have no passenger list</source>
        <translation>Không có danh sách hành khách</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
</context>
<context>
    <name>ChoiceKeys</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Hold the QR code to the camera</source>
        <translation>Đưa mã QR vào khung</translation>
    </message>
    <message>
        <source>I have no QR code</source>
        <translation>Không có mã QR</translation>
    </message>
    <message>
        <source>I ride in the bus</source>
        <translation>Tôi đi xe khách</translation>
    </message>
</context>
<context>
    <name>ComplaintDoneScreen</name>
    <message>
        <source>Received. Keep this number.</source>
        <translation>Đã nhận. Hãy giữ số này.</translation>
    </message>
    <message>
        <source>An answer comes within 5 working days: hold the code to the camera</source>
        <translation>Trả lời trong 5 ngày làm việc: đưa mã vào camera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>ComplaintPlaceScreen</name>
    <message>
        <source>Where did it happen?</source>
        <translation>Xảy ra ở đâu?</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Khi xếp hàng</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>Ở ki-ốt</translation>
    </message>
    <message>
        <source>At the inspection</source>
        <translation>Khi kiểm tra</translation>
    </message>
    <message>
        <source>In the yard</source>
        <translation>Trong bãi</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translation>Ở cổng</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Nơi khác</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>What is your complaint about?</source>
        <translation>Bạn khiếu nại điều gì?</translation>
    </message>
    <message>
        <source>A fee that is not listed</source>
        <translation>Thu phí ngoài danh mục</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>Chờ quá lâu</translation>
    </message>
    <message>
        <source>How staff treated me</source>
        <translation>Thái độ nhân viên</translation>
    </message>
    <message>
        <source>Damage to my goods</source>
        <translation>Hàng bị hư hỏng</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Ki-ốt này</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>What is your question about?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Bạn muốn hỏi về gì?</translation>
    </message>
    <message>
        <source>Papers</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Fees</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Chờ đợi</translation>
    </message>
    <message>
        <source>The way or the lane</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đường đi, làn xe</translation>
    </message>
    <message>
        <source>Goods</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Hàng hóa</translation>
    </message>
</context>
<context>
    <name>ComplaintSendScreen</name>
    <message>
        <source>Send the complaint?</source>
        <translation>Gửi khiếu nại?</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>Gửi không nêu tên</translation>
    </message>
    <message>
        <source>Send with my crossing</source>
        <translation>Gửi kèm lượt qua này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Send the question?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Gửi câu hỏi?</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Which line is wrong? Touch it.</source>
        <translation>Dòng nào sai? Hãy chạm vào.</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translation>Thông tin đúng không?</translation>
    </message>
</context>
<context>
    <name>CountryKeys</name>
    <message>
        <source>China</source>
        <translation>Trung Quốc</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Lào</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thái Lan</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Nước khác</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>DecidingScreen</name>
    <message>
        <source>Please wait</source>
        <translation>Vui lòng chờ</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Staff is coming</source>
        <translation>Nhân viên đang đến</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Không có tiếng</translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message>
        <source>Container number</source>
        <translation>Số container</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Số niêm phong</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Number plate</source>
        <translation>Biển số xe</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Tài xế</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Giấy phép lái xe</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Số kiện</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng lượng</translation>
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
        <source>Load</source>
        <translation>Tải hàng</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Hành khách</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Chứng thư</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Empty truck</source>
        <translation>Xe không hàng</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Có hàng</translation>
    </message>
    <message>
        <source>Plant health</source>
        <translation>Kiểm dịch thực vật</translation>
    </message>
    <message>
        <source>Animal health</source>
        <translation>Kiểm dịch động vật</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Xuất xứ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Y tế</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Kiểm nghiệm kiểm dịch</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Kết quả thử nghiệm</translation>
    </message>
    <message>
        <source>CITES</source>
        <translation>CITES</translation>
    </message>
    <message>
        <source>Import licence</source>
        <translation>Giấy phép nhập khẩu</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>GreenPoints</name>
    <message>
        <source>Fresh produce</source>
        <translation>Nông sản tươi</translation>
    </message>
    <message>
        <source>Phytosanitary certificate</source>
        <translation>Giấy kiểm dịch thực vật</translation>
    </message>
    <message>
        <source>Declaration found</source>
        <translation>Đã tìm thấy tờ khai</translation>
    </message>
    <message>
        <source>Seal number matches</source>
        <translation>Số niêm phong khớp</translation>
    </message>
</context>
<context>
    <name>HintBox</name>
    <message>
        <source>Please wait for staff</source>
        <translation>Vui lòng chờ nhân viên</translation>
    </message>
    <message>
        <source>Glare: shade it with your hand</source>
        <translation>Bị lóa: lấy tay che nắng</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>Đưa gần hơn</translation>
    </message>
    <message>
        <source>Turn the document over</source>
        <translation>Lật mặt giấy tờ</translation>
    </message>
    <message>
        <source>This is another code</source>
        <translation>Đây là mã khác</translation>
    </message>
    <message>
        <source>This code is too old</source>
        <translation>Mã này đã hết hạn</translation>
    </message>
    <message>
        <source>This code is for another port</source>
        <translation>Mã này của cửa khẩu khác</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>Giấy tờ hết hạn</translation>
    </message>
    <message>
        <source>Cannot read: wipe it, try again</source>
        <translation>Không đọc được: lau sạch, thử lại</translation>
    </message>
    <message>
        <source>Delivery order is read. Go on.</source>
        <translation>Đã đọc lệnh giao hàng. Tiếp tục.</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Giữ yên</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>LaneDetails</name>
    <message>
        <source>New lane: the earlier ticket no longer holds</source>
        <translation>Làn mới: phiếu trước hết giá trị</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translation>Lấy phiếu</translation>
    </message>
    <message>
        <source>Take back your documents</source>
        <translation>Lấy lại giấy tờ</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>Xóa sau %1 giây</translation>
    </message>
    <message>
        <source>I took a picture</source>
        <translation>Đã chụp ảnh</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 trên %2 phút</translation>
    </message>
</context>
<context>
    <name>LaneScreen</name>
    <message>
        <source>Go to lane %1</source>
        <translation>Đi đến làn %1</translation>
    </message>
    <message>
        <source>Please wait for staff</source>
        <translation>Vui lòng chờ nhân viên</translation>
    </message>
    <message>
        <source>No paper: photograph this screen</source>
        <translation>Hết giấy, hãy chụp màn hình</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Staff check</source>
        <translation>Nhân viên kiểm tra</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation>Nhân viên sẽ giúp bạn</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Khu chờ</translation>
    </message>
    <message>
        <source>Waiting area, staff will come</source>
        <translation>Khu chờ, nhân viên sẽ đến</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Cân xe</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Kiểm dịch</translation>
    </message>
    <message>
        <source>Joint inspection</source>
        <translation>Kiểm tra liên ngành</translation>
    </message>
    <message>
        <source>Inspection, all agencies at once</source>
        <translation>Kiểm tra liên ngành, một lần</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>Soi chiếu</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>Luồng ưu tiên</translation>
    </message>
    <message>
        <source>Green channel, fresh produce</source>
        <translation>Luồng ưu tiên nông sản tươi</translation>
    </message>
    <message>
        <source>Fresh produce</source>
        <translation>Nông sản tươi</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Luồng nhanh</translation>
    </message>
    <message>
        <source>Fast lane, no inspection</source>
        <translation>Luồng nhanh, không kiểm tra</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translation>Không kiểm tra</translation>
    </message>
    <message>
        <source>Empty trucks</source>
        <translation>Xe không hàng</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>Xe khách</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translation>Xe khách và hành khách</translation>
    </message>
    <message>
        <source>Normal lane</source>
        <translation>Luồng thường</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose language</source>
        <translation>Chọn ngôn ngữ</translation>
    </message>
    <message>
        <source>Prices and rights</source>
        <translation>Giá phí và quyền lợi</translation>
    </message>
</context>
<context>
    <name>LicenceScreen</name>
    <message>
        <source>Hold your driving licence to the camera</source>
        <translation>Đưa giấy phép lái xe vào camera</translation>
    </message>
    <message>
        <source>I have none with me</source>
        <translation>Không mang theo</translation>
    </message>
</context>
<context>
    <name>LoadScreen</name>
    <message>
        <source>Is the truck empty?</source>
        <translation>Xe không chở hàng?</translation>
    </message>
    <message>
        <source>I drive a bus</source>
        <translation>Tôi lái xe khách</translation>
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
        <translation>Máy này tạm đóng. Hãy dùng máy bên cạnh hoặc gọi nhân viên.</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
</context>
<context>
    <name>PassengerDoneScreen</name>
    <message>
        <source>You are counted already</source>
        <translation>Bạn đã được tính rồi</translation>
    </message>
    <message>
        <source>Done: you may go on</source>
        <translation>Xong, mời bạn đi tiếp</translation>
    </message>
    <message>
        <source>Your family: %1 more</source>
        <translation>Gia đình bạn: còn %1 người</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translation>Hành khách tiếp theo</translation>
    </message>
</context>
<context>
    <name>PassengerMinorScreen</name>
    <message>
        <source>Now the passport of the adult with you</source>
        <translation>Bây giờ đến hộ chiếu của người lớn đi cùng</translation>
    </message>
    <message>
        <source>Children cross together with their adult</source>
        <translation>Trẻ em đi cùng người lớn của mình</translation>
    </message>
    <message>
        <source>No adult is with me</source>
        <translation>Không có người lớn đi cùng</translation>
    </message>
</context>
<context>
    <name>PassengerStaffScreen</name>
    <message>
        <source>Please wait beside the kiosk: staff are coming</source>
        <translation>Vui lòng chờ bên cạnh máy, nhân viên sẽ đến</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translation>Hành khách tiếp theo</translation>
    </message>
</context>
<context>
    <name>PassengersScreen</name>
    <message>
        <source>Passengers: lay your passport face down on the glass</source>
        <translation>Hành khách: đặt hộ chiếu úp mặt xuống kính</translation>
    </message>
    <message>
        <source>Driver: see who is missing</source>
        <translation>Tài xế: xem còn thiếu mấy người</translation>
    </message>
    <message>
        <source>I am not a passenger</source>
        <translation>Tôi không phải hành khách</translation>
    </message>
    <message>
        <source>Passengers: hold your passport&apos;s photo page to the camera</source>
        <translation>Hành khách: đưa trang ảnh hộ chiếu vào camera</translation>
    </message>
</context>
<context>
    <name>PassportScreen</name>
    <message>
        <source>Lay the passport face down on the glass</source>
        <translation>Đặt hộ chiếu úp mặt xuống kính</translation>
    </message>
    <message>
        <source>I have a border pass</source>
        <translation>Tôi có giấy thông hành</translation>
    </message>
    <message>
        <source>Hold the passport&apos;s photo page to the camera</source>
        <translation>Đưa trang ảnh hộ chiếu vào camera</translation>
    </message>
</context>
<context>
    <name>PhotoCode</name>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Photograph this screen</source>
        <translation>Hãy chụp màn hình</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Offline, your data is saved</source>
        <translation>Mất mạng, dữ liệu đã lưu</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Data %1 min old</source>
        <translation>Dữ liệu %1 phút trước</translation>
    </message>
    <message>
        <source>Data %1 h old</source>
        <translation>Dữ liệu %1 giờ trước</translation>
    </message>
</context>
<context>
    <name>PlateLine</name>
    <message>
        <source>Number plate</source>
        <translation>Biển số xe</translation>
    </message>
</context>
<context>
    <name>PlateScreen</name>
    <message>
        <source>Which country is the plate from?</source>
        <translation>Biển số của nước nào?</translation>
    </message>
    <message>
        <source>Type the number plate</source>
        <translation>Nhập biển số xe</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Biển số xe</translation>
    </message>
</context>
<context>
    <name>PriceFilters</name>
    <message>
        <source>All</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Set price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Giá quy định</translation>
    </message>
    <message>
        <source>Guided price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Giá hướng dẫn</translation>
    </message>
    <message>
        <source>Market price</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Giá thị trường</translation>
    </message>
</context>
<context>
    <name>PriceScreen</name>
    <message>
        <source>Fee</source>
        <translation>Khoản phí</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Mức thu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Đơn vị thu</translation>
    </message>
    <message>
        <source>Price set by</source>
        <translation>Cách định giá</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>Không thu ngoài danh mục</translation>
    </message>
</context>
<context>
    <name>PricesScreen</name>
    <message>
        <source>Fee list</source>
        <translation>Bảng phí</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>Không thu ngoài danh mục</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translation>Dữ liệu %1 ngày trước, có thể đã cũ</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Chưa nhận được dữ liệu</translation>
    </message>
</context>
<context>
    <name>ReadButtons</name>
    <message>
        <source>Enter by hand</source>
        <translation>Nhập bằng tay</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Vui lòng chờ</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Document expired</source>
        <translation>Giấy tờ hết hạn</translation>
    </message>
    <message>
        <source>This document cannot be used at this port</source>
        <translation>Giấy tờ này không dùng được ở cửa khẩu này</translation>
    </message>
    <message>
        <source>Staff will look at your document</source>
        <translation>Nhân viên sẽ xem giấy tờ của bạn</translation>
    </message>
    <message>
        <source>Typed by hand: staff will look</source>
        <translation>Nhập bằng tay: nhân viên sẽ xem</translation>
    </message>
    <message>
        <source>Visa or permit missing</source>
        <translation>Thiếu thị thực hoặc giấy phép</translation>
    </message>
    <message>
        <source>Licence does not cover this vehicle</source>
        <translation>Giấy phép không đúng hạng xe</translation>
    </message>
    <message>
        <source>Driving licence expired</source>
        <translation>Giấy phép lái xe hết hạn</translation>
    </message>
    <message>
        <source>No driving licence shown</source>
        <translation>Chưa xuất trình giấy phép lái xe</translation>
    </message>
    <message>
        <source>Vehicle papers are not valid</source>
        <translation>Giấy tờ xe không hợp lệ</translation>
    </message>
    <message>
        <source>Transport permit missing</source>
        <translation>Thiếu giấy phép vận tải</translation>
    </message>
    <message>
        <source>Wrong kind of transport permit</source>
        <translation>Sai loại giấy phép vận tải</translation>
    </message>
    <message>
        <source>Transport permit already used</source>
        <translation>Giấy phép vận tải đã dùng</translation>
    </message>
    <message>
        <source>Number plate does not match</source>
        <translation>Biển số xe không khớp</translation>
    </message>
    <message>
        <source>Seal number does not match</source>
        <translation>Số niêm phong không khớp</translation>
    </message>
    <message>
        <source>Seal is broken or missing</source>
        <translation>Niêm phong hỏng hoặc thiếu</translation>
    </message>
    <message>
        <source>Staff will look at the seal</source>
        <translation>Nhân viên sẽ xem niêm phong</translation>
    </message>
    <message>
        <source>Container number does not match</source>
        <translation>Số container không khớp</translation>
    </message>
    <message>
        <source>This vehicle has a crossing open already</source>
        <translation>Xe này đang có lượt qua chưa xong</translation>
    </message>
    <message>
        <source>Staff will look at your last crossing</source>
        <translation>Nhân viên sẽ xem lần qua trước</translation>
    </message>
    <message>
        <source>Over the weight limit</source>
        <translation>Quá tải trọng</translation>
    </message>
    <message>
        <source>Weight does not match</source>
        <translation>Trọng lượng không khớp</translation>
    </message>
    <message>
        <source>Dangerous goods: staff will guide you</source>
        <translation>Hàng nguy hiểm: nhân viên sẽ hướng dẫn</translation>
    </message>
    <message>
        <source>Certificate missing</source>
        <translation>Thiếu giấy chứng nhận</translation>
    </message>
    <message>
        <source>Certificate is not valid</source>
        <translation>Giấy chứng nhận không hợp lệ</translation>
    </message>
    <message>
        <source>Certificate does not match the goods</source>
        <translation>Giấy chứng nhận không khớp hàng</translation>
    </message>
    <message>
        <source>Quarantine treatment</source>
        <translation>Xử lý kiểm dịch</translation>
    </message>
    <message>
        <source>No declaration found</source>
        <translation>Chưa có tờ khai</translation>
    </message>
    <message>
        <source>Staff will look for your declaration</source>
        <translation>Nhân viên sẽ tìm tờ khai</translation>
    </message>
    <message>
        <source>Declaration was returned</source>
        <translation>Tờ khai bị trả lại</translation>
    </message>
    <message>
        <source>Declaration is being reviewed</source>
        <translation>Tờ khai đang được xem xét</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>Soi chiếu</translation>
    </message>
    <message>
        <source>Random check</source>
        <translation>Kiểm tra ngẫu nhiên</translation>
    </message>
    <message>
        <source>Staff will look into the truck</source>
        <translation>Nhân viên sẽ xem thùng xe</translation>
    </message>
    <message>
        <source>Empty truck</source>
        <translation>Xe không hàng</translation>
    </message>
    <message>
        <source>Checking takes longer today</source>
        <translation>Hôm nay kiểm tra lâu hơn</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translation>Xe khách và hành khách</translation>
    </message>
    <message>
        <source>Staff will help with the passengers</source>
        <translation>Nhân viên sẽ hỗ trợ hành khách</translation>
    </message>
    <message>
        <source>All points of the green channel are met</source>
        <translation>Đủ điều kiện luồng ưu tiên</translation>
    </message>
    <message>
        <source>Not on the list of green goods</source>
        <translation>Hàng không thuộc danh mục ưu tiên</translation>
    </message>
    <message>
        <source>Load is not all fresh goods</source>
        <translation>Không phải toàn bộ là nông sản tươi</translation>
    </message>
    <message>
        <source>Firm is not on the green list</source>
        <translation>Doanh nghiệp chưa có trong danh sách</translation>
    </message>
    <message>
        <source>Not agreed for this port</source>
        <translation>Chưa có thỏa thuận cho cửa khẩu này</translation>
    </message>
    <message>
        <source>Declaration not accepted yet</source>
        <translation>Tờ khai chưa được chấp nhận</translation>
    </message>
    <message>
        <source>Outside the booked time</source>
        <translation>Ngoài giờ đã đặt</translation>
    </message>
    <message>
        <source>Released before arrival</source>
        <translation>Đã thông quan trước khi đến</translation>
    </message>
    <message>
        <source>Staff will check what was entered</source>
        <translation>Nhân viên sẽ kiểm tra thông tin đã nhập</translation>
    </message>
    <message>
        <source>Last time you were checked more than was needed. We are sorry.</source>
        <translation>Lần trước bạn bị kiểm tra nhiều hơn mức cần thiết. Chúng tôi xin lỗi.</translation>
    </message>
    <message>
        <source>Duty is not settled yet: staff will help</source>
        <translation>Thuế chưa xong: nhân viên sẽ giúp</translation>
    </message>
    <message>
        <source>Released first: duty is paid later</source>
        <translation>Cho qua trước, nộp thuế sau</translation>
    </message>
    <message>
        <source>Delivery order was used already</source>
        <translation>Lệnh giao hàng đã dùng rồi</translation>
    </message>
    <message>
        <source>Delivery order is for another container</source>
        <translation>Lệnh giao hàng của container khác</translation>
    </message>
    <message>
        <source>Delivery order has expired</source>
        <translation>Lệnh giao hàng hết hạn</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>Remember my truck and licence for %1 months</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Ghi nhớ xe và bằng lái của tôi trong %1 tháng</translation>
    </message>
    <message>
        <source>Remember for %1 months</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Ghi nhớ %1 tháng</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Go on where you stopped?</source>
        <translation>Tiếp tục từ chỗ đã dừng?</translation>
    </message>
</context>
<context>
    <name>ReturningScreen</name>
    <message>
        <source>Same truck, same papers as on %1?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Vẫn xe này, vẫn giấy tờ như ngày %1?</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Price set by the government</source>
        <translation>Nhà nước định giá</translation>
    </message>
    <message>
        <source>Price guided by the government</source>
        <translation>Giá nhà nước hướng dẫn</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>Giá thị trường</translation>
    </message>
    <message>
        <source>Move within the yard</source>
        <translation>Chuyển trong bãi</translation>
    </message>
    <message>
        <source>Lifting a container</source>
        <translation>Nâng hạ container</translation>
    </message>
    <message>
        <source>Unloading a container</source>
        <translation>Dỡ hàng container</translation>
    </message>
    <message>
        <source>Picking up a container</source>
        <translation>Chủ hàng lấy container</translation>
    </message>
    <message>
        <source>Staff look at your case</source>
        <translation>Nhân viên xử lý</translation>
    </message>
    <message>
        <source>From ticket to call</source>
        <translation>Từ lấy phiếu đến gọi số</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Tín nhiệm %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>It was put right</source>
        <translation>Đã được khắc phục</translation>
    </message>
    <message>
        <source>You get your money back: ask staff</source>
        <translation>Bạn được hoàn tiền: hỏi nhân viên</translation>
    </message>
    <message>
        <source>It was passed on to the authority for it</source>
        <translation>Đã chuyển cơ quan có thẩm quyền</translation>
    </message>
    <message>
        <source>Looked into: ask staff for the answer</source>
        <translation>Đã xem xét: hỏi nhân viên</translation>
    </message>
</context>
<context>
    <name>RightsListScreen</name>
    <message>
        <source>Time limits</source>
        <translation>Thời hạn xử lý</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>Đường dây nóng</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translation>Đại lý và giá tham khảo</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Hỏi đáp</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translation>Dữ liệu %1 ngày trước, có thể đã cũ</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Chưa nhận được dữ liệu</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đặt câu hỏi</translation>
    </message>
</context>
<context>
    <name>RightsScreen</name>
    <message>
        <source>Prices and rights</source>
        <translation>Giá phí và quyền lợi</translation>
    </message>
    <message>
        <source>Fee list</source>
        <translation>Bảng phí</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Thời hạn xử lý</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>Đường dây nóng</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translation>Đại lý và giá tham khảo</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Hỏi đáp</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Step %1 of 4</source>
        <translation>Bước %1 / 4</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Hold the scanner to the seal</source>
        <translation>Đưa máy quét vào niêm phong</translation>
    </message>
    <message>
        <source>Staff will read it</source>
        <translation>Nhân viên sẽ đọc</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>China</source>
        <translation>Trung Quốc</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Lào</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bạn còn ở đó không?</translation>
    </message>
    <message>
        <source>Your data is hidden</source>
        <translation>Dữ liệu đã được ẩn</translation>
    </message>
</context>
<context>
    <name>ThisTruck</name>
    <message>
        <source>This is my truck</source>
        <translation>Đây là xe của tôi</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>New lane. Ticket %1 no longer holds.</source>
        <translation>Làn mới. Phiếu %1 không còn giá trị.</translation>
    </message>
    <message>
        <source>Go to lane %1</source>
        <translation>Đi đến làn %1</translation>
    </message>
    <message>
        <source>Show this at the exit gate</source>
        <translation>Quét ở cổng ra</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>Không thu ngoài danh mục</translation>
    </message>
    <message>
        <source>Complaint received. Keep this number.</source>
        <translation>Đã nhận khiếu nại. Hãy giữ số này.</translation>
    </message>
    <message>
        <source>Hold this code to a kiosk to see the answer</source>
        <translation>Đưa mã này vào ki-ốt để xem trả lời</translation>
    </message>
    <message>
        <source>Follow the truck by phone</source>
        <translation>Theo dõi xe bằng điện thoại</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Hải quan</translation>
    </message>
    <message>
        <source>Border control</source>
        <translation>Kiểm soát biên phòng</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Giao thông vận tải</translation>
    </message>
    <message>
        <source>Question received. Keep this number.</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Đã nhận câu hỏi. Hãy giữ số này.</translation>
    </message>
</context>
<context>
    <name>TicketStub</name>
    <message>
        <source>Your number</source>
        <translation>Số của bạn</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Thời gian chờ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>vị trí %1</translation>
    </message>
</context>
<context>
    <name>TypeCountryScreen</name>
    <message>
        <source>Which country is the document from?</source>
        <translation>Giấy tờ của nước nào?</translation>
    </message>
</context>
<context>
    <name>TypeDateScreen</name>
    <message>
        <source>Valid until?</source>
        <translation>Có giá trị đến?</translation>
    </message>
    <message>
        <source>Date of birth?</source>
        <translation>Ngày sinh?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>TypeNumberScreen</name>
    <message>
        <source>Enter by hand</source>
        <translation>Nhập bằng tay</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Staff will check it</source>
        <translation>Nhân viên sẽ kiểm tra</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Same truck, same papers as last time?</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Vẫn xe này, vẫn giấy tờ như lần trước?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Chào mừng</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Earlier</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau đó</translation>
    </message>
</context>
<context>
    <name>WriteCode</name>
    <message>
        <source>QR code</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Or write it with your telephone</source>
        <translatorcomment>native check due</translatorcomment>
        <translation>Hoặc viết bằng điện thoại</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
</TS>
