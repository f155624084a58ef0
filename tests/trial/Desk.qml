// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts

// The hands around the kiosk: papers, cable, power.
ApplicationWindow {
    id: root

    required property DeskModel desk

    component Group: Label {
        Layout.columnSpan: 2
        Layout.topMargin: 8
        font.bold: true
    }
    component Deed: Button {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }

    width: 420
    height: 860
    x: Screen.width - width - 40 // beside the kiosk
    y: 40
    visible: true
    title: "Tongguan: papers, cable, power"

    GridLayout {
        anchors.fill: parent
        anchors.margins: 12
        columns: 2

        Group { text: "Truck" }
        ComboBox {
            Layout.columnSpan: 2
            Layout.fillWidth: true
            model: root.desk.trucks
            currentIndex: root.desk.truck
            onActivated: index => root.desk.truck = index
        }
        Deed { text: "Drive up: the lane's camera reads the plate"; Layout.columnSpan: 2; onClicked: root.desk.driveUp() }
        Group { text: "Papers" }
        Deed { text: "Hold the code to the camera"; onClicked: root.desk.holdCode() }
        Deed { text: "Take it away"; onClicked: root.desk.holdNothing() }
        Deed { text: "Lay the passport"; onClicked: root.desk.layPassport() }
        Deed { text: "Lay an unreadable one"; onClicked: root.desk.layUnreadable() }
        Deed { text: "Show the licence"; onClicked: root.desk.showLicence() }
        Deed { text: "Unplug or plug the reader"; onClicked: root.desk.switchReader() }
        Deed { text: "Scan the seal"; onClicked: root.desk.scanSeal() }
        Deed { text: "Scan the container"; onClicked: root.desk.scanContainer() }
        Group { text: "The world" }
        Deed { text: root.desk.online ? "Pull the network cable" : "Plug the network cable in"; onClicked: root.desk.switchLine() }
        Deed { text: root.desk.powered ? "Cut the power" : "Switch the kiosk on"; onClicked: root.desk.switchPower() }
        Deed { text: root.desk.paper ? "Take the paper out" : "Put paper in"; onClicked: root.desk.switchPaper() }
        Deed { text: "Two agencies order checks"; onClicked: root.desk.publishOrders() }
        Deed { text: "Single window will correct"; onClicked: root.desk.correctNext() }
        Group { text: "Others" }
        Deed { text: "Staff's station"; onClicked: root.desk.openStaff() }
        Deed { text: "The board"; onClicked: root.desk.openBoard() }
        Label {
            Layout.columnSpan: 2
            Layout.fillWidth: true
            text: root.desk.said
            color: "firebrick"
            wrapMode: Text.Wrap
        }
        Image {
            Layout.columnSpan: 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            source: root.desk.ticket
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignTop
            Accessible.name: "The newest ticket"
        }
    }
}
