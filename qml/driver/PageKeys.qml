// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Under a list in pages: back, which page this is, and on.
Item {
    id: root

    required property int pages
    property int page: 0

    readonly property bool several: pages > 1
    readonly property bool narrow: several && width < 600 // one above the other
    readonly property real half: narrow ? width : (width - 2 * 16 - 176) / 2

    signal wentBack

    implicitHeight: narrow ? 372 : 144
    onPagesChanged: page = Math.min(page, Math.max(0, pages - 1))

    BigButton {
        objectName: "back"
        kind: BigButton.Kind.Quiet
        pictogram: "back"
        iconSize: 56
        text: qsTr("Back")
        px: Theme.strong
        y: root.height - height
        width: root.several ? root.half : root.width
        height: root.narrow ? 144 : root.height
        onClicked: {
            if (root.page > 0)
                root.page -= 1;
            else
                root.wentBack();
        }
    }
    Words {
        text: (root.page + 1) + " / " + root.pages
        px: Theme.strong
        grows: false
        strong: true
        latin: true
        visible: root.several
        x: (root.width - width) / 2
        y: root.narrow ? 144 + (root.height - 2 * 144 - height) / 2 : (root.height - height) / 2
    }
    BigButton {
        objectName: "next"
        pictogram: "right"
        iconSize: 56
        iconRight: true
        text: qsTr("Next")
        px: Theme.strong
        visible: root.several
        enabled: root.page < root.pages - 1
        x: root.width - width
        width: root.half
        height: root.narrow ? 144 : root.height
        onClicked: root.page += 1
    }
}
