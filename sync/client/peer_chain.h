// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::sync {

/// Fetches the certificate of the server's authority (PEM) by its SHA-256 fingerprint (64 hex digits), which came by
/// another way, such as on paper. Only shakes hands: nothing is sent to a server that is not yet known, and what comes
/// is believed for its fingerprint alone. Denied where the server shows no such certificate.
Result<std::string> fetchAuthority(const std::string& url, std::string_view fingerprint);

} // namespace tongguan::sync
