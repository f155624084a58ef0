// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Not an error: his own picture with the fault circled, and beside it what helps.
Rectangle {
    id: root

    required property int hint
    property CameraFeed camera: null

    readonly property bool aboutCode: hint === Kiosk.Hint.NotOurCode || hint === Kiosk.Hint.CodeExpired || hint === Kiosk.Hint.WrongPort || hint === Kiosk.Hint.DeliveryRead
    readonly property bool own: camera !== null && camera.kept

    radius: Theme.radius
    color: Theme.hint
    border.width: Theme.strongLine
    border.color: Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: words.sentence

    Rectangle {
        id: shot

        x: Theme.strongLine
        y: Theme.strongLine
        width: Math.min(432, root.width * 0.44)
        height: root.height - 2 * Theme.strongLine
        radius: Theme.radius - Theme.strongLine
        color: Theme.camera
        clip: true

        FrameView {
            anchors.fill: parent
            feed: root.camera
            kept: true
            visible: root.own
        }
        Picture {
            anchors.fill: parent
            name: root.hint === Kiosk.Hint.Glare ? "scene-glare" : "scene-unread"
            themed: false
            visible: !root.own && !root.aboutCode
        }
        Pictogram {
            name: "qr"
            size: parent.height * 0.6
            ink: Theme.paper
            ground: Theme.camera
            visible: !root.own && root.aboutCode
            anchors.centerIn: parent
        }
    }
    Pictogram {
        id: remedy

        name: {
            switch (root.hint) {
            case Kiosk.Hint.Glare:
                return "shade";
            case Kiosk.Hint.TooFar:
                return "near";
            case Kiosk.Hint.HoldStill:
                return "still";
            case Kiosk.Hint.WrongSide:
                return "turn";
            case Kiosk.Hint.NotRead:
                return "clean";
            case Kiosk.Hint.CodeExpired:
            case Kiosk.Hint.DocumentExpired:
                return "clock";
            case Kiosk.Hint.DeviceLost:
                return "call-staff";
            case Kiosk.Hint.DeliveryRead:
                return "tick";
            default:
                return "question";
            }
        }
        size: Math.min(200, root.height * 0.45)
        ink: Theme.hintInk
        doing: Theme.hintInk
        ground: Theme.hint
        x: shot.x + shot.width + (root.width - shot.x - shot.width - size) / 2
        y: root.height * 0.06
    }
    JointWords {
        id: words

        sentence: {
            switch (root.hint) {
            case Kiosk.Hint.Glare:
                return qsTr("Glare: shade it with your hand");
            case Kiosk.Hint.TooFar:
                return qsTr("Move closer");
            case Kiosk.Hint.HoldStill:
                return qsTr("Hold it still");
            case Kiosk.Hint.WrongSide:
                return qsTr("Turn the document over");
            case Kiosk.Hint.NotOurCode:
                return qsTr("This is another code");
            case Kiosk.Hint.CodeExpired:
                return qsTr("This code is too old");
            case Kiosk.Hint.WrongPort:
                return qsTr("This code is for another port");
            case Kiosk.Hint.DocumentExpired:
                return qsTr("Document expired");
            case Kiosk.Hint.DeliveryRead:
                return qsTr("Delivery order is read. Go on.");
            case Kiosk.Hint.DeviceLost:
                return qsTr("Please wait for staff");
            default:
                return qsTr("Cannot read: wipe it, try again");
            }
        }
        px: Theme.strong
        strong: true
        heading: true
        color: Theme.hintInk
        x: shot.x + shot.width + 24
        y: remedy.y + remedy.height + 12
        width: root.width - x - 24
        height: root.height - y - 16
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
