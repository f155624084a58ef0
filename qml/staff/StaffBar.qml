// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Where, how the line is, what is still to be sent, who.
Item {
    id: root

    required property StaffViewModel staff
    required property PlaceViewModel place
    property string title

    signal searching
    signal choosing

    implicitHeight: 80

    Pictogram {
        id: mark

        name: "mark"
        size: 40
        x: 20
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.title === "" ? qsTr("Staff check %1").arg(root.place.post) : root.title
        px: Theme.staffStrong
        strong: true
        fontSizeMode: Text.Fit // in two lines beside a long word of the link
        maximumLineCount: 2
        x: mark.x + mark.width + 16
        width: right.x - x - 16
        height: right.height
        verticalAlignment: Text.AlignVCenter
    }
    Row {
        id: right

        x: parent.width - width
        height: 77
        spacing: 16

        Pill {
            link: root.staff.link
            px: Theme.staffBody
            maximum: 320
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            visible: root.width >= 1000 // a handheld has room for who and when alone
            anchors.verticalCenter: parent.verticalCenter

            Words {
                text: qsTr("%1 to send").arg(root.staff.link.unsent)
                px: Theme.staffLabel
                color: Theme.ink2
            }
            Words {
                text: qsTr("%1 set apart").arg(root.staff.link.parked)
                px: Theme.staffLabel
                strong: true
                visible: root.staff.link.parked > 0
            }
        }
        Pictogram {
            visible: root.width >= 1000
            name: "officer"
            size: 44
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter

            Words {
                text: root.staff.staffName
                px: Theme.staffBody
                latin: true
                strong: true
            }
            Words {
                text: root.staff.agency + " · " + root.staff.staffId
                px: Theme.staffLabel
                latin: true
                color: Theme.ink2
            }
        }
        Words {
            text: root.place.clock
            px: Theme.staffStrong
            latin: true
            strong: true
            anchors.verticalCenter: parent.verticalCenter
        }
        StaffButton {
            objectName: "search"
            width: 80
            height: 80
            bare: true
            pictogram: "search"
            text: qsTr("Search")
            onClicked: root.searching()
        }
        StaffButton {
            objectName: "menu"
            width: 80
            height: 80
            bare: true
            pictogram: "more"
            text: qsTr("Shift, draw, day, language")
            onClicked: root.choosing()
        }
        StaffButton {
            objectName: "signOut"
            width: 80
            height: 80
            bare: true
            pictogram: "exit"
            text: qsTr("Sign out")
            onClicked: root.staff.signOut()
        }
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: 3
        color: Theme.ink
    }
}
