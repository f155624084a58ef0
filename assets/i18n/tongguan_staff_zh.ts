<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AgencyColumn</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>due at %1</source>
        <translation>%1 前完成</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>已下达</translation>
    </message>
    <message>
        <source>%1, signed by both</source>
        <translation>%1，双人签字</translation>
    </message>
    <message>
        <source>Say otherwise</source>
        <translation>改结论</translation>
    </message>
</context>
<context>
    <name>AgencyWord</name>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>AgesLine</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Once verified: %1</source>
        <translation>核对后：%1</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translation>%1 项正常</translation>
    </message>
    <message>
        <source>By the rules now: %1</source>
        <translation>现按规则：%1</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>由我负责</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Run the rules again</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>Verified %1 / %2</source>
        <translation>核对完成 %1 / %2</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>出卡口</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>改通道</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Detain, turn back, cancel</source>
        <translation>扣留、退回、取消</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>由我负责</translation>
    </message>
</context>
<context>
    <name>CaseHandling</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Number of the new seal</source>
        <translation>新封志号</translation>
    </message>
    <message>
        <source>The seal is on</source>
        <translation>已施封</translation>
    </message>
    <message>
        <source>Ticket %1: the plate at the gate</source>
        <translation>票号 %1：卡口所见车牌</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>出卡口</translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>What was cleared was ordered to be inspected. Two people answer for it.</source>
        <translation>已放行的车辆又收到查验指令。须两人负责。</translation>
    </message>
    <message>
        <source>Release what was detained</source>
        <translation>放行被扣留的车辆</translation>
    </message>
    <message>
        <source>Two people answer for it.</source>
        <translation>须两人负责。</translation>
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
        <source>No value is in doubt</source>
        <translation>没有需要核对的项目</translation>
    </message>
</context>
<context>
    <name>CaseReason</name>
    <message>
        <source>Would change it: %1</source>
        <translation>怎样会改变：%1</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>已通知：%1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>Why? + %1</source>
        <translation>依据 +%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>CaseWhy</name>
    <message>
        <source>Would change it</source>
        <translation>怎样会改变</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>规则集 %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
    <name>EndCrossing</name>
    <message>
        <source>A document is false</source>
        <translation>证件虚假</translation>
    </message>
    <message>
        <source>Goods are not as declared</source>
        <translation>货物与申报不符</translation>
    </message>
    <message>
        <source>The person may not cross</source>
        <translation>人员不准通行</translation>
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
        <source>The load is not safe</source>
        <translation>装载不安全</translation>
    </message>
    <message>
        <source>What happens to it?</source>
        <translation>如何处理？</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>扣留</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Cancel the crossing</source>
        <translation>取消通关</translation>
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
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
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
    <message>
        <source>on its way</source>
        <translation>已下达</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Look at the papers</source>
        <translation>查看单证</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>机检</translation>
    </message>
    <message>
        <source>Open and look</source>
        <translation>开箱查看</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>取样</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封志</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translation>车底</translation>
    </message>
    <message>
        <source>Disinfect</source>
        <translation>消毒</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translation>附条件通过</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>扣留</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>batch no. %1</source>
        <translation>批次号 %1</translation>
    </message>
    <message>
        <source>declaration %1</source>
        <translation>报关单 %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>集装箱 %1</translation>
    </message>
    <message>
        <source>plate %1</source>
        <translation>车牌 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Inspection: %1 of %2</source>
        <translation>查验中：%1 / %2</translation>
    </message>
    <message>
        <source>Inspected: to be released</source>
        <translation>查验完毕：待放行</translation>
    </message>
    <message>
        <source>Cleared: to the gate</source>
        <translation>已放行：去卡口</translation>
    </message>
    <message>
        <source>Cleared provisionally: to the gate</source>
        <translation>暂放行：去卡口</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>已扣留</translation>
    </message>
    <message>
        <source>Ordered after it was cleared</source>
        <translation>放行后又有查验指令</translation>
    </message>
    <message>
        <source>Gone: a sample waits for its result</source>
        <translation>已离境：样品待结果</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>InspectionClock</name>
    <message>
        <source>of %1 min</source>
        <translation>/ %1 分钟</translation>
    </message>
    <message>
        <source>opened once, %1</source>
        <translation>只开一次，%1</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>No order names this vehicle. The agency of its lane inspects it.</source>
        <translation>没有指令指向这辆车，由通道所属部门查验。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New seal</source>
        <translation>新封志</translation>
    </message>
    <message>
        <source>Close inspection</source>
        <translation>结束查验</translation>
    </message>
    <message>
        <source>Begin inspection</source>
        <translation>开始查验</translation>
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
    <name>LateOrders</name>
    <message>
        <source>An order came late. %1</source>
        <translation>指令晚到。%1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新开箱</translation>
    </message>
    <message>
        <source>Seen already: not again</source>
        <translation>已看过：不重开</translation>
    </message>
</context>
<context>
    <name>MatchedOrders</name>
    <message numerus="yes">
        <source>%n order(s), 1 vehicle</source>
        <translation>
            <numerusform>%n 条指令，1 辆车</numerusform>
        </translation>
    </message>
    <message>
        <source>matched by %1</source>
        <translation>按%1对碰</translation>
    </message>
</context>
<context>
    <name>OfficerSign</name>
    <message>
        <source>I sign as the second officer</source>
        <translation>第二名关员签字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
    <name>OutcomeKeys</name>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>On a condition</source>
        <translation>附条件</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>扣留</translation>
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
    <name>RecordFinding</name>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Pass on a condition</source>
        <translation>附条件通过</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>扣留</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Two officers of one agency sign what they found.</source>
        <translation>同一部门两人对结果签字。</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>加备注</translation>
    </message>
    <message>
        <source>A sample was taken</source>
        <translation>已取样</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>样品 %1</translation>
    </message>
    <message>
        <source>Note: no names</source>
        <translation>备注：不写姓名</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation>样品编号</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>RecordedCount</name>
    <message>
        <source>Closed.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>%1 of %2 recorded.</source>
        <translation>已记录 %1 / %2。</translation>
    </message>
    <message>
        <source>Closes when all are in.</source>
        <translation>各部门都记录后才能结束。</translation>
    </message>
    <message>
        <source>All are in.</source>
        <translation>各部门均已记录。</translation>
    </message>
</context>
<context>
    <name>SampleResult</name>
    <message>
        <source>Sample %1</source>
        <translation>样品 %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
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
        <source>Scale does not answer</source>
        <translation>地磅无响应</translation>
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
    <message>
        <source>Keeps personal data too long: not delivered</source>
        <translation>个人数据超期未上报</translation>
    </message>
    <message>
        <source>Conflict: nobody has it</source>
        <translation>冲突：无人负责</translation>
    </message>
    <message>
        <source>Conflict: nobody&apos;s for too long</source>
        <translation>冲突：无人负责，已超时</translation>
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
        <source>en</source>
        <translation>zh</translation>
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
    <message>
        <source>Who chose the lane neither inspects nor closes</source>
        <translation>选定通道的人不得查验或结束</translation>
    </message>
    <message>
        <source>For officers of that agency only</source>
        <translation>只限该部门人员</translation>
    </message>
    <message>
        <source>An agency has not recorded yet</source>
        <translation>还有部门没有记录</translation>
    </message>
    <message>
        <source>An agency wants it treated, or referred it</source>
        <translation>有部门要求处理或移送</translation>
    </message>
    <message>
        <source>An order came late: answer it first</source>
        <translation>有晚到指令：请先答复</translation>
    </message>
    <message>
        <source>A case is open: resolve it first</source>
        <translation>案件未结：请先处理</translation>
    </message>
    <message>
        <source>Border control has not released it</source>
        <translation>边检尚未放行</translation>
    </message>
    <message>
        <source>The single window has not released the goods</source>
        <translation>单一窗口尚未放行货物</translation>
    </message>
    <message>
        <source>No line, and this port does not release without</source>
        <translation>离线，本口岸不允许离线放行</translation>
    </message>
    <message>
        <source>Not without a line: watch list, detention or old data</source>
        <translation>离线不得放行：布控、扣留或数据过旧</translation>
    </message>
    <message>
        <source>A second person has to sign</source>
        <translation>须第二人签字</translation>
    </message>
    <message>
        <source>Not the plate of this ticket</source>
        <translation>与该票车牌不符</translation>
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
    <message>
        <source>Joint inspection</source>
        <translation>联合查验</translation>
    </message>
</context>
</TS>
