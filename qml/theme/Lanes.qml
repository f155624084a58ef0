// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Tongguan.App

// The lanes' colours, in the order of Kiosk.Lane. See Theme.qml for why this is a singleton.
QtObject {
    readonly property list<color> dayFill: ["#2B2F8C", "#D9DEE6", "#4E5600", "#970C56", "#8F3B00", "#8F3B00", "#5B2A9E", "#00622F", "#0059A6", "#FFFFFF", "#FFC21A", "#2A3342"]
    readonly property list<color> dayMark: ["#FFFFFF", "#0A0F1C", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#0A0F1C", "#0A0F1C", "#FFFFFF"]
    readonly property list<color> dayEdge: ["#2B2F8C", "#0A0F1C", "#4E5600", "#970C56", "#8F3B00", "#8F3B00", "#5B2A9E", "#00622F", "#0059A6", "#0A0F1C", "#0A0F1C", "#2A3342"]
    readonly property list<color> nightFill: ["#24286B", "#1B2029", "#30350A", "#520E35", "#4F2506", "#4F2506", "#35205C", "#0A3A22", "#0B3357", "#0B0E13", "#3F3206", "#232B37"]
    readonly property list<color> nightMark: ["#DFE2FF", "#D5DBE3", "#EAF0B8", "#FFD3E8", "#FFDDC7", "#FFDDC7", "#E2D6FF", "#C9F2DA", "#CFE6FF", "#D5DBE3", "#FFE08A", "#E1E7EF"]
    readonly property list<color> nightEdge: ["#AEB6FF", "#D5DBE3", "#BFCB4E", "#F083B7", "#F0A06B", "#F0A06B", "#B093F2", "#5FCB8F", "#6FB7F5", "#D5DBE3", "#E8B41C", "#9AA7B8"]
    readonly property list<color> contrastEdge: ["#B9C0FF", "#FFFFFF", "#E2F06A", "#FF9ECF", "#FFB37F", "#FFB37F", "#CDB4FF", "#7CFF9B", "#7FC4FF", "#FFFFFF", "#FFE500", "#FFFFFF"]

    function fill(lane: int): color {
        return Theme.look === Kiosk.Look.Day ? dayFill[lane] : Theme.look === Kiosk.Look.Night ? nightFill[lane] : "#000000";
    }
    function mark(lane: int): color {
        return Theme.look === Kiosk.Look.Day ? dayMark[lane] : Theme.look === Kiosk.Look.Night ? nightMark[lane] : "#FFFFFF";
    }
    function edge(lane: int): color {
        return Theme.look === Kiosk.Look.Day ? dayEdge[lane] : Theme.look === Kiosk.Look.Night ? nightEdge[lane] : contrastEdge[lane];
    }
}
