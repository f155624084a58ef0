// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The window of one role. All screens are drawn in px at 100 dpi and scaled once, here.
Window {
    id: root

    required property string role // "driver", "staff" or "board"
    required property PlaceViewModel place
    property DriverViewModel driver: null
    property StaffViewModel staff: null
    property BoardViewModel board: null
    property CameraFeed camera: null
    property int look: Kiosk.Look.Day
    property bool reducedMotion: false
    property real dpi: 0 // of the screen; 0 fills the window

    readonly property bool isStaff: role === "staff"
    readonly property bool isBoard: role === "board"
    readonly property bool landscape: !isStaff && width > height
    readonly property real designWidth: isStaff ? 1280 : isBoard || landscape ? 1920 : 1080
    readonly property real designHeight: isStaff ? 800 : isBoard || landscape ? 1080 : 1920
    readonly property real fit: Math.min(width / designWidth, height / designHeight)
    readonly property real unit: Math.max(0.05, dpi > 0 ? Math.min(dpi / 100, fit) : fit)

    // By their files: a machine of one role never compiles the screens of the others.
    function showRole() {
        if (isStaff)
            stage.setSource("staff/StaffRole.qml", {
                staff: staff,
                place: place
            });
        else if (isBoard)
            stage.setSource("board/BoardScreen.qml", {
                board: board,
                place: place
            });
        else
            stage.setSource("driver/DriverRole.qml", {
                driver: driver,
                place: place,
                camera: camera,
                portLook: Qt.binding(() => root.look)
            });
    }

    width: isStaff || isBoard ? 960 : 540
    height: isBoard ? 540 : isStaff ? 600 : 960
    visible: true
    title: qsTr("Tongguan")
    color: Theme.ground

    Loader {
        id: stage

        objectName: "stage"
        focus: root.isStaff // who works here may have a keyboard
        width: root.width / root.unit
        height: root.height / root.unit
        scale: root.unit
        transformOrigin: Item.TopLeft
        Component.onCompleted: root.showRole()
    }
    Binding {
        target: Theme
        property: "unit"
        value: root.unit
    }
    Binding {
        target: Theme
        property: "landscape"
        value: root.landscape
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.reducedMotion
    }

    onLookChanged: Theme.look = look
    Component.onCompleted: Theme.look = look
}
