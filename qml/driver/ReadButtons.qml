// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Typing, offered from the second failed read; the tries as dots. Otherwise: back.
Item {
    id: root

    required property DriverViewModel driver
    property string other // a third way, where there is one
    property string otherPictogram: "cross"

    signal otherChosen

    BigButton {
        objectName: "type"
        kind: BigButton.Kind.Quiet
        pictogram: "type"
        iconSize: 60
        text: qsTr("Enter by hand")
        px: Theme.lead
        visible: root.driver.canType
        width: parent.width - tries.width - 40
        height: parent.height
        onClicked: root.driver.typeInstead()
    }
    BigButton {
        objectName: "other"
        kind: BigButton.Kind.Quiet
        pictogram: root.otherPictogram
        iconSize: 60
        text: root.other
        px: Theme.lead
        visible: root.other !== "" && !root.driver.canType
        width: parent.width - (tries.visible ? tries.width + 40 : 0)
        height: parent.height
        onClicked: root.otherChosen()
    }
    Tries {
        id: tries

        tries: root.driver.tries
        visible: root.driver.tries > 0
        x: parent.width - width - 12
        height: parent.height
    }
}
