// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/flat_object.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <limits>

namespace tongguan::sync {

/// Takes nlohmann's parse events; answers false, which ends the parse, on what a line of the wire cannot hold.
class FlatReader {
  public:
    explicit FlatReader(FlatObject& object) : object_(object) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value)
    {
        return value <= std::numeric_limits<std::int64_t>::max() && add(static_cast<std::int64_t>(value));
    }
    bool number_float(double /*value*/, const std::string& /*text*/) { return false; }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(nlohmann::json::binary_t& /*value*/) { return false; }
    bool start_object(std::size_t /*size*/) { return !std::exchange(open_, true); }
    bool end_object() { return true; }
    bool start_array(std::size_t /*size*/) { return false; }
    bool end_array() { return false; }
    bool key(std::string& name)
    {
        if (object_.members_.size() >= kMaxMembers || object_.has(name))
            return false;
        key_ = std::move(name);
        return true;
    }
    bool parse_error(std::size_t /*at*/, const std::string& /*token*/, const nlohmann::json::exception& /*error*/)
    {
        return false;
    }

  private:
    static constexpr std::size_t kMaxMembers = 32;

    bool add(FlatObject::Value value)
    {
        if (open_)
            object_.members_.emplace_back(std::move(key_), std::move(value));
        return open_;
    }

    FlatObject& object_;
    std::string key_;
    bool open_ = false;
};

Result<FlatObject> FlatObject::parse(std::string_view line)
{
    FlatObject object;
    object.members_.reserve(12);
    FlatReader reader(object);
    if (!nlohmann::json::sax_parse(line, &reader))
        return fail(Errc::InvalidInput, "the line is no flat JSON object");
    return object;
}

const FlatObject::Value* FlatObject::find(std::string_view key) const
{
    const auto found = std::ranges::find(members_, key, &std::pair<std::string, Value>::first);
    return found == members_.end() ? nullptr : &found->second;
}

bool FlatObject::isNull(std::string_view key) const
{
    const Value* value = find(key);
    return value != nullptr && std::holds_alternative<std::nullptr_t>(*value);
}

Result<std::string> FlatObject::text(std::string_view key)
{
    const auto found = std::ranges::find(members_, key, &std::pair<std::string, Value>::first);
    if (found == members_.end() || !std::holds_alternative<std::string>(found->second))
        return fail(Errc::InvalidInput, std::format("\"{}\" should be a text", key));
    return std::move(std::get<std::string>(found->second));
}

Result<std::int64_t> FlatObject::integer(std::string_view key) const
{
    const Value* value = find(key);
    if (value == nullptr || !std::holds_alternative<std::int64_t>(*value))
        return fail(Errc::InvalidInput, std::format("\"{}\" should be a whole number", key));
    return std::get<std::int64_t>(*value);
}

Result<bool> FlatObject::boolean(std::string_view key) const
{
    const Value* value = find(key);
    if (value == nullptr || !std::holds_alternative<bool>(*value))
        return fail(Errc::InvalidInput, std::format("\"{}\" should be true or false", key));
    return std::get<bool>(*value);
}

Result<Hash> FlatObject::hash(std::string_view key) const
{
    const Value* value = find(key);
    if (value == nullptr || !std::holds_alternative<std::string>(*value))
        return fail(Errc::InvalidInput, std::format("\"{}\" should be a hash", key));
    return hashFromHex(std::get<std::string>(*value));
}

Result<Signature> FlatObject::signature(std::string_view key) const
{
    const Value* value = find(key);
    if (value == nullptr || !std::holds_alternative<std::string>(*value))
        return fail(Errc::InvalidInput, std::format("\"{}\" should be a signature", key));
    auto bytes = fromBase64(std::get<std::string>(*value));
    if (!bytes)
        return failed(std::move(bytes));
    Signature signature{};
    if (bytes->size() != signature.size())
        return fail(Errc::InvalidInput, std::format("an Ed25519 signature has 64 bytes, got {}", bytes->size()));
    std::ranges::copy(*bytes, signature.begin());
    return signature;
}

} // namespace tongguan::sync
