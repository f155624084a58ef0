// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// The plate that the camera over the lane read, and the touch that says whose it is.
Item {
    id: root

    property alias plate: line.plate

    signal clicked

    implicitHeight: paper.height + 16 + yes.height

    Paper {
        id: paper

        width: parent.width
        height: 136

        PlateLine {
            id: line

            anchors.fill: parent
        }
    }
    BigButton {
        id: yes

        objectName: "thisTruck"
        kind: BigButton.Kind.Go
        pictogram: "tick"
        text: qsTr("This is my truck")
        y: paper.height + 16
        width: parent.width
        onClicked: root.clicked()
    }
}
