// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Each language in its own script, and its welcome, in the order of Kiosk.Language. Never translated.
QtObject {
    readonly property list<string> names: ["中文", "English", "Tiếng Việt", "ລາວ", "မြန်မာ", "ไทย"]
    readonly property list<string> welcomes: ["欢迎", "Welcome", "Chào mừng", "ຍິນດີຕ້ອນຮັບ", "ကြိုဆိုပါသည်", "ยินดีต้อนรับ"]
    readonly property list<string> chooses: ["选择语言", "Choose language", "Chọn ngôn ngữ", "ເລືອກພາສາ", "ဘာသာစကား ရွေးပါ", "เลือกภาษา"]
    readonly property list<string> rights: ["收费与权益公示", "Prices and rights", "Giá phí và quyền lợi", "ຄ່າທຳນຽມ ແລະ ສິດ", "အခကြေးငွေနှင့် အခွင့်အရေး", "ค่าธรรมเนียมและสิทธิ"]
    readonly property list<real> factors: [1, 1, 1, 0.96, 0.88, 0.96]
}
