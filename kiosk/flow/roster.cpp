// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/roster.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>

namespace tongguan::flow {

namespace {

constexpr int kFreeTries = 5;
constexpr int kMaxDoublings = 4;
constexpr std::chrono::minutes kFirstLock{1};
constexpr std::size_t kMaxPin = 64;
constexpr std::uint64_t kMaxKibibytes = std::uint64_t{256} * 1024; // a roster from outside must not take all the memory

/// What is remembered of wrong PINs of one number.
struct Failures {
    int count = 0;
    UtcTime lockedUntil;
    static constexpr auto members(auto with)
    {
        return with(Member{"count", &Failures::count}, Member{"lockedUntil", &Failures::lockedUntil});
    }
};

std::chrono::minutes lockFor(int count)
{
    return kFirstLock * (1 << std::clamp(count - kFreeTries, 0, kMaxDoublings));
}

bool bounded(std::string_view phc)
{
    const auto memory = phc.find("$m=");
    if (!phc.starts_with("$argon2id$") || memory == std::string_view::npos)
        return false;
    std::uint64_t kibibytes = 0;
    const std::string_view number = phc.substr(memory + 3);
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), kibibytes);
    return error == std::errc{} && kibibytes <= kMaxKibibytes && *end == ',';
}

bool matches(const std::string& phc, const std::string& pin)
{
    return bounded(phc) && pin.size() <= kMaxPin && crypto_pwhash_str_verify(phc.c_str(), pin.data(), pin.size()) == 0;
}

Failures failuresFrom(const std::string& text)
{
    const auto json = parseJson(text.empty() ? "{}" : text);
    auto failures = json ? fromJson<Failures>(*json) : Result<Failures>(Failures{});
    return failures.value_or(Failures{});
}

} // namespace

bool StaffMember::has(std::string_view role) const
{
    return std::ranges::find(roles, role) != roles.end();
}

std::string staffIdOf(std::string_view actor)
{
    constexpr std::string_view kPrefix = "staff:";
    return std::string(actor.starts_with(kPrefix) ? actor.substr(kPrefix.size()) : actor);
}

Result<std::optional<StaffMember>> findStaff(store::Store& store, const std::string& id)
{
    auto body = store.reference().body("roster", id);
    if (!body)
        return failed(std::move(body));
    const auto json = parseJson(body->value_or("null"));
    auto member = json ? fromJson<StaffMember>(*json) : Result<StaffMember>(fail(Errc::InvalidInput, "roster"));
    // An entry that does not say whose it is, is nobody's.
    return member && member->id == id ? std::optional{std::move(*member)} : std::optional<StaffMember>{};
}

Result<PinCheck::Checked> PinCheck::check(const std::string& id, std::string& pin)
{
    auto member = findStaff(store_, id);
    if (!member)
        return failed(std::move(member));
    const std::string name = "pin:" + (*member ? id : std::string("?"));
    auto text = store_.remembered(name);
    if (!text)
        return failed(std::move(text));
    Failures failures = failuresFrom(*text);
    const UtcTime now = clock_.now();
    // A clock that was set back must not lock for longer than the lock is.
    const auto left = std::min<Microseconds>(failures.lockedUntil - now, lockFor(failures.count));
    if (left > Microseconds{0}) {
        sodium_memzero(pin.data(), pin.size());
        return Checked{.answer = PinAnswer::Locked,
                       .lockedSeconds = std::chrono::ceil<std::chrono::seconds>(left).count()};
    }
    const bool right = *member && matches((*member)->pinHash, pin);
    sodium_memzero(pin.data(), pin.size());
    failures = right ? Failures{} : Failures{.count = failures.count + 1};
    const bool locks = failures.count >= kFreeTries;
    if (locks)
        failures.lockedUntil = now + lockFor(failures.count);
    const Json body{{"staff", *member ? id : std::string{}}, {"failures", failures.count}};
    auto noted = store_.note(store::NewEvent{.type = right ? "staff.pin_right" : "staff.pin_wrong",
                                             .actor = right ? (*member)->actor() : std::string("kiosk"),
                                             .crossing = {},
                                             .body = dump(body)},
                             store::Remembered{.name = name, .value = dump(toJson(failures))});
    if (!noted)
        return failed(std::move(noted));
    if (right)
        return Checked{.answer = PinAnswer::Right, .member = std::move(*member)};
    return Checked{.answer = locks ? PinAnswer::Locked : PinAnswer::Wrong,
                   .lockedSeconds = locks ? std::chrono::seconds{lockFor(failures.count)}.count() : 0};
}

} // namespace tongguan::flow
