// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/reason_words.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

constexpr ReasonWords kWords[] = {
    {"SYS_INTEGRITY", "This kiosk's records or clock need a check", "本机记录或时钟须检查"},
    {"P_WATCH", "Person on the watch list", "人员在布控名单上"},
    {"V_WATCH", "Vehicle or container on the watch list", "车辆或集装箱在布控名单上"},
    {"DEV_RAD", "Radiation alarm", "辐射报警"},
    {"DEV_UNDERCAR", "Something under the vehicle: look", "车底探测异常"},
    {"DEV_TAMPER", "Tamper alarm", "防拆报警"},
    {"DOC_EXPIRED", "Travel document expired or not yet valid", "证件已过期或未生效"},
    {"DOC_TYPE", "Document of the wrong kind for this port", "证件种类不适用本口岸"},
    {"DOC_CHECKSUM", "Check digit of the document is wrong", "证件校验位错误"},
    {"DOC_MISMATCH", "Two readings disagree, or not the person confirmed", "两次读取不一致，或与本人不符"},
    {"MANUAL_UNVERIFIED", "Typed by hand and not looked at yet", "手工输入，还没有核对"},
    {"VISA_MISSING", "Visa or permit missing or expired", "签证或许可缺失或过期"},
    {"LIC_CLASS", "Licence class does not cover the vehicle", "准驾车型不符"},
    {"LIC_EXPIRED", "Driving licence expired", "驾驶证已过期"},
    {"LIC_MISSING", "No driving licence shown", "未出示驾驶证"},
    {"VEH_DOC", "Registration, insurance or temporary plate not valid", "行驶证、保险或临时牌照无效"},
    {"PERMIT_MISSING", "Transport permit missing", "缺少行车许可证"},
    {"PERMIT_KIND", "Transport permit of the wrong kind", "行车许可证种类不符"},
    {"PERMIT_USED", "Transport permit already used", "行车许可证已使用"},
    {"PLATE_MISMATCH", "Plate read is not the plate declared", "识别车牌与申报不符"},
    {"SEAL_MISMATCH", "Seal number does not match", "封志号不一致"},
    {"SEAL_BROKEN", "Seal broken or missing", "封志破损或缺失"},
    {"SEAL_ALERT", "Alarm of the smart seal", "智能关锁报警"},
    {"SEAL_UNKNOWN", "Expected seal number is not known here", "本机没有应有的封志号"},
    {"CONT_MISMATCH", "Container number wrong or not on the manifest", "集装箱号错误或不在舱单上"},
    {"DUP_OPEN", "Vehicle has an open crossing in this direction", "该车同方向有未完成通关"},
    {"SEQ_ERROR", "Entry after entry, or exit after exit", "连续两次入境或出境"},
    {"REENTRY_SHORT", "Back within 30 minutes", "30 分钟内折返"},
    {"WEIGHT_LEGAL", "Over the legal weight for its axles", "超过轴型限重"},
    {"WEIGHT_DIFF", "Weight differs from the declaration by more than 5 %", "重量与申报相差超过 5 %"},
    {"DG", "Dangerous goods", "危险品"},
    {"CERT_MISSING", "Certificate missing for controlled goods", "管制货物缺少证书"},
    {"CERT_INVALID", "Certificate revoked or not found", "证书已撤销或查无"},
    {"CERT_MISMATCH", "Certificate does not match the consignment", "证书与货物不符"},
    {"CERT_UNVERIFIED", "Certificate could not be verified online", "证书无法联网核查"},
    {"QUAR_TREAT", "Pest, health or temperature alarm: treatment due", "疫情、卫生或温度报警：须处理"},
    {"DECL_NONE", "No advance declaration or manifest found", "未找到提前申报或舱单"},
    {"DECL_UNKNOWN", "Declarations here are too old to say", "本机申报数据过旧，无法判断"},
    {"DECL_RETURNED", "Declaration returned or refused", "申报单被退回或拒绝"},
    {"DECL_REVIEW", "Declaration under manual review", "申报单人工审核中"},
    {"ORD_JOINT", "Orders of two or more agencies", "两个以上部门指令"},
    {"ORD_XRAY", "Order: X-ray", "机检指令"},
    {"ORD_CUSTOMS", "Order of customs", "海关指令"},
    {"ORD_BORDER", "Order of border control", "边检指令"},
    {"ORD_TRANSPORT", "Order of transport", "运管指令"},
    {"DRAW_HIT", "Drawn by the double random check", "双随机抽中"},
    {"DRAW_PENDING", "Today's draw is not there yet", "今日抽查种子未到"},
    {"XRAY_SUSPECT", "The X-ray picture is suspicious", "机检图像可疑"},
    {"IMG_REVIEW_PENDING", "The X-ray picture waits for review", "机检图像待审"},
    {"XRAY_FIRST", "Goods suited to X-ray first", "适合先机检的货物"},
    {"EMPTY_FALSE", "Said to be empty, sensor says loaded", "申报空车，传感器显示有货"},
    {"EMPTY_ERR", "Sensor for empty trucks does not answer", "空车传感器无响应"},
    {"EMPTY_OK", "Empty, no order", "空车，无指令"},
    {"REF_STALE", "Decisive data is too old", "关键数据过旧"},
    {"REF_AGED", "Data is old: provisional", "数据较旧：暂定"},
    {"BUS", "Bus with its passenger list", "有旅客名单的客车"},
    {"PAX_MINOR", "Minor without guardian", "未成年人无监护人"},
    {"PAX_COUNT", "Seats and persons do not match", "座位数与人数不符"},
    {"GREEN_OK", "All points of the green channel are met", "绿色通道各项均符合"},
    {"GREEN_NO_GOODS", "Goods not on the green list", "货物不在绿色目录"},
    {"GREEN_NO_MIXED", "Mixed load", "混装"},
    {"GREEN_NO_ENT", "Enterprise not on the green list", "企业不在绿名单"},
    {"GREEN_NO_CERT", "No valid certificate for the green channel", "无绿色通道有效证书"},
    {"GREEN_NO_PORT", "Port pair not covered by an agreement", "口岸对无协议"},
    {"GREEN_NO_SITE", "Port not designated for this fruit", "本口岸非该水果指定口岸"},
    {"GREEN_NO_DECL", "Declaration not accepted yet", "申报单尚未接受"},
    {"GREEN_NO_SAFETY", "A safety rule stands before the green channel", "有安全规则先于绿色通道"},
    {"GREEN_NO_SLOT", "Outside the booked slot", "不在预约时段"},
    {"PRE_RELEASED", "Released before arrival, not targeted, not drawn", "提前放行，未布控，未抽中"},
    {"AEO", "Certified enterprise", "认证企业"},
    {"DEFAULT", "No other rule applies", "无其他规则适用"},
    {"OVERRIDE", "Lane chosen by staff", "人工选定的通道"},
    {"SW_CORRECTED", "Corrected by the single window", "单一窗口已更正"},
    {"FACT_MISSING", "A fact that is needed is missing", "缺少必要信息"},
    {"RECALL", "A sample failed: call the goods back", "样品不合格：召回货物"},
    {"LATE_ORDER", "Ordered after it was cleared", "放行后又有查验指令"},
    {"TAX_DUE", "Duty is due and nothing guarantees it", "税款未缴且无担保"},
    {"TAX_LATER", "Released first, duty is paid later", "先放行后缴税"},
    {"TPR_ACCEPTED", "Laboratory's report is accepted", "第三方检验结果已采信"},
    {"TPR_REJECTED", "Laboratory's report is not accepted: usual inspection", "第三方检验结果不予采信，按常规查验"},
    {"ORIGIN_PROVEN", "Origin is proven", "原产地证明有效"},
    {"ORIGIN_UNPROVEN", "Origin is not proven: tariff only", "原产地证明无效，仅影响关税优惠"},
    {"EDO_USED", "Delivery order was used already", "电子提货单已使用"},
    {"EDO_CONTAINER", "Delivery order is for another container", "电子提货单与集装箱不符"},
    {"EDO_EXPIRED", "Delivery order has expired", "电子提货单已过期"},
    {"EDO_GOOD", "Delivery order holds", "电子提货单有效"},
    {"AEO_NO_MRA", "Foreign certified firm without mutual recognition", "境外AEO企业，互认未生效"},
    {"LAST_TOO_STRICT", "The last passage was sent to a stricter lane than needed", "上次通行分道过严，单一窗口已更正"},
    {"FACT_ABSURD", "A fact cannot be true", "信息不合理"},
    {"FAST_NO_RELEASE", "Not released on arrival", "未抵达即放行"},
    {"FAST_NO_TARGETED", "Targeted", "已布控"},
    {"FAST_NO_LONGER", "The release has run out", "提前放行已过期"},
    {"FAST_NO_ORDER", "An inspection order stands", "有查验指令"},
    {"FAST_NO_DRAW", "Drawn by the double random check", "双随机抽中"},
};

// What a rule saw, field by field.
constexpr ReasonWords kFields[] = {
    {"aeo", "Foreign certified firm", "境外AEO企业"},
    {"agency", "Agency", "部门"},
    {"axles", "Axles", "轴数"},
    {"certificate", "Certificate", "证书"},
    {"certificate.state", "Certificate's state", "证书状态"},
    {"container", "Container", "集装箱"},
    {"dataset", "Data set", "数据集"},
    {"declaration", "Declaration", "申报单"},
    {"declaration.container", "Container declared", "申报集装箱"},
    {"declaration.plate", "Plate declared", "申报车牌"},
    {"declaration.seal", "Seal declared", "申报封志号"},
    {"declaration.status", "State of the declaration", "申报单状态"},
    {"declared_kg", "Declared, kg", "申报重量（kg）"},
    {"delivery", "Delivery order", "电子提货单"},
    {"delivery.container", "Container of the delivery order", "提货单集装箱"},
    {"delivery.until", "Delivery order until", "提货单有效期"},
    {"device", "Device", "设备"},
    {"direction", "Direction", "方向"},
    {"document", "Travel document", "证件"},
    {"document.birth", "Date of birth", "出生日期"},
    {"document.checks", "Check digits", "校验位"},
    {"document.expiry", "Valid until", "有效期至"},
    {"document.issuer", "Issuing state", "签发国"},
    {"document.number", "Document number", "证件号码"},
    {"document.type", "Kind of document", "证件种类"},
    {"driver", "Driver", "司机"},
    {"empty_sensor", "Sensor for empty trucks", "空车传感器"},
    {"goods", "Goods", "货物"},
    {"hs", "HS code", "商品编码"},
    {"inspection.until", "Technical inspection until", "年检有效期"},
    {"insurance.until", "Insurance until", "保险有效期"},
    {"integrity", "Records", "记录完整性"},
    {"kind", "Kind of passage", "通行种类"},
    {"lane", "Lane", "通道"},
    {"last_passage", "Last passage", "上次通行"},
    {"left", "Left before", "离境已过"},
    {"level", "Credit level", "信用等级"},
    {"licence", "Driving licence", "驾驶证"},
    {"licence.classes", "Licence classes", "准驾车型"},
    {"licence.until", "Licence until", "驾驶证有效期"},
    {"limit_kg", "Limit, kg", "限重（kg）"},
    {"listed", "On the list", "名单人数"},
    {"measured_kg", "Measured, kg", "实测重量（kg）"},
    {"minors_alone", "Minors alone", "无监护未成年人"},
    {"nationality", "Nationality", "国籍"},
    {"needs", "Certificate due", "应有证书"},
    {"notice", "Notice", "通告"},
    {"open_for", "Open for", "已开时长"},
    {"other_lane", "Lane of the other capture", "另一次采集的通道"},
    {"order", "Order", "指令"},
    {"origin.agreement", "Trade agreement", "贸易协定"},
    {"origin.kind", "Proof of origin", "原产地证明种类"},
    {"p", "Probability, millionths", "概率（百万分之）"},
    {"party", "People", "人数"},
    {"permit", "Transport permit", "行车许可证"},
    {"permit.kind", "Kind of permit", "许可证种类"},
    {"person", "Person", "人员"},
    {"plate", "Number plate", "车牌号"},
    {"present", "Present", "实到人数"},
    {"reading", "Result of the scan", "机检结果"},
    {"reason", "Reason", "理由"},
    {"registration.until", "Registration until", "行驶证有效期"},
    {"report", "Laboratory's report", "检验报告"},
    {"report.refused", "Not accepted for", "不予采信原因"},
    {"seal", "Seal", "封志号"},
    {"seal.state", "State of the seal", "封志状态"},
    {"seats", "Seats", "座位数"},
    {"seed", "Seed of the day", "当日种子"},
    {"seen_plate", "Plate seen by the camera", "识别车牌"},
    {"tax", "Duty", "税款"},
    {"tax.due", "Duty is due", "税款到期"},
    {"temperature", "Temperature", "温度"},
    {"temporary_plate.until", "Temporary plate until", "临时牌照有效期"},
    {"u", "Number drawn, millionths", "抽取数（百万分之）"},
    {"un", "UN number", "联合国编号"},
    {"valid_until", "Good until", "有效至"},
    {"vehicle", "Vehicle", "车辆"},
    {"vehicle.type", "Kind of vehicle", "车辆种类"},
    {"visa.until", "Visa until", "签证有效期"},
};

// Where a value is from: how it was captured, a device, or a data set.
constexpr ReasonWords kSources[] = {
    {"barcode", "code", "条码"},
    {"camera", "camera", "摄像头"},
    {"chip", "chip", "芯片"},
    {"declaration", "declaration", "申报单"},
    {"device", "device of the lane", "车道设备"},
    {"driver", "driver", "司机"},
    {"input", "input", "输入"},
    {"kiosk", "this kiosk", "本机"},
    {"licence", "licence shown", "出示驾驶证"},
    {"mrz", "machine-readable zone", "机读区"},
    {"on_file", "kept since his last visit", "上次留存"},
    {"party", "passengers counted", "旅客清点"},
    {"radio", "electronic seal", "电子关锁"},
    {"scale", "scale", "地磅"},
    {"seal", "look at the seal", "封志查看"},
    {"signed_code", "signed code", "预登记码"},
    {"staff", "staff", "工作人员"},
    {"typed", "typed by hand", "手工输入"},
    {"vehicle", "papers shown", "出示车辆证件"},
    {"visa", "visa shown", "出示签证"},
    {"window", "single window", "单一窗口"},
    {"aeo_partners", "Foreign certified firms", "境外AEO企业"},
    {"cert_requirements", "Certificates due", "证书要求"},
    {"certificates", "Certificates", "证书"},
    {"crossings", "Crossings here", "本机通行记录"},
    {"declarations", "Declarations", "申报"},
    {"delivery_orders", "Delivery orders", "电子提货单"},
    {"draw_rates", "Draw rates", "抽查比例"},
    {"draw_seeds", "Seeds of the draw", "抽查种子"},
    {"enterprises", "Enterprises", "企业"},
    {"epidemic_notices", "Epidemic notices", "疫情通告"},
    {"goods", "Goods tables", "商品目录"},
    {"green_list", "Green list", "绿名单"},
    {"lanes", "Lanes", "通道"},
    {"licence_classes", "Licence classes", "准驾车型"},
    {"licences", "Licences on file", "备案驾驶证"},
    {"orders", "Orders", "布控"},
    {"permits", "Permits", "许可"},
    {"third_party_reports", "Laboratory reports", "检验报告"},
    {"vehicles", "Vehicles on file", "备案车辆"},
    {"visa_rules", "Visa rules", "签证规则"},
    {"watch", "Watch list", "监控名单"},
    {"weight_limits", "Weight limits", "限重"},
};

std::string_view in(const ReasonWords& words, OfficerLanguage language)
{
    return language == OfficerLanguage::Zh ? words.zh : words.en;
}

} // namespace

std::span<const ReasonWords> reasonWords()
{
    return kWords;
}

const ReasonWords* wordsFor(std::string_view code)
{
    for (const std::string_view family : {std::string_view("REF_STALE"), std::string_view("REF_AGED")}) {
        if (code.starts_with(family))
            code = family;
    }
    const auto* found = std::ranges::find(kWords, code, &ReasonWords::code);
    return found == std::end(kWords) ? nullptr : found;
}

std::string worded(std::string_view code, OfficerLanguage language)
{
    const ReasonWords* words = wordsFor(code);
    return std::string(words == nullptr ? code : in(*words, language));
}

std::string wordedField(std::string_view field, OfficerLanguage language)
{
    const auto* words = std::ranges::find(kFields, field, &ReasonWords::code);
    return std::string(words == std::end(kFields) ? field : in(*words, language));
}

std::string wordedSource(std::string_view source, OfficerLanguage language)
{
    const auto* words = std::ranges::find(kSources, source, &ReasonWords::code);
    return std::string(words == std::end(kSources) ? source : in(*words, language));
}

} // namespace tongguan::clearance
