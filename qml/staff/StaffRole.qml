// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Staff: one list, one card. On a narrow window list or card.
Rectangle {
    id: root

    required property StaffViewModel staff
    required property PlaceViewModel place

    readonly property bool inside: staff.signIn === Kiosk.SignIn.SignedIn
    readonly property bool narrow: width < 1000
    readonly property real listWidth: narrow ? width : 418

    color: Theme.ground

    Loader {
        anchors.fill: parent
        active: !root.inside
        sourceComponent: SignInScreen {
            staff: root.staff
            place: root.place
        }
    }
    Loader {
        anchors.fill: parent
        active: root.inside
        sourceComponent: Item {
            StaffBar {
                staff: root.staff
                place: root.place
                title: card.visible && (card.step === CaseStep.Page.Inspect || card.step === CaseStep.Page.Record || card.step === CaseStep.Page.Seal) ? qsTr("Joint inspection") : ""
                width: parent.width
            }
            QueueList {
                staff: root.staff
                visible: !card.visible || (!root.narrow && !card.typing)
                y: 80
                width: root.listWidth
                height: parent.height - y
            }
            CaseCard {
                id: card

                staff: root.staff
                visible: root.staff.card.open
                x: root.narrow || typing ? 0 : root.listWidth
                y: 80
                width: parent.width - x
                height: parent.height - y
            }
            Words {
                visible: !root.staff.card.open && !root.narrow
                text: root.staff.queue.count === 0 ? qsTr("Nothing is waiting") : qsTr("Choose a case")
                px: 26
                color: Theme.ink2
                x: root.listWidth + (parent.width - root.listWidth - contentWidth) / 2
                y: parent.height / 2
            }
        }
    }
    Component.onCompleted: Theme.language = Qt.binding(() => root.staff.language)
}
