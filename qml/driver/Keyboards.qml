// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Which keys a country's plate or document needs. Own scripts come first where the plate begins with them.
QtObject {
    readonly property list<string> latin: ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"]
    readonly property list<string> chinese: ["京津冀晋蒙辽吉黑沪苏", "浙皖闽赣鲁豫鄂湘粤桂", "琼渝川贵云藏陕甘青宁", "新港澳使领学警挂"]
    readonly property list<string> lao: ["1234567890", "ກຂຄງຈຊຍດຕຖ", "ທນບປຜຝພຟມຢ", "ຣລວສຫອຮ"] // the last row has room for two more keys
    readonly property list<string> thai: ["กขคฆงจฉชซ", "ฌญฎฏฐฑฒณด", "ตถทธนบปผฝ", "พฟภมยรลวศ", "ษสหฬอฮ"]

    function own(country: string): list<string> {
        return country === "CN" ? chinese : country === "LA" ? lao : country === "TH" ? thai : latin;
    }
    function hasOwn(country: string): bool {
        return country === "CN" || country === "LA" || country === "TH";
    }
    function ownName(country: string): string {
        return country === "CN" ? "云贵" : country === "LA" ? "ກຂຄ" : "กขค";
    }
}
