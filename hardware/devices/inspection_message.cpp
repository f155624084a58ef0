// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/inspection_message.h"

#include "base/json.h"
#include "hardware/devices/device_name.h"

#include <algorithm>
#include <array>
#include <format>
#include <string_view>

namespace tongguan::devices {

namespace {

constexpr std::size_t kLongestName = 32; // bytes of a plate, a ticket, a seal's number
constexpr std::size_t kHexDigits = 64;
constexpr int kColdest = 200; // tenths of a degree: nobody is colder, or hotter
constexpr int kHottest = 500;

constexpr std::array<std::string_view, 10> kMembers{"v",     "device", "kind",   "state", "at",
                                                    "plate", "ticket", "tenths", "seal",  "picture"};

struct State {
    InspectionKind kind;
    std::string_view code;
    InspectionResult result;
};
using enum InspectionResult;
constexpr State kStates[] = {
    {InspectionKind::Xray, "OK", Passed},
    {InspectionKind::Xray, "ALERT", Alarm},
    {InspectionKind::Xray, "ERROR", NotMeasured},
    {InspectionKind::Xray, "PENDING_REVIEW", PendingReview},
    {InspectionKind::Xray, "REVIEW_IMPOSSIBLE", ReviewImpossible},
    {InspectionKind::Undercarriage, "OK", Passed},
    {InspectionKind::Undercarriage, "ALERT", Alarm},
    {InspectionKind::Undercarriage, "ERROR", NotMeasured},
    {InspectionKind::EmptyBox, "EMPTY", Passed},
    {InspectionKind::EmptyBox, "NOT_EMPTY", Alarm},
    {InspectionKind::EmptyBox, "ERROR", NotMeasured},
    {InspectionKind::Radiation, "OK", Passed},
    {InspectionKind::Radiation, "ALERT", Alarm},
    {InspectionKind::Radiation, "ERROR", NotMeasured},
    {InspectionKind::Temperature, "OK", Passed},
    {InspectionKind::Temperature, "ALERT", Alarm},
    {InspectionKind::Temperature, "ERROR", NotMeasured},
};

std::unexpected<Error> wrong(std::string_view member)
{
    return fail(Errc::InvalidInput, std::format("\"{}\" is not what it should be", member));
}

/// Empty where it is absent; nothing where it is no text of that length.
std::optional<std::string> text(const Json& json, std::string_view member)
{
    const auto found = json.find(member);
    if (found == json.end())
        return std::string{};
    if (!found->is_string())
        return std::nullopt;
    const auto& value = found->get_ref<const std::string&>();
    const bool plain = std::ranges::none_of(value, [](char c) { return static_cast<unsigned char>(c) < ' '; });
    return value.empty() || value.size() > kLongestName || !plain ? std::nullopt : std::optional{value};
}

bool isSealNumber(std::string_view number)
{
    return std::ranges::all_of(number,
                               [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; });
}

Result<> readState(const Json& json, std::string_view code, InspectionReading& reading)
{
    if (reading.kind != InspectionKind::Seal) {
        const auto* state = std::ranges::find_if(
            kStates, [&](const State& one) { return one.kind == reading.kind && one.code == code; });
        if (state == std::end(kStates))
            return wrong("state");
        reading.result = state->result;
    } else if (const auto lock = fromCode<LockState>(code)) {
        reading.lock = *lock;
    } else {
        return wrong("state");
    }
    const auto seal = text(json, "seal");
    const bool numbered = reading.kind == InspectionKind::Seal && reading.lock != LockState::Missing &&
                          reading.lock != LockState::Unreadable;
    if (!seal || !isSealNumber(*seal) || numbered == seal->empty())
        return wrong("seal");
    reading.seal = *seal;
    return {};
}

Result<> readTemperature(const Json& json, InspectionReading& reading)
{
    const auto found = json.find("tenths");
    const bool measured = reading.kind == InspectionKind::Temperature && reading.result != NotMeasured;
    if (measured != (found != json.end()))
        return wrong("tenths");
    if (!measured)
        return {};
    if (!found->is_number_integer())
        return wrong("tenths");
    const auto tenths = found->get<std::int64_t>();
    if (tenths < kColdest || tenths > kHottest)
        return wrong("tenths");
    reading.tenths = static_cast<int>(tenths);
    return {};
}

Result<> readPicture(const Json& json, InspectionReading& reading)
{
    const auto found = json.find("picture");
    if (found == json.end())
        return {};
    if (!found->is_string())
        return wrong("picture");
    const auto& hex = found->get_ref<const std::string&>();
    if (hex.size() != kHexDigits || !fromHex(hex))
        return wrong("picture");
    reading.picture = hex;
    return {};
}

Result<InspectionReading> readReading(const Json& json, const InspectionWord& word, std::string_view state)
{
    InspectionReading reading{.device = word.device, .kind = word.kind};
    const auto at = fromIso(stringOr(json, "at"));
    if (!json.contains("at") || !json.at("at").is_string() || !at)
        return wrong("at");
    reading.at = *at;
    const auto plate = text(json, "plate");
    const auto ticket = text(json, "ticket");
    if (!plate || !ticket)
        return wrong(plate ? "ticket" : "plate");
    reading.plate = *plate;
    reading.ticket = *ticket;
    if (auto done = readState(json, state, reading); !done)
        return failed(std::move(done));
    if (auto done = readTemperature(json, reading); !done)
        return failed(std::move(done));
    if (auto done = readPicture(json, reading); !done)
        return failed(std::move(done));
    return reading;
}

} // namespace

Result<InspectionWord> parseInspectionMessage(ByteView body)
{
    const auto json = parseJson(asText(body), kLongestInspectionMessage);
    if (!json)
        return fail(json.error().code, json.error().what);
    if (!json->is_object())
        return fail(Errc::InvalidInput, "a message is an object");
    for (const auto& [name, value] : json->items()) {
        if (!std::ranges::contains(kMembers, name))
            return fail(Errc::InvalidInput, "a member that no message has");
    }
    if (const auto version = integerAt(*json, "v"); !version || *version != 1)
        return wrong("v");
    InspectionWord word{.device = stringOr(*json, "device"), .kind = {}, .reading = {}};
    const auto kind = fromCode<InspectionKind>(stringOr(*json, "kind"));
    if (!isDeviceName(word.device))
        return wrong("device");
    if (!kind)
        return wrong("kind");
    word.kind = *kind;
    const std::string state = stringOr(*json, "state");
    if (state == "ALIVE")
        return json->size() == 4 ? Result<InspectionWord>(std::move(word)) : wrong("state");
    auto reading = readReading(*json, word, state);
    if (!reading)
        return failed(std::move(reading));
    word.reading = std::move(*reading);
    return word;
}

} // namespace tongguan::devices
