// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace tongguan::bench {

/// The least that Qt Quick can show at the kiosk's size: one text, and another one after each touch. The floor below
/// every screen of ours. Null where it does not load.
QQuickWindow* openBareWindow(QQmlApplicationEngine& engine);

} // namespace tongguan::bench
