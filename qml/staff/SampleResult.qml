// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Samples that wait for the laboratory.
Column {
    id: root

    required property StaffViewModel staff

    spacing: 10

    Repeater {
        model: root.staff.card.inspection.samples

        Item {
            id: sample

            required property string modelData

            width: root.width
            height: 80

            FitWords {
                text: qsTr("Sample %1").arg(sample.modelData)
                px: Theme.staffLead
                limit: 70
                y: (parent.height - height) / 2
                width: good.x - 12
                height: implicitHeight
            }
            StaffButton {
                id: good

                objectName: "samplePassed " + sample.modelData
                x: bad.x - width - 12
                width: 110
                pictogram: "tick"
                text: qsTr("Passed")
                Accessible.name: sample.modelData + ": " + text
                px: Theme.staffLabel
                good: true
                onClicked: root.staff.answerSample(sample.modelData, true)
            }
            StaffButton {
                id: bad

                objectName: "sampleFailed " + sample.modelData
                x: parent.width - width
                width: 110
                pictogram: "cross"
                text: qsTr("Failed")
                Accessible.name: sample.modelData + ": " + text
                px: Theme.staffLabel
                onClicked: root.staff.answerSample(sample.modelData, false)
            }
        }
    }
}
