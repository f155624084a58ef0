// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/folder.h"

#include "base/file.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "sync/log/picture_seal.h"
#include "sync/log/private_file.h"

#include <algorithm>
#include <format>
#include <system_error>

namespace tongguan::sync {

namespace {

constexpr std::string_view kFile = "server.json";
constexpr std::string_view kAddress = "database.address";
constexpr std::size_t kMaxAddress = 4096;

Json toJson(const CertifiedKey& certified)
{
    return {{"certificate", certified.certificate}, {"key", certified.key}};
}

CertifiedKey certifiedFrom(const Json& json, std::string_view name)
{
    const auto found = json.find(name);
    return found == json.end() ? CertifiedKey{}
                               : CertifiedKey{stringOr(*found, "certificate"), stringOr(*found, "key")};
}

} // namespace

bool isPort(std::string_view port)
{
    return port.size() == 5 &&
           std::ranges::all_of(port, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

Result<> makeFolder(const std::filesystem::path& folder, const std::string& port, const std::vector<std::string>& names,
                    Random& random)
{
    if (!isPort(port))
        return fail(Errc::InvalidInput, "a port is a UN/LOCODE of five letters, such as CNHKM");
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(Errc::Unavailable, std::format("cannot make {}: {}", folder.string(), error.message()));
    if (std::filesystem::exists(folder / kFile, error))
        return fail(Errc::InvalidInput, std::format("{} is set up already: take another folder", folder.string()));
    auto authority = makeAuthority(std::format("Tongguan {} authority", port));
    if (!authority)
        return failed(std::move(authority));
    auto server = certifyServer(*authority, names);
    if (!server)
        return failed(std::move(server));
    const SigningKey signing = SigningKey::make(random);
    const Json json = {{"port", port},
                       {"authority", toJson(*authority)},
                       {"server", toJson(*server)},
                       {"signingSeed", toBase64(signing.seed())},
                       {"pictureKey", toBase64(PictureKey::make(random).bytes())}};
    if (auto ok = writePrivateFile(folder / kFile, json.dump(2) + "\n"); !ok)
        return ok;
    return writePrivateFile(folder / "authority.pem", authority->certificate); // for curl and browsers
}

Result<> renewServer(const std::filesystem::path& folder, const std::vector<std::string>& names)
{
    auto json = readJsonFile(folder / kFile);
    if (!json)
        return failed(std::move(json));
    auto server = certifyServer(certifiedFrom(*json, "authority"), names);
    if (!server)
        return failed(std::move(server));
    (*json)["server"] = toJson(*server);
    return writePrivateFile(folder / kFile, json->dump(2) + "\n");
}

Result<> addPictureKey(const std::filesystem::path& folder, Random& random)
{
    auto json = readJsonFile(folder / kFile);
    if (!json)
        return failed(std::move(json));
    if (!json->is_object() || json->contains("pictureKey"))
        return {};
    (*json)["pictureKey"] = toBase64(PictureKey::make(random).bytes());
    return writePrivateFile(folder / kFile, json->dump(2) + "\n");
}

Result<std::string> databaseAddress(const std::filesystem::path& folder)
{
    std::error_code error;
    if (!std::filesystem::exists(folder / kAddress, error))
        return std::string();
    return readDatabaseAddress(folder / kAddress);
}

Result<std::string> readDatabaseAddress(const std::filesystem::path& file)
{
    auto text = readFile(file, kMaxAddress);
    if (!text)
        return failed(std::move(text));
    std::string address = text->substr(0, text->find('\n'));
    if (address.empty())
        return fail(Errc::InvalidInput, std::format("{} should hold the database's address", file.string()));
    return address;
}

Result<> writeDatabaseAddress(const std::filesystem::path& folder, const std::string& address)
{
    return writePrivateFile(folder / kAddress, address + "\n");
}

Result<ServerFolder> readFolder(const std::filesystem::path& folder)
{
    auto json = readJsonFile(folder / kFile);
    if (!json)
        return fail(json.error().code, json.error().what + " (was this folder made by `init`?)");
    auto port = stringAt(*json, "port");
    auto seed = fromBase64(stringOr(*json, "signingSeed"));
    auto signing = seed ? SigningKey::fromSeed(*seed) : Result<SigningKey>(fail(Errc::Corrupt, "no seed"));
    if (!port || !signing)
        return fail(Errc::Corrupt, std::format("{} lacks port or signingSeed", (folder / kFile).string()));
    ServerFolder all{*port,
                     certifiedFrom(*json, "authority"),
                     certifiedFrom(*json, "server"),
                     std::move(*signing),
                     std::nullopt,
                     std::nullopt};
    if (const std::string text = stringOr(*json, "pictureKey"); !text.empty()) {
        auto key = fromBase64(text);
        if (!key || key->size() != 32)
            return fail(Errc::Corrupt, std::format("{}: pictureKey should be 32 bytes", (folder / kFile).string()));
        all.pictureKey = std::move(*key);
    }
    std::error_code error;
    if (std::filesystem::exists(windowFile(folder), error)) {
        auto window = readIdentity(windowFile(folder));
        if (!window)
            return failed(std::move(window));
        all.window = std::move(*window);
    }
    return all;
}

} // namespace tongguan::sync
