// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "sync/log/signing_key.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tongguan::sync {

/// A line of the wire: one JSON object without nesting, read in one pass without a tree. Texts are taken out by moving.
class FlatObject {
  public:
    using Value = std::variant<std::nullptr_t, bool, std::int64_t, std::string>;

    /// InvalidInput on anything else: nesting, fractions, a key twice, more than 32 members, bytes after the end.
    static Result<FlatObject> parse(std::string_view line);

    bool has(std::string_view key) const { return find(key) != nullptr; }
    bool isNull(std::string_view key) const;
    Result<std::string> text(std::string_view key);
    Result<std::int64_t> integer(std::string_view key) const;
    Result<bool> boolean(std::string_view key) const;
    Result<Hash> hash(std::string_view key) const;
    Result<Signature> signature(std::string_view key) const;

  private:
    friend class FlatReader;
    const Value* find(std::string_view key) const;
    std::vector<std::pair<std::string, Value>> members_;
};

} // namespace tongguan::sync
