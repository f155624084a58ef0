// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Back at the left, the one way on at the right.
Item {
    id: root

    property string next: qsTr("Next")
    property bool ready: true
    property bool backShown: true

    signal wentBack
    signal wentOn

    implicitHeight: 156

    BigButton {
        objectName: "back"
        kind: BigButton.Kind.Quiet
        pictogram: "back"
        iconSize: 56
        stacked: width < 240
        text: qsTr("Back")
        px: Theme.strong
        visible: root.backShown
        width: (root.width - 12) / 2.62
        height: root.height
        onClicked: root.wentBack()
    }
    BigButton {
        objectName: "next"
        kind: BigButton.Kind.Go
        pictogram: "right"
        iconSize: 64
        iconRight: true
        text: root.next
        enabled: root.ready
        x: root.backShown ? root.width - width : 0
        width: root.backShown ? (root.width - 12) * 1.62 / 2.62 : root.width
        height: root.height
        onClicked: root.wentOn()
    }
}
