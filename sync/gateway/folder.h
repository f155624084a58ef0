// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sync/client/identity.h"
#include "sync/gateway/authority.h"
#include "sync/log/signing_key.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::sync {

/// What a gateway's, or a window's, folder holds beside its database; all files 0600.
struct ServerFolder {
    std::string port; ///< UN/LOCODE: "CNHKM"
    CertifiedKey authority;
    CertifiedKey server;
    SigningKey signing;              ///< signs answers and entries
    std::optional<Identity> window;  ///< once it joined a single window
    std::optional<Bytes> pictureKey; ///< secret, of the port's kiosks and staff stations; a gateway of old has none
};

/// Five letters or digits, upper case.
bool isPort(std::string_view port);

/// Makes keys, authority and server certificate; InvalidInput where the folder already has them.
Result<> makeFolder(const std::filesystem::path& folder, const std::string& port, const std::vector<std::string>& names,
                    Random& random);
/// A new server certificate by the same authority, whose fingerprint stays: once a year, or when a name changes.
Result<> renewServer(const std::filesystem::path& folder, const std::vector<std::string>& names);
/// Gives a folder that was made by an older program its picture key. Nothing where it has one.
Result<> addPictureKey(const std::filesystem::path& folder, Random& random);
Result<ServerFolder> readFolder(const std::filesystem::path& folder);

/// Where the tables are, as libpq takes it; empty where they are in `databaseFile`. May hold a password.
Result<std::string> databaseAddress(const std::filesystem::path& folder);
/// Of a file that holds it in its first line, so that nobody reads it in the list of processes.
Result<std::string> readDatabaseAddress(const std::filesystem::path& file);
Result<> writeDatabaseAddress(const std::filesystem::path& folder, const std::string& address);

inline std::filesystem::path databaseFile(const std::filesystem::path& folder)
{
    return folder / "journals.db";
}
inline std::filesystem::path windowFile(const std::filesystem::path& folder)
{
    return folder / "window.json";
}

} // namespace tongguan::sync
