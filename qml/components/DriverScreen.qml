// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan.App

// What the frame knows of each driver's screen. It fills the window; strip, road and dock lie over it.
Item {
    property DriverViewModel driver: null
    property PlaceViewModel place: null
    property CameraFeed camera: null
    property string heading

    signal languageChosen(int language)
}
