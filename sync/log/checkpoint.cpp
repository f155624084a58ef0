// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/checkpoint.h"

#include "sync/log/canonical_bytes.h"

#include <format>

namespace tongguan::sync {

namespace {

Bytes signedBytes(std::string_view kiosk, const Head& head)
{
    CanonicalBytes bytes;
    bytes.text("tongguan checkpoint 1"); // so that this key's signatures under other things never fit here
    bytes.text(kiosk);
    bytes.number(head.seq);
    bytes.bytes(head.hash);
    return bytes.result();
}

} // namespace

Checkpoint signCheckpoint(std::string kiosk, const Head& head, const SigningKey& key)
{
    const Signature signature = key.sign(signedBytes(kiosk, head));
    return {std::move(kiosk), head, signature};
}

Result<> verify(const Checkpoint& checkpoint, const VerifyingKey& key)
{
    if (!key.verifies(signedBytes(checkpoint.kiosk, checkpoint.head), checkpoint.signature))
        return fail(Errc::Denied, std::format("the checkpoint {} of {} is not signed by its key", checkpoint.head.seq,
                                              checkpoint.kiosk));
    return {};
}

} // namespace tongguan::sync
