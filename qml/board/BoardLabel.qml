// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

Item {
    id: root

    property string pictogram
    property string text

    readonly property real indent: pictogram === "" ? 0 : 46

    implicitWidth: measure.advanceWidth + indent + 8

    TextMetrics {
        id: measure

        font: words.font
        text: root.text
    }
    Pictogram {
        name: root.pictogram
        size: 36
        ink: Theme.ink2
        visible: root.pictogram !== ""
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words

        text: root.text
        px: Theme.tag
        latin: true
        color: Theme.ink2
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        x: root.indent
        width: root.width - x
        y: root.height * 0.66 - baselineOffset // one line through all columns, whatever the script
    }
}
