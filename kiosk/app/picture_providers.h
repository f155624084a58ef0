// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>
#include <string>

class QQmlEngine;

namespace tongguan::app {

/// Gives a screen its drawings:
///   image://pictogram/<name>?ink=&do=&ground=   a drawing of assets/icons in these colours ("RRGGBB")
///   image://sign/<lane>?number=&fill=&mark=&edge=   a lane's sign
///   image://code/<text>   a QR code
/// The engine owns what is added.
void addPictureProviders(QQmlEngine& engine);

/// Bytes of an encoded picture by its id, or nothing. Called on the UI thread.
using EvidenceReader = std::function<std::optional<QByteArray>(const std::string& id)>;

/// image://evidence/<id>: what staff compare a value with. Pictures above 64 MiB when decoded are refused.
void addEvidenceProvider(QQmlEngine& engine, EvidenceReader read);

} // namespace tongguan::app
