// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A draw that hit: for which ticket, who inspects, who may not and why.
Item {
    id: root

    required property string ticket
    required property string agency
    required property string officers
    required property string excluded
    required property string enterprise

    height: excluded === "" ? 48 : 74
    Accessible.role: Accessible.StaticText
    Accessible.name: ticket + ", " + agency + ": " + officers + (excluded === "" ? "" : ". " + why.text)

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.line
    }
    Words {
        text: root.ticket
        px: Theme.staffLead
        latin: true
        strong: true
        y: 12
        width: parent.width * 0.28
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        text: root.agency
        px: Theme.staffBody
        color: Theme.ink2
        x: parent.width * 0.3
        y: 12
        width: parent.width * 0.28
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        text: root.officers
        px: Theme.staffBody
        latin: true
        strong: true
        x: parent.width * 0.6
        y: 12
        width: parent.width * 0.4
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        id: why

        visible: root.excluded !== ""
        text: qsTr("Left out: %1, tied to %2").arg(root.excluded).arg(root.enterprise)
        px: Theme.staffLabel
        color: Theme.ink2
        y: 42
        width: parent.width
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
}
