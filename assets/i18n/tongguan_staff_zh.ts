<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AgesLine</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>之后：%1</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Loaded</source>
        <translation>载货</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空车</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translation>限 %1 分钟</translation>
    </message>
</context>
<context>
    <name>CaseLook</name>
    <message>
        <source>Verified %1 / %2</source>
        <translation>核对完成 %1 / %2</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>改通道</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
</context>
<context>
    <name>CaseReason</name>
    <message>
        <source>rules %1</source>
        <translation>规则集 %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
</context>
<context>
    <name>ChangeLane</name>
    <message>
        <source>Verified by staff</source>
        <translation>人工已核对</translation>
    </message>
    <message>
        <source>Paper document seen</source>
        <translation>已看纸质证件</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已查验</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translation>部门指令</translation>
    </message>
    <message>
        <source>The driver asked</source>
        <translation>司机要求</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>To which lane?</source>
        <translation>改到哪个通道？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>改通道</translation>
    </message>
</context>
<context>
    <name>CorrectField</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>LaneChoiceKey</name>
    <message>
        <source>2 persons</source>
        <translation>要第二人</translation>
    </message>
</context>
<context>
    <name>OnItsWay</name>
    <message>
        <source>On its way</source>
        <translation>已下达</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>认证企业</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>客车</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>limit %1 min</source>
        <translation>限 %1 分钟</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translation>改到 %1 号%2通道，比规则结果宽：要第二人</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translation>%1 提出 · 剩 %2</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>SecondSign</name>
    <message>
        <source>I agree as the second person</source>
        <translation>第二人同意</translation>
    </message>
    <message>
        <source>To lane %1, %2: laxer than the rules, needs a second person</source>
        <translation>改到 %1 号%2通道，比规则结果宽：要第二人</translation>
    </message>
    <message>
        <source>Asked by %1 · %2 left</source>
        <translation>%1 提出 · 剩 %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Staff sign-in</source>
        <translation>工作人员登录</translation>
    </message>
    <message>
        <source>Locked for %1 s</source>
        <translation>已锁定 %1 秒</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translation>工号或密码错误</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>StaffAgencies</name>
    <message>
        <source>Customs</source>
        <translation>海关</translation>
    </message>
    <message>
        <source>Border control</source>
        <translation>边检</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运管</translation>
    </message>
</context>
<context>
    <name>StaffAges</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>StaffAlarms</name>
    <message>
        <source>Printer has no paper</source>
        <translation>打印机缺纸</translation>
    </message>
    <message>
        <source>Printer is short of paper</source>
        <translation>打印纸将尽</translation>
    </message>
    <message>
        <source>Printer is jammed</source>
        <translation>打印机卡纸</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>打印机无响应</translation>
    </message>
    <message>
        <source>Scanner does not answer</source>
        <translation>扫码枪无响应</translation>
    </message>
    <message>
        <source>Passport reader does not answer</source>
        <translation>护照阅读机无响应</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translation>摄像头无响应</translation>
    </message>
    <message>
        <source>Store is nearly full</source>
        <translation>存储将满</translation>
    </message>
    <message>
        <source>Corrected by the single window</source>
        <translation>单一窗口已更正</translation>
    </message>
    <message>
        <source>A driver calls</source>
        <translation>司机呼叫</translation>
    </message>
    <message>
        <source>Printer&apos;s cover is open</source>
        <translation>打印机盖未关</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Staff check %1</source>
        <translation>人工核验 %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>待发 %1</translation>
    </message>
    <message>
        <source>%1 set apart</source>
        <translation>隔离 %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>StaffDatasets</name>
    <message>
        <source>Orders</source>
        <translation>布控</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>监控名单</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>封志号</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>集装箱号</translation>
    </message>
</context>
<context>
    <name>StaffReasons</name>
    <message>
        <source>This kiosk&apos;s records or clock need a check</source>
        <translation>本机记录或时钟须检查</translation>
    </message>
    <message>
        <source>Person on the watch list</source>
        <translation>人员在布控名单上</translation>
    </message>
    <message>
        <source>Vehicle or container on the watch list</source>
        <translation>车辆或集装箱在布控名单上</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>辐射报警</translation>
    </message>
    <message>
        <source>Tamper alarm</source>
        <translation>防拆报警</translation>
    </message>
    <message>
        <source>Travel document expired or not yet valid</source>
        <translation>证件已过期或未生效</translation>
    </message>
    <message>
        <source>Document of the wrong kind for this port</source>
        <translation>证件种类不适用本口岸</translation>
    </message>
    <message>
        <source>Check digit of the document is wrong</source>
        <translation>证件校验位错误</translation>
    </message>
    <message>
        <source>Two readings disagree, or not the person confirmed</source>
        <translation>两次读取不一致，或与本人不符</translation>
    </message>
    <message>
        <source>Typed by hand and not looked at yet</source>
        <translation>手工输入，还没有核对</translation>
    </message>
    <message>
        <source>Visa or permit missing or expired</source>
        <translation>签证或许可缺失或过期</translation>
    </message>
    <message>
        <source>Licence class does not cover the vehicle</source>
        <translation>准驾车型不符</translation>
    </message>
    <message>
        <source>Driving licence expired</source>
        <translation>驾驶证已过期</translation>
    </message>
    <message>
        <source>No driving licence shown</source>
        <translation>未出示驾驶证</translation>
    </message>
    <message>
        <source>Registration, insurance or temporary plate not valid</source>
        <translation>行驶证、保险或临时牌照无效</translation>
    </message>
    <message>
        <source>Transport permit missing</source>
        <translation>缺少行车许可证</translation>
    </message>
    <message>
        <source>Transport permit of the wrong kind</source>
        <translation>行车许可证种类不符</translation>
    </message>
    <message>
        <source>Transport permit already used</source>
        <translation>行车许可证已使用</translation>
    </message>
    <message>
        <source>Plate read is not the plate declared</source>
        <translation>识别车牌与申报不符</translation>
    </message>
    <message>
        <source>Seal number does not match</source>
        <translation>封志号不一致</translation>
    </message>
    <message>
        <source>Seal broken or missing</source>
        <translation>封志破损或缺失</translation>
    </message>
    <message>
        <source>Alarm of the smart seal</source>
        <translation>智能关锁报警</translation>
    </message>
    <message>
        <source>Expected seal number is not known here</source>
        <translation>本机没有应有的封志号</translation>
    </message>
    <message>
        <source>Container number wrong or not on the manifest</source>
        <translation>集装箱号错误或不在舱单上</translation>
    </message>
    <message>
        <source>Vehicle has an open crossing in this direction</source>
        <translation>该车同方向有未完成通关</translation>
    </message>
    <message>
        <source>Entry after entry, or exit after exit</source>
        <translation>连续两次入境或出境</translation>
    </message>
    <message>
        <source>Back within 30 minutes</source>
        <translation>30 分钟内折返</translation>
    </message>
    <message>
        <source>Over the legal weight for its axles</source>
        <translation>超过轴型限重</translation>
    </message>
    <message>
        <source>Weight differs from the declaration by more than 5 %</source>
        <translation>重量与申报相差超过 5 %</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>危险品</translation>
    </message>
    <message>
        <source>Certificate missing for controlled goods</source>
        <translation>管制货物缺少证书</translation>
    </message>
    <message>
        <source>Certificate revoked or not found</source>
        <translation>证书已撤销或查无</translation>
    </message>
    <message>
        <source>Certificate does not match the consignment</source>
        <translation>证书与货物不符</translation>
    </message>
    <message>
        <source>Certificate could not be verified online</source>
        <translation>证书无法联网核查</translation>
    </message>
    <message>
        <source>Pest, health or temperature alarm: treatment due</source>
        <translation>疫情、卫生或温度报警：须处理</translation>
    </message>
    <message>
        <source>No advance declaration or manifest found</source>
        <translation>未找到提前申报或舱单</translation>
    </message>
    <message>
        <source>Declarations here are too old to say</source>
        <translation>本机申报数据过旧，无法判断</translation>
    </message>
    <message>
        <source>Declaration returned or refused</source>
        <translation>申报单被退回或拒绝</translation>
    </message>
    <message>
        <source>Declaration under manual review</source>
        <translation>申报单人工审核中</translation>
    </message>
    <message>
        <source>Orders of two or more agencies</source>
        <translation>两个以上部门指令</translation>
    </message>
    <message>
        <source>Order: X-ray</source>
        <translation>机检指令</translation>
    </message>
    <message>
        <source>Order of customs</source>
        <translation>海关指令</translation>
    </message>
    <message>
        <source>Order of border control</source>
        <translation>边检指令</translation>
    </message>
    <message>
        <source>Order of transport</source>
        <translation>运管指令</translation>
    </message>
    <message>
        <source>Drawn by the double random check</source>
        <translation>双随机抽中</translation>
    </message>
    <message>
        <source>Today&apos;s draw is not there yet</source>
        <translation>今日抽查种子未到</translation>
    </message>
    <message>
        <source>Goods suited to X-ray first</source>
        <translation>适合先机检的货物</translation>
    </message>
    <message>
        <source>Said to be empty, sensor says loaded</source>
        <translation>申报空车，传感器显示有货</translation>
    </message>
    <message>
        <source>Sensor for empty trucks does not answer</source>
        <translation>空车传感器无响应</translation>
    </message>
    <message>
        <source>Empty, no order</source>
        <translation>空车，无指令</translation>
    </message>
    <message>
        <source>Decisive data is too old</source>
        <translation>关键数据过旧</translation>
    </message>
    <message>
        <source>Data is old: provisional</source>
        <translation>数据较旧：暂定</translation>
    </message>
    <message>
        <source>Bus with its passenger list</source>
        <translation>有旅客名单的客车</translation>
    </message>
    <message>
        <source>Minor without guardian</source>
        <translation>未成年人无监护人</translation>
    </message>
    <message>
        <source>Seats and persons do not match</source>
        <translation>座位数与人数不符</translation>
    </message>
    <message>
        <source>All points of the green channel are met</source>
        <translation>绿色通道各项均符合</translation>
    </message>
    <message>
        <source>Goods not on the green list</source>
        <translation>货物不在绿色目录</translation>
    </message>
    <message>
        <source>Mixed load</source>
        <translation>混装</translation>
    </message>
    <message>
        <source>Enterprise not on the green list</source>
        <translation>企业不在绿名单</translation>
    </message>
    <message>
        <source>No valid certificate for the green channel</source>
        <translation>无绿色通道有效证书</translation>
    </message>
    <message>
        <source>Port pair not covered by an agreement</source>
        <translation>口岸对无协议</translation>
    </message>
    <message>
        <source>Port not designated for this fruit</source>
        <translation>本口岸非该水果指定口岸</translation>
    </message>
    <message>
        <source>Declaration not accepted yet</source>
        <translation>申报单尚未接受</translation>
    </message>
    <message>
        <source>A safety rule stands before the green channel</source>
        <translation>有安全规则先于绿色通道</translation>
    </message>
    <message>
        <source>Outside the booked slot</source>
        <translation>不在预约时段</translation>
    </message>
    <message>
        <source>Released before arrival, not targeted, not drawn</source>
        <translation>提前放行，未布控，未抽中</translation>
    </message>
    <message>
        <source>Certified enterprise</source>
        <translation>认证企业</translation>
    </message>
    <message>
        <source>No other rule applies</source>
        <translation>无其他规则适用</translation>
    </message>
</context>
<context>
    <name>StaffRefusals</name>
    <message>
        <source>The second person must be another one</source>
        <translation>第二人须为他人</translation>
    </message>
    <message>
        <source>Number or PIN is wrong</source>
        <translation>工号或密码错误</translation>
    </message>
    <message>
        <source>Locked: wait</source>
        <translation>已锁定：请等待</translation>
    </message>
    <message>
        <source>This case is closed already</source>
        <translation>该案件已结束</translation>
    </message>
    <message>
        <source>This value cannot be right</source>
        <translation>该值不可能正确</translation>
    </message>
    <message>
        <source>Look at every field first</source>
        <translation>请先核对每一项</translation>
    </message>
    <message>
        <source>The time for the second person is over</source>
        <translation>等待第二人已超时</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>The rules are running for this case: wait</source>
        <translation>正在重新判定，请稍候</translation>
    </message>
    <message>
        <source>Its kiosk does not know this case</source>
        <translation>该终端没有这个案件</translation>
    </message>
    <message>
        <source>Not allowed to you, or not in this state</source>
        <translation>您无此权限，或当前状态不允许</translation>
    </message>
</context>
<context>
    <name>StaffRole</name>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有等待的案件</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>请选择一条</translation>
    </message>
</context>
</TS>
