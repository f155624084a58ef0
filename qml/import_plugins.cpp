// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Static QML modules keep their types only where their plugins are imported.
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(TongguanPlugin)
Q_IMPORT_QML_PLUGIN(Tongguan_AppPlugin)
