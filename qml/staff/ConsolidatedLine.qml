// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A firm: its trips, packages and weight so far; who closed it, or that it can be closed.
Touchable {
    id: root

    required property string enterprise
    required property string firm
    required property int trips
    required property string packages
    required property string kilograms
    required property string by
    property bool marked: false

    readonly property bool closed: by !== ""
    readonly property string title: firm === "" ? enterprise : firm
    readonly property string sums: qsTr("%n trip(s)", "", trips) + " · " + qsTr("%1 packages").arg(packages) + " · " + kilograms + " kg"

    objectName: "item " + enterprise
    implicitHeight: 92
    activeFocusOnTab: false // the list is one stop
    text: title
    Accessible.name: title + ", " + sums + ", " + (closed ? qsTr("closed") : qsTr("open"))
    Accessible.focused: marked

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.tint : Theme.ground

        Rectangle {
            width: parent.width
            height: Theme.thinLine
            color: Theme.line
        }
        Item {
            anchors.fill: parent
            anchors.margins: 12

            FocusRing {
                visible: root.marked
            }
        }
    }
    Item {
        anchors.fill: parent

        FitWords {
            text: root.title
            px: Theme.staffStrong
            limit: 40
            x: 20
            y: 10
            width: parent.width * 0.68 - x
            height: implicitHeight
        }
        Words {
            text: root.sums
            px: Theme.staffBody
            color: Theme.ink2
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            x: 20
            y: 52
            width: parent.width * 0.68 - x
        }
        Rectangle {
            visible: !root.closed
            x: parent.width * 0.7
            y: 16
            width: parent.width * 0.3 - 20
            height: parent.height - 32
            radius: Theme.radiusStaff
            color: Theme.tint
        }
        FitWords {
            text: root.closed ? qsTr("Closed by %1").arg(root.by) : qsTr("Close it")
            px: Theme.staffBody
            limit: 56
            x: parent.width * 0.72
            y: (parent.height - height) / 2
            width: parent.width * 0.28 - 32
            height: implicitHeight
        }
    }
}
