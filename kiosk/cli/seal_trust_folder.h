// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/documents/seal_trust.h"

#include <filesystem>

namespace tongguan::cli {

/// Whom a folder says to believe: each file in it is one certificate or one list of revoked ones, DER or PEM. One that
/// may sign certificates is an authority; another is believed where an authority there signed it or, where none of them
/// did, for itself. A file's name without its ending is what seals may call the certificate by ("UTTS5B.crt"). Files
/// that end otherwise than in .cer, .crt, .der, .pem and .crl do not count. InvalidInput names a file that is none of
/// these, or the folder where nothing is in it.
Result<documents::SealTrust> readSealTrust(const std::filesystem::path& folder);

} // namespace tongguan::cli
