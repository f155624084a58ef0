// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/event.h"
#include "sync/log/signing_key.h"

#include <string>
#include <string_view>

namespace tongguan::sync {

/// The kiosk's word for its journal up to a number: one signature vouches for all before it.
struct Checkpoint {
    std::string kiosk;
    Head head;
    Signature signature{};
};

Checkpoint signCheckpoint(std::string kiosk, const Head& head, const SigningKey& key);
/// Denied where the signature is not of this key.
Result<> verify(const Checkpoint& checkpoint, const VerifyingKey& key);

} // namespace tongguan::sync
