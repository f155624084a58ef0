// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/server_process.h"

#include "base/file.h"
#include "base/json.h"
#include "base/system.h"
#include "tests/support/sync/postgres_trial.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <format>

namespace tongguan::sync {

namespace {

Result<std::filesystem::path> newFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "tongguan-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        return fail(Errc::Unavailable, "no temporary folder");
    return std::filesystem::path(pattern);
}

} // namespace

Result<std::unique_ptr<ServerProcess>> ServerProcess::make(std::string program, std::string port, ServerPlace place)
{
    auto folder = newFolder();
    if (!folder)
        return failed(std::move(folder));
    const bool ownsFile = (!onPostgres() && place.database.empty()) || !program.ends_with("tongguan-gateway");
    std::unique_ptr<ServerProcess> server(new ServerProcess(std::move(program), std::move(*folder), std::move(place)));
    std::vector<std::string> options = {"--port", std::move(port), "--name", server->place_.host};
    for (const std::string& name : server->place_.names)
        options.insert(options.end(), {"--name", name});
    if (!ownsFile) {
        auto address =
            server->place_.database.empty() ? makePostgresDatabase() : Result<std::string>(server->place_.database);
        if (!address)
            return failed(std::move(address));
        server->address_ = std::move(*address);
        const auto file = server->folder_ / "trial.address";
        if (auto ok = writeDurably(file, server->address_ + "\n"); !ok)
            return failed(std::move(ok));
        options.insert(options.end(), {"--database-file", file.string()});
    }
    if (auto made = server->command("init", options); !made)
        return failed(std::move(made));
    return server;
}

Result<std::unique_ptr<ServerProcess>> ServerProcess::twin() const
{
    auto folder = newFolder();
    if (!folder)
        return failed(std::move(folder));
    std::error_code error;
    std::filesystem::copy(folder_, *folder, error);
    if (error || address_.empty())
        return fail(Errc::Unavailable, "two gateways need a PostgreSQL");
    std::unique_ptr<ServerProcess> server(new ServerProcess(program_, std::move(*folder), place_));
    server->address_ = address_;
    return server;
}

ServerProcess::ServerProcess(std::string program, std::filesystem::path folder, ServerPlace place)
    : program_(std::move(program)), place_(std::move(place)), folder_(std::move(folder)), listen_(place_.host + ":0")
{}

ServerProcess::~ServerProcess()
{
    process_.reset();
    std::error_code ignored; // a leftover in the temporary folder harms nobody
    std::filesystem::remove_all(folder_, ignored);
}

Result<> ServerProcess::run(const std::vector<std::string>& options)
{
    std::vector<std::string> arguments = place_.within;
    arguments.insert(arguments.end(), {program_, "run", folder_.string(), "--listen", listen_});
    arguments.insert(arguments.end(), options.begin(), options.end());
    auto process = ChildProcess::start(arguments, place_.errorsTo);
    if (!process)
        return failed(std::move(process));
    process_ = std::move(*process);
    const std::string expected = "listening ";
    const auto line = process_->readLine();
    if (!line || !line->starts_with(expected))
        return fail(Errc::Unavailable, "the server does not listen");
    url_ = line->substr(expected.size());
    listen_ = url_.substr(std::string("https://").size());
    if (std::ranges::find(options, "--public") == options.end())
        return {};
    const auto pages = process_->readLine();
    if (!pages || !pages->starts_with("public "))
        return fail(Errc::Unavailable, "the public pages are not served");
    publicUrl_ = pages->substr(std::string("public ").size());
    return {};
}

Result<std::string> ServerProcess::command(const std::string& name, const std::vector<std::string>& options)
{
    std::vector<std::string> arguments = {program_, name, folder_.string()};
    arguments.insert(arguments.end(), options.begin(), options.end());
    auto process = ChildProcess::start(arguments);
    if (!process)
        return failed(std::move(process));
    const auto line = process->readLine();
    if (const int code = process->wait(); code != 0)
        return fail(Errc::Denied, std::format("{} {} exits with {}", program_, name, code));
    return line.value_or("");
}

Result<Invitation> ServerProcess::invite(const std::string& id, const std::string& role)
{
    auto line = command("invite", {"--kiosk", id, "--role", role});
    if (!line)
        return failed(std::move(line));
    const auto json = parseJson(*line);
    if (!json)
        return std::unexpected(json.error());
    return Invitation{url_, stringOr(*json, "code"), stringOr(*json, "fingerprint")};
}

Result<Identity> ServerProcess::enrol(const std::string& id, const std::string& role)
{
    auto invitation = invite(id, role);
    if (!invitation)
        return failed(std::move(invitation));
    SystemRandom random;
    return sync::enrol(*invitation, SigningKey::make(random));
}

int ServerProcess::stop()
{
    if (!process_)
        return -1;
    process_->signal(SIGTERM);
    const int code = process_->wait();
    process_.reset();
    return code;
}

void ServerProcess::kill()
{
    process_.reset();
}

Result<GatewayLink> linkFor(const Identity& identity, Random& random)
{
    auto http = HttpClient::make(identity.gatewayUrl, identity.tls());
    if (!http)
        return failed(std::move(http));
    return GatewayLink(std::move(*http), identity.gatewayKey, random);
}

} // namespace tongguan::sync
