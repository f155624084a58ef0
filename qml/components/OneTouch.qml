// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Which control a finger is on. Glass reports a palm or rain as more fingers: as long as one control is held, the others
// take no touch, so that nobody answers yes and no at once. Shared by all controls of a window, of which there is one.
QtObject {
    property Item held: null // null, too, when its screen goes
}
