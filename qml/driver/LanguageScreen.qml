// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Idle: six equal buttons, each in its own script, no flag. The gate and the road are the only decoration.
DriverScreen {
    id: root

    property int turn: driver.language

    readonly property bool changing: driver.screen !== Kiosk.Screen.Language // in a session: only the words change
    // Nothing comes between a driver and a decision, and nothing behind these pages leads to them again.
    readonly property bool offersRights: driver.screen < Kiosk.Screen.Rights && driver.screen !== Kiosk.Screen.Deciding && driver.screen !== Kiosk.Screen.StillThere && driver.screen !== Kiosk.Screen.OutOfService
    readonly property real heroHeight: Theme.landscape ? height - Theme.dock : 736 + Math.max(0, height - 1920)
    readonly property real heroWidth: Theme.landscape ? width * 0.46 : width

    heading: qsTr("Choose language")

    Rectangle {
        width: root.heroWidth
        height: root.heroHeight
        color: Theme.gate
        clip: true

        Picture {
            name: "scene-gate"
            themed: false
            fillMode: Image.PreserveAspectFit
            y: parent.height - height
            width: parent.width
            height: width * 536 / 1080
        }
        Words {
            id: welcome

            text: Languages.welcomes[root.turn]
            px: Theme.welcome * Languages.factors[root.turn]
            grows: false
            latin: true
            strong: true
            color: Theme.gateInk
            x: Theme.edge
            y: 112
            width: Theme.landscape ? parent.width - 2 * x : 690
            height: 220
            fontSizeMode: Text.Fit
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
        }
        Words {
            text: Languages.chooses[root.turn]
            px: Theme.choice * Languages.factors[root.turn]
            grows: false
            latin: true
            strong: true
            color: Theme.gateInk
            x: Theme.edge
            y: welcome.y + welcome.height
            width: Theme.landscape ? parent.width - 2 * x : 410
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
    }
    Grid {
        id: grid

        readonly property real cell: (width - spacing) / 2
        readonly property real row: (height - 2 * spacing) / 3

        x: Theme.landscape ? root.heroWidth + 40 : Theme.edge
        y: Theme.landscape ? Theme.strip + 24 : root.heroHeight + 32
        width: root.width - x - Theme.edge
        height: root.height - Theme.dock - y - 32 - prices.height - 24
        columns: 2
        spacing: 24

        Repeater {
            model: Languages.names

            Touchable {
                id: button

                required property int index
                required property string modelData

                objectName: "language " + index
                text: modelData
                width: grid.cell
                height: grid.row
            
                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius
                    color: button.pressed ? Theme.held : Theme.ground
                    border.width: Theme.strongLine
                    border.color: Theme.ink

                    FocusRing {
                        visible: button.visualFocus
                    }
                }
                Item {
                    anchors.fill: parent
                    Column {
                        anchors.verticalCenter: parent.verticalCenter
                        x: 36
                        width: parent.width - 36 - 118

                        Words {
                            text: button.modelData
                            px: Theme.tongue * Languages.factors[button.index]
                            grows: false
                            latin: true
                            strong: true
                            width: parent.width
                            fontSizeMode: Text.HorizontalFit
                            wrapMode: Text.NoWrap
                        }
                        Words {
                            text: Languages.welcomes[button.index]
                            px: Theme.lead * Languages.factors[button.index]
                            grows: false
                            latin: true
                            color: Theme.ink2
                            width: parent.width
                            fontSizeMode: Text.HorizontalFit
                            wrapMode: Text.NoWrap
                        }
                    }
                    Pictogram {
                        name: "listen"
                        size: 72
                        ink: Theme.accent
                        x: parent.width - size - 36
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
                onClicked: root.languageChosen(index)
            }
        }
    }
    BigButton {
        id: prices

        objectName: "rights"
        kind: BigButton.Kind.Quiet
        pictogram: "coin"
        iconSize: 64
        text: Languages.rights[root.turn]
        Accessible.name: qsTr("Prices and rights")
        px: Theme.lead
        visible: root.offersRights
        x: grid.x
        y: grid.y + grid.height + 24
        width: grid.width
        height: 112
        onClicked: root.driver.showRights()
    }
    Timer {
        interval: Theme.turnTime
        repeat: true
        running: !root.changing && !Theme.reducedMotion && root.visible
        onTriggered: root.turn = (root.turn + 1) % Languages.names.length
    }
}
