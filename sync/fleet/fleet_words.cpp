// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleet/fleet_words.h"

#include <algorithm>
#include <array>

namespace tongguan::fleet {

namespace {

struct Word {
    std::string_view key;
    std::string_view zh;
    std::string_view en;
};

constexpr std::array kWords = {
    Word{"machines", "设备状态", "Machines"},
    Word{"machine", "设备", "Machine"},
    Word{"version", "版本", "Version"},
    Word{"head", "日志条数", "Journal"},
    Word{"unsent", "未上传", "Unsent"},
    Word{"oldest", "最早未上传", "Oldest unsent"},
    Word{"disk", "可用磁盘", "Free disk"},
    Word{"temperature", "温度", "Temperature"},
    Word{"paper", "纸张", "Paper"},
    Word{"seen", "上次联系", "Last seen"},
    Word{"alarms", "告警", "Alarms"},
    Word{"kiosk", "自助终端", "kiosk"},
    Word{"staff", "工作站", "staff station"},
    Word{"board", "显示屏", "board"},
    Word{"ok", "充足", "ok"},
    Word{"low", "不足", "low"},
    Word{"out", "用尽", "out"},
    Word{"never", "从未", "never"},
    Word{"revoked", "证书已吊销", "certificate revoked"},
    Word{"frozen", "日志分叉", "journal diverged"},
    Word{"parked", "搁置事件", "events set apart"},
    Word{"quarantined", "隔离事件", "events kept apart"},
    Word{"good", "正常", "good"},
    Word{"amber", "注意", "look"},
    Word{"red", "处理", "act"},
    Word{"allGood", "全部正常", "All are well"},
    Word{"renews", "本页每 30 秒自动更新；时间为协调世界时", "This page renews itself each 30 s; times are UTC"},
    Word{"other", "English", "中文"},
    Word{"printer", "打印机", "printer"},
    Word{"scanner", "扫码器", "scanner"},
    Word{"camera", "摄像头", "camera"},
    Word{"document_reader", "证件阅读器", "document reader"},
    Word{"weighbridge", "地磅", "weighbridge"},
    Word{"plate_camera", "车牌相机", "plate camera"},
    Word{"headphone_jack", "耳机插孔", "headphone jack"},
    Word{"barrier", "栏杆机", "barrier"},
    Word{"lights", "车道灯", "lane lights"},
    Word{"ups", "不间断电源", "UPS"},
    Word{"lost", "未连接", "not connected"},
    Word{"paper_low", "纸将用尽", "paper low"},
    Word{"paper_out", "缺纸", "paper out"},
    Word{"paper_jam", "卡纸", "paper jam"},
    Word{"cover_open", "盖板未关", "cover open"},
    Word{"faulty", "有故障", "faulty"},
    Word{"on_battery", "市电中断，用电池", "no mains, on battery"},
    Word{"battery_low", "电池将尽", "battery nearly empty"},
};

} // namespace

std::string_view say(PageLanguage language, std::string_view key)
{
    const auto found = std::ranges::find(kWords, key, &Word::key);
    if (found == kWords.end())
        return key;
    return language == PageLanguage::Zh ? found->zh : found->en;
}

std::string sayTrouble(PageLanguage language, std::string_view trouble)
{
    const std::size_t slash = trouble.rfind('/');
    if (slash == std::string_view::npos)
        return std::string(say(language, trouble));
    constexpr std::string_view kOfThePort = "machine:"; // an inspection device, by the name that the port gave it
    std::string_view device = trouble.substr(0, slash);
    if (device.starts_with(kOfThePort))
        device.remove_prefix(kOfThePort.size());
    std::string text(say(language, device));
    text += language == PageLanguage::Zh ? "：" : ": ";
    return text.append(say(language, trouble.substr(slash + 1)));
}

} // namespace tongguan::fleet
