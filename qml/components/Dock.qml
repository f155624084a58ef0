// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Call staff, at the bottom left of every screen; then Listen, text size, and language or contrast. Never moves.
Item {
    id: root

    required property DriverViewModel driver
    property bool firstScreen: false

    readonly property bool bare: Theme.textScale >= 2 // small keys lose their word, call staff keeps it
    readonly property real smallWidth: Theme.landscape ? (width - 2 * Theme.edge - 620 - 3 * Theme.gap) / 3 : bare ? 136 : 152
    readonly property real staffWidth: width - 2 * Theme.edge - 3 * (smallWidth + Theme.gap)

    signal listened
    signal biggerAsked
    signal languageAsked
    signal contrastAsked

    implicitHeight: Theme.dock

    Row {
        x: Theme.edge
        width: parent.width - 2 * Theme.edge
        height: parent.height - 32
        spacing: Theme.gap

        DockKey {
            objectName: "callStaff"
            width: root.staffWidth
            height: parent.height
            main: true
            pictogram: root.driver.staffCalled ? "officer" : "call-staff"
            text: root.driver.staffCalled ? qsTr("Staff is coming") : qsTr("Call staff")
            onClicked: root.driver.callStaff()
        }
        DockKey {
            objectName: "listen"
            width: root.smallWidth
            height: parent.height
            bare: root.bare
            pictogram: root.driver.heard ? "listen" : "listen-off"
            text: root.driver.heard ? qsTr("Listen") : qsTr("No sound")
            onClicked: root.listened()
        }
        DockKey {
            objectName: "bigger"
            width: root.smallWidth
            height: parent.height
            bare: root.bare
            pictogram: "bigger"
            text: qsTr("Larger text")
            onClicked: root.biggerAsked()
        }
        DockKey {
            objectName: root.firstScreen ? "contrast" : "language"
            width: root.smallWidth
            height: parent.height
            bare: root.bare
            pictogram: root.firstScreen ? "theme" : "globe"
            text: root.firstScreen ? qsTr("Contrast") : Languages.names[root.driver.language]
            Accessible.name: root.firstScreen ? text : qsTr("Language: %1").arg(text)
            onClicked: root.firstScreen ? root.contrastAsked() : root.languageAsked()
        }
    }
}
