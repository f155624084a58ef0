// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/technician.h"

#include "base/file.h"
#include "base/json.h"
#include "sync/client/key_request.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/folder.h"

#include <cstdio>
#include <format>
#include <print>

namespace tongguan::sync {

namespace {

constexpr const char* kRole = "technician";

Result<> mayHave(Registry& registry, const std::string& id)
{
    const auto role = registry.roleOf(id);
    if (!role)
        return role.error().code == Errc::NotFound ? Result<>() : std::unexpected(role.error());
    if (*role != kRole)
        return fail(Errc::InvalidInput, std::format("{} is a machine of the role {}", id, *role));
    return {};
}

/// Spends an invitation as a machine would, so that there is one way in. Its journal key is thrown away: nobody writes
/// a journal under this name.
Result<> admit(Registry& registry, const Member& member, const std::string& certificate, Random& random)
{
    const auto code = registry.invite(member, random);
    if (!code)
        return std::unexpected(code.error());
    return registry.enrolled(*code, member, certificate, SigningKey::make(random).verifying());
}

} // namespace

Result<> certifyTechnician(const std::filesystem::path& folder, const std::string& id,
                           const std::filesystem::path& output, const Clock& clock, Random& random,
                           const std::string& address)
{
    const Member member{id, kRole};
    if (!isMemberId(id))
        return fail(Errc::InvalidInput, "a name has 1 to 32 of A-Z, 0-9 and '-'");
    if (std::filesystem::exists(output))
        return fail(Errc::InvalidInput, std::format("{} is there already", output.string()));
    const auto made = readFolder(folder);
    if (!made)
        return std::unexpected(made.error());
    auto database = openDatabase(folder, address);
    if (!database)
        return failed(std::move(database));
    Registry registry(*database, clock);
    if (auto ok = mayHave(registry, id); !ok)
        return ok;
    const auto request = makeKeyRequest(id);
    const auto certificate = request ? certifyMember(made->authority, request->request, member)
                                     : Result<std::string>(std::unexpected(request.error()));
    const auto fingerprint =
        certificate ? fingerprintOf(*certificate) : Result<std::string>(std::unexpected(certificate.error()));
    if (!fingerprint)
        return std::unexpected(fingerprint.error());
    if (auto ok = writeDurably(output, request->key + *certificate + made->authority.certificate); !ok)
        return ok;
    if (auto ok = admit(registry, member, *fingerprint, random); !ok)
        return ok;
    std::println("{}", dump(Json{{"member", id}, {"role", kRole}, {"file", output.string()}}));
    return {};
}

bool mayTechnician(std::string_view path, std::string_view port)
{
    return path == "/metrics" || path == "/healthz" || path == "/fleet" || path == "/v1/renewals" ||
           path == std::format("/v1/ports/{}/fleet", port);
}

} // namespace tongguan::sync
