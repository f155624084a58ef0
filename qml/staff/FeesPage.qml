// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What was charged for, and the port's catalogue of this moment: a touch charges for one. There is no other way to.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property CaseCardViewModel card: staff.card
    readonly property bool chinese: staff.language === Kiosk.Language.Zh
    readonly property list<string> charged: chinese ? card.fees : card.feesEn

    Words {
        id: title

        text: root.charged.length === 0 ? qsTr("Nothing was charged") : qsTr("Charged: %1").arg(root.charged.length)
        px: Theme.staffBody
        strong: true
    }
    FitWords {
        id: lines

        objectName: "charged"
        text: root.charged.join("\n")
        px: Theme.staffBody
        strong: false
        limit: 100
        y: title.contentHeight + 4
        width: parent.width
        height: implicitHeight
    }
    Words {
        id: ask

        text: root.card.offers.count === 0 ? qsTr("No fee catalogue has come: nothing may be charged") : qsTr("Charge by the catalogue; nothing else may be charged")
        px: Theme.staffBody
        strong: true
        y: lines.y + lines.height + 12
    }
    Grid {
        id: grid

        readonly property real cell: (root.width - 12) / 2

        y: ask.y + ask.contentHeight + 8
        columns: 2
        spacing: 12

        Repeater {
            model: root.card.offers

            StaffButton {
                required property string code
                required property string item
                required property string itemEn
                required property string standard
                required property string standardEn

                objectName: "fee " + code
                width: grid.cell
                pictogram: "coin"
                text: root.chinese ? item + " · " + standard : itemEn + " · " + standardEn
                px: Theme.staffBody
                onClicked: root.staff.chargeFee(code)
            }
        }
    }
    FitWords {
        text: root.staff.refused
        px: Theme.staffBody
        ink: Theme.no
        limit: 60
        x: leave.width + 20
        y: leave.y + (leave.height - height) / 2
        width: parent.width - x
        height: implicitHeight
        visible: root.staff.refused !== ""
    }
    StaffButton {
        id: leave

        objectName: "leave"
        y: parent.height - height
        width: (parent.width - 12) / 3
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
}
