<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>BackNext</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Please come</source>
        <translation>请进</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>清单之外不得收费</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>车位</translation>
    </message>
</context>
<context>
    <name>BusCountScreen</name>
    <message>
        <source>Not here yet: %1. With staff: %2</source>
        <translation>还没到%1人，工作人员处%2人</translation>
    </message>
    <message>
        <source>Not here yet: %1</source>
        <translation>还没到%1人</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>继续等</translation>
    </message>
    <message>
        <source>Staff will decide</source>
        <translation>由工作人员处理</translation>
    </message>
</context>
<context>
    <name>BusCounter</name>
    <message>
        <source>Other kiosks&apos; count will follow</source>
        <translation>其他自助机的人数稍后合并</translation>
    </message>
</context>
<context>
    <name>BusListScreen</name>
    <message>
        <source>Hold the QR code of the passenger list to the camera</source>
        <translation>请把旅客名单的二维码对准摄像头</translation>
    </message>
    <message>
        <source>I have no passenger list</source>
        <translation>没有旅客名单</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
</context>
<context>
    <name>ChoiceKeys</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Hold the QR code to the camera</source>
        <translation>请把二维码对准摄像头</translation>
    </message>
    <message>
        <source>I have no QR code</source>
        <translation>没有二维码</translation>
    </message>
    <message>
        <source>I ride in the bus</source>
        <translation>我是客车旅客</translation>
    </message>
</context>
<context>
    <name>ComplaintDoneScreen</name>
    <message>
        <source>Received. Keep this number.</source>
        <translation>已收到，请保存编号</translation>
    </message>
    <message>
        <source>An answer comes within 5 working days: hold the code to the camera</source>
        <translation>5个工作日内答复：可凭二维码在终端查询</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ComplaintPlaceScreen</name>
    <message>
        <source>Where did it happen?</source>
        <translation>在哪里发生的？</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>排队时</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>At the inspection</source>
        <translation>查验时</translation>
    </message>
    <message>
        <source>In the yard</source>
        <translation>查验场地</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translation>出口闸口</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地方</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>What is your complaint about?</source>
        <translation>您要投诉什么？</translation>
    </message>
    <message>
        <source>A fee that is not listed</source>
        <translation>目录外收费</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>How staff treated me</source>
        <translation>工作人员态度</translation>
    </message>
    <message>
        <source>Damage to my goods</source>
        <translation>货物受损</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>自助终端故障</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What is your question about?</source>
        <translation>您想问什么？</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>The way or the lane</source>
        <translation>路线或通道</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
</context>
<context>
    <name>ComplaintSendScreen</name>
    <message>
        <source>Send the complaint?</source>
        <translation>提交投诉吗？</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>匿名提交</translation>
    </message>
    <message>
        <source>Send with my crossing</source>
        <translation>附本次通关记录提交</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send the question?</source>
        <translation>提交问题吗？</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Which line is wrong? Touch it.</source>
        <translation>哪一行不对？请点一下。</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translation>信息正确吗？</translation>
    </message>
</context>
<context>
    <name>CountryKeys</name>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>缅甸</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>其他国家</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>DecidingScreen</name>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Staff is coming</source>
        <translation>工作人员马上到</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>播报</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message>
        <source>Container number</source>
        <translation>集装箱号</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>封志号</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
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
        <source>Load</source>
        <translation>装载</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>旅客</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Empty truck</source>
        <translation>空车</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>载货</translation>
    </message>
    <message>
        <source>Plant health</source>
        <translation>植物检疫</translation>
    </message>
    <message>
        <source>Animal health</source>
        <translation>动物检疫</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原产地</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>卫生</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>检验检疫</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>检测报告</translation>
    </message>
    <message>
        <source>CITES</source>
        <translation>濒危物种</translation>
    </message>
    <message>
        <source>Import licence</source>
        <translation>进口许可证</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>GreenPoints</name>
    <message>
        <source>Fresh produce</source>
        <translation>鲜活农产品</translation>
    </message>
    <message>
        <source>Phytosanitary certificate</source>
        <translation>植物检疫证书</translation>
    </message>
    <message>
        <source>Declaration found</source>
        <translation>已找到申报单</translation>
    </message>
    <message>
        <source>Seal number matches</source>
        <translation>封志号一致</translation>
    </message>
</context>
<context>
    <name>HintBox</name>
    <message>
        <source>Please wait for staff</source>
        <translation>请等待工作人员</translation>
    </message>
    <message>
        <source>Glare: shade it with your hand</source>
        <translation>反光：请用手遮挡</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>靠近一点</translation>
    </message>
    <message>
        <source>Turn the document over</source>
        <translation>请把证件翻过来</translation>
    </message>
    <message>
        <source>This is another code</source>
        <translation>这是别的码</translation>
    </message>
    <message>
        <source>This code is too old</source>
        <translation>这个码已过期</translation>
    </message>
    <message>
        <source>This code is for another port</source>
        <translation>这个码属于别的口岸</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>证件已过期</translation>
    </message>
    <message>
        <source>Cannot read: wipe it, try again</source>
        <translation>无法识别：擦净后重试</translation>
    </message>
    <message>
        <source>Delivery order is read. Go on.</source>
        <translation>提货单已读取，请继续</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>拿稳，不要动</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>LaneDetails</name>
    <message>
        <source>New lane: the earlier ticket no longer holds</source>
        <translation>通道已更改，原小票作废</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translation>请取走小票</translation>
    </message>
    <message>
        <source>Take back your documents</source>
        <translation>请取回证件</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>%1 秒后清屏</translation>
    </message>
    <message>
        <source>I took a picture</source>
        <translation>已拍照</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>已等%1分，时限%2分</translation>
    </message>
</context>
<context>
    <name>LaneScreen</name>
    <message>
        <source>Go to lane %1</source>
        <translation>请到 %1 号通道</translation>
    </message>
    <message>
        <source>Please wait for staff</source>
        <translation>请等待工作人员</translation>
    </message>
    <message>
        <source>No paper: photograph this screen</source>
        <translation>缺纸，请拍照</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Staff check</source>
        <translation>人工核验</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation>工作人员会帮助您</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>等待区</translation>
    </message>
    <message>
        <source>Waiting area, staff will come</source>
        <translation>等待区，工作人员会来</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>检疫</translation>
    </message>
    <message>
        <source>Joint inspection</source>
        <translation>联合查验</translation>
    </message>
    <message>
        <source>Inspection, all agencies at once</source>
        <translation>联合查验，一次完成</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>机检</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>绿色通道</translation>
    </message>
    <message>
        <source>Green channel, fresh produce</source>
        <translation>绿色通道，鲜活农产品</translation>
    </message>
    <message>
        <source>Fresh produce</source>
        <translation>鲜活农产品</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Fast lane, no inspection</source>
        <translation>快速通道，免查验</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translation>免查验</translation>
    </message>
    <message>
        <source>Empty trucks</source>
        <translation>空车</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>客车</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translation>客车和旅客</translation>
    </message>
    <message>
        <source>Normal lane</source>
        <translation>普通</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Prices and rights</source>
        <translation>收费与权益公示</translation>
    </message>
</context>
<context>
    <name>LicenceScreen</name>
    <message>
        <source>Hold your driving licence to the camera</source>
        <translation>请把驾驶证对准摄像头</translation>
    </message>
    <message>
        <source>I have none with me</source>
        <translation>没有带</translation>
    </message>
</context>
<context>
    <name>LoadScreen</name>
    <message>
        <source>Is the truck empty?</source>
        <translation>是空车吗？</translation>
    </message>
    <message>
        <source>I drive a bus</source>
        <translation>我开客车</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Tongguan</source>
        <translation>通关</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>This kiosk is closed. Please use the next one or call staff.</source>
        <translation>本机暂停服务，请使用旁边的机器或呼叫工作人员。</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>PassengerDoneScreen</name>
    <message>
        <source>You are counted already</source>
        <translation>您已办理过</translation>
    </message>
    <message>
        <source>Done: you may go on</source>
        <translation>办好了，请往前走</translation>
    </message>
    <message>
        <source>Your family: %1 more</source>
        <translation>您的家人还有 %1 人</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translation>下一位旅客</translation>
    </message>
</context>
<context>
    <name>PassengerMinorScreen</name>
    <message>
        <source>Now the passport of the adult with you</source>
        <translation>请同行的成年人放上护照</translation>
    </message>
    <message>
        <source>Children cross together with their adult</source>
        <translation>未成年人与监护人一起办理</translation>
    </message>
    <message>
        <source>No adult is with me</source>
        <translation>没有成年人同行</translation>
    </message>
</context>
<context>
    <name>PassengerStaffScreen</name>
    <message>
        <source>Please wait beside the kiosk: staff are coming</source>
        <translation>请在旁边稍候，工作人员马上来</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translation>下一位旅客</translation>
    </message>
</context>
<context>
    <name>PassengersScreen</name>
    <message>
        <source>Passengers: lay your passport face down on the glass</source>
        <translation>旅客请把护照面朝下放在玻璃上</translation>
    </message>
    <message>
        <source>Driver: see who is missing</source>
        <translation>司机：查看缺几人</translation>
    </message>
    <message>
        <source>I am not a passenger</source>
        <translation>我不是旅客</translation>
    </message>
    <message>
        <source>Passengers: hold your passport&apos;s photo page to the camera</source>
        <translation>旅客请把护照照片页对准摄像头</translation>
    </message>
</context>
<context>
    <name>PassportScreen</name>
    <message>
        <source>Lay the passport face down on the glass</source>
        <translation>请把护照面朝下放在玻璃上</translation>
    </message>
    <message>
        <source>I have a border pass</source>
        <translation>我持边境通行证</translation>
    </message>
    <message>
        <source>Hold the passport&apos;s photo page to the camera</source>
        <translation>请把护照照片页对准摄像头</translation>
    </message>
</context>
<context>
    <name>PhotoCode</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Photograph this screen</source>
        <translation>请拍照</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Offline, your data is saved</source>
        <translation>网络中断，信息已保存</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Data %1 min old</source>
        <translation>数据 %1 分钟前</translation>
    </message>
    <message>
        <source>Data %1 h old</source>
        <translation>数据 %1 小时前</translation>
    </message>
</context>
<context>
    <name>PlateLine</name>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
</context>
<context>
    <name>PlateScreen</name>
    <message>
        <source>Which country is the plate from?</source>
        <translation>车牌是哪个国家的？</translation>
    </message>
    <message>
        <source>Type the number plate</source>
        <translation>请输入车牌号</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
</context>
<context>
    <name>PriceFilters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>政府定价</translation>
    </message>
    <message>
        <source>Guided price</source>
        <translation>政府指导价</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>市场调节价</translation>
    </message>
</context>
<context>
    <name>PriceScreen</name>
    <message>
        <source>Fee</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>收费依据</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>收费主体</translation>
    </message>
    <message>
        <source>Price set by</source>
        <translation>定价方式</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>清单之外不得收费</translation>
    </message>
</context>
<context>
    <name>PricesScreen</name>
    <message>
        <source>Fee list</source>
        <translation>收费目录</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>清单之外不得收费</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translation>%1天前的数据，可能已过期</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>尚未收到数据</translation>
    </message>
</context>
<context>
    <name>ReadButtons</name>
    <message>
        <source>Enter by hand</source>
        <translation>手动输入</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Document expired</source>
        <translation>证件已过期</translation>
    </message>
    <message>
        <source>This document cannot be used at this port</source>
        <translation>本口岸不能使用此证件</translation>
    </message>
    <message>
        <source>Staff will look at your document</source>
        <translation>工作人员会查看您的证件</translation>
    </message>
    <message>
        <source>Typed by hand: staff will look</source>
        <translation>手工输入，工作人员会核对</translation>
    </message>
    <message>
        <source>Visa or permit missing</source>
        <translation>缺少签证或许可</translation>
    </message>
    <message>
        <source>Licence does not cover this vehicle</source>
        <translation>驾驶证准驾车型不符</translation>
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
        <source>Vehicle papers are not valid</source>
        <translation>车辆证件无效</translation>
    </message>
    <message>
        <source>Transport permit missing</source>
        <translation>缺少行车许可证</translation>
    </message>
    <message>
        <source>Wrong kind of transport permit</source>
        <translation>行车许可证种类不符</translation>
    </message>
    <message>
        <source>Transport permit already used</source>
        <translation>行车许可证已使用</translation>
    </message>
    <message>
        <source>Number plate does not match</source>
        <translation>车牌号不一致</translation>
    </message>
    <message>
        <source>Seal number does not match</source>
        <translation>封志号不一致</translation>
    </message>
    <message>
        <source>Seal is broken or missing</source>
        <translation>封志破损或缺失</translation>
    </message>
    <message>
        <source>Staff will look at the seal</source>
        <translation>工作人员会查看封志</translation>
    </message>
    <message>
        <source>Container number does not match</source>
        <translation>集装箱号不一致</translation>
    </message>
    <message>
        <source>This vehicle has a crossing open already</source>
        <translation>此车已有未完成的通关</translation>
    </message>
    <message>
        <source>Staff will look at your last crossing</source>
        <translation>工作人员会查看上次通关</translation>
    </message>
    <message>
        <source>Over the weight limit</source>
        <translation>超过限重</translation>
    </message>
    <message>
        <source>Weight does not match</source>
        <translation>重量不一致</translation>
    </message>
    <message>
        <source>Dangerous goods: staff will guide you</source>
        <translation>危险品：工作人员会引导您</translation>
    </message>
    <message>
        <source>Certificate missing</source>
        <translation>缺少证书</translation>
    </message>
    <message>
        <source>Certificate is not valid</source>
        <translation>证书无效</translation>
    </message>
    <message>
        <source>Certificate does not match the goods</source>
        <translation>证书与货物不符</translation>
    </message>
    <message>
        <source>Quarantine treatment</source>
        <translation>检疫处理</translation>
    </message>
    <message>
        <source>No declaration found</source>
        <translation>未找到申报单</translation>
    </message>
    <message>
        <source>Staff will look for your declaration</source>
        <translation>工作人员会查找申报单</translation>
    </message>
    <message>
        <source>Declaration was returned</source>
        <translation>申报单被退回</translation>
    </message>
    <message>
        <source>Declaration is being reviewed</source>
        <translation>申报单正在审核</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>机检</translation>
    </message>
    <message>
        <source>Random check</source>
        <translation>随机抽查</translation>
    </message>
    <message>
        <source>Staff will look into the truck</source>
        <translation>工作人员会查看车厢</translation>
    </message>
    <message>
        <source>Empty truck</source>
        <translation>空车</translation>
    </message>
    <message>
        <source>Checking takes longer today</source>
        <translation>今天核查时间较长</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translation>客车和旅客</translation>
    </message>
    <message>
        <source>Staff will help with the passengers</source>
        <translation>工作人员会协助旅客</translation>
    </message>
    <message>
        <source>All points of the green channel are met</source>
        <translation>绿色通道各项均符合</translation>
    </message>
    <message>
        <source>Not on the list of green goods</source>
        <translation>不在绿色货物目录</translation>
    </message>
    <message>
        <source>Load is not all fresh goods</source>
        <translation>并非全部鲜活农产品</translation>
    </message>
    <message>
        <source>Firm is not on the green list</source>
        <translation>企业不在绿名单</translation>
    </message>
    <message>
        <source>Not agreed for this port</source>
        <translation>本口岸尚无此协议</translation>
    </message>
    <message>
        <source>Declaration not accepted yet</source>
        <translation>申报单尚未接受</translation>
    </message>
    <message>
        <source>Outside the booked time</source>
        <translation>不在预约时段</translation>
    </message>
    <message>
        <source>Released before arrival</source>
        <translation>到港前已放行</translation>
    </message>
    <message>
        <source>Staff will check what was entered</source>
        <translation>工作人员将核对录入的信息</translation>
    </message>
    <message>
        <source>Last time you were checked more than was needed. We are sorry.</source>
        <translation>上次对您的查验超出了需要，我们深表歉意</translation>
    </message>
    <message>
        <source>Duty is not settled yet: staff will help</source>
        <translation>税款未结清，工作人员会协助</translation>
    </message>
    <message>
        <source>Released first: duty is paid later</source>
        <translation>先放行后缴税</translation>
    </message>
    <message>
        <source>Delivery order was used already</source>
        <translation>提货单已使用过</translation>
    </message>
    <message>
        <source>Delivery order is for another container</source>
        <translation>提货单与集装箱不符</translation>
    </message>
    <message>
        <source>Delivery order has expired</source>
        <translation>提货单已过期</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>Remember my truck and licence for %1 months</source>
        <translation>记住我的车和驾驶证 %1 个月</translation>
    </message>
    <message>
        <source>Remember for %1 months</source>
        <translation>记住 %1 个月</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Go on where you stopped?</source>
        <translation>继续上次的办理？</translation>
    </message>
</context>
<context>
    <name>ReturningScreen</name>
    <message>
        <source>Same truck, same papers as on %1?</source>
        <translation>车辆和证件与 %1 一样吗？</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Price set by the government</source>
        <translation>政府定价</translation>
    </message>
    <message>
        <source>Price guided by the government</source>
        <translation>政府指导价</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>市场调节价</translation>
    </message>
    <message>
        <source>Move within the yard</source>
        <translation>场内转运</translation>
    </message>
    <message>
        <source>Lifting a container</source>
        <translation>吊箱移位</translation>
    </message>
    <message>
        <source>Unloading a container</source>
        <translation>掏箱</translation>
    </message>
    <message>
        <source>Picking up a container</source>
        <translation>货方提箱</translation>
    </message>
    <message>
        <source>Staff look at your case</source>
        <translation>人工处理</translation>
    </message>
    <message>
        <source>From ticket to call</source>
        <translation>取号到叫号</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>信用%1级</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>It was put right</source>
        <translation>已纠正</translation>
    </message>
    <message>
        <source>You get your money back: ask staff</source>
        <translation>将退款，请找工作人员</translation>
    </message>
    <message>
        <source>It was passed on to the authority for it</source>
        <translation>已转交主管部门</translation>
    </message>
    <message>
        <source>Looked into: ask staff for the answer</source>
        <translation>已核实，请向工作人员了解</translation>
    </message>
</context>
<context>
    <name>RightsListScreen</name>
    <message>
        <source>Time limits</source>
        <translation>作业时限</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>服务热线</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translation>货代信用与指导价</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题解答</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>政策公告</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translation>%1天前的数据，可能已过期</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>尚未收到数据</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>我要提问</translation>
    </message>
</context>
<context>
    <name>RightsScreen</name>
    <message>
        <source>Prices and rights</source>
        <translation>收费与权益公示</translation>
    </message>
    <message>
        <source>Fee list</source>
        <translation>收费目录</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>作业时限</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>服务热线</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translation>货代信用与指导价</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题解答</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>政策公告</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Step %1 of 4</source>
        <translation>第 %1 步，共 4 步</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Hold the scanner to the seal</source>
        <translation>请用扫码枪扫封志号</translation>
    </message>
    <message>
        <source>Staff will read it</source>
        <translation>由工作人员查看</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>缅甸</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Your data is hidden</source>
        <translation>信息已隐藏</translation>
    </message>
</context>
<context>
    <name>ThisTruck</name>
    <message>
        <source>This is my truck</source>
        <translation>这是我的车</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>New lane. Ticket %1 no longer holds.</source>
        <translation>通道已更改，原小票 %1 作废。</translation>
    </message>
    <message>
        <source>Go to lane %1</source>
        <translation>请到 %1 号通道</translation>
    </message>
    <message>
        <source>Show this at the exit gate</source>
        <translation>出口闸口扫码</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>清单之外不得收费</translation>
    </message>
    <message>
        <source>Complaint received. Keep this number.</source>
        <translation>投诉已收到，请保存编号</translation>
    </message>
    <message>
        <source>Hold this code to a kiosk to see the answer</source>
        <translation>凭此码在自助终端查看答复</translation>
    </message>
    <message>
        <source>Follow the truck by phone</source>
        <translation>用手机查询车辆</translation>
    </message>
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
        <translation>交通运输</translation>
    </message>
    <message>
        <source>Question received. Keep this number.</source>
        <translation>提问已收到，请保存编号</translation>
    </message>
</context>
<context>
    <name>TicketStub</name>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>第 %1 位</translation>
    </message>
</context>
<context>
    <name>TypeCountryScreen</name>
    <message>
        <source>Which country is the document from?</source>
        <translation>证件是哪个国家的？</translation>
    </message>
</context>
<context>
    <name>TypeDateScreen</name>
    <message>
        <source>Valid until?</source>
        <translation>有效期至？</translation>
    </message>
    <message>
        <source>Date of birth?</source>
        <translation>出生日期？</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>TypeNumberScreen</name>
    <message>
        <source>Enter by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Staff will check it</source>
        <translation>工作人员会核对</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Same truck, same papers as last time?</source>
        <translation>车辆和证件与上次一样吗？</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
</context>
<context>
    <name>WriteCode</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Or write it with your telephone</source>
        <translation>或用手机写下问题</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
</TS>
