// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Yes left and wider, no right; in landscape yes above no.
Item {
    id: root

    property string yes: qsTr("Yes")
    property string no: qsTr("No")
    property real px: Theme.reply

    readonly property bool above: Theme.landscape
    readonly property bool stacked: Theme.textScale >= 2

    signal accepted
    signal declined

    implicitHeight: 244

    BigButton {
        objectName: "yes"
        kind: BigButton.Kind.Yes
        pictogram: "tick"
        iconSize: root.stacked ? 100 : 120
        stacked: root.stacked && !root.above
        text: root.yes
        px: root.stacked ? root.px * 0.6 : root.px
        width: root.above ? root.width : (root.width - 24) * 1.62 / 2.62
        height: root.above ? (root.height - 24) * 0.6 : root.height
        onClicked: root.accepted()
    }
    BigButton {
        objectName: "no"
        kind: BigButton.Kind.No
        pictogram: "cross"
        iconSize: 92
        stacked: root.stacked && !root.above
        text: root.no
        px: root.stacked ? root.px * 0.42 : root.px * 0.75
        x: root.above ? 0 : root.width - width
        y: root.above ? root.height - height : 0
        width: root.above ? root.width : (root.width - 24) / 2.62
        height: root.above ? (root.height - 24) * 0.4 : root.height
        onClicked: root.declined()
    }
}
