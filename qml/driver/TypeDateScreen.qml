// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Date of birth, or valid until, by three wheels. Where they stand at first is nobody's date: the way on opens when each
// was touched, and until then it is yellow.
ScreenPage {
    id: root

    required property bool expiry

    readonly property real column: (touchWidth - 2 * Theme.gap) / 3
    readonly property real touchWidth: Theme.landscape ? sideWidth : inner

    heading: expiry ? qsTr("Valid until?") : qsTr("Date of birth?")
    touchHeight: 936
    sideWidth: Theme.landscape ? 1000 : 620
    headingLimit: Theme.landscape ? 300 : 160

    DateEntry {
        id: date

        Component.onCompleted: {
            startAt(root.expiry ? root.place.year : 1985);
            setIso(root.expiry ? root.driver.typedExpiry : root.driver.typedBirth);
        }
    }
    Pictogram {
        id: icon

        name: root.expiry ? "clock" : "person"
        size: Theme.landscape ? Math.max(Theme.target, Math.min(260, parent.height - 190)) : Math.min(parent.height, 300)
        y: Theme.landscape ? 24 : (parent.height - size) / 2
    }
    Words {
        text: date.shown
        px: Theme.reply
        grows: false
        strong: true
        latin: true
        x: Theme.landscape ? 0 : icon.size + 40
        y: Theme.landscape ? icon.y + icon.size + 32 : (parent.height - contentHeight) / 2
        width: parent.width - x
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
    }

    touch: [
        Row {
            width: parent.width
            height: parent.height - backNext.height - 20
            spacing: Theme.gap

            Wheel {
                objectName: "year"
                width: root.column
                height: parent.height
                label: qsTr("Year")
                from: root.expiry ? root.place.year - 5 : 1920
                to: root.expiry ? root.place.year + 30 : root.place.year
                value: date.year
                chosen: date.yearChosen
                onPicked: value => date.year = value
            }
            Wheel {
                objectName: "month"
                width: root.column
                height: parent.height
                label: qsTr("Month")
                from: 1
                to: 12
                value: date.month
                chosen: date.monthChosen
                onPicked: value => date.month = value
            }
            Wheel {
                objectName: "day"
                width: root.column
                height: parent.height
                label: qsTr("Day")
                from: 1
                to: date.days
                value: date.day
                chosen: date.dayChosen
                onPicked: value => date.day = value
            }
        },
        BackNext {
            id: backNext

            width: parent.width
            height: 136
            y: parent.height - height
            ready: date.chosen
            onWentBack: root.driver.back()
            onWentOn: root.expiry ? root.driver.typeExpiry(date.iso) : root.driver.typeBirth(date.iso)
        }
    ]
}
