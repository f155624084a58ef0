// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// What is looked for, on our keys or on a keyboard. A part is enough; blanks and dashes do not matter.
CorrectField {
    id: root

    required property StaffViewModel staff
    property bool ownPage: false // the signs of Chinese plates

    label: qsTr("Plate, ticket, container, batch or declaration")
    button: qsTr("Find")
    rows: ownPage ? Keyboards.chinese : Keyboards.latin
    otherPage: ownPage ? "ABC" : Keyboards.ownName("CN")
    onPageAsked: ownPage = !ownPage
    onLeaving: root.staff.station.showPage(Kiosk.StationPage.Cases)
    onCorrected: value => root.staff.station.search(value)
}
