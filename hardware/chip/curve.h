// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/random.h"
#include "base/result.h"
#include "hardware/chip/secret.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>

struct ec_group_st;
struct evp_pkey_st;

namespace tongguan::chip {

/// A curve that chips and readers agree on keys with: those of the standardized domain parameters (ICAO Doc 9303-11,
/// 9.5.1). Points are their uncompressed bytes: 04, x, y. A value. Any thread.
class Curve {
  public:
    /// 8 to 18. NotFound for others: 0 to 2 are no curves.
    static Result<Curve> ofParameters(int id);
    /// Of a public key, by its name or the same parameters written out. NotFound for any other.
    static Result<Curve> ofKey(evp_pkey_st* key);

    std::size_t fieldBytes() const { return fieldBytes_; }
    /// From 1 to below the order. Exhausted where `random` gives none in a hundred tries.
    Result<Secret> privateKey(Random& random) const;
    /// Of the curve's own generator.
    Result<Bytes> publicKey(const Secret& key) const;
    /// InvalidInput for a point that is not on the curve, not written as above, or whose multiple is the infinite one.
    Result<Bytes> multiplied(ByteView point, const Secret& factor) const;
    /// `factor` times the curve's generator, plus `point`: the generic mapping (9303-11, 4.4.3.3.1). Errors as above.
    Result<Bytes> mapped(ByteView factor, ByteView point) const;
    /// Of a point of this curve.
    ByteView xOf(ByteView point) const { return point.subspan(1, fieldBytes_); }

  private:
    static Result<Curve> named(std::string_view name);
    Curve(std::shared_ptr<ec_group_st> group, std::size_t fieldBytes)
        : group_(std::move(group)), fieldBytes_(fieldBytes)
    {}

    std::shared_ptr<ec_group_st> group_;
    std::size_t fieldBytes_;
};

} // namespace tongguan::chip
