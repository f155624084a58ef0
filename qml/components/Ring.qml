// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Tongguan

// How much is left of a time.
Item {
    id: root

    property real part: 1
    property real thickness: 44

    Shape {
        anchors.fill: parent
        antialiasing: true

        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 6
            fillColor: Theme.none

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: root.thickness
            fillColor: Theme.none
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.max(0.001, Math.min(1, root.part))
            }
        }
    }
}
