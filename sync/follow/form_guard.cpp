// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/form_guard.h"

#include "kiosk/clearance/receipt_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <span>

namespace tongguan::follow {

namespace {

constexpr std::chrono::hours kLife{2};
constexpr std::size_t kCookieSize = 32;

std::string randomHex(Random& random)
{
    std::array<std::uint8_t, kCookieSize / 2> bytes{};
    random.fill(bytes);
    return toHex(bytes);
}

/// In a time that does not tell where they differ.
bool sameText(std::string_view a, std::string_view b)
{
    unsigned differs = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        differs |= static_cast<unsigned>(a[i] ^ b[i]);
    return differs == 0;
}

} // namespace

FormGuard::FormGuard(Random& random) : random_(random), key_(32)
{
    random_.fill(key_);
}

std::string FormGuard::newCookie() const
{
    return randomHex(random_);
}

std::string FormGuard::token(std::string_view cookie, UtcTime now) const
{
    const auto second = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    const std::string open = std::format("{}.{}", second, randomHex(random_));
    return open + "." + toHex(hmacSha256(key_, std::format("form|{}|{}", open, cookie)));
}

bool FormGuard::fits(std::string_view token, std::string_view cookie, UtcTime now) const
{
    const std::size_t dot = token.rfind('.');
    if (token.size() > 160 || dot == std::string_view::npos || cookie.empty())
        return false;
    const std::string_view open = token.substr(0, dot);
    if (!sameText(token.substr(dot + 1), toHex(hmacSha256(key_, std::format("form|{}|{}", open, cookie)))))
        return false;
    std::int64_t second = 0;
    if (std::from_chars(open.data(), open.data() + open.size(), second).ec != std::errc{})
        return false;
    const UtcTime made{std::chrono::seconds{second}};
    return made <= now + std::chrono::minutes{1} && now - made < kLife;
}

std::string FormGuard::receipt(std::string_view token) const
{
    const Hash hash = hmacSha256(key_, std::format("receipt|{}", token));
    return clearance::receiptNumber(std::span(hash).first<clearance::kReceiptSigns>());
}

std::string formCookie(std::string_view header)
{
    header = header.substr(0, 4096);
    while (!header.empty()) {
        std::string_view one = header.substr(0, header.find(';'));
        header.remove_prefix(std::min(one.size() + 1, header.size()));
        while (one.starts_with(' '))
            one.remove_prefix(1);
        if (!one.starts_with(kFormCookie) || one.size() != kFormCookie.size() + 1 + kCookieSize ||
            one[kFormCookie.size()] != '=')
            continue;
        const std::string_view value = one.substr(kFormCookie.size() + 1);
        if (std::ranges::all_of(value, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }))
            return std::string(value);
    }
    return {};
}

} // namespace tongguan::follow
