// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "kiosk/documents/base45.h"
#include "kiosk/documents/bus_code.h"
#include "kiosk/documents/delivery_code.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/documents/ticket_code.h"

using namespace tongguan;
using namespace tongguan::documents;

namespace {

/// As text, and as the bytes within one, so that the fields behind the base45 are reached.
void read(std::string_view text)
{
    const auto sameSignature = [](KeyId id, const CodeSignature& signature) {
        return CodeSigner{id, [signature](ByteView) { return signature; }};
    };
    if (const auto code = parsePrereg(text)) {
        const auto again = encodePrereg(code->value, sameSignature(code->code.keyId, code->code.signature));
        fuzz::require(again && parsePrereg(*again)->value == code->value);
    }
    if (const auto code = parseTicket(text)) {
        const auto again = encodeTicket(code->value, sameSignature(code->code.keyId, code->code.signature));
        fuzz::require(again && parseTicket(*again)->value == code->value);
    }
}

void readDelivery(std::string_view text)
{
    if (const auto code = parseDelivery(text)) {
        const auto again =
            encodeDelivery(code->value, {code->code.keyId, [&](ByteView) { return code->code.signature; }});
        fuzz::require(again && parseDelivery(*again)->value == code->value);
    }
}

/// A list that is too long for a code is none, whatever it says.
void readBus(std::string_view text)
{
    if (const auto code = parseBusList(text)) {
        const auto again =
            encodeBusList(code->value, {code->code.keyId, [&](ByteView) { return code->code.signature; }});
        fuzz::require((again && parseBusList(*again)->value == code->value) || code->code.payload.size() > kMaxPayload);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    read(asText(bytes));
    if (const auto decoded = fromBase45(asText(bytes)))
        fuzz::require(toBase45(*decoded) == asText(bytes));
    read("TGP1:" + toBase45(bytes) + ".");
    read("TGT1:" + toBase45(bytes) + ".");
    readBus("TGB1:" + toBase45(bytes) + ".");
    readDelivery("TGD1:" + toBase45(bytes) + ".");
    return 0;
}
