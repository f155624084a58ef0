// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Under the sign: why, his number, what to take, and Done.
Item {
    id: root

    required property DriverViewModel driver
    required property bool toStaff

    readonly property LaneViewModel result: driver.result
    readonly property bool listed: result.greenPoints.length > 0 && !result.noPaper
    readonly property bool inspected: result.known && !listed && !toStaff && result.reason !== "" && result.lane !== Kiosk.Lane.Fast && result.lane !== Kiosk.Lane.Normal && result.lane !== Kiosk.Lane.Empty && result.lane !== Kiosk.Lane.Pax
    readonly property bool asked: !result.noPaper && driver.remembering !== Kiosk.Remembering.NotOffered // whether he may be remembered
    readonly property bool timed: toStaff && result.limited // his sign stands until a person comes
    readonly property real wantedHeight: parts.implicitHeight + 24 + done.height

    Column {
        id: parts

        width: parent.width
        spacing: Theme.landscape ? 16 : root.listed || root.result.noPaper ? 18 : 26

        Rectangle {
            visible: root.result.superseding
            width: parent.width
            height: 84
            radius: Theme.radius
            color: Theme.hint

            Advice {
                pictogram: "turn"
                text: qsTr("New lane: the earlier ticket no longer holds")
                size: 60
                px: Theme.aside / Theme.textScale
                ink: Theme.hintInk
                x: 24
                width: parent.width - 48
                height: parent.height
            }
        }
        Rectangle {
            visible: root.result.apology !== "" && !root.toStaff
            width: parent.width
            height: 100
            radius: Theme.radius
            color: Theme.tint

            Advice {
                pictogram: "officer"
                text: root.result.apology
                size: 60
                px: Theme.aside / Theme.textScale
                x: 24
                width: parent.width - 48
                height: parent.height
            }
        }
        ReasonBox {
            visible: root.toStaff || (root.inspected && !root.result.noPaper)
            result: root.result
            width: parent.width
        }
        GreenPoints {
            visible: root.listed
            result: root.result
            width: parent.width
            rowHeight: Theme.landscape ? 62 : 92
        }
        PhotoCode {
            visible: root.result.noPaper
            code: root.result.code
            width: parent.width
            height: Theme.landscape ? 250 : 470
        }
        TicketStub {
            visible: root.result.known
            result: root.result
            stacked: Theme.landscape && root.result.apology === "" && !root.listed && !root.toStaff && !root.result.noPaper && !root.inspected
            px: Theme.landscape ? (stacked ? Theme.entry : Theme.key) : root.result.noPaper ? Theme.entry : Theme.number
            width: parent.width
        }
        RememberRow {
            visible: root.asked && !Theme.landscape
            driver: root.driver
            width: parent.width
            height: 104
        }
        Row {
            visible: root.result.noPaper && root.driver.plate !== ""
            width: parent.width
            height: 92
            spacing: 28

            Pictogram {
                name: "plate"
                size: 92
            }
            Plate {
                text: root.driver.plate
                px: Theme.choice / Theme.textScale
                width: implicitWidth
                anchors.verticalCenter: parent.verticalCenter
            }
            TickMark {
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Row {
            visible: !root.result.noPaper && root.result.known
            width: parent.width
            height: Theme.landscape || root.listed ? 112 : 128
            spacing: 16

            Advice {
                pictogram: "take-ticket"
                text: qsTr("Take your ticket")
                size: parent.height
                px: Theme.landscape ? Theme.aside : Theme.lead
                width: (parent.width - 16) / 2
            }
            Advice {
                pictogram: "take-back"
                text: qsTr("Take back your documents")
                size: parent.height
                px: Theme.landscape ? Theme.aside : Theme.lead
                width: (parent.width - 16) / 2
            }
        }
    }
    Item {
        id: done

        y: parent.height - height
        width: parent.width
        height: 128

        Advice {
            objectName: "clock"
            pictogram: root.timed ? "clock" : "hide"
            text: root.timed ? qsTr("%1 of %2 min").arg(root.result.minutesGone).arg(root.result.limitMinutes) : qsTr("Clears in %1 s").arg(root.driver.secondsLeft)
            size: 64
            px: Theme.aside
            ink: Theme.ink2
            width: parent.width / 2 - 16
            height: parent.height
            visible: (root.timed || root.driver.secondsLeft > 0) && !beside.visible
        }
        RememberRow {
            id: beside

            visible: root.asked && Theme.landscape
            driver: root.driver
            width: parent.width / 2 - 8
            height: parent.height
        }
        BigButton {
            objectName: "done"
            kind: BigButton.Kind.Go
            pictogram: "tick"
            iconSize: 60
            text: root.result.noPaper ? qsTr("I took a picture") : qsTr("Done")
            px: Theme.lead
            x: parent.width / 2 + 8
            width: parent.width - x
            height: parent.height
            onClicked: root.driver.done()
        }
    }
}
