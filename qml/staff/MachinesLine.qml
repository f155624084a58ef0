// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What the port's machines said of the vehicle.
Flow {
    id: root

    required property CaseCardViewModel card

    spacing: 6

    Repeater {
        model: root.card.machines

        MachineChip {}
    }
}
