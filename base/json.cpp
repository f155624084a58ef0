// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/file.h"

#include <format>

namespace tongguan {

namespace {

constexpr std::size_t kMaxFile = 64U << 20U;
constexpr int kMaxDepth = 32;

const Json* member(const Json& object, std::string_view key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

} // namespace

Result<Json> parseJson(std::string_view text, std::size_t maxBytes)
{
    if (text.size() > maxBytes)
        return fail(Errc::InvalidInput, std::format("JSON of {} bytes, at most {} are read", text.size(), maxBytes));
    bool tooDeep = false;
    const auto depthGuard = [&tooDeep](int depth, Json::parse_event_t /*event*/, Json& /*parsed*/) {
        tooDeep = tooDeep || depth > kMaxDepth;
        return !tooDeep;
    };
    Json json = Json::parse(text, depthGuard, false);
    if (tooDeep)
        return fail(Errc::InvalidInput, std::format("JSON nested over {} deep", kMaxDepth));
    if (json.is_discarded())
        return fail(Errc::InvalidInput, "no JSON");
    return json;
}

Result<Json> readJsonFile(const std::filesystem::path& file)
{
    auto text = readFile(file, kMaxFile);
    if (!text)
        return failed(std::move(text));
    auto json = parseJson(*text, kMaxFile);
    if (!json)
        return fail(json.error().code, std::format("{}: {}", file.string(), json.error().what));
    return json;
}

Result<std::string> stringAt(const Json& object, std::string_view key)
{
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_string())
        return fail(Errc::InvalidInput, std::format("\"{}\" should be a text", key));
    return value->get<std::string>();
}

Result<std::int64_t> integerAt(const Json& object, std::string_view key)
{
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_number_integer())
        return fail(Errc::InvalidInput, std::format("\"{}\" should be a whole number", key));
    return value->get<std::int64_t>();
}

Result<bool> boolAt(const Json& object, std::string_view key)
{
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_boolean())
        return fail(Errc::InvalidInput, std::format("\"{}\" should be true or false", key));
    return value->get<bool>();
}

std::string stringOr(const Json& object, std::string_view key, std::string_view otherwise)
{
    const Json* value = member(object, key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string(otherwise);
}

std::int64_t integerOr(const Json& object, std::string_view key, std::int64_t otherwise)
{
    const Json* value = member(object, key);
    return value != nullptr && value->is_number_integer() ? value->get<std::int64_t>() : otherwise;
}

bool boolOr(const Json& object, std::string_view key, bool otherwise)
{
    const Json* value = member(object, key);
    return value != nullptr && value->is_boolean() ? value->get<bool>() : otherwise;
}

std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace tongguan
