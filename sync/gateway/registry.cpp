// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/registry.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::sync {

namespace {

constexpr std::chrono::hours kCodeLife{24};
constexpr std::array<std::string_view, 5> kRoles = {"kiosk", "staff", "board", "gateway", "technician"};

} // namespace

bool isMemberId(std::string_view id)
{
    return !id.empty() && id.size() <= 32 &&
           std::ranges::all_of(id, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool isRole(std::string_view role)
{
    return std::ranges::find(kRoles, role) != kRoles.end();
}

Result<std::string> Registry::invite(const Member& member, Random& random)
{
    if (!isMemberId(member.id))
        return fail(Errc::InvalidInput, "a name has 1 to 32 of A-Z, 0-9 and '-'");
    if (!isRole(member.role))
        return fail(Errc::InvalidInput, "a role is kiosk, staff, board, gateway or technician");
    std::array<std::uint8_t, 16> bytes{};
    random.fill(bytes);
    std::string code = toBase64(bytes);
    const std::int64_t expires = toMicroseconds(clock_.now() + kCodeLife);
    auto stored = database_.run("INSERT INTO invitation (code_hash, member, role, expires_at) VALUES (?, ?, ?, ?)",
                                toHex(sha256(code)), member.id, member.role, expires);
    if (!stored)
        return failed(std::move(stored));
    return code;
}

Result<Member> Registry::invited(std::string_view code)
{
    const std::string hash = toHex(sha256(code));
    auto row = database_.query("SELECT member, role FROM invitation WHERE code_hash = ? AND expires_at > ?", hash,
                               toMicroseconds(clock_.now()));
    if (!row.next())
        return row.none(Errc::Denied, "no such invitation");
    return Member{row.text(0), row.text(1)};
}

Result<> Registry::enrolled(std::string_view code, const Member& member, std::string_view certificate,
                            const VerifyingKey& journalKey)
{
    Transaction transaction(database_);
    const std::string hash = toHex(sha256(code));
    const std::string key = journalKey.toBase64();
    {
        auto spent = database_.query("DELETE FROM invitation WHERE code_hash = ? RETURNING member", hash);
        if (!spent.next())
            return spent.none(Errc::Denied, "no such invitation");
        if (auto ok = spent.finish(); !ok)
            return ok;
    }
    if (auto ok =
            database_.run("INSERT INTO member (id, role, certificate, journal_key, enrolled_at) VALUES (?, ?, ?, ?, ?)"
                          " ON CONFLICT (id) DO UPDATE SET role = excluded.role, certificate = excluded.certificate,"
                          " journal_key = excluded.journal_key, enrolled_at = excluded.enrolled_at, revoked = 0,"
                          " next_certificate = ''",
                          member.id, member.role, certificate, key, toMicroseconds(clock_.now()));
        !ok)
        return ok;
    return transaction.commit();
}

Result<> Registry::renewing(std::string_view id, std::string_view certificate)
{
    return database_.run("UPDATE member SET next_certificate = ? WHERE id = ?", certificate, id);
}

Result<> Registry::admit(const Peer& peer)
{
    bool isPresent = false;
    {
        auto row = database_.query("SELECT certificate FROM member WHERE id = ? AND role = ? AND revoked = 0"
                                   " AND (certificate = ? OR next_certificate = ?)",
                                   peer.id, peer.role, peer.certificate, peer.certificate);
        if (!row.next())
            return row.none(Errc::Denied, std::format("the certificate of {} is not its present one", peer.id));
        isPresent = row.text(0) == peer.certificate;
    }
    if (isPresent)
        return {};
    return database_.run("UPDATE member SET certificate = next_certificate, next_certificate = '' WHERE id = ?",
                         peer.id);
}

Result<VerifyingKey> Registry::journalKey(std::string_view id)
{
    auto row = database_.query("SELECT journal_key FROM member WHERE id = ?", id);
    if (!row.next())
        return row.none(Errc::NotFound, std::format("no member {}", id));
    return VerifyingKey::fromBase64(row.text(0));
}

Result<std::string> Registry::roleOf(std::string_view id)
{
    auto row = database_.query("SELECT role FROM member WHERE id = ?", id);
    if (!row.next())
        return row.none(Errc::NotFound, std::format("no member {}", id));
    return row.text(0);
}

Result<> Registry::revoke(std::string_view id)
{
    if (auto key = journalKey(id); !key)
        return failed(std::move(key));
    return database_.run("UPDATE member SET revoked = 1 WHERE id = ?", id);
}

Result<bool> Registry::isRevoked(std::string_view id)
{
    auto row = database_.query("SELECT revoked FROM member WHERE id = ?", id);
    if (!row.next())
        return row.none(Errc::NotFound, std::format("no member {}", id));
    return row.integer(0) != 0;
}

} // namespace tongguan::sync
