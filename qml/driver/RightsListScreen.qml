// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Time limits, telephone numbers, guide prices, questions, notices: read, never touched. Under the questions is a key for
// one of his own.
ScreenPage {
    id: root

    readonly property RightsViewModel rights: driver.rights
    readonly property bool wordy: rights.page === Kiosk.RightsPage.Questions || rights.page === Kiosk.RightsPage.Notices
    readonly property int perPage: Math.max(1, Math.floor((wordy ? 3 : Theme.landscape ? 4 : 7) / Math.max(1, Theme.textScale * (wordy ? 1.4 : 1))))

    heading: {
        switch (rights.page) {
        case Kiosk.RightsPage.TimeLimits:
            return qsTr("Time limits");
        case Kiosk.RightsPage.Hotlines:
            return qsTr("Hotlines");
        case Kiosk.RightsPage.GuidePrices:
            return qsTr("Agents and guide prices");
        case Kiosk.RightsPage.Questions:
            return qsTr("Questions and answers");
        default:
            return qsTr("Notices");
        }
    }
    touchHeight: rights.asking ? 2 * 144 + 20 : 144
    sideWidth: 460
    headingLimit: Theme.landscape ? 140 : 150

    Item {
        id: sheet

        readonly property real cell: Math.min((height - aged.height - (root.perPage - 1) * 16) / root.perPage, root.wordy ? 520 : 190 * Theme.textScale)

        anchors.fill: parent

        Advice {
            id: aged

            pictogram: "clock"
            text: root.rights.ageKnown ? qsTr("%1 days old: may be out of date").arg(root.rights.ageDays) : qsTr("Nothing has come yet")
            size: 56
            px: Theme.label / Theme.textScale
            width: parent.width
            height: visible ? 88 : 0
            visible: root.rights.old || root.rights.rows.count === 0
        }
        Repeater {
            model: root.rights.rows

            InfoRow {
                required property int index

                readonly property int place: index - keys.page * root.perPage

                visible: place >= 0 && place < root.perPage
                wordy: root.wordy
                y: aged.height + place * (sheet.cell + 16)
                width: sheet.width
                height: sheet.cell
            }
        }
    }
    touch: [
        BigButton {
            objectName: "ask"
            visible: root.rights.asking
            kind: BigButton.Kind.Go
            pictogram: "question"
            iconSize: 64
            text: qsTr("Ask a question")
            px: Theme.strong
            y: keys.y - height - 20
            width: parent.width
            height: 144
            onClicked: root.driver.ask()
        },
        PageKeys {
            id: keys

            pages: Math.max(1, Math.ceil(root.rights.rows.count / root.perPage))
            y: parent.height - height
            width: parent.width
            onPageChanged: root.turned()
            onWentBack: root.driver.back()
        }
    ]
}
