// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// An agency's word as it stands: green and a tick where it passes, dashes where it is waited for.
Rectangle {
    id: root

    required property int outcome
    required property string words
    required property string below

    readonly property bool waits: outcome < 0
    readonly property bool passes: outcome === Kiosk.Outcome.Pass || outcome === Kiosk.Outcome.PassOnCondition
    readonly property color ink: passes ? Theme.yesInk : Theme.ink

    radius: Theme.radiusStaff
    color: passes ? Theme.yes : Theme.ground
    border.width: waits || passes ? 0 : Theme.staffLine
    border.color: Theme.ink

    DashedFrame {
        anchors.fill: parent
        visible: root.waits
    }
    Pictogram {
        id: icon

        name: root.waits ? "wait" : root.passes ? "tick" : root.outcome === Kiosk.Outcome.Detain ? "pause" : root.outcome === Kiosk.Outcome.Return ? "back" : root.outcome === Kiosk.Outcome.Treat ? "spray" : "call-staff"
        size: 48
        ink: root.ink
        doing: root.passes ? root.ink : Theme.accent
        ground: root.color
        x: 18
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.waits ? qsTr("Waiting") : root.words
        px: Theme.staffStrong
        strong: true
        color: root.ink
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        x: icon.x + icon.width + 16
        y: root.below === "" ? (parent.height - height) / 2 : 8
        width: parent.width - x - 12
    }
    Words {
        text: root.below
        visible: root.below !== ""
        px: Theme.staffLabel
        color: root.passes ? root.ink : Theme.ink2
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        x: icon.x + icon.width + 16
        y: parent.height - height - 8
        width: parent.width - x - 12
    }
}
