// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// Two seconds at most.
ScreenPage {
    id: root

    heading: qsTr("Please wait")
    stageHeight: Theme.landscape ? 480 : 700

    stage: Pictogram {
        name: "wait"
        size: Math.min(parent.width, parent.height) * 0.7
        anchors.centerIn: parent
    }
}
