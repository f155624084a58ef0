// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// One page a component: what it looks like in each state. Arrows turn the page; 1, 2, 3 change the look, L the language,
// T the size of the text, O the way that the screen stands.
Window {
    id: root

    required property GalleryModel gallery

    readonly property list<string> looks: ["day", "night", "high contrast"]
    readonly property real unit: Math.max(0.05, Math.min(width / 1920, height / 1080))

    width: 1920
    height: 1080
    visible: true
    title: "Tongguan: " + gallery.title
    color: Theme.ground

    Item {
        id: sheet

        width: root.width / root.unit
        height: root.height / root.unit
        scale: root.unit
        transformOrigin: Item.TopLeft
        focus: true

        Keys.onRightPressed: root.gallery.turn(1)
        Keys.onLeftPressed: root.gallery.turn(-1)
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_1:
                Theme.look = Kiosk.Look.Day;
                break;
            case Qt.Key_2:
                Theme.look = Kiosk.Look.Night;
                break;
            case Qt.Key_3:
                Theme.look = Kiosk.Look.Contrast;
                break;
            case Qt.Key_L:
                root.gallery.nextLanguage();
                break;
            case Qt.Key_T:
                Theme.textScale = Theme.textScale === 1 ? 1.5 : Theme.textScale === 1.5 ? 2 : 1;
                break;
            case Qt.Key_O:
                Theme.landscape = !Theme.landscape;
                break;
            case Qt.Key_Escape:
                Qt.quit();
                break;
            }
        }

        Words {
            id: title

            text: root.gallery.title + "　" + Languages.names[root.gallery.language] + "　" + root.looks[Theme.look] + "　text × " + Theme.textScale + (Theme.landscape ? "　landscape" : "")
            px: Theme.strong
            grows: false
            latin: true
            strong: true
            x: Theme.edge
            y: Theme.gap
        }
        Words {
            text: (root.gallery.page + 1) + " / " + root.gallery.pages + "　← →　1 2 3　L　T　O"
            px: Theme.strong
            grows: false
            latin: true
            color: Theme.ink2
            x: parent.width - Theme.edge - contentWidth
            y: Theme.gap
        }
        Flow {
            id: flow

            readonly property real room: sheet.height - y - Theme.gap
            readonly property real wide: sheet.width - 2 * Theme.edge

            // A page of many or large specimens is laid out wider and drawn smaller.
            readonly property real zoom: root.gallery.page < 0 ? 1 : root.gallery.zoom(wide, room, spacing)

            x: Theme.edge
            y: 112
            width: wide / zoom
            spacing: Theme.edge
            scale: zoom
            transformOrigin: Item.TopLeft

            Repeater {
                model: root.gallery

                Specimen {}
            }
        }
    }
    Binding {
        target: Theme
        property: "unit"
        value: root.unit * flow.zoom
    }
    Binding {
        target: Theme
        property: "language"
        value: root.gallery.language
    }
    Component.onCompleted: Theme.reducedMotion = true
}
