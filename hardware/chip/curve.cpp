// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/curve.h"

#include "kiosk/documents/openssl_object.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/objects.h>

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::chip {

namespace {

using documents::FreeWith;
using documents::QuietErrors;
using Context = std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_clear_free>>;
using Point = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_clear_free>>;

struct Parameters {
    int id;
    const char* name; ///< OpenSSL's
};
constexpr std::array kParameters{
    Parameters{8, "prime192v1"},       Parameters{9, "brainpoolP192r1"}, Parameters{10, "secp224r1"},
    Parameters{11, "brainpoolP224r1"}, Parameters{12, "prime256v1"},     Parameters{13, "brainpoolP256r1"},
    Parameters{14, "brainpoolP320r1"}, Parameters{15, "secp384r1"},      Parameters{16, "brainpoolP384r1"},
    Parameters{17, "brainpoolP512r1"}, Parameters{18, "secp521r1"},
};

constexpr int kTries = 100;

Number numberOf(ByteView bytes)
{
    Number number(BN_secure_new());
    if (!number || BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), number.get()) == nullptr)
        return nullptr;
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

std::unexpected<Error> noPoint()
{
    return fail(Errc::InvalidInput, "the chip sent a point that is not on its curve");
}

Point pointOf(const EC_GROUP* group, ByteView bytes, BN_CTX* context)
{
    Point point(EC_POINT_new(group));
    if (!point || bytes.empty() || bytes[0] != POINT_CONVERSION_UNCOMPRESSED ||
        EC_POINT_oct2point(group, point.get(), bytes.data(), bytes.size(), context) != 1)
        return nullptr; // oct2point looks whether it is on the curve, and all these curves have the cofactor 1
    return point;
}

Result<Bytes> bytesOf(const EC_GROUP* group, const EC_POINT* point, std::size_t fieldBytes, BN_CTX* context)
{
    Bytes bytes(1 + 2 * fieldBytes);
    if (EC_POINT_is_at_infinity(group, point) == 1 ||
        EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, bytes.data(), bytes.size(), context) !=
            bytes.size())
        return noPoint();
    return bytes;
}

} // namespace

Result<Curve> Curve::named(std::string_view name)
{
    const QuietErrors quiet;
    const auto* found = std::ranges::find(kParameters, name, &Parameters::name);
    std::shared_ptr<EC_GROUP> group(
        found == kParameters.end() ? nullptr : EC_GROUP_new_by_curve_name(OBJ_sn2nid(found->name)), EC_GROUP_free);
    if (!group)
        return fail(Errc::NotFound, "the chip's curve is none of the standardized ones");
    const auto bytes = static_cast<std::size_t>(EC_GROUP_get_degree(group.get()) + 7) / 8;
    return Curve(std::move(group), bytes);
}

Result<Curve> Curve::ofParameters(int id)
{
    const auto* found = std::ranges::find(kParameters, id, &Parameters::id);
    if (found == kParameters.end())
        return fail(Errc::NotFound, std::format("domain parameters {} are no curve that is known", id));
    return named(found->name);
}

Result<Curve> Curve::ofKey(evp_pkey_st* key)
{
    const QuietErrors quiet;
    std::array<char, 32> name{}; // OpenSSL knows written-out parameters of a named curve again
    if (key == nullptr || EVP_PKEY_is_a(key, "EC") != 1 ||
        EVP_PKEY_get_group_name(key, name.data(), name.size(), nullptr) != 1)
        return named("");
    return named(name.data());
}

Result<Secret> Curve::privateKey(Random& random) const
{
    const BIGNUM* order = EC_GROUP_get0_order(group_.get());
    const int bits = BN_num_bits(order);
    const auto size = static_cast<std::size_t>(bits + 7) / 8;
    for (int i = 0; i < kTries; ++i) {
        Bytes bytes(size);
        random.fill(bytes);
        if (bits % 8 != 0)
            bytes[0] &= static_cast<std::uint8_t>(0xFFU >> (8 - bits % 8));
        const Number number = numberOf(bytes);
        if (number && !BN_is_zero(number.get()) && BN_cmp(number.get(), order) < 0)
            return Secret(std::move(bytes));
    }
    return fail(Errc::Exhausted, "no random numbers");
}

Result<Bytes> Curve::publicKey(const Secret& key) const
{
    const QuietErrors quiet;
    const Context context(BN_CTX_new());
    const Number number = numberOf(key.view());
    const Point result(EC_POINT_new(group_.get()));
    if (!context || !number || !result ||
        EC_POINT_mul(group_.get(), result.get(), number.get(), nullptr, nullptr, context.get()) != 1)
        return noPoint();
    return bytesOf(group_.get(), result.get(), fieldBytes_, context.get());
}

Result<Bytes> Curve::multiplied(ByteView point, const Secret& factor) const
{
    const QuietErrors quiet;
    const Context context(BN_CTX_new());
    const Number number = numberOf(factor.view());
    const Point from = pointOf(group_.get(), point, context.get());
    const Point result(EC_POINT_new(group_.get()));
    if (!context || !number || !from || !result ||
        EC_POINT_mul(group_.get(), result.get(), nullptr, from.get(), number.get(), context.get()) != 1)
        return noPoint();
    return bytesOf(group_.get(), result.get(), fieldBytes_, context.get());
}

Result<Bytes> Curve::mapped(ByteView factor, ByteView point) const
{
    const QuietErrors quiet;
    const Context context(BN_CTX_new());
    const Number number = numberOf(factor);
    const Point added = pointOf(group_.get(), point, context.get());
    const Point result(EC_POINT_new(group_.get()));
    if (!context || !number || !added || !result ||
        EC_POINT_mul(group_.get(), result.get(), number.get(), nullptr, nullptr, context.get()) != 1 ||
        EC_POINT_add(group_.get(), result.get(), result.get(), added.get(), context.get()) != 1)
        return noPoint();
    return bytesOf(group_.get(), result.get(), fieldBytes_, context.get());
}

} // namespace tongguan::chip
