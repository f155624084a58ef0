// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Why, in words; the codes below, for the audit.
Item {
    id: root

    required property CaseCardViewModel card

    implicitHeight: Math.max(52, words.height + seen.height + small.height)

    Pictogram {
        name: root.card.reasonPictogram
        size: 44
        anchors.verticalCenter: parent.verticalCenter
    }
    FitWords {
        id: words

        text: root.card.otherReasons.length > 0 ? root.card.reason + " + " + root.card.otherReasons.join(", ") : root.card.reason
        px: 25
        x: 60
        width: parent.width - x
        height: implicitHeight
        limit: root.card.otherReasons.length > 1 ? 66 : 40
    }
    Words {
        id: seen

        objectName: "evidence"
        text: root.card.evidence
        visible: text !== ""
        height: visible ? implicitHeight : 0
        px: 20
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        x: 60
        y: words.height
        width: parent.width - x
    }
    Words {
        id: small

        text: root.card.codes + (root.card.ruleSet === "" ? "" : " · " + qsTr("rules %1").arg(root.card.ruleSet)) + (root.card.provisional ? " · " + qsTr("provisional") : "")
        px: 18
        color: Theme.ink2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        x: 60
        y: words.height + seen.height
        width: parent.width - x
    }
}
