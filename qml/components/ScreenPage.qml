// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// The frame's zones. Portrait: stage (looked at), heading, look, touch from the top down; without a stage the heading
// comes first. Landscape: heading and stage at the left, what is touched at the right.
DriverScreen {
    id: root

    property real stageHeight: 0 // portrait; 0 where there is no stage
    property real touchHeight: 128
    property real sideWidth: 620 // landscape: of the right column
    property real headingLimit: 300
    property alias stage: stageArea.data
    default property alias look: lookArea.data
    property alias touch: touchArea.data

    readonly property bool staged: stageHeight > 0
    readonly property real floor: height - Theme.dock
    readonly property real inner: width - 2 * Theme.edge
    readonly property real leftWidth: Theme.landscape ? inner - sideWidth - 32 : inner
    readonly property real rightX: Theme.edge + leftWidth + 32

    Item {
        id: stageArea

        x: Theme.edge
        y: Theme.landscape ? title.y + title.height + 24 : Theme.top + 16
        width: root.leftWidth
        height: Theme.landscape ? root.floor - y - 24 : root.stageHeight
        visible: root.staged
    }
    Heading {
        id: title

        objectName: "heading"
        text: root.heading
        heard: root.driver === null || root.driver.heard
        limit: root.headingLimit
        x: Theme.edge
        y: Theme.landscape || !root.staged ? Theme.top + 14 : stageArea.y + stageArea.height + 20
        width: root.leftWidth
        height: implicitHeight
    }
    Item {
        id: lookArea

        x: Theme.landscape && root.staged ? root.rightX : Theme.edge
        y: Theme.landscape && root.staged ? Theme.top + 24 : title.y + title.height + 24
        width: Theme.landscape && root.staged ? root.sideWidth : root.leftWidth
        height: (Theme.landscape && !root.staged ? root.floor : touchArea.y) - 24 - y
    }
    Item {
        id: touchArea

        x: Theme.landscape ? root.rightX : Theme.edge
        y: Theme.landscape && !root.staged ? Theme.top + 24 : root.floor - height - 24
        width: Theme.landscape ? root.sideWidth : root.inner
        height: Theme.landscape && !root.staged ? root.floor - 24 - y : root.touchHeight
    }
}
