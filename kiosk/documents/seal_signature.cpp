// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_signature.h"

#include "kiosk/documents/openssl_object.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace tongguan::documents {

namespace {

using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;

struct Curve {
    std::string_view name; ///< OpenSSL's
    std::size_t fieldBytes;
    const char* hashOfKey; ///< ICAO Doc 9303-13, and BSI TR-03137: the hash is as long as the key
};
constexpr std::array kCurves{
    Curve{"brainpoolP224r1", 28, "SHA224"}, Curve{"brainpoolP256r1", 32, "SHA256"},
    Curve{"brainpoolP320r1", 40, "SHA384"}, Curve{"brainpoolP384r1", 48, "SHA384"},
    Curve{"brainpoolP512r1", 64, "SHA512"}, Curve{"secp224r1", 28, "SHA224"},
    Curve{"prime256v1", 32, "SHA256"},      Curve{"secp384r1", 48, "SHA384"},
    Curve{"secp521r1", 66, "SHA512"},
};

/// None for parameters that are written out: whoever chooses the base point can sign for any key.
const Curve* curveOf(evp_pkey_st* key)
{
    int writtenOut = 0;
    std::array<char, 32> group{};
    if (EVP_PKEY_is_a(key, "EC") != 1 ||
        (EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &writtenOut) == 1 &&
         writtenOut != 0) ||
        EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) != 1)
        return nullptr;
    const auto* curve = std::ranges::find(kCurves, std::string_view(group.data()), &Curve::name);
    return curve == kCurves.end() ? nullptr : curve;
}

/// Null where the curve is not the one that goes with it.
const char* digestFor(SealHash hash, const Curve& curve)
{
    const auto onlyWith = [&curve](std::string_view name, const char* digest) {
        return curve.name == name ? digest : nullptr;
    };
    switch (hash) {
    case SealHash::OfKey:
        return curve.hashOfKey;
    case SealHash::Sha256:
        return "SHA256";
    case SealHash::Sha384:
        return "SHA384";
    case SealHash::Sha512:
        return "SHA512";
    case SealHash::Es256:
        return onlyWith("prime256v1", "SHA256");
    case SealHash::Es384:
        return onlyWith("secp384r1", "SHA384");
    case SealHash::Es512:
        return onlyWith("secp521r1", "SHA512");
    }
    return nullptr;
}

/// OpenSSL takes a signature as the SEQUENCE of X9.62 alone.
Bytes asDer(ByteView r, ByteView s)
{
    const EcdsaSignature signature(ECDSA_SIG_new());
    BIGNUM* rNumber = BN_bin2bn(r.data(), static_cast<int>(r.size()), nullptr);
    BIGNUM* sNumber = BN_bin2bn(s.data(), static_cast<int>(s.size()), nullptr);
    if (!signature || ECDSA_SIG_set0(signature.get(), rNumber, sNumber) != 1) {
        BN_free(rNumber);
        BN_free(sNumber);
        return {};
    }
    unsigned char* encoded = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &encoded);
    const std::unique_ptr<unsigned char, decltype([](unsigned char* bytes) { OPENSSL_free(bytes); })> owner(encoded);
    return size > 0 ? Bytes(encoded, encoded + size) : Bytes();
}

} // namespace

bool holds(evp_pkey_st* key, ByteView message, ByteView signature, SealHash hash)
{
    const QuietErrors quiet;
    const Curve* curve = key != nullptr ? curveOf(key) : nullptr;
    const char* digest = curve != nullptr ? digestFor(hash, *curve) : nullptr;
    if (digest == nullptr || signature.size() != 2 * curve->fieldBytes)
        return false;
    const Bytes der = asDer(signature.first(curve->fieldBytes), signature.last(curve->fieldBytes));
    const DigestContext context(EVP_MD_CTX_new());
    return !der.empty() && context &&
           EVP_DigestVerifyInit_ex(context.get(), nullptr, digest, nullptr, nullptr, key, nullptr) == 1 &&
           EVP_DigestVerify(context.get(), der.data(), der.size(), message.data(), message.size()) == 1;
}

} // namespace tongguan::documents
