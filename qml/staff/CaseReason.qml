// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Why, in words; what its rule saw; what would change it soonest. A touch tells all of it: the other reasons, each with its own.
Item {
    id: root

    required property CaseCardViewModel card

    readonly property int others: card.reasons.count - 1
    readonly property real inset: 60
    readonly property real room: (why.visible ? why.x - 12 : width) - inset

    readonly property list<string> told: [card.priority, card.owner === "" ? "" : qsTr("taken by %1").arg(card.owner), card.notified === "" ? "" : qsTr("told: %1").arg(card.notified)]

    signal asking

    implicitHeight: Math.max(why.visible ? why.height : 52, words.height + seen.height + change.height)

    Pictogram {
        name: root.card.reasonPictogram
        size: 44
        anchors.verticalCenter: parent.verticalCenter
    }
    FitWords {
        id: words

        text: root.card.reason
        px: Theme.staffStrong
        x: root.inset
        width: root.room
        height: implicitHeight
        limit: 40
    }
    FitWords {
        id: seen

        objectName: "evidence"
        text: root.told.concat([root.card.evidence]).filter(part => part !== "").join(" · ")
        px: Theme.staffLabel
        strong: false
        heading: false
        ink: Theme.ink2
        x: root.inset
        y: words.height
        width: root.room
        height: implicitHeight
        limit: 52
    }
    FitWords {
        id: change

        objectName: "wouldChange"
        text: root.card.changes.length > 0 ? qsTr("Would change it: %1").arg(root.card.changes[0]) : ""
        px: Theme.staffLabel
        strong: false
        heading: false
        x: root.inset
        y: seen.y + seen.height
        width: root.room
        height: implicitHeight
        limit: 52
    }
    StaffButton {
        id: why

        objectName: "why"
        visible: root.others >= 0
        x: parent.width - width
        width: 130
        height: Math.max(80, words.height + seen.height + change.height)
        text: root.others > 0 ? qsTr("Why? + %1").arg(root.others) : qsTr("Why?")
        onClicked: root.asking()
    }
}
