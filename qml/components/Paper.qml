// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A sheet with lines on it.
Rectangle {
    radius: Theme.radius
    color: Theme.ground
    border.width: Theme.lineWidth
    border.color: Theme.line
}
