// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/documents/signed_code.h"

#include <string>

namespace tongguan::documents {

/// An electronic delivery order (电子提货单), as its issuer signed it: one container, once, at one port.
struct Delivery {
    std::string number;    ///< 1 to 20 of A-Z 0-9 and '-'
    std::string container; ///< 1 to 15 of A-Z 0-9
    std::string port;      ///< UN/LOCODE
    UtcTime expires;       ///< to the second
    bool operator==(const Delivery&) const = default;
};

struct DeliveryCode {
    Delivery value;
    SignedCode code;

    /// Whether it was signed by somebody whom we trust, for this port. When it ends is the rules' business: a driver
    /// with an old order is helped by a person, not by a hint.
    CodeStanding standing(std::span<const TrustedKey> trusted, std::string_view port) const;
};

/// "TGD1:…." InvalidInput where a field is outside its limits.
Result<std::string> encodeDelivery(const Delivery& value, const CodeSigner& signer);
/// As decodeSigned(), and the reason "field" for a field outside its limits. Says nothing about the signature.
Result<DeliveryCode> parseDelivery(std::string_view text);

} // namespace tongguan::documents
