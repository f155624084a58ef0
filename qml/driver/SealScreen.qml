// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// The numbers on container and seal: what was declared, and a tick for each that was read.
ScreenPage {
    id: root

    heading: qsTr("Hold the scanner to the seal")
    stageHeight: 520
    touchHeight: 128
    headingLimit: Theme.landscape ? 220 : 240

    stage: HandScene {
        anchors.fill: parent
        still: ["scene-seal"]
        third: ["scene-seal-scanner"]
    }

    Paper {
        width: parent.width
        height: rows.height

        Column {
            id: rows

            width: parent.width

            Repeater {
                model: root.driver.expected

                ExpectedRow {
                    width: rows.width
                    height: Theme.textScale >= 2 ? 208 : Math.min(168, 150 * Math.min(1.4, Theme.textScale))
                }
            }
        }
    }

    touch: BigButton {
        objectName: "leaveSeal"
        kind: BigButton.Kind.Quiet
        pictogram: "officer"
        iconSize: 60
        text: qsTr("Staff will read it")
        px: Theme.lead
        width: parent.width
        height: parent.height
        onClicked: root.driver.leaveSealToStaff()
    }
}
