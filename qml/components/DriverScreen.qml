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
    property int step: 0 // of a screen that asks two things in turn: 1 is the second

    signal languageChosen(int language)
    signal turned // something else stands under the finger now, on the same screen
}
