// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/gateway/http_message.h"

#include <string_view>

namespace tongguan::sync {

/// Problem details (RFC 9457). `detail` goes to the caller: nothing of other callers, no personal data.
Answer problemAnswer(int status, std::string_view type, std::string_view detail);
/// 429 with Retry-After: the caller has too many requests or connections under way.
Answer tooManyAnswer();
/// 503 with Retry-After: our own disk or load.
Answer busyAnswer(std::string_view type, std::string_view detail);
/// For an error of our storage.
Answer storageAnswer(const Error& error);

} // namespace tongguan::sync
