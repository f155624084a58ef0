// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Tongguan.App

// A singleton, though the house has none in C++: these are constants that every one of some sixty components needs, and
// handing them down would put two lines into each of them and each of their users. It holds looks only; what is shown
// comes by required properties. Sizes are px at 100 dpi.
QtObject {
    id: root

    // Set by Main.qml and the role's frame, read by everybody.
    property int look: Kiosk.Look.Day
    property int language: Kiosk.Language.Zh
    property bool landscape: false
    property real unit: 1 // pixels of the screen in one of ours
    property real textScale: 1
    property bool reducedMotion: false

    readonly property bool day: look === Kiosk.Look.Day

    readonly property color ground: pick("#FFFFFF", "#0B0E13", "#000000")
    readonly property color wash: pick("#EEF1F6", "#151A22", "#000000")
    readonly property color ink: pick("#0A0F1C", "#D5DBE3", "#FFFFFF")
    readonly property color ink2: pick("#3B4556", "#A9B3C0", "#FFFFFF")
    readonly property color line: pick("#5A6577", "#77828F", "#FFFFFF")
    readonly property color accent: pick("#2B2F8C", "#AEB6FF", "#FFE500")
    readonly property color accentInk: pick("#FFFFFF", "#0B0E13", "#000000")
    readonly property color tint: pick("#E4E6F7", "#1D2140", "#000000")
    readonly property color held: pick("#E4E6F7", "#1D2140", "#4A4300") // under a finger, where the ground shows
    readonly property color yes: pick("#00622F", "#5FCB8F", "#7CFF9B")
    readonly property color yesInk: pick("#FFFFFF", "#04160C", "#000000")
    readonly property color no: pick("#A3101B", "#FF9A9A", "#FFB0B0")
    readonly property color hint: pick("#FFC21A", "#E8B41C", "#FFE500")
    readonly property color hintInk: pick("#0A0F1C", "#0B0E13", "#000000")
    readonly property color focus: pick("#0A0F1C", "#FFFFFF", "#FFFFFF")
    readonly property color focusGap: pick("#FFC21A", "#0B0E13", "#FFE500")
    // Over a field that is pressed: away from its words' colour.
    readonly property color pressed: pick("#2E000000", "#2EFFFFFF", "#2EFFFFFF")
    // The same in every look: a camera's picture and the paper of a code are what they are.
    readonly property color paper: "#FFFFFF"
    readonly property color black: "#000000"
    readonly property color camera: "#20262F"
    readonly property color mask: "#6B0A0F1C"
    readonly property color none: "transparent"
    readonly property color gateInk: "#FFFFFF"
    readonly property color gate: "#2B2F8C"

    readonly property real gap: 16
    readonly property real edge: landscape ? 56 : 48
    readonly property real radius: 20
    readonly property real radiusSmall: 12
    readonly property real radiusStaff: 14
    readonly property real radiusChip: 8
    readonly property real lineWidth: look === Kiosk.Look.Contrast ? 5 : 3
    readonly property real strongLine: 5
    readonly property real plateLine: 4
    readonly property real focusLine: 8
    readonly property real focusInner: 4 // of another colour, between the control and the ring
    readonly property real staffLine: 3
    readonly property real boldStaffLine: 6 // of who looks
    readonly property real thinLine: 2
    readonly property real strip: 96
    readonly property real road: 112
    readonly property real top: strip + road
    readonly property real dock: landscape ? 144 : 168
    readonly property real hands: 768 // portrait: no control above it
    readonly property real answer: landscape ? 200 : 176
    readonly property real target: 80
    readonly property real apart: 12 // at least, of two that are touched

    readonly property real small: 26
    readonly property real label: 30
    readonly property real body: landscape ? 40 : 36
    readonly property real value: landscape ? 44 : 48
    readonly property real title: landscape ? 76 : 68
    readonly property real show: landscape ? 88 : 96

    // What does not change with the way the screen stands.
    readonly property real tag: 28
    readonly property real aside: 32
    readonly property real plain: 36
    readonly property real lead: 40
    readonly property real strong: 44
    readonly property real key: 48
    readonly property real choice: 52
    readonly property real entry: 60
    readonly property real number: 72
    readonly property real tongue: 78 // a language's own name
    readonly property real reply: 84
    readonly property real shout: 96
    readonly property real count: 130 // what is counted, seen from afar
    readonly property real welcome: 156
    readonly property real boardNumber: 88
    readonly property real boardNow: 112
    readonly property real boardCalled: 172
    readonly property real staffSmall: 16
    readonly property real staffLabel: 18
    readonly property real staffBody: 20
    readonly property real staffLead: 22
    readonly property real staffStrong: 24
    readonly property real staffValue: 26
    readonly property real staffHead: 32
    readonly property real staffTitle: 36
    readonly property real staffShow: 40

    readonly property string family: "Noto Sans"
    // Of words, not of numbers and codes, in the order of Kiosk.Language.
    readonly property real factor: [1, 1, 1, 0.96, 0.88, 0.96][language]
    // In units of the font's own line: 1.46, 1.37, 1.37, 1.65, 2.19, 1.52 of its size. The law says 1.5, 1.4, 1.45, 1.65,
    // 1.8, 1.65 for text and 1.26, 1.16, 1.26, 1.6, 1.75, 1.6 for headings.
    readonly property real lineText: [1.03, 1.02, 1.06, 1, 0.82, 1.09][language]
    readonly property real lineTitle: [0.86, 0.85, 0.92, 0.97, 0.8, 1.05][language]

    readonly property int pressTime: reducedMotion ? 0 : 120
    readonly property int stepTime: reducedMotion ? 0 : 240
    readonly property int signTime: reducedMotion ? 0 : 400
    readonly property int sceneTime: 2400
    readonly property int bounceTime: 300 // of a glove: its second tap
    readonly property int countTime: 1000 // a step of a count in seconds
    readonly property int turnTime: 2500 // the welcome, from one language to the next
    readonly property int choosingTime: 45000 // the languages close by themselves; as long as any screen waits before it asks

    function pick(day: color, night: color, contrast: color): color {
        return look === Kiosk.Look.Day ? day : look === Kiosk.Look.Night ? night : contrast;
    }
}
