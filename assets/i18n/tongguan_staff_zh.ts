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
    <message>
        <source>Reached</source>
        <translation>已联系</translation>
    </message>
</context>
<context>
    <name>AnswerMessage</name>
    <message>
        <source>Passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已纠正</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Answer in %1</source>
        <translation>请用 %1 答复</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>自己写答复</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Whoever has the number reads it: name nobody</source>
        <translation>持有编号的人都能看到：请勿写姓名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>发送答复</translation>
    </message>
</context>
<context>
    <name>Bus</name>
    <message>
        <source>No. %1 of the list</source>
        <translation>名单第 %1 人</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在名单上</translation>
    </message>
</context>
<context>
    <name>BusPage</name>
    <message>
        <source>All are here now</source>
        <translation>人已到齐</translation>
    </message>
    <message>
        <source>They do not travel</source>
        <translation>不随车出行</translation>
    </message>
    <message>
        <source>Staff looked at their papers</source>
        <translation>已由工作人员查验证件</translation>
    </message>
    <message>
        <source>They stay at the port</source>
        <translation>留在口岸</translation>
    </message>
    <message>
        <source>Passengers: %1 of %2</source>
        <translation>旅客：%1 / %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>未到：%1</translation>
    </message>
    <message>
        <source>With staff: %1</source>
        <translation>待人工处理：%1</translation>
    </message>
    <message>
        <source>Let the bus go: why?</source>
        <translation>放行客车的理由？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>结束清点</translation>
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
        <source>I take it</source>
        <translation>由我负责</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>旅客</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Goods are called back</source>
        <translation>货物已召回</translation>
    </message>
    <message>
        <source>Detain, turn back, cancel, fees, yard work</source>
        <translation>扣留、退回、取消、收费、场内作业</translation>
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
    <message>
        <source>Bus</source>
        <translation>客车</translation>
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
    <name>ComplaintLine</name>
    <message>
        <source>no answer yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Overdue: answer it</source>
        <translation>已超时，请答复</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>来自手机</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Answer to %1</source>
        <translation>答复 %1</translation>
    </message>
    <message>
        <source>Complaints: %1 open, %2 overdue</source>
        <translation>投诉：%1 件待答复，%2 件超时</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已纠正</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ConsolidatedLine</name>
    <message numerus="yes">
        <source>%n trip(s)</source>
        <translation>
            <numerusform>%n 车次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packages</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待结</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>%1 已结</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结清</translation>
    </message>
</context>
<context>
    <name>ConsolidatedPage</name>
    <message>
        <source>Nothing is declared together today</source>
        <translation>今日无集中申报</translation>
    </message>
    <message>
        <source>Declared together today: %1 open</source>
        <translation>今日集中申报：%1 户待结</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close the declaration of today</source>
        <translation>结清今日集中申报</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>签字</translation>
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
    <name>DayList</name>
    <message>
        <source>Daily clear %1</source>
        <translation>日清 %1</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>%1 前结清</translation>
    </message>
    <message>
        <source>Closed by %1. %2 came in, %3 finished.</source>
        <translation>已由 %1 结清。今日 %2 辆，办结 %3 辆。</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 open, %4 without an explanation</source>
        <translation>今日 %1 辆，办结 %2 辆，未办结 %3 辆，未说明 %4 辆</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>结清当日</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Close the day %1</source>
        <translation>结清 %1</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>说明 %1</translation>
    </message>
    <message>
        <source>%1 came in, %2 finished, %3 explained.</source>
        <translation>今日 %1 辆，办结 %2 辆，已说明 %3 辆。</translation>
    </message>
    <message>
        <source>I sign</source>
        <translation>签字</translation>
    </message>
</context>
<context>
    <name>DayReasons</name>
    <message>
        <source>Why is %1 not finished?</source>
        <translation>%1 为何未办结？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>no explanation yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>说明原因</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw of %1</source>
        <translation>%1 随机抽取</translation>
    </message>
    <message>
        <source>Not announced: there is no draw</source>
        <translation>未公布哈希：今日不抽取</translation>
    </message>
    <message>
        <source>Hash published, seed sealed until the day is over</source>
        <translation>哈希已公布，种子当日封存</translation>
    </message>
    <message>
        <source>Hash published, the seed has not come</source>
        <translation>哈希已公布，种子未到</translation>
    </message>
    <message>
        <source>Not announced: there was no draw</source>
        <translation>未公布哈希：当日未抽取</translation>
    </message>
    <message>
        <source>Seed not revealed</source>
        <translation>种子尚未公开</translation>
    </message>
    <message>
        <source>Seed revealed, fits its hash</source>
        <translation>种子已公开，与哈希相符</translation>
    </message>
    <message>
        <source>Seed does not fit its hash</source>
        <translation>种子与哈希不符</translation>
    </message>
    <message>
        <source>%1 of %2 draws hit</source>
        <translation>抽取 %2 次，抽中 %1 次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Officers on the roster</source>
        <translation>在册人员</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Left out: %1, tied to %2</source>
        <translation>回避：%1，与 %2 有关联</translation>
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
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Yard work</source>
        <translation>场内作业</translation>
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
    <name>FeesPage</name>
    <message>
        <source>Nothing was charged</source>
        <translation>未收费</translation>
    </message>
    <message>
        <source>Charged: %1</source>
        <translation>已收费：%1 项</translation>
    </message>
    <message>
        <source>No fee catalogue has come: nothing may be charged</source>
        <translation>未收到收费目录，不得收费</translation>
    </message>
    <message>
        <source>Charge by the catalogue; nothing else may be charged</source>
        <translation>按收费目录收费，目录之外不得收费</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
    <name>FiguresPage</name>
    <message>
        <source>Today: %1 came, %2 went through, %3 are on their way</source>
        <translation>今日：到达 %1 辆，已通关 %2 辆，在途 %3 辆</translation>
    </message>
    <message>
        <source>Earlier events of today are being read</source>
        <translation>正在读取今日较早的记录</translation>
    </message>
    <message>
        <source>Fewer than 5 so far: too few to say how long it takes</source>
        <translation>目前不足5辆，尚不能说明用时</translation>
    </message>
    <message>
        <source>Half are through within %1</source>
        <translation>一半车辆在 %1内通关</translation>
    </message>
    <message>
        <source>Half are through within %1, 9 of 10 within %2</source>
        <translation>一半车辆在 %1内通关，九成在 %2内</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Nothing was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>The first %1; type more</source>
        <translation>前 %1 条；请多输几位</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>找到 %1 条</translation>
    </message>
</context>
<context>
    <name>HandOverNote</name>
    <message>
        <source>Handed over by %1</source>
        <translation>%1 交班</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已阅</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>This hour: %1, most in an hour: %2</source>
        <translation>本小时：%1，最多一小时：%2</translation>
    </message>
    <message>
        <source>Vehicles that came, by the hour</source>
        <translation>各小时到达车辆</translation>
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
    <message>
        <source>Gone</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>%1: told, no answer yet</source>
        <translation>%1：已通知，未回复</translation>
    </message>
    <message>
        <source>%1: answered %2</source>
        <translation>%1：%2 已回复</translation>
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
    <name>LaneQueueRow</name>
    <message>
        <source>half within %1 min, 9 of 10 within %2</source>
        <translation>半数 %1 分钟内，九成 %2 分钟内</translation>
    </message>
    <message>
        <source>%1 wait, %2 called</source>
        <translation>等待 %1，已叫 %2</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>等待 %1</translation>
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
    <name>PartyBar</name>
    <message>
        <source>Agencies</source>
        <translation>监管部门</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>司机与企业</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>口岸经营方</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>无法归属</translation>
    </message>
    <message>
        <source>Whose time it was</source>
        <translation>时间由谁负责</translation>
    </message>
    <message>
        <source>Nobody went through yet</source>
        <translation>还没有车辆通关</translation>
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
    <name>PriorityPage</name>
    <message>
        <source>Why should it go before others?</source>
        <translation>为何优先？</translation>
    </message>
    <message>
        <source>no time told</source>
        <translation>未说明时间</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translation>%1 小时内</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Grant priority</source>
        <translation>批准优先</translation>
    </message>
    <message>
        <source>Refuse priority</source>
        <translation>拒绝优先</translation>
    </message>
    <message>
        <source>Who asked does not answer.</source>
        <translation>申请人不得审批。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Asked for priority</source>
        <translation>申请优先</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>%1 号通道</translation>
    </message>
    <message>
        <source>Too few were called to say how long it takes</source>
        <translation>叫号太少，无法给出等待时间</translation>
    </message>
    <message>
        <source>Half waited no longer than %1 min, 9 of 10 no longer than %2 min</source>
        <translation>半数等待不超过 %1 分钟，九成不超过 %2 分钟</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>呼叫 %1</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>limit %1 min</source>
        <translation>限 %1 分钟</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>第 %1 位</translation>
    </message>
</context>
<context>
    <name>QueuedRow</name>
    <message>
        <source>called to bay %1</source>
        <translation>已叫到 %1 号位</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已叫号</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到</translation>
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
    <message>
        <source>A colleague who did not inspect closes it.</source>
        <translation>由未参与查验的同事结案。</translation>
    </message>
</context>
<context>
    <name>RejectLine</name>
    <message>
        <source>Taken by %1</source>
        <translation>由 %1 处理</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>我来处理</translation>
    </message>
</context>
<context>
    <name>RejectsPage</name>
    <message>
        <source>No message was refused</source>
        <translation>没有被退回的报文</translation>
    </message>
    <message>
        <source>Messages refused: %1 of %2 are nobody&apos;s</source>
        <translation>被退回的报文：%2 份中 %1 份无人处理</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RosterLine</name>
    <message>
        <source>off duty</source>
        <translation>休班</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>在班</translation>
    </message>
    <message>
        <source>drawn for %1</source>
        <translation>抽中 %1</translation>
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
    <name>SealedDay</name>
    <message>
        <source>Hash %1</source>
        <translation>哈希 %1</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>SearchAgain</name>
    <message>
        <source>Try fewer letters, or another number</source>
        <translation>请少输几位，或换一个号码</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>请选择一条</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>SearchPad</name>
    <message>
        <source>Plate, ticket, container, batch or declaration</source>
        <translation>车牌、小票号、箱号、批次号或报关单号</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>开始查找</translation>
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
    <name>ShiftPage</name>
    <message>
        <source>Hand over the shift</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Now who takes over signs</source>
        <translation>请接班人签字</translation>
    </message>
    <message>
        <source>First %1 signs</source>
        <translation>请 %1 先签字</translation>
    </message>
    <message>
        <source>I take over</source>
        <translation>我接班</translation>
    </message>
    <message>
        <source>I hand over</source>
        <translation>我交班</translation>
    </message>
</context>
<context>
    <name>ShiftSummary</name>
    <message>
        <source>Vehicles on site</source>
        <translation>场内车辆</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Devices down</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Printers short of paper</source>
        <translation>缺纸打印机</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未结案件</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最久 %1</translation>
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
    <message>
        <source>Told of an inspection, no answer: call</source>
        <translation>查验通知未回复：请致电</translation>
    </message>
    <message>
        <source>The port closes soon: not everything is finished</source>
        <translation>口岸即将关闭：尚有未办结</translation>
    </message>
    <message>
        <source>A sample failed: call the goods back</source>
        <translation>样品不合格：召回货物</translation>
    </message>
    <message>
        <source>Plate camera does not answer</source>
        <translation>车牌相机无应答</translation>
    </message>
    <message>
        <source>Inspection device is silent</source>
        <translation>查验设备无信号</translation>
    </message>
    <message>
        <source>Machine alarm: find the vehicle</source>
        <translation>查验设备报警：找到该车</translation>
    </message>
    <message>
        <source>Yard work takes longer than published</source>
        <translation>场内作业超过公布时限</translation>
    </message>
    <message>
        <source>Truck without a crossing: register it again</source>
        <translation>车辆无通关记录：请重新登记</translation>
    </message>
    <message>
        <source>Message refused: nobody has it</source>
        <translation>报文被退回：无人处理</translation>
    </message>
    <message>
        <source>Refused message: nobody&apos;s for too long</source>
        <translation>退回报文：无人处理过久</translation>
    </message>
    <message>
        <source>Barrier does not work</source>
        <translation>栏杆机无法工作</translation>
    </message>
    <message>
        <source>Lane lights do not work</source>
        <translation>车道信号灯无法工作</translation>
    </message>
    <message>
        <source>Power supply does not work</source>
        <translation>不间断电源无法工作</translation>
    </message>
    <message>
        <source>Mains are gone: runs on battery</source>
        <translation>市电中断：正由电池供电</translation>
    </message>
    <message>
        <source>Battery is nearly empty: the kiosk goes out</source>
        <translation>电池将耗尽：自助机即将断电</translation>
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
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Shift, draw, day, language</source>
        <translation>交班、抽取、日清、语言</translation>
    </message>
</context>
<context>
    <name>StaffClasses</name>
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
    <name>StaffComplaints</name>
    <message>
        <source>A fee that is not listed</source>
        <translation>目录外收费</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>How staff treated somebody</source>
        <translation>工作人员态度</translation>
    </message>
    <message>
        <source>Damage to goods</source>
        <translation>货物受损</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>排队时</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>自助终端处</translation>
    </message>
    <message>
        <source>at the inspection</source>
        <translation>查验时</translation>
    </message>
    <message>
        <source>in the yard</source>
        <translation>查验场地</translation>
    </message>
    <message>
        <source>at the gate</source>
        <translation>闸口</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已纠正</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>About papers</source>
        <translation>关于证件</translation>
    </message>
    <message>
        <source>About fees</source>
        <translation>关于收费</translation>
    </message>
    <message>
        <source>About waiting</source>
        <translation>关于等待</translation>
    </message>
    <message>
        <source>About the way or the lane</source>
        <translation>关于路线或通道</translation>
    </message>
    <message>
        <source>About goods</source>
        <translation>关于货物</translation>
    </message>
    <message>
        <source>About something else</source>
        <translation>关于其他</translation>
    </message>
</context>
<context>
    <name>StaffDone</name>
    <message>
        <source>Verified: %1</source>
        <translation>已核对：%1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <source>You took the case</source>
        <translation>您已接办案件</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>已阅：%1</translation>
    </message>
</context>
<context>
    <name>StaffExplanations</name>
    <message>
        <source>Waits for a document</source>
        <translation>等证件</translation>
    </message>
    <message>
        <source>Waits for the laboratory</source>
        <translation>等实验室结果</translation>
    </message>
    <message>
        <source>Waits for an agency</source>
        <translation>等其他部门</translation>
    </message>
    <message>
        <source>Held by order</source>
        <translation>按指令扣留</translation>
    </message>
    <message>
        <source>The driver is away</source>
        <translation>司机不在</translation>
    </message>
    <message>
        <source>Equipment is down</source>
        <translation>设备停用</translation>
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
    <message>
        <source>Picture of the X-ray</source>
        <translation>X光图像</translation>
    </message>
    <message>
        <source>Detector for empty trucks</source>
        <translation>空箱检测仪</translation>
    </message>
</context>
<context>
    <name>StaffFigures</name>
    <message>
        <source>At the kiosk</source>
        <translation>自助终端办理</translation>
    </message>
    <message>
        <source>Ticket is made</source>
        <translation>终端出票</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translation>排队等候叫号</translation>
    </message>
    <message>
        <source>Drives to the lane</source>
        <translation>驶往通道</translation>
    </message>
    <message>
        <source>Absent when called</source>
        <translation>叫号后不在场</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>机检</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Documents, treatment</source>
        <translation>单证核验、检疫处理</translation>
    </message>
    <message>
        <source>From inspection to release</source>
        <translation>查验后至放行</translation>
    </message>
    <message>
        <source>From release to the exit</source>
        <translation>放行后至驶出</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>扣留、待解决</translation>
    </message>
    <message>
        <source>Document read at once</source>
        <translation>证件一次读出</translation>
    </message>
    <message>
        <source>Sent to staff</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>of these, nothing was changed</source>
        <translation>其中未作更改</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已查验</translation>
    </message>
    <message>
        <source>of these, something was found</source>
        <translation>其中查获</translation>
    </message>
    <message>
        <source>Cleared without a line at first</source>
        <translation>断网时先行放行</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>StaffFloor</name>
    <message>
        <source>Joint inspection</source>
        <translation>联合查验</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有等待的案件</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>请选择一条</translation>
    </message>
</context>
<context>
    <name>StaffMachines</name>
    <message>
        <source>X-ray</source>
        <translation>X光</translation>
    </message>
    <message>
        <source>Undercarriage</source>
        <translation>车底</translation>
    </message>
    <message>
        <source>Load space</source>
        <translation>货厢</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>放射性</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>地磅</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Plate camera</source>
        <translation>车牌相机</translation>
    </message>
    <message>
        <source>Tamper switch</source>
        <translation>防拆开关</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封志</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>picture not looked at yet</source>
        <translation>图像待审</translation>
    </message>
    <message>
        <source>look at it here</source>
        <translation>请就地审像</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已破坏</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>不是同一枚</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>被动过</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>StaffPriorities</name>
    <message>
        <source>The goods spoil</source>
        <translation>货物易腐</translation>
    </message>
    <message>
        <source>A ship or train waits</source>
        <translation>赶船期或班列</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>活体动物</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗急需</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Shown on paper</source>
        <translation>已出示证明</translation>
    </message>
    <message>
        <source>Goods seen</source>
        <translation>已查看货物</translation>
    </message>
    <message>
        <source>Ordered by an agency</source>
        <translation>部门指令</translation>
    </message>
    <message>
        <source>Nothing was shown</source>
        <translation>未出示证明</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>并不紧急</translation>
    </message>
    <message>
        <source>Others are more urgent</source>
        <translation>其他车辆更紧急</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>granted by %1: %2</source>
        <translation>%1 批准：%2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>%1 拒绝：%2</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>%1 申请</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>逾期未答复</translation>
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
    <message>
        <source>Too late to undo: it is on its way</source>
        <translation>来不及撤销：已发出</translation>
    </message>
    <message>
        <source>Explain first what is not finished</source>
        <translation>请先说明未办结的车辆</translation>
    </message>
    <message>
        <source>This fee is not in the catalogue of this moment</source>
        <translation>此收费不在当前收费目录内</translation>
    </message>
    <message>
        <source>Only with a line to the single window</source>
        <translation>须与单一窗口联网后办理</translation>
    </message>
    <message>
        <source>Who inspected does not close: a colleague has to</source>
        <translation>查验人员不能结案：须由他人办理</translation>
    </message>
</context>
<context>
    <name>StaffRejects</name>
    <message>
        <source>Refused by the gateway</source>
        <translation>被口岸网关退回</translation>
    </message>
    <message>
        <source>Refused by the single window</source>
        <translation>被单一窗口退回</translation>
    </message>
    <message>
        <source>Envelope not understood</source>
        <translation>报文头无法识别</translation>
    </message>
    <message>
        <source>Content not understood</source>
        <translation>报文内容无法识别</translation>
    </message>
    <message>
        <source>Wrong format</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Call the operator: kiosk and gateway differ</source>
        <translation>请联系运维：终端与网关不一致</translation>
    </message>
    <message>
        <source>Tell the authority this number, and go on with the papers</source>
        <translation>把此编号告知主管部门，按纸质单证办理</translation>
    </message>
</context>
<context>
    <name>StaffStillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>%1 is signed out then. The case stays as it is.</source>
        <translation>到时 %1 将退出登录，案件保持不变。</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>我在</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>StaffYard</name>
    <message>
        <source>Move within the yard</source>
        <translation>场内转运</translation>
    </message>
    <message>
        <source>Lift the container</source>
        <translation>吊箱移位</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translation>掏箱</translation>
    </message>
    <message>
        <source>Owner picks up</source>
        <translation>货方提箱</translation>
    </message>
</context>
<context>
    <name>StageFigureRow</name>
    <message>
        <source>half within %1</source>
        <translation>一半在 %1内</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>数量太少</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>九成在 %1内</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 辆在此</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Daily clear</source>
        <translation>日清</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Draw and roster</source>
        <translation>随机抽取与名册</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Declared together</source>
        <translation>集中申报</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translation>今日数据</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>退回的报文</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>YardLine</name>
    <message>
        <source>at most %1 min</source>
        <translation>限 %1 分钟</translation>
    </message>
    <message>
        <source>no limit was published</source>
        <translation>未公布时限</translation>
    </message>
    <message>
        <source>longer than published</source>
        <translation>超过公布时限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>YardPage</name>
    <message>
        <source>Yard work, against its published limit</source>
        <translation>场内作业与公布时限</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
</TS>
