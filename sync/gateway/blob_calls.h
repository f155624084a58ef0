// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/gateway/blobs.h"
#include "sync/gateway/http_message.h"

#include <optional>

namespace tongguan::sync {

/// The calls under /v1/blobs (openapi.yaml): kiosks bring sealed pictures, staff stations fetch them. The caller was
/// admitted before. On the worker's thread.
class BlobCalls {
  public:
    BlobCalls(Blobs& blobs, Log& log) : blobs_(blobs), log_(log) {}

    /// None for another path.
    std::optional<Answer> answer(const Request& request);

  private:
    Answer held(const Peer& peer, const std::string& id);
    Answer take(const Request& request, const std::string& id);
    Answer fetch(const Request& request, const std::string& id);

    Blobs& blobs_;
    Log& log_;
};

} // namespace tongguan::sync
